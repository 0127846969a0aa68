//! Calls of natives that need no thread: what the most frequent methods do where they can't fail and run no Python code.
//!
//! Where such a call has no answer, the general way is taken, with its arguments untouched.

use crate::Value;
use crate::builtins::types;
use crate::object::Range;
use crate::protocol::{quick_add, quick_contains_in_set, quick_lookup, quick_remove};
use std::sync::Arc;

/// A quick call: the receiver and the arguments, which it may take.
pub type QuickCall = fn(&mut [Value]) -> Option<Value>;

/// The quick call of a native, by the class that it belongs to and its name.
pub(crate) fn quick_call(owner: &str, name: &str) -> Option<QuickCall> {
    Some(match (owner, name) {
        ("list", "append") => list_append,
        ("list", "pop") => list_pop,
        ("dict", "get") => dict_get,
        ("set", "add") => set_add,
        ("set", "remove") => set_remove,
        ("set", "discard") => set_discard,
        ("set", "__contains__") => set_contains,
        ("range", "__new__") => range_new,
        ("", "len") => len,
        ("", "abs") => abs,
        ("str", "startswith") => str_startswith,
        ("str", "endswith") => str_endswith,
        _ => return None,
    })
}

fn list_append(args: &mut [Value]) -> Option<Value> {
    let [Value::List(list), item] = args else { return None };
    // Without memory for it the method itself is left to say so.
    list.push(std::mem::take(item)).map_err(|refused| *item = refused).ok()?;
    Some(Value::None)
}

fn list_pop(args: &mut [Value]) -> Option<Value> {
    let [Value::List(list)] = args else { return None };
    list.lock().pop()
}

fn dict_get(args: &mut [Value]) -> Option<Value> {
    let [Value::Dict(dict), key, default @ ..] = args else { return None };
    match (quick_lookup(dict, key)?, default) {
        (Some(value), [] | [_]) => Some(value),
        (None, []) => Some(Value::None),
        (None, [default]) => Some(std::mem::take(default)),
        _ => None,
    }
}

fn set_add(args: &mut [Value]) -> Option<Value> {
    let [Value::Set(set), key] = args else { return None };
    quick_add(set, key).then_some(Value::None)
}

/// Where there is no such key the method itself is left to say so.
fn set_remove(args: &mut [Value]) -> Option<Value> {
    let [Value::Set(set), key] = args else { return None };
    quick_remove(set, key)?.then_some(Value::None)
}

fn set_discard(args: &mut [Value]) -> Option<Value> {
    let [Value::Set(set), key] = args else { return None };
    quick_remove(set, key).map(|_| Value::None)
}

fn set_contains(args: &mut [Value]) -> Option<Value> {
    let [Value::Set(set), key] = args else { return None };
    quick_contains_in_set(set, key).map(Value::Bool)
}

/// What its arguments have to be is for the class itself to say.
fn range_new(args: &mut [Value]) -> Option<Value> {
    let (class, start, stop, step) = match args {
        [class, Value::Int(stop)] => (class, 0, *stop, 1),
        [class, Value::Int(start), Value::Int(stop)] => (class, *start, *stop, 1),
        [class, Value::Int(start), Value::Int(stop), Value::Int(step)] if *step != 0 => (class, *start, *stop, *step),
        _ => return None,
    };
    let itself = matches!(class, Value::Class(class) if Arc::ptr_eq(class, &types().range));
    itself.then(|| Value::Range(Arc::new(Range { start, stop, step })))
}

fn len(args: &mut [Value]) -> Option<Value> {
    Some(Value::count(match args {
        [Value::List(list)] => list.len(),
        [Value::Str(text)] => text.points(),
        [Value::Tuple(tuple)] => tuple.len(),
        [Value::Dict(dict)] => dict.len(),
        [Value::Set(set)] => set.len(),
        _ => return None,
    }))
}

fn abs(args: &mut [Value]) -> Option<Value> {
    match args {
        [Value::Int(number)] => number.checked_abs().map(Value::Int),
        [Value::Float(number)] => Some(Value::Float(number.abs())),
        _ => None,
    }
}

fn str_startswith(args: &mut [Value]) -> Option<Value> {
    let [Value::Str(text), Value::Str(prefix)] = args else { return None };
    Some(Value::Bool(text.as_str().starts_with(prefix.as_str())))
}

fn str_endswith(args: &mut [Value]) -> Option<Value> {
    let [Value::Str(text), Value::Str(suffix)] = args else { return None };
    Some(Value::Bool(text.as_str().ends_with(suffix.as_str())))
}
