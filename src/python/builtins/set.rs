//! `set` and `frozenset`.

use super::{Builder, containers, types};
use crate::object::{Args, Set, SetTable};
use crate::protocol::{self, add_hashed, contains_hashed, key_error, remove_hashed, type_error, update_set};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// Fills `set`.
pub fn class(builder: Builder) -> Builder {
    changes(containers::unhashable(common(builder))).function("__new__(cls, /, *args, **kwargs)", new).method(
        "__init__(iterable=, /)",
        |thread, args| {
            let old = std::mem::take(&mut *set(&args)?.lock());
            drop(old);
            if !args[1].is_null() {
                update(thread, set(&args)?, &args[1])?;
            }
            Ok(Value::None)
        },
    )
}

/// Fills `frozenset`.
pub fn frozen_class(builder: Builder) -> Builder {
    containers::hashable(common(builder)).function("__new__(cls, iterable=, /)", |thread, args| match &args[1] {
        Value::Null => Ok(value(SetTable::default(), true)),
        Value::Set(set) if set.frozen => Ok(args[1].clone()),
        iterable => made_of(thread, iterable, true).map(Value::Set),
    })
}

fn common(builder: Builder) -> Builder {
    let builder = containers::generic(containers::ordered(containers::shown(containers::collection(builder))));
    builder
        .method("copy(/)", |_, args| match &args[0] {
            Value::Set(set) if set.frozen => Ok(args[0].clone()),
            _ => Ok(Value::Set(copy(set(&args)?))),
        })
        .method("difference(/, *others)", |thread, args| fold(thread, &args, difference))
        .method("intersection(/, *others)", |thread, args| fold(thread, &args, intersection))
        .method("union(/, *others)", |thread, args| {
            let union = copy(set(&args)?);
            for other in &args.values[1..] {
                update(thread, &union, other)?;
            }
            Ok(Value::Set(union))
        })
        .method("symmetric_difference(other, /)", |thread, args| {
            symmetric_difference(thread, set(&args)?, &args[1]).map(Value::Set)
        })
        .method("isdisjoint(other, /)", |thread, args| {
            Ok(Value::Bool(intersection(thread, set(&args)?, &args[1])?.is_empty()))
        })
        .method("issubset(other, /)", |thread, args| {
            let other = as_set(thread, &args[1])?;
            is_subset(thread, set(&args)?, &other).map(Value::Bool)
        })
        .method("issuperset(other, /)", |thread, args| {
            let other = as_set(thread, &args[1])?;
            is_subset(thread, &other, set(&args)?).map(Value::Bool)
        })
        .method("__and__(value, /)", |thread, args| operate(&args, |a, b| intersection(thread, a, b)))
        .method("__rand__(value, /)", |thread, args| operate_reversed(&args, |a, b| intersection(thread, a, b)))
        .method("__or__(value, /)", |thread, args| operate(&args, |a, b| union(thread, a, b)))
        .method("__ror__(value, /)", |thread, args| operate_reversed(&args, |a, b| union(thread, a, b)))
        .method("__sub__(value, /)", |thread, args| operate(&args, |a, b| difference(thread, a, b)))
        .method("__rsub__(value, /)", |thread, args| operate_reversed(&args, |a, b| difference(thread, a, b)))
        .method("__xor__(value, /)", |thread, args| operate(&args, |a, b| symmetric_difference(thread, a, b)))
        .method("__rxor__(value, /)", |thread, args| operate_reversed(&args, |a, b| symmetric_difference(thread, a, b)))
}

fn changes(builder: Builder) -> Builder {
    builder
        .method("add(object, /)", |thread, mut args| {
            let key = args.take(1);
            protocol::add_to_set(thread, set(&args)?, key).map(|()| Value::None)
        })
        .method("clear(/)", |_, args| {
            let old = std::mem::take(&mut *set(&args)?.lock());
            drop(old);
            Ok(Value::None)
        })
        .method("discard(object, /)", |thread, args| {
            protocol::remove_from_set(thread, set(&args)?, &args[1]).map(|_| Value::None)
        })
        .method("remove(object, /)", |thread, mut args| {
            match protocol::remove_from_set(thread, set(&args)?, &args[1])? {
                true => Ok(Value::None),
                false => Err(key_error(args.take(1))),
            }
        })
        .method("pop(/)", |_, args| {
            let popped = set(&args)?.lock().pop();
            popped.ok_or_else(|| key_error(Value::from("pop from an empty set")))
        })
        .method("update(/, *others)", |thread, args| each(thread, &args, update))
        .method("difference_update(/, *others)", |thread, args| each(thread, &args, difference_update))
        .method("intersection_update(/, *others)", |thread, args| {
            let Value::Set(result) = fold(thread, &args, intersection)? else {
                return Ok(Value::None);
            };
            become_set(set(&args)?, &result);
            Ok(Value::None)
        })
        .method("symmetric_difference_update(other, /)", |thread, args| {
            symmetric_difference_update(thread, set(&args)?, &args[1]).map(|()| Value::None)
        })
        .method("__iand__(value, /)", |thread, args| {
            operate_in_place(&args, |a, b| {
                let result = intersection(thread, a, b)?;
                become_set(a, &result);
                Ok(())
            })
        })
        .method("__ior__(value, /)", |thread, args| operate_in_place(&args, |a, b| update(thread, a, b)))
        .method("__isub__(value, /)", |thread, args| operate_in_place(&args, |a, b| difference_update(thread, a, b)))
        .method("__ixor__(value, /)", |thread, args| {
            operate_in_place(&args, |a, b| symmetric_difference_update(thread, a, b))
        })
}

