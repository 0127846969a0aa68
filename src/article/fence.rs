//! Fenced blocks: the info string tells a listing, one word, from a directive, `<kind> <id>`.

use std::ops::Range;

use crate::{mistake::Fault, source::Source};

/// The languages that a listing can be in.
pub const LANGUAGES: &[&str] = &["c", "console", "json", "python", "rust", "text", "toml"];

/// What a directive can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Slideshow,
    Lab,
    Show,
    Run,
    Figure,
    Aside,
}

const KINDS: &[(&str, Kind)] = &[
    ("slideshow", Kind::Slideshow),
    ("lab", Kind::Lab),
    ("python show", Kind::Show),
    ("python run", Kind::Run),
    ("figure", Kind::Figure),
    ("aside", Kind::Aside),
];

/// What a fenced block is.
pub(crate) enum Info {
    /// A listing in this language, or in none.
    Listing(String),
    /// A directive and its id.
    Directive(Kind, String),
}

/// Reads an info string.
pub(crate) fn info(info: &str) -> Result<Info, Fault> {
    let info = info.split_whitespace().collect::<Vec<_>>().join(" ");
    if info.is_empty() || LANGUAGES.contains(&info.as_str()) {
        return Ok(Info::Listing(info));
    }
    KINDS.iter().find_map(|(name, kind)| directive(&info, name, *kind)).unwrap_or_else(|| Err(unknown(&info)))
}

/// `info` as a directive of this kind, if it begins with its name.
fn directive(info: &str, name: &str, kind: Kind) -> Option<Result<Info, Fault>> {
    match info.strip_prefix(name)?.strip_prefix(' ') {
        Some(id) if !id.contains(' ') => Some(Ok(Info::Directive(kind, id.to_owned()))),
        None if info != name => None,
        _ => Some(Err(format!("`{name}` takes one id: `{name} <id>`").into())),
    }
}

fn unknown(info: &str) -> Fault {
    let kinds = KINDS.iter().map(|(name, _)| *name);
    match info.split(' ').collect::<Vec<_>>()[..] {
        [word] => Fault::unknown("language", word, &LANGUAGES.iter().copied().chain(kinds).collect::<Vec<_>>()),
        ["python", second, ..] => Fault::unknown("directive", &format!("python {second}"), &kinds.collect::<Vec<_>>()),
        [kind, ..] => Fault::unknown("directive", kind, &kinds.collect::<Vec<_>>()),
        [] => Fault::from("unknown directive"),
    }
}

/// The range of the lines between a block's fences; `None` where the closing fence is missing.
pub(crate) fn body(block: Source<'_>) -> Option<Range<usize>> {
    let text = block.text().trim_end();
    let (open, close) = (text.find('\n')?, text.rfind('\n')?);
    let mark = text.chars().next()?;
    let opening = text.len() - text.trim_start_matches(mark).len();
    let closing = text[close..].trim_matches([' ', '\t', '\n', '>']);
    let closed = closing.len() >= opening && closing.chars().all(|c| c == mark);
    closed.then_some(open + 1..close + 1)
}
