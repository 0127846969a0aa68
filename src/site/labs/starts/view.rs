//! What changes, as HTML: the pictures, the table, and what is said.

use messages::Pipe;

use super::{
    chart,
    model::{Origin, State},
    table,
    trial::{METHODS, Trial},
    verdict::verdict,
};
use crate::{markup::element, numbers};

/// What each picture shows, in a line.
const CAPTIONS: [&str; 3] = [
    "spawn: a fresh interpreter each time",
    "fork: a copy of the whole memory each time",
    "forkserver: a helper starts once, and is copied each time",
];

/// The parts that the browser writes anew.
pub fn parts(state: &State) -> [(&'static str, String); 5] {
    [
        ("pictures", pictures(state)),
        ("source", element("span").text(&source(state)).html()),
        ("said", said(state)),
        ("table", table::html(&state.trials)),
        ("printed", printed(&state.trials)),
    ]
}

/// All three on one scale, so that what is longer took longer.
fn pictures(state: &State) -> String {
    let scale_us = state.trials.iter().flatten().map(Trial::end_us).max().unwrap_or(0).max(1_000);
    let figure = |(place, trial): (usize, &Option<Trial>)| {
        let label = format!("Timeline of {}. The table below says the same in numbers.", CAPTIONS[place]);
        let inside = match trial {
            Some(trial) if !trial.lives.is_empty() => chart::picture(trial, scale_us, &label),
            _ => element("p").class("starts-none").text("not run yet").html(),
        };
        element("figure").child(element("figcaption").text(CAPTIONS[place])).html_inside(&inside)
    };
    state.trials.iter().enumerate().map(figure).map(|figure| figure.html()).collect()
}

fn source(state: &State) -> String {
    let cores = |cores: Option<u32>| {
        cores.map_or("an unknown number of cores".into(), |cores| numbers::count(cores.into(), "core"))
    };
    match &state.origin {
        Origin::Recorded { browser, cores: recorded } => {
            format!("Recorded in {browser} on {}, by this page's engine.", cores(Some(*recorded)))
        }
        Origin::Here if state.live() => "Running here, now.".into(),
        Origin::Here => format!("Measured here, just now, on {} (as the browser reports).", cores(state.cores)),
    }
}

fn said(state: &State) -> String {
    let notice = (!state.notice.is_empty()).then(|| element("p").class("starts-notice").text(&state.notice).html());
    notice.unwrap_or_default() + &element("p").text(&result(state)).html()
}

/// The result, or what is under way.
pub fn result(state: &State) -> String {
    state.doing().unwrap_or_else(|| verdict(&state.trials))
}

/// What a screen reader is told.
#[cfg(feature = "hydrate")]
pub fn told(state: &State) -> String {
    if state.notice.is_empty() { result(state) } else { state.notice.clone() }
}

fn printed(trials: &[Option<Trial>]) -> String {
    let mut output = element("pre").class("output").with("tabindex", "0").with("role", "region");
    output = output.with("aria-label", "Output");
    for (method, trial) in METHODS.iter().zip(trials) {
        let Some(trial) = trial else { continue };
        output = output.child(element("span").class("starts-method").text(&format!("{method}\n")));
        for piece in &trial.printed {
            let pipe = if piece.pipe == Pipe::Out { "out" } else { "err" };
            output = output.child(element("span").with("data-pipe", pipe).text(&piece.text));
        }
    }
    output.html()
}
