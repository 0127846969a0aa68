//! The iterators of built-in classes that are more than a cursor.

use super::{runtime_error, stop_iteration_value};
use crate::object::{Dict, Iter, Iterate, Part, Set, Thrown};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::{Lock, Ref};
use std::fmt;

/// An iterator that a closure drives which runs no Python code.
pub(crate) struct StepIter<S, F> {
    kind: &'static str,
    state: Lock<S>,
    step: F,
}

impl<S: Send + 'static, F: Fn(&mut S) -> Option<Value> + Send + Sync + 'static> StepIter<S, F> {
    /// An iterator from its first state and how to go on.
    pub(crate) fn value(kind: &'static str, state: S, step: F) -> Value {
        Iter::value(Self { kind, state: Lock::new(state), step })
    }
}

impl<S, F> fmt::Debug for StepIter<S, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind)
    }
}

impl<S: Send, F: Fn(&mut S) -> Option<Value> + Send + Sync> Iterate for StepIter<S, F> {
    fn next(&self, _: &mut Thread) -> Result<Option<Value>> {
        Ok((self.step)(&mut self.state.lock()))
    }

    fn type_name(&self) -> &'static str {
        self.kind
    }
}

/// Over a dictionary, in either direction.
#[derive(Debug)]
pub(crate) struct DictIter {
    dict: Lock<Option<Ref<Dict>>>,
    part: Part,
    backwards: bool,
    at: Lock<At>,
}

#[derive(Debug)]
struct At {
    place: usize,
    length: usize,
    generation: u32,
    given: usize,
}

impl DictIter {
    /// From the first entry on.
    pub(crate) fn forwards(dict: &Ref<Dict>, part: Part) -> Self {
        Self::new(dict, part, false)
    }

    /// From the last entry on.
    pub(crate) fn backwards(dict: &Ref<Dict>, part: Part) -> Self {
        Self::new(dict, part, true)
    }

    fn new(dict: &Ref<Dict>, part: Part, backwards: bool) -> Self {
        let table = dict.lock();
        let place = if backwards { table.end() } else { 0 };
        let at = At { place, length: table.len(), generation: table.generation, given: 0 };
        drop(table);
        Self { dict: Lock::new(Some(dict.clone())), part, backwards, at: Lock::new(at) }
    }

    fn advance(&self, dict: &Dict) -> Result<Option<Value>> {
        let table = dict.lock();
        let mut at = self.at.lock();
        if table.len() != at.length {
            at.length = usize::MAX;
            return Err(runtime_error("dictionary changed size during iteration"));
        }
        if table.generation != at.generation && at.given >= at.length {
            return Err(runtime_error("dictionary keys changed during iteration"));
        }
        let found = if self.backwards { table.previous(at.place) } else { table.next(at.place) };
        let Some((place, entry)) = found else { return Ok(None) };
        at.place = if self.backwards { place } else { place + 1 };
        at.given += 1;
        Ok(Some(match self.part {
            Part::Keys => entry.key.clone(),
            Part::Values => entry.value.clone(),
            Part::Items => Value::tuple(vec![entry.key.clone(), entry.value.clone()]),
        }))
    }
}

impl Iterate for DictIter {
    fn next(&self, _: &mut Thread) -> Result<Option<Value>> {
        let Some(dict) = self.dict.lock().clone() else { return Ok(None) };
        let item = self.advance(&dict)?;
        if item.is_none() {
            *self.dict.lock() = None;
        }
        Ok(item)
    }

    fn type_name(&self) -> &'static str {
        match (self.part, self.backwards) {
            (Part::Keys, false) => "dict_keyiterator",
            (Part::Values, false) => "dict_valueiterator",
            (Part::Items, false) => "dict_itemiterator",
            (Part::Keys, true) => "dict_reversekeyiterator",
            (Part::Values, true) => "dict_reversevalueiterator",
            (Part::Items, true) => "dict_reverseitemiterator",
        }
    }

    fn length_hint(&self) -> Option<usize> {
        let at = self.at.lock();
        Some(if self.dict.lock().is_some() { at.length.saturating_sub(at.given) } else { 0 })
    }
}

