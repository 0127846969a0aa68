//! Carries the lab's commands to the engine and its answers back, and keeps its controls across a reload.

use std::cell::Cell;

use leptos::prelude::*;
use messages::{Event, Plan, Request};
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use super::model::{Action, Command, State};
use crate::{
    browser::{
        bridge::Job,
        dom, engine,
        isolation::{self, Way},
        session,
    },
    packed,
};

/// The lab's name wherever it needs one.
const NAME: &str = "race";

thread_local! {
    /// Counts runs, so that one that was stopped while its way was looked for does not come back with the next.
    static RUNS: Cell<u32> = const { Cell::new(0) };
    /// The engine's number for the run under way; `None` while the way to run it is still looked for.
    static JOB: Cell<Option<Job>> = const { Cell::new(None) };
}

/// The controls, and whether a run was under way.
#[derive(Serialize, Deserialize)]
struct Kept {
    plan: Plan,
    run: bool,
}

/// Brings the lab to life, once it is on the page.
pub(super) fn start(state: RwSignal<State>) {
    Effect::new(move |_| {
        let cores = dom::window().navigator().hardware_concurrency();
        dispatch(state, Action::Wake(cores as u32));
        session::keep(NAME, move || keep(state));
        if let Some(kept) = session::restored(NAME).and_then(|kept| packed::unpack::<Kept>(&kept)) {
            // Only once every widget stands, and the page is where it was.
            dom::after(0, move || dispatch(state, Action::Restore { plan: kept.plan, run: kept.run }));
        }
        if let Ok(Some(lab)) = dom::document().query_selector("[data-lab=race]") {
            dom::when_seen(&lab, || engine::prefetch_when_idle(true, 1));
        }
        warm_when_reached(state);
    });
}

/// Whoever reaches for the controls, by pointer, finger or keyboard, is about to press Run.
fn warm_when_reached(state: RwSignal<State>) {
    if let Ok(Some(controls)) = dom::document().query_selector("[data-lab=race] .lab-controls") {
        for reached in ["pointerenter", "focusin"] {
            let workers = move || state.with_untracked(|state| state.plan.workers);
            dom::on(&controls, reached, move |_: JsValue| engine::warm(workers()));
        }
    }
}

/// Takes an action to the model, and does what it says.
pub(super) fn dispatch(state: RwSignal<State>, action: Action) {
    for command in state.try_update(|state| state.update(action)).unwrap_or_default() {
        match command {
            Command::Run(plan) => spawn_local(run(state, plan)),
            Command::Stop => stop(state),
        }
    }
}

async fn run(state: RwSignal<State>, plan: Plan) {
    let began_ms = dom::now_ms();
    let number = RUNS.get() + 1;
    RUNS.set(number);
    JOB.set(None);
    let wanted = move || RUNS.get() == number && wanted(state);
    let way = isolation::way(wanted).await;
    if way == Way::Reloading || !wanted() {
        return;
    }
    if let Way::TakeTurns(reason) = way {
        dispatch(state, Action::TakeTurns(reason.to_owned()));
    }
    let hear = move |event| {
        let after_ms = (dom::now_ms() - began_ms) as u32;
        dispatch(state, Action::Heard { event, after_ms });
    };
    JOB.set(Some(engine::run(&Request::Race(plan), way == Way::Shared, hear)));
}

/// Whether the reader still waits for a run.
fn wanted(state: RwSignal<State>) -> bool {
    state.with_untracked(|state| state.live.as_ref().is_some_and(|live| !live.stopping))
}

/// Before the engine knows of the run there is nothing to wait for.
fn stop(state: RwSignal<State>) {
    match JOB.take() {
        Some(job) => engine::stop(job),
        None => dispatch(state, Action::Heard { event: Event::Stopped, after_ms: 0 }),
    }
}

fn keep(state: RwSignal<State>) -> String {
    packed::pack(&state.with_untracked(|state| Kept { plan: state.plan, run: state.live.is_some() }))
}
