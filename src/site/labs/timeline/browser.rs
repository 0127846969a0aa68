//! Brings the lab to life: what the reader does becomes an action, the model's commands are carried out, and the parts
//! that have changed are written onto the page. In a module of its own, to which the page lends its engine and compiler.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use messages::{Request, record::Build};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, HtmlInputElement, HtmlSelectElement, KeyboardEvent, PointerEvent};

use super::{
    model::{Action, Busy, Command, FILE, State},
    verdict::Guess,
    view,
};
use crate::{
    browser::dom::after,
    labs::{
        lent::{Editor, Page},
        root::{self, Root, target},
    },
};

/// The lab's name wherever it needs one.
const NAME: &str = "gil-timeline";

/// The lab on the page.
struct Lab {
    root: Rc<Root>,
    state: RefCell<State>,
    editor: RefCell<Option<Editor>>,
    client: u32,
    /// The edition of the picture that is on the page.
    drawn: Cell<Option<u32>>,
}

/// Brings the lab to life; leaves it as it stands if it is not as expected.
pub fn begin(root: HtmlElement, page: Page) -> Option<()> {
    let root = Root::new(root, page);
    let text = root.find("code[data-language]")?.text_content()?;
    let address = root.find_as::<HtmlSelectElement>("[name=example]")?.value();
    let state = RefCell::new(State::waiting(text, address));
    let (client, editor, drawn) = (root.page.client(), RefCell::default(), Cell::default());
    let lab = Rc::new(Lab { root, state, editor, client, drawn });
    let acting = lab.clone();
    let editor = lab.root.page.edit(&lab.root.find(".editor")?, FILE, move |text| acting.act(Action::Edited(text)));
    lab.editor.replace(Some(editor?));
    lab.listen();
    lab.root.enable();
    lab.act(Action::Wake(lab.root.cores()));
    let keeping = lab.clone();
    if let Some(kept) = lab.root.survive(NAME, move || keeping.state.borrow().kept()) {
        lab.act(Action::Restore(kept));
    }
    Some(())
}

impl Lab {
    fn listen(self: &Rc<Self>) {
        self.root.on(self, "click", Self::clicked);
        self.root.on(self, "input", Self::moved);
        self.root.on(self, "change", Self::chosen);
        self.root.on(self, "keydown", Self::key);
        self.root.on(self, "pointermove", Self::pointed);
        self.root.on(self, "pointerdown", Self::pointed);
        for reached in ["pointerenter", "focusin"] {
            self.root.on(self, reached, |lab, _: JsValue| lab.act(Action::Reach));
        }
    }

    fn clicked(self: &Rc<Self>, event: web_sys::Event) {
        let Some(act) = root::pressed(&event) else { return };
        self.act(match &*act {
            "press" => Action::Press,
            "back" => Action::By(-1),
            "on" => Action::By(1),
            "closer" => Action::Zoom(true),
            "farther" => Action::Zoom(false),
            "earlier" => Action::Pan(false),
            "later" => Action::Pan(true),
            "compare" => Action::Compare,
            _ => Action::Whole,
        });
    }

    fn moved(self: &Rc<Self>, event: web_sys::Event) {
        let input = target(&event).and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let scrub = input.filter(|input| input.name() == "at");
        if let Some(place) = scrub.and_then(|input| input.value().parse().ok()) {
            self.act(Action::At(place));
        }
    }

    fn chosen(self: &Rc<Self>, event: web_sys::Event) {
        let Some((name, value)) = root::changed(&event) else { return };
        let number = || value.parse::<u8>().unwrap_or_default();
        self.act(match &*name {
            "example" => Action::Choose(value),
            "threads" => Action::Threads(number()),
            "interval" => Action::Interval(number()),
            "build" => Action::Build(if number() == 0 { Build::Gil } else { Build::FreeThreaded }),
            "guess" => Action::Guess(Guess::ALL[usize::from(number()).min(2)]),
            _ => return,
        });
    }

