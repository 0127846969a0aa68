//! What changes, as HTML: the picture, what moves over it, the table, and what is said.

use messages::Pipe;

use super::{
    chart::{self, MOST_LANES},
    model::State,
    run::Run,
    table,
    window::Window,
};
use crate::{
    markup::{Element, element},
    numbers,
};

/// The parts that are another whenever the picture is.
pub fn picture(state: &State) -> [(&'static str, String); 6] {
    let shown = state.shown.as_ref();
    [
        ("before", state.above().map(|run| before(state, run)).unwrap_or_default()),
        ("gutter", shown.map(|run| chart::gutter(&run.timeline)).unwrap_or_default()),
        ("chart", shown.map(|run| drawn(state, run)).unwrap_or_default()),
        ("source", shown.map(|run| source(run, state.live()).html()).unwrap_or_default()),
        ("table", shown.map(|run| table::html(&run.timeline)).unwrap_or_default()),
        ("printed", shown.map(printed).unwrap_or_default()),
    ]
}

/// The parts that may be another after every action.
pub fn words(state: &State) -> [(&'static str, String); 5] {
    let cursor = |run: &Run| chart::cursor(&run.timeline, state.window(), state.at_ns());
    [
        ("cursor", state.shown.as_ref().map(cursor).unwrap_or_default()),
        ("story", element("span").text(&state.story()).html()),
        ("said", said(state)),
        ("place", element("span").text(&place(state)).html()),
        ("took", state.took_us.map(|us| format!("took {}", numbers::duration(us, 1))).unwrap_or_default()),
    ]
}

fn drawn(state: &State, run: &Run) -> String {
    chart::picture(&run.timeline, state.window(), &label(run))
}

/// A picture by itself: who, and what they did.
pub fn alone(run: &Run, window: Window) -> Element {
    element("div").class("timeline-picture").children([
        element("div").class("timeline-lanes").html_inside(&chart::gutter(&run.timeline)),
        element("div").class("timeline-time").html_inside(&chart::picture(&run.timeline, window, &label(run))),
    ])
}

/// What the picture is, for those who don't see it.
fn label(run: &Run) -> String {
    let threads = numbers::count(run.timeline.lanes.len() as u64, "thread");
    format!("Timeline of {threads}: {}. The table below says the same in numbers.", run.title)
}

/// The run before, above the one that is shown, on the same scale.
fn before(state: &State, run: &Run) -> String {
    let lanes = alone(run, state.window());
    let time = run.timeline.together_ns().map(super::verdict::duration);
    let time = time.map(|time| format!(" Together: {time}.")).unwrap_or_default();
    let said = format!("The run before. {}.{time}", run.source(false));
    lanes.html() + &element("p").class("timeline-source").text(&said).html()
}

/// Where a run comes from, and what is missing of it.
fn source(run: &Run, live: bool) -> Element {
    let mut said = run.source(live);
    said.push('.');
    if run.timeline.lost > 0 {
        said += &format!(
            " {} lost, since there were more than could be kept: the picture has gaps.",
            match run.timeline.lost {
                1 => "One event was".to_owned(),
                lost => format!("{lost} events were"),
            }
        );
    }
    if let Some(more) = run.timeline.lanes.len().checked_sub(MOST_LANES).filter(|more| *more > 0) {
        said += &format!(" {} more stand only in the table.", numbers::count(more as u64, "thread"));
    }
    element("span").text(&said)
}

fn printed(run: &Run) -> String {
    let mut output = element("pre").class("output").with("tabindex", "0").with("role", "region");
    output = output.with("aria-label", "Output of the run");
    for piece in &run.printed {
        if piece.left_out > 0 {
            output = output.text(&format!("… {}\n", numbers::count(piece.left_out, "line")));
        }
        let pipe = if piece.pipe == Pipe::Out { "out" } else { "err" };
        output = output.child(element("span").with("data-pipe", pipe).text(&piece.text));
    }
    output.html()
}

fn said(state: &State) -> String {
    let notice = (!state.notice.is_empty()).then(|| element("p").class("lab-notice").text(&state.notice).html());
    notice.unwrap_or_default() + &element("p").text(&state.result()).html()
}

/// What a screen reader is told: what is the matter, the beginning and the end of a run, and every event that is told.
#[cfg(feature = "hydrate")]
pub fn told(state: &State) -> String {
    match state.notice.as_str() {
        "" => state.result(),
        notice => notice.to_owned(),
    }
}

/// Which event is told, of how many.
fn place(state: &State) -> String {
    match (state.at, state.events()) {
        (_, 0) => String::new(),
        (Some(at), all) => format!("Event {} of {all}", at + 1),
        (None, all) => numbers::count(all as u64, "event"),
    }
}
