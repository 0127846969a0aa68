//! Brings the lab to life: what the reader does becomes an action, the model's commands are carried out, and the parts
//! that have changed are written onto the page. In a module of its own, to which the page lends its engine and compiler.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use messages::Request;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement, KeyboardEvent};

use super::{
    model::{Action, Busy, Command, FILE, State},
    view,
};
use crate::{
    browser::dom::{after, on},
    labs::lent::{Editor, Page},
};

/// The lab on the page.
struct Lab {
    page: Page,
    root: HtmlElement,
    state: RefCell<State>,
    editor: RefCell<Option<Editor>>,
    client: u32,
    /// Counts what is fetched, compiled and traced, so that what belongs to an earlier one is told apart.
    runs: Cell<u32>,
    job: Cell<Option<u32>>,
    /// What the parts say.
    written: RefCell<Vec<String>>,
}

/// Brings the lab to life; leaves it as it stands if it is not as expected.
pub fn begin(root: HtmlElement, page: Page) -> Option<()> {
    let text = root.query_selector("code[data-language]").ok()??.text_content()?;
    let state = RefCell::new(State::waiting(text));
    let (client, runs, job) = (page.client(), Cell::default(), Cell::default());
    let (editor, written) = (RefCell::default(), RefCell::default());
    let lab = Rc::new(Lab { page, root, state, editor, client, runs, job, written });
    let acting = lab.clone();
    let editor = lab.page.edit(&lab.find(".editor")?, FILE, move |text| acting.act(Action::Edited(text)));
    lab.editor.replace(Some(editor?));
    lab.listen();
    for controls in lab.all("fieldset") {
        let _ = controls.remove_attribute("disabled");
    }
    Some(())
}

impl Lab {
    fn find(&self, selector: &str) -> Option<Element> {
        self.root.query_selector(selector).ok().flatten()
    }

    fn all(&self, selector: &str) -> impl Iterator<Item = Element> {
        let list = self.root.query_selector_all(selector).ok();
        (0..).map_while(move |place| list.as_ref()?.item(place)?.dyn_into().ok())
    }

