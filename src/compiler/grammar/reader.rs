//! A place in a line, what has been read of it, and the mistake that was found.

use std::collections::HashMap;

use ruff_text_size::{TextRange, TextSize};
use rustpython_compiler::TokenKind;

use super::token::{Line, Token};

/// Where something begins and ends, in tokens; the end is the token after its last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    pub from: usize,
    pub to: usize,
}

/// Rules whose answer is kept: CPython keeps them too, and without that a line with brackets would take for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rule {
    Expression,
    StarExpression,
    NamedMistake,
    Disjunction,
    Conjunction,
    Inversion,
    Binary(u8),
    Factor,
    Primary,
    Arguments,
    Target,
}

/// How deep rules may call one another, in operators that stand before what they apply to.
const DEEPEST: usize = 60;
/// How many tokens may be looked at, counted each time: far more than any line takes that somebody typed.
const MOST_LOOKS: usize = 2_000_000;

/// What CPython says about a line.
pub struct Mistake {
    pub range: TextRange,
    pub words: String,
    /// How far was read, which may be past the mistake.
    pub read: TextSize,
    /// Whether that is the end of the text, inside brackets.
    pub at_end: bool,
}

/// Reads a line once, and then once more with an eye to mistakes.
pub struct Reader<'a> {
    source: &'a str,
    tokens: &'a [Token],
    pub place: usize,
    /// The furthest token that was looked at.
    furthest: usize,
    /// That of the first reading.
    stopped: usize,
    /// Whether the rules for mistakes are tried.
    pub wary: bool,
    told: Option<(TextRange, String)>,
    kept: HashMap<(Rule, usize), Option<usize>>,
    depth: usize,
    looks: usize,
}

impl<'a> Reader<'a> {
    /// At the start of a line.
    pub fn new(line: &'a Line, source: &'a str) -> Self {
        Self {
            source,
            tokens: &line.tokens,
            place: 0,
            furthest: 0,
            stopped: 0,
            wary: false,
            told: None,
            kept: HashMap::new(),
            depth: 0,
            looks: 0,
        }
    }

    /// Ends the first reading.
    pub fn stop(&mut self) {
        self.stopped = self.furthest;
    }

    /// Begins the second reading.
    pub fn again(&mut self) {
        self.place = 0;
        self.wary = true;
        self.kept.clear();
    }

    /// What was found.
    pub fn verdict(self) -> Option<Mistake> {
        if self.looks > MOST_LOOKS || self.depth > DEEPEST {
            return None;
        }
        let plain = || (self.tokens[self.stopped].head, "invalid syntax".to_owned());
        let last = self.tokens[self.furthest];
        let (range, words) = self.told.unwrap_or_else(plain);
        Some(Mistake { range, words, read: last.range.start(), at_end: last.kind == TokenKind::EndOfFile })
    }

    /// Whether nothing more is read, because of a mistake that was found or because it would take too long.
    fn over(&self) -> bool {
        self.told.is_some() || self.looks > MOST_LOOKS || self.depth > DEEPEST
    }

    fn token(&self, place: usize) -> &Token {
        &self.tokens[place.min(self.tokens.len() - 1)]
    }

    /// The next token.
    pub fn next(&mut self) -> TokenKind {
        self.looks += 1;
        self.furthest = self.furthest.max(self.place).min(self.tokens.len() - 1);
        self.token(self.place).kind
    }

    /// Whether the next token is one of some.
    pub fn sees(&mut self, kinds: &[TokenKind]) -> bool {
        !self.over() && kinds.contains(&self.next())
    }

    /// The furthest token that was looked at.
    pub fn furthest(&self) -> TokenKind {
        self.tokens[self.furthest].kind
    }

    /// Takes the next token if it is the right one.
    pub fn take(&mut self, kind: TokenKind) -> Option<Part> {
        self.take_any(&[kind])
    }

    /// Takes the next token if it is one of some.
    pub fn take_any(&mut self, kinds: &[TokenKind]) -> Option<Part> {
        let from = self.place;
        self.sees(kinds).then(|| {
            self.place += 1;
            Part { from, to: from + 1 }
        })
    }

    /// Takes a name. Words that are keywords only in some places are names too.
    pub fn name(&mut self) -> Option<Part> {
        self.take_any(&[TokenKind::Name, TokenKind::Match, TokenKind::Case, TokenKind::Type, TokenKind::Lazy])
    }

    /// Takes a token that nothing else can stand for.
    pub fn need(&mut self, kind: TokenKind, words: &str) -> Option<Part> {
        let part = self.take(kind);
        if part.is_none() && !self.over() {
            self.tell(Part { from: self.place, to: self.place + 1 }, words);
        }
        part
    }

    /// What a rule reads, or nothing, and then the place is as before.
    pub fn attempt<T>(&mut self, rule: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        if self.over() {
            return None;
        }
        let place = self.place;
        let found = rule(self).filter(|_| !self.over());
        if found.is_none() {
            self.place = place;
        }
        found
    }

    /// The part that a rule reads.
    pub fn part(&mut self, rule: impl FnOnce(&mut Self) -> Option<()>) -> Option<Part> {
        let from = self.place;
        self.attempt(rule).map(|()| Part { from, to: self.place })
    }

    /// Whether a rule would read something.
    pub fn ahead<T>(&mut self, rule: impl FnOnce(&mut Self) -> Option<T>) -> bool {
        let place = self.place;
        let found = self.attempt(rule).is_some();
        self.place = place;
        found
    }

