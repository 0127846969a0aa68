//! Brings the programs of a page to life: their buttons and editors become actions, the model's commands are carried out,
//! and what has changed is written onto the page.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use messages::{Event, Pipe, Program, Request};
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Clipboard, Element, HtmlElement, KeyboardEvent};

use super::{
    imports::may_start_threads,
    link,
    model::{Action, Command, State},
    output::Change,
};
use crate::{
    browser::{
        bridge::Job,
        compiler::{self, Client, Text},
        dom::{self, after, element, get, on, window},
        engine,
        isolation::{self, Way},
        session,
    },
    editor::browser::{Editor, Told},
    packed,
};

/// How long the text may be ahead of the address: browsers let it be changed only so often.
const KEEP_MS: u32 = 400;

/// What survives the reload that shared memory may take.
#[derive(Serialize, Deserialize)]
struct Kept {
    text: String,
    /// Whether a run was under way.
    run: bool,
}

/// A program on the page.
struct Widget {
    root: HtmlElement,
    name: String,
    state: RefCell<State>,
    editor: RefCell<Option<Rc<Editor>>>,
    client: Client,
    /// Counts runs, so that what belongs to one that was stopped is told apart.
    runs: Cell<u32>,
    /// The engine's number for the run under way.
    job: Cell<Option<Job>>,
    /// What is on its way into the address.
    keeping: RefCell<Option<Option<String>>>,
}

/// Brings every program of the page to life.
pub fn start() {
    for root in dom::all("[data-program]") {
        let _ = begin(root);
    }
}

fn begin(root: HtmlElement) -> Option<()> {
    let name = root.get_attribute("data-program")?;
    let text = root.query_selector("code").ok()??.text_content()?;
    let state = RefCell::new(State::new(name.clone(), text));
    let (editor, keeping) = Default::default();
    let (client, runs, job) = (compiler::client(), Cell::new(0), Cell::new(None));
    let widget = Rc::new(Widget { root, name, state, editor, client, runs, job, keeping });
    widget.edit()?;
    widget.listen();
    widget.follow_link();
    widget.survive();
    Some(())
}

impl Widget {
    fn find(&self, selector: &str) -> Option<Element> {
        self.root.query_selector(selector).ok().flatten()
    }

    fn edit(self: &Rc<Self>) -> Option<()> {
        let widget = self.clone();
        let editor = Editor::start(&self.find(".editor")?, &self.name, move |told| {
            widget.act(match told {
                Told::Reached => Action::Reached,
                Told::Changed(text) => Action::Edited(text),
                Told::TooLong => Action::TooLong,
            });
        });
        self.editor.replace(Some(editor?));
        Some(())
    }

    fn listen(self: &Rc<Self>) {
        let buttons =
            [(".program-run", Action::Press), (".program-reset", Action::Reset), (".program-share", Action::Share)];
        for (selector, action) in buttons {
            let widget = self.clone();
            if let Some(button) = self.find(selector) {
                on(&button, "click", move |_: JsValue| widget.act(action.clone()));
            }
        }
        let widget = self.clone();
        on(&self.root, "keydown", move |event: KeyboardEvent| widget.key(&event));
        let widget = self.clone();
        on(&window(), "hashchange", move |_: JsValue| widget.follow_link());
        if let Some(controls) = self.find(".program-controls") {
            let _ = controls.remove_attribute("hidden");
            for reached in ["pointerenter", "focusin"] {
                on(&controls, reached, move |_: JsValue| engine::warm(0));
            }
        }
        let threads = may_start_threads(self.state.borrow().text());
        dom::when_seen(&self.root, move || engine::prefetch_when_idle(threads, 0));
        self.draw();
    }

