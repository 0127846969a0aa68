//! Why a case failed, in words: what was seen and what was expected.

use fantoccini::error::{CmdError, NewSessionError};
use std::fmt::{self, Debug, Display};

/// Why a case failed, or could not be tried, in words.
#[derive(Debug)]
pub struct Failure {
    reason: String,
    kind: Kind,
}

/// What a failure says of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Something was seen that must not be.
    Wrong,
    /// Nothing wrong was seen, nor what was waited for: the site may have hung, or the browser.
    Silent,
    /// Nothing: it was not tried.
    Untried,
}

/// What a case comes to.
pub type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    /// A failure for this reason.
    pub fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), kind: Kind::Wrong }
    }

    /// A wait in vain: the site, or the browser, hangs.
    pub fn silent(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), kind: Kind::Silent }
    }

    /// Not a failure of the site: this can't be tried here, for this reason.
    pub fn cannot(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), kind: Kind::Untried }
    }

    /// The same, with what else is known.
    #[must_use]
    pub fn and(self, more: impl Display) -> Self {
        Self { reason: format!("{}; {more}", self.reason), ..self }
    }

    /// Whether it was tried at all.
    pub fn was_tried(&self) -> bool {
        self.kind != Kind::Untried
    }

    /// Whether all that is known is that nothing came: a hung browser looks like this, and a violated invariant does not.
    pub fn is_silence(&self) -> bool {
        self.kind == Kind::Silent
    }
}

impl Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.reason)
    }
}

impl From<CmdError> for Failure {
    fn from(error: CmdError) -> Self {
        Self::silent(format!("the browser's driver answered: {error}"))
    }
}

impl From<NewSessionError> for Failure {
    fn from(error: NewSessionError) -> Self {
        Self::silent(format!("the browser did not start: {error}"))
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::new(format!("the page answered in an unexpected form: {error}"))
    }
}

impl From<server::StartError> for Failure {
    fn from(error: server::StartError) -> Self {
        Self::new(error.to_string())
    }
}

/// Fails for this reason unless it holds.
///
/// # Errors
/// It does not hold.
pub fn ensure(holds: bool, reason: impl FnOnce() -> String) -> Outcome {
    if holds { Ok(()) } else { Err(Failure::new(reason())) }
}

/// Fails unless what was seen is what was expected.
///
/// # Errors
/// It is not.
pub fn equal<T: PartialEq + Debug>(what: &str, seen: T, expected: T) -> Outcome {
    ensure(seen == expected, || format!("{what}: seen {seen:?}, expected {expected:?}"))
}
