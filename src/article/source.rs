//! A piece of a file that still knows where it stands, so that any offset in it can become a line of that file.

use std::{ops::Range, path::Path};

use crate::mistake::{Fault, Mistake};

/// A file, or a part of one. Offsets are bytes from the part's start.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source<'a> {
    pub path: &'a Path,
    whole: &'a str,
    pub start: usize,
    end: usize,
}

impl<'a> Source<'a> {
    pub fn new(path: &'a Path, whole: &'a str) -> Self {
        Self { path, whole, start: 0, end: whole.len() }
    }

    pub fn text(self) -> &'a str {
        &self.whole[self.start..self.end]
    }

    pub fn part(self, range: Range<usize>) -> Self {
        Self { start: self.start + range.start, end: self.start + range.end, ..self }
    }

    /// From `offset` to the end.
    pub fn after(self, offset: usize) -> Self {
        self.part(offset..self.text().len())
    }

    /// The lines with their line ends, each at its place.
    pub fn lines(self) -> impl Iterator<Item = Source<'a>> {
        let mut next = 0;
        self.text().split_inclusive('\n').map(move |line| {
            let start = next;
            next += line.len();
            self.part(start..next)
        })
    }

    /// The line of the file on which this part starts, from 1.
    pub fn line(self) -> usize {
        1 + self.whole[..self.start].matches('\n').count()
    }

    /// A mistake at this part's first line.
    pub fn mistake(self, fault: impl Into<Fault>) -> Mistake {
        let Fault { what, suggestion } = fault.into();
        Mistake { path: self.path.to_owned(), line: self.line(), what, suggestion }
    }
}
