//! The exception table: which handler an exception goes to, by where it was raised.

use super::{Code, varint};

/// A stretch of instructions and its handler. Offsets count bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handler {
    /// Where the stretch begins.
    pub start: u32,
    /// Where it has ended.
    pub end: u32,
    /// Where its handler begins.
    pub target: u32,
    /// How many values stay on the stack.
    pub depth: u32,
    /// Whether the offset of the instruction that raised is pushed before the exception.
    pub push_lasti: bool,
}

impl Code {
    /// Every stretch with a handler, in the order of the offsets.
    pub fn handlers(&self) -> impl Iterator<Item = Handler> {
        let mut bytes = self.exception_table.iter().copied();
        std::iter::from_fn(move || next(&mut bytes))
    }

    /// The handler for an exception raised by the instruction at `offset`.
    pub fn handler_at(&self, offset: u32) -> Option<Handler> {
        self.handlers().find(|handler| (handler.start..handler.end).contains(&offset))
    }
}

fn next(bytes: &mut impl Iterator<Item = u8>) -> Option<Handler> {
    let start = varint::big(bytes)? * 2;
    let length = varint::big(bytes)? * 2;
    let target = varint::big(bytes)? * 2;
    let depth = varint::big(bytes)?;
    Some(Handler { start, end: start + length, target, depth: depth >> 1, push_lasti: depth & 1 == 1 })
}
