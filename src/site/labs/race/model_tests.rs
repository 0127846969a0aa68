//! The lab's life in events: in order, out of order, stopped, failed, repeated, restored.

use messages::{Progress, Recording, Work};

use super::super::measurement::tests::walls;
use super::*;

fn props(recording: Option<Recording>) -> Props {
    let (question, about_html) = ("Which is quickest?".into(), "<p>Look.</p>".into());
    Props { question, kernel: Kernel::Primes, units: 8, size: 50, workers: 2, about_html, recording }
}

fn fresh() -> State {
    State::new(&props(None))
}

fn recorded() -> State {
    State::new(&props(Some(Recording { cores: 2, lanes: walls(1000, 500, 600) })))
}

fn heard(event: Event) -> Action {
    Action::Heard { event, after_ms: 2345 }
}

fn tell(state: &mut State, events: impl IntoIterator<Item = Event>) {
    for event in events {
        assert_eq!(state.update(heard(event)), []);
    }
}

fn whole_run() -> Vec<Event> {
    let mut events = vec![Event::Ready { shared: true, pool: 2, boot_us: 9 }];
    for report in walls(1000, 500, 600) {
        events.push(Event::LaneStarted(report.lane));
        events.push(Event::Progress(Progress { lane: report.lane, done: vec![1] }));
        events.push(Event::LaneDone(report));
    }
    events.push(Event::Finished);
    events
}

fn press(state: &mut State) -> Vec<Command> {
    state.update(Action::Press)
}

#[test]
fn a_run_from_click_to_result() {
    let mut state = fresh();
    state.update(Action::Wake(2));
    assert_eq!(press(&mut state), [Command::Run(state.plan)]);
    assert_eq!(state.result(), ("Starting the engine …".into(), false));
    assert_eq!(state.announcement(), "Running.");
    tell(&mut state, whole_run());
    assert_eq!((state.live.is_none(), state.took_ms), (true, Some(2345)));
    assert!(state.result().0.starts_with("Against one unit after the other, 2 threads did it 2.00"));
    assert_eq!(state.announcement(), state.result().0);
    assert_eq!(state.source(), "measured here, just now, on 2 cores (as the browser reports)");
    assert_eq!((state.workers(Lane::Sequential), state.workers(Lane::Threads)), (1, 2));
    assert_eq!(state.span_us(), 1_000_000);
}

#[test]
fn progress_is_kept_by_worker() {
    let mut state = fresh();
    press(&mut state);
    tell(&mut state, [Event::Progress(Progress { lane: Lane::Threads, done: vec![3, 4] })]);
    let course = state.course(Lane::Threads);
    assert_eq!([0, 1, 2].map(|worker| course.done(worker)), [3, 4, 0]);
    assert_eq!(state.course(Lane::Processes), Course::Waiting);
    assert_eq!(state.result().0, "Running …");
}

#[test]
fn what_comes_after_the_end_of_a_lane_changes_nothing() {
    let mut state = fresh();
    press(&mut state);
    let report = walls(10, 5, 5).swap_remove(0);
    let late =
        [Event::LaneStarted(Lane::Sequential), Event::Progress(Progress { lane: Lane::Sequential, done: vec![1] })];
    tell(&mut state, [Event::LaneDone(report.clone())]);
    tell(&mut state, late);
    assert_eq!(state.course(Lane::Sequential), Course::Done(report));
}

#[test]
fn what_comes_without_a_run_changes_nothing() {
    let mut state = recorded();
    let before = state.clone();
    tell(&mut state, whole_run());
    tell(&mut state, [Event::Failed("late".into()), Event::Stopped]);
    assert_eq!(state, before);
}

#[test]
fn an_end_without_every_lane_is_a_fault() {
    let mut state = fresh();
    press(&mut state);
    tell(&mut state, [Event::Finished]);
    assert!(matches!(&state.notice, Some(Notice::Failed(reason)) if reason.contains("before every lane")));
    assert_eq!(press(&mut state), [Command::Run(state.plan)], "the next Run works");
}

#[test]
fn stop_is_asked_once_and_leaves_the_run_before() {
    let mut state = recorded();
    press(&mut state);
    assert_eq!(press(&mut state), [Command::Stop]);
    assert_eq!(state.result().0, "Stopping …");
    assert_eq!(press(&mut state), []);
    tell(&mut state, [Event::Stopped]);
    assert_eq!(state.result(), ("Stopped; what stands here is the run before it.".into(), false));
    assert_eq!(state.source(), "recorded at build time on 2 cores");
    assert!(matches!(state.course(Lane::Threads), Course::Done(_)));
}

#[test]
fn stopped_before_anything_was_measured() {
    let mut state = fresh();
    press(&mut state);
    press(&mut state);
    tell(&mut state, [Event::Stopped]);
    assert_eq!(state.result().0, "Stopped, so nothing was measured.");
    assert_eq!(state.course(Lane::Threads), Course::Waiting);
}

