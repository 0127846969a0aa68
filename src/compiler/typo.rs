//! A misspelt keyword: `improt a` gets "Did you mean 'import'?", by the measures that CPython takes.
//!
//! CPython also looks at the lines before the mistake if they are part of its statement; here it is the line alone.

use std::{cmp::Reverse, ops::Range};

use rustpython_compiler::parser;

const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// How many names of a line are looked at.
const MOST_NAMES: usize = 10;
/// How many keywords are tried for a name.
const MOST_KEYWORDS: usize = 3;
/// The longest line that is looked at, in bytes.
const LONGEST_LINE: usize = 1024;

/// The misspelt word on a line, in bytes, and the keyword in whose place it stands: with it the line parses.
pub fn find(line: &str) -> Option<(Range<usize>, &'static str)> {
    if line.len() > LONGEST_LINE {
        return None;
    }
    let candidates = names(line).into_iter().filter(|name| !KEYWORDS.contains(&&line[name.clone()])).take(MOST_NAMES);
    candidates.into_iter().find_map(|name| {
        let parses = |keyword: &&str| parses(&format!("{}{keyword}{}", &line[..name.start], &line[name.end..]));
        let keyword = alike(&line[name.clone()]).into_iter().find(parses)?;
        Some((name, keyword))
    })
}

/// Where the names stand, outside strings and comments.
fn names(line: &str) -> Vec<Range<usize>> {
    let (mut names, mut quote, mut start) = (Vec::new(), None, None);
    for (place, char) in line.char_indices().chain([(line.len(), '#')]) {
        let part = quote.is_none() && (char.is_alphanumeric() || char == '_');
        match (part, start) {
            (true, None) => start = Some(place),
            (false, Some(begin)) => {
                names.push(begin..place);
                start = None;
            }
            _ => {}
        }
        match (char, quote) {
            ('#', None) => break,
            ('"' | '\'', None) => quote = Some(char),
            (_, Some(open)) if open == char => quote = None,
            _ => {}
        }
    }
    names.retain(|name| !line[name.clone()].starts_with(|char: char| char.is_ascii_digit()));
    names
}

/// Whether a line is a statement, or the head of one.
fn parses(line: &str) -> bool {
    let line = line.trim_start();
    parser::parse_module(line).is_ok() || parser::parse_module(&format!("{line}\n    pass\n")).is_ok()
}

/// The keywords that a name may be meant for, the likeliest first.
fn alike(name: &str) -> Vec<&'static str> {
    let near = |keyword: &&&str| distance(name, keyword) * 6 <= (name.len() + keyword.len() + 3) * 2;
    let nearest = KEYWORDS.iter().filter(near).min_by_key(|keyword| distance(name, keyword)).copied();
    let mut close: Vec<_> = KEYWORDS.iter().map(|keyword| (likeness(name, keyword), *keyword)).collect();
    close.retain(|(likeness, _)| *likeness >= 500);
    close.sort_by_key(|candidate| Reverse(*candidate));
    nearest.into_iter().chain(close.into_iter().map(|(_, keyword)| keyword)).take(MOST_KEYWORDS).collect()
}

/// The cost of making one word of the other: two for a letter more, less or changed, one for its case.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).map(|place| place * 2).collect();
    for (height, char) in from.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], height * 2 + 2);
        for (place, other) in to.iter().enumerate() {
            let change = match () {
                () if char == *other => 0,
                () if char.eq_ignore_ascii_case(other) => 1,
                () => 2,
            };
            let cost = (diagonal + change).min(row[place] + 2).min(row[place + 1] + 2);
            diagonal = std::mem::replace(&mut row[place + 1], cost);
        }
    }
    row[to.len()]
}

/// Which part of two words is common to both, in thousandths, as `difflib` counts it.
fn likeness(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    2000 * common(&one, &other) / (one.len() + other.len()).max(1)
}

/// The longest stretch that both share, and what is shared before and after it.
fn common(one: &[char], other: &[char]) -> usize {
    let (mut best, mut at, mut there) = (0, 0, 0);
    for start in 0..one.len() {
        for begin in 0..other.len() {
            let size = one[start..].iter().zip(&other[begin..]).take_while(|(char, same)| char == same).count();
            if size > best {
                (best, at, there) = (size, start, begin);
            }
        }
    }
    match best {
        0 => 0,
        _ => best + common(&one[..at], &other[..there]) + common(&one[at + best..], &other[there + best..]),
    }
}
