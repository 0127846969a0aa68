//! Which mistake of a program is told, and how, where its text doesn't parse.
//!
//! What the compiler says comes from looking through the whole text for what may be meant, once it doesn't parse; so it
//! blames what is right on other lines. It is believed where CPython stops before it looks at the grammar, and where
//! nothing better is known. Everything else is judged by the line in which the parser stops.

use ruff_text_size::{Ranged, TextRange, TextSize};
use rustpython_compiler::ast::token::Token;
use rustpython_compiler::ast::visitor::{Visitor, walk_body, walk_stmt};
use rustpython_compiler::ast::{ModModule, Stmt};
use rustpython_compiler::parser::InterpolatedStringErrorType::UnterminatedString;
use rustpython_compiler::parser::{self, LexicalErrorType, Mode, ParseError, ParseErrorType, ParseOptions, Parsed};
use rustpython_compiler::{CompileOpts, TokenKind};

use crate::grammar::{self, Line};
use crate::syntax_error::{Kind, SyntaxError, TABS, tabs_disagree};

/// How the mistakes begin that CPython finds before it looks at the grammar: wherever they are, they come first.
const FIRST: [&str; 18] = [
    "unterminated ",
    "invalid decimal literal",
    "invalid hexadecimal literal",
    "invalid octal literal",
    "invalid binary literal",
    "invalid imaginary literal",
    "invalid digit ",
    "leading zeros in decimal integer literals",
    "unmatched ",
    "closing parenthesis ",
    "invalid character ",
    "invalid non-printable character",
    "unindent does not match",
    "inconsistent use of tabs",
    "unexpected character after line continuation",
    "unexpected EOF",
    "too many ",
    "not supported by this page's interpreter",
];
const UNINDENT: &str = "unindent does not match any outer indentation level";
const NO_HANDLER: &str = "expected 'except' or 'finally' block";

/// A program that doesn't parse.
struct Broken<'a> {
    found: &'a SyntaxError,
    source: &'a str,
    filename: &'a str,
    parsed: Parsed<ModModule>,
    stop: TextSize,
}

/// The mistake that CPython tells, if it isn't the one that the compiler found.
pub fn find(found: &SyntaxError, source: &str, filename: &str) -> Option<SyntaxError> {
    let parsed = parser::parse_unchecked(source, ParseOptions::from(Mode::Module)).try_into_module()?;
    let stop = parsed.errors().iter().map(Ranged::start).min()?;
    Broken { found, source, filename, parsed, stop }.told()
}

