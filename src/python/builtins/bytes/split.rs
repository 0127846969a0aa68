//! Taking bytes apart and joining them.

use super::arguments::{alike, bytes, this};
use super::case::is_space;
use super::find::{find, find_last};
use crate::builtins::Builder;
use crate::object::{Args, Bytes, Window};
use crate::protocol::{collect, plain, small_index, truth, type_error, type_name, value_error};
use crate::vm::Thread;
use crate::{Result, Value};

pub fn fill(builder: Builder) -> Builder {
    builder
        .method("split(/, sep=, maxsplit=)", |thread, args| split(thread, &args, false))
        .method("rsplit(/, sep=, maxsplit=)", |thread, args| split(thread, &args, true))
        .method("splitlines(/, keepends=)", splitlines)
        .method("partition(sep, /)", |_, args| partition(&args, false))
        .method("rpartition(sep, /)", |_, args| partition(&args, true))
        .method("join(iterable_of_bytes, /)", join)
}

fn pieces<'a>(like: &Bytes, pieces: impl IntoIterator<Item = &'a [u8]>) -> Value {
    Value::list(pieces.into_iter().map(|piece| alike(like, piece.to_vec())).collect())
}

fn split(thread: &mut Thread, args: &Args, from_end: bool) -> Result {
    let most = if args[2].is_null() { -1 } else { small_index(thread, &args[2])? };
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    let whole = this(args)?;
    let content = whole.snapshot();
    let mut parts = match plain(&args[1]) {
        Value::Null | Value::None if from_end => words_from_end(&content, most),
        Value::Null | Value::None => words(&content, most),
        other => {
            let separator = bytes(other)?;
            if separator.is_empty() {
                return Err(value_error("empty separator"));
            }
            if from_end { cut_from_end(&content, &separator, most) } else { cut(&content, &separator, most) }
        }
    };
    if from_end {
        parts.reverse();
    }
    Ok(pieces(whole, parts))
}

fn cut<'a>(whole: &'a [u8], separator: &[u8], most: usize) -> Vec<&'a [u8]> {
    let (mut rest, mut parts) = (whole, Vec::new());
    while parts.len() < most {
        let Some(place) = find(rest, separator) else { break };
        parts.push(&rest[..place]);
        rest = &rest[place + separator.len()..];
    }
    parts.push(rest);
    parts
}

fn cut_from_end<'a>(whole: &'a [u8], separator: &[u8], most: usize) -> Vec<&'a [u8]> {
    let (mut rest, mut parts) = (whole, Vec::new());
    while parts.len() < most {
        let Some(place) = find_last(rest, separator) else { break };
        parts.push(&rest[place + separator.len()..]);
        rest = &rest[..place];
    }
    parts.push(rest);
    parts
}

fn trim_start(bytes: &[u8]) -> &[u8] {
    &bytes[bytes.iter().position(|&byte| !is_space(byte)).unwrap_or(bytes.len())..]
}

fn trim_end(bytes: &[u8]) -> &[u8] {
    &bytes[..bytes.iter().rposition(|&byte| !is_space(byte)).map_or(0, |last| last + 1)]
}

fn words(whole: &[u8], most: usize) -> Vec<&[u8]> {
    let (mut rest, mut words) = (trim_start(whole), Vec::new());
    while !rest.is_empty() {
        if words.len() >= most {
            words.push(rest);
            break;
        }
        let end = rest.iter().position(|&byte| is_space(byte)).unwrap_or(rest.len());
        words.push(&rest[..end]);
        rest = trim_start(&rest[end..]);
    }
    words
}

fn words_from_end(whole: &[u8], most: usize) -> Vec<&[u8]> {
    let (mut rest, mut words) = (trim_end(whole), Vec::new());
    while !rest.is_empty() {
        if words.len() >= most {
            words.push(rest);
            break;
        }
        let start = rest.iter().rposition(|&byte| is_space(byte)).map_or(0, |space| space + 1);
        words.push(&rest[start..]);
        rest = trim_end(&rest[..start]);
    }
    words
}

fn splitlines(thread: &mut Thread, args: Args) -> Result {
    let keep = !args[1].is_null() && truth(thread, &args[1])?;
    let whole = this(&args)?;
    let content = whole.snapshot();
    let (mut rest, mut lines) = (&*content, Vec::new());
    while !rest.is_empty() {
        let line = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(rest.len());
        let end = if rest[line..].starts_with(b"\r\n") { line + 2 } else { (line + 1).min(rest.len()) };
        lines.push(&rest[..if keep { end } else { line }]);
        rest = &rest[end..];
    }
    Ok(pieces(whole, lines))
}

fn partition(args: &Args, last: bool) -> Result {
    let (whole, separator) = (this(args)?, bytes(&args[1])?);
    if separator.is_empty() {
        return Err(value_error("empty separator"));
    }
    let content = whole.snapshot();
    let place = if last { find_last(&content, &separator) } else { find(&content, &separator) };
    let parts: [&[u8]; 3] = match place {
        Some(place) => [&content[..place], &separator, &content[place + separator.len()..]],
        None if last => [&[], &[], &content],
        None => [&content, &[], &[]],
    };
    Ok(Value::tuple(parts.into_iter().map(|part| alike(whole, part.to_vec())).collect()))
}

fn join(thread: &mut Thread, args: Args) -> Result {
    let mut parts = Vec::new();
    for (index, item) in collect(thread, &args[1])?.iter().enumerate() {
        let Some(part) = Window::content(item) else {
            let given = type_name(item);
            return Err(type_error(format!("sequence item {index}: expected a bytes-like object, {given} found")));
        };
        parts.push(part);
    }
    let separator = this(&args)?;
    let content = separator.snapshot();
    thread
        .reserve(parts.iter().map(Vec::len).sum::<usize>().saturating_add(content.len().saturating_mul(parts.len())))?;
    Ok(alike(separator, parts.join(&*content)))
}