#[test]
fn a_run_that_finished_while_stopping_counts() {
    let mut state = fresh();
    press(&mut state);
    press(&mut state);
    tell(&mut state, whole_run());
    assert!(state.shown.is_some());
}

#[test]
fn a_failure_is_said_and_gone_with_the_next_run() {
    let mut state = recorded();
    press(&mut state);
    tell(&mut state, [Event::Failed("Out of memory. Press Run to try again.".into())]);
    assert_eq!(state.result(), ("Out of memory. Press Run to try again.".into(), true));
    press(&mut state);
    assert_eq!(state.notice, None);
    tell(&mut state, whole_run());
    assert!(!state.result().1);
}

#[test]
fn runs_of_a_plan_join_and_another_plan_begins_anew() {
    let mut state = recorded();
    for runs in ["", "; medians of 2 runs, the last one drawn"] {
        press(&mut state);
        tell(&mut state, whole_run());
        assert!(state.source().ends_with(&format!("(as the browser reports){runs}")), "{}", state.source());
    }
    state.update(Action::Units(9));
    assert_eq!(state.shown.as_ref().map(Measurement::count), Some(2), "shown until there is something newer");
    press(&mut state);
    tell(&mut state, whole_run());
    assert_eq!(state.shown.as_ref().map(Measurement::count), Some(1));
}

#[test]
fn controls_turned_during_a_run_are_for_the_next() {
    let mut state = fresh();
    press(&mut state);
    state.update(Action::Workers(5));
    tell(&mut state, whole_run());
    assert_eq!(state.shown.as_ref().map(|shown| shown.plan.workers), Some(2));
    assert_eq!((state.plan.workers, state.workers(Lane::Threads)), (5, 2));
}

#[test]
fn controls_stay_within_their_limits() {
    let mut state = fresh();
    for action in [Action::Units(0), Action::Size(9_999), Action::Workers(99), Action::Kernel(Kernel::Mandelbrot)] {
        state.update(action);
    }
    let work = Work { kernel: Kernel::Mandelbrot, units: 1, size: 1000 };
    assert_eq!(state.plan, Plan { work, workers: 8 });
}

#[test]
fn a_page_loaded_again_goes_on_by_itself() {
    let mut state = fresh();
    let plan = Plan { work: Work { kernel: Kernel::Mandelbrot, units: 900, size: 3 }, workers: 4 };
    let kept = Plan { work: Work { units: 64, ..plan.work }, ..plan };
    assert_eq!(state.update(Action::Restore { plan, run: true }), [Command::Run(kept)]);
    assert_eq!(state.plan, kept);
    assert_eq!(state.update(Action::Restore { plan, run: true }), [], "not twice");
    let mut idle = fresh();
    assert_eq!(idle.update(Action::Restore { plan, run: false }), []);
    assert_eq!((idle.plan, idle.live), (kept, None));
}

#[test]
fn taking_turns_is_learnt_and_forgotten() {
    let mut state = fresh();
    press(&mut state);
    tell(&mut state, [Event::Ready { shared: false, pool: 0, boot_us: 1 }]);
    assert_eq!(state.turns.as_deref(), Some("This browser did not start threads that share memory."));
    state.update(Action::TakeTurns("Because.".into()));
    tell(&mut state, [Event::Ready { shared: false, pool: 0, boot_us: 1 }]);
    assert_eq!(state.turns.as_deref(), Some("Because."));
    tell(&mut state, [Event::Ready { shared: true, pool: 2, boot_us: 1 }]);
    assert_eq!(state.turns, None);
}

#[test]
fn nothing_is_announced_before_the_first_run() {
    assert_eq!(recorded().announcement(), "");
    assert_eq!(fresh().result().0, "Press Run to measure it on this machine.");
    assert_eq!(fresh().source(), "Nothing has been measured yet.");
}

#[test]
fn without_shared_memory_python_has_three_lanes() {
    let mut state = fresh();
    state.update(Action::Kernel(Kernel::PythonPrimes));
    assert_eq!(state.lanes(), Lane::ALL);
    press(&mut state);
    let mut events = whole_run();
    events[0] = Event::Ready { shared: false, pool: 0, boot_us: 9 };
    for event in &mut events {
        if let Event::LaneDone(report) = event {
            report.interleaved = report.lane == Lane::Threads;
        }
    }
    let three = [Lane::Sequential, Lane::Threads, Lane::Processes];
    assert_eq!(state.update(heard(events.remove(0))), []);
    assert_eq!(state.lanes(), three);
    tell(&mut state, events);
    assert_eq!(state.phase(), "done");
    assert_eq!(state.lanes(), three);
    assert!(state.result().0.contains("took turns on one worker"), "{}", state.result().0);
}
