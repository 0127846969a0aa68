//! Operators on sequences, sets and dictionaries: joining, repeating, set algebra.

use super::Operator;
use crate::builtins::types;
use crate::object::{Args, Bytes, Class, Dict, Other, Part, Set, SetTable, intern};
use crate::protocol::{collect, index, merge_mapping, overflow_error, saturated, type_error, type_name};
use crate::vm::Thread;
use crate::{Result, Thrown, Value};
use sharing::Ref;

/// An operator on containers in full: what [`answer`] says, and repetition by anything with `__index__`.
pub fn binary(thread: &mut Thread, operator: Operator, a: &Value, b: &Value) -> Result<Option<Value>> {
    if operator.inplace
        && let Some(result) = inplace(thread, operator, a, b)?
    {
        return Ok(Some(result));
    }
    answer(thread, operator, a, b)
}

/// An operator on containers; nothing if they don't know it.
pub fn answer(thread: &mut Thread, operator: Operator, a: &Value, b: &Value) -> Result<Option<Value>> {
    let (x, y) = (a.plain(), b.plain());
    match operator.base {
        Operator::ADD => concatenate(thread, x, y),
        Operator::MULTIPLY if is_sequence(x) => repeat(thread, x, b),
        Operator::MULTIPLY if is_sequence(y) => repeat(thread, y, a),
        Operator::REMAINDER => match x {
            Value::Str(_) => call(thread, &types().str, "__mod__", x, b).map(Some),
            Value::Bytes(_) => call(thread, &types().bytes, "__mod__", x, b).map(Some),
            _ => Ok(None),
        },
        Operator::OR if matches!((x, y), (Value::Dict(_), Value::Dict(_))) => join_dicts(thread, x, y),
        Operator::OR | Operator::AND | Operator::XOR | Operator::SUBTRACT => set_algebra(thread, operator, x, y),
        _ => Ok(None),
    }
}

fn is_sequence(value: &Value) -> bool {
    matches!(value, Value::Str(_) | Value::List(_) | Value::Tuple(_) | Value::Bytes(_))
}

fn concatenate(thread: &mut Thread, a: &Value, b: &Value) -> Result<Option<Value>> {
    Ok(Some(match (a, b) {
        (Value::Str(a), Value::Str(b)) => {
            thread.reserve(a.as_str().len() + b.as_str().len())?;
            Value::str([a.as_str(), b.as_str()].concat())
        }
        (Value::List(a), Value::List(b)) => {
            thread.reserve((a.len() + b.len()) * size_of::<Value>())?;
            let mut items = a.snapshot();
            items.extend(b.snapshot());
            Value::list(items)
        }
        (Value::Tuple(a), Value::Tuple(b)) => Value::tuple(a.iter().chain(b.iter()).cloned().collect()),
        (Value::Bytes(a), Value::Bytes(b)) => {
            let content = [a.snapshot(), b.snapshot()].concat();
            Value::Bytes(Ref::new(if a.mutable { Bytes::array(content) } else { Bytes::new(content) }))
        }
        _ => return Ok(None),
    }))
}

fn repeat(thread: &mut Thread, sequence: &Value, count: &Value) -> Result<Option<Value>> {
    let Some(count) = times(thread, count)? else { return Ok(None) };
    Ok(Some(match sequence {
        Value::Str(text) => {
            room(thread, text.as_str().len(), count)?;
            Value::str(text.as_str().repeat(count))
        }
        Value::Bytes(bytes) => {
            let content = bytes.snapshot();
            room(thread, content.len(), count)?;
            let content = content.repeat(count);
            Value::Bytes(Ref::new(if bytes.mutable { Bytes::array(content) } else { Bytes::new(content) }))
        }
        Value::List(list) => Value::list(repeated(thread, &list.snapshot(), count)?),
        Value::Tuple(tuple) => Value::tuple(repeated(thread, tuple, count)?),
        _ => return Ok(None),
    }))
}

/// How often a sequence is to be repeated; nothing for what is no integer.
fn times(thread: &mut Thread, count: &Value) -> Result<Option<usize>> {
    let integer = matches!(count.plain(), Value::Int(_) | Value::Bool(_) | Value::Big(_));
    if !integer && !crate::protocol::has_index(thread, count) {
        return Ok(None);
    }
    match index(thread, count)? {
        Value::Int(count) => Ok(Some(saturated(count))),
        _ => Err(overflow_error("cannot fit 'int' into an index-sized integer")),
    }
}

fn room(thread: &Thread, size: usize, count: usize) -> Result<()> {
    thread.reserve(size.saturating_mul(count))
}

fn repeated(thread: &Thread, items: &[Value], count: usize) -> Result<Vec<Value>> {
    room(thread, size_of_val(items), count)?;
    Ok(items.iter().cycle().take(items.len() * count).map(Value::share).collect())
}

