//! A mistake in a program's text, and how CPython shows it.

use std::fmt;

use rustpython_compiler::CompileError;

/// Which exception it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `SyntaxError`
    Syntax,
    /// `IndentationError`
    Indentation,
    /// `TabError`
    Tab,
}

impl fmt::Display for Kind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Syntax => "SyntaxError",
            Self::Indentation => "IndentationError",
            Self::Tab => "TabError",
        })
    }
}

/// A mistake in a program's text. Lines and columns count from one, columns in characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// Which exception it is.
    pub kind: Kind,
    /// What is wrong, in CPython's words.
    pub message: String,
    /// The file that the text came from.
    pub filename: String,
    /// The line on which it begins.
    pub line: u32,
    /// The column at which it begins.
    pub column: u32,
    /// The line on which it ends.
    pub end_line: u32,
    /// The column before which it ends.
    pub end_column: u32,
    /// The line's text.
    pub text: String,
}

impl std::error::Error for SyntaxError {}

impl SyntaxError {
    pub(crate) fn new(error: &CompileError, source: &str, filename: &str) -> Self {
        let (line, column) = error.python_location();
        let (end_line, end_column) = error.python_end_location().unwrap_or((line, column));
        let message = error.to_string();
        Self {
            kind: kind(&message),
            message,
            filename: filename.to_owned(),
            line: line as u32,
            column: column as u32,
            end_line: end_line as u32,
            end_column: end_column as u32,
            text: source.lines().nth(line.saturating_sub(1)).unwrap_or_default().to_owned(),
        }
    }
}

fn kind(message: &str) -> Kind {
    match message {
        "inconsistent use of tabs and spaces in indentation" => Kind::Tab,
        _ if message.contains("indent") => Kind::Indentation,
        _ => Kind::Syntax,
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "  File \"{}\", line {}", self.filename, self.line)?;
        write!(out, "{}: {}", self.kind, self.message)
    }
}
