//! Items and containers: `container[key]`, `in`, `len`.

use super::{
    class_ref, equal, get_from_dict, index_error, index_number, is_exception, iterator, key_error, next, overridden,
    place, remove_from_dict, select, set_contains, set_in_dict, slice_bounds, special, truth, type_error, type_name,
    value_error,
};
use crate::builtins::{generic_alias, known, types};
use crate::object::{Bytes, Dict, Instance, List, Name, Other, Part, Range, Slice, Str, Thrown};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// `container[key]`
///
/// # Errors
/// There is no such item, or what special methods raise.
pub fn item(thread: &mut Thread, container: &Value, key: &Value) -> Result {
    match container {
        Value::List(list) => list_item(thread, list, key),
        Value::Tuple(tuple) => {
            if let Value::Slice(slice) = key {
                return Ok(Value::tuple(select(thread, slice, tuple.len())?.of(tuple)));
            }
            let found = place(thread, key, tuple.len(), || wrong_index("tuple indices", key))?;
            found.map(|place| tuple[place].clone()).ok_or_else(|| index_error("tuple index out of range"))
        }
        Value::Dict(dict) => get_from_dict(thread, dict, key)?.ok_or_else(|| key_error(key.clone())),
        Value::Str(text) => text_item(thread, text, key),
        Value::Bytes(bytes) => bytes_item(thread, bytes, key),
        Value::Range(range) => range_item(thread, range, key),
        Value::Instance(instance) => instance_item(thread, container, instance, key),
        Value::Class(_) => class_item(thread, container, key),
        Value::Other(other) => match &**other {
            Other::Proxy(dict) => get_from_dict(thread, dict, key)?.ok_or_else(|| key_error(key.clone())),
            _ => special_item(thread, container, key),
        },
        _ => special_item(thread, container, key),
    }
}

fn wrong_index(what: &str, key: &Value) -> String {
    format!("{what} must be integers or slices, not {}", type_name(key))
}

fn list_item(thread: &mut Thread, list: &List, key: &Value) -> Result {
    if let Value::Slice(slice) = key {
        let bounds = slice_bounds(thread, slice)?;
        let items = list.lock();
        return Ok(Value::list(bounds.select(items.len()).of(&items)));
    }
    let found = place(thread, key, list.len(), || wrong_index("list indices", key))?;
    found.and_then(|place| list.get(place)).ok_or_else(|| index_error("list index out of range"))
}

fn text_item(thread: &mut Thread, text: &Str, key: &Value) -> Result {
    let Value::Slice(slice) = key else {
        let wrong = || format!("string indices must be integers, not '{}'", type_name(key));
        let found = place(thread, key, text.points(), wrong)?;
        let point = found.and_then(|place| text.point(place));
        return point.map(Value::char).ok_or_else(|| index_error("string index out of range"));
    };
    let selection = select(thread, slice, text.points())?;
    if selection.count == 0 {
        return Ok(Value::from(""));
    }
    if selection.step == 1 {
        let start = selection.start as usize;
        return Ok(Value::from(text.between(start, start + selection.count)));
    }
    let points: Vec<char> = text.as_str().chars().collect();
    Ok(Value::from(selection.indices().filter_map(|index| points.get(index)).collect::<String>()))
}

fn bytes_item(thread: &mut Thread, bytes: &Bytes, key: &Value) -> Result {
    if let Value::Slice(slice) = key {
        let bounds = slice_bounds(thread, slice)?;
        let content = bytes.lock();
        let part = bounds.select(content.len()).of(&content);
        return Ok(Value::Bytes(Ref::new(if bytes.mutable { Bytes::array(part) } else { Bytes::new(part) })));
    }
    let what = if bytes.mutable { "bytearray indices" } else { "byte indices" };
    let length = bytes.lock().len();
    let found = place(thread, key, length, || wrong_index(what, key))?;
    let byte = found.and_then(|place| bytes.lock().get(place).copied());
    let outside = if bytes.mutable { "bytearray index out of range" } else { "index out of range" };
    byte.map(|byte| Value::Int(i64::from(byte))).ok_or_else(|| index_error(outside))
}

