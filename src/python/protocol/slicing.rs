//! Indices and slices: what they mean for a sequence of some length.

use super::{index_error, special, type_error, type_name, value_error};
use crate::builtins::known;
use crate::object::Slice;
use crate::vm::Thread;
use crate::{Result, Value};

/// What a slice selects of a sequence of known length: CPython's `PySlice_AdjustIndices`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Selection {
    /// The first index; where to insert if nothing is selected.
    pub start: i64,
    /// Where it ends, itself not in.
    pub stop: i64,
    /// The distance.
    pub step: i64,
    /// How many items are selected.
    pub count: usize,
}

impl Selection {
    /// The selected indices in the slice's order.
    pub fn indices(self) -> impl DoubleEndedIterator<Item = usize> + ExactSizeIterator {
        (0..self.count).map(move |turn| (self.start + turn as i64 * self.step) as usize)
    }

    /// The selected items.
    pub fn of<T: Clone>(self, items: &[T]) -> Vec<T> {
        if self.step == 1 {
            let start = (self.start as usize).min(items.len());
            return items[start..(start + self.count).min(items.len())].to_vec();
        }
        self.indices().filter_map(|index| items.get(index).cloned()).collect()
    }
}

/// `operator.index(value)`, if it is an integer: a small or a big one.
///
/// # Errors
/// What `__index__` raises, or that it gave something else.
pub fn optional_index(thread: &mut Thread, value: &Value) -> Result<Option<Value>> {
    match value.plain() {
        plain @ (Value::Int(_) | Value::Big(_)) => return Ok(Some(plain.clone())),
        Value::Bool(truth) => return Ok(Some(Value::Int(i64::from(*truth)))),
        Value::Instance(_) => {}
        _ => return Ok(None),
    }
    let Some(method) = special(thread, value, &known::INDEX) else { return Ok(None) };
    let number = thread.nested(|thread| thread.call_with(&method, []))?;
    match number.plain() {
        plain @ (Value::Int(_) | Value::Big(_)) => Ok(Some(plain.clone())),
        Value::Bool(truth) => Ok(Some(Value::Int(i64::from(*truth)))),
        other => Err(type_error(format!("__index__ returned non-int (type {})", type_name(other)))),
    }
}

/// An integer argument: `list.pop(index)`, `[0] * count`, `range(count)`.
///
/// # Errors
/// It is no integer, or too large.
pub fn index_argument(thread: &mut Thread, value: &Value) -> Result<i64> {
    match optional_index(thread, value)? {
        Some(Value::Int(number)) => Ok(number),
        Some(_) => Err(super::overflow_error("Python int too large to convert to C ssize_t")),
        None => Err(type_error(format!("'{}' object cannot be interpreted as an integer", type_name(value)))),
    }
}

/// Where an index key lies in a sequence of that length; nothing if it is outside.
///
/// # Errors
/// It is too large for any sequence; `refusal` if it is no integer.
pub(crate) fn place(
    thread: &mut Thread,
    key: &Value,
    length: usize,
    refusal: impl FnOnce() -> String,
) -> Result<Option<usize>> {
    let number = index_number(thread, key, refusal)?;
    let number = if number < 0 { number + length as i64 } else { number };
    Ok(usize::try_from(number).ok().filter(|&place| place < length))
}

/// An index as it is written, from the end if it is negative.
///
/// # Errors
/// It is none, or larger than any sequence.
pub(crate) fn index_number(thread: &mut Thread, key: &Value, refusal: impl FnOnce() -> String) -> Result<i64> {
    match key {
        Value::Int(number) => Ok(*number),
        _ => match optional_index(thread, key)? {
            Some(Value::Int(number)) => Ok(number),
            Some(_) => Err(index_error("cannot fit 'int' into an index-sized integer")),
            None => Err(type_error(refusal())),
        },
    }
}

/// A bound of a slice, limited to 64 bits; nothing for `None`.
fn bound(thread: &mut Thread, value: &Value) -> Result<Option<i64>> {
    if value.is_none() {
        return Ok(None);
    }
    match optional_index(thread, value)? {
        Some(Value::Int(number)) => Ok(Some(number)),
        Some(Value::Big(number)) => {
            Ok(Some(if number.sign() == num_bigint::Sign::Minus { -i64::MAX } else { i64::MAX }))
        }
        _ => Err(type_error("slice indices must be integers or None or have an __index__ method")),
    }
}

/// The bounds of a slice, before its sequence's length is known.
#[derive(Clone, Copy, Debug)]
pub struct Bounds(Option<i64>, Option<i64>, i64);

/// The bounds of a slice as integers. Calls `__index__`: ask for the length afterwards.
///
/// # Errors
/// They are none, or the step is 0.
pub fn slice_bounds(thread: &mut Thread, slice: &Slice) -> Result<Bounds> {
    let step = bound(thread, &slice.step)?.unwrap_or(1);
    if step == 0 {
        return Err(value_error("slice step cannot be zero"));
    }
    let (start, stop) = (bound(thread, &slice.start)?, bound(thread, &slice.stop)?);
    Ok(Bounds(start, stop, step.max(-i64::MAX)))
}

impl Bounds {
    /// What they select of a sequence of that length.
    pub fn select(self, length: usize) -> Selection {
        self.select_of(length as i64)
    }

    /// The same of something that no memory holds, such as a range.
    pub fn select_of(self, length: i64) -> Selection {
        let Self(start, stop, step) = self;
        let (least, most) = if step < 0 { (-1, length - 1) } else { (0, length) };
        let limit = |bound: i64| if bound < 0 { (bound + length).max(least) } else { bound.min(most) };
        let start = start.map_or(if step < 0 { most } else { least }, limit);
        let stop = stop.map_or(if step < 0 { least } else { most }, limit);
        let distance = if step < 0 { start - stop } else { stop - start };
        let count = if distance <= 0 { 0 } else { (distance - 1) / step.abs() + 1 };
        Selection { start, stop, step, count: count as usize }
    }
}

/// What a slice selects of a sequence of that length.
///
/// # Errors
/// See [`slice_bounds`].
pub fn select(thread: &mut Thread, slice: &Slice, length: usize) -> Result<Selection> {
    Ok(slice_bounds(thread, slice)?.select(length))
}
