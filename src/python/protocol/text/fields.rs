//! `str.format`: templates with replacement fields, CPython's `Objects/stringlib/unicode_format.h`.

use super::{ascii, format, repr, str as str_of};
use crate::object::{Name, intern};
use crate::protocol::{attribute, index_error, item, key_error, value_error};
use crate::vm::Thread;
use crate::{Result, Thrown, Value};

/// Where fields find their values.
pub enum Source<'a> {
    /// `template.format(*args, **kwargs)`
    Call(&'a [Value], &'a [(Name, Value)]),
    /// `template.format_map(mapping)`
    Mapping(&'a Value),
}

/// `template.format(…)`
///
/// # Errors
/// The template is not one, a field has no value, or what lookups and formats raise.
pub fn format_fields(thread: &mut Thread, template: &str, source: &Source) -> Result<String> {
    Fields { thread, source, numbering: Numbering::Unknown }.expand(template, 2)
}

/// How fields without a name are counted.
#[derive(Clone, Copy)]
enum Numbering {
    Unknown,
    Automatic(usize),
    Manual,
}

struct Fields<'a> {
    thread: &'a mut Thread,
    source: &'a Source<'a>,
    numbering: Numbering,
}

/// A replacement field: `{name!conversion:spec}`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Field {
    /// What is looked up.
    pub name: String,
    /// `s`, `r` or `a`.
    pub conversion: Option<char>,
    /// The format specification, which may contain fields.
    pub spec: String,
}

/// A piece of a template.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text as it is.
    Text(String),
    /// A field.
    Field(Field),
}

/// Takes a template apart.
///
/// # Errors
/// `ValueError`: a brace that has no partner, and the like.
pub fn pieces(template: &str) -> Result<Vec<Piece>> {
    let chars: Vec<char> = template.chars().collect();
    let (mut next, mut text, mut pieces) = (0, String::new(), Vec::new());
    while let Some(&char) = chars.get(next) {
        next += 1;
        if char != '{' && char != '}' {
            text.push(char);
            continue;
        }
        if chars.get(next) == Some(&char) {
            text.push(char);
            next += 1;
            continue;
        }
        if char == '}' {
            return Err(value_error("Single '}' encountered in format string"));
        }
        if next == chars.len() {
            return Err(value_error("Single '{' encountered in format string"));
        }
        pieces.push(Piece::Text(std::mem::take(&mut text)));
        pieces.push(Piece::Field(field(&chars, &mut next)?));
    }
    pieces.push(Piece::Text(text));
    Ok(pieces)
}

/// Reads a field, its opening brace behind it.
fn field(chars: &[char], next: &mut usize) -> Result<Field> {
    let start = *next;
    let mut end = None;
    while let Some(&char) = chars.get(*next) {
        *next += 1;
        match char {
            '{' => return Err(value_error("unexpected '{' in field name")),
            '[' => *next += chars[*next..].iter().position(|&char| char == ']').unwrap_or(chars.len() - *next),
            '}' | ':' | '!' => {
                end = Some((*next - 1, char));
                break;
            }
            _ => {}
        }
    }
    let Some((end, stop)) = end else { return Err(value_error("expected '}' before end of string")) };
    let mut field = Field { name: chars[start..end].iter().collect(), ..Field::default() };
    if stop == '}' {
        return Ok(field);
    }
    if stop == '!' {
        let conversion =
            chars.get(*next).ok_or_else(|| value_error("end of string while looking for conversion specifier"))?;
        field.conversion = Some(*conversion);
        *next += 1;
        match chars.get(*next) {
            Some('}') => {
                *next += 1;
                return Ok(field);
            }
            Some(':') => *next += 1,
            Some(_) => return Err(value_error("expected ':' after conversion specifier")),
            None => {}
        }
    }
    field.spec = spec(chars, next)?;
    Ok(field)
}

/// Reads a format specification up to the brace that closes its field.
fn spec(chars: &[char], next: &mut usize) -> Result<String> {
    let (start, mut depth) = (*next, 1);
    while let Some(&char) = chars.get(*next) {
        *next += 1;
        depth += i32::from(char == '{') - i32::from(char == '}');
        if depth == 0 {
            return Ok(chars[start..*next - 1].iter().collect());
        }
    }
    Err(value_error("unmatched '{' in format spec"))
}

