//! Iterators, generators as iterators, unpacking.

use super::iterators::{DictIter, SequenceIter, SetIter, StepIter};
use super::{class_ref, memory_error, saturated, special, stop_iteration_value, type_error, type_name, value_error};
use crate::builtins::{async_generator, known, types};
use crate::object::{Cursor, Generator, Instance, Iter, Other, Part, Str};
use crate::vm::{Resumed, Thread};
use crate::{Result, Thrown, Value};
use sharing::Ref;

/// `iter(iterable)`
///
/// # Errors
/// It is none, or what its `__iter__` raises.
pub fn iterator(thread: &mut Thread, iterable: &Value) -> Result {
    match quick_iterator(iterable) {
        Some(iterator) => Ok(iterator),
        None => special_iterator(thread, iterable),
    }
}

/// The iterator of a value whose class is built in.
fn quick_iterator(iterable: &Value) -> Option<Value> {
    Some(match iterable {
        Value::List(list) => Cursor::List { list: list.clone(), next: 0 }.into(),
        Value::Tuple(tuple) => Cursor::Tuple { tuple: tuple.clone(), next: 0 }.into(),
        Value::Range(range) => Cursor::range(range).into(),
        Value::Str(text) => text_iterator(text),
        Value::Bytes(bytes) => {
            let (bytes, kind) = (bytes.clone(), if bytes.mutable { "bytearray_iterator" } else { "bytes_iterator" });
            StepIter::value(kind, 0, move |next| {
                let byte = bytes.lock().get(*next).copied()?;
                *next += 1;
                Some(Value::Int(i64::from(byte)))
            })
        }
        Value::Dict(dict) => Iter::value(DictIter::forwards(dict, Part::Keys)),
        Value::Set(set) => Iter::value(SetIter::new(set)),
        Value::Iter(_) => iterable.clone(),
        Value::Generator(generator) if generator.is_plain() => iterable.clone(),
        Value::Other(other) => match &**other {
            Other::View { dict, part } => Iter::value(DictIter::forwards(dict, *part)),
            Other::Proxy(dict) => Iter::value(DictIter::forwards(dict, Part::Keys)),
            _ => return None,
        },
        _ => return None,
    })
}

/// Over the characters of a string.
fn text_iterator(text: &Ref<Str>) -> Value {
    let text = text.clone();
    let kind = if text.is_ascii() { "str_ascii_iterator" } else { "str_iterator" };
    StepIter::value(kind, 0, move |offset| {
        let point = text.as_str().get(*offset..)?.chars().next()?;
        *offset += point.len_utf8();
        Some(Value::from(String::from(point)))
    })
}

fn special_iterator(thread: &mut Thread, iterable: &Value) -> Result {
    let found = thread.methods.find(class_ref(iterable), &known::ITER).clone();
    if !found.is_none()
        && let Some(method) = special(thread, iterable, &known::ITER)
    {
        let iterator = thread.nested(|thread| thread.call_with(&method, []))?;
        let advances = matches!(iterator, Value::Iter(_) | Value::Generator(_));
        if !advances && special(thread, &iterator, &known::NEXT).is_none() {
            let name = type_name(&iterator);
            return Err(type_error(format!("iter() returned non-iterator of type '{name}'")));
        }
        return Ok(iterator);
    }
    if found.is_null() && special(thread, iterable, &known::GETITEM).is_some() {
        return Ok(Iter::value(SequenceIter::new(iterable.clone())));
    }
    Err(type_error(format!("'{}' object is not iterable", type_name(iterable))))
}

/// `next(iterator)`; nothing at the end.
///
/// # Errors
/// What it raises, or that it is none.
pub fn next(thread: &mut Thread, iterator: &Value) -> Result<Option<Value>> {
    if let Value::Iter(iterator) = iterator {
        return thread.nested_a_little(|thread| advance(thread, iterator));
    }
    Ok(match send(thread, iterator, Value::None)? {
        Resumed::Yielded(item) => Some(item),
        Resumed::Returned(_) => None,
    })
}

/// The next item of an iterator of ours. A `StopIteration` that a function of the program's raises on the way ends it: in
/// CPython no more than that tells an iterator's end.
///
/// # Errors
/// What it raises.
pub fn advance(thread: &mut Thread, iterator: &Iter) -> Result<Option<Value>> {
    match iterator.next(thread) {
        Err(Thrown::Exception(exception)) if super::is_exception(&exception, &["StopIteration"]) => Ok(None),
        result => result,
    }
}

