//! `bytes` and `bytearray`.

mod arguments;
mod array;
mod case;
mod fill;
mod find;
mod hex;
mod split;

use super::str::slice_bounds;
use super::{Builder, codecs, containers, known};
use crate::object::{Args, Bytes, Slice};
use crate::protocol::{self, PercentKind, index_error, latin1, percent, plain, type_error, type_name, value_error};
use crate::vm::Thread;
use crate::{Result, Thrown, Value};
use arguments::{alike, byte, this};
use sharing::Ref;

/// A `bytes` object.
pub fn bytes_of(content: Vec<u8>) -> Value {
    Value::Bytes(Ref::new(Bytes::new(content)))
}

fn array_of(content: Vec<u8>) -> Value {
    Value::Bytes(Ref::new(Bytes::array(content)))
}

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    containers::hashable(shared(builder))
        .function("__new__(cls, /, source=, encoding=, errors=)", |thread, args| {
            content(thread, &args, "bytes").map(bytes_of)
        })
        .class_method("fromhex(string, /)", |_, args| hex::from_hex(&args[1]).map(bytes_of))
}

/// Fills `bytearray`.
pub fn array_class(builder: Builder) -> Builder {
    array::fill(shared(builder))
        .function("__new__(cls, /, source=, encoding=, errors=)", |thread, args| {
            content(thread, &args, "bytearray").map(array_of)
        })
        .class_method("fromhex(string, /)", |_, args| hex::from_hex(&args[1]).map(array_of))
}

/// What the two classes share.
fn shared(builder: Builder) -> Builder {
    let builder = containers::ordered(containers::joined(builder))
        .method("__len__(/)", |_, args| Ok(Value::count(this(&args)?.lock().len())))
        .method("__getitem__(key, /)", |thread, args| protocol::item(thread, plain(&args[0]), &args[1]))
        .method("__contains__(key, /)", |thread, args| {
            protocol::contains(thread, plain(&args[0]), &args[1]).map(Value::Bool)
        })
        .method("__iter__(/)", |thread, args| protocol::iterator(thread, plain(&args[0])))
        .method("__mod__(value, /)", modulo)
        .method("decode(/, encoding=, errors=)", decode);
    [case::fill, fill::fill, find::fill, hex::fill, split::fill]
        .into_iter()
        .fold(builder, |builder, fill| fill(builder))
}

fn decode(_: &mut Thread, args: Args) -> Result {
    let name = |place: usize, what: &str, default: &str| match plain(&args[place]) {
        Value::Null => Ok(default.to_owned()),
        Value::Str(name) => Ok(name.as_str().to_owned()),
        other => Err(type_error(format!("decode() argument '{what}' must be str, not {}", type_name(other)))),
    };
    let (encoding, errors) = (name(1, "encoding", "utf-8")?, name(2, "errors", "strict")?);
    codecs::decode(this(&args)?.snapshot(), &encoding, &errors).map(Value::str)
}

fn modulo(thread: &mut Thread, args: Args) -> Result {
    let bytes = this(&args)?;
    let template: String = bytes.lock().iter().map(|&byte| char::from(byte)).collect();
    let text = percent(thread, &template, &args[1], PercentKind::Bytes)?;
    Ok(alike(bytes, latin1(&text)))
}

/// What a constructor is given, as bytes.
fn content(thread: &mut Thread, args: &Args, class: &str) -> Result<Vec<u8>> {
    let source = plain(&args[1]);
    if let Value::Str(text) = source {
        let encoding = match plain(&args[2]) {
            Value::Str(encoding) => encoding.as_str(),
            Value::Null => return Err(type_error("string argument without an encoding")),
            other => {
                let given = type_name(other);
                return Err(type_error(format!("{class}() argument 'encoding' must be str, not {given}")));
            }
        };
        return codecs::encode(text, encoding, plain(&args[3]).as_str().unwrap_or("strict"));
    }
    if !args[2].is_null() || !args[3].is_null() {
        let what = if args[2].is_null() { "errors" } else { "encoding" };
        return Err(type_error(format!("{what} without a string argument")));
    }
    match source {
        Value::Null => Ok(Vec::new()),
        Value::Bytes(bytes) => Ok(bytes.snapshot()),
        _ => from_object(thread, &args[1], class),
    }
}

fn from_object(thread: &mut Thread, source: &Value, class: &str) -> Result<Vec<u8>> {
    if let Some(method) = protocol::special(thread, source, &crate::object::intern("__bytes__")) {
        return match thread.call_with(&method, [])? {
            Value::Bytes(bytes) => Ok(bytes.snapshot()),
            other => Err(type_error(format!("__bytes__ returned non-bytes (type {})", type_name(&other)))),
        };
    }
    let counts = matches!(plain(source), Value::Int(_) | Value::Big(_) | Value::Bool(_));
    if counts || protocol::has_index(thread, source) {
        let size = protocol::small_index(thread, source)?;
        let size = usize::try_from(size).map_err(|_| value_error("negative count"))?;
        thread.reserve(size)?;
        return Ok(vec![0; size]);
    }
    let items = match plain(source) {
        Value::List(list) => list.snapshot(),
        Value::Tuple(tuple) => tuple.to_vec(),
        Value::Float(_) | Value::None | Value::Ellipsis | Value::Function(_) | Value::Native(_) => {
            return Err(no_bytes(source, class));
        }
        Value::Instance(_)
            if [&known::ITER, &known::GETITEM].iter().all(|way| protocol::special(thread, source, way).is_none()) =>
        {
            return Err(no_bytes(source, class));
        }
        _ => protocol::collect(thread, source)?,
    };
    let range = if class == "bytes" { "bytes must be in range(0, 256)" } else { "byte must be in range(0, 256)" };
    items.iter().map(|item| byte(thread, item, range)).collect()
}

