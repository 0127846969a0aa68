//! What CPython warns of while it compiles: `is` with a literal, `return` in `finally`, unknown escapes in strings.

use std::fmt;

use ruff_text_size::Ranged;
use rustpython_compiler::parser::{self, Mode, ParseOptions};
use rustpython_compiler::{TokenKind, ast::token::Token};

/// A `SyntaxWarning`. Lines count from one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// What is dubious, in CPython's words.
    pub message: String,
    /// The file that the text came from.
    pub filename: String,
    /// The line that it is on.
    pub line: u32,
    /// The line's text.
    pub text: String,
}

impl Warning {
    pub(crate) fn new(message: String, line: usize, source: &str, filename: &str) -> Self {
        let text = source.lines().nth(line.saturating_sub(1)).unwrap_or_default().trim().to_owned();
        Self { message, filename: filename.to_owned(), line: line as u32, text }
    }
}

/// As CPython shows it on `sys.stderr`.
impl fmt::Display for Warning {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{}:{}: SyntaxWarning: {}", self.filename, self.line, self.message)?;
        if self.text.is_empty() { Ok(()) } else { writeln!(out, "  {}", self.text) }
    }
}

/// The first unknown escape of each literal.
pub(crate) fn escapes(source: &str, filename: &str) -> Vec<Warning> {
    if !source.contains('\\') {
        return Vec::new();
    }
    let parsed = parser::parse_unchecked(source, ParseOptions::from(Mode::Module));
    let warning = |token: &Token| {
        let flags = token.string_flags().filter(|flags| !flags.is_raw_string())?;
        let formatted = matches!(token.kind(), TokenKind::FStringMiddle | TokenKind::TStringMiddle);
        if token.kind() != TokenKind::String && !formatted {
            return None;
        }
        let range = token.range();
        let (start, end) = (range.start().to_usize(), range.end().to_usize());
        let (place, kind) = unknown(&source[start..end], flags.is_byte_string(), formatted)?;
        let line = 1 + source[..start + place].matches('\n').count();
        Some(Warning::new(words(&kind), line, source, filename))
    };
    parsed.tokens().iter().filter_map(warning).collect()
}

/// Where the first unknown escape of a literal is, and what follows its backslash.
fn unknown(literal: &str, bytes: bool, formatted: bool) -> Option<(usize, String)> {
    let mut chars = literal.char_indices();
    while let Some((_, char)) = chars.next() {
        if char != '\\' {
            continue;
        }
        let (place, kind) = chars.next()?;
        match kind {
            '\n' | '\r' | '\\' | '\'' | '"' | 'a' | 'b' | 'f' | 'n' | 'r' | 't' | 'v' | 'x' | '0'..='3' => {}
            'N' | 'u' | 'U' if !bytes => {}
            '{' | '}' if formatted => {}
            '4'..='7' => {
                let digits: String = literal[place..].chars().take(3).collect();
                if digits.len() == 3 && digits.chars().all(|digit| digit.is_digit(8)) {
                    return Some((place, digits));
                }
            }
            // CPython names the first byte alone of what isn't ASCII.
            _ if !kind.is_ascii() => return None,
            _ => return Some((place, kind.to_string())),
        }
    }
    None
}

fn words(kind: &str) -> String {
    let octal = if kind.len() == 3 { "octal " } else { "" };
    format!(
        "\"\\{kind}\" is an invalid {octal}escape sequence. Such sequences will not work in the future. Did you mean \
         \"\\\\{kind}\"? A raw string is also an option."
    )
}
