//! Brings the lab to life: what the reader does becomes an action, the model's commands are carried out, and the parts
//! that have changed are written onto the page. In a module of its own, to which the page lends its engine and compiler.

use std::cell::RefCell;
use std::rc::Rc;

use messages::Request;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement, KeyboardEvent};

use super::{
    model::{Action, Busy, Command, FILE, State},
    view,
};
use crate::{
    browser::dom::after,
    labs::{
        lent::{Editor, Page},
        root::{self, Root, target},
    },
};

/// The lab on the page.
struct Lab {
    root: Rc<Root>,
    state: RefCell<State>,
    editor: RefCell<Option<Editor>>,
    client: u32,
}

/// Brings the lab to life; leaves it as it stands if it is not as expected.
pub fn begin(root: HtmlElement, page: Page) -> Option<()> {
    let root = Root::new(root, page);
    let state = RefCell::new(State::waiting(root.find("code[data-language]")?.text_content()?));
    let (client, editor) = (root.page.client(), RefCell::default());
    let lab = Rc::new(Lab { root, state, editor, client });
    let acting = lab.clone();
    let editor = lab.root.page.edit(&lab.root.find(".editor")?, FILE, move |text| acting.act(Action::Edited(text)));
    lab.editor.replace(Some(editor?));
    lab.listen();
    lab.root.enable();
    Some(())
}

impl Lab {
    fn listen(self: &Rc<Self>) {
        self.root.on(self, "click", Self::clicked);
        self.root.on(self, "input", Self::moved);
        self.root.on(self, "change", Self::chosen);
        self.root.on(self, "keydown", Self::key);
        for reached in ["pointerenter", "focusin"] {
            self.root.on(self, reached, |lab, _: JsValue| lab.reached());
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
        if let Some(select) = self.root.find_as::<HtmlSelectElement>("select") {
            self.act(Action::Choose(select.value()));
        }
    }

    fn clicked(self: &Rc<Self>, event: web_sys::Event) {
        if let Some(act) = root::pressed(&event) {
            self.act(match &*act {
                "press" => Action::Press,
                "back" => Action::By(-1),
                "on" => Action::By(1),
                "line" => Action::Line,
                "play" => Action::Play,
                _ => Action::RunHere,
            });
        } else if let Some(row) = root::closest(&event, "[role=option]") {
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
        let target = target(&event);
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
            Command::Fetch(address) => self.root.fetch(&address, move |bytes| lab.act(Action::Fetched(bytes))),
            Command::Set(text) => self.editor.borrow().iter().for_each(|editor| editor.set(&text)),
            Command::Compile(source) => {
                let run = self.root.ask();
                let hear = move |answer| lab.come(run, Action::Compiled(answer));
                self.root.page.compile(self.client, FILE, &source, hear);
            }
            Command::Trace(program) => {
                let run = self.root.ask();
                let hear = move |event| lab.come(run, Action::Heard(event));
                self.root.began(self.root.page.run(&Request::Trace(program), hear));
            }
            Command::Stop => {
                self.root.page.cancel(self.client);
                self.root.stop(false);
            }
            Command::Tick(beat, ms) => after(ms, move || lab.act(Action::Tick(beat))),
        }
    }

    /// Something has come; it counts only as long as nothing else was asked for since.
    fn come(self: &Rc<Self>, run: u32, action: Action) {
        if self.root.is_last(run) {
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
        view::parts(state).into_iter().for_each(|(name, html)| self.root.write(name, html));
        self.root.say("[data-part=told]", &if state.playing { String::new() } else { view::told(state) });
        self.mark(state);
    }

    /// The controls as the state has them, and what comes next in sight.
    fn mark(&self, state: &State) {
        let tracing = matches!(state.busy, Some(Busy::Compiling | Busy::Tracing));
        self.root.phase(if tracing { "tracing" } else { "ready" });
        self.root.say("[data-act=play]", if state.playing { "Pause" } else { "Play" });
        self.root.say("[data-act=press]", if tracing { "Stop" } else { "Trace" });
        if let Some(scrub) = self.root.find_as::<HtmlInputElement>("[name=at]") {
            scrub.set_max(&state.last().to_string());
            scrub.set_value(&state.at.to_string());
            let _ = scrub.set_attribute("aria-valuetext", &format!("Step {} of {}", state.at, state.last()));
        }
        if let (Some(list), Some(row)) = (self.root.find("[role=listbox]"), self.root.find("[aria-selected=true]")) {
            let _ = list.set_attribute("aria-activedescendant", &row.id());
            reveal(&list, &row);
        }
        if let (Some(lines), Some(line)) =
            (self.root.find(".bytecode-text"), self.root.find("[data-part=lines] [data-next]"))
        {
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