fn set(args: &Args) -> Result<&Ref<Set>> {
    match &args[0] {
        Value::Set(set) => Ok(set),
        other => Err(type_error(format!("a set is required, not '{}'", protocol::type_name(other)))),
    }
}

fn value(table: SetTable, frozen: bool) -> Value {
    Value::Set(Ref::new(Set::new(table, frozen)))
}

/// For subclasses, `__init__` takes the elements.
fn new(thread: &mut Thread, args: Args) -> Result {
    if !matches!(&args[0], Value::Class(class) if Ref::ptr_eq(class, &types().set)) {
        return Ok(value(SetTable::default(), false));
    }
    if !args.keywords.is_empty() {
        return Err(type_error("set() takes no keyword arguments"));
    }
    match args.values.len() {
        1 => Ok(value(SetTable::default(), false)),
        2 => made_of(thread, &args[1], false).map(Value::Set),
        given => Err(type_error(format!("set expected at most 1 argument, got {}", given - 1))),
    }
}

/// `set(iterable)`
fn made_of(thread: &mut Thread, iterable: &Value, frozen: bool) -> Result<Ref<Set>> {
    let set = Ref::new(Set::new(SetTable::default(), frozen));
    update(thread, &set, iterable)?;
    Ok(set)
}

/// A set as it is, anything else made into one.
fn as_set(thread: &mut Thread, iterable: &Value) -> Result<Ref<Set>> {
    match iterable.plain() {
        Value::Set(set) => Ok(set.clone()),
        _ => made_of(thread, iterable, false),
    }
}

/// `set.copy()`, by the way that CPython takes: its order may differ from the original's.
fn copy(set: &Set) -> Ref<Set> {
    let original = set.snapshot();
    let mut table = SetTable::default();
    if !table.take_over(&original) {
        original.iter().for_each(|(hash, key)| table.insert(hash, key.clone()));
    }
    Ref::new(Set::new(table, set.frozen))
}

fn update(thread: &mut Thread, set: &Set, other: &Value) -> Result<()> {
    update_set(thread, set, other.plain_set())
}

/// The elements of a set with their hashes, as they are now.
fn elements(set: &Set) -> Vec<(u64, Value)> {
    set.lock().iter().map(|(hash, key)| (hash, key.clone())).collect()
}

fn empty_like(set: &Set) -> Ref<Set> {
    Ref::new(Set::new(SetTable::default(), set.frozen))
}

/// A method with any number of others: each is applied to what the one before gave.
fn fold(
    thread: &mut Thread,
    args: &Args,
    mut method: impl FnMut(&mut Thread, &Set, &Value) -> Result<Ref<Set>>,
) -> Result {
    let mut result = None;
    for other in &args.values[1..] {
        let current = result.as_ref().unwrap_or(set(args)?);
        result = Some(method(thread, current, other)?);
    }
    Ok(Value::Set(match result {
        Some(result) => result,
        None => copy(set(args)?),
    }))
}

fn each(thread: &mut Thread, args: &Args, mut method: impl FnMut(&mut Thread, &Set, &Value) -> Result<()>) -> Result {
    for other in &args.values[1..] {
        method(thread, set(args)?, other)?;
    }
    Ok(Value::None)
}

fn union(thread: &mut Thread, set: &Set, other: &Value) -> Result<Ref<Set>> {
    let union = copy(set);
    update(thread, &union, other)?;
    Ok(union)
}

