//! The special methods that containers have in common: what `protocol` does, as methods that programs and subclasses
//! can call.

use super::Builder;
use crate::object::Args;
use crate::protocol::{self, not_supported};
use crate::vm::Thread;
use crate::{Result, Value};

/// `__len__`, `__iter__`, `__contains__`: what every collection has.
pub fn collection(builder: Builder) -> Builder {
    builder
        .method("__len__(/)", |thread, args| protocol::length(thread, &args[0]).map(Value::count))
        .method("__iter__(/)", |thread, args| protocol::iterator(thread, &args[0]))
        .method("__contains__(key, /)", |thread, args| protocol::contains(thread, &args[0], &args[1]).map(Value::Bool))
}

/// `__getitem__`
pub fn readable(builder: Builder) -> Builder {
    builder.method("__getitem__(key, /)", |thread, args| protocol::item(thread, &args[0], &args[1]))
}

/// `__setitem__` and `__delitem__`
pub fn writable(builder: Builder) -> Builder {
    builder
        .method("__setitem__(key, value, /)", |thread, mut args| {
            let value = args.take(2);
            protocol::set_item(thread, &args[0], &args[1], value).map(|()| Value::None)
        })
        .method("__delitem__(key, /)", |thread, args| {
            protocol::delete_item(thread, &args[0], &args[1]).map(|()| Value::None)
        })
}

/// `__repr__`
pub fn shown(builder: Builder) -> Builder {
    builder.method("__repr__(/)", |thread, args| protocol::repr(thread, &args[0]).map(Value::from))
}

/// `__hash__`
pub fn hashable(builder: Builder) -> Builder {
    builder.method("__hash__(/)", |thread, args| Ok(Value::Int(protocol::hash(thread, &args[0])? as i64)))
}

/// `__hash__ = None`
pub fn unhashable(builder: Builder) -> Builder {
    builder.value("__hash__", Value::None)
}

/// `__eq__` and `__ne__`
pub fn equatable(builder: Builder) -> Builder {
    builder
        .method("__eq__(value, /)", |thread, args| compare(thread, 2, &args))
        .method("__ne__(value, /)", |thread, args| compare(thread, 3, &args))
}

/// `__lt__` and the like
pub fn ordered(builder: Builder) -> Builder {
    equatable(builder)
        .method("__lt__(value, /)", |thread, args| compare(thread, 0, &args))
        .method("__le__(value, /)", |thread, args| compare(thread, 1, &args))
        .method("__gt__(value, /)", |thread, args| compare(thread, 4, &args))
        .method("__ge__(value, /)", |thread, args| compare(thread, 5, &args))
}

fn compare(thread: &mut Thread, operator: usize, args: &Args) -> Result {
    let (a, b) = (args[0].plain(), args[1].plain());
    if !comparable(a, b) {
        return Ok(Value::NotImplemented);
    }
    protocol::compare(thread, operator, a, b)
}

/// Whether the classes of two values know each other.
fn comparable(a: &Value, b: &Value) -> bool {
    let set_like = |value: &Value| matches!(value, Value::Set(_) | Value::Other(_));
    std::mem::discriminant(a) == std::mem::discriminant(b) || (set_like(a) && set_like(b))
}

/// `__add__`, `__mul__` and `__rmul__` of sequences
pub fn joined(builder: Builder) -> Builder {
    builder
        .method("__add__(value, /)", |thread, args| join(thread, &args[0], &args[1]))
        .method("__mul__(value, /)", |thread, args| protocol::binary(thread, 5, args[0].plain(), &args[1]))
        .method("__rmul__(value, /)", |thread, args| protocol::binary(thread, 5, args[0].plain(), &args[1]))
}

fn join(thread: &mut Thread, own: &Value, other: &Value) -> Result {
    let (own, more) = (own.plain(), other.plain());
    if std::mem::discriminant(own) == std::mem::discriminant(more) {
        return protocol::binary(thread, 0, own, more);
    }
    let (name, wrong) = (protocol::type_name(own), protocol::type_name(other));
    Err(protocol::type_error(match own {
        Value::Bytes(_) => format!("can't concat {wrong} to {name}"),
        _ => format!("can only concatenate {name} (not \"{wrong}\") to {name}"),
    }))
}

/// `class[parameters]`: a generic alias, which the module `types` defines.
pub fn generic(builder: Builder) -> Builder {
    builder.class_method("__class_getitem__(item, /)", |thread, args| alias(thread, &args[0], &args[1]))
}

/// `types.GenericAlias(class, parameters)`
///
/// # Errors
/// What making one raises.
pub fn alias(thread: &mut Thread, class: &Value, parameters: &Value) -> Result {
    let types = thread.import(&crate::object::intern("types"))?;
    let alias = protocol::attribute(thread, &types, &crate::object::intern("GenericAlias"))
        .map_err(|_| not_supported("parameters of built-in classes"))?;
    thread.call_with(&alias, [class.clone(), parameters.clone()])
}

/// Items of a sequence between two bounds that `index(value, start, stop)` was given.
///
/// # Errors
/// A bound that is no integer.
pub fn search_bounds(thread: &mut Thread, args: &Args, length: usize) -> Result<(usize, usize)> {
    let mut limit = |value: &Value, default: usize| -> Result<usize> {
        if value.is_null() {
            return Ok(default);
        }
        let number = match protocol::optional_index(thread, value)? {
            Some(Value::Int(number)) => number,
            Some(_) => i64::MAX,
            None => {
                let text = "slice indices must be integers or have an __index__ method";
                return Err(protocol::type_error(text));
            }
        };
        Ok(if number < 0 { (number + length as i64).max(0) as usize } else { number as usize })
    };
    Ok((limit(&args[2], 0)?, limit(&args[3], usize::MAX)?))
}
