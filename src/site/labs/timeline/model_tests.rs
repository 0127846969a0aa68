//! The lab in the hands of a reader, without a browser.

use super::super::{
    run::tests::recorded,
    spans::tests::{handed_over, record},
};
use super::*;
use messages::{
    Ended, Sealed, encode,
    record::{Moment, Record, Stretch, What},
};

const EXAMPLE: &str = "timelines/pure-1.bin";

/// The lab with an example that has come and has run once.
fn ready() -> State {
    State { warm: Some(EXAMPLE.into()), ..cold() }
}

/// The lab with an example that has come.
fn cold() -> State {
    let mut state = State::waiting("import threading\n".into(), EXAMPLE.into());
    assert_eq!(state.update(Action::Reach), [Command::Fetch(EXAMPLE.into())]);
    assert_eq!(state.update(Action::Fetched(Some(encode(&recorded(handed_over()))))), []);
    state
}

fn heard(state: &mut State, event: Event) -> Vec<Command> {
    state.update(Action::Heard(event))
}

fn stretches(record: Record) -> Event {
    let stretch = |(thread, track): (usize, messages::record::Track)| Stretch {
        thread: thread as u32,
        name: track.name,
        lost: track.lost,
        moments: track.moments,
    };
    Event::Recorded(Sealed::new(&record.threads.into_iter().enumerate().map(stretch).collect()))
}

fn ends(state: &mut State) {
    heard(state, Event::Ended(Ended { status: 0, ran_us: 12_100 }));
}

/// A run from Run to its end.
fn runs(state: &mut State, record: Record) {
    state.update(Action::Press);
    heard(state, Event::Started);
    heard(state, stretches(record));
    ends(state);
}

#[test]
fn the_recording_stands_there_until_a_run_takes_its_place() {
    let mut state = ready();
    assert_eq!(state.shown.as_ref().map(|run| run.origin), Some(Origin::Recorded));
    assert_eq!(state.events(), 24);
    let commands = state.update(Action::Press);
    let [Command::Run(program)] = &commands[..] else { panic!("{commands:?}") };
    assert_eq!(program.arguments, ["2", "5"]);
    assert_eq!(program.manner, Manner { build: Build::Gil, recorded: true });
    assert_eq!(state.shown.as_ref().map(|run| run.origin), Some(Origin::Recorded), "nothing has begun yet");
    heard(&mut state, Event::Started);
    assert_eq!((state.events(), state.busy), (0, Some(Busy::Running)));
    assert_eq!(heard(&mut state, stretches(handed_over())), [Command::Due(DRAWN_AFTER_MS)]);
    assert_eq!(heard(&mut state, stretches(handed_over())), [], "a drawing is due already");
    let edition = state.edition;
    state.update(Action::Due);
    assert!(state.edition > edition && state.events() == 48);
    ends(&mut state);
    assert_eq!((state.busy, state.took_us), (None, Some(12_100)));
    assert!(state.result().starts_with("With 1 thread it took"), "{}", state.result());
    assert!(state.before.is_none(), "the recording is not compared with");
}

#[test]
fn what_has_not_run_yet_is_warmed_first() {
    let mut state = cold();
    state.update(Action::Threads(4));
    let commands = state.update(Action::Press);
    let [Command::Run(program)] = &commands[..] else { panic!("{commands:?}") };
    assert_eq!((&program.arguments[..], program.manner.recorded), (&["1".to_owned(), "5".to_owned()][..], false));
    heard(&mut state, Event::Started);
    heard(&mut state, Event::Printed(Vec::new()));
    assert_eq!(state.shown.as_ref().map(|run| run.origin), Some(Origin::Recorded), "that run is not shown");
    let commands = heard(&mut state, Event::Ended(Ended { status: 0, ran_us: 1 }));
    let [Command::Run(program)] = &commands[..] else { panic!("{commands:?}") };
    assert_eq!((&*program.arguments[0], program.manner.recorded), ("4", true));
    heard(&mut state, Event::Started);
    heard(&mut state, stretches(handed_over()));
    ends(&mut state);
    assert!(matches!(&state.update(Action::Press)[..], [Command::Run(program)] if program.manner.recorded));
}

