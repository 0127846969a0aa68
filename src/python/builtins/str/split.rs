//! Taking texts apart and joining them.

use super::arguments::{count, this};
use super::characters::is_space;
use crate::builtins::Builder;
use crate::object::{Args, Str};
use crate::protocol::{collect, is_exception, plain, truth, type_error, type_name, value_error};
use crate::vm::Thread;
use crate::{Result, Thrown, Value};

pub fn fill(builder: Builder) -> Builder {
    builder
        .method("split(/, sep=, maxsplit=)", |thread, args| split(thread, &args, false))
        .method("rsplit(/, sep=, maxsplit=)", |thread, args| split(thread, &args, true))
        .method("splitlines(/, keepends=)", splitlines)
        .method("partition(sep, /)", |_, args| partition(&args, false))
        .method("rpartition(sep, /)", |_, args| partition(&args, true))
        .method("join(iterable, /)", join)
}

fn texts<'a>(parts: impl IntoIterator<Item = &'a str>) -> Value {
    Value::list(parts.into_iter().map(Value::from).collect())
}

fn split(thread: &mut Thread, args: &Args, from_end: bool) -> Result {
    let most = usize::try_from(count(thread, &args[2], -1)?).unwrap_or(usize::MAX);
    let whole = this(args)?.as_str();
    let separator = match plain(&args[1]) {
        Value::Null | Value::None if from_end => return Ok(texts(words_from_end(whole, most))),
        Value::Null | Value::None => return Ok(texts(words(whole, most))),
        Value::Str(separator) => separator.as_str(),
        other => return Err(type_error(format!("must be str or None, not {}", type_name(other)))),
    };
    if separator.is_empty() {
        return Err(value_error("empty separator"));
    }
    let pieces = most.saturating_add(1);
    if !from_end {
        // A single character is found much sooner than a text.
        let mut chars = separator.chars();
        return Ok(match (chars.next(), chars.next()) {
            (Some(only), None) => texts(whole.splitn(pieces, only)),
            _ => texts(whole.splitn(pieces, separator)),
        });
    }
    let mut parts: Vec<&str> = whole.rsplitn(pieces, separator).collect();
    parts.reverse();
    Ok(texts(parts))
}

/// What whitespace separates; after `most` cuts the rest stays together.
fn words(whole: &str, most: usize) -> Vec<&str> {
    let (mut rest, mut words) = (whole.trim_start_matches(is_space), Vec::new());
    while !rest.is_empty() {
        let end = if words.len() < most { rest.find(is_space) } else { None };
        let Some(end) = end else {
            words.push(rest);
            break;
        };
        words.push(&rest[..end]);
        rest = rest[end..].trim_start_matches(is_space);
    }
    words
}

fn words_from_end(whole: &str, most: usize) -> Vec<&str> {
    let (mut rest, mut words) = (whole.trim_end_matches(is_space), Vec::new());
    while !rest.is_empty() {
        let start = if words.len() < most { rest.char_indices().rfind(|&(_, char)| is_space(char)) } else { None };
        let Some((start, space)) = start else {
            words.push(rest);
            break;
        };
        words.push(&rest[start + space.len_utf8()..]);
        rest = rest[..start].trim_end_matches(is_space);
    }
    words.reverse();
    words
}

fn splitlines(thread: &mut Thread, args: Args) -> Result {
    let keep = !args[1].is_null() && truth(thread, &args[1])?;
    let mut rest = this(&args)?.as_str();
    let mut lines = Vec::new();
    while !rest.is_empty() {
        let (line, end) = first_line(rest);
        lines.push(Value::from(&rest[..if keep { end } else { line }]));
        rest = &rest[end..];
    }
    Ok(Value::list(lines))
}

/// Where the first line ends, without and with what ends it.
fn first_line(text: &str) -> (usize, usize) {
    let ends =
        |char| matches!(char, '\n' | '\r' | '\x0b' | '\x0c' | '\x1c'..='\x1e' | '\u{85}' | '\u{2028}' | '\u{2029}');
    match text.char_indices().find(|&(_, char)| ends(char)) {
        None => (text.len(), text.len()),
        Some((line, '\r')) if text[line + 1..].starts_with('\n') => (line, line + 2),
        Some((line, char)) => (line, line + char.len_utf8()),
    }
}

fn partition(args: &Args, last: bool) -> Result {
    let whole = this(args)?;
    let separator = match plain(&args[1]) {
        Value::Str(separator) => separator,
        other => return Err(type_error(format!("must be str, not {}", type_name(other)))),
    };
    if separator.as_str().is_empty() {
        return Err(value_error("empty separator"));
    }
    let text = whole.as_str();
    let cut = if last { text.rsplit_once(separator.as_str()) } else { text.split_once(separator.as_str()) };
    let empty = || Value::from("");
    Ok(Value::tuple(match cut {
        Some((front, back)) => vec![front.into(), Value::Str(separator.clone()), back.into()],
        None if last => vec![empty(), empty(), Value::Str(whole.clone())],
        None => vec![Value::Str(whole.clone()), empty(), empty()],
    }))
}

fn join(thread: &mut Thread, args: Args) -> Result {
    let separator = this(&args)?.clone();
    // A list of texts needs no copy: nothing runs meanwhile that could change it.
    if let Value::List(list) = &args[1] {
        let items = list.lock();
        if let Some(size) = joined_size(&separator, &items) {
            thread.reserve(size)?;
            return Ok(joined(&separator, &items, size));
        }
    }
    let items = match plain(&args[1]) {
        Value::List(list) => list.snapshot(),
        Value::Tuple(tuple) => tuple.to_vec(),
        _ => collect(thread, &args[1]).map_err(|thrown| not_iterable(&args[1], thrown))?,
    };
    let Some(size) = joined_size(&separator, &items) else {
        let wrong = items.iter().enumerate().find(|(_, item)| !matches!(plain(item), Value::Str(_)));
        let (index, item) = wrong.unwrap_or((0, &Value::None));
        let given = type_name(item);
        return Err(type_error(format!("sequence item {index}: expected str instance, {given} found")));
    };
    thread.reserve(size)?;
    Ok(joined(&separator, &items, size))
}

/// How many bytes the items take, joined; nothing if they aren't all texts.
fn joined_size(separator: &Str, items: &[Value]) -> Option<usize> {
    let mut size = separator.as_str().len().saturating_mul(items.len().saturating_sub(1));
    for item in items {
        let Value::Str(text) = plain(item) else { return None };
        size = size.saturating_add(text.as_str().len());
    }
    Some(size)
}

fn joined(separator: &Str, items: &[Value], size: usize) -> Value {
    if let [only @ Value::Str(_)] = items {
        return only.clone();
    }
    let mut text = String::with_capacity(size);
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            text.push_str(separator.as_str());
        }
        text.push_str(item.as_str().unwrap_or_default());
    }
    Value::str(text)
}

/// The error of `join` for what can't be iterated over; errors of iterators pass.
fn not_iterable(value: &Value, thrown: Thrown) -> Thrown {
    let refused = matches!(value, Value::None | Value::Int(_) | Value::Float(_) | Value::Bool(_) | Value::Function(_));
    match &thrown {
        Thrown::Exception(exception) if refused && is_exception(exception, &["TypeError"]) => {
            type_error("can only join an iterable")
        }
        _ => thrown,
    }
}
