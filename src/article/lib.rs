//! Articles: Markdown in, a checked document out, or every mistake at once.
//!
//! Knows nothing of HTML, of leptos or of how anything looks.

mod anchors;
mod catalogue;
mod directive;
mod document;
mod fence;
mod files;
mod folder;
mod footnotes;
mod front_matter;
mod keys;
mod library;
mod links;
mod markdown;
mod mistake;
mod outline;
mod page;
mod pairs;
mod reading;
mod slides;
mod source;
mod text;

pub use document::*;
pub use fence::LANGUAGES;
pub use files::Files;
pub use library::{compile, library};
pub use mistake::Mistake;
pub use outline::Section;
pub use page::Check;
pub use text::plain_text;
