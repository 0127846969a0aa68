//! A mistake in a program's text, and how CPython shows it.

use std::{borrow::Cow, fmt};

use ruff_text_size::TextRange;
use rustpython_compiler::CompileError;

use crate::{
    escape,
    place::{self, Span},
    typo, wording,
};

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
    /// The lines up to this one in which a keyword may be misspelt; empty if none can be.
    pub(crate) context: String,
}

/// What is said about tabs among spaces.
pub(crate) const TABS: &str = "inconsistent use of tabs and spaces in indentation";
/// How much of a line is shown that is refused for its length, in characters.
const LONGEST_SHOWN: usize = 80;

impl std::error::Error for SyntaxError {}

impl SyntaxError {
    /// A mistake that a whole line is shown for.
    pub(crate) fn on_line(line: usize, message: String, source: &str, filename: &str) -> Self {
        let text: String = source.lines().nth(line - 1).unwrap_or_default().chars().take(LONGEST_SHOWN).collect();
        Self {
            kind: kind(&message),
            message,
            filename: filename.to_owned(),
            line: line as u32,
            column: (text.chars().take_while(|char| char.is_whitespace()).count() + 1) as u32,
            end_line: line as u32,
            end_column: text.chars().count() as u32 + 1,
            text,
            context: String::new(),
        }
    }

    /// A mistake of which the first line is shown.
    pub(crate) fn at(range: TextRange, message: String, source: &str, filename: &str) -> Self {
        let (start, end) = (range.start().to_usize(), range.end().to_usize());
        let line_start = source[..start].rfind('\n').map_or(0, |place| place + 1);
        let line = 1 + source[..start].matches('\n').count();
        let line_end = source[start..end].find('\n').map_or(end, |place| start + place);
        let column = |place: usize| 1 + source[line_start..place].chars().count() as u32;
        let text = source[line_start..].lines().next().unwrap_or_default().to_owned();
        let error = Self::on_line(line, message, source, filename);
        Self { column: column(start), end_column: column(line_end), text, ..error }
    }

    pub(crate) fn new(error: &CompileError, source: &str, filename: &str) -> Self {
        let (line, column) = error.python_location();
        let (end_line, end_column) = error.python_end_location().unwrap_or((line, column));
        let text = source.lines().nth(line.saturating_sub(1)).unwrap_or_default();
        let mut message = told(wording::message(error, text), source, line);
        // A mistake at the end of a line reaches to the start of the next.
        let ends_here = end_line == line || end_line == line + 1 && end_column <= 1;
        let end = if ends_here && end_line > line { column } else { end_column };
        let mut span = Span { start: column as u32, end: end as u32 };
        if message.starts_with("(unicode error)") {
            (message, span) = escape::malformed(text, span.end).unwrap_or((message, span));
        } else if ends_here {
            span = place::adjusted(&message, text, span);
        }
        Self {
            kind: kind(&message),
            message,
            filename: filename.to_owned(),
            line: line as u32,
            column: span.start,
            end_line: if ends_here { line } else { end_line } as u32,
            end_column: span.end,
            text: text.to_owned(),
            context: String::new(),
        }
    }

    /// The same, with the lines in which CPython looks for a misspelt keyword if it has nothing better to say.
    pub(crate) fn with_context(self, source: &str) -> Self {
        let vague = self.message == "invalid syntax" || self.message.contains("Perhaps you forgot a comma");
        let context = if vague { typo::context(source, self.line as usize) } else { String::new() };
        Self { context, ..self }
    }

    /// The mistake as it is shown: where a keyword may be misspelt, CPython then points at that and names the keyword.
    fn with_suggestion(&self) -> Cow<'_, Self> {
        let Some(typo) = typo::find(&self.context) else { return Cow::Borrowed(self) };
        Cow::Owned(Self {
            message: format!("invalid syntax. Did you mean '{}'?", typo.keyword),
            column: typo.start,
            end_line: self.line,
            end_column: typo.end,
            text: typo.text,
            ..self.clone()
        })
    }

    /// The line's text without its indentation, with carets below, both as far from the margin as a traceback has them.
    fn marked_line(&self) -> String {
        let text = self.text.trim_start_matches([' ', '\u{c}']);
        let indent = self.text.chars().count() - text.chars().count();
        let whole = self.text.chars().count() + 1;
        let end = if self.end_line == self.line { self.end_column as usize } else { whole };
        let start = (self.column as usize).min(whole);
        let end = end.min(whole).max(start + 1);
        match start.checked_sub(indent + 1) {
            None => format!("    {text}\n"),
            Some(before) => {
                // Tabs stay tabs, so that the carets stand below what they mean.
                let margin = text.chars().map(|char| if char.is_whitespace() { char } else { ' ' });
                let margin: String = margin.chain(std::iter::repeat(' ')).take(before).collect();
                format!("    {text}\n    {margin}{}\n", "^".repeat(end - start))
            }
        }
    }
}

/// The message where it depends on more than the line: tabs among spaces, and where a text that doesn't end does.
fn told(message: String, source: &str, line: usize) -> String {
    if message == "unindent does not match any outer indentation level" && tabs_disagree(source, line) {
        return TABS.to_owned();
    }
    let past_the_end = format!("(detected at line {})", source.lines().count() + 1);
    match message.strip_suffix(&past_the_end) {
        Some(start) if source.ends_with('\n') => format!("{start}(detected at line {})", source.lines().count()),
        _ => message,
    }
}

/// Whether a line and the one before are indented differently depending on how wide a tab is.
pub(crate) fn tabs_disagree(source: &str, line: usize) -> bool {
    let mut before =
        source.lines().take(line).filter(|text| !text.trim().is_empty()).collect::<Vec<_>>().into_iter().rev();
    let (Some(this), Some(last)) = (before.next(), before.next()) else { return false };
    let compared = |tab| width(this, tab).cmp(&width(last, tab));
    compared(8) != compared(1)
}

fn width(line: &str, tab: usize) -> usize {
    let blanks = line.chars().take_while(|char| [' ', '\t'].contains(char));
    blanks.fold(0, |column, char| if char == '\t' { (column / tab + 1) * tab } else { column + 1 })
}

fn kind(message: &str) -> Kind {
    match message {
        TABS => Kind::Tab,
        _ if message.contains("indent") => Kind::Indentation,
        _ => Kind::Syntax,
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.with_suggestion();
        writeln!(out, "  File \"{}\", line {}", shown.filename, shown.line)?;
        out.write_str(&shown.marked_line())?;
        write!(out, "{}: {}", shown.kind, shown.message)
    }
}
