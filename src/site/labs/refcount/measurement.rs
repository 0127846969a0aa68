//! What was measured, and the figures that follow from it.

use messages::{Counting, Tally, Way};
use serde::{Deserialize, Serialize};

use crate::numbers::{self, decimal};

/// The increments of each thread that can be chosen.
pub const EACH: [u32; 3] = [200_000, 5_000_000, 50_000_000];

/// What is counted unless something else is chosen.
pub const USUAL: Counting = Counting { threads: 2, each: EACH[1] };

/// A space that parts thousands, and a number from its unit.
const GAP: char = '\u{202f}';

/// Where a measurement comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// It was recorded natively, when the page was made.
    Recorded,
    /// It was made here.
    Here,
}

/// What was measured, as far as it has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measurement {
    /// Where it comes from.
    pub origin: Origin,
    /// Of what.
    pub plan: Counting,
    /// Cores of the machine, if it tells.
    pub cores: Option<u32>,
    /// What was counted.
    pub tallies: Vec<Tally>,
    /// Whether it came to its end.
    pub whole: bool,
}

impl Measurement {
    /// One that begins.
    pub fn new(origin: Origin, plan: Counting, cores: Option<u32>) -> Self {
        Self { origin, plan, cores, tallies: Vec::new(), whole: false }
    }

    /// What a way came to with one thread.
    pub fn alone(&self, way: Way) -> Option<&Tally> {
        self.tallies.iter().find(|tally| tally.way == way && tally.threads == 1)
    }

    /// What it came to with all of them.
    pub fn together(&self, way: Way) -> Option<&Tally> {
        self.tallies.iter().find(|tally| tally.way == way && tally.threads == self.plan.threads)
    }

    /// How often as long as a plain increment one of this way takes, by one thread alone: in hundredths.
    pub fn times_plain(&self, way: Way) -> Option<u64> {
        let (this, plain) = (self.alone(way)?, self.alone(Way::Plain)?);
        Some(this.wall_ns * 100 / plain.wall_ns.max(1))
    }

    /// What an increment takes, in words: no digit finer than the clock resolves.
    pub fn cost(&self, tally: &Tally) -> String {
        let asked = u64::from(tally.asked).max(1);
        let grain_ns = numbers::grain(self.tallies.iter().map(|tally| tally.wall_ns));
        let picoseconds = tally.wall_ns * 1000 / asked;
        let fine = grain_ns * 10 <= asked;
        match picoseconds {
            0..50 if fine => format!("<0.1{GAP}ns"),
            50..99_950 if fine => format!("{}{GAP}ns", decimal(picoseconds, 1000, 1)),
            0..500 => format!("<1{GAP}ns"),
            _ => format!("{}{GAP}ns", grouped((picoseconds + 500) / 1000)),
        }
    }

    /// Nanoseconds that all rounds took.
    pub fn all_ns(&self) -> u64 {
        self.tallies.iter().map(|tally| tally.wall_ns).sum()
    }

    /// Where its figures come from.
    pub fn source(&self, live: bool) -> String {
        let cores = numbers::cores(self.cores);
        let source = match self.origin {
            Origin::Recorded => {
                format!(
                    "recorded natively when this page was made, on {cores}, as the one of three runs that lost most"
                )
            }
            Origin::Here if live => "running here, now".into(),
            Origin::Here if !self.whole => "measured here, up to where it was cut off".into(),
            Origin::Here => format!("measured here, just now, on {cores} (as the browser reports)"),
        };
        let threads = numbers::count(self.plan.threads.into(), "thread");
        format!("{threads}, {} increments each; {source}.", grouped(self.plan.each.into()))
    }
}

impl Default for Measurement {
    /// Nothing was recorded.
    fn default() -> Self {
        Self::new(Origin::Recorded, USUAL, None)
    }
}

/// A whole number, its thousands parted.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut said = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            said.push(GAP);
        }
        said.push(digit);
    }
    said
}

