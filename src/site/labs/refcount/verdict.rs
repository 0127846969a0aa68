//! The result in words, made from the measurement.

use messages::{Tally, Way};

use super::measurement::{Measurement, Origin, grouped, share_lost};
use crate::numbers;

/// Below this many hundredths an atomic increment counts as no dearer than a plain one.
const NO_DEARER: u64 = 150;

/// What a measurement says. Nothing as long as it is not whole.
pub fn verdict(measured: &Measurement) -> String {
    said(measured).unwrap_or_default()
}

fn said(measured: &Measurement) -> Option<String> {
    let plain = measured.together(Way::Plain)?;
    let losses = match (plain.threads, plain.lost()) {
        (1, _) => "One thread alone loses nothing in any way.".into(),
        (_, 0) => "No increment was lost this time, though nothing guards plain steps: run it again, or with more \
                   increments."
            .into(),
        (_, lost) => lost_by(plain, lost),
    };
    Some(format!("{losses} {}", costs(measured)?))
}

fn lost_by(plain: &Tally, lost: u32) -> String {
    let (threads, asked) = (numbers::count(plain.threads.into(), "thread"), u64::from(plain.asked));
    let share = share_lost(plain);
    format!(
        "By plain steps {threads} lost {} of {} increments ({share}), and in the other ways none.",
        grouped(lost.into()),
        grouped(asked)
    )
}

/// What the other ways cost beside plain steps, one thread alone.
fn costs(measured: &Measurement) -> Option<String> {
    let [atomic, locked, own] = [Way::Atomic, Way::Locked, Way::Own].map(|way| measured.times_plain(way));
    let times = |hundredths| numbers::times(hundredths, false);
    let (atomic, locked, own) = (atomic?, locked?, own?);
    let alone = format!(
        "To one thread alone an atomic increment costs {} as much as a plain one, a locked one {}, and one on a counter \
         of its own {}.",
        times(atomic),
        times(locked),
        times(own)
    );
    let browsers = measured.origin == Origin::Here && atomic < NO_DEARER;
    let why = " That plain steps are no cheaper here is a browser’s doing: these steps are an atomic load and an atomic \
               store, and WebAssembly has only the strictest kind of those, which is as dear as the atomic addition.";
    Some(if browsers { alone + why } else { alone })
}

#[cfg(test)]
mod tests {
    use super::super::measurement::tests::measured;
    use super::*;

    fn told(measured: &Measurement) -> String {
        verdict(measured).replace('\u{202f}', " ")
    }

    #[test]
    fn losses_and_costs_are_said() {
        assert_eq!(
            told(&measured([2, 8, 20, 2], 820)),
            "By plain steps 2 threads lost 820 of 2 000 increments (41 %), and in the other ways none. To one thread \
             alone an atomic increment costs 4.0 × as much as a plain one, a locked one 10.0 ×, and one on a counter of \
             its own 1.0 ×."
        );
        assert!(told(&measured([1; 4], 3)).contains("lost 3 of 2 000 increments (less than 1 %)"));
    }

    #[test]
    fn that_nothing_was_lost_is_no_proof() {
        assert!(
            told(&measured([2, 8, 20, 2], 0)).starts_with("No increment was lost this time, though nothing guards")
        );
    }

    #[test]
    fn a_browsers_dear_stores_are_explained_where_they_show() {
        assert!(told(&measured([10, 11, 30, 1], 5)).ends_with("as dear as the atomic addition."));
        let recorded = Measurement { origin: Origin::Recorded, ..measured([10, 11, 30, 1], 5) };
        assert!(!told(&recorded).contains("WebAssembly"));
    }

    #[test]
    fn what_is_not_measured_yet_is_not_said() {
        let mut measured = measured([1; 4], 5);
        measured.tallies.truncate(5);
        assert_eq!(verdict(&measured), "");
        measured.tallies.clear();
        assert_eq!(verdict(&measured), "");
    }

    #[test]
    fn one_thread_has_nobody_to_lose_to() {
        let mut measured = measured([2, 8, 20, 2], 0);
        measured.plan.threads = 1;
        measured.tallies.retain(|tally| tally.threads == 1);
        assert!(told(&measured).starts_with("One thread alone loses nothing in any way. To one"));
    }
}
