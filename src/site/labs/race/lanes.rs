//! The picture: a lane for each way, a row for each worker. While a lane runs a row shows units done; once it has ended, when
//! the worker was at which unit, all lanes on one scale of time.
//!
//! Widths are shares of the drawing's width, so that nothing is distorted however wide the page is.

use messages::{Kernel, Lane};

use super::{
    measurement::instants,
    model::{Course, State},
    numbers::{count, duration, grain, width},
};
use crate::{
    ink::{Activity, Hue},
    markup::{Element, element},
};

/// One worker's row, as it is drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Row {
    /// What it shows, in words.
    label: String,
    /// Units done, and of how many, while the lane runs.
    progress: Option<(u16, u16)>,
    /// Units done.
    done: u16,
    /// Its bars.
    bars: Vec<Bar>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Bar {
    x: String,
    width: String,
    activity: &'static str,
}

/// The id of the pattern that doubles the hue of a worker at work.
pub(super) const TEXTURE: &str = "race-texture";

/// What stands in a lane: its head, and a row for each worker.
pub(super) fn html(state: &State, lane: Lane) -> String {
    let said = |class, text: &str| element("span").class(class).text(text);
    let head = element("p").class("lane-head").children([
        said("lane-name", name(lane)),
        said("lane-note", &note(state, lane)),
        said("lane-time", &time(state, lane)),
    ]);
    let rows = (0..state.workers(lane)).map(|worker| Row::of(state, lane, worker).draw(hue(worker)));
    head.html() + &element("div").class("lane-rows").children(rows).html()
}

fn hue(worker: u8) -> Hue {
    Hue::ALL[usize::from(worker) % Hue::ALL.len()]
}

impl Row {
    fn draw(&self, hue: Hue) -> Element {
        let beside = |class, text: &str| element("span").class(class).with("aria-hidden", "true").text(text);
        element("div").class("lane-row").with("data-hue", hue.name()).children([
            beside("lane-worker", hue.letter()),
            self.track(),
            beside("lane-done", &self.done.to_string()),
        ])
    }

    fn track(&self) -> Element {
        let track = element("svg").class("lane-track").with("aria-label", &self.label);
        let track = match self.progress {
            None => track.with("role", "img"),
            Some((done, of)) => track
                .with("role", "progressbar")
                .with("aria-valuemin", "0")
                .with("aria-valuenow", &done.to_string())
                .with("aria-valuemax", &of.to_string()),
        };
        track.children(self.bars.iter().map(Bar::draw))
    }
}

impl Bar {
    fn draw(&self) -> Element {
        let rect = || element("rect").with("x", &self.x).with("width", &self.width).with("height", "100%");
        let texture = rect().class("lane-texture").with("fill", &format!("url(#{TEXTURE})"));
        element("g").class("lane-bar").with("data-activity", self.activity).children([rect(), texture])
    }
}

impl Bar {
    /// A bar from one part of the whole to another.
    fn new(from: u64, to: u64, whole: u64, activity: Activity) -> Self {
        let to = to.min(whole);
        Self { x: width(from, whole), width: width(to.saturating_sub(from), whole), activity: activity.name() }
    }
}

impl Row {
    fn of(state: &State, lane: Lane, worker: u8) -> Self {
        let course = state.course(lane);
        let done = course.done(worker);
        match course {
            Course::Waiting => Self { label: format!("{}: not begun", title(lane, worker)), ..Self::default() },
            Course::Running(all) => Self::running(state, lane, worker, &all),
            Course::Done(report) => {
                let whole = state.span_us();
                let starting =
                    (report.startup_us > 0).then(|| Bar::new(0, report.startup_us, whole, Activity::Blocked));
                let units = report.spans.iter().filter(|span| span.worker == worker);
                let activity = activity(state);
                let units = units.map(|span| Bar::new(span.start_us.into(), span.end_us.into(), whole, activity));
                let label = format!("{}: {}", title(lane, worker), count(done.into(), "unit"));
                Self { label, progress: None, done, bars: starting.into_iter().chain(units).collect() }
            }
        }
    }

    /// A full row is a fair share of the units, or more where one worker has already done more.
    fn running(state: &State, lane: Lane, worker: u8, all: &[u16]) -> Self {
        let units = state.live.as_ref().map_or(0, |live| live.plan.work.units);
        let fair = units.div_ceil(state.workers(lane).into());
        let done = all.get(usize::from(worker)).copied().unwrap_or(0);
        let full = all.iter().copied().fold(fair, u16::max);
        let bars = vec![Bar::new(0, done.into(), full.into(), activity(state))];
        Self { label: title(lane, worker), progress: Some((done, units)), done, bars }
    }
}

/// What a worker does at a unit.
fn activity(state: &State) -> Activity {
    match state.kernel() {
        Kernel::Primes | Kernel::Mandelbrot | Kernel::PythonDigest => Activity::Native,
        Kernel::PythonPrimes => Activity::Running,
        Kernel::PythonWait => Activity::Blocked,
    }
}

/// A lane's time as it stands beside its name.
fn time(state: &State, lane: Lane) -> String {
    match state.course(lane) {
        Course::Waiting if state.live.is_some() => "waits".into(),
        Course::Waiting => String::new(),
        Course::Running(_) => "runs".into(),
        Course::Done(report) => duration(report.wall_us, grain(instants(&report))),
    }
}

