//! A line: simple statements, or what begins a block.

use rustpython_compiler::TokenKind::{
    self, As, Async, At, Class, Colon, Comma, Def, Elif, Else, Except, Finally, For, If, In, Lpar, Newline, Rarrow,
    Rpar, Star, Try, While, With,
};

use super::expression::{expression, expressions, item, items, named, stars};
use super::reader::{Part, Reader};
use super::target::{self, Use};
use super::{argument, collection, comprehension, parameter, pattern, simple};

const COLON: &str = "expected ':'";

/// Whether a line can be read to its end.
pub fn line(reader: &mut Reader) -> bool {
    let head = match reader.next() {
        At => decorator,
        Def => function,
        Class => class,
        If | Elif | While => condition,
        Else | Try | Finally => word,
        For => loops,
        With => with,
        Except => except,
        Async => asynchronous,
        _ if reader.is_case() => pattern_case,
        _ => choice,
    };
    // What else begins with `case` is no head, and what is one is nothing else.
    let head_only = reader.is_case();
    reader.attempt(head).is_some() || !head_only && reader.attempt(simple::statements).is_some()
}

fn pattern_case(reader: &mut Reader) -> Option<()> {
    without_colon(reader, pattern::head);
    pattern::head(reader)?;
    body(reader)
}

/// What follows a colon.
fn body(reader: &mut Reader) -> Option<()> {
    reader.take(Colon)?;
    if reader.take(Newline).is_some() { Some(()) } else { simple::statements(reader) }
}

/// Looks for a head that has everything but its colon.
fn without_colon(reader: &mut Reader, head: fn(&mut Reader) -> Option<()>) {
    reader.suspect(|reader| {
        head(reader)?;
        reader.take(Newline)?;
        reader.tell_here(COLON);
        Some(())
    });
}

fn decorator(reader: &mut Reader) -> Option<()> {
    reader.take(At)?;
    named(reader)?;
    reader.take(Newline).map(drop)
}

fn condition(reader: &mut Reader) -> Option<()> {
    let head = |reader: &mut Reader| {
        reader.take_any(&[If, Elif, While])?;
        named(reader).map(drop)
    };
    without_colon(reader, head);
    head(reader)?;
    body(reader)
}

fn word(reader: &mut Reader) -> Option<()> {
    reader.take_any(&[Else, Try, Finally])?;
    colon(reader)?;
    body(reader)
}

/// Sees to it that a colon is next.
fn colon(reader: &mut Reader) -> Option<()> {
    let place = reader.place;
    reader.need(Colon, COLON)?;
    reader.place = place;
    Some(())
}

fn asynchronous(reader: &mut Reader) -> Option<()> {
    match reader.ahead(|reader| {
        reader.take(Async)?;
        reader.take(Def)
    }) {
        true => function(reader),
        false => {
            let place = reader.place;
            loops(reader).or_else(|| {
                reader.place = place;
                with(reader)
            })
        }
    }
}

fn function(reader: &mut Reader) -> Option<()> {
    reader.take(Async);
    reader.take(Def)?;
    reader.name()?;
    parameter::types(reader);
    wanted(reader, Lpar, "expected '('")?;
    parameter::parameters(reader, Rpar);
    reader.take(Rpar)?;
    reader.attempt(|reader| {
        reader.take(Rarrow)?;
        expression(reader)
    });
    let place = reader.place;
    wanted(reader, Colon, COLON)?;
    reader.place = place;
    body(reader)
}

/// Takes a token that nothing else can stand for, which is said at the second reading.
fn wanted(reader: &mut Reader, kind: TokenKind, words: &str) -> Option<Part> {
    if reader.wary { reader.need(kind, words) } else { reader.take(kind) }
}

fn class(reader: &mut Reader) -> Option<()> {
    let head = |reader: &mut Reader| {
        reader.take(Class)?;
        reader.name()?;
        parameter::types(reader);
        let inside = |reader: &mut Reader| {
            argument::arguments(reader);
            Some(())
        };
        collection::enclosed(reader, Lpar, inside, Rpar);
        Some(())
    };
    without_colon(reader, head);
    head(reader)?;
    body(reader)
}

fn loops(reader: &mut Reader) -> Option<()> {
    let targets = |reader: &mut Reader| {
        reader.take(Async);
        reader.take(For)?;
        target::targets(reader)?;
        reader.take(In).map(drop)
    };
    without_colon(reader, |reader| {
        reader.take(Async);
        reader.take(For)?;
        target::targets(reader)?;
        reader.take(In)?;
        stars(reader).map(drop)
    });
    if reader.attempt(targets).is_none() {
        reader.suspect(comprehension::for_target);
        return None;
    }
    stars(reader)?;
    body(reader)
}

