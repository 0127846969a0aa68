//! Looking for bytes in bytes, and replacing them.

use super::arguments::{alike, bytes, needle, this};
use crate::builtins::str::range;
use crate::builtins::{Builder, bytes_of};
use crate::object::Args;
use crate::protocol::{plain, small_index, type_error, type_name, value_error};
use crate::vm::Thread;
use crate::{Result, Value};

pub fn fill(builder: Builder) -> Builder {
    builder
        .method("find(sub, start=, end=, /)", |thread, args| Ok(number(place(thread, &args, find)?)))
        .method("rfind(sub, start=, end=, /)", |thread, args| Ok(number(place(thread, &args, find_last)?)))
        .method("index(sub, start=, end=, /)", |thread, args| {
            place(thread, &args, find)?.map(Value::count).ok_or_else(not_found)
        })
        .method("rindex(sub, start=, end=, /)", |thread, args| {
            place(thread, &args, find_last)?.map(Value::count).ok_or_else(not_found)
        })
        .method("count(sub, start=, end=, /)", count)
        .method("startswith(prefix, start=, end=, /)", |thread, args| {
            affix(thread, &args, "startswith", <[u8]>::starts_with)
        })
        .method("endswith(suffix, start=, end=, /)", |thread, args| affix(thread, &args, "endswith", <[u8]>::ends_with))
        .method("replace(old, new, count=, /)", replace)
        .method("removeprefix(prefix, /)", |_, args| {
            let (whole, part) = (this(&args)?, bytes(&args[1])?);
            let content = whole.snapshot();
            Ok(alike(whole, content.strip_prefix(&*part).unwrap_or(&content).to_vec()))
        })
        .method("removesuffix(suffix, /)", |_, args| {
            let (whole, part) = (this(&args)?, bytes(&args[1])?);
            let content = whole.snapshot();
            Ok(alike(whole, content.strip_suffix(&*part).unwrap_or(&content).to_vec()))
        })
        .method("translate(table, /, delete=)", translate)
        .function("maketrans(frm, to, /)", maketrans)
}

/// Where `part` begins in `whole`.
pub fn find(whole: &[u8], part: &[u8]) -> Option<usize> {
    let Some((first, rest)) = part.split_first() else { return Some(0) };
    let fits = |start: usize| whole[start] == *first && whole[start + 1..].starts_with(rest);
    (0..(whole.len() + 1).saturating_sub(part.len())).find(|&start| fits(start))
}

/// Where `part` begins in `whole` for the last time.
pub fn find_last(whole: &[u8], part: &[u8]) -> Option<usize> {
    let last = whole.len().checked_sub(part.len())?;
    (0..=last).rev().find(|&start| whole[start..].starts_with(part))
}

fn number(place: Option<usize>) -> Value {
    place.map_or(Value::Int(-1), Value::count)
}

fn not_found() -> crate::Thrown {
    value_error("subsection not found")
}

/// How one looks.
type Search = fn(&[u8], &[u8]) -> Option<usize>;

fn place(thread: &mut Thread, args: &Args, search: Search) -> Result<Option<usize>> {
    let part = needle(thread, &args[1])?;
    let content = this(args)?.snapshot();
    let within = range(thread, &args[2], &args[3], content.len())?;
    let found = within.filter(|&(start, _)| start <= content.len());
    Ok(found.and_then(|(start, end)| search(&content[start..end], &part).map(|place| start + place)))
}

/// Where `part` is, one after the other without overlap; between all bytes if it is empty.
fn places(whole: &[u8], part: &[u8]) -> Vec<usize> {
    if part.is_empty() {
        return (0..=whole.len()).collect();
    }
    let (mut places, mut start) = (Vec::new(), 0);
    while let Some(place) = find(&whole[start..], part) {
        places.push(start + place);
        start += place + part.len();
    }
    places
}

fn count(thread: &mut Thread, args: Args) -> Result {
    let part = needle(thread, &args[1])?;
    let content = this(&args)?.snapshot();
    let within = range(thread, &args[2], &args[3], content.len())?.filter(|&(start, _)| start <= content.len());
    Ok(Value::count(within.map_or(0, |(start, end)| places(&content[start..end], &part).len())))
}

fn affix(thread: &mut Thread, args: &Args, method: &str, fits: fn(&[u8], &[u8]) -> bool) -> Result {
    let content = this(args)?.snapshot();
    let within = range(thread, &args[2], &args[3], content.len())?.filter(|&(start, _)| start <= content.len());
    let holds = |part: &[u8]| within.is_some_and(|(start, end)| fits(&content[start..end], part));
    match plain(&args[1]) {
        Value::Bytes(part) => Ok(Value::Bool(holds(&part.snapshot()))),
        Value::Tuple(parts) => {
            for part in parts.iter() {
                if holds(&bytes(part)?) {
                    return Ok(Value::Bool(true));
                }
            }
            Ok(Value::Bool(false))
        }
        other => {
            let given = type_name(other);
            Err(type_error(format!("{method} first arg must be bytes or a tuple of bytes, not {given}")))
        }
    }
}

fn replace(thread: &mut Thread, args: Args) -> Result {
    let (old, new) = (bytes(&args[1])?, bytes(&args[2])?);
    let most = if args[3].is_null() { -1 } else { small_index(thread, &args[3])? };
    let whole = this(&args)?;
    let content = whole.snapshot();
    let places: Vec<usize> =
        places(&content, &old).into_iter().take(usize::try_from(most).unwrap_or(usize::MAX)).collect();
    thread.reserve(content.len().saturating_add(places.len().saturating_mul(new.len())))?;
    let (mut out, mut start) = (Vec::with_capacity(content.len()), 0);
    for place in places {
        out.extend_from_slice(&content[start..place]);
        out.extend_from_slice(&new);
        start = place + old.len();
    }
    out.extend_from_slice(&content[start..]);
    Ok(alike(whole, out))
}

fn translate(_: &mut Thread, args: Args) -> Result {
    let table = match plain(&args[1]) {
        Value::None => (0..=255).collect(),
        other => bytes(other)?,
    };
    if table.len() != 256 {
        return Err(value_error("translation table must be 256 characters long"));
    }
    let gone = if args[2].is_null() { Vec::new() } else { bytes(&args[2])? };
    let whole = this(&args)?;
    let content = whole.snapshot().into_iter().filter(|byte| !gone.contains(byte));
    Ok(alike(whole, content.map(|byte| table[usize::from(byte)]).collect()))
}

fn maketrans(_: &mut Thread, args: Args) -> Result {
    let (from, to) = (bytes(&args[0])?, bytes(&args[1])?);
    if from.len() != to.len() {
        return Err(value_error("maketrans arguments must have same length"));
    }
    let mut table: Vec<u8> = (0..=255).collect();
    from.into_iter().zip(to).for_each(|(from, to)| table[usize::from(from)] = to);
    Ok(bytes_of(table))
}