fn range_item(thread: &mut Thread, range: &Range, key: &Value) -> Result {
    // In 64 bits, whatever the machine's own: a range has any length.
    if let Value::Slice(slice) = key {
        let selection = slice_bounds(thread, slice)?.select_of(range.len() as i64);
        let at = |index: i64| range.start.wrapping_add(range.step.wrapping_mul(index));
        let step = range.step.wrapping_mul(selection.step);
        return Ok(Value::Range(Ref::new(Range { start: at(selection.start), stop: at(selection.stop), step })));
    }
    let index = index_number(thread, key, || wrong_index("range indices", key))?;
    let index = if index < 0 { index.wrapping_add(range.len() as i64) } else { index };
    let found = u64::try_from(index).ok().filter(|&index| index < range.len());
    found.map(|index| Value::Int(range.at(index))).ok_or_else(|| index_error("range object index out of range"))
}

fn instance_item(thread: &mut Thread, container: &Value, instance: &Instance, key: &Value) -> Result {
    match &instance.payload {
        Some(Value::Dict(dict)) if overridden(thread, container, &known::GETITEM).is_none() => {
            let dict = dict.clone();
            dict_item(thread, container, &dict, key)
        }
        Some(payload) if !matches!(payload, Value::Instance(_)) => {
            match overridden(thread, container, &known::GETITEM) {
                Some(_) => special_item(thread, container, key),
                None => item(thread, &payload.clone(), key).map_err(|thrown| renamed(thrown, payload, container)),
            }
        }
        _ => special_item(thread, container, key),
    }
}

/// Lets an error about a payload speak of the class that derives from its class.
fn renamed(thrown: Thrown, payload: &Value, container: &Value) -> Thrown {
    let (own, derived) = (format!("'{}' object", type_name(payload)), format!("'{}' object", type_name(container)));
    let Thrown::Exception(exception) = &thrown else { return thrown };
    if let Some(mut state) = exception.state()
        && let Some(text) = state.args.first().and_then(Value::as_str)
        && text.starts_with(&own)
    {
        let text = text.replacen(&own, &derived, 1);
        state.args = vec![Value::from(text)];
    }
    thrown
}

/// `dict.__getitem__` of an object whose class may have `__missing__`.
pub(crate) fn dict_item(thread: &mut Thread, container: &Value, dict: &Dict, key: &Value) -> Result {
    if let Some(value) = get_from_dict(thread, dict, key)? {
        return Ok(value);
    }
    match overridden(thread, container, &known::MISSING) {
        Some(missing) => thread.nested(|thread| thread.call_with(&missing, [container.clone(), key.clone()])),
        None => Err(key_error(key.clone())),
    }
}

fn special_item(thread: &mut Thread, container: &Value, key: &Value) -> Result {
    match special(thread, container, &known::GETITEM) {
        Some(method) => thread.nested(|thread| thread.call_with(&method, [key.clone()])),
        None => Err(type_error(format!("'{}' object is not subscriptable", type_name(container)))),
    }
}

/// `class[key]`: the metaclass's `__getitem__`, or the class's `__class_getitem__`.
fn class_item(thread: &mut Thread, class: &Value, key: &Value) -> Result {
    if let Some(method) = special(thread, class, &known::GETITEM) {
        return thread.nested(|thread| thread.call_with(&method, [key.clone()]));
    }
    match super::optional_attribute(thread, class, &known::CLASS_GETITEM)? {
        Some(method) => thread.nested(|thread| thread.call_with(&method, [key.clone()])),
        None => {
            let Value::Class(inner) = class else { return special_item(thread, class, key) };
            // Not by a method: all classes would have it.
            if Ref::ptr_eq(inner, &types().type_) {
                return generic_alias(thread, class, key);
            }
            Err(type_error(format!("type '{}' is not subscriptable", &*inner.name)))
        }
    }
}

