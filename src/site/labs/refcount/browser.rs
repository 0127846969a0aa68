//! Brings the lab to life: what the reader does becomes an action, the model's commands are carried out, and the parts
//! that have changed are written onto the page. In a module of its own, to which the page lends its engine.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use messages::{Counting, Request};
use web_sys::{HtmlElement, KeyboardEvent};

use super::{
    model::{Action, Busy, Command, State},
    view,
};
use crate::{
    browser::dom,
    labs::{
        lent::Page,
        root::{self, Root},
    },
    packed,
};

/// The lab's name wherever it needs one.
const NAME: &str = "refcount";

/// The lab on the page.
struct Lab {
    page: Page,
    root: Root,
    state: RefCell<State>,
    job: Cell<Option<u32>>,
}

/// Brings the lab to life; leaves it as it stands if it is not as expected.
pub fn begin(root: HtmlElement, page: Page) -> Option<()> {
    let root = Root::new(root);
    let recorded = packed::unpack(&root.find("[data-recorded]")?.get_attribute("data-recorded")?)?;
    let lab = Rc::new(Lab { page, root, state: RefCell::new(State::new(recorded)), job: Cell::default() });
    lab.root.on(&lab, "click", |lab, event| {
        if root::pressed(&event).is_some() {
            lab.act(Action::Press);
        }
    });
    lab.root.on(&lab, "change", Lab::chosen);
    lab.root.on(&lab, "keydown", Lab::key);
    lab.root.enable();
    lab.act(Action::Wake(dom::window().navigator().hardware_concurrency() as u32));
    lab.survive();
    Some(())
}

impl Lab {
    /// The page may be loaded again for shared memory: what the reader chose survives that, and the run goes on.
    fn survive(self: &Rc<Self>) {
        let lab = self.clone();
        self.page.keep(NAME, move || packed::pack(&lab.state.borrow().kept()));
        if let Some(kept) = self.page.restored(NAME).and_then(|kept| packed::unpack(&kept)) {
            self.act(Action::Restore(kept));
        }
    }

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
        for command in commands {
            match command {
                Command::Count(plan) => self.share(plan),
                Command::Stop => self.stop(),
            }
        }
        self.draw();
    }

    /// Threads need shared memory, for which the page may have to be loaded again.
    fn share(self: &Rc<Self>, plan: Counting) {
        let asked = self.root.ask();
        let lab = self.clone();
        let wanted = move || lab.root.is_last(asked);
        let lab = self.clone();
        self.page.share(wanted, move |refused| match refused {
            _ if !lab.root.is_last(asked) => {}
            Some(reason) => lab.act(Action::Barred(reason)),
            None => lab.count(plan, asked),
        });
    }

    fn count(self: &Rc<Self>, plan: Counting, asked: u32) {
        let lab = self.clone();
        let hear = move |event| {
            if lab.root.is_last(asked) {
                lab.act(Action::Heard(event));
            }
        };
        self.job.set(Some(self.page.run(&Request::Count(plan), hear)));
    }

    /// Threads that count are heard until they say that they have stopped.
    fn stop(&self) {
        if self.state.borrow().busy != Some(Busy::Stopping) {
            self.root.ask();
        }
        self.job.take().into_iter().for_each(|job| self.page.stop(job));
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