/// `list(iterable)`
///
/// # Errors
/// It is not iterable, or what it raises.
pub fn collect(thread: &mut Thread, iterable: &Value) -> Result<Vec<Value>> {
    match iterable {
        Value::List(list) => Ok(list.snapshot()),
        Value::Tuple(tuple) => Ok(tuple.to_vec()),
        Value::Set(set) => Ok(set.lock().iter().map(|(_, key)| key.clone()).collect()),
        Value::Dict(dict) => Ok(dict.lock().entries().map(|entry| entry.key.clone()).collect()),
        Value::Range(range) => {
            thread.reserve(saturated(range.len() as i64).saturating_mul(size_of::<Value>()))?;
            Ok((0..range.len()).map(|index| Value::Int(range.at(index))).collect())
        }
        _ => {
            let iterator = iterator(thread, iterable)?;
            drain(thread, &iterator)
        }
    }
}

/// The items that an iterator has left.
pub(crate) fn drain(thread: &mut Thread, iterator: &Value) -> Result<Vec<Value>> {
    let mut items = Vec::new();
    while let Some(item) = next(thread, iterator)? {
        if items.len() == items.capacity() {
            items.try_reserve(1).map_err(|_| memory_error())?;
        }
        items.push(item);
        thread.grow::<Value>(items.len())?;
    }
    Ok(items)
}

/// Whether `iter` would take it: what decides how an error is worded.
fn is_iterable(thread: &mut Thread, value: &Value) -> bool {
    quick_iterator(value).is_some()
        || special(thread, value, &known::ITER).is_some()
        || special(thread, value, &known::GETITEM).is_some()
}

/// [`collect`], with another error for what is not iterable.
fn collect_or(thread: &mut Thread, iterable: &Value, text: impl FnOnce(&mut Thread) -> String) -> Result<Vec<Value>> {
    if is_iterable(thread, iterable) {
        return collect(thread, iterable);
    }
    let text = text(thread);
    Err(type_error(text))
}

/// `[*iterable]`: its error says what has to follow a star.
///
/// # Errors
/// See [`collect`].
pub fn collect_for_star(thread: &mut Thread, iterable: &Value) -> Result<Vec<Value>> {
    collect_or(thread, iterable, |_| format!("Value after * must be an iterable, not {}", type_name(iterable)))
}

/// `callable(*iterable)`: its error names the callable.
///
/// # Errors
/// See [`collect`].
pub fn star_arguments(thread: &mut Thread, callable: &Value, iterable: &Value) -> Result<Vec<Value>> {
    collect_or(thread, iterable, |thread| {
        let callable = callable_text(thread, callable);
        format!("{callable} argument after * must be an iterable, not {}", type_name(iterable))
    })
}

/// How messages about a call name what is called: `module.qualname()`.
pub(crate) fn callable_text(thread: &mut Thread, callable: &Value) -> String {
    let mut text = |name| match super::optional_attribute(thread, callable, name) {
        Ok(value) => value.as_ref().and_then(Value::as_str).map(str::to_owned),
        Err(_) => None,
    };
    match (text(&known::QUALNAME), text(&known::MODULE)) {
        (Some(name), Some(module)) if module != "builtins" => format!("{module}.{name}()"),
        (Some(name), _) => format!("{name}()"),
        (None, _) => super::str(thread, callable).ok().and_then(|t| t.as_str().map(str::to_owned)).unwrap_or_default(),
    }
}

/// `a, b = iterable`
///
/// # Errors
/// It doesn't have as many items, or what it raises.
pub fn unpack(thread: &mut Thread, iterable: &Value, count: usize) -> Result<Vec<Value>> {
    let items = items_to_unpack(thread, iterable, count + 1)?;
    let got = items.len();
    if got < count {
        return Err(value_error(format!("not enough values to unpack (expected {count}, got {got})")));
    }
    if got == count {
        return Ok(items);
    }
    let length = match iterable {
        Value::List(list) => format!(", got {}", list.len()),
        Value::Tuple(tuple) => format!(", got {}", tuple.len()),
        Value::Dict(dict) => format!(", got {}", dict.len()),
        _ => String::new(),
    };
    Err(value_error(format!("too many values to unpack (expected {count}{length})")))
}

