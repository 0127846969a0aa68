//! Statements that fit on a line.

use rustpython_compiler::TokenKind::{
    self, AmperEqual, As, Assert, AtEqual, Break, CircumflexEqual, Colon, Comma, Continue, Del, Dot, DoubleSlashEqual,
    DoubleStarEqual, Ellipsis, Equal, From, Global, Import, LeftShiftEqual, Lpar, MinusEqual, Newline, Nonlocal, Pass,
    PercentEqual, PlusEqual, Raise, Return, RightShiftEqual, Rpar, Semi, SlashEqual, Star, StarEqual, VbarEqual, Yield,
};

use super::expression::{expression, item, items, stars, value, yielded};
use super::reader::{Part, Reader};
use super::target::{self, Use};
use super::{collection, parameter};

const UPDATES: [TokenKind; 13] = [
    PlusEqual,
    MinusEqual,
    StarEqual,
    AtEqual,
    SlashEqual,
    PercentEqual,
    AmperEqual,
    VbarEqual,
    CircumflexEqual,
    LeftShiftEqual,
    RightShiftEqual,
    DoubleStarEqual,
    DoubleSlashEqual,
];

/// Statements with semicolons between, up to the end of the line.
pub fn statements(reader: &mut Reader) -> Option<()> {
    loop {
        statement(reader)?;
        if reader.take(Semi).is_none() || reader.sees(&[Newline]) {
            return reader.take(Newline).map(drop);
        }
    }
}

/// A statement.
pub fn statement(reader: &mut Reader) -> Option<Part> {
    let rules: [fn(&mut Reader) -> Option<()>; 4] = [assignment, alias, |reader| stars(reader).map(drop), worded];
    rules.into_iter().find_map(|rule| reader.part(rule))
}

fn assignment(reader: &mut Reader) -> Option<()> {
    if reader.attempt(annotation).is_some() || reader.attempt(equation).is_some() {
        return Some(());
    }
    let mut certain = false;
    let update = reader.attempt(|reader| {
        target::single(reader)?;
        reader.take_any(&UPDATES)?;
        certain = true;
        value(reader)
    });
    if update.is_none() && !certain {
        reader.suspect(mistake);
    }
    update.map(drop)
}

fn annotation(reader: &mut Reader) -> Option<()> {
    let named = reader.attempt(|reader| {
        reader.name()?;
        annotated(reader)
    });
    if named.is_some() {
        return named;
    }
    let single = collection::enclosed(reader, Lpar, |reader| target::single(reader).map(drop), Rpar);
    if single.is_none() {
        target::place(reader)?;
    }
    annotated(reader)
}

fn annotated(reader: &mut Reader) -> Option<()> {
    reader.take(Colon)?;
    expression(reader)?;
    reader.attempt(|reader| {
        reader.take(Equal)?;
        value(reader)
    });
    Some(())
}

fn equation(reader: &mut Reader) -> Option<()> {
    targets(reader)?;
    value(reader)?;
    (!reader.sees(&[Equal])).then_some(())
}

/// One target or more, each with its equals sign.
fn targets(reader: &mut Reader) -> Option<()> {
    let one = |reader: &mut Reader| {
        target::targets(reader)?;
        reader.take(Equal)
    };
    reader.attempt(one)?;
    while reader.attempt(one).is_some() {}
    Some(())
}

fn mistake(reader: &mut Reader) -> Option<()> {
    reader.attempt(annotation_mistake);
    reader.attempt(|reader| {
        targets(reader);
        let wrong = stars(reader)?;
        reader.take(Equal)?;
        target::invalid(reader, wrong, Use::Assign);
        None::<()>
    });
    reader.attempt(|reader| {
        targets(reader);
        let wrong = yielded(reader)?;
        reader.take(Equal)?;
        reader.tell(wrong, "assignment to yield expression not possible");
        None::<()>
    });
    let wrong = stars(reader)?;
    reader.take_any(&UPDATES)?;
    value(reader)?;
    let name = target::name(reader, wrong);
    reader.tell(wrong, format!("'{name}' is an illegal expression for augmented assignment"));
    None
}

fn annotation_mistake(reader: &mut Reader) -> Option<()> {
    let start = reader.place;
    let tuple = reader.attempt(|reader| {
        let part = wrapped(reader)?;
        reader.take(Colon)?;
        expression(reader)?;
        Some(part)
    });
    if let Some(part) = tuple {
        let name = target::name(reader, part);
        reader.tell(part, format!("only single target (not {name}) can be annotated"));
    }
    let first = reader.attempt(|reader| {
        let first = item(reader)?;
        reader.take(Comma)?;
        while reader.attempt(items).is_some() {}
        reader.take(Colon)?;
        expression(reader)?;
        Some(first)
    });
    if let Some(first) = first {
        reader.tell(first, "only single target (not tuple) can be annotated");
    }
    reader.place = start;
    let wrong = expression(reader)?;
    reader.take(Colon)?;
    expression(reader)?;
    reader.tell(wrong, "illegal target for annotation");
    None
}