impl Fields<'_> {
    fn expand(&mut self, template: &str, depth: usize) -> Result<String> {
        if depth == 0 {
            return Err(value_error("Max string recursion exceeded"));
        }
        let mut out = String::new();
        for piece in pieces(template)? {
            match piece {
                Piece::Text(text) => out.push_str(&text),
                Piece::Field(field) => {
                    let text = self.replace(&field, depth)?;
                    out.push_str(text.as_str().unwrap_or_default());
                }
            }
        }
        Ok(out)
    }

    fn replace(&mut self, field: &Field, depth: usize) -> Result {
        let value = self.value(&field.name)?;
        let value = match field.conversion {
            None => value,
            Some('s') => str_of(self.thread, &value)?,
            Some('r') => Value::str(repr(self.thread, &value)?),
            Some('a') => Value::str(ascii(self.thread, &value)?),
            Some(other) => return Err(unknown_conversion(other)),
        };
        let spec = if field.spec.contains('{') { self.expand(&field.spec, depth - 1)? } else { field.spec.clone() };
        format(self.thread, &value, &spec)
    }

    /// The value that `first.attribute[item]…` names.
    fn value(&mut self, name: &str) -> Result {
        let end = name.find(['.', '[']).unwrap_or(name.len());
        let (first, mut rest) = name.split_at(end);
        let mut value = self.first(first)?;
        while let Some(kind) = rest.chars().next() {
            rest = &rest[kind.len_utf8()..];
            match kind {
                '.' => {
                    let end = rest.find(['.', '[']).unwrap_or(rest.len());
                    let name = nonempty(&rest[..end])?;
                    value = attribute(self.thread, &value, &intern(name))?;
                    rest = &rest[end..];
                }
                '[' => {
                    let end = rest.find(']').ok_or_else(|| value_error("Missing ']' in format string"))?;
                    let key = nonempty(&rest[..end])?;
                    let key = index(key)?.map_or_else(|| Value::str(key), Value::count);
                    value = item(self.thread, &value, &key)?;
                    rest = &rest[end + 1..];
                }
                _ => return Err(value_error("Only '.' or '[' may follow ']' in format field specifier")),
            }
        }
        Ok(value)
    }

    fn first(&mut self, name: &str) -> Result {
        let position = match index(name)? {
            None if !name.is_empty() => return self.named(name),
            given => self.count(given)?,
        };
        match self.source {
            Source::Call(args, _) => args.get(position).cloned().ok_or_else(|| {
                index_error(format!("Replacement index {position} out of range for positional args tuple"))
            }),
            Source::Mapping(_) => Err(value_error("Format string contains positional fields")),
        }
    }

    fn named(&mut self, name: &str) -> Result {
        match self.source {
            Source::Call(_, keywords) => {
                let found = keywords.iter().find(|(known, _)| &**known == name).map(|(_, value)| value.clone());
                found.ok_or_else(|| key_error(Value::str(name)))
            }
            Source::Mapping(mapping) => item(self.thread, mapping, &Value::str(name)),
        }
    }

    /// The position of a field that gives `given`, or none.
    fn count(&mut self, given: Option<usize>) -> Result<usize> {
        let switch = |from, to| Err(value_error(format!("cannot switch from {from} to {to}")));
        let (manual, automatic) = ("manual field specification", "automatic field numbering");
        match (given, self.numbering) {
            (Some(_), Numbering::Automatic(_)) => switch(automatic, manual),
            (Some(position), _) => {
                self.numbering = Numbering::Manual;
                Ok(position)
            }
            (None, Numbering::Manual) => switch(manual, automatic),
            (None, Numbering::Unknown) => {
                self.numbering = Numbering::Automatic(1);
                Ok(0)
            }
            (None, Numbering::Automatic(next)) => {
                self.numbering = Numbering::Automatic(next + 1);
                Ok(next)
            }
        }
    }
}

fn nonempty(name: &str) -> Result<&str> {
    if name.is_empty() { Err(value_error("Empty attribute in format string")) } else { Ok(name) }
}

/// A number, if the name is one.
fn index(name: &str) -> Result<Option<usize>> {
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(None);
    }
    let number = name.parse().ok().filter(|&number| number <= isize::MAX as usize);
    number.map(Some).ok_or_else(|| value_error("Too many decimal digits in format string"))
}

fn unknown_conversion(conversion: char) -> Thrown {
    let shown = match conversion {
        '!'..='~' => conversion.to_string(),
        other => format!("\\x{:x}", u32::from(other)),
    };
    value_error(format!("Unknown conversion specifier {shown}"))
}
