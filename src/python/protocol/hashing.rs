//! Dictionaries and sets, with keys that may have `__hash__` and `__eq__` of their own.
//!
//! A key's hash is computed first. The table is searched under its lock, by what can be decided without a call; a
//! candidate that only Python's `__eq__` can judge is taken out, judged without the lock, and the search begins anew.

use super::hash::{NONE_HASH, combine_hashes, hash_bytes};
use super::{Number, equal, hash_number, is_exception, item, iterator, next, type_error, type_name, value_error};
use crate::builtins::types;
use crate::object::{Dict, Entry, Other, Set, SetTable, Table, Thrown, intern};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// The hash of a value that is hashed without a call.
#[inline]
fn quick_hash(key: &Value) -> Option<u64> {
    const MODULUS: i64 = (1 << 61) - 1;
    match key {
        Value::Str(text) => Some(text.hash()),
        Value::Int(number) if (0..MODULUS).contains(number) => Some(*number as u64),
        Value::Int(number) => Some(match number % MODULUS {
            -1 => -2i64 as u64,
            hash => hash as u64,
        }),
        Value::Bool(truth) => Some(u64::from(*truth)),
        _ => None,
    }
}

/// The hash of a constant: a value whose hash no class decides.
fn constant_hash(key: &Value) -> Option<u64> {
    match key {
        Value::None => Some(NONE_HASH),
        Value::Bytes(bytes) if !bytes.mutable => Some(hash_bytes(&bytes.lock())),
        Value::Tuple(items) => {
            let hashes: Option<Vec<u64>> = items.iter().map(constant_hash).collect();
            Some(combine_hashes(&hashes?))
        }
        _ => Number::of(key).map(hash_number).or_else(|| quick_hash(key)),
    }
}

/// The hash of a dictionary's key.
fn key_hash(thread: &mut Thread, key: &Value) -> Result<u64> {
    match quick_hash(key) {
        Some(hash) => Ok(hash),
        None => super::hash(thread, key).map_err(|thrown| unhashable(thrown, key, "a dict key")),
    }
}

/// The hash of a set's element.
pub(crate) fn element_hash(thread: &mut Thread, key: &Value) -> Result<u64> {
    match quick_hash(key) {
        Some(hash) => Ok(hash),
        None => super::hash(thread, key).map_err(|thrown| unhashable(thrown, key, "a set element")),
    }
}

/// A `TypeError` of `hash` says as what the key was wanted.
fn unhashable(thrown: Thrown, key: &Value, wanted: &str) -> Thrown {
    let Thrown::Exception(exception) = &thrown else { return thrown };
    if !Ref::ptr_eq(&exception.class, types().exception("TypeError")) {
        return thrown;
    }
    let reason = exception.state().and_then(|state| state.args.first().and_then(Value::as_str).map(str::to_owned));
    type_error(format!("cannot use '{}' as {wanted} ({})", type_name(key), reason.unwrap_or_default()))
}

/// Whether two keys of equal hash are the same, where that takes no call.
#[inline]
fn quick_same(a: &Value, b: &Value) -> Option<bool> {
    use Value::{Big, Bool, Float, Int, None, Str};
    match (a, b) {
        (Str(a), Str(b)) => Some(Ref::ptr_eq(a, b) || a == b),
        (Int(a), Int(b)) => Some(a == b),
        (Str(_) | None, Int(_) | Bool(_) | None) | (Int(_) | Bool(_) | None, Str(_)) => Some(a.is(b)),
        _ if a.is(b) => Some(true),
        (Int(_) | Bool(_) | Float(_) | Big(_), Int(_) | Bool(_) | Float(_) | Big(_)) => {
            let (a, b) = (super::Number::of(a)?, super::Number::of(b)?);
            Some(super::order_numbers(a, b) == Some(std::cmp::Ordering::Equal))
        }
        _ => Option::None,
    }
}

