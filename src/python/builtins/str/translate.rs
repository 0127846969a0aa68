//! `str.translate` and the tables for it.

use super::arguments::{text, this};
use crate::builtins::Builder;
use crate::object::{Args, Dict, Thrown};
use crate::protocol::{is_exception, item, plain, set_in_dict, type_error, value_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

pub fn fill(builder: Builder) -> Builder {
    builder.method("translate(table, /)", translate).function("maketrans(x, y=, z=, /)", maketrans)
}

fn translate(thread: &mut Thread, args: Args) -> Result {
    let mut out = String::new();
    for char in this(&args)?.as_str().chars() {
        match replacement(thread, &args[1], char)? {
            None => out.push(char),
            Some(text) => out.push_str(&text),
        }
    }
    Ok(Value::str(out))
}

/// What a table says of a character; nothing if it doesn't know it.
fn replacement(thread: &mut Thread, table: &Value, char: char) -> Result<Option<String>> {
    let found = match item(thread, table, &Value::Int(i64::from(u32::from(char)))) {
        Err(Thrown::Exception(exception)) if is_exception(&exception, &["LookupError"]) => return Ok(None),
        found => found?,
    };
    Ok(Some(match plain(&found) {
        Value::None => String::new(),
        Value::Str(text) => text.as_str().to_owned(),
        Value::Int(code) => {
            let char = u32::try_from(*code).ok().and_then(char::from_u32);
            char.ok_or_else(|| value_error("character mapping must be in range(0x110000)"))?.to_string()
        }
        _ => return Err(type_error("character mapping must return integer, None or str")),
    }))
}

fn code(char: char) -> Value {
    Value::Int(i64::from(u32::from(char)))
}

fn maketrans(thread: &mut Thread, args: Args) -> Result {
    let table = Ref::new(Dict::default());
    if args[1].is_null() {
        let Value::Dict(mapping) = plain(&args[0]) else {
            return Err(type_error("if you give only one argument to maketrans it must be a dict"));
        };
        for entry in mapping.snapshot() {
            set_in_dict(thread, &table, key(&entry.key)?, entry.value)?;
        }
        return Ok(Value::Dict(table));
    }
    let Value::Str(from) = plain(&args[0]) else {
        return Err(type_error("first maketrans argument must be a string if there is a second argument"));
    };
    let to = text(&args[1], "maketrans() argument 2")?;
    if from.points() != to.points() {
        return Err(value_error("the first two maketrans arguments must have equal length"));
    }
    for (from, to) in from.as_str().chars().zip(to.as_str().chars()) {
        set_in_dict(thread, &table, code(from), code(to))?;
    }
    if !args[2].is_null() {
        for char in text(&args[2], "maketrans() argument 3")?.as_str().chars() {
            set_in_dict(thread, &table, code(char), Value::None)?;
        }
    }
    Ok(Value::Dict(table))
}

fn key(key: &Value) -> Result {
    match plain(key) {
        Value::Str(text) if text.points() == 1 => Ok(code(text.point(0).unwrap_or_default())),
        Value::Str(_) => Err(value_error("string keys in translate table must be of length 1")),
        Value::Int(_) => Ok(key.clone()),
        _ => Err(type_error("keys in translate table must be strings or integers")),
    }
}
