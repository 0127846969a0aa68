//! What objects tell about themselves: the names of their attributes, their state, the name of their class.

use super::{class_of, name_of, type_name};
use crate::builtins::known;
use crate::object::{Class, Dict, Name, intern};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// A class with its module, unless that is `builtins`.
pub fn full_name(class: &Class) -> String {
    match class.own(&known::MODULE).as_ref().and_then(Value::as_str) {
        None | Some("builtins") => class.qualname.to_string(),
        Some(module) => format!("{module}.{}", &*class.qualname),
    }
}

/// `dir(object)`, not sorted.
///
/// # Errors
/// What `__dir__` raises.
pub fn directory(thread: &mut Thread, object: &Value) -> Result<Vec<Name>> {
    match super::overridden(thread, object, &known::DIR) {
        Some(hook) => {
            let names = thread.call_with(&hook, [object.clone()])?;
            Ok(super::collect(thread, &names)?.iter().filter_map(name_of).collect())
        }
        None => Ok(names_of(object)),
    }
}

/// The names of an object's attributes: its own, and those of its class.
pub fn names_of(object: &Value) -> Vec<Name> {
    let mut names = Vec::new();
    let mut dict = |dict: &Dict| names.extend(dict.snapshot().iter().filter_map(|entry| name_of(&entry.key)));
    match object {
        Value::Module(module) => {
            dict(&module.dict);
            return names;
        }
        Value::Instance(instance) => dict(&instance.dict()),
        Value::Function(function) => dict(&function.dict()),
        _ => {}
    }
    let class = if let Value::Class(class) = object { class.clone() } else { class_of(object) };
    for class in [&class].into_iter().chain(&class.ancestors) {
        names.extend(class.dict().entries().filter_map(|entry| name_of(&entry.key)));
    }
    names.sort_by(|a, b| a.as_arc().as_str().cmp(b.as_arc().as_str()));
    names.dedup();
    names
}

/// `sys.getsizeof(object)`: what CPython 3.14 needs for it on 64 bits.
pub fn size_of(object: &Value) -> usize {
    let digits = |bits: u64| bits.div_ceil(30).max(1) as usize;
    match object {
        Value::None | Value::NotImplemented | Value::Ellipsis => 16,
        Value::Bool(_) => 28,
        Value::Int(number) => 24 + 4 * digits(64 - number.unsigned_abs().leading_zeros() as u64),
        Value::Big(number) => 24 + 4 * digits(number.bits()),
        Value::Float(_) => 24,
        Value::Str(text) => text_size(text.as_str()),
        Value::Bytes(bytes) => (if bytes.mutable { 57 } else { 33 }) + bytes.lock().len(),
        Value::Tuple(tuple) => 48 + 8 * tuple.len(),
        Value::List(list) => 56 + 8 * list.len(),
        Value::Dict(dict) => dict_size(dict.len()),
        Value::Set(set) => set_size(set.len()),
        Value::Range(_) => 48,
        Value::Slice(_) => 56,
        Value::Function(_) => 168,
        Value::Class(_) => 1688,
        Value::Instance(instance) => instance.payload.clone().map_or(48, |payload| size_of(&payload)),
        _ => 64,
    }
}

fn text_size(text: &str) -> usize {
    let points = text.chars().count();
    match text.chars().map(|char| char as u32).max().unwrap_or_default() {
        0..=0x7f => 41 + points,
        0x80..=0xff => 57 + points,
        0x100..=0xffff => 58 + 2 * points,
        _ => 60 + 4 * points,
    }
}

fn dict_size(count: usize) -> usize {
    match count {
        0 => 64,
        1..=5 => 184,
        6..=10 => 352,
        more => {
            let slots = (more * 3 / 2 + 1).next_power_of_two();
            let index = if slots <= 128 {
                1
            } else if slots <= 32768 {
                2
            } else {
                4
            };
            64 + 32 + slots * index + (slots * 2 / 3) * 16
        }
    }
}

