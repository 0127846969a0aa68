//! Filling texts up to a width, and taking off what fills them.

use super::arguments::{count, this};
use super::characters::is_space;
use crate::builtins::Builder;
use crate::object::Args;
use crate::protocol::{plain, saturated, type_error, type_name};
use crate::vm::Thread;
use crate::{Result, Value};

pub fn fill(builder: Builder) -> Builder {
    builder
        .method("strip(chars=, /)", |_, args| strip(&args, "strip", true, true))
        .method("lstrip(chars=, /)", |_, args| strip(&args, "lstrip", true, false))
        .method("rstrip(chars=, /)", |_, args| strip(&args, "rstrip", false, true))
        .method("ljust(width, fillchar=, /)", |thread, args| justify(thread, &args, |_, _| 0))
        .method("rjust(width, fillchar=, /)", |thread, args| justify(thread, &args, |missing, _| missing))
        .method("center(width, fillchar=, /)", |thread, args| {
            justify(thread, &args, |missing, width| missing / 2 + (missing & width & 1))
        })
        .method("zfill(width, /)", zfill)
        .method("expandtabs(/, tabsize=)", expandtabs)
}

fn strip(args: &Args, method: &str, front: bool, back: bool) -> Result {
    let whole = this(args)?;
    let wanted = match plain(&args[1]) {
        Value::Null | Value::None => None,
        Value::Str(chars) => Some(chars.as_str()),
        _ => return Err(type_error(format!("{method} arg must be None or str"))),
    };
    let goes = |char: char| wanted.map_or_else(|| is_space(char), |chars| chars.contains(char));
    let mut rest = whole.as_str();
    if front {
        rest = rest.trim_start_matches(goes);
    }
    if back {
        rest = rest.trim_end_matches(goes);
    }
    Ok(if rest.len() == whole.as_str().len() { Value::Str(whole.clone()) } else { Value::from(rest) })
}

fn justify(thread: &mut Thread, args: &Args, left: fn(usize, usize) -> usize) -> Result {
    let width = saturated(count(thread, &args[1], 0)?);
    let fill = match plain(&args[2]) {
        Value::Null => ' ',
        Value::Str(text) if text.points() == 1 => text.point(0).unwrap_or(' '),
        Value::Str(_) => return Err(type_error("The fill character must be exactly one character long")),
        other => {
            let given = type_name(other);
            return Err(type_error(format!("The fill character must be a unicode character, not {given}")));
        }
    };
    let whole = this(args)?;
    let missing = width.saturating_sub(whole.points());
    if missing == 0 {
        return Ok(Value::Str(whole.clone()));
    }
    thread.reserve(missing.saturating_mul(fill.len_utf8()))?;
    let left = left(missing, width);
    let filled = |count| std::iter::repeat_n(fill, count);
    Ok(Value::str(filled(left).chain(whole.as_str().chars()).chain(filled(missing - left)).collect::<String>()))
}

fn zfill(thread: &mut Thread, args: Args) -> Result {
    let width = saturated(count(thread, &args[1], 0)?);
    let whole = this(&args)?;
    let missing = width.saturating_sub(whole.points());
    thread.reserve(missing)?;
    let sign = usize::from(whole.as_str().starts_with(['+', '-']));
    let (sign, digits) = whole.as_str().split_at(sign);
    Ok(Value::str(format!("{sign}{}{digits}", "0".repeat(missing))))
}

fn expandtabs(thread: &mut Thread, args: Args) -> Result {
    let size = saturated(count(thread, &args[1], 8)?);
    let whole = this(&args)?.as_str();
    thread.reserve(whole.matches('\t').count().saturating_mul(size))?;
    let (mut out, mut column) = (String::new(), 0);
    for char in whole.chars() {
        match char {
            '\t' if size > 0 => {
                let blanks = size - column % size;
                out.extend(std::iter::repeat_n(' ', blanks));
                column += blanks;
            }
            '\t' => {}
            _ => {
                out.push(char);
                column = if matches!(char, '\n' | '\r') { 0 } else { column + 1 };
            }
        }
    }
    Ok(Value::str(out))
}
