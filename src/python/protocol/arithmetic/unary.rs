//! Operators on one value, and `abs`.

use super::super::{special, type_error, type_name};
use super::{Number, complex};
use crate::builtins::known::{self, Known};
use crate::vm::Thread;
use crate::{Result, Value};
use num_bigint::BigInt;
use num_traits::Signed;

/// `-value`
///
/// # Errors
/// `TypeError`, or what `__neg__` raises.
pub fn negative(thread: &mut Thread, value: &Value) -> Result {
    unary(thread, value, &known::NEG, "unary -", |number| match number {
        Number::Int(number) => Some(number.checked_neg().map_or_else(|| Value::big(-BigInt::from(number)), Value::Int)),
        Number::Big(number) => Some(Value::big(-number)),
        Number::Float(number) => Some(Value::Float(-number)),
    })
}

/// `+value`
///
/// # Errors
/// `TypeError`, or what `__pos__` raises.
pub fn positive(thread: &mut Thread, value: &Value) -> Result {
    unary(thread, value, &known::POS, "unary +", |number| match number {
        Number::Int(number) => Some(Value::Int(number)),
        Number::Big(number) => Some(Value::big(number.clone())),
        Number::Float(number) => Some(Value::Float(number)),
    })
}

/// `~value`
///
/// # Errors
/// `TypeError`, or what `__invert__` raises.
pub fn invert(thread: &mut Thread, value: &Value) -> Result {
    unary(thread, value, &known::INVERT, "unary ~", |number| match number {
        Number::Int(number) => Some(Value::Int(!number)),
        Number::Big(number) => Some(Value::big(!number)),
        Number::Float(_) => None,
    })
}

/// `abs(value)`
///
/// # Errors
/// `TypeError`, or what `__abs__` raises.
pub fn absolute(thread: &mut Thread, value: &Value) -> Result {
    unary(thread, value, &known::ABS, "abs()", |number| match number {
        Number::Int(number) => {
            Some(number.checked_abs().map_or_else(|| Value::big(BigInt::from(number).abs()), Value::Int))
        }
        Number::Big(number) => Some(Value::big(number.abs())),
        Number::Float(number) => Some(Value::Float(number.abs())),
    })
}

fn unary(
    thread: &mut Thread,
    value: &Value,
    method: &'static Known,
    what: &str,
    builtin: fn(Number) -> Option<Value>,
) -> Result {
    if matches!(value, Value::Instance(_) | Value::Class(_))
        && let Some(method) = special(thread, value, method)
    {
        return thread.nested(|thread| thread.call_with(&method, []));
    }
    let result = Number::of(value).and_then(builtin).or_else(|| complex::unary(what, value));
    result.ok_or_else(|| type_error(format!("bad operand type for {what}: '{}'", type_name(value))))
}