/// `container[key] = value`
///
/// # Errors
/// It can't be set, or what special methods raise.
pub fn set_item(thread: &mut Thread, container: &Value, key: &Value, value: Value) -> Result<()> {
    match container {
        Value::List(list) => set_list_item(thread, list, key, value),
        Value::Dict(dict) => set_in_dict(thread, dict, key.clone(), value),
        Value::Bytes(bytes) if bytes.mutable => set_bytes_item(thread, bytes, key, value),
        Value::Instance(instance) => {
            let own = overridden(thread, container, &known::SETITEM);
            match (own, &instance.payload) {
                (None, Some(payload @ (Value::List(_) | Value::Dict(_)))) => {
                    set_item(thread, &payload.clone(), key, value)
                }
                (Some(method), _) => {
                    thread.nested(|thread| thread.call_with(&method, [container.clone(), key.clone(), value])).map(drop)
                }
                _ => special_set(thread, container, key, value),
            }
        }
        _ => special_set(thread, container, key, value),
    }
}

fn special_set(thread: &mut Thread, container: &Value, key: &Value, value: Value) -> Result<()> {
    match special(thread, container, &known::SETITEM) {
        Some(method) => thread.nested(|thread| thread.call_with(&method, [key.clone(), value])).map(drop),
        None => Err(type_error(format!("'{}' object does not support item assignment", type_name(container)))),
    }
}

fn set_list_item(thread: &mut Thread, list: &Ref<List>, key: &Value, value: Value) -> Result<()> {
    if let Value::Slice(slice) = key {
        return set_list_slice(thread, list, slice, &value);
    }
    let found = place(thread, key, list.len(), || wrong_index("list indices", key))?;
    let old = found.and_then(|place| list.lock().get_mut(place).map(|slot| std::mem::replace(slot, value)));
    old.map(drop).ok_or_else(|| index_error("list assignment index out of range"))
}

fn set_list_slice(thread: &mut Thread, list: &Ref<List>, slice: &Slice, value: &Value) -> Result<()> {
    let bounds = slice_bounds(thread, slice)?;
    let items = match super::collect(thread, value) {
        Ok(items) => items,
        Err(Thrown::Exception(e)) if is_exception(&e, &["TypeError"]) && !is_iterable_here(thread, value) => {
            return Err(type_error("must assign iterable to extended slice"));
        }
        Err(thrown) => return Err(thrown),
    };
    let old: Vec<Value> = {
        let mut target = list.lock();
        let selection = bounds.select(target.len());
        if selection.step == 1 {
            let start = (selection.start as usize).min(target.len());
            target.splice(start..start + selection.count, items).collect()
        } else if selection.count != items.len() {
            let (given, size) = (items.len(), selection.count);
            let text = format!("attempt to assign sequence of size {given} to extended slice of size {size}");
            return Err(value_error(text));
        } else {
            selection.indices().zip(items).map(|(place, item)| std::mem::replace(&mut target[place], item)).collect()
        }
    };
    drop(old);
    Ok(())
}

fn is_iterable_here(thread: &mut Thread, value: &Value) -> bool {
    special(thread, value, &known::ITER).is_some() || special(thread, value, &known::GETITEM).is_some()
}

/// An element of a `bytearray`.
pub(crate) fn byte_of(thread: &mut Thread, value: &Value) -> Result<u8> {
    match super::optional_index(thread, value)? {
        Some(Value::Int(number)) => u8::try_from(number).map_err(|_| value_error("byte must be in range(0, 256)")),
        Some(_) => Err(value_error("byte must be in range(0, 256)")),
        None => Err(type_error(format!("'{}' object cannot be interpreted as an integer", type_name(value)))),
    }
}

