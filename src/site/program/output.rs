//! A program's output on the page, within bounds: the beginning and the end are shown, what is between them is counted.
//!
//! The engine's console sends no more than that at a time, but a program that sleeps now and then could fill a page in
//! the long run. Only amounts are kept here; the text goes to the page piece by piece, and nothing is drawn twice.

use std::collections::VecDeque;

use messages::{Pipe, Printed};

/// How many bytes of the beginning stay on the page.
const HEAD: usize = 256 << 10;
/// How many bytes of the end do.
const TAIL: usize = 64 << 10;

/// What is on the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Output {
    head: usize,
    /// The pieces of the end, as bytes and lines.
    tail: VecDeque<(usize, u64)>,
    tail_bytes: usize,
    left_out: u64,
}

/// What must be done on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Append to the beginning.
    Head(Pipe, String),
    /// Append to the end.
    Tail(Pipe, String),
    /// Remove so many pieces from the front of the end.
    Drop(usize),
}

impl Output {
    /// Takes what was printed, and says what to do on the page.
    pub fn take(&mut self, printed: Vec<Printed>) -> Vec<Change> {
        let mut changes = Vec::new();
        for Printed { pipe, text, left_out } in printed {
            self.left_out += left_out;
            let room = if self.left_out > 0 { 0 } else { HEAD.saturating_sub(self.head) };
            let (first, rest) = text.split_at(text.floor_char_boundary(room));
            self.head += first.len();
            changes.extend((!first.is_empty()).then(|| Change::Head(pipe, first.to_owned())));
            if !rest.is_empty() {
                changes.push(Change::Tail(pipe, self.end(rest).to_owned()));
            }
        }
        let dropped = self.shorten();
        changes.extend((dropped > 0).then_some(Change::Drop(dropped)));
        changes
    }

    /// Counts a piece in, and gives as much of its end as is kept.
    fn end<'a>(&mut self, text: &'a str) -> &'a str {
        let (cut, kept) = text.split_at(text.ceil_char_boundary(text.len().saturating_sub(TAIL)));
        self.left_out += lines(cut);
        self.tail.push_back((kept.len(), lines(kept)));
        self.tail_bytes += kept.len();
        kept
    }

    fn shorten(&mut self) -> usize {
        let before = self.tail.len();
        while self.tail_bytes > TAIL
            && let Some((bytes, lines)) = self.tail.pop_front()
        {
            self.tail_bytes -= bytes;
            self.left_out += lines;
        }
        before - self.tail.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.head == 0 && self.tail.is_empty()
    }

    /// Whether the beginning is full, so that what follows may not have been sent yet.
    pub fn is_long(&self) -> bool {
        self.head >= HEAD
    }

    /// What is said between the beginning and the end; nothing if nothing is left out.
    pub fn gap(&self) -> String {
        match self.left_out {
            0 => String::new(),
            1 => "… 1 line left out …".to_owned(),
            lines => format!("… {lines} lines left out …"),
        }
    }
}

fn lines(text: &str) -> u64 {
    text.bytes().filter(|byte| *byte == b'\n').count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(text: String) -> Vec<Printed> {
        vec![Printed { pipe: Pipe::Out, text, left_out: 0 }]
    }

    /// The page as the changes leave it.
    #[derive(Default)]
    struct Page {
        head: String,
        tail: VecDeque<String>,
    }

    impl Page {
        fn apply(&mut self, changes: Vec<Change>) {
            for change in changes {
                match change {
                    Change::Head(_, text) => self.head += &text,
                    Change::Tail(_, text) => self.tail.push_back(text),
                    Change::Drop(pieces) => drop(self.tail.drain(..pieces)),
                }
            }
        }

        fn bytes(&self) -> usize {
            self.head.len() + self.tail.iter().map(String::len).sum::<usize>()
        }
    }

    #[test]
    fn a_little_is_shown_whole_and_in_order() {
        let (mut output, mut page) = (Output::default(), Page::default());
        for text in ["a", "b\n", "ü\n"] {
            page.apply(output.take(printed(text.to_owned())));
        }
        assert_eq!((page.head.as_str(), page.tail.len(), output.gap().as_str()), ("ab\nü\n", 0, ""));
    }

    #[test]
    fn of_a_lot_both_ends_are_shown_and_every_line_is_counted() {
        let (mut output, mut page) = (Output::default(), Page::default());
        let mut line = 0;
        for _ in 0..2000 {
            let text: String = (line..line + 1000).map(|line| format!("{line}\n")).collect();
            line += 1000;
            page.apply(output.take(printed(text)));
            assert!(page.bytes() <= HEAD + TAIL);
        }
        let shown = lines(&page.head) + page.tail.iter().map(|text| lines(text)).sum::<u64>();
        assert_eq!(output.gap(), format!("… {} lines left out …", 2_000_000 - shown));
        assert!(page.head.starts_with("0\n1\n") && page.tail.back().is_some_and(|last| last.ends_with("\n1999999\n")));
        assert!(output.is_long());
    }

    #[test]
    fn one_endless_line_is_cut_between_characters() {
        let (mut output, mut page) = (Output::default(), Page::default());
        page.apply(output.take(printed("ü🐍".repeat(1 << 20))));
        assert!(page.bytes() <= HEAD + TAIL && page.bytes() > HEAD);
    }

    #[test]
    fn what_the_engine_left_out_counts_too() {
        let mut output = Output::default();
        let end = vec![Printed { pipe: Pipe::Err, text: "end\n".to_owned(), left_out: 5 }];
        assert_eq!(output.take(end), [Change::Tail(Pipe::Err, "end\n".to_owned())]);
        assert_eq!(output.gap(), "… 5 lines left out …");
    }
}
