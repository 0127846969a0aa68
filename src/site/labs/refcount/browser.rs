//! Brings the lab to life: what the reader does becomes an action, the model's commands are carried out, and the parts
//! that have changed are written onto the page. In a module of its own, to which the page lends its engine.

use std::cell::RefCell;
use std::rc::Rc;

use messages::Request;
use web_sys::{HtmlElement, KeyboardEvent};

use super::{
    model::{Action, Busy, Command, State},
    view,
};
use crate::labs::{
    lent::Page,
    root::{self, Root},
};

/// The lab's name wherever it needs one.
const NAME: &str = "refcount";

/// The lab on the page.
struct Lab {
    root: Rc<Root>,
    state: RefCell<State>,
}

/// Brings the lab to life; leaves it as it stands if it is not as expected.
pub fn begin(root: HtmlElement, page: Page) -> Option<()> {
    let root = Root::new(root, page);
    let recorded = crate::packed::unpack(&root.find("[data-recorded]")?.get_attribute("data-recorded")?)?;
    let lab = Rc::new(Lab { root, state: RefCell::new(State::new(recorded)) });
    lab.root.on(&lab, "click", |lab, event| {
        if root::pressed(&event).is_some() {
            lab.act(Action::Press);
        }
    });
    lab.root.on(&lab, "change", Lab::chosen);
    lab.root.on(&lab, "keydown", Lab::key);
    lab.root.enable();
    lab.act(Action::Wake(lab.root.cores()));
    let keeping = lab.clone();
    if let Some(kept) = lab.root.survive(NAME, move || keeping.state.borrow().kept()) {
        lab.act(Action::Restore(kept));
    }
    Some(())
}

impl Lab {
    fn chosen(self: &Rc<Self>, event: web_sys::Event) {
        let Some((name, value)) = root::changed(&event) else { return };
        match &*name {
            "threads" => self.act(Action::Threads(value.parse().unwrap_or_default())),
            "each" => self.act(Action::Each(value.parse().unwrap_or_default())),
            _ => {}
        }
    }

    fn key(self: &Rc<Self>, event: KeyboardEvent) {
        if root::runs(&event) {
            self.act(Action::Press);
        }
    }

    fn act(self: &Rc<Self>, action: Action) {
        let commands = self.state.borrow_mut().update(action);
        commands.into_iter().for_each(|command| self.perform(command));
        self.draw();
    }

    fn perform(self: &Rc<Self>, command: Command) {
        let lab = self.clone();
        match command {
            Command::Count(plan) => {
                let hear = move |heard: Result<_, _>| lab.act(heard.map_or_else(Action::Barred, Action::Heard));
                self.root.run_on_threads(Request::Count(plan), false, hear);
            }
            Command::Stop => self.root.stop(self.state.borrow().busy == Some(Busy::Stopping)),
        }
    }

    /// Writes what has changed.
    fn draw(&self) {
        let state = &*self.state.borrow();
        view::parts(state).into_iter().for_each(|(name, html)| self.root.write(name, html));
        self.root.say("[data-part=told]", &view::told(state));
        self.root.phase(if state.live() { "running" } else { "ready" });
        self.root.run_or_stop(state.live());
        self.root.choose("threads", &state.plan.threads.to_string());
        self.root.choose("each", &state.each().to_string());
    }
}
