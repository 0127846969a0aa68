//! The result in words, made from the measurement: how the threads compare with one after the other, why, and what the
//! reader had expected.

use messages::record::Build;
use serde::{Deserialize, Serialize};

use super::spans::Timeline;
use crate::{ink::Activity, numbers};

/// How threads compare with doing the same work one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Guess {
    /// They take clearly less time.
    Faster,
    /// About the same.
    Same,
    /// They take clearly more time.
    Slower,
}

impl Guess {
    /// Every answer, in the order in which they stand.
    pub const ALL: [Guess; 3] = [Guess::Faster, Guess::Same, Guess::Slower];

    /// As it stands on the page.
    pub fn words(self) -> &'static str {
        ["faster", "about the same", "slower"][self as usize]
    }

    /// What was measured: within a quarter nothing is called faster or slower, since runs on a busy machine differ by that.
    fn measured(alone_ns: u64, together_ns: u64) -> Self {
        match together_ns.saturating_mul(4) {
            four if four < alone_ns.saturating_mul(3) => Guess::Faster,
            four if four > alone_ns.saturating_mul(5) => Guess::Slower,
            _ => Guess::Same,
        }
    }
}

/// What a run says, next to what was expected of it.
pub fn verdict(timeline: &Timeline, guess: Option<Guess>) -> String {
    let threads = timeline.started().count();
    if threads == 0 {
        return "This run started no threads: start some, and their lanes appear here.".into();
    }
    let compared = compared(timeline, threads, guess).unwrap_or_else(|| "Not every thread has come to its end.".into());
    format!("{compared} {}", seen(timeline))
}

fn compared(timeline: &Timeline, threads: usize, guess: Option<Guess>) -> Option<String> {
    let (alone, together) = (timeline.alone_ns()?, timeline.together_ns()?);
    let [alone_told, together_told] = [alone, together].map(duration);
    let measured = Guess::measured(alone, together);
    let how = match measured {
        Guess::Faster => format!("{} as fast as", ratio(alone, together)),
        Guess::Same => "about the same as".into(),
        Guess::Slower => format!("{} as long as", ratio(together, alone)),
    };
    let threads = numbers::count(threads as u64, "thread");
    let expected = match guess {
        None => String::new(),
        Some(guess) if guess == measured => format!(" You said “{}”, and so it was.", guess.words()),
        Some(guess) => format!(" You said “{}”; it was “{}”.", guess.words(), measured.words()),
    };
    Some(format!("With {threads} it took {together_told}, {how} one after the other, {alone_told}.{expected}"))
}

/// What the picture shows of it.
fn seen(timeline: &Timeline) -> String {
    let at_once = |activities: &[Activity]| timeline.at_once(activities);
    let [running, kernel, blocked] = [&[Activity::Running][..], &[Activity::Native], &[Activity::Blocked]].map(at_once);
    if timeline.build == Build::FreeThreaded {
        return match running {
            0 | 1 => "There was no lock to wait for, yet no two threads ran at the same moment.".into(),
            _ => format!("There was no lock to wait for: up to {running} threads ran bytecode at the same moment."),
        };
    }
    if running > 1 {
        return format!(
            "Each interpreter has a GIL of its own: up to {running} threads ran bytecode at the same moment."
        );
    }
    let switches = numbers::count(timeline.switches, "time");
    let held = format!("No two threads ran bytecode at the same moment; the GIL changed hands {switches}");
    match (kernel, blocked) {
        (2.., _) => format!("{held}, and while it was let go, up to {kernel} threads computed in kernels at once."),
        (_, 2..) => format!("{held}, and while it was let go, up to {blocked} threads waited at once."),
        _ => format!("{held}."),
    }
}

fn ratio(of: u64, to: u64) -> String {
    numbers::times(of.saturating_mul(100) / to.max(1), false)
}

/// A time in nanoseconds, for readers.
pub fn duration(ns: u64) -> String {
    numbers::duration(ns / 1000, 1)
}

#[cfg(test)]
mod tests {
    use super::super::spans::tests::{handed_over, record};
    use super::*;
    use messages::record::{What, Why};

    fn told(timeline: &Timeline, guess: Option<Guess>) -> String {
        verdict(timeline, guess).replace('\u{202f}', " ")
    }

    #[test]
    fn a_quarter_more_or_less_is_about_the_same() {
        let cases =
            [(400, 299, Guess::Faster), (400, 301, Guess::Same), (400, 500, Guess::Same), (400, 501, Guess::Slower)];
        for (alone, together, expected) in cases {
            assert_eq!(Guess::measured(alone, together), expected, "{alone} {together}");
        }
    }

    #[test]
    fn what_was_said_stands_beside_what_was_measured() {
        let timeline = Timeline::of(&handed_over());
        assert_eq!(
            told(&timeline, None),
            "With 1 thread it took 11.0 ms, 11.0 × as long as one after the other, 1.0 ms. \
             No two threads ran bytecode at the same moment; the GIL changed hands 4 times."
        );
        assert!(told(&timeline, Some(Guess::Same)).contains("You said “about the same”; it was “slower”."));
        assert!(told(&timeline, Some(Guess::Slower)).contains("You said “slower”, and so it was."));
    }

    #[test]
    fn threads_that_have_not_ended_are_not_compared() {
        let worker = [(5, What::Start { by: 0 }), (6, What::Run)];
        let timeline = Timeline::of(&record(Build::Gil, &[&[(0, What::Run)], &worker]));
        assert!(told(&timeline, Some(Guess::Same)).starts_with("Not every thread has come to its end. No two"));
        let none = Timeline::of(&record(Build::Gil, &[&[(0, What::Run)]]));
        assert!(told(&none, None).starts_with("This run started no threads"));
    }

    #[test]
    fn what_overlaps_is_said() {
        let worker = |what: [What; 2]| {
            vec![(10, What::Start { by: 0 }), (11, What::Run), (12, what[0]), (90, what[1]), (99, What::Exit)]
        };
        let main = [(0, What::Take { switched: false }), (10, What::Drop(Why::Block))];
        let run = |build, what| {
            let worker = worker(what);
            told(&Timeline::of(&record(build, &[&main, &worker, &worker])), None)
        };
        let kernel = [What::KernelBegin, What::KernelEnd];
        assert!(run(Build::Gil, kernel).contains("up to 2 threads computed in kernels at once."));
        let sleep = [What::Block(messages::record::On::Sleep), What::Unblock(messages::record::Outcome::Done)];
        assert!(run(Build::Gil, sleep).ends_with("up to 2 threads waited at once."));
        assert!(run(Build::FreeThreaded, sleep).ends_with("up to 2 threads ran bytecode at the same moment."));
    }
}
