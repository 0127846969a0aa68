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
    labs::shell::{self, Example, Shell, button, controls},
    markup::{Element, element},
};

/// What the page says about the lab.
#[derive(Clone, Debug)]
pub struct Props {
    /// What all labs have.
    pub shell: Shell,
    /// The examples.
    pub examples: Vec<Example>,
    /// The run of the first one.
    pub walk: Walk,
}

/// Moments that stand on the page.
const MOMENTS: usize = 4;

/// The lab.
pub fn view(props: Props) -> AnyView {
    let inside = inside(&props, &State::new(props.walk.clone()));
    props.shell.around("bytecode", "bytecode", inside)
}

fn inside(props: &Props, state: &State) -> [Element; 8] {
    let [script, absent] = shell::excuses("Stepping through it needs JavaScript; some moments of the run stand below.");
    [
        choice(props),
        script,
        absent,
        columns(state),
        steps(state),
        part(state, "said").class("lab-result"),
        shell::told(),
        moments(state),
    ]
}

fn part(state: &State, name: &'static str) -> Element {
    shell::part(view::parts(state), name)
}

fn choice(props: &Props) -> Element {
    let run = button("press", "Trace").with("data-primary", "").with("aria-keyshortcuts", "Control+Enter Meta+Enter");
    let trace =
        element("div").class("lab-control").child(element("span").text("Your own lines: edit, then")).child(run);
    controls("lab-controls", "Program").child(shell::examples("Example", &props.examples)).child(trace)
}

fn columns(state: &State) -> Element {
    let title = |text: &str| element("p").class("column-title").text(text);
    let live = |name: &'static str| part(state, name);
    let numbers = element("ol").with("data-part", "lines").with("aria-hidden", "true");
    let numbers = numbers.html_inside(&view::lines(state));
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
        .child(element("p").with("data-part", "place").html_inside(&view::place(state)))
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