fn set_bytes_item(thread: &mut Thread, bytes: &Bytes, key: &Value, value: Value) -> Result<()> {
    let Value::Slice(slice) = key else {
        let length = bytes.lock().len();
        let found = place(thread, key, length, || wrong_index("bytearray indices", key))?;
        let byte = byte_of(thread, &value)?;
        let mut content = bytes.lock();
        let slot = found.and_then(|place| content.get_mut(place));
        return slot.map(|slot| *slot = byte).ok_or_else(|| index_error("bytearray index out of range"));
    };
    let bounds = slice_bounds(thread, slice)?;
    let new = match value.plain() {
        Value::Bytes(other) => other.snapshot(),
        Value::Int(_) | Value::Str(_) => {
            return Err(type_error("can assign only bytes, buffers, or iterables of ints in range(0, 256)"));
        }
        other => {
            let items = super::collect(thread, other)?;
            items.iter().map(|item| byte_of(thread, item)).collect::<Result<Vec<u8>>>()?
        }
    };
    let mut content = bytes.lock();
    let selection = bounds.select(content.len());
    if selection.step == 1 {
        let start = selection.start as usize;
        content.splice(start..start + selection.count, new);
    } else if new.is_empty() {
        remove_selected(&mut content, selection);
    } else if new.len() != selection.count {
        let (given, size) = (new.len(), selection.count);
        let text = format!("attempt to assign bytes of size {given} to extended slice of size {size}");
        return Err(value_error(text));
    } else {
        selection.indices().zip(new).for_each(|(place, byte)| content[place] = byte);
    }
    Ok(())
}

/// Takes the selected items out.
fn remove_selected<T>(items: &mut Vec<T>, selection: super::Selection) -> Vec<T> {
    if selection.step == 1 {
        let start = (selection.start as usize).min(items.len());
        return items.drain(start..start + selection.count).collect();
    }
    let mut places: Vec<usize> = selection.indices().collect();
    places.sort_unstable();
    let (mut kept, mut removed, mut places) =
        (Vec::with_capacity(items.len()), Vec::new(), places.into_iter().peekable());
    for (place, item) in std::mem::take(items).into_iter().enumerate() {
        if places.next_if_eq(&place).is_some() { removed.push(item) } else { kept.push(item) }
    }
    *items = kept;
    removed
}

/// `del container[key]`
///
/// # Errors
/// There is no such item, or what special methods raise.
pub fn delete_item(thread: &mut Thread, container: &Value, key: &Value) -> Result<()> {
    match container {
        Value::List(list) => delete_list_item(thread, list, key),
        Value::Dict(dict) => remove_from_dict(thread, dict, key)?.map(drop).ok_or_else(|| key_error(key.clone())),
        Value::Bytes(bytes) if bytes.mutable => {
            if let Value::Slice(slice) = key {
                let bounds = slice_bounds(thread, slice)?;
                let mut content = bytes.lock();
                let selection = bounds.select(content.len());
                remove_selected(&mut content, selection);
                return Ok(());
            }
            let length = bytes.lock().len();
            let found = place(thread, key, length, || wrong_index("bytearray indices", key))?;
            let mut content = bytes.lock();
            let found = found.filter(|&place| place < content.len());
            let Some(place) = found else { return Err(index_error("bytearray index out of range")) };
            content.remove(place);
            Ok(())
        }
        _ => match special(thread, container, &known::DELITEM) {
            Some(method) => thread.nested(|thread| thread.call_with(&method, [key.clone()])).map(drop),
            None => {
                let sequence = matches!(
                    container,
                    Value::Range(_)
                        | Value::Bytes(_)
                        | Value::Str(_)
                        | Value::Tuple(_)
                        | Value::Set(_)
                        | Value::Instance(_)
                );
                let verb = if sequence && super::has_index(thread, key) { "doesn't" } else { "does not" };
                Err(type_error(format!("'{}' object {verb} support item deletion", type_name(container))))
            }
        },
    }
}

fn delete_list_item(thread: &mut Thread, list: &List, key: &Value) -> Result<()> {
    if let Value::Slice(slice) = key {
        let bounds = slice_bounds(thread, slice)?;
        let removed = {
            let mut items = list.lock();
            let selection = bounds.select(items.len());
            remove_selected(&mut items, selection)
        };
        drop(removed);
        return Ok(());
    }
    let found = place(thread, key, list.len(), || wrong_index("list indices", key))?;
    let removed = {
        let mut items = list.lock();
        found.filter(|&place| place < items.len()).map(|place| items.remove(place))
    };
    removed.map(drop).ok_or_else(|| index_error("list assignment index out of range"))
}

