//! A program of an article: a listing that can be edited and run, with what it prints.
//!
//! `view` writes what a page shows without script: the listing, and the output recorded when the page was made. In a
//! browser `model` decides, `output` keeps the output within bounds, `link` puts the text into the address, and `browser`
//! carries all of it to the page, as it stands: nothing is hydrated, only what changes is written anew.

#[cfg(feature = "hydrate")]
pub mod browser;
#[cfg(any(test, feature = "hydrate"))]
pub mod imports;
pub mod link;
#[cfg(any(test, feature = "hydrate"))]
pub mod model;
pub mod output;
#[cfg(feature = "prerender")]
pub mod view;

use messages::Printed;
use serde::{Deserialize, Serialize};

/// A program that can be run, as the page knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Runnable {
    /// The file name that tracebacks show.
    pub name: String,
    /// Its text.
    pub source: String,
    /// The address of its code object, from the root of the site.
    pub code: String,
    /// What it printed when the page was made.
    pub recorded: Recorded,
}

/// A run at build time, by the interpreter that readers run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// What was printed.
    pub printed: Vec<Printed>,
    /// The exit status.
    pub status: i32,
    /// Whether it was run in a browser, and not when the page was made.
    #[serde(default)]
    pub in_browser: bool,
}