#[test]
fn warming_can_be_stopped() {
    let mut state = cold();
    state.update(Action::Press);
    assert_eq!(state.update(Action::Press), [Command::Stop]);
    assert_eq!((state.busy, &*state.notice), (None, "Stopped."));
    assert_eq!(heard(&mut state, Event::Ended(Ended { status: 0, ran_us: 1 })), [], "that comes late");
}

#[test]
fn a_guess_is_answered_and_asked_for_anew_with_another_plan() {
    let mut state = ready();
    state.update(Action::Guess(Guess::Same));
    state.update(Action::Threads(4));
    assert_eq!(state.guess, None, "it was about two threads");
    state.update(Action::Guess(Guess::Slower));
    runs(&mut state, handed_over());
    assert!(state.result().contains("You said “slower”, and so it was."), "{}", state.result());
    assert_eq!(state.guess, None, "the next run may be guessed at again");
    runs(&mut state, handed_over());
    assert!(!state.result().contains("You said"), "{}", state.result());
}

#[test]
fn controls_become_the_program_s_arguments() {
    let mut state = ready();
    for action in [Action::Threads(99), Action::Interval(0), Action::Build(Build::FreeThreaded)] {
        state.update(action);
    }
    let commands = state.update(Action::Press);
    let [Command::Run(program)] = &commands[..] else { panic!("{commands:?}") };
    assert_eq!(program.arguments, ["8", "0.1"]);
    assert_eq!(program.manner.build, Build::FreeThreaded);
    assert_eq!(program.name, "timeline_pure.py");
}

#[test]
fn own_code_goes_through_the_compiler() {
    let mut state = ready();
    state.update(Action::Edited("print(1)\n".into()));
    assert_eq!(state.update(Action::Press), [Command::Compile("print(1)\n".into())]);
    assert_eq!(state.update(Action::Compiled(Err("line 1: no".into()))), []);
    assert_eq!((state.notice.as_str(), state.busy), ("line 1: no", None));
    state.update(Action::Press);
    let commands = state.update(Action::Compiled(Ok(vec![9])));
    let [Command::Run(program)] = &commands[..] else { panic!("{commands:?}") };
    assert_eq!((&program.code[..], &*program.name), (&[9][..], FILE));
    heard(&mut state, Event::Started);
    assert_eq!(state.shown.as_ref().map(|run| &*run.title), Some("Your program"));
}

#[test]
fn run_before_the_example_is_there_waits_for_it() {
    let mut state = State::waiting("import threading\n".into(), EXAMPLE.into());
    assert_eq!(state.update(Action::Press), [Command::Fetch(EXAMPLE.into())]);
    let commands = state.update(Action::Fetched(Some(encode(&recorded(handed_over())))));
    assert!(matches!(commands[..], [Command::Run(_)]), "{commands:?}");
}

#[test]
fn another_example_brings_its_text_and_its_recording() {
    let mut state = ready();
    state.update(Action::Edited("print(1)\n".into()));
    assert_eq!(state.update(Action::Choose("other.bin".into())), [Command::Fetch("other.bin".into())]);
    let commands = state.update(Action::Fetched(Some(encode(&recorded(handed_over())))));
    assert_eq!(commands, [Command::Set("import threading".into())]);
    assert!(!state.edited());
    state.update(Action::Choose("gone.bin".into()));
    state.update(Action::Fetched(None));
    assert!(state.notice.starts_with("The example could not be fetched"), "{}", state.notice);
}

