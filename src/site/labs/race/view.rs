//! How the lab stands on the page, the same on both sides: question, controls, picture, result, what you see.
//!
//! The controls wait, disabled, until the browser's half is up; without JavaScript style hides them and shows why. What is
//! drawn (lanes, table, chart) is HTML that the parts of this lab write; here is where it stands.

use leptos::{ev, prelude::*, wasm_bindgen::JsCast, web_sys};
use messages::{Kernel, Lane, Plan, Work};

use super::{
    Props, chart, lanes,
    model::{Action, State},
    numbers, table,
};
use crate::derived;

/// What every part of the view needs.
#[derive(Clone, Copy)]
pub(super) struct Lab {
    /// The state.
    pub(super) state: RwSignal<State>,
    /// Where actions go.
    pub(super) dispatch: Callback<Action>,
}

impl Lab {
    fn text(self, of: impl Fn(&State) -> String + Send + Sync + 'static) -> Memo<String> {
        derived::text(self.state, of)
    }

    fn attribute(self, of: impl Fn(&State) -> Option<String> + Send + Sync + 'static) -> Memo<Option<String>> {
        derived::attribute(self.state, of)
    }

    /// The table and the chart. They stand still during a run: drawing them takes time from what is being measured.
    fn figures(self) -> Memo<String> {
        Memo::new(move |drawn: Option<&String>| {
            self.state.with(|state| match drawn {
                Some(drawn) if state.live.is_some() => drawn.clone(),
                _ => figures(state),
            })
        })
    }

    /// One text while a run is under way, another while none is.
    fn either(self, live: &'static str, still: &'static str) -> Memo<String> {
        self.text(move |state| if state.live.is_some() { live } else { still }.to_owned())
    }
}

/// The lab.
pub(super) fn view(props: Props, lab: Lab) -> impl IntoView {
    let Props { question, about_html, .. } = props;
    let label = question.clone();
    view! {
        <section
            class="lab"
            data-lab="race"
            data-state=lab.text(|state| state.phase().to_owned())
            aria-label=label
            on:keydown=move |event| key(&event, lab)
        >
            <p class="lab-question">{question}</p>
            {controls(lab)}
            <p class="lab-needs-script">"Running it needs JavaScript; what stands here was recorded."</p>
            {picture(lab)}
            {result(lab)}
            <div class="lab-figures" inner_html=lab.figures()></div>
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

fn controls(lab: Lab) -> impl IntoView {
    view! {
        <fieldset
            class="lab-controls"
            aria-label="Controls"
            disabled=lab.attribute(|state| (!state.awake).then(String::new))
        >
            {kernel(lab)}
            {number(lab, |_| "Units of work", Work::MAX_UNITS.into(), |plan| plan.work.units.into(), |n| Action::Units(n as u16))}
            {number(lab, size, Work::MAX_SIZE, |plan| plan.work.size, Action::Size)}
            {number(lab, |_| "Workers", Plan::MAX_WORKERS.into(), |plan| plan.workers.into(), |n| Action::Workers(n as u8))}
            {run(lab)}
        </fieldset>
    }
}

fn kernel(lab: Lab) -> impl IntoView {
    let choose = move |event: ev::Event| {
        if let Some(kernel) = Kernel::named(&event_target_value(&event)) {
            lab.dispatch.run(Action::Kernel(kernel));
        }
    };
    view! {
        <label class="lab-control">
            <span>"Work"</span>
            <select name="kernel" autocomplete="off" on:change=choose>
                {Kernel::ALL.into_iter().map(|kernel| option(lab, kernel)).collect_view()}
            </select>
        </label>
    }
}

fn option(lab: Lab, kernel: Kernel) -> impl IntoView {
    let name = match kernel {
        Kernel::Primes => "Primes",
        Kernel::Mandelbrot => "Mandelbrot",
        Kernel::PythonPrimes => "Python primes",
        Kernel::PythonWait => "Python waits",
        Kernel::PythonDigest => "Python hashes",
    };
    let selected = lab.attribute(move |state| (state.plan.work.kernel == kernel).then(String::new));
    view! { <option value=kernel.name() selected=selected>{name}</option> }
}

/// What the size of a unit counts.
fn size(plan: &Plan) -> &'static str {
    match plan.work.kernel {
        Kernel::Primes | Kernel::PythonPrimes => "Numbers, thousands",
        Kernel::Mandelbrot => "Points, thousands",
        Kernel::PythonWait => "Milliseconds",
        Kernel::PythonDigest => "Blocks of 100\u{202f}kB",
    }
}

/// A whole number from 1 to `max`. Text that is no number, or too large a one, gives way to what the state holds.
fn number(
    lab: Lab,
    label: fn(&Plan) -> &'static str,
    max: u32,
    of: fn(&Plan) -> u32,
    action: fn(u32) -> Action,
) -> impl IntoView {
    let value = lab.text(move |state| of(&state.plan).to_string());
    let change = move |event: ev::Event| {
        if let Ok(number) = event_target_value(&event).parse::<u32>() {
            lab.dispatch.run(action(number.min(max)));
        }
        if let Some(input) = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok()) {
            input.set_value(&value.get_untracked());
        }
    };
    view! {
        <label class="lab-control">
            <span>{lab.text(move |state| label(&state.plan).to_owned())}</span>
            <input
                type="number"
                inputmode="numeric"
                autocomplete="off"
                min="1"
                max=max.to_string()
                value=value.get_untracked()
                prop:value=value
                on:change=change
            />
        </label>
    }
}