/// A search for a key, across calls of `__eq__`.
struct Search<'a> {
    key: &'a Value,
    /// What Python's `__eq__` said is the key.
    accepted: Option<Value>,
    /// What it said is not.
    refused: Vec<Value>,
    /// What it is to be asked about.
    doubtful: Option<Value>,
}

impl<'a> Search<'a> {
    fn new(key: &'a Value) -> Self {
        Self { key, accepted: None, refused: Vec::new(), doubtful: None }
    }

    /// Whether a key in the table is the one.
    #[inline]
    fn judge(&mut self, known: &Value) -> bool {
        quick_same(known, self.key).unwrap_or_else(|| self.judge_slowly(known))
    }

    fn judge_slowly(&mut self, known: &Value) -> bool {
        if self.accepted.as_ref().is_some_and(|accepted| accepted.is(known)) {
            return true;
        }
        if self.doubtful.is_none() && !self.refused.iter().any(|refused| refused.is(known)) {
            self.doubtful = Some(known.clone());
        }
        false
    }

    /// Asks about the candidate; whether there was one, so that the search has to begin anew.
    fn ask(&mut self, thread: &mut Thread) -> Result<bool> {
        let Some(candidate) = self.doubtful.take() else { return Ok(false) };
        match equal(thread, &candidate, self.key)? {
            true => self.accepted = Some(candidate),
            false => self.refused.push(candidate),
        }
        Ok(true)
    }
}

/// Finds a key in a dictionary and does something there, under the lock.
fn at_key<T>(
    thread: &mut Thread,
    dict: &Dict,
    hash: u64,
    key: &Value,
    act: impl FnOnce(&mut Table, Option<usize>) -> T,
) -> Result<T> {
    let mut search = Search::new(key);
    loop {
        {
            let mut table = dict.lock();
            let place = table.find(hash, |known| search.judge(known));
            if place.is_some() || search.doubtful.is_none() {
                return Ok(act(&mut table, place));
            }
        }
        search.ask(thread)?;
    }
}

/// Finds a key in a set and does something there, under the lock.
fn at_element<T>(
    thread: &mut Thread,
    set: &Set,
    hash: u64,
    key: &Value,
    act: impl FnOnce(&mut SetTable, Option<usize>) -> T,
) -> Result<T> {
    let mut search = Search::new(key);
    loop {
        {
            let mut table = set.lock();
            let place = table.find(hash, |known| search.judge(known));
            if place.is_some() || search.doubtful.is_none() {
                return Ok(act(&mut table, place));
            }
        }
        search.ask(thread)?;
    }
}

/// `dict[key] = value`
///
/// # Errors
/// The key can't be hashed, or its `__eq__` raises.
pub fn set_in_dict(thread: &mut Thread, dict: &Dict, key: Value, value: Value) -> Result<()> {
    let hash = key_hash(thread, &key)?;
    set_hashed(thread, dict, hash, key, value)
}

fn set_hashed(thread: &mut Thread, dict: &Dict, hash: u64, key: Value, value: Value) -> Result<()> {
    let inserted = key.clone();
    let old = at_key(thread, dict, hash, &key, |table, place| match place {
        Some(place) => table.replace(place, value),
        None => {
            table.insert(hash, inserted, value);
            Value::Null
        }
    })?;
    if old.is_null() || old.address().is_some() {
        dict.touch();
    }
    Ok(())
}

/// `dict.get(key)`
///
/// # Errors
/// See [`set_in_dict`].
pub fn get_from_dict(thread: &mut Thread, dict: &Dict, key: &Value) -> Result<Option<Value>> {
    let hash = key_hash(thread, key)?;
    at_key(thread, dict, hash, key, |table, place| place.map(|place| table.entry(place).value.clone()))
}

/// `dict[key]` where that takes no call; nothing where it may take one, or there is no such key.
pub fn quick_item(dict: &Dict, key: &Value) -> Option<Value> {
    quick_lookup(dict, key)?
}

