//! One line for each case as it ends, and one for all at the end.

use crate::Outcome;
use std::time::Instant;

/// What has come of the cases so far.
#[derive(Debug, Default)]
pub struct Report {
    passed: usize,
    failed: usize,
    skipped: usize,
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
    pub fn case(&mut self, name: &str, case: impl FnOnce() -> Outcome) -> bool {
        let begun = Instant::now();
        let outcome = case();
        let seconds = begun.elapsed().as_secs_f32();
        match outcome {
            Ok(()) => {
                println!("ok    {name} ({seconds:.1} s)");
                self.passed += 1;
                true
            }
            Err(failure) if failure.was_tried() => {
                println!("FAIL  {name} ({seconds:.1} s)\n      {failure}");
                self.failed += 1;
                false
            }
            Err(reason) => {
                println!("skip  {name}: {reason}");
                self.skipped += 1;
                true
            }
        }
    }

    /// The closing line; whether nothing failed.
    pub fn close(self) -> bool {
        println!("browser: {} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped);
        self.failed == 0 && self.passed > 0
    }
}
