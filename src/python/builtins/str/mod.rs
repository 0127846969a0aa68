//! `str`.

mod arguments;
mod case;
mod characters;
mod encode;
mod fill;
mod find;
mod form;
mod letters;
mod question;
mod split;
mod translate;

use super::{Builder, containers};
use crate::object::{Args, Slice, Str};
use crate::protocol::{self, index_error, plain, type_error, type_name};
use crate::vm::Thread;
use crate::{Result, Value};
use arguments::this;
use sharing::Ref;

pub(crate) use arguments::{places, range, slice_bounds};
pub use characters::{decimal_digit, is_space};

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    let builder = containers::hashable(containers::ordered(containers::joined(builder)))
        .function("__new__(cls, /, object=, encoding=, errors=)", new)
        .method("__len__(/)", |_, args| Ok(Value::count(this(&args)?.points())))
        .method("__getitem__(key, /)", |thread, args| protocol::item(thread, plain(&args[0]), &args[1]))
        .method("__contains__(key, /)", |thread, args| {
            protocol::contains(thread, plain(&args[0]), &args[1]).map(Value::Bool)
        })
        .method("__iter__(/)", |thread, args| protocol::iterator(thread, plain(&args[0])));
    [form::fill, case::fill, find::fill, split::fill, fill::fill, question::fill, translate::fill, encode::fill]
        .into_iter()
        .fold(builder, |builder, fill| fill(builder))
}

/// `str(object)`, `str(bytes, encoding, errors)`
fn new(thread: &mut Thread, args: Args) -> Result {
    if args[2].is_null() && args[3].is_null() {
        return if args[1].is_null() { Ok(Value::from("")) } else { protocol::str(thread, &args[1]) };
    }
    match plain(&args[1]) {
        Value::Bytes(bytes) => {
            let content = bytes.snapshot();
            let (encoding, errors) = encode::names(&args, 2, "str")?;
            super::codecs::decode(content, &encoding, &errors).map(Value::str)
        }
        Value::Null => Ok(Value::from("")),
        Value::Str(_) => Err(type_error("decoding str is not supported")),
        other => Err(type_error(format!("decoding to str: need a bytes-like object, {} found", type_name(other)))),
    }
}

/// `text[index]`
///
/// # Errors
/// The index is no integer, or out of range.
pub fn index(thread: &mut Thread, text: &Ref<Str>, index: &Value) -> Result {
    if !matches!(plain(index), Value::Int(_) | Value::Bool(_) | Value::Big(_)) && !protocol::has_index(thread, index) {
        return Err(type_error(format!("string indices must be integers, not '{}'", type_name(index))));
    }
    let place = match protocol::small_index(thread, index)? {
        place if place < 0 => place + text.points() as i64,
        place => place,
    };
    let char = usize::try_from(place).ok().and_then(|place| text.point(place));
    char.map(Value::char).ok_or_else(|| index_error("string index out of range"))
}

/// `text[slice]`
///
/// # Errors
/// Bounds that are no integers, a step of 0.
pub fn slice(thread: &mut Thread, text: &Ref<Str>, slice: &Slice) -> Result {
    let (start, stop, step) = slice_bounds(thread, slice, text.points())?;
    if step == 1 {
        let (start, stop) = (start as usize, stop.max(start) as usize);
        return Ok(if stop - start == text.points() {
            Value::Str(text.clone())
        } else {
            Value::str(text.between(start, stop))
        });
    }
    let chars: Vec<char> = text.as_str().chars().collect();
    let places = places(start, stop, step);
    Ok(Value::str(places.filter_map(|place| chars.get(place)).collect::<String>()))
}
