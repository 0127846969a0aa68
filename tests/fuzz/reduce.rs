//! The smallest program that still shows a finding: statements are taken out one by one, blocks out of what holds them,
//! and what stands in brackets out of the lines that are left.

use std::ops::Range;

use crate::statements::Statements;

/// Tries, at most: each costs a run of both interpreters.
const TRIES: usize = 150;

/// The program without what the finding does not need; `still` says whether a candidate has it.
///
/// # Errors
/// Those of `still`.
pub fn reduce<E>(text: &str, still: impl FnMut(&str) -> Result<bool, E>) -> Result<String, E> {
    let mut search = Search { best: Statements::read(text), tries: TRIES, still };
    search.halve()?;
    search.thin_out()?;
    Ok(search.best.text())
}

/// The smallest program so far.
struct Search<F> {
    best: Statements,
    tries: usize,
    still: F,
}

impl<E, F: FnMut(&str) -> Result<bool, E>> Search<F> {
    /// Takes a candidate for the best if it has the finding.
    fn accept(&mut self, candidate: Statements) -> Result<bool, E> {
        if self.tries == 0 {
            return Ok(false);
        }
        self.tries -= 1;
        let accepted = (self.still)(&candidate.text())?;
        if accepted {
            self.best = candidate;
        }
        Ok(accepted)
    }

    /// Most of a program is not needed: it goes by halves, quarters and so on.
    fn halve(&mut self) -> Result<(), E> {
        let mut size = self.best.outermost().len() / 2;
        while size > 0 {
            let mut end = self.best.outermost().len();
            while end > 0 {
                let start = end.saturating_sub(size);
                let outermost = self.best.outermost();
                let mut candidate = self.best.clone();
                candidate.replace(outermost[start].start..outermost[end - 1].end, &[]);
                self.accept(candidate)?;
                end = start;
            }
            size /= 2;
        }
        Ok(())
    }

    /// Line by line, until nothing more can go.
    fn thin_out(&mut self) -> Result<(), E> {
        let mut before = usize::MAX;
        while self.best.text().len() < before && self.tries > 0 {
            before = self.best.text().len();
            let mut at = 0;
            while at < self.best.len() {
                let mut smaller = false;
                for candidate in candidates(&self.best, at) {
                    smaller = self.accept(candidate)?;
                    if smaller {
                        break;
                    }
                }
                at += usize::from(!smaller);
            }
        }
        Ok(())
    }
}

/// The program with the statement at a line taken out, or replaced by its block.
fn candidates(program: &Statements, at: usize) -> Vec<Statements> {
    let statement = program.statement(at);
    let block = statement.start + 1..statement.end;
    let with = |range: Range<usize>, lines: &[String]| {
        let mut changed = program.clone();
        changed.replace(range, lines);
        changed
    };
    let mut candidates = vec![with(statement.clone(), &[])];
    if !block.is_empty() {
        candidates.push(with(statement, &program.lines(block)));
    }
    candidates.extend(shorter(program.line(at)).into_iter().map(|line| {
        let mut changed = program.clone();
        changed.set_line(at, line);
        changed
    }));
    // `pass` in the place of `pass` is no step.
    candidates.retain(|candidate| candidate != program);
    candidates
}

/// A line with what is in some brackets left out, or with nought or an inner pair of brackets in their place.
fn shorter(line: &str) -> Vec<String> {
    let pairs = brackets(line);
    let inner = |outer: &Range<usize>| {
        let (start, end) = (outer.start, outer.end);
        pairs.iter().find(|pair| start < pair.start && pair.end < end).map(|pair| &line[pair.clone()])
    };
    let mut lines = Vec::new();
    for pair in &pairs {
        let (before, after) = (&line[..pair.start], &line[pair.end..]);
        let (open, close) = (&line[pair.start..pair.start + 1], &line[pair.end - 1..pair.end]);
        // A word before it would take in the nought.
        let value = (!before.ends_with(|last: char| last.is_alphanumeric() || last == '_')).then(|| "0".to_owned());
        let fillings = [Some(format!("{open}{close}")), value, inner(pair).map(str::to_owned)];
        lines.extend(fillings.into_iter().flatten().map(|filling| format!("{before}{filling}{after}")));
    }
    lines.retain(|shorter| shorter.len() < line.len());
    lines
}

/// Pairs of brackets, outer ones first. Quotes are not looked at: a candidate that is no program is refused anyway.
fn brackets(line: &str) -> Vec<Range<usize>> {
    let (mut open, mut pairs) = (Vec::new(), Vec::new());
    for (at, char) in line.char_indices() {
        match char {
            '(' | '[' | '{' => open.push(at),
            ')' | ']' | '}' => pairs.extend(open.pop().map(|start| start..at + 1)),
            _ => {}
        }
    }
    pairs.sort_by_key(|pair| (pair.start, pair.end));
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_needed_goes() {
        let text = "a = 1\nif a:\n    for b in c:\n        bad()\n    d()\nelse:\n    e()\nf()\n";
        let small = reduce(text, |text| Ok::<_, ()>(text.contains("bad()"))).expect("no error");
        assert_eq!(small, "bad()\n");
    }

    #[test]
    fn brackets_are_emptied() {
        let small =
            reduce("a = f(1, [2, (bad, 3)], {})\n", |text| Ok::<_, ()>(text.contains("bad"))).expect("no error");
        assert_eq!(small, "a = f(bad, 3)\n");
    }

    #[test]
    fn an_error_ends_it() {
        assert_eq!(reduce("a\nb\n", |_| Err("lost")), Err("lost"));
    }
}
