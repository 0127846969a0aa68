//! Comparisons that classes define.

use super::{EQUAL, NOT_EQUAL, SWAPPED, builtin_compare};
use crate::builtins::known::{EQ, GE, GT, Known, LE, LT, NE};
use crate::modules::WEAK_REFERENCE;
use crate::protocol::{class_of, class_ref, special, truth};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// Classes of ours whose objects are compared by methods, and not by what they hold.
pub const COMPARE_THEMSELVES: [&str; 2] = [WEAK_REFERENCE, "Union"];

static METHODS: [&Known; 6] = [&LT, &LE, &EQ, &NE, &GT, &GE];

/// Whether a value's class may define comparisons.
#[inline]
pub fn concerns(value: &Value) -> bool {
    matches!(value, Value::Instance(_) | Value::Class(_))
}

/// What the operands' classes say; nothing if neither knows.
pub fn compare(thread: &mut Thread, operator: usize, a: &Value, b: &Value) -> Result<Option<Value>> {
    let (left, right) = (class_of(a), class_of(b));
    let later = !Ref::ptr_eq(&left, &right) && right.derives_from(&left);
    if later && let Some(answer) = ask(thread, SWAPPED[operator], b, a)? {
        return Ok(Some(answer));
    }
    if let Some(answer) = ask(thread, operator, a, b)? {
        return Ok(Some(answer));
    }
    if later { Ok(None) } else { ask(thread, SWAPPED[operator], b, a) }
}

/// What one operand's class says.
fn ask(thread: &mut Thread, operator: usize, object: &Value, other: &Value) -> Result<Option<Value>> {
    let found = match concerns(object) {
        true => thread.methods.find(class_ref(object), METHODS[operator]).clone(),
        false => Value::Null,
    };
    match &found {
        Value::Native(native) if COMPARE_THEMSELVES.contains(&native.owner) => {
            call(thread, METHODS[operator], object, other)
        }
        Value::Native(native) if native.owner == "object" => inherited(thread, operator, object, other),
        Value::Null | Value::Native(_) => builtin(thread, operator, object, other),
        _ => call(thread, METHODS[operator], object, other),
    }
}

fn call(thread: &mut Thread, name: &Known, object: &Value, other: &Value) -> Result<Option<Value>> {
    let Some(method) = special(thread, object, name) else { return Ok(None) };
    let answer = thread.nested(|thread| thread.call_with(&method, [other.clone()]))?;
    Ok(if matches!(answer, Value::NotImplemented) { None } else { Some(answer) })
}

/// `object`'s own methods: identity, and `!=` as the opposite of `==`.
fn inherited(thread: &mut Thread, operator: usize, object: &Value, other: &Value) -> Result<Option<Value>> {
    match operator {
        EQUAL if object.is(other) => Ok(Some(Value::Bool(true))),
        NOT_EQUAL => match ask(thread, EQUAL, object, other)? {
            Some(answer) => Ok(Some(Value::Bool(!truth(thread, &answer)?))),
            None => Ok(None),
        },
        _ => Ok(None),
    }
}

fn builtin(thread: &mut Thread, operator: usize, object: &Value, other: &Value) -> Result<Option<Value>> {
    if operator == NOT_EQUAL && matches!(object, Value::Instance(instance) if instance.payload.is_none()) {
        return inherited(thread, operator, object, other);
    }
    Ok(builtin_compare(thread, operator, object.plain(), other.plain())?.map(Value::Bool))
}
