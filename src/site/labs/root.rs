//! A lab's place on the page, for labs that are text: finds its parts, writes those that have changed, asks the page for
//! what it lends, and tells what belongs to an earlier run apart.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use messages::{Event, Request};
use serde::{Serialize, de::DeserializeOwned};
use wasm_bindgen::{JsCast, convert::FromWasmAbi};
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement};

use super::lent::Page;
use crate::{
    browser::dom::{on, window},
    packed,
};

/// A lab's place on the page.
pub struct Root {
    /// What the page lends.
    pub page: Page,
    element: HtmlElement,
    /// The run under way.
    job: Cell<Option<u32>>,
    /// Counts what was asked for, so that what belongs to something earlier is told apart.
    asked: Cell<u32>,
    /// What the parts say.
    written: RefCell<Vec<(&'static str, String)>>,
}

impl Root {
    /// The lab in this element.
    pub fn new(element: HtmlElement, page: Page) -> Rc<Self> {
        let (job, asked, written) = Default::default();
        Rc::new(Self { page, element, job, asked, written })
    }

    /// Cores, as the browser reports them; 0 if it can't tell.
    pub fn cores(&self) -> u32 {
        window().navigator().hardware_concurrency() as u32
    }

    /// The first element in it that matches.
    pub fn find(&self, selector: &str) -> Option<Element> {
        self.element.query_selector(selector).ok().flatten()
    }

    /// The first one in it that matches, as what it is.
    pub fn find_as<E: JsCast>(&self, selector: &str) -> Option<E> {
        self.find(selector)?.dyn_into().ok()
    }

    /// All that match.
    pub fn all(&self, selector: &str) -> impl Iterator<Item = Element> {
        let list = self.element.query_selector_all(selector).ok();
        (0..).map_while(move |place| list.as_ref()?.item(place)?.dyn_into().ok())
    }

    /// Calls a lab on every event of this name.
    pub fn on<L: 'static, E: FromWasmAbi + 'static>(&self, lab: &Rc<L>, name: &str, act: fn(&Rc<L>, E)) {
        let lab = lab.clone();
        on(&self.element, name, move |event: E| act(&lab, event));
    }

    /// The controls can be used from now on.
    pub fn enable(&self) {
        for controls in self.all("fieldset") {
            let _ = controls.remove_attribute("disabled");
        }
    }

    /// Writes a part, if it is another than what was written last.
    pub fn write(&self, name: &'static str, html: String) {
        let mut written = self.written.borrow_mut();
        let known = written.iter_mut().find(|(known, _)| *known == name);
        if known.as_ref().is_some_and(|(_, known)| *known == html) {
            return;
        }
        if let Some(part) = self.find(&format!("[data-part={name}]")) {
            part.set_inner_html(&html);
            match known {
                Some((_, known)) => *known = html,
                None => written.push((name, html)),
            }
        }
    }

    /// Puts a text into an element, if another one is there.
    pub fn say(&self, selector: &str, text: &str) {
        if let Some(element) = self.find(selector).filter(|element| element.text_content().as_deref() != Some(text)) {
            element.set_text_content(Some(text));
        }
    }

    /// What tests and styles see of the lab's state.
    pub fn phase(&self, phase: &str) {
        let _ = self.element.set_attribute("data-state", phase);
    }

    /// Run, or Stop in its place.
    pub fn run_or_stop(&self, live: bool) {
        self.say("[data-act=press]", if live { "Stop" } else { "Run" });
        if let Some(button) = self.find("[data-act=press]") {
            let _ = button.set_attribute("data-state", if live { "running" } else { "ready" });
        }
    }

    /// Chooses from a list.
    pub fn choose(&self, name: &str, value: &str) {
        let select = self.find_as::<HtmlSelectElement>(&format!("[name={name}]"));
        if let Some(select) = select.filter(|select| select.value() != value) {
            select.set_value(value);
        }
    }

    /// Has what is kept survive that the page is loaded again for shared memory; gives what was kept then.
    pub fn survive<K: Serialize + DeserializeOwned>(&self, name: &str, kept: impl Fn() -> K + 'static) -> Option<K> {
        self.page.keep(name, move || packed::pack(&kept()));
        self.page.restored(name).and_then(|kept| packed::unpack(&kept))
    }

    /// Fetches a file; `hear` is given its bytes, or nothing if it can't be had, unless something else was asked for since.
    pub fn fetch(self: &Rc<Self>, address: &str, hear: impl Fn(Option<Vec<u8>>) + 'static) {
        let (root, asked) = (self.clone(), self.ask());
        self.page.fetch(address, move |bytes| {
            if root.is_last(asked) {
                hear(bytes);
            }
        });
    }

    /// Asks the engine for a run on threads, and before that for shared memory, for which the page may have to be loaded
    /// again. `hear` hears what becomes of it, or why there is none here, unless something else was asked for since. Without
    /// it there is no run, unless the threads may take turns.
    pub fn run_on_threads(
        self: &Rc<Self>,
        request: Request,
        in_turns: bool,
        hear: impl Fn(Result<Event, String>) + 'static,
    ) {
        let asked = self.ask();
        let root = self.clone();
        let wanted = move || root.is_last(asked);
        let (root, hear) = (self.clone(), Rc::new(hear));
        self.page.share(wanted, move |refused| {
            if !root.is_last(asked) {
                return;
            }
            let is_refused = refused.is_some();
            refused.into_iter().for_each(|reason| hear(Err(reason)));
            if is_refused && !in_turns {
                return;
            }
            let (listening, hear) = (root.clone(), hear.clone());
            let listen = move |event| {
                if listening.is_last(asked) {
                    hear(Ok(event));
                }
            };
            root.began(root.page.run(&request, listen));
        });
    }

    /// The run under way is this one.
    pub fn began(&self, job: u32) {
        self.job.set(Some(job));
    }

    /// Ends the run under way. One that has begun is heard on, until it says that it has stopped.
    pub fn stop(&self, hears_on: bool) {
        if !hears_on {
            self.ask();
        }
        self.job.take().into_iter().for_each(|job| self.page.stop(job));
    }

    /// Something is asked for: its number.
    pub fn ask(&self) -> u32 {
        self.asked.set(self.asked.get() + 1);
        self.asked.get()
    }

    /// Whether nothing was asked for since.
    pub fn is_last(&self, asked: u32) -> bool {
        self.asked.get() == asked
    }
}

/// What an event is about.
pub fn target(event: &web_sys::Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// The closest element around an event's target that matches.
pub fn closest(event: &web_sys::Event, selector: &str) -> Option<Element> {
    target(event)?.closest(selector).ok().flatten()
}

/// What the button says that was pressed, if it was one.
pub fn pressed(event: &web_sys::Event) -> Option<String> {
    closest(event, "[data-act]")?.get_attribute("data-act")
}

/// The name of the control that was changed, and its value now.
pub fn changed(event: &web_sys::Event) -> Option<(String, String)> {
    match target(event)?.dyn_into::<HtmlSelectElement>() {
        Ok(select) => Some((select.name(), select.value())),
        Err(other) => other.dyn_into::<HtmlInputElement>().ok().map(|input| (input.name(), input.value())),
    }
}

/// Whether a key asks for a run, as it does in every lab; then nothing else comes of it.
pub fn runs(event: &web_sys::KeyboardEvent) -> bool {
    let asks = event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) && !event.repeat();
    if asks {
        event.prevent_default();
    }
    asks
}
