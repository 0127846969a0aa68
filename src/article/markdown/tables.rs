//! Tables: a heading row, and rows as wide as it is.

use pulldown_cmark::{Alignment, Tag};

use super::Reader;
use crate::document::{Align, Inline, Table};

impl Reader<'_, '_> {
    pub(super) fn table(&mut self, columns: &[Alignment]) -> Table {
        let head = self.rows(&Tag::TableHead).pop().unwrap_or_default();
        Table { columns: columns.iter().map(align).collect(), head, rows: self.rows(&Tag::TableRow) }
    }

    fn rows(&mut self, kind: &Tag<'_>) -> Vec<Vec<Vec<Inline>>> {
        let mut rows = Vec::new();
        while self.begins(kind) {
            rows.push(self.whole(Self::cells));
        }
        rows
    }

    fn cells(&mut self) -> Vec<Vec<Inline>> {
        let mut cells = Vec::new();
        while self.begins(&Tag::TableCell) {
            cells.push(self.whole(Self::inlines));
        }
        cells
    }
}

fn align(column: &Alignment) -> Align {
    match column {
        Alignment::None | Alignment::Left => Align::Start,
        Alignment::Center => Align::Center,
        Alignment::Right => Align::End,
    }
}
