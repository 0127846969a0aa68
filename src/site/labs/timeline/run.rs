//! A run: of what, where it comes from, and what is known of it.

use messages::{
    Printed, Program,
    record::{Build, Record, Stretch},
};
use serde::{Deserialize, Serialize};

use super::{
    spans::Timeline,
    verdict::{Guess, verdict},
};
use crate::numbers;

/// The switch intervals that can be chosen, in milliseconds, as a program reads them.
pub const INTERVALS: [&str; 5] = ["0.1", "1", "5", "20", "100"];
/// The most threads that can be chosen.
pub const MOST_THREADS: u8 = 8;
/// More events than these are not kept: a picture of a longer run could not be told from one of its beginning.
pub const MOST_MOMENTS: usize = 400_000;
/// Pieces of output that are kept, the last ones.
const MOST_PIECES: usize = 40;

/// What the controls say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Plan {
    /// Threads, from 1 to [`MOST_THREADS`].
    pub threads: u8,
    /// Which of [`INTERVALS`].
    pub interval: u8,
    /// How they share the interpreter.
    pub build: Build,
}

impl Default for Plan {
    fn default() -> Self {
        Self { threads: 2, interval: 2, build: Build::Gil }
    }
}

impl Plan {
    /// What the program finds in `sys.argv` after its name.
    pub fn arguments(self) -> Vec<String> {
        vec![self.threads.to_string(), self.interval_ms().to_owned()]
    }

    /// The switch interval, in milliseconds.
    pub fn interval_ms(self) -> &'static str {
        INTERVALS[usize::from(self.interval).min(INTERVALS.len() - 1)]
    }

    /// The plan with everything within its range.
    pub fn clamped(self) -> Self {
        let threads = self.threads.clamp(1, MOST_THREADS);
        Self { threads, interval: self.interval.min(INTERVALS.len() as u8 - 1), ..self }
    }

    /// In words.
    pub fn words(self) -> String {
        let threads = numbers::count(self.threads.into(), "thread");
        match self.build {
            Build::Gil => format!("{threads}, switch interval {}\u{202f}ms, with the GIL", self.interval_ms()),
            Build::FreeThreaded => format!("{threads}, free-threaded"),
        }
    }
}

/// An example, and its run when the page was made: a file of the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// What the example shows, in a few words.
    pub title: String,
    /// The program, with what the recorded run was given.
    pub program: Program,
    /// The plan of the recorded run.
    pub plan: Plan,
    /// Cores of the machine that it was recorded on.
    pub cores: u32,
    /// What was recorded.
    pub record: Record,
    /// What it printed.
    pub printed: Vec<Printed>,
}

/// Where a run comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It was recorded when the page was made.
    Recorded,
    /// It was run here.
    Here,
}

/// A run, as far as it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Of what.
    pub title: String,
    /// With what.
    pub plan: Plan,
    /// Where it comes from.
    pub origin: Origin,
    /// The cores of that machine, if it told.
    pub cores: Option<u32>,
    /// What was recorded.
    pub record: Record,
    /// The same, folded: as it was when [`Run::fold`] was called last.
    pub timeline: Timeline,
    /// What was printed.
    pub printed: Vec<Printed>,
    /// Whether it came to its end by itself.
    pub whole: bool,
    /// Why its threads took turns on one worker, if they did.
    pub turns: Option<String>,
    /// What the reader had expected of it.
    pub guess: Option<Guess>,
    /// The result in words, once it is over.
    pub verdict: String,
    moments: usize,
}

impl Run {
    /// The run of an example when the page was made.
    pub fn recorded(recorded: &Recorded) -> Self {
        let mut run = Self::new(recorded.title.clone(), recorded.plan, Origin::Recorded, Some(recorded.cores));
        (run.record, run.printed, run.whole) = (recorded.record.clone(), recorded.printed.clone(), true);
        run.fold();
        run.judge();
        run
    }

