//! Strings, and the code in those that have some.

use rustpython_compiler::TokenKind::{
    self, Colon, Equal, Exclamation, FStringEnd, FStringMiddle, FStringStart, Lbrace, Rbrace, String, TStringEnd,
    TStringMiddle, TStringStart,
};

use super::expression::value;
use super::reader::{Part, Reader};

/// What a string begins with.
pub const STARTS: [TokenKind; 3] = [String, FStringStart, TStringStart];

/// Strings in a row.
pub fn strings(reader: &mut Reader) -> Option<Part> {
    let (mut bytes, mut text) = (false, false);
    let part = reader.part(|reader| {
        while reader.sees(&STARTS) {
            let part = string(reader)?;
            let prefix = reader.text(part).split(['"', '\'']).next().unwrap_or_default();
            if prefix.contains(['b', 'B']) { bytes = true } else { text = true }
        }
        Some(())
    });
    if bytes && text {
        reader.tell_here("cannot mix bytes and nonbytes literals");
    }
    part
}

fn string(reader: &mut Reader) -> Option<Part> {
    if let Some(plain) = reader.take(String) {
        return Some(plain);
    }
    reader.part(|reader| {
        let kind = if reader.take(FStringStart).is_some() { 'f' } else { reader.take(TStringStart).map(|_| 't')? };
        contents(reader, kind);
        reader.take_any(&[FStringEnd, TStringEnd]).map(drop)
    })
}

fn contents(reader: &mut Reader, kind: char) {
    while reader.take_any(&[FStringMiddle, TStringMiddle]).is_some()
        || reader.sees(&[Lbrace]) && field(reader, kind).is_some()
    {}
}

/// An expression in braces.
fn field(reader: &mut Reader, kind: char) -> Option<Part> {
    let found = reader.part(|reader| {
        reader.take(Lbrace)?;
        value(reader)?;
        reader.take(Equal);
        conversion(reader);
        if reader.take(Colon).is_some() {
            contents(reader, kind);
        }
        reader.take(Rbrace).map(drop)
    });
    if found.is_none() && [FStringEnd, TStringEnd].contains(&reader.furthest()) {
        reader.tell_here(format!("{kind}-string: expecting '}}'"));
    }
    if found.is_none() {
        reader.suspect(|reader| mistake(reader, kind));
    }
    found
}

fn conversion(reader: &mut Reader) -> Option<Part> {
    reader.attempt(|reader| {
        reader.take(Exclamation)?;
        reader.name()
    })
}

fn mistake(reader: &mut Reader, kind: char) -> Option<()> {
    reader.take(Lbrace)?;
    let end = Part { from: reader.place, to: reader.place + 1 };
    if reader.sees(&[Equal, Exclamation, Colon, Rbrace]) {
        let sign = reader.text(end);
        reader.tell(end, format!("{kind}-string: valid expression required before '{sign}'"));
    }
    if value(reader).is_none() {
        reader.tell_next(format!("{kind}-string: expecting a valid expression after '{{'"));
    }
    if !reader.sees(&[Equal, Exclamation, Colon, Rbrace]) {
        reader.tell_next(format!("{kind}-string: expecting '=', or '!', or ':', or '}}'"));
    }
    if reader.take(Equal).is_some() && !reader.sees(&[Exclamation, Colon, Rbrace]) {
        reader.tell_next(format!("{kind}-string: expecting '!', or ':', or '}}'"));
    }
    if conversion(reader).is_none() && reader.take(Exclamation).is_some() {
        let what = if reader.sees(&[Colon, Rbrace]) { "missing" } else { "invalid" };
        reader.tell_next(format!("{kind}-string: {what} conversion character"));
    }
    if !reader.sees(&[Colon, Rbrace]) {
        reader.tell_next(format!("{kind}-string: expecting ':' or '}}'"));
    }
    reader.take(Colon)?;
    contents(reader, kind);
    if !reader.sees(&[Rbrace]) {
        reader.tell_next(format!("{kind}-string: expecting '}}', or format specs"));
    }
    None
}
