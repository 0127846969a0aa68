//! The format specification mini-language: `[[fill]align][sign][z][#][0][width][grouping][.precision[grouping]][type]`.
//!
//! What a specification says, without regard to values; CPython's `Python/formatter_unicode.c`.

use crate::protocol::value_error;
use crate::vm::Thread;
use crate::{Result, Thrown};

/// A specification that was read.
#[derive(Clone, Debug)]
pub struct Spec {
    /// What the width is filled with.
    pub fill: char,
    /// `<`, `>`, `^` or `=`.
    pub align: char,
    /// `+`, `-` or a space, if given.
    pub sign: Option<char>,
    /// `z`: no negative zero.
    pub no_negative_zero: bool,
    /// `#`
    pub alternate: bool,
    /// The least width.
    pub width: usize,
    /// `,` or `_` between groups of digits.
    pub grouping: Option<char>,
    /// What follows the point.
    pub precision: Option<usize>,
    /// `,` or `_` between groups of digits after the decimal point.
    pub fraction_grouping: Option<char>,
    /// The type.
    pub kind: Option<char>,
}

/// What a class of values makes of a specification that leaves something open.
#[derive(Clone, Copy)]
pub struct Defaults<'a> {
    /// How values are aligned.
    pub align: char,
    /// Which type they have.
    pub kind: Option<char>,
    /// The class's name, for messages.
    pub class: &'a str,
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn take(&mut self, wanted: &str) -> Option<char> {
        let char = self.rest.chars().next().filter(|&char| wanted.contains(char))?;
        self.rest = &self.rest[char.len_utf8()..];
        Some(char)
    }

    fn number(&mut self) -> Result<Option<usize>> {
        let end = self.rest.find(|char: char| !char.is_ascii_digit()).unwrap_or(self.rest.len());
        let (digits, rest) = self.rest.split_at(end);
        self.rest = rest;
        if digits.is_empty() {
            return Ok(None);
        }
        let number = digits.parse().ok().filter(|&number| number <= isize::MAX as usize);
        number.map(Some).ok_or_else(|| value_error("Too many decimal digits in format string"))
    }

    fn grouping(&mut self) -> Result<Option<char>> {
        let first = self.take(",_");
        match (first, self.rest.chars().next()) {
            (Some(','), Some('_')) | (Some('_'), Some(',')) => Err(value_error("Cannot specify both ',' and '_'.")),
            _ => Ok(first),
        }
    }
}

impl Spec {
    /// Reads a specification.
    ///
    /// # Errors
    /// `ValueError`: it can't be one.
    pub fn parse(text: &str, defaults: Defaults) -> Result<Self> {
        let mut reader = Reader { rest: text };
        let mut front = text.chars();
        let (first, second) = (front.next(), front.next());
        let is_align = |char: Option<char>| char.is_some_and(|char| "<>=^".contains(char));
        let (mut fill, mut align) = (None, None);
        if is_align(second) {
            (fill, align) = (first, second);
            reader.rest = front.as_str();
        } else if is_align(first) {
            align = reader.take("<>=^");
        }
        let sign = reader.take("+- ");
        let no_negative_zero = reader.take("z").is_some();
        let alternate = reader.take("#").is_some();
        if fill.is_none() && reader.take("0").is_some() {
            fill = Some('0');
            align = align.or((defaults.align == '>').then_some('='));
        }
        let width = reader.number()?.unwrap_or(0);
        let grouping = reader.grouping()?;
        let (mut precision, mut fraction_grouping) = (None, None);
        if reader.take(".").is_some() {
            precision = reader.number()?;
            fraction_grouping = reader.grouping()?;
            if precision.is_none() && fraction_grouping.is_none() {
                return Err(value_error("Format specifier missing precision"));
            }
        }
        let mut kinds = reader.rest.chars();
        let kind = kinds.next().or(defaults.kind);
        if kinds.next().is_some() {
            let what = format!("Invalid format specifier '{text}' for object of type '{}'", defaults.class);
            return Err(value_error(what));
        }
        let spec = Self {
            fill: fill.unwrap_or(' '),
            align: align.unwrap_or(defaults.align),
            sign,
            no_negative_zero,
            alternate,
            width,
            grouping,
            precision,
            fraction_grouping,
            kind,
        };
        spec.check_grouping()?;
        Ok(spec)
    }

    fn check_grouping(&self) -> Result<()> {
        let kind = self.kind.unwrap_or('f');
        let fits = |separator: char| "defgEG%F".contains(kind) || separator == '_' && "boxX".contains(kind);
        if let Some(separator) = self.grouping.filter(|&separator| !fits(separator)) {
            return Err(wrong_grouping(separator, kind));
        }
        match self.fraction_grouping.filter(|_| !"efgEFG%".contains(kind)) {
            Some(separator) => Err(wrong_grouping(separator, kind)),
            None => Ok(()),
        }
    }

    /// How many digits make a group.
    pub fn group_size(&self) -> usize {
        if self.kind.is_some_and(|kind| "boxX".contains(kind)) { 4 } else { 3 }
    }

    /// The text, filled up to the width.
    ///
    /// # Errors
    /// `MemoryError`
    pub fn pad(&self, thread: &Thread, text: &str) -> Result<String> {
        let missing = self.width.saturating_sub(text.chars().count());
        if missing == 0 {
            return Ok(text.to_owned());
        }
        thread.reserve(missing.saturating_mul(self.fill.len_utf8()))?;
        let left = match self.align {
            '<' => 0,
            '^' => missing / 2,
            _ => missing,
        };
        let fill = |count: usize| std::iter::repeat_n(self.fill, count);
        Ok(fill(left).chain(text.chars()).chain(fill(missing - left)).collect())
    }
}

fn wrong_grouping(separator: char, kind: char) -> Thrown {
    value_error(format!("Cannot specify '{separator}' with '{}'.", shown(kind)))
}

/// A type as messages show it.
fn shown(kind: char) -> String {
    if (' '..'\u{80}').contains(&kind) { kind.to_string() } else { format!("\\x{:x}", u32::from(kind)) }
}

/// The type doesn't fit the value.
pub fn unknown_kind(kind: char, class: &str) -> Thrown {
    value_error(format!("Unknown format code '{}' for object of type '{class}'", shown(kind)))
}
