//! A misspelt keyword: `improt a` gets "Did you mean 'import'?", by the measures that CPython takes.

use std::cmp::Reverse;

use ruff_text_size::{Ranged, TextRange};
use rustpython_compiler::TokenKind::{Case, Lazy, Match, Name, Type};
use rustpython_compiler::ast::Stmt;
use rustpython_compiler::ast::visitor::{Visitor, walk_body, walk_stmt};
use rustpython_compiler::parser::{self, LexicalErrorType, ParseErrorType, ParseOptions};
use rustpython_compiler::{CompileOpts, Mode};

const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// How many names are looked at.
const MOST_NAMES: usize = 10;
/// How many keywords are tried for a name.
const MOST_KEYWORDS: usize = 3;
/// The longest text that is looked at, in characters.
const LONGEST: usize = 1024;

/// A misspelt word, and the keyword in whose place it stands: with it the text parses.
pub struct Typo {
    /// The line with the word.
    pub text: String,
    /// The columns of the word, counted in characters from one; the end is the column after the last.
    pub start: u32,
    pub end: u32,
    pub keyword: &'static str,
}

/// What CPython looks at: the lines up to a mistake, from the last block on that it has read to its end.
pub fn context(source: &str, line: usize) -> String {
    let start: usize = source.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let parsed = parser::parse_unchecked(source, ParseOptions::from(parser::Mode::Module)).try_into_module();
    let mut blocks = Blocks { before: start, last: None };
    if let Some(parsed) = &parsed {
        walk_body(&mut blocks, &parsed.syntax().body);
    }
    let first = blocks.last.map_or(0, |place| source[..place].matches('\n').count());
    source.lines().skip(first).take(line.saturating_sub(first)).collect::<Vec<_>>().join("\n")
}

/// Looks for the last block that begins and ends before a place.
struct Blocks {
    before: usize,
    last: Option<usize>,
}

impl<'a> Visitor<'a> for Blocks {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        let start = match statement {
            // Functions don't count, but what is in them does.
            Stmt::FunctionDef(_) => return walk_stmt(self, statement),
            Stmt::ClassDef(class) => class.name.start(),
            Stmt::If(_) | Stmt::For(_) | Stmt::While(_) | Stmt::With(_) | Stmt::Try(_) | Stmt::Match(_) => {
                statement.start()
            }
            _ => return,
        };
        if statement.end().to_usize() <= self.before {
            self.last = self.last.max(Some(start.to_usize()));
        }
        walk_stmt(self, statement);
    }
}

/// The misspelt word in a text that ends with the line of a mistake.
pub fn find(text: &str) -> Option<Typo> {
    let text = dedented(text);
    if text.chars().count() > LONGEST {
        return None;
    }
    names(&text).into_iter().find_map(|name| {
        let (before, after) = (&text[..name.start().to_usize()], &text[name.end().to_usize()..]);
        let word = &text[name];
        let parses = |keyword: &&str| *keyword != word && parses(&format!("{before}{keyword}{after}"));
        let keyword = alike(word).into_iter().find(parses)?;
        let line = before.rfind('\n').map_or(0, |place| place + 1);
        let start = before[line..].chars().count() as u32 + 1;
        let text = text[line..].lines().next().unwrap_or_default().to_owned();
        Some(Typo { text, start, end: start + word.chars().count() as u32, keyword })
    })
}

/// A text without the indentation that all of its lines have.
fn dedented(text: &str) -> String {
    let indent = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let common = text.lines().filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or_default();
    text.lines().map(|line| line.get(common..).unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// Where the first names stand.
fn names(text: &str) -> Vec<TextRange> {
    let parsed = parser::parse_unchecked(text, ParseOptions::from(parser::Mode::Module));
    let names = parsed.tokens().iter().filter(|token| matches!(token.kind(), Name | Case | Match | Type | Lazy));
    names.map(Ranged::range).take(MOST_NAMES).collect()
}

/// Whether a text is a program, or the beginning of one: all that it lacks is a block, a handler or a bracket.
fn parses(text: &str) -> bool {
    let parsed = parser::parse_unchecked(text, ParseOptions::from(parser::Mode::Module));
    let errors = parsed.errors();
    if errors.is_empty() {
        return rustpython_compiler::compile(text, Mode::Exec, "", CompileOpts::default()).is_ok();
    }
    let open = errors.iter().any(|error| error.error == ParseErrorType::Lexical(LexicalErrorType::Eof));
    let block = |error: &ParseErrorType| match error {
        ParseErrorType::OtherError(words) => {
            ["Expected an indented", "Expected `except`"].iter().any(|start| words.starts_with(start))
        }
        _ => false,
    };
    errors.iter().all(|error| error.start().to_usize() >= text.len() && (open || block(&error.error)))
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