    /// A rule for mistakes: it counts only by what it tells.
    pub fn suspect(&mut self, rule: impl FnOnce(&mut Self) -> Option<()>) {
        if !self.wary || self.over() {
            return;
        }
        let place = self.place;
        let _ = rule(self);
        self.place = place;
    }

    /// Whether the line is a case of a match statement, to all appearance.
    pub fn is_case(&self) -> bool {
        let [first, second, ..] = self.tokens else { return false };
        let open = self.tokens.last().is_some_and(|last| last.level > 0);
        let colon = |token: &Token| (token.level == 0 || open) && token.kind == TokenKind::Colon;
        let pattern = match second.kind {
            TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Minus | TokenKind::Star => self.tokens.iter().any(colon),
            kind => !(kind.is_operator() || kind == TokenKind::Newline) || kind == TokenKind::Lbrace,
        };
        pattern && &self.source[first.range] == "case"
    }

    /// Whether a mistake was found.
    pub fn has_told(&self) -> bool {
        self.told.is_some()
    }

    /// A rule whose answer is kept.
    pub fn kept(&mut self, rule: Rule, read: impl FnOnce(&mut Self) -> Option<()>) -> Option<Part> {
        if self.over() {
            return None;
        }
        let from = self.place;
        let end = match self.kept.get(&(rule, from)) {
            Some(end) => *end,
            None => {
                let end = self.attempt(read).map(|()| self.place);
                self.kept.insert((rule, from), end);
                end
            }
        };
        let to = end.filter(|_| !self.over())?;
        self.place = to;
        Some(Part { from, to })
    }

    /// One or more of something, with commas between; the number of them.
    pub fn list(&mut self, mut rule: impl FnMut(&mut Self) -> Option<Part>) -> Option<Vec<Part>> {
        let mut parts = vec![self.attempt(&mut rule)?];
        while let Some(part) = self.attempt(|reader| {
            reader.take(TokenKind::Comma)?;
            rule(reader)
        }) {
            parts.push(part);
        }
        Some(parts)
    }

    /// Goes one level down into what is nested without brackets.
    pub fn deeper<T>(&mut self, rule: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        self.depth += 1;
        let found = if self.over() { None } else { rule(self) };
        if self.depth <= DEEPEST {
            self.depth -= 1;
        }
        found
    }

    /// What a part says.
    pub fn text(&self, part: Part) -> &'a str {
        &self.source[self.range(part)]
    }

    /// Where a part is in the text. CPython leaves out brackets that do nothing but group.
    pub fn range(&self, part: Part) -> TextRange {
        let part = self.ungrouped(part);
        let last = self.token(part.to.max(part.from + 1) - 1);
        TextRange::new(self.token(part.from).range.start(), last.range.end())
    }

    /// Two parts, and what is between them.
    pub fn both(&self, first: Part, last: Part) -> Part {
        Part { from: self.ungrouped(first).from, to: self.ungrouped(last).to }
    }

    /// A part without the brackets that group it.
    fn ungrouped(&self, mut part: Part) -> Part {
        while part.to > part.from + 2 {
            let (open, close) = (self.token(part.from), self.token(part.to - 1));
            let inner = Part { from: part.from + 1, to: part.to - 1 };
            let inside = &self.tokens[inner.from..inner.to];
            let splits = |token: &Token| {
                let comma = token.level == open.level && matches!(token.kind, TokenKind::Comma | TokenKind::For);
                token.level < open.level || comma
            };
            if open.kind != TokenKind::Lpar || close.kind != TokenKind::Rpar || inside.iter().any(splits) {
                break;
            }
            part = inner;
        }
        part
    }

    /// Whether a primary ends with an attribute or an index.
    pub fn is_place(&self, part: Part) -> bool {
        let Some(last) = part.to.checked_sub(1).filter(|last| *last > part.from) else { return false };
        let level = self.tokens[last].level + 1;
        let opens = |token: &Token| token.level == level && token.kind == TokenKind::Lsqb;
        match self.tokens[last].kind {
            TokenKind::Rsqb => self.tokens[part.from..last].iter().rposition(opens) > Some(0),
            TokenKind::Rpar | TokenKind::Rbrace => false,
            _ => self.tokens[last - 1].kind == TokenKind::Dot,
        }
    }

    /// How many brackets are open after the last token that was taken.
    pub fn level(&self) -> usize {
        self.token(self.place.saturating_sub(1)).level
    }

    /// Finds a mistake, unless there was one.
    pub fn tell_at(&mut self, range: TextRange, words: impl Into<String>) {
        if !self.over() {
            self.told = Some((range, words.into()));
        }
    }

    /// Finds a mistake in a part.
    pub fn tell(&mut self, part: Part, words: impl Into<String>) {
        self.tell_at(self.range(part), words);
    }

    /// Finds a mistake that is pointed at with the last token that was looked at, wherever that is.
    pub fn tell_here(&mut self, words: impl Into<String>) {
        self.tell_at(self.tokens[self.furthest].head, words);
    }

    /// Finds a mistake from a part to before the end of the last token that was looked at.
    pub fn tell_from(&mut self, part: Part, words: impl Into<String>) {
        let (start, last) = (self.range(part), self.tokens[self.furthest]);
        let end = if last.kind == TokenKind::Newline {
            last.range.start()
        } else {
            last.range.end().checked_sub(TextSize::new(1)).unwrap_or_default()
        };
        let end = if self.source.is_char_boundary(end.to_usize()) { end } else { last.range.end() };
        self.tell_at(start.cover_offset(end), words);
    }

    /// Finds a mistake that the next token is.
    pub fn tell_next(&mut self, words: impl Into<String>) {
        self.tell_at(self.token(self.place).head, words);
    }
}