    fn on<E: wasm_bindgen::convert::FromWasmAbi + 'static>(self: &Rc<Self>, name: &str, act: fn(&Rc<Self>, E)) {
        let lab = self.clone();
        on(&self.root, name, move |event: E| act(&lab, event));
    }

    fn listen(self: &Rc<Self>) {
        self.on("click", Self::clicked);
        self.on("input", Self::moved);
        self.on("change", Self::chosen);
        self.on("keydown", Self::key);
        for reached in ["pointerenter", "focusin"] {
            self.on(reached, |lab, _: JsValue| lab.reached());
        }
    }

    /// The recorded run is fetched once somebody is about to step through it.
    fn reached(self: &Rc<Self>) {
        let state = self.state.borrow();
        if state.trace.steps.is_empty() && state.busy.is_none() && state.notice.is_empty() {
            drop(state);
            self.choose();
        }
    }

    fn choose(self: &Rc<Self>) {
        if let Some(select) = self.find("select").and_then(|select| select.dyn_into::<HtmlSelectElement>().ok()) {
            self.act(Action::Choose(select.value()));
        }
    }

    fn clicked(self: &Rc<Self>, event: web_sys::Event) {
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
        let closest = |selector| target.closest(selector).ok().flatten();
        if let Some(act) = closest("[data-act]").and_then(|button| button.get_attribute("data-act")) {
            self.act(match &*act {
                "press" => Action::Press,
                "back" => Action::By(-1),
                "on" => Action::By(1),
                "line" => Action::Line,
                "play" => Action::Play,
                _ => Action::RunHere,
            });
        } else if let Some(row) = closest("[role=option]") {
            let id = row.id();
            let mut place = id.split('-').skip(1).filter_map(|number| number.parse().ok());
            if let (Some(code), Some(row)) = (place.next(), place.next()) {
                self.act(Action::Select(code, row));
            }
        }
    }

    fn moved(self: &Rc<Self>, event: web_sys::Event) {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some((input, value)) = input.and_then(|input| Some((input.name(), input.value().parse().ok()?))) else {
            return;
        };
        self.act(if input == "at" { Action::To(value) } else { Action::Speed(value) });
    }

    fn chosen(self: &Rc<Self>, event: web_sys::Event) {
        if event.target().is_some_and(|target| target.is_instance_of::<HtmlSelectElement>()) {
            self.choose();
        }
    }

    fn key(self: &Rc<Self>, event: KeyboardEvent) {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let within = |selector| target.as_ref().is_some_and(|target| target.matches(selector).unwrap_or(false));
        let held = event.ctrl_key() || event.meta_key();
        let action = match &*event.key() {
            "Enter" if held && !event.repeat() => Action::Press,
            " " if within("[name=at]") => Action::Play,
            "ArrowDown" if within("[role=listbox]") => Action::SelectBy(1),
            "ArrowUp" if within("[role=listbox]") => Action::SelectBy(-1),
            "Enter" if within("[role=listbox]") => Action::RunHere,
            _ => return,
        };
        event.prevent_default();
        self.act(action);
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
            Command::Set(text) => self.editor.borrow().iter().for_each(|editor| editor.set(&text)),
            Command::Compile(source) => {
                let run = self.next_run();
                let hear = move |answer| lab.come(run, Action::Compiled(answer));
                self.page.compile(self.client, FILE, &source, hear);
            }
            Command::Trace(program) => {
                let run = self.runs.get();
                let hear = move |event| lab.come(run, Action::Heard(event));
                self.job.set(Some(self.page.run(&Request::Trace(program), hear)));
            }
            Command::Stop => {
                self.page.cancel(self.client);
                self.next_run();
                self.job.take().into_iter().for_each(|job| self.page.stop(job));
            }
            Command::Tick(beat, ms) => after(ms, move || lab.act(Action::Tick(beat))),
        }
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

    /// Writes what has changed. Of a run that plays, a screen reader is told only where it stops.
    fn draw(&self) {
        let state = &*self.state.borrow();
        if state.trace.steps.is_empty()
            && state.busy.is_none_or(|busy| busy == Busy::Fetching)
            && state.notice.is_empty()
        {
            return;
        }
        let told = if state.playing { String::new() } else { view::told(state) };
        let mut written = self.written.borrow_mut();
        written.resize(7, String::new());
        for ((name, html), written) in view::parts(state).into_iter().zip(written.iter_mut()) {
            self.write(name, html, written);
        }
        if let (Some(part), true) = (self.find("[data-part=told]"), written[6] != told) {
            part.set_text_content(Some(&told));
            written[6] = told;
        }
        drop(written);
        self.mark(state);
    }

    fn write(&self, name: &str, html: String, written: &mut String) {
        if html == *written {
            return;
        }
        if let Some(part) = self.find(&format!("[data-part={name}]")) {
            part.set_inner_html(&html);
            *written = html;
        }
    }

    /// The controls as the state has them, and what comes next in sight.
    fn mark(&self, state: &State) {
        let tracing = matches!(state.busy, Some(Busy::Compiling | Busy::Tracing));
        let _ = self.root.set_attribute("data-state", if tracing { "tracing" } else { "ready" });
        let say = |act: &str, text: &str| {
            if let Some(button) =
                self.find(&format!("[data-act={act}]")).filter(|button| button.text_content().as_deref() != Some(text))
            {
                button.set_text_content(Some(text));
            }
        };
        say("play", if state.playing { "Pause" } else { "Play" });
        say("press", if tracing { "Stop" } else { "Trace" });
        if let Some(scrub) = self.find("[name=at]").and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) {
            scrub.set_max(&state.last().to_string());
            scrub.set_value(&state.at.to_string());
            let _ = scrub.set_attribute("aria-valuetext", &format!("Step {} of {}", state.at, state.last()));
        }
        if let (Some(list), Some(row)) = (self.find("[role=listbox]"), self.find("[aria-selected=true]")) {
            let _ = list.set_attribute("aria-activedescendant", &row.id());
            reveal(&list, &row);
        }
        if let (Some(lines), Some(line)) = (self.find(".bytecode-text"), self.find("[data-part=lines] [data-next]")) {
            reveal(&lines, &line);
        }
    }
}

/// Scrolls a list so far that a row of it can be seen; the page stays where it is.
fn reveal(list: &Element, row: &Element) {
    let (outer, inner) = (list.get_bounding_client_rect(), row.get_bounding_client_rect());
    let above = inner.top() - outer.top();
    let below = inner.bottom() - outer.bottom();
    let by = if above < 0.0 { above } else { below.max(0.0) };
    list.set_scroll_top(list.scroll_top() + by as i32);
}