    fn key(self: &Rc<Self>, event: KeyboardEvent) {
        let held = event.ctrl_key() || event.meta_key();
        let scrubs = target(&event).is_some_and(|target| target.matches("[name=at]").unwrap_or(false));
        let action = match &*event.key() {
            "Enter" if held && !event.repeat() => Action::Press,
            _ if held || !scrubs => return,
            "+" | "=" => Action::Zoom(true),
            "-" => Action::Zoom(false),
            "0" => Action::Whole,
            "," => Action::Pan(false),
            "." => Action::Pan(true),
            _ => return,
        };
        event.prevent_default();
        self.act(action);
    }

    /// The event under the mouse, or under a finger that taps.
    fn pointed(self: &Rc<Self>, event: PointerEvent) {
        let Some(picture) = root::closest(&event, "[data-point] .timeline-time") else { return };
        if event.type_() == "pointermove" && event.pointer_type() != "mouse" {
            return;
        }
        let frame = picture.get_bounding_client_rect();
        let share = (f64::from(event.client_x()) - frame.left()) / frame.width().max(1.0);
        self.act(Action::Point((share.clamp(0.0, 1.0) * 1000.0) as u64));
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
            Command::Run(program) => {
                let hear = move |heard: Result<_, _>| lab.act(heard.map_or_else(Action::Unshared, Action::Heard));
                // Only one that holds the GIL at a time can take turns with others.
                let in_turns = program.manner.build == Build::Gil;
                self.root.run_on_threads(Request::Program(program), in_turns, hear);
            }
            Command::Stop => self.stop(),
            Command::Due(ms) => after(ms, move || lab.act(Action::Due)),
        }
    }

    /// A run that has begun is heard until it says that it has stopped.
    fn stop(&self) {
        self.root.page.cancel(self.client);
        self.root.stop(self.state.borrow().busy == Some(Busy::Stopping));
    }

    /// Something has come; it counts only as long as nothing else was asked for since.
    fn come(self: &Rc<Self>, run: u32, action: Action) {
        if self.root.is_last(run) {
            self.act(action);
        }
    }

    /// Writes what has changed. Before the first example has come, what was prerendered stands.
    fn draw(&self) {
        let state = &*self.state.borrow();
        if state.shown.is_some() && self.drawn.replace(Some(state.edition)) != Some(state.edition) {
            view::picture(state).into_iter().for_each(|(name, html)| self.root.write(name, html));
        }
        if state.shown.is_some() || !state.notice.is_empty() {
            view::words(state).into_iter().for_each(|(name, html)| self.root.write(name, html));
            self.root.say("[data-part=told]", &view::told(state));
        }
        self.mark(state);
    }

    /// The controls as the state has them.
    fn mark(&self, state: &State) {
        let live = state.live();
        let phase = match state.busy {
            _ if live => "running",
            Some(_) => "fetching",
            None => "ready",
        };
        self.root.phase(phase);
        self.root.run_or_stop(live);
        let plan = state.plan;
        let chosen = [
            ("example", state.address.clone()),
            ("threads", plan.threads.to_string()),
            ("interval", plan.interval.to_string()),
            ("build", (plan.build as u8).to_string()),
        ];
        chosen.into_iter().for_each(|(name, value)| self.root.choose(name, &value));
        for (place, radio) in self.root.all("[name=guess]").enumerate() {
            let radio: HtmlInputElement = radio.unchecked_into();
            radio.set_checked(state.guess == Guess::ALL.get(place).copied());
        }
        if let Some(compare) = self.root.find("[data-act=compare]") {
            let _ = compare.set_attribute("aria-pressed", if state.compares { "true" } else { "false" });
            let _ = compare.toggle_attribute_with_force("hidden", state.before.is_none());
        }
        if let Some(scrub) = self.root.find_as::<HtmlInputElement>("[name=at]") {
            scrub.set_max(&state.events().saturating_sub(1).to_string());
            scrub.set_value(&state.at.unwrap_or_default().to_string());
            let _ = scrub.set_attribute("aria-valuetext", &state.story());
        }
    }
}
