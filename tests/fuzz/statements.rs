//! A program as its statements, told apart by indentation alone: enough to take some out and to put others in.

use std::ops::Range;

/// The lines of a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statements {
    lines: Vec<String>,
}

impl Statements {
    /// Reads a text; comment lines and blank lines are left out.
    pub fn read(text: &str) -> Self {
        let told = |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
        Self { lines: text.lines().filter(told).map(str::to_owned).collect() }
    }

    /// The text again.
    pub fn text(&self) -> String {
        self.lines.iter().fold(String::new(), |text, line| text + line + "\n")
    }

    /// How many lines there are.
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// A line.
    pub fn line(&self, at: usize) -> &str {
        &self.lines[at]
    }

    /// Another text for a line.
    pub fn set_line(&mut self, at: usize, line: String) {
        self.lines[at] = line;
    }

    /// The statement that begins with a line: that line and what is indented below it.
    pub fn statement(&self, at: usize) -> Range<usize> {
        let outer = indent(&self.lines[at]);
        let length = self.lines[at + 1..].iter().take_while(|line| indent(line) > outer).count();
        at..at + 1 + length
    }

    /// The statements that stand in no other.
    pub fn outermost(&self) -> Vec<Range<usize>> {
        let mut all: Vec<Range<usize>> = Vec::new();
        while let Some(next) = Some(all.last().map_or(0, |last| last.end)).filter(|next| *next < self.len()) {
            all.push(self.statement(next));
        }
        all
    }

    /// The lines of a range, indented as if they stood outermost.
    pub fn lines(&self, range: Range<usize>) -> Vec<String> {
        let outer = range.clone().map(|at| indent(&self.lines[at])).min().unwrap_or_default();
        self.lines[range].iter().map(|line| line[outer..].to_owned()).collect()
    }

    /// Puts lines in the place of a range, indented as the line at its start is. A block that loses its last statement
    /// gets `pass`.
    pub fn replace(&mut self, range: Range<usize>, with: &[String]) {
        let outer = self.lines.get(range.start).map_or("", |line| &line[..indent(line)]).to_owned();
        let alone = with.is_empty() && self.is_whole_block(&range);
        let pass = ["pass".to_owned()];
        let with = if alone { &pass } else { with };
        self.lines.splice(range, with.iter().map(|line| format!("{outer}{line}")));
    }

    /// Whether a block has no statement besides those of the range.
    fn is_whole_block(&self, range: &Range<usize>) -> bool {
        let Some(first) = self.lines.get(range.start) else { return false };
        let opened = range.start > 0 && indent(&self.lines[range.start - 1]) < indent(first);
        opened && self.lines.get(range.end).is_none_or(|next| indent(next) < indent(first))
    }
}

/// Blanks at a line's start.
fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "def f():\n    # a comment\n    a = 1\n\n    if a:\n        b()\nf()\n";

    #[test]
    fn a_statement_has_what_is_indented_below_it() {
        let statements = Statements::read(TEXT);
        assert_eq!(statements.text(), "def f():\n    a = 1\n    if a:\n        b()\nf()\n");
        assert_eq!([0, 1, 2, 4].map(|at| statements.statement(at)), [0..4, 1..2, 2..4, 4..5]);
        assert_eq!(statements.outermost(), [0..4, 4..5]);
        assert_eq!(statements.lines(2..4), ["if a:", "    b()"]);
    }

    #[test]
    fn a_block_is_never_left_empty() {
        let mut statements = Statements::read(TEXT);
        statements.replace(3..4, &[]);
        assert_eq!(statements.text(), "def f():\n    a = 1\n    if a:\n        pass\nf()\n");
        statements.replace(2..4, &["c()".to_owned()]);
        assert_eq!(statements.text(), "def f():\n    a = 1\n    c()\nf()\n");
        statements.replace(2..3, &[]);
        assert_eq!(statements.text(), "def f():\n    a = 1\nf()\n");
    }
}