/// `dict.get(key)` where that takes no call; nothing where it may take one.
pub fn quick_lookup(dict: &Dict, key: &Value) -> Option<Option<Value>> {
    let hash = quick_hash(key)?;
    let mut judge = QuickJudge { key, doubtful: false };
    let table = dict.lock();
    match table.find(hash, |known| judge.accepts(known)) {
        Some(place) => Some(Some(table.entry(place).value.share())),
        None => (!judge.doubtful).then_some(None),
    }
}

/// `dict[key] = value` where that takes no call, after which `value` is the old one; whether it is done.
pub(crate) fn quick_set(dict: &Dict, key: &Value, value: &mut Value) -> bool {
    let Some(hash) = quick_hash(key) else { return false };
    let mut judge = QuickJudge { key, doubtful: false };
    let mut table = dict.lock();
    match table.find(hash, |known| judge.accepts(known)) {
        Some(place) => *value = table.replace(place, std::mem::take(value)),
        None if judge.doubtful => return false,
        None => table.insert(hash, key.share(), std::mem::take(value)),
    }
    drop(table);
    if value.is_null() || value.is_counted() {
        dict.touch();
    }
    true
}

/// `set.add(key)` where that takes no call; whether it is done.
pub(crate) fn quick_add(set: &Set, key: &Value) -> bool {
    let Some(hash) = quick_hash(key) else { return false };
    let mut table = set.lock();
    let mut judge = QuickJudge { key, doubtful: false };
    match table.search(hash, |known| judge.accepts(known)) {
        Ok(_) => {}
        Err(_) if judge.doubtful => return false,
        Err(vacancy) => table.insert_at(vacancy, hash, key.share()),
    }
    true
}

/// `set.discard(key)` where that takes no call: whether it was there.
pub(crate) fn quick_remove(set: &Set, key: &Value) -> Option<bool> {
    let hash = quick_hash(key)?;
    let mut judge = QuickJudge { key, doubtful: false };
    let mut table = set.lock();
    let place = table.find(hash, |known| judge.accepts(known));
    let removed = place.map(|place| table.remove(place));
    drop(table);
    (removed.is_some() || !judge.doubtful).then_some(removed.is_some())
}

/// `key in set` where that takes no call.
pub(crate) fn quick_contains_in_set(set: &Set, key: &Value) -> Option<bool> {
    let hash = quick_hash(key)?;
    let mut judge = QuickJudge { key, doubtful: false };
    let found = set.lock().find(hash, |known| judge.accepts(known)).is_some();
    (found || !judge.doubtful).then_some(found)
}

/// Compares keys without calls, and notes if that left a doubt.
struct QuickJudge<'a> {
    key: &'a Value,
    doubtful: bool,
}

impl QuickJudge<'_> {
    #[inline(always)]
    fn accepts(&mut self, known: &Value) -> bool {
        match (known, self.key) {
            (Value::Int(known), Value::Int(key)) => return known == key,
            (Value::Str(known), Value::Str(key)) if Ref::ptr_eq(known, key) => return true,
            _ => {}
        }
        match quick_same(known, self.key) {
            Some(same) => same,
            None => {
                self.doubtful = true;
                false
            }
        }
    }
}

/// `dict.setdefault(key, value)`
///
/// # Errors
/// See [`set_in_dict`].
pub fn set_default(thread: &mut Thread, dict: &Dict, key: &Value, value: Value) -> Result {
    let hash = key_hash(thread, key)?;
    let result = at_key(thread, dict, hash, key, |table, place| match place {
        Some(place) => table.entry(place).value.clone(),
        None => {
            table.insert(hash, key.clone(), value.clone());
            value
        }
    })?;
    dict.touch();
    Ok(result)
}

/// `dict.pop(key)`
///
/// # Errors
/// See [`set_in_dict`].
pub fn remove_from_dict(thread: &mut Thread, dict: &Dict, key: &Value) -> Result<Option<Value>> {
    let hash = key_hash(thread, key)?;
    let entry = at_key(thread, dict, hash, key, |table, place| place.map(|place| table.remove(place)))?;
    dict.touch();
    Ok(entry.map(|entry| entry.value))
}