#[test]
fn stop_ends_whatever_is_under_way() {
    let mut state = ready();
    state.update(Action::Press);
    assert_eq!(state.update(Action::Press), [Command::Stop]);
    assert_eq!((state.busy, state.notice.as_str()), (None, "Stopped."));
    state.update(Action::Press);
    heard(&mut state, Event::Started);
    heard(&mut state, stretches(handed_over()));
    assert_eq!(state.update(Action::Press), [Command::Stop]);
    assert_eq!(state.busy, Some(Busy::Stopping));
    assert_eq!(state.update(Action::Press), [], "once is enough");
    heard(&mut state, Event::Stopped);
    assert_eq!((state.busy, state.notice.as_str()), (None, "Stopped."));
    assert_eq!(state.events(), 24, "what was recorded until then is drawn");
    assert!(state.shown.as_ref().is_some_and(|run| run.source(false).ends_with("up to where it was cut off")));
}

#[test]
fn where_memory_is_not_shared_threads_take_turns_and_it_says_so() {
    let mut state = ready();
    state.update(Action::Press);
    state.update(Action::Unshared("It is blocked.".into()));
    assert_eq!(heard(&mut state, Event::Ready { shared: false, pool: 0, boot_us: 1 }), []);
    heard(&mut state, Event::Started);
    heard(&mut state, stretches(handed_over()));
    heard(&mut state, Event::Ended(Ended { status: 0, ran_us: 1 }));
    assert_eq!((state.busy, state.notice.as_str()), (None, ""));
    let source = state.shown.as_ref().map(|run| run.source(false)).unwrap_or_default();
    assert!(source.contains("take turns on one worker") && source.ends_with("It is blocked"), "{source}");
}

#[test]
fn without_a_gil_and_shared_memory_the_recording_stays() {
    let mut state = ready();
    state.update(Action::Build(Build::FreeThreaded));
    state.update(Action::Press);
    state.update(Action::Unshared("It is blocked.".into()));
    assert_eq!(state.busy, None);
    assert!(state.notice.contains("cannot run at the same time here") && state.notice.contains("It is blocked."));
    assert_eq!(state.shown.as_ref().map(|run| run.origin), Some(Origin::Recorded));
    state.update(Action::Build(Build::Gil));
    state.update(Action::Press);
    assert_eq!(heard(&mut state, Event::Ready { shared: false, pool: 0, boot_us: 1 }), [Command::Stop]);
    assert!(state.notice.contains("did not start threads"), "{}", state.notice);
}

#[test]
fn faults_and_deadlocks_are_told_in_their_own_words() {
    let mut state = ready();
    state.update(Action::Press);
    heard(&mut state, Event::Started);
    heard(&mut state, stretches(handed_over()));
    heard(&mut state, Event::Failed("deadlock: every thread waits, and none of them can go on".into()));
    assert!(state.notice.starts_with("deadlock: every thread waits"), "{}", state.notice);
    assert_eq!(state.events(), 24, "what led to it is drawn");
    state.update(Action::Press);
    heard(&mut state, Event::Failed("It broke.".into()));
    assert_eq!(state.notice, "It broke.");
    state.update(Action::Press);
    assert_eq!(state.busy, Some(Busy::Warming), "the engine may be another one");
    heard(&mut state, Event::Ended(Ended { status: 0, ran_us: 1 }));
    heard(&mut state, Event::Started);
    heard(&mut state, Event::Ended(Ended { status: 3, ran_us: 1 }));
    assert_eq!(state.notice, "The program ended with exit status 3.");
}

#[test]
fn what_comes_late_means_nothing() {
    let mut state = ready();
    let before = state.clone();
    for event in [Event::Started, stretches(handed_over()), Event::Stopped, Event::Gone("late".into())] {
        assert_eq!(heard(&mut state, event), []);
    }
    assert_eq!(state, before);
}

