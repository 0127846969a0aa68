//! CPython's grammar, read over the one line in which a program stops being Python, to say what CPython says of it.
//!
//! CPython reads a program twice. The first time only tells how far it gets: the furthest token that was looked at is
//! what a plain "invalid syntax" points at. The second time some rules are tried on top that match common mistakes.
//! So a mistake is judged by what stands around it, and nothing that is right elsewhere in the program can be blamed.
//!
//! The order in which things are tried decides which of several mistakes is told, so it is CPython's, also where
//! another would be shorter. What a rule makes of its tokens is of no interest here: a part is where it begins and
//! ends.

mod argument;
mod collection;
mod comprehension;
mod expression;
mod parameter;
mod pattern;
mod reader;
mod simple;
mod statement;
mod string;
mod target;
mod token;

pub use reader::Mistake;
use reader::Reader;
pub use token::Line;

/// What CPython says about a line that it can't read, and where. None if it can read it, or if that isn't known here.
pub fn mistake(line: &Line, source: &str) -> Option<Mistake> {
    if line.is_deep() {
        return None;
    }
    let mut reader = Reader::new(line, source);
    if statement::line(&mut reader) {
        return None;
    }
    reader.stop();
    if !reader.has_told() {
        reader.again();
        statement::line(&mut reader);
    }
    reader.verdict()
}
