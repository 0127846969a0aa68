//! One line for each case as it ends, and one for all at the end. Browsers that run beside each other share it.
//!
//! A browser that hangs says nothing of the site. So a case in which nothing came ([`Failure::is_silence`]) may be tried
//! once more, in a new browser; the first failure is printed, the closing line counts it, and a site that hangs will do so
//! again. More than a few such cases are no accident, and fail.

use crate::{Failure, Outcome};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

/// How many cases of a run may be tried once more.
const SECOND_TRIES: usize = 3;

/// What came of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It passed, or could not be tried here.
    Passed,
    /// It failed.
    Failed,
    /// It is to be tried once more, in a new browser.
    Again,
}

/// What has come of the cases so far.
#[derive(Debug, Default)]
pub struct Report {
    passed: AtomicUsize,
    again: AtomicUsize,
    failed: AtomicUsize,
    skipped: AtomicUsize,
    filter: Option<String>,
}

impl Report {
    /// A report that only takes cases whose name contains `filter`.
    pub fn new(filter: Option<String>) -> Self {
        Self { filter, ..Self::default() }
    }

    /// Whether a case of this name is wanted.
    pub fn wants(&self, name: &str) -> bool {
        self.filter.as_ref().is_none_or(|filter| name.contains(filter.as_str()))
    }

    /// Runs a case and says what came of it. One that `may_hang` is to be tried again where it does.
    pub fn case(&self, name: &str, may_hang: bool, case: impl FnOnce() -> Outcome) -> Verdict {
        let begun = Instant::now();
        let outcome = case();
        let seconds = begun.elapsed().as_secs_f32();
        match outcome {
            Ok(()) => {
                println!("ok    {name} ({seconds:.1} s)");
                self.passed.fetch_add(1, Ordering::Relaxed);
                Verdict::Passed
            }
            Err(failure) if may_hang && self.grants_another_try(&failure) => {
                println!("again {name} ({seconds:.1} s)\n      {failure}");
                Verdict::Again
            }
            Err(failure) if failure.was_tried() => {
                println!("FAIL  {name} ({seconds:.1} s)\n      {failure}");
                self.failed.fetch_add(1, Ordering::Relaxed);
                Verdict::Failed
            }
            Err(reason) => {
                println!("skip  {name}: {reason}");
                self.skipped.fetch_add(1, Ordering::Relaxed);
                Verdict::Passed
            }
        }
    }

    fn grants_another_try(&self, failure: &Failure) -> bool {
        failure.is_silence() && self.again.fetch_add(1, Ordering::Relaxed) < SECOND_TRIES
    }

    /// The closing line; whether nothing failed.
    pub fn close(self) -> bool {
        let counts = [self.passed, self.failed, self.skipped, self.again].map(AtomicUsize::into_inner);
        let [passed, failed, skipped, again] = counts;
        println!(
            "browser: {passed} passed, {failed} failed, {skipped} skipped, {} tried twice",
            again.min(SECOND_TRIES)
        );
        failed == 0 && passed > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hangs() -> Outcome {
        Err(Failure::silent("nothing came"))
    }

    #[test]
    fn what_hangs_is_tried_again_and_what_is_wrong_is_not() {
        let report = Report::default();
        assert_eq!(report.case("wrong", true, || Err(Failure::new("seen two holders"))), Verdict::Failed);
        assert_eq!(report.case("hangs", true, hangs), Verdict::Again);
        assert_eq!(report.case("hangs again", false, hangs), Verdict::Failed);
        assert!(!report.close());
    }

    #[test]
    fn too_many_that_hang_fail() {
        let report = Report::default();
        let verdicts: Vec<Verdict> = (0..=SECOND_TRIES).map(|_| report.case("hangs", true, hangs)).collect();
        assert_eq!(verdicts.last(), Some(&Verdict::Failed));
        assert!(verdicts[..SECOND_TRIES].iter().all(|verdict| *verdict == Verdict::Again));
    }
}
