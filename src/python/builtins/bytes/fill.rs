//! Filling bytes up to a width, and taking off what fills them.

use super::arguments::{alike, bytes, this};
use super::case::is_space;
use crate::builtins::Builder;
use crate::object::Args;
use crate::protocol::{plain, saturated, small_index, type_error, type_name};
use crate::vm::Thread;
use crate::{Result, Value};

pub fn fill(builder: Builder) -> Builder {
    builder
        .method("strip(bytes=, /)", |_, args| strip(&args, true, true))
        .method("lstrip(bytes=, /)", |_, args| strip(&args, true, false))
        .method("rstrip(bytes=, /)", |_, args| strip(&args, false, true))
        .method("ljust(width, fillchar=, /)", |thread, args| justify(thread, &args, "ljust", |_, _| 0))
        .method("rjust(width, fillchar=, /)", |thread, args| justify(thread, &args, "rjust", |missing, _| missing))
        .method("center(width, fillchar=, /)", |thread, args| {
            justify(thread, &args, "center", |missing, width| missing / 2 + (missing & width & 1))
        })
        .method("zfill(width, /)", zfill)
        .method("expandtabs(/, tabsize=)", expandtabs)
}

fn strip(args: &Args, front: bool, back: bool) -> Result {
    let whole = this(args)?;
    let wanted = match plain(&args[1]) {
        Value::Null | Value::None => None,
        other => Some(bytes(other)?),
    };
    let goes = |byte: u8| wanted.as_ref().map_or_else(|| is_space(byte), |wanted| wanted.contains(&byte));
    let content = whole.snapshot();
    let stays = |byte: &u8| !goes(*byte);
    let start = if front { content.iter().position(stays).unwrap_or(content.len()) } else { 0 };
    let end = if back { content.iter().rposition(stays).map_or(start, |last| last + 1) } else { content.len() };
    Ok(alike(whole, content[start..end.max(start)].to_vec()))
}

fn width(thread: &mut Thread, value: &Value) -> Result<usize> {
    Ok(saturated(small_index(thread, value)?))
}

fn justify(thread: &mut Thread, args: &Args, method: &str, left: fn(usize, usize) -> usize) -> Result {
    let width = width(thread, &args[1])?;
    let refuse =
        |what: String| type_error(format!("{method}() argument 2 must be a byte string of length 1, not {what}"));
    let fill = match plain(&args[2]) {
        Value::Null => b' ',
        Value::Bytes(fill) => match &**fill.lock() {
            [fill] => *fill,
            other => return Err(refuse(format!("a bytes object of length {}", other.len()))),
        },
        other => return Err(refuse(type_name(other))),
    };
    let whole = this(args)?;
    let content = whole.snapshot();
    let missing = width.saturating_sub(content.len());
    thread.reserve(missing)?;
    let left = left(missing, width);
    Ok(alike(whole, [vec![fill; left], content, vec![fill; missing - left]].concat()))
}

fn zfill(thread: &mut Thread, args: Args) -> Result {
    let width = width(thread, &args[1])?;
    let whole = this(&args)?;
    let mut content = whole.snapshot();
    let missing = width.saturating_sub(content.len());
    thread.reserve(missing)?;
    let sign = usize::from(matches!(content.first(), Some(b'+' | b'-')));
    content.splice(sign..sign, vec![b'0'; missing]);
    Ok(alike(whole, content))
}

fn expandtabs(thread: &mut Thread, args: Args) -> Result {
    let size = if args[1].is_null() { 8 } else { width(thread, &args[1])? };
    let whole = this(&args)?;
    let content = whole.snapshot();
    thread.reserve(content.iter().filter(|&&byte| byte == b'\t').count().saturating_mul(size))?;
    let (mut out, mut column) = (Vec::new(), 0);
    for byte in content {
        if byte != b'\t' {
            out.push(byte);
            column = if matches!(byte, b'\n' | b'\r') { 0 } else { column + 1 };
        } else if size > 0 {
            let blanks = size - column % size;
            out.resize(out.len() + blanks, b' ');
            column += blanks;
        }
    }
    Ok(alike(whole, out))
}
