//! One line for each case as it ends, and one for all at the end. Browsers that run beside each other share it.

use crate::Outcome;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

/// What has come of the cases so far.
#[derive(Debug, Default)]
pub struct Report {
    passed: AtomicUsize,
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

    /// Runs a case and says what came of it; whether it did not fail.
    pub fn case(&self, name: &str, case: impl FnOnce() -> Outcome) -> bool {
        let begun = Instant::now();
        let outcome = case();
        let seconds = begun.elapsed().as_secs_f32();
        match outcome {
            Ok(()) => {
                println!("ok    {name} ({seconds:.1} s)");
                self.passed.fetch_add(1, Ordering::Relaxed);
                true
            }
            Err(failure) if failure.was_tried() => {
                println!("FAIL  {name} ({seconds:.1} s)\n      {failure}");
                self.failed.fetch_add(1, Ordering::Relaxed);
                false
            }
            Err(reason) => {
                println!("skip  {name}: {reason}");
                self.skipped.fetch_add(1, Ordering::Relaxed);
                true
            }
        }
    }

    /// The closing line; whether nothing failed.
    pub fn close(self) -> bool {
        let [passed, failed, skipped] = [self.passed, self.failed, self.skipped].map(AtomicUsize::into_inner);
        println!("browser: {passed} passed, {failed} failed, {skipped} skipped");
        failed == 0 && passed > 0
    }
}