/// `mapping[name]`, or nothing instead of a `KeyError`.
///
/// # Errors
/// Anything else that the lookup raises.
pub fn optional_item(thread: &mut Thread, mapping: &Value, name: &Name) -> Result<Option<Value>> {
    if let Value::Dict(dict) = mapping {
        return Ok(dict.get_name(name));
    }
    match item(thread, mapping, &name.value()) {
        Ok(value) => Ok(Some(value)),
        Err(Thrown::Exception(e)) if is_exception(&e, &["KeyError"]) => Ok(None),
        Err(thrown) => Err(thrown),
    }
}

/// `mapping[key]`, or nothing instead of a `KeyError`: what a mapping pattern asks, by `mapping.get`.
///
/// # Errors
/// Anything else that the lookup raises.
pub fn optional_item_of(thread: &mut Thread, mapping: &Value, key: &Value) -> Result<Option<Value>> {
    match mapping.plain() {
        Value::Dict(dict) => get_from_dict(thread, &dict.clone(), key),
        _ => match item(thread, mapping, key) {
            Ok(value) => Ok(Some(value)),
            Err(Thrown::Exception(e)) if is_exception(&e, &["KeyError"]) => Ok(None),
            Err(thrown) => Err(thrown),
        },
    }
}

/// `item in container`
///
/// # Errors
/// It is no container, or what comparisons raise.
pub fn contains(thread: &mut Thread, container: &Value, item: &Value) -> Result<bool> {
    match container {
        Value::List(list) => {
            let mut index = 0;
            while let Some(candidate) = list.get(index) {
                if equal(thread, &candidate, item)? {
                    return Ok(true);
                }
                index += 1;
            }
            Ok(false)
        }
        Value::Tuple(tuple) => {
            for candidate in tuple.iter() {
                if equal(thread, candidate, item)? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        Value::Dict(dict) => Ok(get_from_dict(thread, dict, item)?.is_some()),
        Value::Set(set) => set_contains(thread, set, item),
        Value::Str(text) => match item.as_str() {
            Some(part) => Ok(text.as_str().contains(part)),
            None => {
                let name = type_name(item);
                Err(type_error(format!("'in <string>' requires string as left operand, not {name}")))
            }
        },
        Value::Bytes(bytes) => bytes_contain(thread, bytes, item),
        Value::Range(range) => match item {
            Value::Int(number) => Ok(range.position(&(*number).into()).is_some()),
            Value::Bool(truth) => Ok(range.position(&i64::from(*truth).into()).is_some()),
            Value::Big(_) => Ok(false),
            _ => contains_by_iteration(thread, container, item),
        },
        Value::Other(other) => match &**other {
            Other::Proxy(dict) | Other::View { dict, part: Part::Keys } => {
                Ok(get_from_dict(thread, dict, item)?.is_some())
            }
            Other::View { dict, part: Part::Items } => {
                let Value::Tuple(pair) = item.plain() else { return Ok(false) };
                let [key, value] = &***pair else { return Ok(false) };
                match get_from_dict(thread, dict, key)? {
                    Some(found) => equal(thread, &found, value),
                    None => Ok(false),
                }
            }
            Other::View { part: Part::Values, .. } => contains_by_iteration(thread, container, item),
            _ => contains_specially(thread, container, item),
        },
        _ => contains_specially(thread, container, item),
    }
}

fn bytes_contain(thread: &mut Thread, bytes: &Bytes, item: &Value) -> Result<bool> {
    if let Value::Bytes(part) = item.plain() {
        let (content, part) = (bytes.snapshot(), part.snapshot());
        return Ok(part.is_empty() || content.windows(part.len()).any(|window| window == part));
    }
    match super::optional_index(thread, item)? {
        Some(_) => {
            let byte = byte_of(thread, item)?;
            Ok(bytes.lock().contains(&byte))
        }
        None => Err(type_error(format!("a bytes-like object is required, not '{}'", type_name(item)))),
    }
}

fn contains_specially(thread: &mut Thread, container: &Value, item: &Value) -> Result<bool> {
    let found = thread.methods.find(class_ref(container), &known::CONTAINS).clone();
    if found.is_none() {
        return Err(type_error(format!("'{}' object is not a container", type_name(container))));
    }
    match special(thread, container, &known::CONTAINS) {
        Some(method) => {
            let answer = thread.nested(|thread| thread.call_with(&method, [item.clone()]))?;
            truth(thread, &answer)
        }
        None => contains_by_iteration(thread, container, item),
    }
}

fn contains_by_iteration(thread: &mut Thread, container: &Value, item: &Value) -> Result<bool> {
    let iterable = matches!(container, Value::Iter(_) | Value::Generator(_) | Value::Range(_) | Value::Other(_));
    if !iterable && !is_iterable_here(thread, container) {
        let text = format!("argument of type '{}' is not a container or iterable", type_name(container));
        return Err(type_error(text));
    }
    let iterator = iterator(thread, container)?;
    while let Some(candidate) = next(thread, &iterator)? {
        if equal(thread, &candidate, item)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// `len(container)`
///
/// # Errors
/// It has none, or what `__len__` raises.
pub fn length(thread: &mut Thread, container: &Value) -> Result<usize> {
    match container {
        Value::List(list) => Ok(list.len()),
        Value::Tuple(tuple) => Ok(tuple.len()),
        Value::Dict(dict) => Ok(dict.len()),
        Value::Set(set) => Ok(set.len()),
        Value::Str(text) => Ok(text.points()),
        Value::Bytes(bytes) => Ok(bytes.lock().len()),
        Value::Range(range) => match i64::try_from(range.len()) {
            Ok(length) => Ok(length as usize),
            Err(_) => Err(super::overflow_error("Python int too large to convert to C ssize_t")),
        },
        Value::Other(other) => match &**other {
            Other::View { dict, .. } | Other::Proxy(dict) => Ok(dict.len()),
            _ => special_length(thread, container),
        },
        _ => special_length(thread, container),
    }
}

fn special_length(thread: &mut Thread, container: &Value) -> Result<usize> {
    let Some(method) = special(thread, container, &known::LEN) else {
        return Err(type_error(format!("object of type '{}' has no len()", type_name(container))));
    };
    let length = thread.nested(|thread| thread.call_with(&method, []))?;
    match super::optional_index(thread, &length)? {
        Some(Value::Int(number)) => usize::try_from(number).map_err(|_| value_error("__len__() should return >= 0")),
        Some(Value::Big(number)) if number.sign() == num_bigint::Sign::Minus => {
            Err(value_error("__len__() should return >= 0"))
        }
        Some(_) => Err(super::overflow_error("cannot fit 'int' into an index-sized integer")),
        None => {
            let name = type_name(&length);
            Err(type_error(format!("'{name}' object cannot be interpreted as an integer")))
        }
    }
}

/// Whether a class says that its objects match patterns of a kind: CPython's `Py_TPFLAGS_MAPPING` and `_SEQUENCE`, which
/// the classes of `collections.abc` hand on.
fn is_marked(value: &Value, marker: &str) -> bool {
    let class = class_ref(value);
    let mut line = [class].into_iter().chain(&class.ancestors);
    line.any(|class| class.own(&crate::object::intern("__abc_pattern__")).is_some_and(|m| m.as_str() == Some(marker)))
}

/// Whether a mapping pattern can match.
pub fn is_mapping(value: &Value) -> bool {
    match value.plain() {
        Value::Dict(_) => true,
        Value::Other(other) => matches!(**other, Other::Proxy(_)),
        Value::Instance(_) => is_marked(value, "mapping"),
        _ => false,
    }
}

/// Whether a sequence pattern can match.
pub fn is_sequence(value: &Value) -> bool {
    match value.plain() {
        Value::List(_) | Value::Tuple(_) | Value::Range(_) => true,
        Value::Instance(_) | Value::Other(_) => is_marked(value, "sequence"),
        _ => false,
    }
}
