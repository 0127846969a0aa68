//! The lab's model, driven by actions, over recorded runs of small programs.

use messages::Sealed;

use super::*;
use crate::labs::bytecode::view;
use runtime::native::Machine;

fn walked(source: &str) -> Walk {
    let image = compiler::image(source, FILE).expect("the program compiles");
    let code = postcard::to_allocvec(&image).expect("plain data encodes");
    let program = Program::new(FILE, source, code);
    runtime::program::walk(&program, Machine).expect("the program is one")
}

fn lab(source: &str) -> State {
    State::new(walked(source))
}

/// Everything that a reader sees of a state.
fn seen(state: &State) -> Vec<String> {
    view::parts(state).into_iter().map(|(_, html)| html).collect()
}

const LOOP: &str = "total = 0\nfor n in range(1200):\n    total = total + n\nprint(total)\n";

#[test]
fn back_is_where_forwards_came_from() {
    let mut state = lab(
        "def f(n):\n    return n and f(n - 1)\na = [f(3)]\nb = a\ntry:\n    a[9]\nexcept IndexError:\n    b = None\n",
    );
    let mut states = Vec::new();
    for _ in 0..=state.last() {
        states.push(seen(&state));
        state.update(Action::By(1));
    }
    while let Some(last) = states.pop() {
        assert_eq!(seen(&state), last);
        state.update(Action::By(-1));
    }
}

#[test]
fn every_step_of_a_long_run_is_at_hand() {
    let mut state = lab(LOOP);
    assert!(state.last() >= 7_000, "{} steps", state.last());
    for at in [0, 1, 4_321, state.last() - 1, state.last(), 17] {
        state.update(Action::To(at));
        assert_eq!(state.at, at);
        assert!(state.place(at).is_some() && !state.story().is_empty());
    }
    state.update(Action::To(usize::MAX));
    assert_eq!(state.at, state.last());
}

/// The values of the counter at every state, against what the program must do.
#[test]
fn the_names_are_what_the_program_makes_them() {
    let state = lab("n = 0\nwhile n < 50:\n    n += 1\n");
    let values = (0..=state.last()).filter_map(|at| {
        let call = *run::calls(&state.trace, at).first()?;
        let (_, value) = run::names(&state.trace, &call).into_iter().find(|(name, _)| *name == "n")?;
        run::text(&state.trace, run::held(&state.trace, value).text).parse::<i32>().ok()
    });
    let mut values: Vec<i32> = values.collect();
    values.dedup();
    assert_eq!(values, (0..=50).collect::<Vec<_>>());
}

#[test]
fn the_story_says_what_changed() {
    let state =
        lab("a = [1]\nb = a\nb.append(0 * 10)\ndel a\ndef f(n):\n    return n * 0\nx = f(7)\nprint(x)\n1 / 0\n");
    let stories: Vec<String> = (0..=state.last()).map(|at| state.moved(at).story()).collect();
    for expected in [
        "Nothing has run yet.",
        "BUILD_LIST 1: took 1 off the stack; pushed [1].",
        "STORE_NAME b: took [1] off the stack; b is bound to [1].",
        "DELETE_NAME a: a is gone; the references to [1, 0] go from 2 to 1.",
        "LOAD_FAST_BORROW n: pushed 7.",
        "BINARY_OP *: took 7 and 0 off the stack; pushed 0.",
        "CALL 1: f begins, in a frame of its own.",
        "RETURN_VALUE: f is left; 0 is on the stack of <module>; the references to <function f> go from 2 to 1.",
        "STORE_NAME x: took 0 off the stack; x is bound to 0.",
    ] {
        assert!(stories.iter().any(|story| story == expected), "{expected:?} is not among {stories:#?}");
    }
    for part in [
        "pushed None; printed something",
        "[1] is now [1, 0]",
        "BINARY_OP /: took 1 and 0 off the stack; an error message",
    ] {
        assert!(stories.iter().any(|story| story.contains(part)), "{part:?} is in none of {stories:#?}");
    }
}

#[test]
fn an_exception_is_told_where_it_arrives() {
    let state = lab("def f():\n    return 1 / 0\ntry:\n    f()\nexcept ZeroDivisionError:\n    pass\n");
    let story = (0..=state.last()).map(|at| state.moved(at).story()).find(|story| story.contains("raised"));
    let story = story.expect("it is told");
    assert!(
        story.starts_with(
            "BINARY_OP /: ZeroDivisionError('division by zero') was raised, and its handler comes next; f is left"
        ),
        "{story}"
    );
}

#[test]
fn lines_and_places_can_be_run_to() {
    let mut state = lab("x = 1\ny = 2\nfor n in range(3):\n    z = n\n");
    let line = |state: &State| {
        let (code, row) = state.place(state.at).expect("a place");
        state.listing.codes[code as usize].rows[row as usize].line
    };
    let mut lines = Vec::new();
    for _ in 0..4 {
        state.update(Action::Line);
        lines.push(line(&state));
    }
    assert_eq!(lines, [1, 2, 3, 4]);
    let place = state.place(state.at).expect("a place");
    state.update(Action::To(0));
    state.update(Action::Select(place.0, place.1));
    for _ in 0..3 {
        state.update(Action::Select(place.0, place.1));
        state.update(Action::RunHere);
        assert_eq!(state.place(state.at), Some(place));
    }
    state.update(Action::RunHere);
    assert!(state.notice.contains("does not come here again"), "{}", state.notice);
}