/// At most so many items of what is unpacked.
fn items_to_unpack(thread: &mut Thread, iterable: &Value, most: usize) -> Result<Vec<Value>> {
    if !is_iterable(thread, iterable) {
        return Err(type_error(format!("cannot unpack non-iterable {} object", type_name(iterable))));
    }
    let iterator = iterator(thread, iterable)?;
    let mut items = Vec::new();
    while items.len() < most
        && let Some(item) = next(thread, &iterator)?
    {
        if items.len() == items.capacity() {
            items.try_reserve(1).map_err(|_| memory_error())?;
        }
        items.push(item);
        thread.grow::<Value>(items.len())?;
    }
    Ok(items)
}

/// `a, *b, c = iterable`: all items.
///
/// # Errors
/// It has too few, or what it raises.
pub fn unpack_at_least(thread: &mut Thread, iterable: &Value, before: usize, after: usize) -> Result<Vec<Value>> {
    let items = items_to_unpack(thread, iterable, usize::MAX)?;
    let (least, got) = (before + after, items.len());
    if got < least {
        return Err(value_error(format!("not enough values to unpack (expected at least {least}, got {got})")));
    }
    Ok(items)
}

/// `receiver.send(value)`, or `next(receiver)` for `None`. What a generator returned is told, where [`next`] loses it.
///
/// # Errors
/// It is no iterator, or what it raises.
pub fn send(thread: &mut Thread, receiver: &Value, value: Value) -> Result<Resumed> {
    let result = match receiver {
        Value::Other(_) if async_generator::is_awaitable(receiver) => {
            return thread.nested(|thread| async_generator::steps(receiver)?.send(thread, value));
        }
        Value::Generator(generator) => return send_to_generator(thread, generator, value),
        Value::Iter(iterator) if value.is_none() => {
            return Ok(advance(thread, iterator)?.map_or(Resumed::Returned(Value::None), Resumed::Yielded));
        }
        _ if value.is_none() => match special(thread, receiver, &known::NEXT) {
            Some(method) => thread.nested(|thread| thread.call_with(&method, [])),
            None => return Err(type_error(format!("'{}' object is not an iterator", type_name(receiver)))),
        },
        _ => {
            let method = super::attribute(thread, receiver, &known::SEND)?;
            thread.nested(|thread| thread.call_with(&method, [value]))
        }
    };
    came_to(result)
}

/// `receiver.throw(exception)`
///
/// # Errors
/// The exception, unless it is handled, or what is raised then.
pub fn throw(thread: &mut Thread, receiver: &Value, exception: Ref<Instance>) -> Result<Resumed> {
    if let Value::Generator(generator) = receiver {
        return thread.throw_into(generator, exception);
    }
    let method = super::attribute(thread, receiver, &known::THROW)?;
    came_to(thread.nested(|thread| thread.call_with(&method, [Value::Instance(exception)])))
}

/// What a method that resumes came to.
fn came_to(result: Result) -> Result<Resumed> {
    match result {
        Ok(item) => Ok(Resumed::Yielded(item)),
        Err(Thrown::Exception(exception)) => match stop_iteration_value(&exception) {
            Some(value) => Ok(Resumed::Returned(value)),
            None => Err(Thrown::Exception(exception)),
        },
        Err(halt) => Err(halt),
    }
}

fn send_to_generator(thread: &mut Thread, generator: &Ref<Generator>, value: Value) -> Result<Resumed> {
    thread.send_to(generator, value)
}

/// What `await object` resumes.
///
/// # Errors
/// It can't be awaited, or what its `__await__` raises.
pub fn awaitable(thread: &mut Thread, object: &Value) -> Result {
    if let Value::Generator(generator) = object
        && generator.is_coroutine()
    {
        return Ok(object.clone());
    }
    let Some(method) = special(thread, object, &known::AWAIT) else {
        return Err(type_error(format!("'{}' object can't be awaited", type_name(object))));
    };
    let iterator = thread.nested(|thread| thread.call_with(&method, []))?;
    if class_ref(&iterator).derives_from(&types().coroutine) {
        return Err(type_error("__await__() returned a coroutine"));
    }
    if !matches!(iterator, Value::Iter(_) | Value::Generator(_)) && special(thread, &iterator, &known::NEXT).is_none() {
        let text = format!("__await__() must return an iterator, not {}", type_name(&iterator));
        return Err(type_error(text));
    }
    Ok(iterator)
}
