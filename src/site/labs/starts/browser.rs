//! Brings the lab to life: what the reader does becomes an action, the model's commands are carried out, and the parts
//! that have changed are written onto the page. In a module of its own, to which the page lends its engine.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use messages::{Program, Request};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::{
    model::{Action, Busy, Command, State},
    view,
};
use crate::{
    browser::dom::{self, after, on},
    labs::lent::Page,
    packed,
};

/// The lab's name wherever it needs one.
const NAME: &str = "start-methods";

/// The lab on the page.
struct Lab {
    page: Page,
    root: HtmlElement,
    state: RefCell<State>,
    /// Counts what is fetched and run, so that what belongs to an earlier one is told apart.
    runs: Cell<u32>,
    job: Cell<Option<u32>>,
    /// The edition of the pictures that is on the page.
    drawn: Cell<u32>,
}

/// Brings the lab to life; leaves it as it stands if it is not as expected.
pub fn begin(root: HtmlElement, page: Page) -> Option<()> {
    let state = RefCell::new(State::waiting(root.get_attribute("data-address")?));
    let (runs, job, drawn) = Default::default();
    let lab = Rc::new(Lab { page, root, state, runs, job, drawn });
    lab.listen();
    lab.find("fieldset")?.remove_attribute("disabled").ok()?;
    lab.act(Action::Wake(dom::window().navigator().hardware_concurrency() as u32));
    lab.survive();
    Some(())
}

impl Lab {
    fn find(&self, selector: &str) -> Option<Element> {
        self.root.query_selector(selector).ok().flatten()
    }

    fn on<E: wasm_bindgen::convert::FromWasmAbi + 'static>(self: &Rc<Self>, name: &str, act: fn(&Rc<Self>, E)) {
        let lab = self.clone();
        on(&self.root, name, move |event: E| act(&lab, event));
    }

    fn listen(self: &Rc<Self>) {
        self.on("click", |lab, event: web_sys::Event| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            if target.is_some_and(|target| target.matches("[data-act=press]").unwrap_or(false)) {
                lab.act(Action::Press);
            }
        });
        self.on("keydown", |lab, event: KeyboardEvent| {
            if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) && !event.repeat() {
                event.prevent_default();
                lab.act(Action::Press);
            }
        });
        for reached in ["pointerenter", "focusin"] {
            self.on(reached, |lab, _: JsValue| lab.act(Action::Reach));
        }
    }

    /// The page may be loaded again for shared memory: the run goes on after that.
    fn survive(self: &Rc<Self>) {
        let lab = self.clone();
        self.page.keep(NAME, move || packed::pack(&lab.state.borrow().kept()));
        if let Some(kept) = self.page.restored(NAME).and_then(|kept| packed::unpack(&kept)) {
            self.act(Action::Restore(kept));
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
            Command::Fetch(address) => {
                let run = self.next_run();
                self.page.fetch(&address, move |bytes| lab.come(run, Action::Fetched(bytes)));
            }
            Command::Run(program) => self.share(program),
            Command::Stop => self.stop(),
            Command::Due(ms) => after(ms, move || lab.act(Action::Due)),
        }
    }

    /// Processes need shared memory, for which the page may have to be loaded again.
    fn share(self: &Rc<Self>, program: Program) {
        let run = self.next_run();
        let lab = self.clone();
        let wanted = move || lab.runs.get() == run;
        let lab = self.clone();
        let hear = move |refused| match refused {
            _ if lab.runs.get() != run => {}
            Some(reason) => lab.act(Action::Barred(reason)),
            None => lab.run(program.clone(), run),
        };
        self.page.share(wanted, hear);
    }

    fn run(self: &Rc<Self>, program: Program, run: u32) {
        let lab = self.clone();
        let hear = move |event| lab.come(run, Action::Heard(event));
        self.job.set(Some(self.page.run(&Request::Program(program), hear)));
    }

    /// A run that has begun is heard until it says that it has stopped.
    fn stop(&self) {
        if self.state.borrow().busy != Some(Busy::Stopping) {
            self.next_run();
        }
        self.job.take().into_iter().for_each(|job| self.page.stop(job));
    }

    fn next_run(&self) -> u32 {
        self.runs.set(self.runs.get() + 1);
        self.runs.get()
    }

    /// Something has come; it counts only as long as nothing else was asked for since.
    fn come(self: &Rc<Self>, run: u32, action: Action) {
        if self.runs.get() == run {
            self.act(action);
        }
    }

    /// Writes what has changed. Before the program has come, what was prerendered stands.
    fn draw(&self) {
        let state = &*self.state.borrow();
        if state.has_trials() || !state.notice.is_empty() {
            let drawn = self.drawn.replace(state.edition) == state.edition;
            for (name, html) in view::parts(state) {
                // The words change oftener than the pictures.
                if name == "said" || (!drawn && state.has_trials()) {
                    self.find(&format!("[data-part={name}]")).into_iter().for_each(|part| part.set_inner_html(&html));
                }
            }
            self.say("[data-part=told]", &view::told(state));
        }
        let (live, fetching) = (state.live(), state.busy.is_some());
        let phase = if live {
            "running"
        } else if fetching {
            "fetching"
        } else {
            "ready"
        };
        let _ = self.root.set_attribute("data-state", phase);
        self.say("[data-act=press]", if live { "Stop" } else { "Run" });
        if let Some(button) = self.find("[data-act=press]") {
            let _ = button.set_attribute("data-state", if live { "running" } else { "ready" });
        }
    }

    fn say(&self, selector: &str, text: &str) {
        if let Some(element) = self.find(selector).filter(|element| element.text_content().as_deref() != Some(text)) {
            element.set_text_content(Some(text));
        }
    }
}