/// What share is lost, in whole hundredths.
pub fn share_lost(tally: &Tally) -> String {
    match u64::from(tally.lost()) * 100 / u64::from(tally.asked).max(1) {
        0 if tally.lost() > 0 => format!("less than 1{GAP}%"),
        hundredths => numbers::percent(hundredths),
    }
}

/// A way's name.
pub fn name(way: Way) -> &'static str {
    ["Plain", "Atomic", "Locked", "One each"][way as usize]
}

/// What is done in it, in a few words.
pub fn steps(way: Way) -> &'static str {
    [
        "read it, add one, write it back",
        "the three as one step of the processor",
        "the three while a lock is held",
        "each thread has a counter, summed at the end",
    ][way as usize]
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A measurement of two threads of which each way took so many nanoseconds alone, and plain steps lost some.
    pub fn measured(alone_ns: [u64; 4], lost: u32) -> Measurement {
        let plan = Counting { threads: 2, each: 1000 };
        let mut measured = Measurement { whole: true, ..Measurement::new(Origin::Here, plan, Some(4)) };
        for way in Way::ALL {
            let wall_ns = alone_ns[way as usize] * 1000;
            let lost = if way == Way::Plain { lost } else { 0 };
            measured.tallies.push(Tally { way, threads: 1, asked: 1000, counted: 1000, wall_ns });
            let wall_ns = wall_ns * 3;
            measured.tallies.push(Tally { way, threads: 2, asked: 2000, counted: 2000 - lost, wall_ns });
        }
        measured
    }

    fn cost(wall_ns: u64, asked: u32) -> String {
        let mut measured = Measurement::new(Origin::Here, USUAL, None);
        let tally = Tally { way: Way::Plain, threads: 1, asked, counted: asked, wall_ns };
        measured.tallies.push(tally);
        measured.tallies.push(Tally { wall_ns: wall_ns + 5000, ..tally });
        measured.cost(&tally).replace(GAP, " ")
    }

    #[test]
    fn a_cost_has_no_digit_that_the_clock_does_not_resolve() {
        assert_eq!(cost(1_230_000, 1_000_000), "1.2 ns");
        assert_eq!(cost(5_000, 1_000_000), "<0.1 ns");
        assert_eq!(cost(234_560_000, 1_000_000), "235 ns");
        assert_eq!(cost(20_000, 10_000), "2 ns", "5 µs are half a nanosecond of each");
        assert_eq!(cost(0, 10_000), "<1 ns");
        assert_eq!(cost(12_345_600_000, 1_000_000), "12 346 ns");
    }

    #[test]
    fn thousands_are_parted() {
        let cases = [(0, "0"), (999, "999"), (1000, "1 000"), (1_234_567, "1 234 567")];
        cases.into_iter().for_each(|(number, said)| assert_eq!(grouped(number).replace(GAP, " "), said));
    }

    #[test]
    fn figures_are_found_by_way_and_threads() {
        let measured = measured([1, 4, 10, 1], 500);
        assert_eq!(measured.together(Way::Plain).map(Tally::lost), Some(500));
        assert_eq!(measured.alone(Way::Locked).map(|tally| tally.wall_ns), Some(10_000));
        assert_eq!(measured.times_plain(Way::Atomic), Some(400));
        assert_eq!(measured.all_ns(), 64_000);
        let empty = Measurement::new(Origin::Here, USUAL, None);
        assert_eq!((empty.times_plain(Way::Atomic), empty.together(Way::Own)), (None, None));
    }

    #[test]
    fn a_measurement_says_where_it_comes_from() {
        let mut measured = measured([1; 4], 0);
        let said = |measured: &Measurement, live| measured.source(live).replace(GAP, " ");
        assert_eq!(
            said(&measured, false),
            "2 threads, 1 000 increments each; measured here, just now, on 4 cores (as the browser reports)."
        );
        measured.whole = false;
        assert!(said(&measured, false).ends_with("up to where it was cut off."));
        assert!(said(&measured, true).ends_with("running here, now."));
        measured.origin = Origin::Recorded;
        assert!(
            said(&measured, false)
                .contains("recorded natively when this page was made, on 4 cores, as the one of three")
        );
    }
}
