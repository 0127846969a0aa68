//! Calls of natives that need no thread: what the most frequent methods do where they can't fail and run no Python code.
//!
//! Where such a call has no answer, the general way is taken, with its arguments untouched.

use crate::Value;
use crate::builtins::types;
use crate::object::{Range, Set};
use crate::protocol::{quick_add, quick_contains_in_set, quick_lookup, quick_remove};
use sharing::Ref;

/// A quick call: what lies below its arguments, from the frame's first variable on, then the receiver and the arguments
/// as they lie on the stack, borrowed ones among them. It may take them.
pub type QuickCall = fn(&[Value], &mut [Value]) -> Option<Value>;

/// An argument, which may be a borrowed variable.
#[inline(always)]
fn seen<'a>(below: &'a [Value], value: &'a Value) -> &'a Value {
    match value {
        Value::Borrowed(slot) => &below[*slot as usize],
        value => value,
    }
}

/// An argument that goes elsewhere.
#[inline(always)]
fn taken(below: &[Value], value: &mut Value) -> Value {
    match value {
        Value::Borrowed(slot) => below[*slot as usize].share(),
        value => match std::mem::take(value) {
            Value::Loop(cursor) => Value::from(*cursor),
            value => value,
        },
    }
}

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

fn list_append(below: &[Value], args: &mut [Value]) -> Option<Value> {
    let [list, item] = args else { return None };
    let Value::List(list) = seen(below, list) else { return None };
    // Without memory for it the method itself is left to say so.
    list.push(taken(below, item)).map_err(|refused| *item = refused).ok()?;
    Some(Value::None)
}

fn list_pop(below: &[Value], args: &mut [Value]) -> Option<Value> {
    let [list] = args else { return None };
    let Value::List(list) = seen(below, list) else { return None };
    list.lock().pop()
}

fn dict_get(below: &[Value], args: &mut [Value]) -> Option<Value> {
    let [dict, key, default @ ..] = args else { return None };
    let Value::Dict(dict) = seen(below, dict) else { return None };
    match (quick_lookup(dict, seen(below, key))?, default) {
        (Some(value), [] | [_]) => Some(value),
        (None, []) => Some(Value::None),
        (None, [default]) => Some(taken(below, default)),
        _ => None,
    }
}

/// A set and what is looked for in it.
#[inline(always)]
fn of_set<'a>(below: &'a [Value], args: &'a [Value]) -> Option<(&'a Set, &'a Value)> {
    let [set, key] = args else { return None };
    let Value::Set(set) = seen(below, set) else { return None };
    Some((set, seen(below, key)))
}

fn set_add(below: &[Value], args: &mut [Value]) -> Option<Value> {
    let (set, key) = of_set(below, args)?;
    quick_add(set, key).then_some(Value::None)
}

/// Where there is no such key the method itself is left to say so.
fn set_remove(below: &[Value], args: &mut [Value]) -> Option<Value> {
    let (set, key) = of_set(below, args)?;
    quick_remove(set, key)?.then_some(Value::None)
}

fn set_discard(below: &[Value], args: &mut [Value]) -> Option<Value> {
    let (set, key) = of_set(below, args)?;
    quick_remove(set, key).map(|_| Value::None)
}

fn set_contains(below: &[Value], args: &mut [Value]) -> Option<Value> {
    let (set, key) = of_set(below, args)?;
    quick_contains_in_set(set, key).map(Value::Bool)
}

/// What its arguments have to be is for the class itself to say.
fn range_new(_: &[Value], args: &mut [Value]) -> Option<Value> {
    let (class, start, stop, step) = match args {
        [class, Value::Int(stop)] => (class, 0, *stop, 1),
        [class, Value::Int(start), Value::Int(stop)] => (class, *start, *stop, 1),
        [class, Value::Int(start), Value::Int(stop), Value::Int(step)] if *step != 0 => (class, *start, *stop, *step),
        _ => return None,
    };
    let itself = matches!(class, Value::Class(class) if Ref::ptr_eq(class, &types().range));
    itself.then(|| Value::Range(Ref::new(Range { start, stop, step })))
}

fn len(below: &[Value], args: &mut [Value]) -> Option<Value> {
    let [object] = args else { return None };
    Some(Value::count(match seen(below, object) {
        Value::List(list) => list.len(),
        Value::Str(text) => text.points(),
        Value::Tuple(tuple) => tuple.len(),
        Value::Dict(dict) => dict.len(),
        Value::Set(set) => set.len(),
        _ => return None,
    }))
}

fn abs(_: &[Value], args: &mut [Value]) -> Option<Value> {
    match args {
        [Value::Int(number)] => number.checked_abs().map(Value::Int),
        [Value::Float(number)] => Some(Value::Float(number.abs())),
        _ => None,
    }
}

/// A string and another one.
#[inline(always)]
fn texts<'a>(below: &'a [Value], args: &'a [Value]) -> Option<(&'a str, &'a str)> {
    let [text, part] = args else { return None };
    let (Value::Str(text), Value::Str(part)) = (seen(below, text), seen(below, part)) else { return None };
    Some((text.as_str(), part.as_str()))
}

fn str_startswith(below: &[Value], args: &mut [Value]) -> Option<Value> {
    let (text, prefix) = texts(below, args)?;
    Some(Value::Bool(text.starts_with(prefix)))
}

fn str_endswith(below: &[Value], args: &mut [Value]) -> Option<Value> {
    let (text, suffix) = texts(below, args)?;
    Some(Value::Bool(text.ends_with(suffix)))
}