fn no_bytes(source: &Value, class: &str) -> Thrown {
    type_error(format!("cannot convert '{}' object to {class}", type_name(source)))
}

/// `bytes[index]`
///
/// # Errors
/// The index is no integer, or out of range.
pub fn index(thread: &mut Thread, bytes: &Bytes, index: &Value) -> Result {
    let place = place(thread, bytes, index)?;
    let found = bytes.lock().get(place).copied();
    let what = if bytes.mutable { "bytearray index out of range" } else { "index out of range" };
    found.map(|byte| Value::Int(i64::from(byte))).ok_or_else(|| index_error(what))
}

fn place(thread: &mut Thread, bytes: &Bytes, index: &Value) -> Result<usize> {
    if !matches!(plain(index), Value::Int(_) | Value::Bool(_) | Value::Big(_)) && !protocol::has_index(thread, index) {
        let class = if bytes.mutable { "bytearray" } else { "byte" };
        let what = format!("{class} indices must be integers or slices, not {}", type_name(index));
        return Err(type_error(what));
    }
    let place = protocol::small_index(thread, index)?;
    let place = if place < 0 { place + bytes.lock().len() as i64 } else { place };
    Ok(usize::try_from(place).unwrap_or(usize::MAX))
}

/// `bytes[slice]`
///
/// # Errors
/// Bounds that are no integers, a step of 0.
pub fn slice(thread: &mut Thread, bytes: &Bytes, slice: &Slice) -> Result {
    let length = bytes.lock().len();
    let (start, stop, step) = slice_bounds(thread, slice, length)?;
    let content = bytes.lock();
    let taken = super::str::places(start, stop, step).filter_map(|place| content.get(place).copied()).collect();
    Ok(alike(bytes, taken))
}

/// `bytearray[key] = value`, and `del bytearray[key]` for an absent value.
///
/// # Errors
/// A key that is out of range, a value that is no byte.
pub fn set_item(thread: &mut Thread, bytes: &Bytes, key: &Value, value: &Value) -> Result<()> {
    if let Value::Slice(slice) = key {
        return set_slice(thread, bytes, slice, value);
    }
    let place = place(thread, bytes, key)?;
    let byte = if value.is_null() { None } else { Some(byte(thread, value, "byte must be in range(0, 256)")?) };
    let mut content = bytes.lock();
    match (content.get_mut(place), byte) {
        (Some(slot), Some(byte)) => *slot = byte,
        (Some(_), None) => drop(content.remove(place)),
        (None, _) => return Err(index_error("bytearray index out of range")),
    }
    Ok(())
}

fn set_slice(thread: &mut Thread, bytes: &Bytes, slice: &Slice, value: &Value) -> Result<()> {
    let new = match plain(value) {
        Value::Null => Vec::new(),
        Value::Bytes(new) => new.snapshot(),
        Value::Int(_) | Value::Str(_) | Value::Float(_) | Value::None => {
            return Err(type_error("can assign only bytes, buffers, or iterables of ints in range(0, 256)"));
        }
        _ => from_object(thread, value, "bytearray")?,
    };
    let length = bytes.lock().len();
    let (start, stop, step) = slice_bounds(thread, slice, length)?;
    let mut content = bytes.lock();
    if step == 1 {
        let start = (start as usize).min(content.len());
        let stop = (stop.max(0) as usize).clamp(start, content.len());
        content.splice(start..stop, new);
        return Ok(());
    }
    let places: Vec<usize> = super::str::places(start, stop, step).filter(|&place| place < content.len()).collect();
    if value.is_null() {
        let mut place = 0;
        content.retain(|_| {
            place += 1;
            !places.contains(&(place - 1))
        });
        return Ok(());
    }
    if places.len() != new.len() {
        let what = "attempt to assign bytes of size";
        return Err(value_error(format!("{what} {} to extended slice of size {}", new.len(), places.len())));
    }
    places.into_iter().zip(new).for_each(|(place, byte)| content[place] = byte);
    Ok(())
}

/// `item in bytes`
///
/// # Errors
/// `item` is neither bytes nor an integer below 256.
pub fn contains(thread: &mut Thread, bytes: &Bytes, item: &Value) -> Result<bool> {
    match plain(item) {
        Value::Bytes(part) => {
            let part = part.snapshot();
            Ok(find::find(&bytes.lock(), &part).is_some())
        }
        Value::Str(_) | Value::Float(_) | Value::None | Value::List(_) | Value::Tuple(_) => {
            Err(type_error(format!("a bytes-like object is required, not '{}'", type_name(item))))
        }
        _ => {
            let byte = byte(thread, item, "byte must be in range(0, 256)")?;
            Ok(bytes.lock().contains(&byte))
        }
    }
}