fn with(reader: &mut Reader) -> Option<()> {
    let keyword = |reader: &mut Reader| {
        reader.take(Async);
        reader.take(With)
    };
    let bracketed = reader.attempt(|reader| {
        keyword(reader)?;
        let inside = |reader: &mut Reader| {
            reader.list(managed)?;
            reader.take(Comma);
            Some(())
        };
        collection::enclosed(reader, Lpar, inside, Rpar)?;
        body(reader)
    });
    let found = bracketed.or_else(|| {
        reader.attempt(|reader| {
            keyword(reader)?;
            reader.list(managed)?;
            body(reader)
        })
    });
    if found.is_none() {
        without_colon(reader, |reader| {
            reader.take(Async);
            reader.take(With)?;
            reader.list(|reader| any_managed(reader, expression)).map(drop)
        });
        without_colon(reader, |reader| {
            reader.take(Async);
            reader.take(With)?;
            let inside = |reader: &mut Reader| {
                reader.list(|reader| any_managed(reader, expressions))?;
                reader.take(Comma);
                Some(())
            };
            collection::enclosed(reader, Lpar, inside, Rpar).map(drop)
        });
    }
    found
}

/// What `with` is given, and a name for it.
fn managed(reader: &mut Reader) -> Option<Part> {
    const ENDS: [TokenKind; 3] = [Comma, Rpar, Colon];
    let named = reader.attempt(|reader| {
        let value = expression(reader)?;
        reader.take(As)?;
        target::star(reader)?;
        reader.sees(&ENDS).then_some(value)
    });
    if named.is_none() {
        reader.suspect(|reader| {
            expression(reader)?;
            reader.take(As)?;
            let wrong = expression(reader)?;
            if reader.sees(&ENDS) {
                target::invalid(reader, wrong, Use::Assign);
            }
            Some(())
        });
    }
    named.or_else(|| expression(reader))
}

fn any_managed(reader: &mut Reader, value: fn(&mut Reader) -> Option<Part>) -> Option<Part> {
    reader.part(|reader| {
        value(reader)?;
        reader.attempt(|reader| {
            reader.take(As)?;
            target::star(reader)
        });
        Some(())
    })
}

fn except(reader: &mut Reader) -> Option<()> {
    let found = reader.attempt(|reader| {
        reader.take(Except)?;
        let star = reader.take(Star);
        let single = reader.attempt(|reader| {
            expression(reader)?;
            renamed(reader);
            reader.sees(&[Colon]).then_some(())
        });
        if single.is_none() {
            let many = reader.attempt(|reader| expressions(reader).filter(|_| reader.sees(&[Colon])));
            if star.is_some() {
                many?;
            }
        }
        body(reader)
    });
    if found.is_none() {
        reader.suspect(|reader| {
            reader.take(Except)?;
            reader.take(Star);
            let first = expression(reader)?;
            reader.take(Comma)?;
            expressions(reader)?;
            reader.take(As)?;
            reader.name()?;
            reader.take(Colon)?;
            reader.tell_from(first, "multiple exception types must be parenthesized when using 'as'");
            Some(())
        });
        without_colon(reader, |reader| {
            reader.take(Except)?;
            reader.take(Star);
            expression(reader)?;
            renamed(reader);
            Some(())
        });
        without_colon(reader, |reader| reader.take(Except).map(drop));
        reader.suspect(|reader| {
            reader.take(Except)?;
            reader.take(Star)?;
            reader.take_any(&[Newline, Colon])?;
            reader.tell_here("expected one or more exception types");
            Some(())
        });
        reader.suspect(|reader| {
            reader.take(Except)?;
            let what = if reader.take(Star).is_some() { "except*" } else { "except" };
            expression(reader)?;
            reader.take(As)?;
            let wrong = expression(reader)?;
            body(reader)?;
            let name = target::name(reader, wrong);
            reader.tell(wrong, format!("cannot use {what} statement with {name}"));
            Some(())
        });
    }
    found
}

/// `as` and a name.
fn renamed(reader: &mut Reader) {
    reader.attempt(|reader| {
        reader.take(As)?;
        reader.name()
    });
}

/// `match` with its subject, where that is a keyword.
fn choice(reader: &mut Reader) -> Option<()> {
    let head = |reader: &mut Reader| {
        let word = reader.name()?;
        if reader.text(word) != "match" {
            return None;
        }
        let many = reader.attempt(|reader| {
            item(reader)?;
            reader.take(Comma)?;
            items(reader);
            Some(())
        });
        many.or_else(|| named(reader).map(drop))
    };
    let found = reader.attempt(|reader| {
        head(reader)?;
        reader.take(Colon)?;
        reader.take(Newline).map(drop)
    });
    if found.is_none() {
        without_colon(reader, head);
    }
    found
}