    fn key(self: &Rc<Self>, event: &KeyboardEvent) {
        if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) && !event.repeat() {
            event.prevent_default();
            self.act(Action::Press);
        }
    }

    /// Takes up the text that the address holds for this program.
    fn follow_link(self: &Rc<Self>) {
        let linked = link::read(&fragment(), &self.root.id());
        if let Some(linked) = linked.transpose() {
            self.act(Action::Linked(linked));
            self.root.scroll_into_view();
        }
    }

    fn act(self: &Rc<Self>, action: Action) {
        let commands = self.state.borrow_mut().update(action);
        for command in commands {
            self.perform(command);
        }
        self.draw();
    }

    fn perform(self: &Rc<Self>, command: Command) {
        match command {
            Command::Warm => compiler::warm(),
            Command::Fetch => {
                engine::warm(0);
                spawn_local(self.clone().fetch(self.next_run()));
            }
            Command::Compile(source) => self.compile(source),
            Command::Run(program) if may_start_threads(&program.source) && !isolation::shared() => {
                spawn_local(self.clone().run_with_threads(program));
            }
            Command::Run(program) => self.run(Request::Program(program)),
            Command::Stop => self.stop(),
            Command::Set(text) => self.editor.borrow().iter().for_each(|editor| editor.set(&text)),
            Command::Keep(text) => self.keep(text),
            Command::Copy => spawn_local(self.clone().copy()),
            Command::Clear => {
                ["head", "tail"].into_iter().filter_map(|part| self.part(part)).for_each(|part| part.set_inner_html(""))
            }
            Command::Change(change) => _ = self.change(change),
        }
    }

    fn next_run(&self) -> u32 {
        self.job.set(None);
        self.runs.set(self.runs.get() + 1);
        self.runs.get()
    }

    async fn fetch(self: Rc<Self>, run: u32) {
        let address = self.root.get_attribute("data-code").unwrap_or_default();
        let code = dom::fetched(&address)
            .await
            .ok_or_else(|| "The program could not be fetched. Check the connection, then press Run again.".to_owned());
        if self.runs.get() == run {
            self.act(Action::Fetched(code));
        }
    }

    fn compile(self: &Rc<Self>, source: String) {
        self.next_run();
        let widget = self.clone();
        let text = Text { name: self.name.clone(), source };
        compiler::compile(self.client, text, move |answer| widget.act(Action::Compiled(answer)));
    }

    /// Asks for shared memory first, which may load the page again.
    async fn run_with_threads(self: Rc<Self>, program: Program) {
        let run = self.runs.get();
        let way = isolation::way(|| self.runs.get() == run).await;
        if way == Way::Reloading || self.runs.get() != run {
            return;
        }
        if let Way::TakeTurns(reason) = way {
            self.act(Action::Turns(reason));
        }
        self.run(Request::Program(program));
    }

    /// What has to survive that.
    fn survive(self: &Rc<Self>) {
        let (id, widget) = (self.root.id(), self.clone());
        session::keep(&id, move || {
            let state = widget.state.borrow();
            packed::pack(&Kept { text: state.text().to_owned(), run: state.phase() == "running" })
        });
        let Some(kept) = session::restored(&id).and_then(|kept| packed::unpack::<Kept>(&kept)) else { return };
        self.act(Action::Restored(kept.text));
        if kept.run {
            // Only once every widget stands, and the page is where it was.
            let widget = self.clone();
            after(0, move || widget.act(Action::Press));
        }
    }

    fn run(self: &Rc<Self>, request: Request) {
        if engine::busy() {
            self.act(Action::Queued);
        }
        let (widget, run) = (self.clone(), self.runs.get());
        let job = engine::run(&request, isolation::shared(), move |event| {
            if widget.runs.get() == run {
                widget.act(Action::Heard(event));
            }
        });
        self.job.set(Some(job));
    }

    /// Before the engine knows of the run there is nothing to wait for.
    fn stop(self: &Rc<Self>) {
        match self.job.take() {
            Some(job) => engine::stop(job),
            None => {
                compiler::cancel(self.client);
                self.next_run();
                self.act(Action::Heard(Event::Stopped));
            }
        }
    }

    /// Puts the text into the address, once the reader pauses.
    fn keep(self: &Rc<Self>, text: Option<String>) {
        if self.keeping.replace(Some(text)).is_none() {
            let widget = self.clone();
            after(KEEP_MS, move || widget.put_into_address());
        }
    }

    fn put_into_address(&self) {
        let Some(text) = self.keeping.take() else { return };
        let (before, location) = (fragment(), window().location());
        let now = link::write(&before, &self.root.id(), text.as_deref());
        if now != before
            && let Ok(history) = window().history()
        {
            let path = location.pathname().unwrap_or_default() + &location.search().unwrap_or_default();
            let address = if now.is_empty() { path } else { format!("#{now}") };
            let state = history.state().unwrap_or(JsValue::NULL);
            // Some browsers limit how often; an address that lags behind is put right by the next change.
            let _ = history.replace_state_with_url(&state, "", Some(&address));
        }
    }

    async fn copy(self: Rc<Self>) {
        self.put_into_address();
        let address = window().location().href().unwrap_or_default();
        // Missing where the context is not secure.
        let copied = match get(&window().navigator(), "clipboard").dyn_into::<Clipboard>() {
            Ok(clipboard) => JsFuture::from(clipboard.write_text(&address)).await.is_ok(),
            Err(_) => false,
        };
        self.act(Action::Shared(copied));
    }

    fn part(&self, name: &str) -> Option<Element> {
        self.find(&format!("[data-part={name}]"))
    }

    /// Adds to the output or takes from it. What goes to the same pipe as the piece before is added to that; the end is
    /// kept in pieces, which go as they came.
    fn change(&self, change: Change) -> Option<()> {
        match change {
            Change::Head(pipe, text) => {
                let head = self.part("head")?;
                let last = head
                    .last_element_child()
                    .filter(|last| last.get_attribute("data-pipe").as_deref() == Some(name(pipe)));
                match last {
                    Some(last) => last.append_with_str_1(&text).ok(),
                    None => append(&head, pipe, &text),
                }
            }
            Change::Tail(pipe, text) => append(&self.part("tail")?, pipe, &text),
            Change::Drop(pieces) => {
                let tail = self.part("tail")?;
                (0..pieces).filter_map(|_| tail.first_element_child()).for_each(|piece| piece.remove());
                Some(())
            }
        }
    }

    /// Writes what has changed onto the page; what is as it was is left alone.
    fn draw(&self) {
        let state = self.state.borrow();
        let running = state.phase() == "running";
        let attributes = [
            ("data-state", state.phase()),
            ("data-tone", if state.warns() { "warn" } else { "plain" }),
            ("data-edited", if state.edited() { "true" } else { "false" }),
        ];
        for (name, value) in attributes {
            if self.root.get_attribute(name).as_deref() != Some(value) {
                let _ = self.root.set_attribute(name, value);
            }
        }
        self.say(".program-run", if running { "Stop" } else { "Run" });
        self.say("[data-part=gap]", &state.gap());
        self.say(".program-notice", state.notice());
        self.say(".program-told", &state.announcement());
        state.source().into_iter().for_each(|source| self.say(".program-source", source));
        state.result().into_iter().for_each(|result| self.say(".program-result", &result));
    }

    fn say(&self, selector: &str, text: &str) {
        if let Some(element) = self.find(selector)
            && element.text_content().as_deref() != Some(text)
        {
            element.set_text_content(Some(text));
        }
    }
}

fn name(pipe: Pipe) -> &'static str {
    if pipe == Pipe::Out { "out" } else { "err" }
}

fn append(part: &Element, pipe: Pipe, text: &str) -> Option<()> {
    let piece = element("span", "")?;
    piece.set_attribute("data-pipe", name(pipe)).ok()?;
    piece.set_text_content(Some(text));
    part.append_with_node_1(&piece).ok()
}

fn fragment() -> String {
    window().location().hash().unwrap_or_default().trim_start_matches('#').to_owned()
}