/// Over a set, in its table's order.
#[derive(Debug)]
pub(crate) struct SetIter {
    set: Lock<Option<Ref<Set>>>,
    /// Where the next key is looked for, how many keys there were, how many are left.
    at: Lock<(usize, usize, usize)>,
}

impl SetIter {
    /// From the first key on.
    pub(crate) fn new(set: &Ref<Set>) -> Self {
        let length = set.len();
        Self { set: Lock::new(Some(set.clone())), at: Lock::new((0, length, length)) }
    }
}

impl Iterate for SetIter {
    fn next(&self, _: &mut Thread) -> Result<Option<Value>> {
        let Some(set) = self.set.lock().clone() else { return Ok(None) };
        let found = {
            let (table, mut at) = (set.lock(), self.at.lock());
            if table.len() != at.1 {
                at.1 = usize::MAX;
                return Err(runtime_error("Set changed size during iteration"));
            }
            table.next(at.0).map(|(place, key)| {
                (at.0, at.2) = (place + 1, at.2.saturating_sub(1));
                key.clone()
            })
        };
        if found.is_none() {
            *self.set.lock() = None;
        }
        Ok(found)
    }

    fn type_name(&self) -> &'static str {
        "set_iterator"
    }

    fn length_hint(&self) -> Option<usize> {
        Some(if self.set.lock().is_some() { self.at.lock().2 } else { 0 })
    }
}

/// Over anything with `__getitem__`: 0, 1, 2, … until an `IndexError`.
#[derive(Debug)]
pub(crate) struct SequenceIter {
    sequence: Value,
    /// The next index; negative when exhausted.
    next: Lock<i64>,
}

impl SequenceIter {
    /// From index 0 on.
    pub(crate) fn new(sequence: Value) -> Self {
        Self { sequence, next: Lock::new(0) }
    }
}

impl Iterate for SequenceIter {
    fn next(&self, thread: &mut Thread) -> Result<Option<Value>> {
        let index = *self.next.lock();
        if index < 0 {
            return Ok(None);
        }
        match super::item(thread, &self.sequence, &Value::Int(index)) {
            Ok(item) => {
                *self.next.lock() = index + 1;
                Ok(Some(item))
            }
            Err(Thrown::Exception(e))
                if super::is_exception(&e, &["IndexError"]) || stop_iteration_value(&e).is_some() =>
            {
                *self.next.lock() = -1;
                Ok(None)
            }
            Err(thrown) => Err(thrown),
        }
    }

    fn type_name(&self) -> &'static str {
        "iterator"
    }
}

/// Backwards over anything with `__getitem__` and `__len__`, lists included.
#[derive(Debug)]
pub(crate) struct ReverseIter {
    kind: &'static str,
    sequence: Value,
    /// One past the next index.
    left: Lock<usize>,
}

impl ReverseIter {
    /// From the last of `length` items on.
    pub(crate) fn new(kind: &'static str, sequence: Value, length: usize) -> Self {
        Self { kind, sequence, left: Lock::new(length) }
    }
}

impl Iterate for ReverseIter {
    fn next(&self, thread: &mut Thread) -> Result<Option<Value>> {
        let Some(index) = self.left.lock().checked_sub(1) else { return Ok(None) };
        match super::item(thread, &self.sequence, &Value::count(index)) {
            Ok(item) => {
                *self.left.lock() = index;
                Ok(Some(item))
            }
            Err(Thrown::Exception(e))
                if super::is_exception(&e, &["IndexError"]) || stop_iteration_value(&e).is_some() =>
            {
                *self.left.lock() = 0;
                Ok(None)
            }
            Err(thrown) => Err(thrown),
        }
    }

    fn type_name(&self) -> &'static str {
        self.kind
    }

    fn length_hint(&self) -> Option<usize> {
        Some(*self.left.lock())
    }
}
