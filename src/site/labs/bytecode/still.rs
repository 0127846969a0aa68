//! The lab as a page has it without script: the listing of the first example, its key moments, and the controls, which
//! wait for a browser.

use leptos::prelude::*;
use messages::Walk;

use super::{
    model::{SPEEDS, State},
    view,
};
use crate::{
    editor,
    markup::{Element, element},
};

/// An example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// What it shows, in a few words.
    pub title: String,
    /// Where its recorded run lies, from the page.
    pub address: String,
}

/// What the page says about the lab.
#[derive(Clone, Debug)]
pub struct Props {
    /// The question it answers: its title.
    pub question: String,
    /// Where the module is that brings it to life, from the page.
    pub module: String,
    /// The examples.
    pub examples: Vec<Example>,
    /// The run of the first one.
    pub walk: Walk,
    /// "What you see", as HTML.
    pub about_html: String,
}

/// Moments that stand on the page.
const MOMENTS: usize = 4;

/// The lab.
pub fn view(props: Props) -> AnyView {
    let (label, module, state) = (props.question.clone(), props.module.clone(), State::new(props.walk.clone()));
    let inside: String = inside(&props, &state).iter().map(Element::html).collect();
    view! {
        <section
            class="lab bytecode"
            data-lab="bytecode"
            data-module=module
            data-state="still"
            aria-label=label
            inner_html=inside
        ></section>
    }
    .into_any()
}

fn inside(props: &Props, state: &State) -> [Element; 10] {
    [
        element("p").class("lab-question").text(&props.question),
        choice(props),
        element("p")
            .class("lab-needs-script")
            .text("Stepping through it needs JavaScript; some moments of the run stand below."),
        element("p")
            .class("lab-absent")
            .with("role", "status")
            .text("What makes this lab work could not be loaded. Check the connection, then tap it."),
        columns(state),
        steps(state),
        element("div").class("lab-result").with("data-part", "said").html_inside(&part(state, "said")),
        element("p").class("visually-hidden").with("role", "status").with("data-part", "told"),
        moments(state),
        element("details")
            .class("lab-about")
            .child(element("summary").text("What you see"))
            .child(element("div").html_inside(&props.about_html)),
    ]
}

fn part(state: &State, name: &str) -> String {
    view::parts(state).into_iter().find(|(known, _)| *known == name).map(|(_, html)| html).unwrap_or_default()
}

fn button(act: &str, text: &str) -> Element {
    element("button").with("type", "button").with("data-act", act).text(text)
}

/// A group of controls, until the browser's half is up.
fn controls(class: &'static str, label: &str) -> Element {
    element("fieldset").class(class).with("aria-label", label).with("disabled", "")
}

fn choice(props: &Props) -> Element {
    let option = |example: &Example| element("option").with("value", &example.address).text(&example.title);
    let select = element("select")
        .with("name", "example")
        .with("autocomplete", "off")
        .children(props.examples.iter().map(option));
    let example = element("label").class("lab-control").child(element("span").text("Example")).child(select);
    let run = button("press", "Trace").with("data-primary", "").with("aria-keyshortcuts", "Control+Enter Meta+Enter");
    let trace =
        element("div").class("lab-control").child(element("span").text("Your own lines: edit, then")).child(run);
    controls("lab-controls", "Program").child(example).child(trace)
}

fn columns(state: &State) -> Element {
    let title = |text: &str| element("p").class("column-title").text(text);
    let live = |name: &'static str| element("div").with("data-part", name).html_inside(&part(state, name));
    let numbers =
        element("ol").with("data-part", "lines").with("aria-hidden", "true").html_inside(&part(state, "lines"));
    let text = element("div").class("bytecode-text").child(numbers).child(editor::html(state.text.trim_end()));
    let list = live("code").with("role", "listbox").with("tabindex", "0").with("aria-label", "Instructions");
    let here = controls("bytecode-here", "The instruction").child(button("here", "Run to here"));
    element("div").class("bytecode-columns").children([
        element("div").class("bytecode-source").child(title("Source")).child(text),
        element("div").class("bytecode-code").child(title("Instructions")).child(list).child(live("about")).child(here),
        element("div").class("bytecode-machine").child(title("Machine")).child(live("machine")),
    ])
}

fn steps(state: &State) -> Element {
    let buttons = [button("back", "Back"), button("play", "Play"), button("on", "Step"), button("line", "Next line")];
    let range = |name: &str, label: &str, max: usize, value: usize| {
        format!(
            r#"<input type="range" name="{name}" aria-label="{label}" autocomplete="off" min="0" max="{max}" value="{value}">"#
        )
    };
    let scrub = range("at", "Step of the run", state.last(), state.at);
    let speed = range("speed", "Speed of play", SPEEDS.len() - 1, state.speed);
    controls("bytecode-steps", "Steps")
        .child(element("div").class("bytecode-buttons").children(buttons))
        .html_inside(&scrub)
        .html_inside(&speed)
        .child(element("p").with("data-part", "place").html_inside(&part(state, "place")))
}

/// The states after the first instructions of the last line: for those who cannot step.
fn moments(state: &State) -> Element {
    let line = |at: usize| {
        let place = state.place(at)?;
        state.listing.codes.get(place.0 as usize)?.rows.get(place.1 as usize).map(|row| row.line)
    };
    let last = (0..=state.last()).filter_map(line).max();
    let at = (0..state.last()).filter(|at| line(*at) == last).take(MOMENTS).map(|at| at + 1);
    let moment = |at: usize| {
        let state = state.moved(at);
        let said = element("p").class("moment-said").text(&state.story());
        element("li").child(said).html_inside(&view::machine(&state.trace, &state))
    };
    element("ol").class("bytecode-moments").with("aria-label", "Moments of the run").children(at.map(moment))
}
