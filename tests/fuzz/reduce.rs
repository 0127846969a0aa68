//! The smallest program that still shows a finding: statements are taken out one by one, blocks out of what holds them,
//! and what stands in brackets out of the lines that are left.

use std::ops::Range;

use crate::statements::Statements;

/// Tries, at most: each costs a run of both interpreters.
const TRIES: usize = 200;

/// The program without what the finding does not need; `still` says whether a candidate has it.
///
/// # Errors
/// Those of `still`.
pub fn reduce<E>(text: &str, mut still: impl FnMut(&str) -> Result<bool, E>) -> Result<String, E> {
    let (mut best, mut tries) = (Statements::read(text), TRIES);
    loop {
        let before = best.len();
        let mut at = 0;
        while at < best.len() && tries > 0 {
            let mut smaller = None;
            for candidate in candidates(&best, at) {
                tries = tries.saturating_sub(1);
                if still(&candidate.text())? {
                    smaller = Some(candidate);
                    break;
                }
            }
            match smaller {
                Some(candidate) => best = candidate,
                None => at += 1,
            }
        }
        if best.len() == before || tries == 0 {
            return Ok(best.text());
        }
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
        let fillings = [Some(format!("{open}{close}")), Some("0".to_owned()), inner(pair).map(str::to_owned)];
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
