//! `list.sort` and `sorted`: stable, by what `<` says, which may be Python code.

use crate::object::Args;
use crate::protocol::{less, truth, value_error};
use crate::vm::Thread;
use crate::{Result, Value};
use std::cmp::Ordering;

/// Runs this short are sorted by insertion.
const RUN: usize = 16;

/// `list.sort(*, key=None, reverse=False)`. The list is empty meanwhile, so that a comparison that changes it is noticed.
pub fn sort(thread: &mut Thread, mut args: Args) -> Result {
    let (key, reverse) = (args.take(1), args.take(2));
    let reverse = !reverse.is_null() && truth(thread, &reverse)?;
    let list = super::list(&args)?;
    let items = std::mem::take(&mut *list.lock());
    let mut sorted = Sorting::new(items, &key);
    let result = sorted.run(thread, &key, reverse);
    let intruders = std::mem::replace(&mut *list.lock(), sorted.into_values());
    result?;
    if intruders.is_empty() { Ok(Value::None) } else { Err(value_error("list modified during sort")) }
}

/// `sorted(values, key=key, reverse=reverse)`; the key is [`Value::None`] or absent for none.
///
/// # Errors
/// What the key or a comparison raises.
pub fn sort_values(thread: &mut Thread, values: Vec<Value>, key: &Value, reverse: bool) -> Result<Vec<Value>> {
    let mut sorting = Sorting::new(values, key);
    sorting.run(thread, key, reverse)?;
    Ok(sorting.into_values())
}

/// Values with what they are sorted by, which is themselves without a key. After an error, too, each is there once.
enum Sorting {
    Plain(Vec<Value>),
    Keyed(Vec<(Value, Value)>),
}

impl Sorting {
    fn new(values: Vec<Value>, key: &Value) -> Self {
        match key {
            Value::None | Value::Null => Self::Plain(values),
            _ => Self::Keyed(values.into_iter().map(|value| (Value::Null, value)).collect()),
        }
    }

    fn into_values(self) -> Vec<Value> {
        match self {
            Self::Plain(values) => values,
            Self::Keyed(pairs) => pairs.into_iter().map(|(_, value)| value).collect(),
        }
    }

    /// A reversed sort keeps equal items in their order, too.
    fn run(&mut self, thread: &mut Thread, key: &Value, reverse: bool) -> Result<()> {
        match self {
            Self::Plain(values) => sort_by(thread, values, |value| value, reverse),
            Self::Keyed(pairs) => {
                for (sorted_by, value) in pairs.iter_mut() {
                    *sorted_by = thread.call_with(key, [value.clone()])?;
                }
                sort_by(thread, pairs, |(key, _)| key, reverse)
            }
        }
    }
}

fn sort_by<T: Clone>(thread: &mut Thread, items: &mut Vec<T>, key: fn(&T) -> &Value, reverse: bool) -> Result<()> {
    if reverse {
        items.reverse();
    }
    let result = match quick_order(items, key) {
        Some(order) => {
            items.sort_by(|a, b| order(key(a), key(b)));
            Ok(())
        }
        None => merge_sort(thread, items, key),
    };
    if reverse {
        items.reverse();
    }
    result
}

/// An order of keys that needs no call, if all are of one simple class.
fn quick_order<T>(items: &[T], key: fn(&T) -> &Value) -> Option<fn(&Value, &Value) -> Ordering> {
    let all = |test: fn(&Value) -> bool| items.iter().all(|item| test(key(item)));
    if all(|value| matches!(value, Value::Int(_))) {
        return Some(|a, b| match (a, b) {
            (Value::Int(a), Value::Int(b)) => a.cmp(b),
            _ => Ordering::Equal,
        });
    }
    if all(|value| matches!(value, Value::Str(_))) {
        return Some(|a, b| match (a, b) {
            (Value::Str(a), Value::Str(b)) => a.as_str().cmp(b.as_str()),
            _ => Ordering::Equal,
        });
    }
    if all(|value| matches!(value, Value::Float(number) if !number.is_nan())) {
        return Some(|a, b| match (a, b) {
            (Value::Float(a), Value::Float(b)) => a.partial_cmp(b).unwrap_or(Ordering::Equal),
            _ => Ordering::Equal,
        });
    }
    None
}

/// Bottom-up: insertion within short runs, then merges. Items are copied between two vectors, so that an error in
/// between loses none.
fn merge_sort<T: Clone>(thread: &mut Thread, items: &mut Vec<T>, key: fn(&T) -> &Value) -> Result<()> {
    for run in items.chunks_mut(RUN) {
        insertion_sort(thread, run, key)?;
    }
    let mut width = RUN;
    while width < items.len() {
        let mut merged = Vec::with_capacity(items.len());
        for pair in items.chunks(2 * width) {
            let (left, right) = pair.split_at(width.min(pair.len()));
            merge(thread, left, right, key, &mut merged)?;
        }
        *items = merged;
        width *= 2;
    }
    Ok(())
}

/// Each item's place is found by halving, as CPython does in short runs; in order already, one comparison is enough.
fn insertion_sort<T>(thread: &mut Thread, run: &mut [T], key: fn(&T) -> &Value) -> Result<()> {
    for end in 1..run.len() {
        if !less(thread, key(&run[end]), key(&run[end - 1]))? {
            continue;
        }
        let (mut low, mut high) = (0, end - 1);
        while low < high {
            let middle = low + (high - low) / 2;
            match less(thread, key(&run[end]), key(&run[middle]))? {
                true => high = middle,
                false => low = middle + 1,
            }
        }
        run[low..=end].rotate_right(1);
    }
    Ok(())
}

fn merge<T: Clone>(
    thread: &mut Thread,
    left: &[T],
    right: &[T],
    key: fn(&T) -> &Value,
    merged: &mut Vec<T>,
) -> Result<()> {
    let (mut lefts, mut rights) = (left.iter().peekable(), right.iter().peekable());
    while let (Some(a), Some(b)) = (lefts.peek(), rights.peek()) {
        let next = if less(thread, key(b), key(a))? { rights.next() } else { lefts.next() };
        merged.extend(next.cloned());
    }
    merged.extend(lefts.chain(rights).cloned());
    Ok(())
}
