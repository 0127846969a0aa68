//! Mistakes: where, what, and what may have been meant. Every part of the compiler reports in this one form.
//!
//! Knows nothing of Markdown: a [`Fault`] is what is wrong, a [`Mistake`] is a fault at its place.

use std::{
    fmt::{self, Display, Formatter},
    path::PathBuf,
};

/// Something that an author has to mend. Mistakes sort by file, then by line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mistake {
    /// The file, relative to the content folder's parent.
    pub path: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, and what to write instead where that is known.
    pub what: String,
    /// What the author may have meant.
    pub suggestion: Option<String>,
}

impl Display for Mistake {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path.display(), self.line, self.what)?;
        match &self.suggestion {
            Some(meant) => write!(f, ", did you mean `{meant}`?"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Mistake {}

/// What is wrong, before it is known where.
#[derive(Debug)]
pub(crate) struct Fault {
    pub what: String,
    pub suggestion: Option<String>,
}

impl<S: Into<String>> From<S> for Fault {
    fn from(what: S) -> Self {
        Self { what: what.into(), suggestion: None }
    }
}

impl Fault {
    /// Adds the one of `known` that is closest to `word`, if any is close.
    pub fn near<'k>(mut self, word: &str, known: impl IntoIterator<Item = &'k str>) -> Self {
        self.suggestion = closest(word, known);
        self
    }

    /// A `word` that is none of `known`: suggests the closest, or else lists them all.
    pub fn unknown(kind: &str, word: &str, known: &[&str]) -> Self {
        let fault = Self::from(format!("unknown {kind} `{word}`")).near(word, known.iter().copied());
        match fault.suggestion {
            Some(_) => fault,
            None => Self::from(format!("{} (known: {})", fault.what, known.join(", "))),
        }
    }
}

/// The candidate that a typing slip could have turned into `word`: at most one edit in three letters.
fn closest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<String> {
    let allowed = (word.chars().count() / 3).max(1);
    known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate.to_owned())
}
