//! A string escape that is cut short: what CPython's decoder says, and which literal it points at.

use crate::place::Span;

/// The message and the place for a malformed escape at or before `column` of a line.
pub fn malformed(line: &str, column: u32) -> Option<(String, Span)> {
    let line: Vec<char> = line.chars().collect();
    let slash = line[..line.len().min(column as usize)].iter().rposition(|char| *char == '\\')?;
    let open = line[..slash].iter().rposition(|char| ['"', '\''].contains(char))?;
    let close = (slash + 1..line.len()).find(|place| line[*place] == line[open]).unwrap_or(line.len() - 1);
    let kind = *line.get(slash + 1)?;
    let literal = Span { start: prefix_start(&line, open), end: close as u32 + 2 };
    if kind == 'N' {
        let message = "not supported by this page's interpreter: a character by its name, \\N{…}";
        return Some((message.to_owned(), literal));
    }
    let digits = line[slash + 2..].iter().take_while(|char| char.is_ascii_hexdigit()).count().min(width(kind)?);
    let from: usize = line[open + 1..slash].iter().map(|char| char.len_utf8()).sum();
    let to = from + 1 + digits;
    let why = if digits == width(kind)? {
        "illegal Unicode character".to_owned()
    } else {
        format!("truncated \\{kind}{} escape", "X".repeat(width(kind)?))
    };
    let message = format!("(unicode error) 'unicodeescape' codec can't decode bytes in position {from}-{to}: {why}");
    Some((message, literal))
}

/// The column of the letters before a quote.
fn prefix_start(line: &[char], open: usize) -> u32 {
    line[..open].iter().rposition(|char| !char.is_alphabetic()).map_or(1, |place| place as u32 + 2)
}

/// How many digits an escape needs.
fn width(kind: char) -> Option<usize> {
    match kind {
        'x' => Some(2),
        'u' => Some(4),
        'U' => Some(8),
        _ => None,
    }
}