/// A list or a tuple, in brackets of its own or in more.
fn wrapped(reader: &mut Reader) -> Option<Part> {
    if let Some(part) = collection::list(reader).or_else(|| collection::tuple(reader)) {
        return Some(part);
    }
    reader.attempt(|reader| {
        reader.take(Lpar)?;
        let part = wrapped(reader)?;
        reader.take(Rpar)?;
        Some(part)
    })
}

/// `type X = …`
fn alias(reader: &mut Reader) -> Option<()> {
    let word = reader.name()?;
    if reader.text(word) != "type" {
        return None;
    }
    reader.name()?;
    parameter::types(reader);
    reader.take(Equal)?;
    expression(reader).map(drop)
}

/// A statement that begins with a keyword.
fn worded(reader: &mut Reader) -> Option<()> {
    match reader.next() {
        Return => {
            reader.take(Return)?;
            stars(reader);
            Some(())
        }
        Import => import(reader),
        From => import_from(reader),
        Raise => {
            reader.take(Raise)?;
            if expression(reader).is_some() {
                reader.attempt(|reader| {
                    reader.take(From)?;
                    expression(reader)
                });
            }
            Some(())
        }
        Pass | Break | Continue => reader.take_any(&[Pass, Break, Continue]).map(drop),
        Del => delete(reader),
        Yield => yielded(reader).map(drop),
        Assert => {
            reader.take(Assert)?;
            expression(reader)?;
            reader.attempt(|reader| {
                reader.take(Comma)?;
                expression(reader)
            });
            Some(())
        }
        Global | Nonlocal => {
            reader.take_any(&[Global, Nonlocal])?;
            reader.list(Reader::name).map(drop)
        }
        _ => None,
    }
}

fn delete(reader: &mut Reader) -> Option<()> {
    let found = reader.attempt(|reader| {
        reader.take(Del)?;
        reader.list(target::deleted)?;
        reader.take(Comma);
        reader.sees(&[Semi, Newline]).then_some(())
    });
    if found.is_none() {
        reader.suspect(|reader| {
            reader.take(Del)?;
            let part = stars(reader)?;
            target::invalid(reader, part, Use::Delete);
            Some(())
        });
    }
    found
}

const NO_NAMES: &str = "Expected one or more names after 'import'";

fn import(reader: &mut Reader) -> Option<()> {
    reader.suspect(|reader| {
        let word = reader.take(Import)?;
        if let Some(end) = reader.take(Newline) {
            reader.tell_from(end, NO_NAMES);
        }
        reader.list(dotted)?;
        reader.take(From)?;
        dotted(reader)?;
        reader.tell_from(word, "Did you mean to use 'from ... import ...' instead?");
        Some(())
    });
    reader.take(Import)?;
    reader.list(|reader| renamed(reader, dotted)).map(drop)
}

fn dotted(reader: &mut Reader) -> Option<Part> {
    reader.part(|reader| {
        reader.name()?;
        let more = |reader: &mut Reader| {
            reader.take(Dot)?;
            reader.name()
        };
        while reader.attempt(more).is_some() {}
        Some(())
    })
}

/// A name, and the name that it gets.
fn renamed(reader: &mut Reader, name: fn(&mut Reader) -> Option<Part>) -> Option<Part> {
    reader.suspect(|reader| {
        name(reader)?;
        reader.take(As)?;
        let fits = reader.ahead(|reader| {
            reader.name()?;
            reader.take_any(&[Comma, Rpar, Semi, Newline])
        });
        let wrong = if fits { None } else { expression(reader) }?;
        let what = target::name(reader, wrong);
        reader.tell(wrong, format!("cannot use {what} as import target"));
        Some(())
    });
    reader.part(|reader| {
        name(reader)?;
        reader.attempt(|reader| {
            reader.take(As)?;
            reader.name()
        });
        Some(())
    })
}

fn import_from(reader: &mut Reader) -> Option<()> {
    reader.take(From)?;
    let dots = reader.place;
    while reader.take_any(&[Dot, Ellipsis]).is_some() {}
    if dotted(reader).is_none() && reader.place == dots {
        return None;
    }
    reader.take(Import)?;
    let names = |reader: &mut Reader| reader.list(|reader| renamed(reader, |reader| reader.name()));
    let bracketed = collection::enclosed(
        reader,
        Lpar,
        |reader| {
            names(reader)?;
            reader.take(Comma);
            Some(())
        },
        Rpar,
    );
    let bare = bracketed.map(drop).or_else(|| {
        reader.attempt(|reader| {
            names(reader)?;
            (!reader.sees(&[Comma])).then_some(())
        })
    });
    let found = bare.or_else(|| reader.take(Star).map(drop));
    if found.is_none() {
        reader.suspect(|reader| {
            if let Some(end) = reader.take(Newline) {
                reader.tell_from(end, NO_NAMES);
            }
            names(reader)?;
            reader.take(Comma)?;
            reader.take(Newline)?;
            reader.tell_here("trailing comma not allowed without surrounding parentheses");
            Some(())
        });
    }
    found
}
