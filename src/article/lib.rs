//! Articles: Markdown in, a checked document out, or every mistake at once.
//!
//! Knows nothing of HTML, of leptos or of how anything looks.

mod document;

pub use document::*;