/// `dict.update(mapping)`
///
/// # Errors
/// It is no mapping, or what it raises.
pub fn merge_mapping(thread: &mut Thread, dict: &Dict, mapping: &Value) -> Result<()> {
    if let Some(other) = plain_dict(thread, mapping) {
        for entry in other.snapshot() {
            set_hashed(thread, dict, entry.hash, entry.key, entry.value)?;
        }
        return Ok(());
    }
    let Some(keys) = keys_of(thread, mapping)? else {
        return Err(type_error(format!("'{}' object is not a mapping", type_name(mapping))));
    };
    let keys = iterator(thread, &keys)?;
    while let Some(key) = next(thread, &keys)? {
        let value = item(thread, mapping, &key)?;
        set_in_dict(thread, dict, key, value)?;
    }
    Ok(())
}

/// `mapping.keys()`, if it is one.
pub(crate) fn keys_of(thread: &mut Thread, mapping: &Value) -> Result<Option<Value>> {
    match super::optional_attribute(thread, mapping, &intern("keys"))? {
        Some(keys) => thread.call_with(&keys, []).map(Some),
        None => Ok(None),
    }
}

/// The dictionary of a value that is read without regard to methods of its class.
pub(crate) fn plain_dict(thread: &mut Thread, mapping: &Value) -> Option<Ref<Dict>> {
    match mapping {
        Value::Dict(dict) => Some(dict.clone()),
        Value::Other(other) => match &**other {
            Other::Proxy(dict) => Some(dict.clone()),
            _ => None,
        },
        Value::Instance(instance) => match &instance.payload {
            Some(Value::Dict(dict))
                if super::overridden(thread, mapping, &crate::builtins::known::ITER).is_none()
                    && super::overridden(thread, mapping, &intern("keys")).is_none() =>
            {
                Some(dict.clone())
            }
            _ => None,
        },
        _ => None,
    }
}

/// `callable(**mapping)`: a name that comes twice is an error.
///
/// # Errors
/// Names that are none or come twice, or what the mapping raises.
pub fn merge_keywords(thread: &mut Thread, callable: &Value, dict: &Dict, mapping: &Value) -> Result<()> {
    let named = Ref::new(Dict::default());
    if plain_dict(thread, mapping).is_none() && keys_of(thread, mapping)?.is_none() {
        let callable = super::callable_text(thread, callable);
        let name = type_name(mapping);
        return Err(type_error(format!("{callable} argument after ** must be a mapping, not {name}")));
    }
    merge_mapping(thread, &named, mapping)?;
    for entry in named.snapshot() {
        let Some(name) = super::name_of(&entry.key) else { return Err(type_error("keywords must be strings")) };
        if dict.set_name(&name, entry.value).is_some() {
            let callable = super::callable_text(thread, callable);
            return Err(type_error(format!("{callable} got multiple values for keyword argument '{}'", &*name)));
        }
    }
    Ok(())
}

/// Pairs as `dict(pairs)` takes them.
///
/// # Errors
/// An item that is no pair.
pub(crate) fn merge_pairs(thread: &mut Thread, dict: &Dict, pairs: &Value) -> Result<()> {
    let pairs = iterator(thread, pairs)?;
    let mut index = 0;
    while let Some(pair) = next(thread, &pairs)? {
        let items = super::collect(thread, &pair).map_err(|thrown| match &thrown {
            Thrown::Exception(e) if is_exception(e, &["TypeError"]) => type_error("object is not iterable"),
            _ => thrown,
        })?;
        let count = items.len();
        let Ok([key, value]) = <[Value; 2]>::try_from(items) else {
            let text = "dictionary update sequence element";
            return Err(value_error(format!("{text} #{index} has length {count}; 2 is required")));
        };
        set_in_dict(thread, dict, key, value)?;
        index += 1;
        thread.grow::<Entry>(dict.len())?;
    }
    Ok(())
}

