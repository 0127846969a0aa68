//! What the built-in classes say of comparisons. Nothing is locked while items are compared: a comparison may change
//! what it compares.

use super::{EQUAL, GREATER, GREATER_EQUAL, LESS, LESS_EQUAL, NOT_EQUAL, compare_truth, equal, holds, order_numbers};
use crate::object::{Dict, Other, Part, Range, Set, SetTable, Window};
use crate::protocol::{Number, complex_equal, get_from_dict, set_contains, update_set};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// `a operator b` for built-in classes; nothing for `NotImplemented`.
///
/// # Errors
/// What comparing items raises.
pub fn builtin_compare(thread: &mut Thread, operator: usize, a: &Value, b: &Value) -> Result<Option<bool>> {
    if let (Some(a), Some(b)) = (Number::of(a), Number::of(b)) {
        return Ok(Some(holds(operator, order_numbers(a, b))));
    }
    let same = |equal: bool| match operator {
        EQUAL => Some(equal),
        NOT_EQUAL => Some(!equal),
        _ => None,
    };
    Ok(match (a.plain(), b.plain()) {
        (Value::Str(a), Value::Str(b)) => Some(holds(operator, Some(a.as_str().cmp(b.as_str())))),
        (Value::Bytes(a), Value::Bytes(b)) => {
            let order = a.snapshot().cmp(&b.snapshot());
            Some(holds(operator, Some(order)))
        }
        (Value::Tuple(a), Value::Tuple(b)) => {
            let items = Items { a: &|index| a.get(index).cloned(), b: &|index| b.get(index).cloned() };
            Some(items.compare(thread, operator, (a.len(), b.len()))?)
        }
        (Value::List(a), Value::List(b)) => {
            let items = Items { a: &|index| a.get(index), b: &|index| b.get(index) };
            Some(items.compare(thread, operator, (a.len(), b.len()))?)
        }
        (Value::Dict(a), Value::Dict(b)) => match operator {
            EQUAL | NOT_EQUAL => same(dicts_equal(thread, a, b)?),
            _ => None,
        },
        (Value::Range(a), Value::Range(b)) => same(ranges_equal(a, b)),
        (Value::Slice(a), Value::Slice(b)) => {
            let tuple = |slice: &crate::object::Slice| {
                Value::tuple(vec![slice.start.clone(), slice.stop.clone(), slice.step.clone()])
            };
            return builtin_compare(thread, operator, &tuple(a), &tuple(b));
        }
        (Value::Method(a), Value::Method(b)) => {
            same(a.receiver.is(&b.receiver) && compare_truth(thread, EQUAL, &a.function, &b.function)?)
        }
        (a, b) if let Some(equal) = complex_equal(a, b).or_else(|| Window::equal(a, b)) => same(equal),
        (a, b) => match (as_set(thread, a)?, as_set(thread, b)?) {
            (Some(a), Some(b)) => Some(compare_sets(thread, operator, &a, &b)?),
            _ => None,
        },
    })
}

/// The items of two sequences, which may change while they are compared.
struct Items<'a> {
    a: &'a dyn Fn(usize) -> Option<Value>,
    b: &'a dyn Fn(usize) -> Option<Value>,
}

impl Items<'_> {
    fn compare(&self, thread: &mut Thread, operator: usize, lengths: (usize, usize)) -> Result<bool> {
        if lengths.0 != lengths.1 && matches!(operator, EQUAL | NOT_EQUAL) {
            return Ok(operator == NOT_EQUAL);
        }
        thread.nested(|thread| self.compare_items(thread, operator))
    }

    /// The first items that differ decide, or else the lengths.
    fn compare_items(&self, thread: &mut Thread, operator: usize) -> Result<bool> {
        for index in 0.. {
            let (a, b) = match ((self.a)(index), (self.b)(index)) {
                (Some(a), Some(b)) => (a, b),
                (a, b) => return Ok(holds(operator, Some(a.is_some().cmp(&b.is_some())))),
            };
            if !equal(thread, &a, &b)? {
                return match operator {
                    EQUAL => Ok(false),
                    NOT_EQUAL => Ok(true),
                    _ => compare_truth(thread, operator, &a, &b),
                };
            }
        }
        Ok(false)
    }
}

fn dicts_equal(thread: &mut Thread, a: &Dict, b: &Dict) -> Result<bool> {
    if a.len() != b.len() {
        return Ok(false);
    }
    thread.nested(|thread| {
        for entry in a.snapshot() {
            match get_from_dict(thread, b, &entry.key)? {
                Some(value) if equal(thread, &entry.value, &value)? => {}
                _ => return Ok(false),
            }
        }
        Ok(true)
    })
}

fn ranges_equal(a: &Range, b: &Range) -> bool {
    a.len() == b.len() && (a.is_empty() || (a.start == b.start && (a.len() == 1 || a.step == b.step)))
}

/// Sets, and the views of dictionaries that compare as sets do.
fn as_set(thread: &mut Thread, value: &Value) -> Result<Option<Ref<Set>>> {
    match value {
        Value::Set(set) => Ok(Some(set.clone())),
        Value::Other(other) if matches!(**other, Other::View { part: Part::Keys | Part::Items, .. }) => {
            let set = Ref::new(Set::new(SetTable::default(), false));
            update_set(thread, &set, value)?;
            Ok(Some(set))
        }
        _ => Ok(None),
    }
}

fn compare_sets(thread: &mut Thread, operator: usize, a: &Set, b: &Set) -> Result<bool> {
    match operator {
        EQUAL => Ok(a.len() == b.len() && is_subset(thread, a, b)?),
        NOT_EQUAL => Ok(a.len() != b.len() || !is_subset(thread, a, b)?),
        LESS => Ok(a.len() < b.len() && is_subset(thread, a, b)?),
        LESS_EQUAL => is_subset(thread, a, b),
        GREATER | GREATER_EQUAL => compare_sets(thread, super::SWAPPED[operator], b, a),
        _ => Ok(false),
    }
}

fn is_subset(thread: &mut Thread, a: &Set, b: &Set) -> Result<bool> {
    if a.len() > b.len() {
        return Ok(false);
    }
    let keys: Vec<Value> = a.lock().iter().map(|(_, key)| key.clone()).collect();
    for key in &keys {
        if !set_contains(thread, b, key)? {
            return Ok(false);
        }
    }
    Ok(true)
}