#[test]
fn play_goes_to_the_end_and_begins_anew() {
    let mut state = lab("x = 1\n");
    let mut commands = state.update(Action::Play);
    while let [Command::Tick(beat, _)] = commands[..] {
        commands = state.update(Action::Tick(beat));
    }
    assert_eq!((state.at, state.playing), (state.last(), false));
    assert_eq!(state.ending().as_deref(), Some("The program has ended."));
    state.update(Action::Play);
    assert_eq!((state.at, state.playing), (0, true));
}

#[test]
fn a_tick_of_an_earlier_time_moves_nothing() {
    let mut state = lab("x = 1\n");
    let [Command::Tick(beat, _)] = state.update(Action::Play)[..] else { panic!("no tick") };
    state.update(Action::Play);
    state.update(Action::Play);
    assert_eq!(state.update(Action::Tick(beat)), []);
    assert_eq!(state.at, 0);
}

#[test]
fn what_is_wanted_before_the_run_is_there_happens_then() {
    let mut state = State::waiting("x = 1\n".into());
    assert_eq!(state.update(Action::Choose("a.bin".into())), [Command::Fetch("a.bin".into())]);
    state.update(Action::By(1));
    let walk = walked("x = 1\n");
    assert_eq!(state.update(Action::Fetched(Some(messages::encode(&walk)))), []);
    assert_eq!(state.at, 1);
}

#[test]
fn another_example_brings_its_text() {
    let mut state = lab("x = 1\n");
    state.update(Action::Choose("b.bin".into()));
    let walk = walked("y = 2\n");
    assert_eq!(state.update(Action::Fetched(Some(messages::encode(&walk)))), [Command::Set("y = 2".into())]);
    assert!(!state.edited());
    state.update(Action::Choose("c.bin".into()));
    state.update(Action::Fetched(None));
    assert!(state.notice.contains("could not be fetched"));
    assert_eq!(state.listing.source, "y = 2\n", "what was there stays");
}

#[test]
fn edited_text_is_compiled_and_traced() {
    let mut state = lab("x = 1\n");
    state.update(Action::Edited("x = 2\n".into()));
    assert!(state.edited());
    assert_eq!(state.update(Action::Press), [Command::Compile("x = 2\n".into())]);
    let [Command::Trace(program)] = &state.update(Action::Compiled(Ok(vec![1])))[..] else { panic!("no trace") };
    assert_eq!(program.source, "x = 2\n");
    let walk = walked("x = 2\n");
    state.update(Action::Heard(Event::Listed(Sealed::new(&walk.listing))));
    state.update(Action::Heard(Event::Traced(Sealed::new(&walk.trace))));
    state.update(Action::Heard(Event::Ended(messages::Ended { status: 0, ran_us: 1 })));
    assert!(!state.edited() && state.busy.is_none() && state.last() > 0);
}

#[test]
fn a_mistake_in_the_text_is_told_and_the_last_run_stays() {
    let mut state = lab("x = 1\n");
    let last = state.last();
    state.update(Action::Edited("x = (\n".into()));
    state.update(Action::Press);
    assert_eq!(state.update(Action::Compiled(Err("SyntaxError: '(' was never closed".into()))), []);
    assert_eq!((state.last(), state.notice.as_str(), state.busy), (last, "SyntaxError: '(' was never closed", None));
}

#[test]
fn stop_stops_and_what_comes_late_means_nothing() {
    let mut state = lab("x = 1\n");
    state.update(Action::Press);
    state.update(Action::Compiled(Ok(Vec::new())));
    assert_eq!(state.update(Action::Press), [Command::Stop]);
    let before = state.clone();
    state.update(Action::Heard(Event::Traced(Sealed::new(&Trace::default()))));
    state.update(Action::Compiled(Ok(Vec::new())));
    assert_eq!(state, before);
}

#[test]
fn a_run_that_is_cut_says_so() {
    let mut state = lab("while True:\n    pass\n");
    state.update(Action::To(usize::MAX));
    assert_eq!(
        state.ending().as_deref(),
        Some("The program goes on, but only its first 20000 steps are recorded here.")
    );
}

#[test]
fn nothing_that_a_program_says_gets_out_of_its_place() {
    let mut state = lab("x = '<script>&\"'\nprint(x)\n");
    state.update(Action::To(usize::MAX));
    let html = seen(&state).concat();
    assert!(!html.contains("<script") && html.contains("&lt;script&gt;"), "{html}");
}

#[test]
fn golden_state() {
    let mut state = lab("a = [1]\ndef f(n):\n    return n\nf(a)\n");
    let inside = (0..=state.last()).find(|&at| state.place(at) == Some((1, 2))).expect("the return is reached");
    state.update(Action::To(inside));
    insta::assert_snapshot!(seen(&state).join("\n\n").replace("><", ">\n<"));
}
