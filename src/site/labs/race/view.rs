//! How the lab stands on the page, the same on both sides: question, controls, picture, result, what you see.
//!
//! The controls wait, disabled, until the browser's half is up; without JavaScript style hides them and shows why.

use leptos::{ev, prelude::*, wasm_bindgen::JsCast, web_sys};
use messages::{Kernel, Plan, Work};

use super::{Props, chart, lanes, model::Action, model::State, table};

/// What every part of the view needs.
#[derive(Clone, Copy)]
pub(super) struct Lab {
    /// The state.
    pub(super) state: RwSignal<State>,
    /// Where actions go.
    pub(super) dispatch: Callback<Action>,
}

impl Lab {
    /// Something of the state that is drawn anew only when it has changed.
    pub(super) fn memo<T: Clone + PartialEq + Send + Sync + 'static>(
        self,
        of: impl Fn(&State) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| self.state.with(&of))
    }
}

/// The lab.
pub(super) fn view(props: Props, lab: Lab) -> impl IntoView {
    let Props { question, about_html, .. } = props;
    let label = question.clone();
    let phase = lab.memo(State::phase);
    view! {
        <section
            class="lab"
            data-lab="race"
            data-state=move || phase.get()
            aria-label=label
            on:keydown=move |event| key(&event, lab)
        >
            <p class="lab-question">{question}</p>
            {controls(lab)}
            <p class="lab-needs-script">"Running it needs JavaScript; what stands here was recorded."</p>
            {lanes::view(lab)}
            {result(lab)}
            <div class="lab-figures">{table::view(lab)} {chart::view(lab)}</div>
            <details class="lab-about">
                <summary>"What you see"</summary>
                <div inner_html=about_html></div>
            </details>
        </section>
    }
}

/// Ctrl or Cmd with Enter presses Run from anywhere in the lab.
fn key(event: &ev::KeyboardEvent, lab: Lab) {
    if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) && !event.repeat() {
        event.prevent_default();
        lab.dispatch.run(Action::Press);
    }
}

fn controls(lab: Lab) -> AnyView {
    let live = RwSignal::new(false);
    Effect::new(move |_| live.set(true));
    view! {
        <fieldset class="lab-controls" aria-label="Controls" disabled=move || !live.get()>
            {kernel(lab)}
            {number(lab, "Units of work", Work::MAX_UNITS.into(), |plan| plan.work.units.into(), |n| Action::Units(n as u16))}
            {number(lab, "Size, thousands", Work::MAX_SIZE, |plan| plan.work.size, Action::Size)}
            {number(lab, "Workers", Plan::MAX_WORKERS.into(), |plan| plan.workers.into(), |n| Action::Workers(n as u8))}
            {run(lab)}
        </fieldset>
    }
    .into_any()
}

fn kernel(lab: Lab) -> AnyView {
    let chosen = lab.memo(|state| state.plan.work.kernel);
    let choose = move |event: ev::Event| {
        let kernel = if event_target_value(&event) == "mandelbrot" { Kernel::Mandelbrot } else { Kernel::Primes };
        lab.dispatch.run(Action::Kernel(kernel));
    };
    view! {
        <label class="lab-control">
            <span>"Work"</span>
            <select name="kernel" autocomplete="off" on:change=choose>
                <option value="primes" selected=move || chosen.get() == Kernel::Primes>"Primes"</option>
                <option value="mandelbrot" selected=move || chosen.get() == Kernel::Mandelbrot>"Mandelbrot"</option>
            </select>
        </label>
    }
    .into_any()
}

/// A whole number from 1 to `max`. Text that is no number, or too large a one, gives way to what the state holds.
fn number(lab: Lab, label: &'static str, max: u32, of: fn(&Plan) -> u32, action: fn(u32) -> Action) -> AnyView {
    let value = lab.memo(move |state| of(&state.plan));
    let change = move |event: ev::Event| {
        if let Ok(number) = event_target_value(&event).parse::<u32>() {
            lab.dispatch.run(action(number.min(max)));
        }
        if let Some(input) = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok()) {
            input.set_value(&value.get_untracked().to_string());
        }
    };
    view! {
        <label class="lab-control">
            <span>{label}</span>
            <input
                type="number"
                inputmode="numeric"
                autocomplete="off"
                min="1"
                max=max.to_string()
                value=value.get_untracked().to_string()
                prop:value=move || value.get().to_string()
                on:change=change
            />
        </label>
    }
    .into_any()
}

/// Run, in the same place Stop, and how long the last run took.
fn run(lab: Lab) -> AnyView {
    let live = lab.memo(|state| state.live.is_some());
    let took = lab.memo(|state| state.took_ms);
    let words = move || took.get().map(|ms| format!("took {}", super::numbers::duration(u64::from(ms) * 1000, 1000)));
    view! {
        <div class="lab-control">
            <span class="lab-took">{words}</span>
            <button
                type="button"
                class="lab-run"
                aria-keyshortcuts="Control+Enter Meta+Enter"
                data-state=move || if live.get() { "running" } else { "ready" }
                on:click=move |_| lab.dispatch.run(Action::Press)
            >
                {move || if live.get() { "Stop" } else { "Run" }}
            </button>
        </div>
    }
    .into_any()
}

/// The result as everybody reads it, and what a screen reader is told of a run: its beginning and its end.
fn result(lab: Lab) -> AnyView {
    let result = lab.memo(State::result);
    let announcement = lab.memo(State::announcement);
    view! {
        <p class="lab-result" data-tone=move || if result.read().1 { "warn" } else { "plain" }>
            {move || result.get().0}
        </p>
        <p class="visually-hidden" role="status">{move || announcement.get()}</p>
    }
    .into_any()
}
