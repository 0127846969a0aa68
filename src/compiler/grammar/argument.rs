//! What a call is given.

use rustpython_compiler::TokenKind::{self, Comma, DoubleStar, Equal, False, Rpar, Star, True};

use super::comprehension::clauses;
use super::expression::{assigned, expression, unnamed};
use super::reader::{Part, Reader, Rule};

/// Everything up to the bracket that closes a call.
pub fn arguments(reader: &mut Reader) -> Option<Part> {
    reader.kept(Rule::Arguments, |reader| {
        let fit = reader.attempt(|reader| {
            list(reader)?;
            reader.take(Comma);
            reader.sees(&[Rpar]).then_some(())
        });
        if fit.is_none() {
            reader.suspect(mistake);
        }
        fit
    })
}

/// `*` and an expression.
pub fn starred(reader: &mut Reader) -> Option<Part> {
    let part = reader.part(|reader| {
        reader.take(Star)?;
        expression(reader).map(drop)
    });
    if part.is_none() {
        reader.suspect(|reader| {
            reader.take(Star)?;
            reader.tell_here("Invalid star expression");
            Some(())
        });
    }
    part
}

/// The arguments of a call, each of them, and whether the first with a name has come.
struct List {
    parts: Vec<Part>,
    named: Option<&'static str>,
}

fn list(reader: &mut Reader) -> Option<List> {
    let parts = reader.list(positional).unwrap_or_default();
    let from = reader.place;
    if !parts.is_empty() && reader.take(Comma).is_none() {
        return Some(List { parts, named: None });
    }
    let Some(named) = keywords(reader) else {
        reader.place = from;
        return (!parts.is_empty()).then_some(List { parts, named: None });
    };
    let last = if reader.text(named[named.len() - 1]).starts_with("**") {
        "positional argument follows keyword argument unpacking"
    } else {
        "positional argument follows keyword argument"
    };
    Some(List { parts: parts.into_iter().chain(named).collect(), named: Some(last) })
}

fn positional(reader: &mut Reader) -> Option<Part> {
    if let Some(part) = starred(reader) {
        return Some(part);
    }
    reader.attempt(|reader| {
        let part = assigned(reader).unwrap_or_else(|| unnamed(reader))?;
        (!reader.sees(&[Equal])).then_some(part)
    })
}

fn keywords(reader: &mut Reader) -> Option<Vec<Part>> {
    let first = reader.list(|reader| keyword(reader).or_else(|| starred(reader)));
    let rest = match first {
        None => reader.list(unpacked),
        Some(_) => reader.attempt(|reader| {
            reader.take(Comma)?;
            reader.list(unpacked)
        }),
    };
    let all: Vec<Part> = first.into_iter().flatten().chain(rest.into_iter().flatten()).collect();
    (!all.is_empty()).then_some(all)
}

fn unpacked(reader: &mut Reader) -> Option<Part> {
    keyword(reader).or_else(|| {
        reader.part(|reader| {
            reader.take(DoubleStar)?;
            expression(reader).map(drop)
        })
    })
}

fn keyword(reader: &mut Reader) -> Option<Part> {
    reader.suspect(keyword_mistake);
    reader.part(|reader| {
        reader.name()?;
        reader.take(Equal)?;
        expression(reader).map(drop)
    })
}

fn keyword_mistake(reader: &mut Reader) -> Option<()> {
    let constant = reader.attempt(|reader| {
        let name = reader.take_any(&[True, False, TokenKind::None])?;
        Some((name, reader.take(Equal)?))
    });
    if let Some((name, sign)) = constant {
        let words = format!("cannot assign to {}", reader.text(name));
        reader.tell(reader.both(name, sign), words);
    }
    reader.attempt(comprehended);
    let start = reader.place;
    let fits = reader.name().is_some() && reader.take(Equal).is_some();
    reader.place = start;
    if !fits {
        let value = expression(reader)?;
        let sign = reader.take(Equal)?;
        reader.tell(reader.both(value, sign), "expression cannot contain assignment, perhaps you meant \"==\"?");
    }
    None
}

/// `f(a=b for c in d)`
fn comprehended(reader: &mut Reader) -> Option<()> {
    let name = reader.name()?;
    let sign = reader.take(Equal)?;
    expression(reader)?;
    clauses(reader)?;
    reader.tell(reader.both(name, sign), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    None
}

const GENERATOR: &str = "Generator expression must be parenthesized";

fn mistake(reader: &mut Reader) -> Option<()> {
    let start = reader.place;
    reader.attempt(|reader| {
        list(reader)?;
        let comma = reader.take(Comma)?;
        reader.list(starred)?;
        reader.tell_from(comma, "iterable argument unpacking follows keyword argument unpacking");
        None::<()>
    });
    reader.attempt(|reader| {
        let value = expression(reader)?;
        let end = clauses(reader)?;
        reader.take(Comma)?;
        reader.attempt(|reader| {
            if list(reader).is_none() {
                expression(reader)?;
                clauses(reader)?;
            }
            Some(())
        });
        reader.tell(reader.both(value, end), GENERATOR);
        None::<()>
    });
    reader.attempt(comprehended);
    reader.attempt(|reader| {
        reader.attempt(|reader| {
            list(reader)?;
            reader.take(Comma)
        });
        no_value(reader)
    });
    reader.attempt(no_value);
    reader.attempt(|reader| {
        let list = list(reader)?;
        let end = clauses(reader)?;
        if let [_, .., last] = list.parts[..] {
            reader.tell(reader.both(last, end), GENERATOR);
        }
        None::<()>
    });
    reader.attempt(|reader| {
        list(reader)?;
        reader.take(Comma)?;
        let value = expression(reader)?;
        let end = clauses(reader)?;
        reader.tell(reader.both(value, end), GENERATOR);
        None::<()>
    });
    reader.place = start;
    let first = list(reader)?;
    reader.take(Comma)?;
    list(reader)?;
    reader.tell_here(first.named.unwrap_or("positional argument follows keyword argument"));
    None
}

/// `f(a=)`
fn no_value(reader: &mut Reader) -> Option<()> {
    let name = reader.name()?;
    let sign = reader.take(Equal)?;
    if reader.sees(&[Comma, Rpar]) {
        reader.tell(reader.both(name, sign), "expected argument value expression");
    }
    None
}