impl Broken<'_> {
    fn told(&self) -> Option<SyntaxError> {
        let first = self.is_first() && !self.is_in_string();
        if let Some(string) = self.unterminated() {
            return Some(string);
        }
        let (bracket, open) = if first { (None, None) } else { self.brackets() };
        if let Some(indent) = self.unindent().or_else(|| self.indent()) {
            let tab = self.found.kind == Kind::Tab;
            let other = if first || tab { Some(self.found.line) } else { bracket.as_ref().map(|error| error.line) };
            if other.is_none_or(|line| indent.line < line + u32::from(!tab)) {
                return Some(indent);
            }
        }
        if first || bracket.is_some() {
            return bracket;
        }
        let line = self.line_around(self.stop);
        if self.found.kind != Kind::Syntax {
            return self.without_block(&line);
        }
        if let Some(orphan) = self.orphan(&line) {
            return Some(orphan);
        }
        let Some(mistake) = grammar::mistake(&line, self.source) else { return self.alone(&line) };
        // CPython reads on to the end to see whether a bracket is open that was on an earlier line.
        let line = self.line(mistake.read);
        Some(match open.filter(|open| mistake.at_end || line > self.line(open.start())) {
            Some(open) => self.error(open, format!("'{}' was never closed", &self.source[open])),
            None => self.error(mistake.range, mistake.words),
        })
    }

    /// Whether the mistake that was found is none of the grammar.
    fn is_first(&self) -> bool {
        let message = self.found.message.trim_start_matches("f-string: ").trim_start_matches("t-string: ");
        if message != self.found.message && self.found.line > self.line(self.stop) {
            return false;
        }
        let open = |error: &ParseErrorType| match error {
            ParseErrorType::Lexical(LexicalErrorType::UnclosedStringError) => true,
            ParseErrorType::Lexical(LexicalErrorType::FStringError(error)) => *error == UnterminatedString,
            _ => false,
        };
        FIRST.iter().any(|start| message.starts_with(start))
            || message == "expecting '}'" && self.errors(open).is_some()
    }

    /// Whether the mistake that was found is inside of a string that ends: then there is none.
    fn is_in_string(&self) -> bool {
        let start = (self.found.line as usize).saturating_sub(1);
        let before: usize = self.source.split_inclusive('\n').take(start).map(str::len).sum();
        let column = self
            .found
            .text
            .chars()
            .take((self.found.column as usize).saturating_sub(1))
            .map(char::len_utf8)
            .sum::<usize>();
        let inside = |token: &Token| {
            let range = token.start().to_usize() + 1..token.end().to_usize();
            token.kind() == TokenKind::String && range.contains(&(before + column))
        };
        self.parsed.tokens().iter().any(inside)
    }

    /// A string with code in it that doesn't end on its line, if the compiler found what comes of that further on.
    fn unterminated(&self) -> Option<SyntaxError> {
        let unterminated = ParseErrorType::Lexical(LexicalErrorType::FStringError(UnterminatedString));
        let end = self.errors(|error| *error == unterminated)?.start();
        let starts = self.parsed.tokens().iter().filter(|token| token.kind() == TokenKind::FStringStart);
        let start = starts.map(Ranged::start).take_while(|start| *start <= end).last()?;
        let line = self.line(start);
        let later = self.found.line > line && self.found.message.ends_with("expecting '}'");
        let words = format!("unterminated f-string literal (detected at line {line})");
        later.then(|| self.error(TextRange::empty(start), words))
    }

    /// The first bracket that closes none, or one of another kind; if there is none, the last that isn't closed.
    fn brackets(&self) -> (Option<SyntaxError>, Option<TextRange>) {
        let (mut open, mut strings) = (Vec::new(), 0);
        for token in self.parsed.tokens() {
            match token.kind() {
                TokenKind::FStringStart | TokenKind::TStringStart => strings += 1,
                TokenKind::FStringEnd | TokenKind::TStringEnd => strings -= 1,
                _ if strings > 0 => {}
                TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace => open.push(token.range()),
                TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace => {
                    let close = &self.source[token.range()];
                    let Some(last) = open.pop() else {
                        return (Some(self.error(token.range(), format!("unmatched '{close}'"))), None);
                    };
                    let opening = &self.source[last];
                    if !["()", "[]", "{}"].contains(&&*format!("{opening}{close}")) {
                        let line = self.line(last.start());
                        let place =
                            if line == self.line(token.start()) { String::new() } else { format!(" on line {line}") };
                        let words = format!(
                            "closing parenthesis '{close}' does not match opening parenthesis '{opening}'{place}"
                        );
                        return (Some(self.error(token.range(), words)), None);
                    }
                }
                _ => {}
            }
        }
        (None, open.pop())
    }

    fn line_around(&self, place: TextSize) -> Line {
        Line::around(place, self.parsed.tokens(), self.source)
    }

    fn error(&self, range: TextRange, words: impl Into<String>) -> SyntaxError {
        SyntaxError::at(range, words.into(), self.source, self.filename)
    }

    /// The number of the line that a place is on.
    fn line(&self, place: TextSize) -> u32 {
        1 + self.source[..place.to_usize()].matches('\n').count() as u32
    }

    fn errors(&self, fits: impl Fn(&ParseErrorType) -> bool) -> Option<&ParseError> {
        self.parsed.errors().iter().filter(|error| fits(&error.error)).min_by_key(|error| error.start())
    }

    /// A line that is indented like none of those around it, if the parser stops there.
    fn unindent(&self) -> Option<SyntaxError> {
        let lexical = ParseErrorType::Lexical(LexicalErrorType::IndentationError);
        let start = self.errors(|error| *error == lexical)?.start();
        if self.line(start) > self.line(self.stop) {
            return None;
        }
        let start = start.to_usize();
        let end = self.source[start..].find('\n').map_or(self.source.len(), |length| start + length);
        Some(self.error(TextRange::empty(TextSize::new(end as u32)), UNINDENT))
    }

    /// A head without a block. At the end of the text CPython points there, not at the head; and it names the line on
    /// which the head begins.
    fn without_block(&self, line: &Line) -> Option<SyntaxError> {
        let (clause, _) =
            self.found.message.strip_prefix("expected an indented block after ")?.rsplit_once(" on line ")?;
        let head = self.head(line.range()?.start())?;
        let words = format!("expected an indented block after {clause} on line {}", self.line(head));
        let mut rest = self.source[self.stop.to_usize()..].lines().map(str::trim_start);
        if rest.all(|line| line.is_empty() || line.starts_with('#')) {
            let end = self.source.strip_suffix('\n').unwrap_or(self.source).len() as u32;
            return Some(self.error(TextRange::empty(TextSize::new(end)), words));
        }
        // Where the block around it ends, too, it is that end which is pointed at.
        let end = self.line_around(head).range()?.end();
        let trivial = |token: &&Token| token.kind().is_trivia() || token.kind() == TokenKind::Dedent;
        let next = self.parsed.tokens().iter().skip_while(|token| token.start() <= end).find(|token| !trivial(token));
        match next {
            Some(next) if self.column(next.start()) < self.column(head) => Some(self.pointless(next.start(), &words)),
            _ => Some(SyntaxError { message: words, ..self.found.clone() }),
        }
    }

    /// Where the head begins that lacks a block: with the line itself in which the parser stops, or the one before.
    fn head(&self, line: TextSize) -> Option<TextSize> {
        if line < self.stop {
            return Some(line);
        }
        let before = self.parsed.tokens().iter().filter(|token| token.kind() == TokenKind::Newline);
        let end = before.map(Ranged::start).rfind(|end| *end < line)?;
        self.line_around(end).range().map(|range| range.start())
    }

    /// A line that is indented for no reason, if the parser stops there.
    fn indent(&self) -> Option<SyntaxError> {
        let indents = |token: &&Token| token.kind() == TokenKind::Indent && token.start() == self.stop;
        let token = self.parsed.tokens().iter().find(indents)?;
        let line = self.line(token.end()) as usize;
        let words = if tabs_disagree(self.source, line) { TABS } else { "unexpected indent" };
        Some(self.pointless(token.end(), words))
    }

    /// A mistake that CPython has no column for.
    fn pointless(&self, place: TextSize, words: &str) -> SyntaxError {
        let error = self.error(TextRange::empty(place), words);
        let column = error.text.chars().take_while(|char| char.is_whitespace()).count() as u32;
        SyntaxError { column, end_column: column, ..error }
    }

    /// A line that is blamed for what is before it: a clause without its statement, or a `try` without a clause.
    fn orphan(&self, line: &Line) -> Option<SyntaxError> {
        let first = line.tokens.first()?;
        if line.is_out_of_place() {
            return Some(self.error(first.head, "invalid syntax"));
        }
        if first.range.start() != self.stop {
            return None;
        }
        let no_handler = |error: &ParseErrorType| match error {
            ParseErrorType::OtherError(words) => words.starts_with("Expected `except` or `finally`"),
            _ => false,
        };
        if self.errors(no_handler).is_some_and(|error| error.start() == self.stop) {
            let mut search = Unhandled { before: self.stop, last: None };
            walk_body(&mut search, &self.parsed.syntax().body);
            // Where the block ends in which the `try` is, too, it's that end which is pointed at: it has no column.
            let inner = search.last.is_some_and(|last| self.column(last) > self.column(self.stop));
            return Some(if inner {
                self.pointless(self.stop, NO_HANDLER)
            } else {
                self.error(first.head, NO_HANDLER)
            });
        }
        let told = self.found.line == self.line(self.stop) && self.found.message != "invalid syntax";
        (line.is_clause() && !told).then(|| self.error(first.head, "invalid syntax"))
    }

    /// How far a place is from the start of its line.
    fn column(&self, place: TextSize) -> usize {
        self.source[..place.to_usize()].rsplit('\n').next().map_or(0, str::len)
    }

    /// What the compiler says about a line if that is all there is.
    fn alone(&self, line: &Line) -> Option<SyntaxError> {
        let range = line.range()?;
        let first = line.tokens.first()?;
        let (start, end) = (range.start().to_usize(), range.end().to_usize());
        let begin = self.source[..start].rfind('\n').map_or(0, |place| place + 1);
        let indent = &self.source[begin..start];
        let number = self.line(range.start());
        if (number..=self.line(range.end())).contains(&self.found.line) && first.kind != TokenKind::Case {
            return None;
        }
        let mut text = "\n".repeat(number as usize - 1);
        if !indent.is_empty() && text.pop().is_some() {
            text += if first.kind == TokenKind::Case { "match 1:\n" } else { "if 1:\n" };
        }
        text += &self.source[begin..end];
        text += &format!("\n{indent}    pass\n");
        let error =
            rustpython_compiler::compile(&text, rustpython_compiler::Mode::Exec, "", CompileOpts::default()).err()?;
        let error = SyntaxError::new(&error, &text, self.filename);
        (error.line >= number && error.kind == Kind::Syntax).then_some(error)
    }
}

/// Looks for the last `try` before a place that nothing follows.
struct Unhandled {
    before: TextSize,
    last: Option<TextSize>,
}

impl<'a> Visitor<'a> for Unhandled {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        if let Stmt::Try(attempt) = statement
            && attempt.handlers.is_empty()
            && attempt.finalbody.is_empty()
            && attempt.end() <= self.before
        {
            self.last = self.last.max(Some(attempt.start()));
        }
        walk_stmt(self, statement);
    }
}
