//! Operators that classes define: who is asked first, and what `NotImplemented` means.

use super::{Operator, numbers};
use crate::object::Name;
use crate::protocol::{class_of, class_ref, overridden, special, union_of};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// Whether a value's class may define operators.
#[inline]
pub fn concerns(value: &Value) -> bool {
    matches!(value, Value::Instance(_) | Value::Class(_))
}

/// `a += b` and the like, where `a`'s class says how in Python.
pub fn inplace(thread: &mut Thread, operator: Operator, a: &Value, b: &Value) -> Result<Option<Value>> {
    if !operator.inplace || overridden(thread, a, operator.inplace_method()).is_none() {
        return Ok(None);
    }
    ask(thread, a, operator.inplace_method(), b)
}

/// `a operator b`, where one of the classes says how, or both are numbers.
pub fn binary(thread: &mut Thread, operator: Operator, a: &Value, b: &Value) -> Result<Option<Value>> {
    let (left, right) = (class_of(a), class_of(b));
    let differ = !Ref::ptr_eq(&left, &right);
    let mut asked = !differ;
    if differ && right.derives_from(&left) && overrides(thread, operator.reflected(), a, b) {
        asked = true;
        if let Some(result) = ask(thread, b, operator.reflected(), a)? {
            return Ok(Some(result));
        }
    }
    let own = match is_builtin(thread, a, operator.method()) {
        true => numbers(thread, operator, a, b)?,
        false => ask(thread, a, operator.method(), b)?,
    };
    if own.is_some() {
        return Ok(own);
    }
    if !asked && concerns(b) {
        let reflected = ask(thread, b, operator.reflected(), a)?;
        if reflected.is_some() {
            return Ok(reflected);
        }
    }
    match numbers(thread, operator, a, b)? {
        None if operator.base == Operator::OR => match union_of(thread, a, b)? {
            Value::NotImplemented => Ok(None),
            union => Ok(Some(union)),
        },
        result => Ok(result),
    }
}

/// Whether the class of `b` has another method of that name than that of `a`.
fn overrides(thread: &mut Thread, name: &Name, a: &Value, b: &Value) -> bool {
    let base = thread.methods.find(&class_of(a), name).clone();
    let own = thread.methods.find(&class_of(b), name);
    !own.is_null() && !own.is(&base)
}

/// Whether an object does an operator as a built-in class does it: those join and repeat only when both classes were
/// asked, so that theirs aren't the methods to call.
fn is_builtin(thread: &mut Thread, object: &Value, name: &Name) -> bool {
    match thread.methods.find(class_ref(object), name) {
        Value::Native(native) => !native.owner.is_empty() && native.name == &**name,
        found => found.is_null() || !concerns(object),
    }
}

/// Calls a special method; nothing if there is none or it doesn't know.
fn ask(thread: &mut Thread, object: &Value, name: &Name, other: &Value) -> Result<Option<Value>> {
    if is_builtin(thread, object, name) {
        return Ok(None);
    }
    let Some(method) = special(thread, object, name) else { return Ok(None) };
    let result = thread.nested(|thread| thread.call_with(&method, [other.clone()]))?;
    Ok(if matches!(result, Value::NotImplemented) { None } else { Some(result) })
}
