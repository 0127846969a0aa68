//! Looking for texts in texts, and replacing them.

use super::arguments::{count, range, text, this};
use crate::builtins::Builder;
use crate::object::Args;
use crate::protocol::{plain, type_error, type_name, value_error};
use crate::vm::Thread;
use crate::{Result, Value};

pub fn fill(builder: Builder) -> Builder {
    builder
        .method("find(sub, start=, end=, /)", |thread, args| Ok(number(place(thread, &args, "find", false)?)))
        .method("rfind(sub, start=, end=, /)", |thread, args| Ok(number(place(thread, &args, "rfind", true)?)))
        .method("index(sub, start=, end=, /)", |thread, args| {
            place(thread, &args, "index", false)?.map(Value::count).ok_or_else(not_found)
        })
        .method("rindex(sub, start=, end=, /)", |thread, args| {
            place(thread, &args, "rindex", true)?.map(Value::count).ok_or_else(not_found)
        })
        .method("count(sub, start=, end=, /)", count_method)
        .method("startswith(prefix, start=, end=, /)", |thread, args| {
            affix(thread, &args, "startswith", |text, part| text.starts_with(part))
        })
        .method("endswith(suffix, start=, end=, /)", |thread, args| {
            affix(thread, &args, "endswith", |text, part| text.ends_with(part))
        })
        .method("replace(old, new, /, count=)", replace)
        .method("removeprefix(prefix, /)", |_, args| {
            let (whole, part) = (this(&args)?, text(&args[1], "removeprefix() argument")?);
            let rest = whole.as_str().strip_prefix(part.as_str());
            Ok(rest.map_or_else(|| Value::Str(whole.clone()), Value::from))
        })
        .method("removesuffix(suffix, /)", |_, args| {
            let (whole, part) = (this(&args)?, text(&args[1], "removesuffix() argument")?);
            let rest = whole.as_str().strip_suffix(part.as_str());
            Ok(rest.map_or_else(|| Value::Str(whole.clone()), Value::from))
        })
}

fn number(place: Option<usize>) -> Value {
    place.map_or(Value::Int(-1), Value::count)
}

fn not_found() -> crate::Thrown {
    value_error("substring not found")
}

/// Where a text is within the range that the arguments give, in code points.
fn place(thread: &mut Thread, args: &Args, method: &str, last: bool) -> Result<Option<usize>> {
    let (whole, part) = (this(args)?, text(&args[1], &format!("{method}() argument 1"))?);
    let Some((start, end)) = range(thread, &args[2], &args[3], whole.points())? else { return Ok(None) };
    let within = whole.between(start, end);
    let found = if last { within.rfind(part.as_str()) } else { within.find(part.as_str()) };
    let points = |offset: usize| if whole.is_ascii() { offset } else { within[..offset].chars().count() };
    Ok(found.map(|offset| start + points(offset)))
}

fn count_method(thread: &mut Thread, args: Args) -> Result {
    let (whole, part) = (this(&args)?, text(&args[1], "count() argument 1")?);
    let within = range(thread, &args[2], &args[3], whole.points())?;
    let count = within.map_or(0, |(start, end)| whole.between(start, end).matches(part.as_str()).count());
    Ok(Value::count(count))
}

fn affix(thread: &mut Thread, args: &Args, method: &str, fits: fn(&str, &str) -> bool) -> Result {
    let whole = this(args)?;
    let within = range(thread, &args[2], &args[3], whole.points())?;
    let within = within.map(|(start, end)| whole.between(start, end));
    let holds = |part: &str| within.is_some_and(|within| fits(within, part));
    match plain(&args[1]) {
        Value::Str(part) => Ok(Value::Bool(holds(part.as_str()))),
        Value::Tuple(parts) => {
            for part in parts.iter() {
                let Value::Str(part) = plain(part) else {
                    let given = type_name(part);
                    return Err(type_error(format!("tuple for {method} must only contain str, not {given}")));
                };
                if holds(part.as_str()) {
                    return Ok(Value::Bool(true));
                }
            }
            Ok(Value::Bool(false))
        }
        other => {
            let given = type_name(other);
            Err(type_error(format!("{method} first arg must be str or a tuple of str, not {given}")))
        }
    }
}

fn replace(thread: &mut Thread, args: Args) -> Result {
    let (whole, old) = (this(&args)?, text(&args[1], "replace() argument 1")?);
    let new = text(&args[2], "replace() argument 2")?;
    let most = usize::try_from(count(thread, &args[3], -1)?).unwrap_or(usize::MAX);
    let (old, new, whole) = (old.as_str(), new.as_str(), whole.as_str());
    if new.len() > old.len() && whole.len() > 1 << 10 {
        let found = whole.matches(old).take(most).count();
        thread.reserve(whole.len().saturating_add(found.saturating_mul(new.len() - old.len())))?;
    }
    Ok(Value::str(whole.replacen(old, new, most)))
}
