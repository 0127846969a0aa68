//! The work of a race: pure functions of the work and a unit's number, done in slices of a millisecond or two.
//!
//! Between two slices whoever runs a task may stop it, or turn to another one. A result is bit-identical on every
//! machine: whole numbers, or `f64` with nothing but the operations that IEEE 754 fixes. Knows no clock and no thread.

mod mandelbrot;
mod primes;

use mandelbrot::Mandelbrot;
use messages::{Kernel, Unit, Work};
use primes::Primes;
use std::sync::atomic::{AtomicBool, Ordering};

/// One unit of work under way.
#[derive(Debug)]
pub struct Task(State);

#[derive(Debug)]
enum State {
    Primes(Primes),
    Mandelbrot(Mandelbrot),
}

/// What a slice came to.
#[derive(Debug)]
pub enum Step {
    /// More slices are needed.
    More(Task),
    /// The unit is done.
    Done(Unit),
}

impl Task {
    /// The unit of that number, nothing of it done yet. Kernels in Python are the interpreter's: a script runs them.
    pub fn new(work: &Work, unit: u16) -> Self {
        Self(match work.kernel {
            Kernel::Primes => State::Primes(Primes::new(work.size, unit)),
            Kernel::Mandelbrot => State::Mandelbrot(Mandelbrot::new(work, unit)),
            Kernel::PythonPrimes | Kernel::PythonWait | Kernel::PythonDigest => unreachable!("a script runs it"),
        })
    }

    /// Does one slice.
    pub fn step(mut self) -> Step {
        let done = match &mut self.0 {
            State::Primes(primes) => primes.step(),
            State::Mandelbrot(mandelbrot) => mandelbrot.step(),
        };
        done.map_or(Step::More(self), Step::Done)
    }
}

/// Does a whole unit, unless `stop` is raised meanwhile: it is looked at before each slice.
pub fn compute(work: &Work, unit: u16, stop: &AtomicBool) -> Option<Unit> {
    let mut task = Task::new(work, unit);
    while !stop.load(Ordering::Relaxed) {
        match task.step() {
            Step::More(rest) => task = rest,
            Step::Done(unit) => return Some(unit),
        }
    }
    None
}

/// A unit's share of a lane's checksum. The lane's is the wrapping sum of them, which no order changes, and bound to the
/// unit's number, so that a unit done twice does not pass for another.
pub fn share(unit: u16, yielded: &Unit) -> u64 {
    // The finaliser of SplitMix64: every bit of the input moves about half the bits of the output.
    let mut z = yielded.checksum.wrapping_add((u64::from(unit) + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(work: &Work, unit: u16) -> Unit {
        compute(work, unit, &AtomicBool::new(false)).expect("nobody stops it")
    }

    #[test]
    fn a_raised_flag_ends_a_unit() {
        let work = Work { kernel: Kernel::Primes, units: 1, size: 1000 };
        assert_eq!(compute(&work, 0, &AtomicBool::new(true)), None);
    }

    #[test]
    fn a_slice_is_short_even_late_in_the_largest_work() {
        for kernel in [Kernel::Primes, Kernel::Mandelbrot] {
            let work = Work { kernel, units: Work::MAX_UNITS, size: Work::MAX_SIZE };
            let slice = || {
                let task = Task::new(&work, Work::MAX_UNITS / 2);
                let began = std::time::Instant::now();
                let step = task.step();
                assert!(matches!(step, Step::More(_)), "{kernel:?}");
                began.elapsed()
            };
            // The quickest of a few: a busy machine may hold any of them back.
            let quickest = (0..9).map(|_| slice()).min().expect("nine of them");
            assert!(quickest.as_millis() < 10, "{kernel:?}: a slice took {quickest:?}");
        }
    }

    #[test]
    fn equal_work_has_equal_results_and_other_units_others() {
        for kernel in [Kernel::Primes, Kernel::Mandelbrot] {
            let work = Work { kernel, units: 4, size: 3 };
            assert_eq!(whole(&work, 2), whole(&work, 2));
            assert_ne!(whole(&work, 1), whole(&work, 2));
        }
    }

    #[test]
    fn a_share_is_bound_to_the_units_number() {
        let unit = Unit { checksum: 7, data: Vec::new() };
        assert_ne!(share(0, &unit), share(1, &unit));
    }
}
