//! The widget from Run to the end, and what may go wrong on the way, without a browser.

use super::*;

fn state() -> State {
    State::new("a.py".into(), "print(1)".into())
}

fn program(source: &str) -> Command {
    Command::Run(Program::new("a.py", source, vec![7]))
}

fn printed(text: &str) -> Action {
    Action::Heard(Event::Printed(vec![Printed { pipe: Pipe::Out, text: text.into(), left_out: 0 }]))
}

fn ended(status: i32) -> Action {
    Action::Heard(Event::Ended(Ended { status, ran_us: 12_340 }))
}

/// A widget whose program runs.
fn running() -> State {
    let mut state = state();
    state.update(Action::Press);
    state.update(Action::Fetched(Ok(vec![7])));
    state.update(Action::Heard(Event::Started));
    state
}

#[test]
fn the_articles_text_needs_no_compiler() {
    let mut state = state();
    assert_eq!(state.update(Action::Press), [Command::Clear, Command::Fetch]);
    assert_eq!(state.update(Action::Fetched(Ok(vec![7]))), [program("print(1)\n")]);
    assert_eq!(state.update(Action::Heard(Event::Started)), []);
    assert_eq!(state.result().as_deref(), Some("Running …"));
    assert_eq!(state.update(printed("1\n")), [Command::Change(Change::Head(Pipe::Out, "1\n".into()))]);
    state.update(ended(0));
    assert_eq!((state.phase(), state.warns()), ("done", false));
    assert_eq!(state.result().as_deref(), Some("Exit status 0, after 12.3\u{202f}ms: measured here, just now."));
}

#[test]
fn an_edited_text_is_compiled_first() {
    let mut state = state();
    assert_eq!(state.update(Action::Edited("x".into())), [Command::Keep(Some("x".into()))]);
    assert_eq!(state.update(Action::Press), [Command::Clear, Command::Compile("x\n".into())]);
    assert_eq!(state.update(Action::Compiled(Ok(vec![7]))), [program("x\n")]);
    state.update(Action::Edited("y".into()));
    state.update(ended(1));
    assert!(state.warns() && state.source().is_some_and(|source| source.contains("before your last changes")));
}

#[test]
fn an_edit_that_is_taken_back_needs_no_compiler() {
    let mut state = state();
    state.update(Action::Edited("x".into()));
    assert_eq!(state.update(Action::Edited("print(1)".into())), [Command::Keep(None)]);
    assert_eq!(state.update(Action::Press), [Command::Clear, Command::Fetch]);
}

#[test]
fn a_syntax_error_is_printed_and_nothing_runs() {
    let mut state = state();
    state.update(Action::Edited("x = (".into()));
    state.update(Action::Press);
    let refusal = Refusal::Mistake { message: "SyntaxError: '(' was never closed".into(), line: 1 };
    let told = Change::Head(Pipe::Err, "SyntaxError: '(' was never closed\n".into());
    assert_eq!(state.update(Action::Compiled(Err(refusal))), [Command::Change(told)]);
    assert_eq!((state.phase(), state.warns()), ("refused", true));
    assert!(matches!(&state.update(Action::Press)[..], [Command::Clear, Command::Compile(_)]), "the next works");
}

/// Python would run it: nothing may be said of what Python does with a mistake.
#[test]
fn what_is_not_supported_is_no_syntax_error() {
    let said = |message: &str| {
        let mut state = state();
        state.update(Action::Edited("x = '\\N{BULLET}'".into()));
        state.update(Action::Press);
        state.update(Action::Compiled(Err(Refusal::Mistake { message: message.into(), line: 1 })));
        state.result().expect("it has ended")
    };
    assert!(said("SyntaxError: invalid syntax").contains("exit status 1"));
    let refused = said("SyntaxError: not supported by this page's interpreter: a character by its name");
    assert!(refused.starts_with("Not run") && !refused.contains("exit status"), "{refused}");
}

#[test]
fn stop_ends_a_run_at_every_stage() {
    let mut state = state();
    state.update(Action::Press);
    assert_eq!(state.update(Action::Press), [Command::Stop]);
    assert_eq!(state.update(Action::Fetched(Ok(vec![7]))), [], "it came too late");
    state.update(Action::Heard(Event::Stopped));
    assert_eq!(state.phase(), "stopped");
    let mut running = running();
    running.update(Action::Press);
    assert_eq!(running.result().as_deref(), Some("Stopping …"));
    running.update(Action::Heard(Event::Stopped));
    assert_eq!((running.phase(), running.result().as_deref()), ("stopped", Some("Stopped.")));
}

#[test]
fn a_failure_stays_here_and_the_next_run_begins() {
    let mut state = running();
    state.update(Action::Heard(Event::Failed("It broke.".into())));
    assert_eq!((state.phase(), state.result().as_deref()), ("failed", Some("It broke.")));
    assert_eq!(state.update(ended(0)), [], "late");
    assert_eq!(state.phase(), "failed");
    state.update(Action::Press);
    assert_eq!(state.phase(), "running");
}

#[test]
fn a_run_that_waits_says_so() {
    let mut state = running();
    state.update(Action::Queued);
    assert!(state.result().is_some_and(|result| result.starts_with("Waiting")));
    state.update(Action::Heard(Event::Started));
    assert_eq!(state.result().as_deref(), Some("Running …"));
}

#[test]
fn a_link_brings_its_text_or_says_why_not() {
    let mut state = state();
    assert_eq!(state.update(Action::Linked(Ok("x".into()))), [Command::Set("x".into())]);
    assert!(state.edited() && state.notice().contains("link"));
    assert_eq!(state.update(Action::Linked(Ok("x".into()))), [], "the page's own address");
    assert_eq!(state.update(Action::Reset), [Command::Set("print(1)".into()), Command::Keep(None)]);
    state.update(Action::Linked(Err(Unreadable)));
    assert!(!state.edited() && state.notice().contains("can’t be read"));
}

#[test]
fn a_text_too_long_for_an_address_is_not_put_there() {
    let mut state = state();
    assert_eq!(state.update(Action::Edited("x".repeat(LONGEST + 1))), [Command::Keep(None)]);
    assert_eq!(state.update(Action::Share), []);
    assert!(state.notice().contains("too long"));
    state.update(Action::Edited("x".into()));
    assert_eq!(state.update(Action::Share), [Command::Keep(Some("x".into())), Command::Copy]);
}

#[test]
fn the_recording_is_named_as_such_until_a_run() {
    let mut state = state();
    assert_eq!((state.source(), state.result()), (None, None));
    state.update(Action::Edited("x".into()));
    assert!(state.source().is_some_and(|source| source.contains("recorded")));
    state.update(Action::Press);
    assert_eq!(state.source(), Some("Output · from this run, here"));
}

#[test]
fn a_silent_program_is_said_to_be_silent() {
    let mut state = running();
    state.update(ended(0));
    assert!(state.result().is_some_and(|result| result.ends_with("It printed nothing.")));
}

#[test]
fn threads_that_take_turns_are_said_to() {
    let mut state = state();
    state.update(Action::Press);
    state.update(Action::Fetched(Ok(vec![7])));
    assert_eq!(state.update(Action::Turns("It is blocked.")), [], "the run goes on");
    assert!(
        state.notice().starts_with("Threads take turns on one worker here")
            && state.notice().ends_with("It is blocked.")
    );
    state.update(ended(0));
    assert!(state.notice().contains("take turns"), "it stands beside the result");
    state.update(Action::Press);
    assert_eq!(state.notice(), "");
}
