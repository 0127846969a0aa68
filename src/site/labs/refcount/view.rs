//! What changes, as HTML.

use messages::Way;

use super::{
    chart,
    measurement::{Origin, name},
    model::State,
    table,
};
use crate::{markup::element, numbers};

/// The parts.
pub fn parts(state: &State) -> [(&'static str, String); 6] {
    let shown = &state.shown;
    let took = state.took_ns().map(|ns| format!("counted for {}", numbers::duration(ns / 1000, 1)));
    [
        ("picture", chart::html(shown)),
        ("source", element("span").text(&shown.source(state.live())).html()),
        ("recorded", recorded(state)),
        ("said", said(state)),
        ("table", table::html(shown)),
        ("took", took.unwrap_or_default()),
    ]
}

fn said(state: &State) -> String {
    let notice = (!state.notice.is_empty()).then(|| element("p").class("lab-notice").text(&state.notice).html());
    notice.unwrap_or_default() + &element("p").text(&state.result()).html()
}

/// What an increment took natively, beside one in a browser.
fn recorded(state: &State) -> String {
    if state.shown.origin == Origin::Recorded {
        return String::new();
    }
    let recorded = &state.recorded;
    let cost = |way| recorded.alone(way).map(|tally| format!("{} {}", name(way).to_lowercase(), recorded.cost(tally)));
    let costs: Vec<String> = Way::ALL.into_iter().filter_map(cost).collect();
    let said = format!("Recorded natively when this page was made, one thread alone: {}.", costs.join(", "));
    element("span").text(&said).html()
}

/// What a screen reader is told: what is the matter, the beginning and the end of a run.
#[cfg(feature = "hydrate")]
pub fn told(state: &State) -> String {
    match state.notice.as_str() {
        "" => state.result(),
        notice => notice.to_owned(),
    }
}
