//! The stretch of time that is shown, how it is moved and narrowed, and the ticks of its axis.

use crate::numbers;

/// No window is shorter, in nanoseconds: browsers tell no less than 5 µs apart.
pub const SHORTEST_NS: u64 = 20_000;

/// Steps between ticks are one of these, times a power of ten.
const NICE: [u64; 3] = [1, 2, 5];
/// Ticks have at least a quarter of the width between them, so that their labels find room on a phone.
const STEPS: u64 = 4;

/// From when to when, in nanoseconds since the run began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The left edge.
    pub from_ns: u64,
    /// The right edge.
    pub to_ns: u64,
}

impl Window {
    /// All of a run that lasts so long.
    pub fn whole(end_ns: u64) -> Self {
        Self { from_ns: 0, to_ns: end_ns.max(SHORTEST_NS) }
    }

    /// How long it is.
    pub fn length_ns(self) -> u64 {
        self.to_ns - self.from_ns
    }

    /// Half as long, or twice, around a time; within `whole`.
    pub fn zoomed(self, closer: bool, around_ns: u64, whole: Window) -> Self {
        let length = if closer { self.length_ns() / 2 } else { self.length_ns().saturating_mul(2) };
        let length = length.clamp(SHORTEST_NS, whole.length_ns());
        Self { from_ns: around_ns.saturating_sub(length / 2), to_ns: around_ns.saturating_sub(length / 2) + length }
            .within(whole)
    }

    /// A third of its length earlier or later.
    pub fn panned(self, later: bool, whole: Window) -> Self {
        let (by, length) = (self.length_ns() / 3, self.length_ns());
        let from_ns = if later { self.from_ns + by } else { self.from_ns.saturating_sub(by) };
        Self { from_ns, to_ns: from_ns + length }.within(whole)
    }

    /// Moved no more than it takes to show a time.
    pub fn showing(self, at_ns: u64, whole: Window) -> Self {
        let length = self.length_ns();
        let from_ns = match at_ns {
            _ if at_ns < self.from_ns => at_ns.saturating_sub(length / 4),
            _ if at_ns > self.to_ns => at_ns.saturating_sub(length - length / 4),
            _ => self.from_ns,
        };
        Self { from_ns, to_ns: from_ns + length }.within(whole)
    }

    fn within(self, whole: Window) -> Self {
        let length = self.length_ns().min(whole.length_ns());
        let from_ns = self.from_ns.clamp(whole.from_ns, whole.to_ns - length);
        Self { from_ns, to_ns: from_ns + length }
    }

    /// Where in a drawing a time is, in hundredths of a percent of its width.
    pub fn place(self, at_ns: u64) -> String {
        numbers::width(at_ns.clamp(self.from_ns, self.to_ns) - self.from_ns, self.length_ns())
    }

    /// The time at a share of the width, in thousandths.
    pub fn at(self, thousandths: u64) -> u64 {
        self.from_ns + self.length_ns() / 1000 * thousandths.min(1000)
    }

    /// The ticks within, each with its label.
    pub fn ticks(self) -> Vec<(u64, String)> {
        let step = nice(self.length_ns().div_ceil(STEPS));
        let first = self.from_ns.div_ceil(step);
        let ticks = (first..).map(|number| number * step).take_while(|at| *at <= self.to_ns);
        ticks.map(|at| (at, label(at, step))).collect()
    }
}

/// The smallest nice number that is no less.
fn nice(least: u64) -> u64 {
    let powers = std::iter::successors(Some(1_u64), |power| power.checked_mul(10));
    let mut steps = powers.flat_map(|power| NICE.map(|nice| nice.saturating_mul(power)));
    steps.find(|step| *step >= least).unwrap_or(u64::MAX)
}

/// A time, as fine as the step between ticks: in seconds where that is whole tenths of them, else in milliseconds.
pub fn label(at_ns: u64, step_ns: u64) -> String {
    if step_ns >= 100_000_000 && at_ns >= 1_000_000_000 {
        let decimals = usize::from(!step_ns.is_multiple_of(1_000_000_000));
        return format!("{}\u{202f}s", numbers::decimal(at_ns, 1_000_000_000, decimals));
    }
    let decimals = match step_ns {
        1_000_000.. => 0,
        100_000.. => 1,
        10_000.. => 2,
        _ => 3,
    };
    format!("{}\u{202f}ms", numbers::decimal(at_ns, 1_000_000, decimals))
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: Window = Window { from_ns: 0, to_ns: 1_000_000_000 };

    fn labels(from_ns: u64, to_ns: u64) -> String {
        let ticks = Window { from_ns, to_ns }.ticks();
        ticks.into_iter().map(|(_, label)| label.replace('\u{202f}', " ")).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn ticks_are_few_round_and_have_units() {
        assert_eq!(labels(0, 1_000_000_000), "0 ms, 500 ms, 1.0 s");
        assert_eq!(labels(0, 783_000_000), "0 ms, 200 ms, 400 ms, 600 ms");
        assert_eq!(labels(0, 20_000_000_000), "0 ms, 5 s, 10 s, 15 s, 20 s");
        assert_eq!(labels(512_300_000, 514_100_000), "512.5 ms, 513.0 ms, 513.5 ms, 514.0 ms");
        assert_eq!(labels(7_001_000, 7_031_000), "7.01 ms, 7.02 ms, 7.03 ms");
    }

    #[test]
    fn zooming_keeps_a_time_in_the_middle_and_stays_within_the_run() {
        let closer = WHOLE.zoomed(true, 600_000_000, WHOLE);
        assert_eq!(closer, Window { from_ns: 350_000_000, to_ns: 850_000_000 });
        assert_eq!(WHOLE.zoomed(true, 0, WHOLE), Window { from_ns: 0, to_ns: 500_000_000 });
        assert_eq!(closer.zoomed(false, 600_000_000, WHOLE), WHOLE);
        let closest = (0..40).fold(WHOLE, |window, _| window.zoomed(true, 999_999_999, WHOLE));
        assert_eq!((closest.length_ns(), closest.to_ns), (SHORTEST_NS, 1_000_000_000));
    }

    #[test]
    fn panning_stops_at_the_ends() {
        let window = Window { from_ns: 100_000_000, to_ns: 400_000_000 };
        assert_eq!(window.panned(true, WHOLE).from_ns, 200_000_000);
        assert_eq!(window.panned(false, WHOLE).panned(false, WHOLE), Window { from_ns: 0, to_ns: 300_000_000 });
        let last = (0..9).fold(window, |window, _| window.panned(true, WHOLE));
        assert_eq!(last.to_ns, 1_000_000_000);
    }

    #[test]
    fn a_time_outside_is_brought_into_sight() {
        let window = Window { from_ns: 400_000_000, to_ns: 500_000_000 };
        assert_eq!(window.showing(450_000_000, WHOLE), window);
        for at in [0, 399_000_000, 501_000_000, 1_000_000_000] {
            let moved = window.showing(at, WHOLE);
            assert!(moved.from_ns <= at && at <= moved.to_ns && moved.length_ns() == 100_000_000, "{moved:?} for {at}");
        }
    }

    #[test]
    fn places_are_shares_of_the_width() {
        let window = Window { from_ns: 100, to_ns: 300 };
        assert_eq!([window.place(50), window.place(150), window.place(400)], ["0.00%", "25.00%", "100.00%"]);
        assert_eq!(WHOLE.at(250), 250_000_000);
        assert_eq!(Window::whole(0).length_ns(), SHORTEST_NS);
    }
}
