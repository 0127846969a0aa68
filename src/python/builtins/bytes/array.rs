//! What changes a `bytearray`.

use super::arguments::{byte, this};
use crate::builtins::Builder;
use crate::object::Args;
use crate::protocol::{index_error, plain, small_index, type_error, type_name, value_error};
use crate::vm::Thread;
use crate::{Result, Value};

const RANGE: &str = "byte must be in range(0, 256)";

pub fn fill(builder: Builder) -> Builder {
    builder
        .method("append(item, /)", |thread, args| {
            let byte = byte(thread, &args[1], RANGE)?;
            this(&args)?.lock().push(byte);
            Ok(Value::None)
        })
        .method("extend(iterable_of_ints, /)", extend)
        .method("insert(index, item, /)", insert)
        .method("pop(index=, /)", pop)
        .method("remove(value, /)", remove)
        .method("reverse(/)", |_, args| {
            this(&args)?.lock().reverse();
            Ok(Value::None)
        })
        .method("clear(/)", |_, args| {
            this(&args)?.lock().clear();
            Ok(Value::None)
        })
        .method("copy(/)", |_, args| Ok(super::array_of(this(&args)?.snapshot())))
        .method("__setitem__(key, value, /)", |thread, args| {
            super::set_item(thread, this(&args)?, &args[1], &args[2]).map(|()| Value::None)
        })
        .method("__delitem__(key, /)", |thread, args| {
            super::set_item(thread, this(&args)?, &args[1], &Value::Null).map(|()| Value::None)
        })
        .value("__hash__", Value::None)
}

fn extend(thread: &mut Thread, args: Args) -> Result {
    let more = match plain(&args[1]) {
        Value::Bytes(bytes) => bytes.snapshot(),
        Value::Int(_) | Value::Float(_) | Value::None | Value::Bool(_) => {
            return Err(type_error(format!("can't extend bytearray with {}", type_name(&args[1]))));
        }
        _ => super::from_object(thread, &args[1], "bytearray")?,
    };
    this(&args)?.lock().extend(more);
    Ok(Value::None)
}

/// A place counted from the end if it is negative.
fn placed(place: i64, length: usize) -> i64 {
    if place < 0 { place.saturating_add(length as i64) } else { place }
}

fn insert(thread: &mut Thread, args: Args) -> Result {
    let place = small_index(thread, &args[1])?;
    let byte = byte(thread, &args[2], RANGE)?;
    let mut content = this(&args)?.lock();
    let place = placed(place, content.len()).clamp(0, content.len() as i64);
    content.insert(place as usize, byte);
    Ok(Value::None)
}

fn pop(thread: &mut Thread, args: Args) -> Result {
    let place = if args[1].is_null() { -1 } else { small_index(thread, &args[1])? };
    let mut content = this(&args)?.lock();
    if content.is_empty() {
        return Err(index_error("pop from empty bytearray"));
    }
    match usize::try_from(placed(place, content.len())) {
        Ok(place) if place < content.len() => Ok(Value::Int(i64::from(content.remove(place)))),
        _ => Err(index_error("pop index out of range")),
    }
}

fn remove(thread: &mut Thread, args: Args) -> Result {
    let byte = byte(thread, &args[1], RANGE)?;
    let mut content = this(&args)?.lock();
    match content.iter().position(|&known| known == byte) {
        Some(place) => {
            content.remove(place);
            Ok(Value::None)
        }
        None => Err(value_error("value not found in bytearray")),
    }
}
