//! Stands in for the crate of this name, whose tables would weigh as much as half the parser.
//!
//! The parser normalises names with it that are not ASCII. Here they stay as they are, and the door refuses those that
//! might change.

use std::str::Chars;

/// Text that can be normalised.
pub trait UnicodeNormalization<'a> {
    /// Its characters as they are.
    fn nfkc(self) -> Chars<'a>;
}

impl<'a> UnicodeNormalization<'a> for &'a str {
    fn nfkc(self) -> Chars<'a> {
        self.chars()
    }
}
