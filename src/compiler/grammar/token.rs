//! The tokens of the line that is looked at, as CPython would see them.

use ruff_text_size::{Ranged, TextRange, TextSize};
use rustpython_compiler::TokenKind;
use rustpython_compiler::ast::token::Tokens;

/// How deep brackets may be nested in a line that is looked at: each level takes its share of a small stack.
const DEEPEST: usize = 24;

/// One token.
#[derive(Clone, Copy)]
pub struct Token {
    pub kind: TokenKind,
    pub range: TextRange,
    /// What is pointed at where the token is the first that doesn't fit: of an f-string that is how it begins.
    pub head: TextRange,
    /// How many brackets are open after it.
    pub level: usize,
}

/// What can follow a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Awaited {
    Anything,
    /// What a decorator can be for.
    Definition,
    /// A case of a match statement.
    Case,
}

/// The tokens from the start of a statement to the end of its line, and one more that stands for what follows.
pub struct Line {
    pub tokens: Vec<Token>,
    /// Whether everything in it is a token.
    whole: bool,
    /// What the line before it calls for.
    awaited: Awaited,
}

impl Line {
    /// The line in which a place lies.
    pub fn around(place: TextSize, tokens: &Tokens, source: &str) -> Self {
        let mut line = Self { tokens: Vec::new(), whole: true, awaited: Awaited::Anything };
        let mut open = Vec::new();
        let (mut pieces, mut comment) = (0, None);
        let mut ended = false;
        for token in tokens {
            let (mut kind, range) = (token.kind(), token.range());
            if kind == TokenKind::Unknown && open.last() == Some(&TokenKind::Lbrace) && &source[range] == "}" {
                // Once something is wrong in a field of a string, the parser takes what closes it for a mistake, too.
                kind = TokenKind::Rbrace;
            }
            if ended && !matches!(kind, TokenKind::Comment | TokenKind::NonLogicalNewline) {
                if line.tokens.last().is_some_and(|last| place <= last.range.end()) {
                    break;
                }
                line = Self { tokens: Vec::new(), whole: true, awaited: line.awaits() };
                ended = false;
            }
            match kind {
                TokenKind::Indent | TokenKind::Dedent => continue,
                TokenKind::Comment => {
                    comment = Some(range.start());
                    continue;
                }
                TokenKind::FStringStart | TokenKind::TStringStart => pieces += 1,
                TokenKind::FStringEnd | TokenKind::TStringEnd => pieces -= 1,
                TokenKind::Newline | TokenKind::NonLogicalNewline => {
                    let inside = !open.is_empty() || pieces > 0 || line.tokens.is_empty() || ended;
                    let start = comment.take().filter(|_| !inside).unwrap_or(range.start());
                    if !inside {
                        let range = TextRange::new(start, range.start());
                        line.push(TokenKind::Newline, range, 0);
                        ended = true;
                    }
                    continue;
                }
                TokenKind::EndOfFile if open.is_empty() && !line.tokens.is_empty() && !ended => {
                    line.push(TokenKind::Newline, range, 0);
                    break;
                }
                // The end of the text inside brackets is no token.
                TokenKind::Unknown if range.is_empty() => continue,
                TokenKind::Unknown => line.whole = false,
                TokenKind::Greater => {
                    // `<>` is one token.
                    let less = |last: &&mut Token| last.kind == TokenKind::Less && last.range.end() == range.start();
                    if let Some(last) = line.tokens.last_mut().filter(less) {
                        let range = last.range.cover(range);
                        *last = Token { kind: TokenKind::Unknown, range, head: range, level: last.level };
                        continue;
                    }
                }
                _ => {}
            }
            match kind {
                TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace => open.push(kind),
                TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace => drop(open.pop()),
                _ => {}
            }
            line.push(kind, range, open.len());
        }
        let end = line.tokens.last().map(|last| last.range.end()).unwrap_or_default();
        line.push(TokenKind::EndOfFile, TextRange::empty(end), open.len());
        line
    }

    fn push(&mut self, kind: TokenKind, range: TextRange, level: usize) {
        self.tokens.push(Token { kind, range, head: range, level });
    }

    /// Whether it begins with what can only follow something else.
    pub fn is_clause(&self) -> bool {
        let first = self.tokens.first().map(|first| first.kind);
        matches!(first, Some(TokenKind::Elif | TokenKind::Else | TokenKind::Except | TokenKind::Finally))
    }

    /// Whether it begins with what can't stand below the line before it.
    pub fn is_out_of_place(&self) -> bool {
        let Some(first) = self.tokens.first() else { return false };
        let kinds: &[TokenKind] = match self.awaited {
            Awaited::Anything => return false,
            Awaited::Definition => &[TokenKind::Def, TokenKind::Class, TokenKind::Async, TokenKind::At],
            Awaited::Case => &[TokenKind::Case],
        };
        !kinds.contains(&first.kind)
    }

    fn awaits(&self) -> Awaited {
        let kind = |token: &Token| token.kind;
        match (self.tokens.first().map(kind), self.tokens.iter().nth_back(1).map(kind)) {
            (Some(TokenKind::At), _) => Awaited::Definition,
            (Some(TokenKind::Match), Some(TokenKind::Colon)) => Awaited::Case,
            _ => Awaited::Anything,
        }
    }

    /// Where its text begins and ends.
    pub fn range(&self) -> Option<TextRange> {
        Some(self.tokens.first()?.range.cover(self.tokens.last()?.range))
    }

    /// Whether it is no use to read it: with that many levels, or with something in it that is no token at all.
    pub fn is_deep(&self) -> bool {
        !self.whole || self.tokens.iter().any(|token| token.level > DEEPEST)
    }
}