/// What sets the lane apart.
fn note(state: &State, lane: Lane) -> String {
    match (lane, &state.turns) {
        (Lane::Sequential, _) => "one unit after the other".into(),
        (Lane::Threads, None) => match state.kernel() {
            Kernel::PythonPrimes => {
                "share one interpreter and its GIL: bars overlap, but one thread runs at a time".into()
            }
            Kernel::PythonWait => "share one memory; who waits lets go of the GIL".into(),
            Kernel::PythonDigest => "share one memory; hashing lets go of the GIL".into(),
            Kernel::Primes | Kernel::Mandelbrot => "share one memory".into(),
        },
        (Lane::Threads, Some(reason)) => {
            let others = if state.kernel().is_python() {
                " Without a GIL, or with one each, they would run at the same time: those lanes are left out."
            } else {
                ""
            };
            let overlapping = match state.kernel() {
                Kernel::PythonWait => "but their waits overlap",
                _ => "their bars overlap, their work does not",
            };
            format!("take turns on one worker here, without shared memory: {overlapping}. {reason}{others}")
        }
        (Lane::FreeThreaded, _) => "the same threads, in a build without a GIL".into(),
        (Lane::Interpreters, _) => "threads of one process, an interpreter and a GIL each".into(),
        (Lane::Processes, _) if state.kernel().is_python() => {
            "an interpreter, a GIL and a memory each; only bytes cross".into()
        }
        (Lane::Processes, _) => "a memory each; only bytes cross".into(),
    }
}

/// A lane's name for style and for tests.
pub(super) fn id(lane: Lane) -> &'static str {
    ["sequential", "threads", "free-threaded", "interpreters", "processes"][lane as usize]
}

/// A lane's name for readers.
pub(super) fn name(lane: Lane) -> &'static str {
    ["Sequential", "Threads", "No GIL", "Interpreters", "Processes"][lane as usize]
}

fn title(lane: Lane, worker: u8) -> String {
    format!("{}, worker {}", name(lane), hue(worker).letter())
}

#[cfg(test)]
mod tests {
    use super::super::{Props, measurement::tests::walls};
    use super::*;
    use crate::labs::race::model::Action;
    use messages::{Event, Kernel, Progress, Recording};

    fn state() -> State {
        let recording = Some(Recording { cores: 2, lanes: walls(1000, 500, 600) });
        let (question, about_html) = (String::new(), String::new());
        State::new(&Props { question, kernel: Kernel::Primes, units: 8, size: 50, workers: 2, about_html, recording })
    }

    fn hear(state: &mut State, event: Event) {
        state.update(Action::Heard { event, after_ms: 1 });
    }

    #[test]
    fn an_ended_lane_is_drawn_on_the_scale_of_the_longest() {
        let row = Row::of(&state(), Lane::Processes, 0);
        let drawn: Vec<_> = row.bars.iter().map(|bar| (bar.activity, bar.x.as_str(), bar.width.as_str())).collect();
        assert_eq!(drawn, [("blocked", "0.00%", "4.00%"), ("native", "4.00%", "55.99%")]);
        assert_eq!((row.label.as_str(), row.progress), ("Processes, worker A: 1 unit", None));
        assert_eq!(Row::of(&state(), Lane::Processes, 1).done, 0);
    }

    #[test]
    fn a_running_lane_shows_units_against_a_fair_share() {
        let mut state = state();
        state.update(Action::Press);
        hear(&mut state, Event::Progress(Progress { lane: Lane::Threads, done: vec![2, 6] }));
        let row = Row::of(&state, Lane::Threads, 0);
        assert_eq!((row.progress, row.bars[0].width.as_str()), (Some((2, 8)), "33.33%"));
        assert_eq!(Row::of(&state, Lane::Threads, 1).bars[0].width, "100.00%");
        assert_eq!(time(&state, Lane::Threads), "runs");
        assert_eq!(time(&state, Lane::Processes), "waits");
    }

    #[test]
    fn a_worker_under_way_is_a_progress_bar_and_one_that_ended_a_picture() {
        let mut state = state();
        let ended = html(&state, Lane::Sequential);
        assert_eq!(ended.matches(r#"role="img""#).count(), 1, "{ended}");
        state.update(Action::Press);
        hear(&mut state, Event::Progress(Progress { lane: Lane::Threads, done: vec![2, 6] }));
        let rows = html(&state, Lane::Threads);
        let progress = r#"role="progressbar" aria-valuemin="0" aria-valuenow="6" aria-valuemax="8""#;
        assert!(rows.contains(progress) && rows.contains(r#"<span class="lane-time">runs</span>"#), "{rows}");
        assert_eq!(rows.matches(r#"<div class="lane-row""#).count(), 2, "{rows}");
    }

    #[test]
    fn a_lane_without_shared_memory_says_so() {
        let mut state = state();
        assert_eq!(note(&state, Lane::Threads), "share one memory");
        state.update(Action::TakeTurns("It is blocked.".into()));
        assert!(note(&state, Lane::Threads).ends_with("their work does not. It is blocked."));
    }
}