    /// A run that begins.
    pub fn new(title: String, plan: Plan, origin: Origin, cores: Option<u32>) -> Self {
        let record = Record { build: plan.build, ..Record::default() };
        let (timeline, printed, turns, guess, verdict) = Default::default();
        Self { title, plan, origin, cores, record, timeline, printed, whole: false, turns, guess, verdict, moments: 0 }
    }

    /// Takes in what was recorded. What is too much is counted as lost.
    pub fn append(&mut self, mut stretch: Stretch) {
        let room = MOST_MOMENTS.saturating_sub(self.moments);
        if stretch.moments.len() > room {
            stretch.lost += (stretch.moments.len() - room) as u64;
            stretch.moments.truncate(room);
        }
        self.moments += stretch.moments.len();
        self.record.append(stretch);
    }

    /// Takes in what was printed.
    pub fn print(&mut self, printed: Vec<Printed>) {
        self.printed.extend(printed);
        self.printed.drain(..self.printed.len().saturating_sub(MOST_PIECES));
    }

    /// Folds what was recorded so far.
    pub fn fold(&mut self) {
        self.timeline = Timeline::of(&self.record);
    }

    /// Says what came out, of what was folded last.
    pub fn judge(&mut self) {
        self.verdict = verdict(&self.timeline, self.guess);
    }

    /// Where its figures come from.
    pub fn source(&self, live: bool) -> String {
        let cores = numbers::cores(self.cores);
        let source = match self.origin {
            Origin::Recorded => format!("recorded when this page was made, on {cores}, as the quickest of three runs"),
            Origin::Here if live => "running here, now".into(),
            Origin::Here if !self.whole => "measured here, up to where it was cut off".into(),
            Origin::Here => format!("measured here, just now, on {cores} (as the browser reports)"),
        };
        let turns = self.turns.as_ref().map(|reason| {
            let reason = reason.trim_end_matches('.');
            format!(". Threads take turns on one worker here, since this page gets no shared memory. {reason}")
        });
        format!("{}: {}; {source}{}", self.title, self.plan.words(), turns.unwrap_or_default())
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use messages::record::{Moment, What};

    /// An example with this record.
    pub fn recorded(record: Record) -> Recorded {
        let source = "import threading\n".to_owned();
        let program = Program::new("timeline_pure.py", source, vec![7]);
        let printed = vec![Printed { pipe: messages::Pipe::Out, text: "together: 1 s\n".into(), left_out: 0 }];
        Recorded { title: "Pure Python".into(), program, plan: Plan::default(), cores: 2, record, printed }
    }

    #[test]
    fn a_plan_becomes_arguments_and_words() {
        let plan = Plan { threads: 1, interval: 0, build: Build::Gil };
        assert_eq!(plan.arguments(), ["1", "0.1"]);
        assert_eq!(plan.words().replace('\u{202f}', " "), "1 thread, switch interval 0.1 ms, with the GIL");
        assert_eq!(Plan { build: Build::FreeThreaded, threads: 3, ..plan }.words(), "3 threads, free-threaded");
        let wild = Plan { threads: 0, interval: 99, ..plan }.clamped();
        assert_eq!((wild.threads, wild.interval_ms()), (1, "100"));
    }

    #[test]
    fn what_is_too_much_counts_as_lost() {
        let mut run = Run::new(String::new(), Plan::default(), Origin::Here, None);
        let moments = |count| vec![Moment { at_ns: 1, what: What::Run }; count];
        for count in [MOST_MOMENTS - 1, 3, 2] {
            run.append(Stretch { thread: 0, name: String::new(), lost: 1, moments: moments(count) });
        }
        assert_eq!((run.record.threads[0].moments.len(), run.record.threads[0].lost), (MOST_MOMENTS, 7));
    }

    #[test]
    fn of_the_output_the_last_pieces_stay() {
        let mut run = Run::new(String::new(), Plan::default(), Origin::Here, None);
        let piece = |text: usize| Printed { pipe: messages::Pipe::Out, text: text.to_string(), left_out: 0 };
        run.print((0..100).map(piece).collect());
        assert_eq!((run.printed.len(), &*run.printed[0].text), (MOST_PIECES, "60"));
    }
}