/// `a |= b` and the like on what changes in place; the result is `a` itself.
pub fn inplace(thread: &mut Thread, operator: Operator, a: &Value, b: &Value) -> Result<Option<Value>> {
    match (a.plain(), operator.base) {
        (Value::List(list), Operator::ADD) => {
            let items = collect(thread, b)?;
            thread.reserve(items.len() * size_of::<Value>())?;
            list.lock().extend(items);
        }
        (Value::List(list), Operator::MULTIPLY) => {
            let Some(count) = times(thread, b)? else { return Ok(None) };
            let items = repeated(thread, &list.snapshot(), count)?;
            let old = std::mem::replace(&mut *list.lock(), items);
            drop(old);
        }
        (Value::Bytes(bytes), Operator::ADD) if bytes.mutable => {
            let Value::Bytes(more) = b.plain() else { return Ok(None) };
            let more = more.snapshot();
            bytes.lock().extend(more);
        }
        (Value::Bytes(bytes), Operator::MULTIPLY) if bytes.mutable => {
            let Some(count) = times(thread, b)? else { return Ok(None) };
            room(thread, bytes.lock().len(), count)?;
            let content = bytes.snapshot().repeat(count);
            *bytes.lock() = content;
        }
        (Value::Dict(dict), Operator::OR) => crate::builtins::update_dict(thread, dict, b)?,
        (Value::Set(set), _) if !set.frozen && matches!(b.plain(), Value::Set(_)) => {
            let Some(method) = set_method(operator, true) else { return Ok(None) };
            call(thread, &types().set, method, a.plain(), b.plain())?;
        }
        _ => return Ok(None),
    }
    Ok(Some(a.clone()))
}

fn join_dicts(thread: &mut Thread, a: &Value, b: &Value) -> Result<Option<Value>> {
    let joined = Ref::new(Dict::default());
    merge_mapping(thread, &joined, a)?;
    merge_mapping(thread, &joined, b)?;
    Ok(Some(Value::Dict(joined)))
}

/// Operators on sets, and on the views of dictionaries that are like sets.
fn set_algebra(thread: &mut Thread, operator: Operator, a: &Value, b: &Value) -> Result<Option<Value>> {
    let Some(method) = set_method(operator, false) else { return Ok(None) };
    match (a, b) {
        (Value::Set(set), Value::Set(_)) => {
            let class = if set.frozen { &types().frozenset } else { &types().set };
            call(thread, class, method, a, b).map(Some)
        }
        _ if is_view(a) || (is_view(b) && matches!(a, Value::Set(_))) => {
            let copy = Value::Set(Ref::new(Set::new(SetTable::default(), false)));
            call(thread, &types().set, "update", &copy, a)?;
            call(thread, &types().set, method, &copy, b).map(Some)
        }
        _ => Ok(None),
    }
}

fn is_view(value: &Value) -> bool {
    matches!(value, Value::Other(other) if matches!(**other, Other::View { part: Part::Keys | Part::Items, .. }))
}

fn set_method(operator: Operator, inplace: bool) -> Option<&'static str> {
    Some(match (operator.base, inplace) {
        (Operator::OR, false) => "union",
        (Operator::AND, false) => "intersection",
        (Operator::SUBTRACT, false) => "difference",
        (Operator::XOR, false) => "symmetric_difference",
        (Operator::OR, true) => "update",
        (Operator::AND, true) => "intersection_update",
        (Operator::SUBTRACT, true) => "difference_update",
        (Operator::XOR, true) => "symmetric_difference_update",
        _ => return None,
    })
}

/// A method of a built-in class, whatever subclasses make of it.
fn call(thread: &mut Thread, class: &Class, method: &str, receiver: &Value, argument: &Value) -> Result {
    let method = class.find(&intern(method)).unwrap_or_default();
    thread.call(&method, Args::positional([receiver.clone(), argument.clone()]))
}

/// How sequences word that an operand is not for them.
pub fn refusal(operator: Operator, a: &Value, b: &Value) -> Option<Thrown> {
    let (x, y) = (a.plain(), b.plain());
    let other = type_name(b);
    Some(type_error(match operator.base {
        Operator::ADD => match x {
            Value::Str(_) => format!("can only concatenate str (not \"{other}\") to str"),
            Value::List(_) => format!("can only concatenate list (not \"{other}\") to list"),
            Value::Tuple(_) => format!("can only concatenate tuple (not \"{other}\") to tuple"),
            Value::Bytes(_) => format!("can't concat {other} to {}", type_name(a)),
            _ => return None,
        },
        Operator::MULTIPLY if is_sequence(x) => format!("can't multiply sequence by non-int of type '{other}'"),
        Operator::MULTIPLY if is_sequence(y) => {
            format!("can't multiply sequence by non-int of type '{}'", type_name(a))
        }
        _ => return None,
    }))
}