fn set_size(count: usize) -> usize {
    let mut slots = 8;
    while count * 5 >= slots * 3 {
        slots = if slots <= 50_000 { (slots * 4).next_power_of_two() } else { slots * 2 };
    }
    if slots == 8 { 216 } else { 216 + 16 * slots }
}

/// `object.__getstate__()`: its attributes, and those in slots beside them.
pub fn state_of(object: &Value) -> Value {
    let Value::Instance(instance) = object else { return Value::None };
    let (plain, slots) = (instance.dict(), Ref::new(Dict::default()));
    for (name, value) in instance.slots() {
        if let Some((_, slot)) = name.rsplit_once(" slot ") {
            drop(slots.set_name(&intern(slot), value));
        }
    }
    match (plain.is_empty(), slots.is_empty()) {
        (true, true) => Value::None,
        (false, true) => Value::Dict(plain),
        (true, false) => Value::tuple(vec![Value::None, Value::Dict(slots)]),
        (false, false) => Value::tuple(vec![Value::Dict(plain), Value::Dict(slots)]),
    }
}

/// What `__getnewargs_ex__` or `__getnewargs__` give, if the class has one of them.
fn new_arguments(thread: &mut Thread, object: &Value) -> Result<Option<(Vec<Value>, Option<Value>)>> {
    if let Some(method) = super::special(thread, object, &intern("__getnewargs_ex__")) {
        let given = thread.call_with(&method, [])?;
        let pair = super::collect(thread, &given)?;
        let [positional, keywords] = &pair[..] else {
            let text = format!("__getnewargs_ex__ should return a tuple of length 2, not {}", pair.len());
            return Err(super::value_error(text));
        };
        return Ok(Some((super::collect(thread, positional)?, Some(keywords.clone()))));
    }
    let Some(method) = super::special(thread, object, &intern("__getnewargs__")) else { return Ok(None) };
    match thread.call_with(&method, [])? {
        Value::Tuple(positional) => Ok(Some((positional.to_vec(), None))),
        other => {
            let name = type_name(&other);
            Err(super::type_error(format!("__getnewargs__ should return a tuple, not '{name}'")))
        }
    }
}

/// `object.__reduce_ex__(protocol)`: how to make an object anew.
///
/// # Errors
/// It can't be taken apart, or what `__getstate__` raises.
pub fn reduce(thread: &mut Thread, object: &Value, _: i64) -> Result {
    let Value::Instance(instance) = object else {
        return Err(super::type_error(format!("cannot pickle '{}' object", type_name(object))));
    };
    let state = thread.call_method(object, "__getstate__", [])?;
    let class = Value::Class(instance.class.clone());
    if let Some(Value::Set(set)) = &instance.payload {
        let items = Value::list(set.lock().iter().map(|(_, key)| key.clone()).collect());
        return Ok(Value::tuple(vec![class, Value::tuple(vec![items]), state]));
    }
    let maker = thread.import(&intern("copyreg"))?;
    let given = new_arguments(thread, object)?;
    let name =
        if given.as_ref().is_some_and(|(_, keywords)| keywords.is_some()) { "__newobj_ex__" } else { "__newobj__" };
    let maker = super::attribute(thread, &maker, &intern(name))?;
    let (mut items, mut pairs) = (Value::None, Value::None);
    match &instance.payload {
        Some(list @ Value::List(_)) => items = super::iterator(thread, list)?,
        Some(dict @ Value::Dict(_)) => {
            let all = thread.call_method(dict, "items", [])?;
            pairs = super::iterator(thread, &all)?;
        }
        _ => {}
    }
    let mut arguments = vec![class];
    match (given, &instance.payload) {
        (Some((positional, Some(keywords))), _) => arguments.extend([Value::tuple(positional), keywords]),
        (Some((positional, None)), _) => arguments.extend(positional),
        (None, None | Some(Value::List(_) | Value::Dict(_))) => {}
        (None, Some(payload)) => arguments.push(payload.clone()),
    }
    Ok(Value::tuple(vec![maker, Value::tuple(arguments), state, items, pairs]))
}
