//! A case of a match statement.

use rustpython_compiler::TokenKind;
use rustpython_compiler::TokenKind::{
    As, Colon, Comma, Complex, Dot, DoubleStar, Equal, False, Float, If, Int, Lbrace, Lpar, Lsqb, Minus, Plus, Rbrace,
    Rpar, Rsqb, Star, True, Vbar,
};

use super::collection::enclosed;
use super::expression::{expression, named};
use super::reader::{Part, Reader};
use super::{string, target};

/// `case`, its pattern and its condition.
pub fn head(reader: &mut Reader) -> Option<()> {
    reader.name()?;
    let many = reader.attempt(open);
    if many.is_none() {
        pattern(reader)?;
    }
    reader.attempt(|reader| {
        reader.take(If)?;
        named(reader)
    });
    Some(())
}

/// Patterns with a comma after the first.
fn open(reader: &mut Reader) -> Option<()> {
    starred(reader)?;
    reader.take(Comma)?;
    reader.list(starred);
    reader.take(Comma);
    Some(())
}

fn starred(reader: &mut Reader) -> Option<Part> {
    let star = reader.part(|reader| {
        reader.take(Star)?;
        reader.name().map(drop)
    });
    star.or_else(|| pattern(reader))
}

fn pattern(reader: &mut Reader) -> Option<Part> {
    reader.deeper(|reader| {
        let bound = reader.part(|reader| {
            choice(reader)?;
            reader.take(As)?;
            capture(reader).map(drop)
        });
        if bound.is_none() {
            reader.suspect(|reader| {
                choice(reader)?;
                reader.take(As)?;
                let name = Part { from: reader.place, to: reader.place + 1 };
                if reader.text(name) == "_" {
                    reader.tell(name, "cannot use '_' as a target");
                }
                let wrong = expression(reader)?;
                let what = target::name(reader, wrong);
                reader.tell(wrong, format!("cannot use {what} as pattern target"));
                Some(())
            });
        }
        bound.or_else(|| reader.part(choice))
    })
}

/// A name that is no wildcard, and not the beginning of something else.
fn capture(reader: &mut Reader) -> Option<Part> {
    reader.attempt(|reader| {
        let name = reader.name()?;
        (reader.text(name) != "_" && !reader.sees(&[Dot, Lpar, Equal])).then_some(name)
    })
}

fn choice(reader: &mut Reader) -> Option<()> {
    closed(reader)?;
    let more = |reader: &mut Reader| {
        reader.take(Vbar)?;
        closed(reader)
    };
    while reader.attempt(more).is_some() {}
    Some(())
}

fn closed(reader: &mut Reader) -> Option<Part> {
    literal(reader).or_else(|| class(reader)).or_else(|| name(reader)).or_else(|| bracketed(reader))
}

fn literal(reader: &mut Reader) -> Option<Part> {
    if reader.sees(&string::STARTS) {
        return string::strings(reader);
    }
    let number = reader.part(|reader| {
        reader.take(Minus);
        reader.take_any(&[Int, Float, Complex])?;
        reader.attempt(|reader| {
            reader.take_any(&[Plus, Minus])?;
            reader.take_any(&[Int, Float, Complex])
        });
        Some(())
    });
    number.or_else(|| reader.take_any(&[True, False, TokenKind::None]))
}

/// A name with attributes or without.
fn name(reader: &mut Reader) -> Option<Part> {
    reader.part(|reader| {
        reader.name()?;
        while reader.take(Dot).is_some() {
            reader.name()?;
        }
        Some(())
    })
}

fn class(reader: &mut Reader) -> Option<Part> {
    let inside = |reader: &mut Reader| {
        let positional = reader.list(positional).is_some();
        let first = reader.place;
        if !positional || reader.take(Comma).is_some() {
            if reader.list(keyword).is_none() {
                reader.place = first;
            }
            reader.take(Comma);
        }
        Some(())
    };
    let found = reader.part(|reader| {
        name(reader)?;
        enclosed(reader, Lpar, inside, Rpar).map(drop)
    });
    if found.is_none() {
        reader.suspect(|reader| {
            name(reader)?;
            reader.take(Lpar)?;
            reader.attempt(|reader| {
                reader.list(positional)?;
                reader.take(Comma)
            });
            reader.list(keyword)?;
            reader.take(Comma)?;
            let late = reader.list(positional)?;
            let range = reader.both(late[0], late[late.len() - 1]);
            reader.tell(range, "positional patterns follow keyword patterns");
            Some(())
        });
    }
    found
}

fn positional(reader: &mut Reader) -> Option<Part> {
    reader.attempt(|reader| {
        let part = pattern(reader)?;
        (!reader.sees(&[Equal])).then_some(part)
    })
}

fn keyword(reader: &mut Reader) -> Option<Part> {
    reader.part(|reader| {
        reader.name()?;
        reader.take(Equal)?;
        pattern(reader).map(drop)
    })
}

fn bracketed(reader: &mut Reader) -> Option<Part> {
    let list = |reader: &mut Reader| {
        reader.list(starred);
        reader.take(Comma);
        Some(())
    };
    let group = |reader: &mut Reader| {
        if reader.attempt(open).is_none() {
            pattern(reader);
        }
        Some(())
    };
    let items = |reader: &mut Reader| {
        reader.list(item);
        reader.take(Comma);
        Some(())
    };
    enclosed(reader, Lsqb, list, Rsqb)
        .or_else(|| enclosed(reader, Lpar, group, Rpar))
        .or_else(|| enclosed(reader, Lbrace, items, Rbrace))
}

fn item(reader: &mut Reader) -> Option<Part> {
    reader.part(|reader| {
        if reader.take(DoubleStar).is_some() {
            capture(reader)?;
            // Nothing but a comma can follow.
            let ends = reader.sees(&[Rbrace])
                || reader.ahead(|reader| {
                    reader.take(Comma)?;
                    reader.sees(&[Rbrace]).then_some(())
                });
            return ends.then_some(());
        }
        if literal(reader).is_none() {
            name(reader)?;
        }
        reader.take(Colon)?;
        pattern(reader).map(drop)
    })
}
