//! `print`.

use crate::object::Args;
use crate::protocol::{self, type_error, type_name};
use crate::vm::{Stream, Thread};
use crate::{Result, Value};

/// `print(*args, sep=" ", end="\n", file=None, flush=False)`
pub fn print(thread: &mut Thread, mut args: Args) -> Result {
    let [sep, end, file, flush] = [0, 1, 2, 3].map(|place| args.take(place));
    let (sep, end) = (option(&sep, "sep", " ")?, option(&end, "end", "\n")?);
    let Some(target) = target(thread, file) else { return Ok(Value::None) };
    let items = &args.values[4..];
    match &target {
        Target::Host => {
            let mut text = String::new();
            for (place, item) in items.iter().enumerate() {
                text.push_str(if place > 0 { &sep } else { "" });
                if let Err(thrown) = add_text(thread, item, &mut text) {
                    // What comes before it has been written then.
                    thread.interpreter.host.write(Stream::Out, &text);
                    return Err(thrown);
                }
            }
            text.push_str(&end);
            thread.interpreter.host.write(Stream::Out, &text);
        }
        Target::File(file) => print_to(thread, file, items, &sep, &end)?,
    }
    if !flush.is_null()
        && protocol::truth(thread, &flush)?
        && let Target::File(file) = &target
    {
        thread.call_method(file, "flush", [])?;
    }
    Ok(Value::None)
}

enum Target {
    Host,
    File(Value),
}

/// Where the text goes; nothing if the program has set `sys.stdout` to `None`.
fn target(thread: &Thread, file: Value) -> Option<Target> {
    if !file.is_null() && !file.is_none() {
        return Some(Target::File(file));
    }
    let Some(Value::Module(sys)) = thread.interpreter.modules.get_str("sys") else { return Some(Target::Host) };
    let stdout = sys.dict.get_str("stdout").unwrap_or_default();
    let original = sys.dict.get_str("__stdout__").unwrap_or_default();
    match stdout {
        Value::None => None,
        stdout if stdout.is(&original) => Some(Target::Host),
        stdout => Some(Target::File(stdout)),
    }
}

fn option(value: &Value, name: &str, default: &str) -> Result<String> {
    match value {
        Value::Null | Value::None => Ok(default.to_owned()),
        _ => match value.as_str() {
            Some(text) => Ok(text.to_owned()),
            None => Err(type_error(format!("{name} must be None or a string, not {}", type_name(value)))),
        },
    }
}

fn add_text(thread: &mut Thread, item: &Value, text: &mut String) -> Result<()> {
    match item {
        Value::Str(item) => text.push_str(item.as_str()),
        Value::Int(item) => text.push_str(&item.to_string()),
        _ => text.push_str(protocol::str(thread, item)?.as_str().unwrap_or_default()),
    }
    Ok(())
}

/// Piece by piece, as CPython does: the file may be an object of the program's.
fn print_to(thread: &mut Thread, file: &Value, items: &[Value], sep: &str, end: &str) -> Result<()> {
    let write = protocol::attribute(thread, file, &crate::object::intern("write"))?;
    for (place, item) in items.iter().enumerate() {
        if place > 0 {
            thread.call_with(&write, [Value::str(sep)])?;
        }
        let text = protocol::str(thread, item)?;
        thread.call_with(&write, [text])?;
    }
    thread.call_with(&write, [Value::str(end)]).map(drop)
}
