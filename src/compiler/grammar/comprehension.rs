//! Comprehensions.

use rustpython_compiler::TokenKind::{
    self, Async, Comma, DoubleStar, For, If, In, Lbrace, Lpar, Lsqb, Rbrace, Rpar, Rsqb,
};

use super::collection::{enclosed, pair};
use super::expression::{assigned, disjunction, item, items, named, operation, stars, unnamed};
use super::reader::{Part, Reader};
use super::target::{self, Use};

/// A comprehension in round brackets.
pub fn generator(reader: &mut Reader) -> Option<Part> {
    let inside = |reader: &mut Reader| {
        assigned(reader).unwrap_or_else(|| unnamed(reader))?;
        clauses(reader).map(drop)
    };
    let found = enclosed(reader, Lpar, inside, Rpar);
    if found.is_none() {
        reader.suspect(mistake);
    }
    found
}

/// One in square brackets.
pub fn list(reader: &mut Reader) -> Option<Part> {
    of_items(reader, Lsqb, Rsqb)
}

/// One in braces.
pub fn set(reader: &mut Reader) -> Option<Part> {
    of_items(reader, Lbrace, Rbrace)
}

fn of_items(reader: &mut Reader, open: TokenKind, close: TokenKind) -> Option<Part> {
    let inside = |reader: &mut Reader| {
        named(reader)?;
        clauses(reader).map(drop)
    };
    let found = enclosed(reader, open, inside, close);
    if found.is_none() {
        reader.suspect(mistake);
    }
    found
}

/// One in braces that has keys.
pub fn dict(reader: &mut Reader) -> Option<Part> {
    let inside = |reader: &mut Reader| {
        pair(reader)?;
        clauses(reader).map(drop)
    };
    let found = enclosed(reader, Lbrace, inside, Rbrace);
    if found.is_none() {
        reader.suspect(|reader| {
            reader.take(Lbrace)?;
            let stars = reader.take(DoubleStar)?;
            operation(reader)?;
            clauses(reader)?;
            reader.take(Rbrace)?;
            reader.tell(stars, "dict unpacking cannot be used in dict comprehension");
            Some(())
        });
    }
    found
}

fn mistake(reader: &mut Reader) -> Option<()> {
    let open = reader.take_any(&[Lsqb, Lpar, Lbrace])?;
    let starred = reader.attempt(|reader| {
        let part = super::argument::starred(reader)?;
        clauses(reader)?;
        Some(part)
    });
    if let Some(part) = starred {
        reader.tell(part, "iterable unpacking cannot be used in comprehension");
    }
    if reader.text(open) == "(" {
        return None;
    }
    let first = item(reader)?;
    let comma = reader.take(Comma)?;
    let last = reader.attempt(|reader| {
        let last = items(reader)?.pop();
        clauses(reader)?;
        last
    });
    let end = match last {
        Some(last) => last,
        None => clauses(reader).map(|_| comma)?,
    };
    reader.tell(reader.both(first, end), "did you forget parentheses around the comprehension target?");
    None
}

/// One `for` after the other, each with its conditions; up to the end of the last's.
pub fn clauses(reader: &mut Reader) -> Option<Part> {
    let from = reader.place;
    clause(reader)?;
    while clause(reader).is_some() {}
    Some(Part { from, to: reader.place })
}

fn clause(reader: &mut Reader) -> Option<Part> {
    let mut certain = false;
    let found = reader.part(|reader| {
        reader.take(Async);
        reader.take(For)?;
        target::targets(reader)?;
        reader.take(In)?;
        certain = true;
        disjunction(reader)?;
        let condition = |reader: &mut Reader| {
            reader.take(If)?;
            disjunction(reader)
        };
        while reader.attempt(condition).is_some() {}
        Some(())
    });
    if found.is_none() && !certain {
        reader.suspect(|reader| {
            reader.take(Async);
            reader.take(For)?;
            reader.list(operation)?;
            reader.take(Comma);
            if !reader.sees(&[In]) {
                reader.tell_here("'in' expected after for-loop variables");
            }
            Some(())
        });
        reader.suspect(for_target);
    }
    found
}

/// `for` with something that no value can be given to.
pub fn for_target(reader: &mut Reader) -> Option<()> {
    reader.take(Async);
    reader.take(For)?;
    let part = stars(reader)?;
    target::invalid(reader, part, Use::For);
    Some(())
}