#[test]
fn two_runs_made_here_stand_one_above_the_other_on_one_scale() {
    let mut state = ready();
    runs(&mut state, handed_over());
    assert_eq!(state.drawn().count(), 1);
    runs(&mut state, record(Build::Gil, &[&[(0, What::Run), (30_000, What::Exit)]]));
    assert_eq!(state.drawn().count(), 2);
    assert_eq!(state.window().to_ns, 30_000_000);
    state.update(Action::Choose("other.bin".into()));
    state.update(Action::Fetched(Some(encode(&recorded(handed_over())))));
    assert_eq!(state.above().map(|run| run.timeline.end_ns), Some(30_000_000), "the last one made here stays");
    state.update(Action::Compare);
    assert_eq!((state.drawn().count(), state.window().to_ns), (1, 12_100_000));
}

#[test]
fn events_are_gone_through_one_by_one() {
    let mut state = ready();
    assert!(state.story().starts_with("Step from event to event"));
    state.update(Action::By(1));
    assert_eq!(state.at, Some(1), "the last event at the left edge: two happen there at once");
    state.update(Action::By(1));
    assert!(state.story().contains("takes the GIL"), "{}", state.story());
    state.update(Action::At(999));
    assert_eq!(state.at, Some(23));
    state.update(Action::By(-1));
    assert_eq!(state.at, Some(22));
    state.update(Action::Point(500));
    assert_eq!(state.at_ns(), Some(6_020_000), "the last one before the middle");
}

#[test]
fn looking_closer_keeps_the_told_event_in_sight() {
    let mut state = ready();
    state.update(Action::At(8));
    let at = state.at_ns().expect("it is told");
    for _ in 0..9 {
        state.update(Action::Zoom(true));
        let window = state.window();
        assert!(window.from_ns <= at && at <= window.to_ns, "{window:?}");
    }
    assert!(state.zoomed());
    state.update(Action::At(23));
    let (window, at) = (state.window(), state.at_ns().expect("it is told"));
    assert!(window.from_ns <= at && at <= window.to_ns, "it is brought into sight");
    let edition = state.edition;
    state.update(Action::Pan(false));
    assert_ne!(state.edition, edition);
    state.update(Action::Whole);
    assert!(!state.zoomed());
    let edition = state.edition;
    state.update(Action::Pan(true));
    state.update(Action::Zoom(false));
    assert_eq!(state.edition, edition, "there is no more than the whole");
}

#[test]
fn a_reload_is_survived() {
    let mut state = ready();
    for action in [Action::Threads(3), Action::Guess(Guess::Faster), Action::Press] {
        state.update(action);
    }
    let kept = state.kept();
    let mut state = State::waiting("import threading\n".into(), "first.bin".into());
    let commands = state.update(Action::Restore(kept));
    assert_eq!(commands, [Command::Set("import threading\n".into()), Command::Fetch(EXAMPLE.into())]);
    let commands = state.update(Action::Fetched(Some(encode(&recorded(handed_over())))));
    assert!(
        matches!(commands[..], [Command::Run(_)]),
        "the page's engine is a new one, and warmed first: {commands:?}"
    );
    let commands = heard(&mut state, Event::Ended(Ended { status: 0, ran_us: 1 }));
    let [Command::Run(program)] = &commands[..] else { panic!("{commands:?}") };
    assert_eq!((&*program.arguments[0], state.guess), ("3", Some(Guess::Faster)));
}

#[test]
fn a_run_of_which_nothing_was_recorded_is_told_as_such() {
    let mut state = ready();
    state.update(Action::Press);
    heard(&mut state, Event::Started);
    heard(
        &mut state,
        Event::Recorded(Sealed::new(&vec![Stretch {
            thread: 0,
            name: "MainThread".into(),
            lost: 5,
            moments: Vec::new(),
        }])),
    );
    ends(&mut state);
    assert_eq!(state.shown.as_ref().map(|run| run.timeline.lost), Some(5));
    state.update(Action::By(1));
    assert_eq!((state.at, state.at_ns()), (None, None));
    let moment = Moment { at_ns: 5, what: What::Run };
    assert_eq!(
        state.update(Action::Heard(Event::Recorded(Sealed::new(&vec![Stretch {
            moments: vec![moment],
            ..Stretch::default()
        }])))),
        []
    );
}