/// Run, in the same place Stop, and how long the last run took.
fn run(lab: Lab) -> impl IntoView {
    let took = |ms: u32| format!("took {}", numbers::duration(u64::from(ms) * 1000, 1000));
    view! {
        <div class="lab-control">
            <span class="lab-took">{lab.text(move |state| state.took_ms.map(took).unwrap_or_default())}</span>
            <button
                type="button"
                class="lab-run"
                aria-keyshortcuts="Control+Enter Meta+Enter"
                data-state=lab.either("running", "ready")
                on:click=move |_| lab.dispatch.run(Action::Press)
            >
                {lab.either("Stop", "Run")}
            </button>
        </div>
    }
}

/// All lanes, and where their figures come from.
fn picture(lab: Lab) -> impl IntoView {
    view! {
        <figure class="lanes" data-state=lab.either("live", "still")>
            <svg class="lanes-ink" width="0" height="0" aria-hidden="true">
                <pattern id=lanes::TEXTURE width="6" height="6" patternUnits="userSpaceOnUse">
                    <path d="M5 0V6"></path>
                </pattern>
            </svg>
            {Lane::ALL.into_iter().map(|each| lane(lab, each)).collect_view()}
            <figcaption>{lab.text(State::source)}</figcaption>
        </figure>
    }
}

/// A lane is drawn anew when it has changed; the others stand still meanwhile.
fn lane(lab: Lab, lane: Lane) -> impl IntoView {
    view! {
        <div
            class="lane"
            data-lane=lanes::id(lane)
            hidden=lab.attribute(move |state| (!state.lanes().contains(&lane)).then(String::new))
            data-checksum=lab.attribute(move |state| state.ended(lane).map(|report| format!("{:x}", report.checksum)))
            data-startup-us=lab.attribute(move |state| state.ended(lane).map(|report| report.startup_us.to_string()))
            data-wall-us=lab.attribute(move |state| state.ended(lane).map(|report| report.wall_us.to_string()))
            inner_html=lab.text(move |state| lanes::html(state, lane))
        ></div>
    }
}

/// The result as everybody reads it, and what a screen reader is told of a run: its beginning and its end.
fn result(lab: Lab) -> impl IntoView {
    let tone = lab.text(|state| if state.result().1 { "warn" } else { "plain" }.to_owned());
    view! {
        <p class="lab-result" data-tone=tone>{lab.text(|state| state.result().0)}</p>
        <p class="visually-hidden" role="status">{lab.text(State::announcement)}</p>
    }
}

/// The table and the chart, once there is something to put into them.
fn figures(state: &State) -> String {
    let drawn = state.shown.as_ref().map(|measured| table::draw(measured).html() + &chart::draw(measured).html());
    drawn.unwrap_or_default()
}