/// CPython's `set_intersection`: the smaller of two sets says the order.
fn intersection(thread: &mut Thread, set: &Set, other: &Value) -> Result<Ref<Set>> {
    let result = empty_like(set);
    let Value::Set(other) = other.plain() else {
        let iterator = protocol::iterator(thread, other)?;
        while let Some(key) = protocol::next(thread, &iterator)? {
            let hash = protocol::hash(thread, &key)?;
            if contains_hashed(thread, set, hash, &key)? {
                add_hashed(thread, &result, hash, key)?;
            }
        }
        return Ok(result);
    };
    let (walked, asked): (&Set, &Set) = if other.len() > set.len() { (set, other) } else { (other, set) };
    for (hash, key) in elements(walked) {
        if contains_hashed(thread, asked, hash, &key)? {
            add_hashed(thread, &result, hash, key)?;
        }
    }
    Ok(result)
}

/// CPython's `set_difference`: a copy that elements are taken from, if the other is much smaller.
fn difference(thread: &mut Thread, set: &Set, other: &Value) -> Result<Ref<Set>> {
    let size = match other.plain() {
        Value::Set(other) => other.len(),
        Value::Dict(other) => other.len(),
        _ => 0,
    };
    let sized = matches!(other.plain(), Value::Set(_) | Value::Dict(_));
    if !sized || set.len() / 4 > size {
        let result = copy(set);
        difference_update(thread, &result, other)?;
        return Ok(result);
    }
    let result = empty_like(set);
    for (hash, key) in elements(set) {
        let found = match other.plain() {
            Value::Set(other) => contains_hashed(thread, other, hash, &key)?,
            other => protocol::contains(thread, other, &key)?,
        };
        if !found {
            add_hashed(thread, &result, hash, key)?;
        }
    }
    Ok(result)
}

fn difference_update(thread: &mut Thread, set: &Set, other: &Value) -> Result<()> {
    match other.plain() {
        Value::Set(other) if std::ptr::eq(&**other, set) => *set.lock() = SetTable::default(),
        Value::Set(other) => {
            for (hash, key) in elements(other) {
                remove_hashed(thread, set, hash, &key)?;
            }
        }
        _ => {
            let iterator = protocol::iterator(thread, other)?;
            while let Some(key) = protocol::next(thread, &iterator)? {
                let hash = protocol::element_hash(thread, &key)?;
                remove_hashed(thread, set, hash, &key)?;
            }
        }
    }
    set.lock().settle();
    Ok(())
}

/// CPython's way round: the other's elements first, then those of the set that it lacks.
fn symmetric_difference(thread: &mut Thread, set: &Set, other: &Value) -> Result<Ref<Set>> {
    let result = made_of(thread, other.plain_set(), set.frozen)?;
    toggle(thread, &result, elements(set))?;
    Ok(result)
}

fn symmetric_difference_update(thread: &mut Thread, set: &Set, other: &Value) -> Result<()> {
    let other = as_set(thread, other)?;
    let toggled = elements(&other);
    toggle(thread, set, toggled)
}

/// Removes the elements that are there, adds those that are not.
fn toggle(thread: &mut Thread, set: &Set, elements: Vec<(u64, Value)>) -> Result<()> {
    for (hash, key) in elements {
        if !remove_hashed(thread, set, hash, &key)? {
            add_hashed(thread, set, hash, key)?;
        }
    }
    Ok(())
}

fn become_set(set: &Set, other: &Set) {
    let old = std::mem::replace(&mut *set.lock(), other.snapshot());
    drop(old);
}

/// Whether every element of `a` is in `b`.
pub fn is_subset(thread: &mut Thread, a: &Set, b: &Set) -> Result<bool> {
    if a.len() > b.len() {
        return Ok(false);
    }
    for (hash, key) in elements(a) {
        if !contains_hashed(thread, b, hash, &key)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// An operator, which takes sets alone.
fn operate(args: &Args, operator: impl FnOnce(&Set, &Value) -> Result<Ref<Set>>) -> Result {
    match args[1].plain_set() {
        other @ Value::Set(_) => operator(set(args)?, other).map(Value::Set),
        _ => Ok(Value::NotImplemented),
    }
}

fn operate_reversed(args: &Args, operator: impl FnOnce(&Set, &Value) -> Result<Ref<Set>>) -> Result {
    match args[1].plain_set() {
        Value::Set(other) => operator(other, &args[0]).map(Value::Set),
        _ => Ok(Value::NotImplemented),
    }
}

fn operate_in_place(args: &Args, operator: impl FnOnce(&Set, &Value) -> Result<()>) -> Result {
    match args[1].plain_set() {
        other @ Value::Set(_) => operator(set(args)?, other).map(|()| args[0].clone()),
        _ => Ok(Value::NotImplemented),
    }
}

impl Value {
    /// A set for an object of a subclass, other values as they are: subclasses of other classes may iterate as they
    /// like.
    fn plain_set(&self) -> &Value {
        match self.plain() {
            set @ Value::Set(_) => set,
            _ => self,
        }
    }
}
