//! What a function or a lambda takes, and types in brackets.

use rustpython_compiler::TokenKind::{self, Colon, Comma, DoubleStar, Equal, Lpar, Lsqb, Rpar, Rsqb, Slash, Star};

use super::collection::enclosed;
use super::expression::{expression, stars};
use super::reader::{Part, Reader};

/// What has come so far.
#[derive(Default)]
struct Seen {
    any: bool,
    default: bool,
    slash: bool,
    star: bool,
}

/// Parameters up to what ends them: a bracket, or the colon of a lambda.
pub fn parameters(reader: &mut Reader, end: TokenKind) {
    let mut seen = Seen::default();
    while let Some(more) = reader.attempt(|reader| parameter(reader, end, &mut seen)) {
        seen.any = true;
        if !more {
            break;
        }
    }
}

/// One parameter with the comma after it, and whether there is one.
fn parameter(reader: &mut Reader, end: TokenKind, seen: &mut Seen) -> Option<bool> {
    if let Some(slash) = reader.take(Slash) {
        return separator(reader, end, seen, slash);
    }
    if reader.take(DoubleStar).is_some() {
        return rest(reader, end);
    }
    if let Some(star) = reader.take(Star) {
        return many(reader, end, seen, star);
    }
    reader.suspect(|reader| parenthesized(reader, end));
    let name = annotated(reader, end, false)?;
    let default = default(reader)?;
    let more = ended(reader, end)?;
    if default {
        seen.default = true;
    } else if seen.default && !seen.star {
        suspected(reader, name, "parameter without a default follows parameter with a default")?;
    }
    Some(more)
}

/// Tells of a mistake at the second reading; at both there is nothing to read on.
fn suspected<T>(reader: &mut Reader, part: Part, words: &str) -> Option<T> {
    if reader.wary {
        reader.tell(part, words);
    }
    None
}

/// A comma, or what ends the parameters; whether more may come.
fn ended(reader: &mut Reader, end: TokenKind) -> Option<bool> {
    if reader.take(Comma).is_some() {
        return Some(true);
    }
    reader.sees(&[end]).then_some(false)
}

/// A name and what it is annotated with.
fn annotated(reader: &mut Reader, end: TokenKind, starred: bool) -> Option<Part> {
    reader.part(|reader| {
        reader.name()?;
        if end == Rpar {
            reader.attempt(|reader| {
                reader.take(Colon)?;
                if starred && reader.sees(&[Star]) { stars(reader) } else { expression(reader) }
            });
        }
        Some(())
    })
}

/// Whether there is a default, unless it lacks its value.
fn default(reader: &mut Reader) -> Option<bool> {
    let Some(sign) = reader.take(Equal) else { return Some(false) };
    if expression(reader).is_some() {
        return Some(true);
    }
    if reader.sees(&[Rpar, Comma]) {
        return suspected(reader, sign, "expected default value expression");
    }
    None
}

/// What follows a slash.
fn separator(reader: &mut Reader, end: TokenKind, seen: &mut Seen, slash: Part) -> Option<bool> {
    if seen.slash {
        return suspected(reader, slash, "/ may appear only once");
    }
    if seen.star {
        return suspected(reader, slash, "/ must be ahead of *");
    }
    if !seen.any {
        // The first reading has no use for it, and so doesn't look past it.
        return if reader.wary && reader.sees(&[Comma]) {
            suspected(reader, slash, "at least one argument must precede /")
        } else {
            None
        };
    }
    if reader.sees(&[Star]) {
        let star = Part { from: slash.to, to: slash.to + 1 };
        return suspected(reader, star, "expected comma between / and *");
    }
    seen.slash = true;
    ended(reader, end)
}

/// What follows two stars.
fn rest(reader: &mut Reader, end: TokenKind) -> Option<bool> {
    annotated(reader, end, false)?;
    if let Some(sign) = reader.take(Equal) {
        return suspected(reader, sign, "var-keyword argument cannot have default value");
    }
    if !ended(reader, end)? {
        return Some(false);
    }
    let next = annotated(reader, end, false).or_else(|| reader.take_any(&[Star, DoubleStar, Slash]));
    match next {
        Some(next) => suspected(reader, next, "arguments cannot follow var-keyword argument"),
        None => Some(false),
    }
}

/// What follows a star.
fn many(reader: &mut Reader, end: TokenKind, seen: &mut Seen, star: Part) -> Option<bool> {
    if seen.star {
        return suspected(reader, star, "* argument may appear only once");
    }
    seen.star = true;
    if annotated(reader, end, true).is_some() {
        if let Some(sign) = reader.take(Equal) {
            return suspected(reader, sign, "var-positional argument cannot have default value");
        }
        return ended(reader, end);
    }
    let bare = reader.sees(&[end])
        || reader.ahead(|reader| {
            reader.take(Comma)?;
            reader.sees(&[end, DoubleStar]).then_some(())
        });
    if bare && reader.wary {
        // A lambda's is pointed at further on.
        match end {
            Rpar => reader.tell(star, "named arguments must follow bare *"),
            _ => reader.tell_here("named arguments must follow bare *"),
        }
    }
    reader.take(Comma).filter(|_| !bare).map(|_| true)
}

fn parenthesized(reader: &mut Reader, end: TokenKind) -> Option<()> {
    let open = reader.take(Lpar)?;
    reader.list(|reader| annotated(reader, end, false))?;
    reader.take(Comma);
    let close = reader.take(Rpar)?;
    let what = if end == Rpar { "Function" } else { "Lambda expression" };
    let range = reader.range(open).cover(reader.range(close));
    reader.tell_at(range, format!("{what} parameters cannot be parenthesized"));
    Some(())
}

/// Types in brackets that a definition is generic in.
pub fn types(reader: &mut Reader) -> Option<Part> {
    reader.suspect(|reader| {
        reader.take(Lsqb)?;
        let end = reader.take(Rsqb)?;
        reader.tell(end, "Type parameter list cannot be empty");
        Some(())
    });
    let inside = |reader: &mut Reader| {
        reader.list(|reader| {
            reader.part(|reader| {
                reader.take_any(&[Star, DoubleStar]);
                reader.name()?;
                for sign in [Colon, Equal] {
                    reader.attempt(|reader| {
                        reader.take(sign)?;
                        stars_or_one(reader)
                    });
                }
                Some(())
            })
        })?;
        reader.take(Comma);
        Some(())
    };
    enclosed(reader, Lsqb, inside, Rsqb)
}

fn stars_or_one(reader: &mut Reader) -> Option<Part> {
    reader.take(Star);
    expression(reader)
}