/// `set.add(key)`
///
/// # Errors
/// The key can't be hashed, or its `__eq__` raises.
pub fn add_to_set(thread: &mut Thread, set: &Set, key: Value) -> Result<()> {
    let hash = element_hash(thread, &key)?;
    add_hashed(thread, set, hash, key)
}

/// `set.add(key)` for a key whose hash is known.
pub(crate) fn add_hashed(thread: &mut Thread, set: &Set, hash: u64, key: Value) -> Result<()> {
    at_element(thread, set, hash, &key, |table, place| {
        if place.is_none() {
            table.insert(hash, key.clone());
        }
    })
}

/// `key in set`
///
/// # Errors
/// See [`add_to_set`].
pub fn set_contains(thread: &mut Thread, set: &Set, key: &Value) -> Result<bool> {
    let key = frozen_key(key);
    let hash = element_hash(thread, &key)?;
    contains_hashed(thread, set, hash, &key)
}

/// `key in set` for a key whose hash is known.
pub(crate) fn contains_hashed(thread: &mut Thread, set: &Set, hash: u64, key: &Value) -> Result<bool> {
    at_element(thread, set, hash, key, |_, place| place.is_some())
}

/// A set is looked for as the frozenset that equals it.
fn frozen_key(key: &Value) -> Value {
    match key {
        Value::Set(set) if !set.frozen => Value::Set(Ref::new(Set::new(set.snapshot(), true))),
        _ => key.clone(),
    }
}

/// `set.discard(key)`: whether it was there.
///
/// # Errors
/// See [`add_to_set`].
pub fn remove_from_set(thread: &mut Thread, set: &Set, key: &Value) -> Result<bool> {
    let key = frozen_key(key);
    let hash = element_hash(thread, &key)?;
    remove_hashed(thread, set, hash, &key)
}

/// `set.discard(key)` for a key whose hash is known.
pub(crate) fn remove_hashed(thread: &mut Thread, set: &Set, hash: u64, key: &Value) -> Result<bool> {
    let removed = at_element(thread, set, hash, key, |table, place| place.map(|place| table.remove(place)))?;
    Ok(removed.is_some())
}

/// `set.update(iterable)`
///
/// # Errors
/// It is not iterable, what it raises, or an element that can't be hashed.
pub fn update_set(thread: &mut Thread, set: &Set, iterable: &Value) -> Result<()> {
    let elements: Vec<(u64, Value)> = match iterable {
        Value::Set(other) if std::ptr::eq(&**other, set) => return Ok(()),
        Value::Set(other) => {
            let other = other.snapshot();
            if set.lock().take_over(&other) {
                return Ok(());
            }
            other.iter().map(|(hash, key)| (hash, key.clone())).collect()
        }
        Value::Dict(dict) => {
            let entries = dict.snapshot();
            set.lock().make_room(entries.len());
            entries.into_iter().map(|entry| (entry.hash, entry.key)).collect()
        }
        _ => {
            let iterator = iterator(thread, iterable)?;
            while let Some(key) = next(thread, &iterator)? {
                add_to_set(thread, set, key)?;
                thread.grow::<(u64, Value)>(set.len())?;
            }
            return Ok(());
        }
    };
    for (hash, key) in elements {
        add_hashed(thread, set, hash, key)?;
    }
    Ok(())
}

/// A frozenset of constants, which need no call to be hashed.
pub fn frozenset_of_constants(items: Vec<Value>) -> Value {
    let mut table = SetTable::default();
    for key in items {
        let hash = constant_hash(&key).unwrap_or_default();
        if table.find(hash, |known| quick_same(known, &key).unwrap_or(false)).is_none() {
            table.insert(hash, key);
        }
    }
    Value::Set(Ref::new(Set::new(table, true)))
}
