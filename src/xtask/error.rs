//! What went wrong in a step, why, and what to do about it.

use std::fmt;

/// A step that failed.
#[derive(Debug)]
pub struct Failure {
    /// What was being done.
    step: String,
    /// Why it did not work.
    reason: String,
    /// What the user can do next.
    advice: Option<String>,
}

/// What every step returns.
pub type Outcome<T> = Result<T, Failure>;

impl Failure {
    /// The step `step` failed because of `reason`.
    pub fn new(step: impl Into<String>, reason: impl fmt::Display) -> Self {
        Self { step: step.into(), reason: reason.to_string(), advice: None }
    }

    /// The command line was wrong.
    pub fn usage(reason: impl fmt::Display) -> Self {
        Self::new("read the command line", reason)
    }

    /// Adds what to do about it.
    pub fn advise(mut self, advice: impl Into<String>) -> Self {
        self.advice = Some(advice.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "failed: {}\n   why: {}", self.step, self.reason)?;
        match &self.advice {
            Some(advice) => write!(f, "\n  next: {advice}"),
            None => Ok(()),
        }
    }
}

/// Turns an input/output error into a failure that names the step and the path.
pub trait AtPath<T> {
    /// Says what was being done, and where.
    fn at(self, doing: &str, path: &std::path::Path) -> Outcome<T>;
}

impl<T> AtPath<T> for std::io::Result<T> {
    fn at(self, doing: &str, path: &std::path::Path) -> Outcome<T> {
        self.map_err(|error| Failure::new(format!("{doing} {}", path.display()), error))
    }
}
