//! The text of exceptions: what `BaseException` and its subclasses say in `__str__` and `__repr__`.

use super::containers::list;
use super::{repr as repr_of, str as str_of};
use crate::code::repr as spelling;
use crate::object::Instance;
use crate::protocol::is_exception;
use crate::vm::Thread;
use crate::{Result, Value};

/// `repr(exception)`
pub fn repr(thread: &mut Thread, exception: &Instance) -> Result<String> {
    Ok(format!("{}({})", &*exception.class.name, list(thread, &args(exception))?))
}

/// `str(exception)`
pub fn message(thread: &mut Thread, exception: &Instance) -> Result<String> {
    let args = args(exception);
    match &*args {
        [] => Ok(String::new()),
        [key] if is_exception(exception, &["KeyError"]) => repr_of(thread, key),
        [only] => text(thread, only),
        [text, Value::List(inner)] if is_exception(exception, &["BaseExceptionGroup"]) => {
            group(thread, text, inner.len())
        }
        [text, Value::Tuple(inner)] if is_exception(exception, &["BaseExceptionGroup"]) => {
            group(thread, text, inner.len())
        }
        [number, reason, rest @ ..] if rest.len() < 4 && is_exception(exception, &["OSError"]) => {
            system_error(thread, number, reason, &files(exception))
        }
        [message, Value::Tuple(place)] if is_exception(exception, &["SyntaxError"]) => {
            syntax_error(thread, message, place)
        }
        [encoding, object, Value::Int(start), Value::Int(end), reason]
            if is_exception(exception, &["UnicodeDecodeError", "UnicodeEncodeError"]) =>
        {
            Ok(codec_error([encoding, object, reason], *start, *end))
        }
        [message, ..]
            if is_exception(exception, &["ImportError"]) && exception.state().is_some_and(|s| s.about.is_some()) =>
        {
            text(thread, message)
        }
        several => repr_of(thread, &Value::tuple(several.to_vec())),
    }
}

fn args(exception: &Instance) -> Vec<Value> {
    exception.state().map(|state| state.args.clone()).unwrap_or_default()
}

fn text(thread: &mut Thread, value: &Value) -> Result<String> {
    Ok(str_of(thread, value)?.as_str().unwrap_or_default().to_owned())
}

fn group(thread: &mut Thread, message: &Value, count: usize) -> Result<String> {
    let plural = if count == 1 { "" } else { "s" };
    Ok(format!("{} ({count} sub-exception{plural})", text(thread, message)?))
}

/// The files that an `OSError` is about: they are no longer among its arguments.
fn files(exception: &Instance) -> Vec<Value> {
    let Some(state) = exception.state() else { return Vec::new() };
    let named = |name| state.fields.iter().find(|(known, _)| *known == name).map(|(_, file)| file.clone());
    ["filename", "filename2"].into_iter().filter_map(named).filter(|file| !file.is_none()).collect()
}

fn system_error(thread: &mut Thread, number: &Value, reason: &Value, files: &[Value]) -> Result<String> {
    let mut out = format!("[Errno {}] {}", text(thread, number)?, text(thread, reason)?);
    for (lead, file) in [": ", " -> "].into_iter().zip(files) {
        out.push_str(lead);
        out.push_str(&repr_of(thread, file)?);
    }
    Ok(out)
}

fn syntax_error(thread: &mut Thread, message: &Value, place: &[Value]) -> Result<String> {
    let message = text(thread, message)?;
    Ok(match place {
        [Value::Str(file), Value::Int(line), ..] => {
            let name = file.as_str().rsplit('/').next().unwrap_or_default();
            format!("{message} ({name}, line {line})")
        }
        [_, Value::Int(line), ..] => format!("{message} (line {line})"),
        _ => message,
    })
}

/// `UnicodeDecodeError` and `UnicodeEncodeError`: which bytes or characters, and what is wrong with them.
fn codec_error([encoding, object, reason]: [&Value; 3], start: i64, end: i64) -> String {
    let said = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let (encoding, reason) = (said(encoding), said(reason));
    let place = usize::try_from(start).unwrap_or(usize::MAX);
    let single = match object {
        Value::Bytes(bytes) if end == start + 1 => bytes.lock().get(place).map(|byte| format!("byte {byte:#04x}")),
        Value::Str(text) if end == start + 1 => {
            let spelled = |char| spelling::ascii(&String::from(char));
            text.point(place).map(|char| format!("character '{}'", spelled(char)))
        }
        _ => None,
    };
    let (verb, many) = if matches!(object, Value::Bytes(_)) { ("decode", "bytes") } else { ("encode", "characters") };
    match single {
        Some(what) => format!("'{encoding}' codec can't {verb} {what} in position {start}: {reason}"),
        None => format!("'{encoding}' codec can't {verb} {many} in position {start}-{}: {reason}", end - 1),
    }
}
