//! What changes, as HTML.

use super::{chart, model::State, run::Kind, table, verdict};
use crate::{markup::element, numbers};

/// The parts.
pub fn parts(state: &State) -> [(&'static str, String); 8] {
    let [threads, processes] = Kind::ALL;
    let took = state.took_us.map(|us| format!("took {}", numbers::duration(us, 1)));
    [
        ("threads", chart::html(threads, &state.scene(threads))),
        ("processes", chart::html(processes, &state.scene(processes))),
        ("source", element("span").text(&state.source()).html()),
        ("notice", notice(state)),
        ("said", results(state).iter().map(|result| element("p").text(result).html()).collect()),
        ("threads-table", table::html(threads, &state.scene(threads))),
        ("processes-table", table::html(processes, &state.scene(processes))),
        ("took", took.unwrap_or_default()),
    ]
}

/// What goes on, or what is the matter.
fn notice(state: &State) -> String {
    match (state.progress(), &*state.notice) {
        (Some(progress), _) => element("p").text(progress).html(),
        (None, "") => String::new(),
        (None, notice) => element("p").class("lab-notice").text(notice).html(),
    }
}

/// The result of both programs, as far as they have told enough.
fn results(state: &State) -> Vec<String> {
    let told = [verdict::of_threads(&state.scene(Kind::Threads)), verdict::of_processes(&state.scene(Kind::Processes))];
    if state.live() { Vec::new() } else { told.into_iter().flatten().collect() }
}

/// What a screen reader is told: what is the matter, the beginning and the end of a run.
#[cfg(feature = "hydrate")]
pub fn told(state: &State) -> String {
    match (state.progress(), &*state.notice) {
        (Some(progress), _) => progress.into(),
        (None, "") => results(state).join(" "),
        (None, notice) => notice.into(),
    }
}
