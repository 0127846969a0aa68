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

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Vec<Handler> {
        let mut bytes = bytes.iter().copied();
        std::iter::from_fn(|| next(&mut bytes)).collect()
    }

    #[test]
    fn offsets_count_bytes_and_lasti_is_the_lowest_bit() {
        let first = Handler { start: 6, end: 10, target: 40, depth: 1, push_lasti: true };
        let second = Handler { start: 20, end: 22, target: 2, depth: 0, push_lasti: false };
        assert_eq!(read(&[0x80 | 3, 2, 20, 3, 0x80 | 10, 1, 1, 0]), [first, second]);
    }

    #[test]
    fn large_numbers_take_several_bytes_the_high_ones_first() {
        // 0x40 says that another byte follows, 0x80 that an entry begins.
        let large = Handler {
            start: 2 * (5 << 6 | 7),
            end: 2 * (5 << 6 | 8),
            target: 2 * (1 << 12),
            depth: 3,
            push_lasti: false,
        };
        assert_eq!(read(&[0xC0 | 5, 7, 1, 0x40 | 1, 0x40, 0, 6]), [large]);
    }

    #[test]
    fn a_table_that_breaks_off_has_no_half_entry() {
        assert_eq!(read(&[0x80 | 3, 2, 20]), []);
        assert_eq!(read(&[]), []);
    }
}
