//! Brings the lab to life: what the reader does becomes an action, the model's commands are carried out, and the parts
//! that have changed are written onto the page. In a module of its own, to which the page lends its engine.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use messages::Request;
use wasm_bindgen::JsValue;
use web_sys::{HtmlElement, KeyboardEvent};

use super::{
    model::{Action, Busy, Command, State},
    view,
};
use crate::{
    browser::dom::after,
    labs::{
        lent::Page,
        root::{self, Root},
    },
};

/// The lab's name wherever it needs one.
const NAME: &str = "start-methods";

/// The lab on the page.
struct Lab {
    root: Rc<Root>,
    state: RefCell<State>,
    /// The edition of the pictures that is on the page.
    drawn: Cell<u32>,
}

/// Brings the lab to life; leaves it as it stands if it is not as expected.
pub fn begin(root: HtmlElement, page: Page) -> Option<()> {
    let root = Root::new(root, page);
    let address = root.find("[data-run]")?.get_attribute("data-run")?;
    let lab = Rc::new(Lab { root, state: RefCell::new(State::waiting(address)), drawn: Cell::default() });
    lab.root.on(&lab, "click", |lab, event| {
        if root::pressed(&event).is_some() {
            lab.act(Action::Press);
        }
    });
    lab.root.on(&lab, "keydown", |lab, event: KeyboardEvent| {
        if root::runs(&event) {
            lab.act(Action::Press);
        }
    });
    for reached in ["pointerenter", "focusin"] {
        lab.root.on(&lab, reached, |lab, _: JsValue| lab.act(Action::Reach));
    }
    lab.root.enable();
    lab.act(Action::Wake(lab.root.cores()));
    let keeping = lab.clone();
    if let Some(kept) = lab.root.survive(NAME, move || keeping.state.borrow().kept()) {
        lab.act(Action::Restore(kept));
    }
    Some(())
}

impl Lab {
    fn act(self: &Rc<Self>, action: Action) {
        let commands = self.state.borrow_mut().update(action);
        commands.into_iter().for_each(|command| self.perform(command));
        self.draw();
    }

    fn perform(self: &Rc<Self>, command: Command) {
        let lab = self.clone();
        match command {
            Command::Fetch(address) => self.root.fetch(&address, move |bytes| lab.act(Action::Fetched(bytes))),
            Command::Run(program) => {
                let hear = move |heard: Result<_, _>| lab.act(heard.map_or_else(Action::Barred, Action::Heard));
                self.root.run_on_threads(Request::Program(program), false, hear);
            }
            Command::Stop => self.root.stop(self.state.borrow().busy == Some(Busy::Stopping)),
            Command::Due(ms) => after(ms, move || lab.act(Action::Due)),
        }
    }

    /// Writes what has changed. Before the program has come, what was prerendered stands.
    fn draw(&self) {
        let state = &*self.state.borrow();
        if state.has_trials() || !state.notice.is_empty() {
            let drawn = self.drawn.replace(state.edition) == state.edition;
            // The words change oftener than the pictures.
            let due = |name| name == "said" || (!drawn && state.has_trials());
            let parts = view::parts(state).into_iter().filter(|(name, _)| due(*name));
            parts.for_each(|(name, html)| self.root.write(name, html));
            self.root.say("[data-part=told]", &view::told(state));
        }
        self.root.phase(match (state.live(), state.busy) {
            (true, _) => "running",
            (false, Some(_)) => "fetching",
            (false, None) => "ready",
        });
        self.root.run_or_stop(state.live());
    }
}
