//! Values as numbers: `__index__`, `__int__`, `__float__`.

use super::{Number, overridden, special, type_error, type_name};
use crate::builtins::known;
use crate::vm::Thread;
use crate::{Result, Value};

/// [`Value::plain`]
#[inline]
pub fn plain(value: &Value) -> &Value {
    value.plain()
}

/// Whether a value can be an index.
pub fn has_index(thread: &mut Thread, value: &Value) -> bool {
    match value.plain() {
        Value::Int(_) | Value::Bool(_) | Value::Big(_) => true,
        Value::Instance(_) => special(thread, value, &known::INDEX).is_some(),
        _ => false,
    }
}

/// `operator.index(value)`: a [`Value::Int`] or [`Value::Big`].
///
/// # Errors
/// `TypeError`, or what `__index__` raises.
pub fn index(thread: &mut Thread, value: &Value) -> Result {
    match value.plain() {
        Value::Int(number) => return Ok(Value::Int(*number)),
        Value::Bool(truth) => return Ok(Value::Int(i64::from(*truth))),
        Value::Big(number) => return Ok(Value::Big(number.clone())),
        _ => {}
    }
    let hook = if matches!(value, Value::Instance(_)) { special(thread, value, &known::INDEX) } else { None };
    let Some(hook) = hook else {
        return Err(type_error(format!("'{}' object cannot be interpreted as an integer", type_name(value))));
    };
    let result = thread.nested(|thread| thread.call_with(&hook, []))?;
    match result.plain() {
        Value::Int(_) | Value::Big(_) | Value::Bool(_) => index(thread, &result),
        _ => Err(type_error(format!("__index__ returned non-int (type {})", type_name(&result)))),
    }
}

/// [`index`] within 64 bits.
///
/// # Errors
/// See [`index`]; `OverflowError` for what is beyond.
pub fn small_index(thread: &mut Thread, value: &Value) -> Result<i64> {
    match index(thread, value)? {
        Value::Int(number) => Ok(number),
        _ => Err(super::overflow_error("Python int too large to convert to C ssize_t")),
    }
}

/// A length in memory: none if the number is negative, and more than there can be if it is larger than any.
pub fn saturated(number: i64) -> usize {
    usize::try_from(number.max(0)).unwrap_or(usize::MAX)
}

/// A number as a float: what `math`'s functions take.
///
/// # Errors
/// `TypeError`, `OverflowError`, or what `__float__` raises.
pub fn float(thread: &mut Thread, value: &Value) -> Result<f64> {
    if let Some(number) = Number::of(value)
        && overridden(thread, value, &known::FLOAT).is_none()
    {
        return number.float();
    }
    if let Some(hook) = special(thread, value, &known::FLOAT) {
        let result = thread.nested(|thread| thread.call_with(&hook, []))?;
        return match Number::of(&result) {
            Some(Number::Float(number)) => Ok(number),
            _ => {
                let (owner, got) = (type_name(value), type_name(&result));
                Err(type_error(format!("{owner}.__float__() must return a float, not {got}")))
            }
        };
    }
    if has_index(thread, value) {
        let number = index(thread, value)?;
        return Number::of(&number).map_or(Ok(0.0), Number::float);
    }
    Err(type_error(format!("must be real number, not {}", type_name(value))))
}
