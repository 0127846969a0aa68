//! What the lab does on each event, and what it says.

use super::super::scene::tests::{PROCESSES, THREADS};
use super::*;
use messages::{Ended, Pipe, Printed, encode};

fn recorded(name: &str, printed: &str) -> Recorded {
    Recorded { program: Program::new(name, "", vec![7]), cores: 2, printed: printed.to_owned() }
}

/// The lab in a browser, and what it was told when Run was pressed: the programs have been fetched, and the first begins.
fn started() -> (State, Vec<Command>) {
    let mut state = State::waiting(vec!["threads.bin".into(), "processes.bin".into()]);
    state.update(Action::Wake(4));
    assert_eq!(state.update(Action::Press), [Command::Fetch("threads.bin".into())]);
    let fetched = |name| Action::Fetched(Some(encode(&recorded(name, ""))));
    assert_eq!(state.update(fetched("threads.py")), [Command::Fetch("processes.bin".into())]);
    let commands = state.update(fetched("processes.py"));
    (state, commands)
}

fn printed(text: &str) -> Action {
    Action::Heard(Event::Printed(vec![Printed { pipe: Pipe::Out, text: text.to_owned(), left_out: 0 }]))
}

fn ended(status: i32) -> Action {
    Action::Heard(Event::Ended(Ended { status, ran_us: 500 }))
}

/// The name and the arguments of the program that is to be run.
fn runs(commands: &[Command]) -> (&str, &[String]) {
    let [Command::Run(program)] = commands else { panic!("{commands:?}") };
    (&program.name, &program.arguments)
}

#[test]
fn both_programs_run_one_after_the_other() {
    let (mut state, commands) = started();
    assert_eq!(runs(&commands), ("threads.py", &["3".to_owned()][..]));
    assert!(!state.tells(), "before a program begins, what was prerendered stands");
    state.update(Action::Heard(Event::Started));
    state.update(printed(THREADS));
    let commands = state.update(ended(0));
    assert_eq!(runs(&commands).0, "processes.py");
    state.update(Action::Heard(Event::Started));
    let (first, second) = PROCESSES.split_at(70);
    state.update(printed(first));
    state.update(printed(second));
    assert_eq!(state.update(ended(0)), []);
    assert_eq!((state.busy, state.took_us, &*state.notice), (None, Some(1000), ""));
    assert_eq!(state.scene(Kind::Threads), Scene::of(THREADS));
    assert_eq!(state.scene(Kind::Processes), Scene::of(PROCESSES));
    assert!(state.source().ends_with("measured here, just now, on 4 cores (as the browser reports)."));
    let commands = state.update(Action::Press);
    assert_eq!(runs(&commands).0, "threads.py", "what was fetched is there");
}

#[test]
fn another_length_is_what_the_programs_are_given() {
    let (mut state, _) = started();
    state.update(Action::Press);
    state.update(Action::Length(2));
    let commands = state.update(Action::Press);
    assert_eq!(runs(&commands).1, ["100000"]);
    state.update(Action::Length(99));
    assert_eq!(state.length, 2);
}

#[test]
fn stop_ends_a_run_and_what_was_told_stays() {
    let (mut state, _) = started();
    state.update(Action::Heard(Event::Started));
    state.update(printed(THREADS));
    assert_eq!(state.update(Action::Press), [Command::Stop]);
    assert_eq!((state.busy, state.update(Action::Press)), (Some(Busy::Stopping), Vec::new()));
    let mut interrupted = state.clone();
    interrupted.update(ended(1));
    state.update(Action::Heard(Event::Stopped));
    assert_eq!((state.busy, &*state.notice), (None, "Stopped."));
    assert_eq!(interrupted, state, "an end by KeyboardInterrupt is the last that is heard of it");
    assert_eq!(state.scene(Kind::Threads), Scene::of(THREADS));
    assert!(state.source().ends_with("cut off."));
}

#[test]
fn without_shared_memory_the_recording_stays_and_says_why() {
    let (mut state, _) = started();
    state.update(Action::Barred("The host sends no headers.".into()));
    assert!(state.notice.contains("no shared memory. The host sends no headers.") && !state.tells() && !state.live());
    let (mut state, _) = started();
    assert_eq!(state.update(Action::Heard(Event::Ready { shared: false, pool: 0, boot_us: 1 })), [Command::Stop]);
    assert!(!state.live());
}

#[test]
fn what_goes_wrong_is_said_and_the_next_run_begins() {
    let (mut state, _) = started();
    state.update(Action::Heard(Event::Started));
    let err = Printed { pipe: Pipe::Err, text: "OSError: no\n".into(), left_out: 0 };
    state.update(Action::Heard(Event::Printed(vec![err])));
    state.update(ended(1));
    assert_eq!(state.notice, "The program ended with exit status 1. OSError: no");
    assert_eq!(runs(&state.update(Action::Press)).0, "threads.py");
    state.update(Action::Heard(Event::Gone("gone".into())));
    assert_eq!((state.busy, &*state.notice), (None, "gone"));
}

#[test]
fn programs_that_can_t_be_fetched_are_said_and_asked_for_again() {
    for bytes in [None, Some(vec![1, 2, 3])] {
        let mut state = State::waiting(vec!["threads.bin".into()]);
        state.update(Action::Press);
        assert_eq!(state.update(Action::Fetched(bytes)), []);
        assert!(state.notice.contains("could not be fetched") && !state.live());
        assert_eq!(state.update(Action::Press), [Command::Fetch("threads.bin".into())]);
    }
}

#[test]
fn a_run_survives_a_reload() {
    let (mut state, _) = started();
    state.update(Action::Length(1));
    let mut next = State::waiting(vec!["threads.bin".into()]);
    assert_eq!(next.update(Action::Restore(state.kept())), [Command::Fetch("threads.bin".into())]);
    assert_eq!(next.length, 1);
    let mut idle = State::waiting(Vec::new());
    assert_eq!(idle.update(Action::Restore(State::default().kept())), []);
}

#[test]
fn what_was_recorded_is_shown_as_such() {
    let state = State::new(&[recorded("threads.py", THREADS), recorded("processes.py", PROCESSES)]);
    assert_eq!(state.scene(Kind::Processes), Scene::of(PROCESSES));
    assert_eq!(state.source(), "A list of 3 items; recorded when this page was made, on 2 cores.");
}
