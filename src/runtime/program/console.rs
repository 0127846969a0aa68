//! A program's output on its way to the reader: in parcels, since each costs a message, and in bounds, since a page can't
//! hold ten million lines. The beginning and the end are kept, what is between them is counted.

use messages::{Pipe, Printed};
use std::collections::VecDeque;
use std::fmt::Debug;
use std::sync::{Mutex, PoisonError};

/// A parcel goes when it has this many bytes,
const PARCEL: usize = 8 << 10;
/// or when the last one went so long ago.
const EVERY_US: u64 = 50_000;
/// How many bytes are handed on as they come.
const HEAD: usize = 256 << 10;
/// How many bytes of the end are kept after that.
const TAIL: usize = 64 << 10;

/// Takes parcels of output.
pub trait Sink: Debug + Send + Sync {
    /// Takes some.
    fn take(&self, printed: Vec<Printed>);
}

/// What a program prints to.
pub trait Output: Debug + Send + Sync {
    /// Takes text.
    fn print(&self, pipe: Pipe, text: &str, now_us: &dyn Fn() -> u64);

    /// Hands on what waits, before a thread blocks: a reader should see it meanwhile.
    fn rest(&self, now_us: u64) {
        self.flush(now_us);
    }

    /// Hands on everything that waits, at the end.
    fn flush(&self, now_us: u64);

    /// Drops what waits, in a copy of the process whose it is.
    fn forget(&self) {}
}

/// Hands on what a program prints, in parcels.
#[derive(Debug)]
pub struct Console<S> {
    sink: S,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    parcel: Vec<Printed>,
    bytes: usize,
    sent: usize,
    last_us: u64,
    tail: VecDeque<Printed>,
    tail_bytes: usize,
    left_out: u64,
}

impl<S: Sink> Console<S> {
    /// A console before the first output.
    pub fn new(sink: S) -> Self {
        Self { sink, state: Mutex::default() }
    }

    fn send(&self, state: &mut State, now_us: u64) {
        state.sent += std::mem::take(&mut state.bytes);
        state.last_us = now_us;
        self.sink.take(std::mem::take(&mut state.parcel));
    }
}

impl<S: Sink> Output for Console<S> {
    /// Takes text. The clock is read once per parcel's worth of calls, not with each.
    fn print(&self, pipe: Pipe, text: &str, now_us: &dyn Fn() -> u64) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.sent + state.bytes >= HEAD {
            return state.keep_end(pipe, text);
        }
        state.bytes += text.len();
        append(&mut state.parcel, pipe, text);
        let now_us = now_us();
        if state.bytes >= PARCEL || now_us >= state.last_us + EVERY_US {
            self.send(&mut state, now_us);
        }
    }

    /// Of too much output, the end waits for the end.
    fn rest(&self, now_us: u64) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if !state.parcel.is_empty() {
            self.send(&mut state, now_us);
        }
    }

    /// Hands on everything that waits, the kept end too.
    fn flush(&self, now_us: u64) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let left_out = std::mem::take(&mut state.left_out);
        let mut tail: Vec<Printed> = std::mem::take(&mut state.tail).into();
        if let Some(first) = tail.first_mut() {
            first.left_out = left_out;
        }
        state.tail_bytes = 0;
        state.parcel.extend(tail);
        if !state.parcel.is_empty() {
            self.send(&mut state, now_us);
        }
    }

    /// How much the parent has printed counts on: a copy is no way around the bounds.
    fn forget(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        *state = State { sent: state.sent, last_us: state.last_us, ..State::default() };
    }
}

impl State {
    fn keep_end(&mut self, pipe: Pipe, text: &str) {
        self.tail_bytes += text.len();
        self.tail.push_back(Printed { pipe, text: text.to_owned(), left_out: 0 });
        while self.tail_bytes > TAIL && self.tail.len() > 1 {
            if let Some(gone) = self.tail.pop_front() {
                self.tail_bytes -= gone.text.len();
                self.left_out += gone.text.matches('\n').count() as u64;
            }
        }
    }
}

/// Adds text to a parcel; what goes to the same pipe stays together.
fn append(parcel: &mut Vec<Printed>, pipe: Pipe, text: &str) {
    match parcel.last_mut() {
        Some(last) if last.pipe == pipe => last.text.push_str(text),
        _ => parcel.push(Printed { pipe, text: text.to_owned(), left_out: 0 }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[derive(Clone, Debug, Default)]
    struct Kept(Arc<Mutex<Vec<Printed>>>);

    impl Sink for Kept {
        fn take(&self, printed: Vec<Printed>) {
            self.0.lock().expect("no panic").extend(printed);
        }
    }

    #[test]
    fn what_goes_to_one_pipe_stays_together_and_in_order() {
        let kept = Kept::default();
        let console = Console::new(kept.clone());
        for (pipe, text) in [(Pipe::Out, "a"), (Pipe::Out, "b\n"), (Pipe::Err, "c\n"), (Pipe::Out, "d\n")] {
            console.print(pipe, text, &|| 0);
        }
        console.flush(0);
        let kept = kept.0.lock().expect("no panic");
        let texts: Vec<(Pipe, &str)> = kept.iter().map(|printed| (printed.pipe, &*printed.text)).collect();
        assert_eq!(texts, [(Pipe::Out, "ab\n"), (Pipe::Err, "c\n"), (Pipe::Out, "d\n")]);
    }

    #[test]
    fn of_too_much_the_ends_are_kept_and_the_rest_is_counted() {
        let kept = Kept::default();
        let console = Console::new(kept.clone());
        let lines = 1_000_000;
        for line in 0..lines {
            console.print(Pipe::Out, &format!("{line}\n"), &|| 0);
        }
        console.flush(0);
        let kept = kept.0.lock().expect("no panic");
        let shown: u64 = kept.iter().map(|printed| printed.text.matches('\n').count() as u64).sum();
        let left_out: u64 = kept.iter().map(|printed| printed.left_out).sum();
        assert_eq!(shown + left_out, lines);
        assert!(left_out > 0 && kept.iter().map(|printed| printed.text.len()).sum::<usize>() <= HEAD + TAIL + PARCEL);
        assert!(kept[0].text.starts_with("0\n1\n") && kept.last().is_some_and(|last| last.text == "999999\n"));
    }
}
