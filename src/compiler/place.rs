//! Where CPython points when the parser points elsewhere: at the whole of what is wrong, or at the token after it.

/// Columns on a line, counted in characters from one; the end is the column after the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first column.
    pub start: u32,
    /// The column after the last, or the first if it isn't known.
    pub end: u32,
}

/// The place that CPython gives for a mistake, from the one that the parser gives.
pub fn adjusted(message: &str, line: &str, span: Span) -> Span {
    let line: Vec<char> = line.chars().collect();
    let Span { start, end } = span;
    match message {
        "unexpected indent" => Span { start: indentation(&line), end: indentation(&line) },
        "inconsistent use of tabs and spaces in indentation" => Span { start: 1, end: 1 },
        "invalid syntax. Perhaps you forgot a comma?" => Span { start: both_items(&line, start, end), end },
        "trailing comma not allowed without surrounding parentheses" => Span { start: start + 1, end: end + 1 },
        "positional argument follows keyword argument" | "positional argument follows keyword argument unpacking" => {
            let next = skip(&line, end, |char| char == ' ');
            Span { start: next, end: next + 1 }
        }
        "expression cannot contain assignment, perhaps you meant \"==\"?" => {
            Span { start, end: skip(&line, end, |char| char != '=') + 1 }
        }
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?" => {
            Span { start, end: trimmed(&line, skip(&line, end, |char| !":),]".contains(char))) }
        }
        "expected 'else' after 'if' expression" => Span { start: item_start(&line, start), end: start },
        "f-string: expecting '}'" | "t-string: expecting '}'" => {
            let quote = skip(&line, start, |char| char != '"' && char != '\'');
            Span { start: quote, end: quote }
        }
        _ if message.starts_with("unterminated ") => Span { start: prefix(&line, start), end: prefix(&line, start) },
        _ if message.starts_with("Missing parentheses in call") => Span { start, end: statement_end(&line, end) },
        _ => span,
    }
}

fn at(line: &[char], column: u32) -> Option<char> {
    line.get((column as usize).checked_sub(1)?).copied()
}

/// How wide the indentation is.
fn indentation(line: &[char]) -> u32 {
    line.iter().take_while(|char| char.is_whitespace()).count() as u32
}

/// The first column from `column` on whose character is not to be skipped.
fn skip(line: &[char], column: u32, skipped: impl Fn(char) -> bool) -> u32 {
    (column..).find(|column| at(line, *column).is_none_or(|char| !skipped(char))).unwrap_or(column)
}

/// The column after the last character before `end` that is not a space.
fn trimmed(line: &[char], end: u32) -> u32 {
    (1..=end).rev().find(|column| at(line, column - 1).is_none_or(|char| char != ' ')).unwrap_or(end)
}

/// Where the letters before a quote begin, if they belong to it.
fn prefix(line: &[char], column: u32) -> u32 {
    let word = |char: char| char.is_alphanumeric() || char == '_';
    let start = (1..=column).rev().find(|column| !at(line, column - 1).is_some_and(word)).unwrap_or(column);
    let belong = |column: u32| at(line, column).is_some_and(|char| "bBfFrRtTuU".contains(char));
    if column - start <= 2 && (start..column).all(belong) { start } else { column }
}

/// Where the first of two items begins between which a comma is missing, if the span has only the second.
fn both_items(line: &[char], start: u32, end: u32) -> u32 {
    if start <= 1 || (start..end).any(|column| at(line, column) == Some(' ')) {
        return start;
    }
    let before = trimmed(line, start - 1);
    match at(line, before - 1) {
        Some(quote @ ('"' | '\'')) => {
            let open = (1..before - 1).rev().find(|column| at(line, *column) == Some(quote));
            open.map_or(start, |open| prefix(line, open))
        }
        _ => {
            let part = |char: char| char.is_alphanumeric() || char == '_' || char == '.';
            (1..before).rev().find(|column| !at(line, column - 1).is_some_and(part)).unwrap_or(start)
        }
    }
}

/// Where the item of a list, a call or an assignment begins that ends before `end`.
fn item_start(line: &[char], end: u32) -> u32 {
    let opener = |column: &u32| at(line, *column).is_some_and(|char| "=([{,:;".contains(char));
    skip(line, (1..end).rev().find(opener).unwrap_or_default() + 1, |char| char == ' ')
}

/// Where a simple statement ends.
fn statement_end(line: &[char], column: u32) -> u32 {
    trimmed(line, skip(line, column, |char| !";#".contains(char)))
}
