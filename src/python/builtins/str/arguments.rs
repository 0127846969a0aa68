//! The arguments of string methods: the receiver, other texts, ranges.

use crate::object::{Args, Slice, Str};
use crate::protocol::{has_index, index, plain, type_error, type_name, value_error};
use crate::vm::Thread;
use crate::{Result, Value};
use num_traits::Signed;
use sharing::Ref;

/// The string whose method it is.
pub fn this(args: &Args) -> Result<&Ref<Str>> {
    match plain(&args[0]) {
        Value::Str(text) => Ok(text),
        other => {
            let given = type_name(other);
            Err(type_error(format!("descriptor requires a 'str' object but received a '{given}'")))
        }
    }
}

/// An argument that has to be a string: `name() argument 1 must be str, not int`.
pub fn text<'a>(value: &'a Value, what: &str) -> Result<&'a Ref<Str>> {
    match plain(value) {
        Value::Str(text) => Ok(text),
        Value::None => Err(type_error(format!("{what} must be str, not None"))),
        other => Err(type_error(format!("{what} must be str, not {}", type_name(other)))),
    }
}

/// An argument that has to be an integer of ordinary size.
pub fn count(thread: &mut Thread, value: &Value, default: i64) -> Result<i64> {
    if value.is_null() { Ok(default) } else { crate::protocol::small_index(thread, value) }
}

/// An index of a slice, cut to what can be; `None` and absent ones are nothing.
fn bound(thread: &mut Thread, value: &Value) -> Result<Option<i64>> {
    match plain(value) {
        Value::Null | Value::None => return Ok(None),
        Value::Int(_) | Value::Big(_) | Value::Bool(_) => {}
        _ if has_index(thread, value) => {}
        _ => return Err(type_error("slice indices must be integers or None or have an __index__ method")),
    }
    Ok(Some(match index(thread, value)? {
        Value::Int(place) => place,
        Value::Big(place) if place.is_negative() => i64::MIN,
        _ => i64::MAX,
    }))
}

/// A place counted from the end if it is negative, cut to `least..=most`.
fn placed(place: i64, length: i64, least: i64, most: i64) -> i64 {
    let place = if place < 0 { place.saturating_add(length) } else { place };
    place.clamp(least, most)
}

/// Where the range between two arguments lies in something of that length; nothing if it begins after the end.
pub fn range(thread: &mut Thread, start: &Value, end: &Value, length: usize) -> Result<Option<(usize, usize)>> {
    let length = length as i64;
    let start = bound(thread, start)?.map_or(0, |start| placed(start, length, 0, i64::MAX));
    let end = bound(thread, end)?.map_or(length, |end| placed(end, length, 0, length));
    Ok((start <= end).then_some((start as usize, end as usize)))
}

/// `slice.indices(length)`
///
/// # Errors
/// Bounds that are no integers, a step of 0.
pub(crate) fn slice_bounds(thread: &mut Thread, slice: &Slice, length: usize) -> Result<(i64, i64, i64)> {
    let step = bound(thread, &slice.step)?.unwrap_or(1).max(-i64::MAX);
    if step == 0 {
        return Err(value_error("slice step cannot be zero"));
    }
    let length = length as i64;
    let (least, most) = if step > 0 { (0, length) } else { (-1, length - 1) };
    let (first, last) = if step > 0 { (least, most) } else { (most, least) };
    let start = bound(thread, &slice.start)?.map_or(first, |start| placed(start, length, least, most));
    let stop = bound(thread, &slice.stop)?.map_or(last, |stop| placed(stop, length, least, most));
    Ok((start, stop, step))
}

/// The places that a slice takes.
pub fn places(start: i64, stop: i64, step: i64) -> impl Iterator<Item = usize> {
    std::iter::successors(Some(start), move |place| place.checked_add(step))
        .take_while(move |&place| if step > 0 { place < stop } else { place > stop })
        .map(|place| place as usize)
}
