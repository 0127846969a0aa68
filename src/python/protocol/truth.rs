//! `bool(value)`.

use super::{special, type_error, type_name};
use crate::builtins::known;
use crate::object::Other;
use crate::vm::Thread;
use crate::{Result, Value};

/// `bool(value)`
///
/// # Errors
/// What `__bool__` and `__len__` raise, or a wrong result of theirs.
#[inline]
pub fn truth(thread: &mut Thread, value: &Value) -> Result<bool> {
    match value {
        Value::Bool(truth) => Ok(*truth),
        Value::Instance(_) | Value::Class(_) => truth_of_instance(thread, value),
        Value::NotImplemented => Err(type_error("NotImplemented should not be used in a boolean context")),
        _ => Ok(builtin_truth(value)),
    }
}

fn builtin_truth(value: &Value) -> bool {
    match value {
        Value::None | Value::Null => false,
        Value::Bool(truth) => *truth,
        Value::Int(number) => *number != 0,
        Value::Float(number) => *number != 0.0,
        Value::Str(text) => text.points() > 0,
        Value::Bytes(bytes) => !bytes.lock().is_empty(),
        Value::Tuple(tuple) => !tuple.is_empty(),
        Value::List(list) => !list.is_empty(),
        Value::Dict(dict) => !dict.is_empty(),
        Value::Set(set) => !set.is_empty(),
        Value::Range(range) => !range.is_empty(),
        Value::Other(other) => match &**other {
            Other::View { dict, .. } | Other::Proxy(dict) => !dict.is_empty(),
            Other::Complex(number) => number.real != 0.0 || number.imag != 0.0,
            Other::Memory(window) => window.count > 0,
            _ => true,
        },
        _ => true,
    }
}

fn truth_of_instance(thread: &mut Thread, value: &Value) -> Result<bool> {
    if let Some(method) = special(thread, value, &known::BOOL) {
        let answer = thread.nested(|thread| thread.call_with(&method, []))?;
        return match answer {
            Value::Bool(truth) => Ok(truth),
            other => Err(type_error(format!("__bool__ should return bool, returned {}", type_name(&other)))),
        };
    }
    if special(thread, value, &known::LEN).is_some() {
        return Ok(super::length(thread, value)? > 0);
    }
    Ok(builtin_truth(value.plain()))
}
