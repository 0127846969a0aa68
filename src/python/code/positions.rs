//! The location table: where in the source each instruction comes from.
//!
//! An entry is a byte `1kkkklll`, a kind and a length in units, with what the kind brings along. See CPython's
//! `InternalDocs/code_objects.md`.

use serde::Serialize;

use super::{Code, varint};

/// A stretch of source. Lines count from one, columns in UTF-8 bytes from zero; what isn't known is `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Position {
    /// The line on which it begins.
    pub line: Option<u32>,
    /// The line on which it ends.
    pub end_line: Option<u32>,
    /// The column at which it begins.
    pub column: Option<u32>,
    /// The column before which it ends.
    pub end_column: Option<u32>,
}

/// An entry of the table: so many code units come from there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// How many code units.
    pub units: u32,
    /// Where they come from.
    pub position: Position,
}

impl Code {
    /// The entries of the table.
    pub fn stretches(&self) -> impl Iterator<Item = Stretch> {
        let mut bytes = self.line_table.iter().copied();
        let mut line = self.first_line as i32;
        std::iter::from_fn(move || next(&mut bytes, &mut line))
    }

    /// A position for each code unit, cache units included, as `co_positions()` gives them.
    pub fn positions(&self) -> impl Iterator<Item = Position> {
        self.stretches().flat_map(|stretch| std::iter::repeat_n(stretch.position, stretch.units as usize))
    }

    /// Where lines begin: the byte offset of the first unit of each, and the line, if it has one.
    pub fn line_starts(&self) -> impl Iterator<Item = (u32, Option<u32>)> {
        let mut last = None;
        let offsets = self.stretches().scan(0, |end, stretch| {
            let start = *end;
            *end += stretch.units * 2;
            Some((start, stretch.position.line))
        });
        offsets.filter(move |(_, line)| last.replace(*line) != Some(*line))
    }
}

fn next(bytes: &mut impl Iterator<Item = u8>, line: &mut i32) -> Option<Stretch> {
    let head = bytes.next()?;
    let units = u32::from(head & 7) + 1;
    let kind = head >> 3 & 15;
    let position = match kind {
        0..=9 => short(kind, bytes.next()?, *line),
        10..=12 => {
            *line += i32::from(kind) - 10;
            one_line(*line, bytes.next()?.into(), bytes.next()?.into())
        }
        13 => {
            *line += varint::signed(bytes)?;
            Position { line: Some(*line as u32), end_line: Some(*line as u32), ..Position::default() }
        }
        14 => long(bytes, line)?,
        _ => Position::default(),
    };
    Some(Stretch { units, position })
}

fn short(kind: u8, columns: u8, line: i32) -> Position {
    let column = u32::from(kind) << 3 | u32::from(columns >> 4);
    one_line(line, column, column + u32::from(columns & 15))
}

fn one_line(line: i32, column: u32, end_column: u32) -> Position {
    let line = Some(line as u32);
    Position { line, end_line: line, column: Some(column), end_column: Some(end_column) }
}

fn long(bytes: &mut impl Iterator<Item = u8>, line: &mut i32) -> Option<Position> {
    *line += varint::signed(bytes)?;
    let end_line = *line as u32 + varint::little(bytes)?;
    let (column, end_column) = (varint::little(bytes)?.checked_sub(1), varint::little(bytes)?.checked_sub(1));
    Some(Position { line: Some(*line as u32), end_line: Some(end_line), column, end_column })
}
