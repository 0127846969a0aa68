//! What the lab does on each event, and what it says.

use super::super::measurement::{USUAL, tests::measured};
use super::*;
use messages::{Sealed, Tally, Way};

fn recorded() -> State {
    let mut recorded = measured([2, 8, 20, 2], 500);
    (recorded.origin, recorded.plan) = (Origin::Recorded, USUAL);
    State::new(recorded)
}

fn running() -> State {
    let mut state = recorded();
    state.update(Action::Wake(4));
    assert_eq!(state.update(Action::Press), [Command::Count(USUAL)]);
    state
}

fn tally(way: Way, threads: u8) -> Tally {
    let asked = u32::from(threads) * USUAL.each;
    Tally { way, threads, asked, counted: asked, wall_ns: 5_000_000 }
}

fn counted(way: Way, threads: u8) -> Action {
    Action::Heard(Event::Counted(Sealed::new(&tally(way, threads))))
}

#[test]
fn a_run_takes_the_place_of_the_recording_with_its_first_figure() {
    let mut state = running();
    let before = state.shown.clone();
    state.update(Action::Heard(Event::Ready { shared: true, pool: 1, boot_us: 5 }));
    assert_eq!((state.busy, &state.shown), (Some(Busy::Starting), &before));
    state.update(counted(Way::Plain, 1));
    assert_eq!(state.busy, Some(Busy::Counting));
    assert_eq!((state.shown.origin, state.shown.cores, state.shown.tallies.len()), (Origin::Here, Some(4), 1));
    assert_eq!(state.took_ns(), None);
}

#[test]
fn a_whole_run_has_a_result() {
    let mut state = running();
    for way in Way::ALL {
        state.update(counted(way, 1));
        state.update(counted(way, 2));
    }
    state.update(Action::Heard(Event::Finished));
    assert_eq!((state.busy, state.shown.whole, &*state.notice), (None, true, ""));
    assert_eq!(state.took_ns(), Some(40_000_000));
    assert!(state.result().starts_with("No increment was lost this time"));
}

#[test]
fn stop_ends_a_run_and_what_was_measured_stays() {
    let mut state = running();
    state.update(counted(Way::Plain, 1));
    assert_eq!(state.update(Action::Press), [Command::Stop]);
    assert_eq!((state.busy, state.update(Action::Press)), (Some(Busy::Stopping), Vec::new()));
    let mut crossed = state.clone();
    crossed.update(Action::Heard(Event::Finished));
    state.update(Action::Heard(Event::Stopped));
    assert_eq!(crossed, state, "an end that crosses with Stop is the last that is heard of it");
    assert_eq!((state.busy, &*state.notice, state.shown.tallies.len()), (None, "Stopped.", 1));
    assert_eq!(state.update(Action::Press), [Command::Count(USUAL)]);
}

#[test]
fn stop_before_the_first_figure_leaves_what_is_shown() {
    let mut state = running();
    let before = state.shown.clone();
    assert_eq!(state.update(Action::Press), [Command::Stop]);
    state.update(counted(Way::Plain, 1));
    assert_eq!((state.busy, &state.shown), (None, &before));
}

#[test]
fn without_shared_memory_the_recording_stays_and_says_why() {
    let mut state = running();
    let before = state.shown.clone();
    state.update(Action::Barred("The host sends no headers.".into()));
    assert_eq!((state.busy, &state.shown), (None, &before));
    assert!(state.notice.contains("no shared memory. The host sends no headers."));
    let mut state = running();
    let unshared = Action::Heard(Event::Ready { shared: false, pool: 0, boot_us: 5 });
    assert_eq!(state.update(unshared), [Command::Stop]);
    assert_eq!(state.busy, None);
}

#[test]
fn a_fault_is_said_and_the_next_run_begins() {
    for fault in [Event::Failed("no".into()), Event::Gone("no".into())] {
        let mut state = running();
        state.update(counted(Way::Plain, 1));
        state.update(Action::Heard(fault));
        assert_eq!((state.busy, &*state.notice), (None, "no"));
        assert_eq!(state.update(Action::Press), [Command::Count(USUAL)]);
        assert_eq!(state.notice, "");
    }
}

#[test]
fn the_plan_survives_a_reload_and_the_run_goes_on() {
    let mut state = recorded();
    state.update(Action::Threads(5));
    state.update(Action::Each(0));
    assert_eq!(state.each(), 0);
    state.update(Action::Press);
    let mut next = recorded();
    assert_eq!(next.update(Action::Restore(state.kept())), [Command::Count(Counting { threads: 5, each: EACH[0] })]);
    let mut idle = recorded();
    assert_eq!(idle.update(Action::Restore(recorded().kept())), []);
    assert_eq!(idle.busy, None);
}

#[test]
fn a_plan_stays_within_its_limits() {
    let mut state = recorded();
    state.update(Action::Threads(99));
    state.update(Action::Each(99));
    assert_eq!(state.plan, Counting { threads: 8, each: USUAL.each });
    state.update(Action::Threads(0));
    assert_eq!(state.plan.threads, 1);
}
