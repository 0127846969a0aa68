//! What stands in brackets of its own: tuples, lists, dictionaries, sets and groups.

use ruff_text_size::{TextRange, TextSize};
use rustpython_compiler::TokenKind::{self, Colon, Comma, DoubleStar, Lbrace, Lpar, Lsqb, Rbrace, Rpar, Rsqb, Star};

use super::expression::{item, items, named, operation, yielded};
use super::reader::{Part, Reader};
use super::{comprehension, expression};

/// Whatever brackets open.
pub fn bracketed(reader: &mut Reader) -> Option<Part> {
    match reader.next() {
        Lpar => tuple(reader).or_else(|| group(reader)).or_else(|| comprehension::generator(reader)),
        Lsqb => list(reader).or_else(|| comprehension::list(reader)),
        Lbrace => dict(reader)
            .or_else(|| enclosed(reader, Lbrace, |reader| items(reader).map(drop), Rbrace))
            .or_else(|| comprehension::dict(reader))
            .or_else(|| comprehension::set(reader)),
        _ => None,
    }
}

/// A list, a tuple or a generator.
pub fn sequence(reader: &mut Reader) -> Option<Part> {
    match reader.next() {
        Lsqb => list(reader),
        Lpar => tuple(reader).or_else(|| comprehension::generator(reader)),
        _ => None,
    }
}

/// Something between brackets.
pub fn enclosed(
    reader: &mut Reader,
    open: TokenKind,
    inside: impl FnOnce(&mut Reader) -> Option<()>,
    close: TokenKind,
) -> Option<Part> {
    reader.part(|reader| {
        reader.take(open)?;
        inside(reader)?;
        reader.take(close).map(drop)
    })
}

/// Items in square brackets.
pub fn list(reader: &mut Reader) -> Option<Part> {
    enclosed(
        reader,
        Lsqb,
        |reader| {
            items(reader);
            Some(())
        },
        Rsqb,
    )
}

/// Nothing, or an item and a comma with more or without, in round brackets.
pub fn tuple(reader: &mut Reader) -> Option<Part> {
    let inside = |reader: &mut Reader| {
        reader.attempt(|reader| {
            item(reader)?;
            reader.take(Comma)?;
            items(reader);
            Some(())
        });
        Some(())
    };
    enclosed(reader, Lpar, inside, Rpar)
}

fn group(reader: &mut Reader) -> Option<Part> {
    let inside = |reader: &mut Reader| yielded(reader).or_else(|| named(reader)).map(drop);
    let group = enclosed(reader, Lpar, inside, Rpar);
    if group.is_none() {
        reader.suspect(|reader| {
            reader.take(Lpar)?;
            let starred = reader.attempt(|reader| {
                let part = super::argument::starred(reader)?;
                reader.take(Rpar)?;
                Some(part)
            });
            if let Some(part) = starred {
                reader.tell(part, "cannot use starred expression here");
            }
            let stars = reader.take(DoubleStar)?;
            expression::expression(reader)?;
            reader.take(Rpar)?;
            reader.tell(stars, "cannot use double starred expression here");
            Some(())
        });
    }
    group
}

fn dict(reader: &mut Reader) -> Option<Part> {
    let inside = |reader: &mut Reader| {
        if reader.list(entry).is_some() {
            reader.take(Comma);
        }
        Some(())
    };
    let dict = enclosed(reader, Lbrace, inside, Rbrace);
    if dict.is_none() {
        // This rule is tried at the first reading, too.
        reader.ahead(|reader| {
            reader.take(Lbrace)?;
            entry_mistake(reader)
        });
    }
    dict
}

fn entry(reader: &mut Reader) -> Option<Part> {
    let unpacked = reader.part(|reader| {
        reader.take(DoubleStar)?;
        operation(reader).map(drop)
    });
    unpacked.or_else(|| pair(reader))
}

/// A key and its value.
pub fn pair(reader: &mut Reader) -> Option<Part> {
    reader.part(|reader| {
        expression::expression(reader)?;
        reader.take(Colon)?;
        expression::expression(reader).map(drop)
    })
}

fn entry_mistake(reader: &mut Reader) -> Option<()> {
    reader.attempt(|reader| {
        reader.list(entry)?;
        reader.take(Comma)?;
        let key = reader.attempt(|reader| {
            let key = expression::expression(reader)?;
            (!reader.sees(&[Colon])).then_some(key)
        });
        if let Some(key) = key {
            // Only its last character is pointed at.
            let range = reader.range(key);
            let last = reader.text(key).chars().next_back().map_or(0, char::len_utf8);
            let place = TextRange::new(range.end() - TextSize::new(last as u32), range.end());
            reader.tell_at(place, "':' expected after dictionary key");
        }
        value_mistake(reader)
    });
    value_mistake(reader)
}

fn value_mistake(reader: &mut Reader) -> Option<()> {
    expression::expression(reader)?;
    let colon = reader.take(Colon)?;
    if reader.sees(&[Rbrace, Comma]) {
        reader.tell(colon, "expression expected after dictionary key and ':'");
    }
    let star = reader.take(Star)?;
    operation(reader)?;
    reader.tell_from(star, "cannot use a starred expression in a dictionary value");
    None
}
