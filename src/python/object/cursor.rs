//! Iterators: the quick ones that a `for` loop owns, and those that programs hold.

use super::{List, Range, Tuple};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::{Lock, Ref};
use std::fmt::Debug;

/// An iterator that needs no call to go on.
#[derive(Clone, Debug)]
pub enum Cursor {
    /// Over a range.
    Range {
        /// The next number.
        next: i64,
        /// How many are left.
        left: u64,
        /// The distance.
        step: i64,
    },
    /// Over a list, which may change meanwhile.
    List {
        /// The list.
        list: Ref<List>,
        /// The next index; past every end when exhausted.
        next: usize,
    },
    /// Over a tuple.
    Tuple {
        /// The tuple.
        tuple: Ref<Tuple>,
        /// The next index.
        next: usize,
    },
}

impl Cursor {
    /// Over the numbers of a range.
    pub fn range(range: &Range) -> Self {
        Self::Range { next: range.start, left: range.len(), step: range.step }
    }

    /// The next item.
    #[inline(always)]
    pub fn advance(&mut self) -> Option<Value> {
        match self {
            Self::Range { next, left, step } => {
                *left = left.checked_sub(1)?;
                let number = *next;
                *next = number.wrapping_add(*step);
                Some(Value::Int(number))
            }
            Self::List { list, next } => match list.get(*next) {
                Some(item) => {
                    *next += 1;
                    Some(item)
                }
                None => {
                    *next = usize::MAX;
                    None
                }
            },
            Self::Tuple { tuple, next } => {
                let item = tuple.get(*next)?;
                *next += 1;
                Some(item.clone())
            }
        }
    }

    /// What CPython calls the type of such an iterator.
    pub fn type_name(&self) -> &'static str {
        match self {
            Self::Range { .. } => "range_iterator",
            Self::List { .. } => "list_iterator",
            Self::Tuple { .. } => "tuple_iterator",
        }
    }
}

/// What makes an iterator go on. It has locks of its own for what changes, and holds none across a call.
pub trait Iterate: Debug + Send + Sync {
    /// The next item; nothing at the end.
    ///
    /// # Errors
    /// What calls that it makes raise.
    fn next(&self, thread: &mut Thread) -> Result<Option<Value>>;

    /// What CPython calls its type.
    fn type_name(&self) -> &'static str;

    /// `repr`, if it is more than its type and address.
    ///
    /// # Errors
    /// What the `__repr__` of something inside raises.
    fn text(&self, _: &mut Thread) -> Result<Option<String>> {
        Ok(None)
    }

    /// The function that gives its items, and the value that ends them, if that is what it is.
    fn calls(&self) -> Option<(Value, Value)> {
        None
    }

    /// It gives no item any more.
    fn end(&self) {}

    /// `__length_hint__`
    fn length_hint(&self) -> Option<usize> {
        None
    }
}

/// An iterator that programs hold.
#[derive(Debug)]
pub struct Iter(Box<dyn Iterate>);

impl Iter {
    /// An iterator as a value.
    pub fn value(body: impl Iterate + 'static) -> Value {
        Value::Iter(Ref::new(Self(Box::new(body))))
    }
}

/// What is left of an iterator that ends.
#[derive(Debug)]
struct Ended;

impl Iterate for Ended {
    fn next(&self, _: &mut Thread) -> Result<Option<Value>> {
        Ok(None)
    }

    fn type_name(&self) -> &'static str {
        "iterator"
    }
}

impl Drop for Iter {
    fn drop(&mut self) {
        super::discard_any(std::mem::replace(&mut self.0, Box::new(Ended)));
    }
}

impl std::ops::Deref for Iter {
    type Target = dyn Iterate;
    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

/// A cursor that programs hold.
#[derive(Debug)]
struct Shared(Lock<Cursor>, &'static str);

impl Iterate for Shared {
    fn next(&self, _: &mut Thread) -> Result<Option<Value>> {
        Ok(self.0.lock().advance())
    }

    fn type_name(&self) -> &'static str {
        self.1
    }

    fn length_hint(&self) -> Option<usize> {
        match &*self.0.lock() {
            Cursor::Range { left, .. } => Some(*left as usize),
            Cursor::List { list, next } => Some(list.len().saturating_sub(*next)),
            Cursor::Tuple { tuple, next } => Some(tuple.len().saturating_sub(*next)),
        }
    }
}

impl From<Cursor> for Value {
    fn from(cursor: Cursor) -> Self {
        let name = cursor.type_name();
        Iter::value(Shared(Lock::new(cursor), name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(mut cursor: Cursor, most: usize) -> Vec<i64> {
        let number = |value| if let Value::Int(number) = value { Some(number) } else { None };
        std::iter::from_fn(|| cursor.advance()).take(most).filter_map(number).collect()
    }

    #[test]
    fn a_range_ends_after_its_last_number() {
        for (start, left, step, expected) in [
            (0, 3, 1, vec![0, 1, 2]),
            (5, 3, -2, vec![5, 3, 1]),
            (0, 0, 1, vec![]),
            (i64::MAX - 1, 2, 1, vec![i64::MAX - 1, i64::MAX]),
            (i64::MIN, 1, -1, vec![i64::MIN]),
        ] {
            assert_eq!(numbers(Cursor::Range { next: start, left, step }, 9), expected);
        }
    }

    #[test]
    fn a_list_may_grow_and_shrink_meanwhile() {
        let list = Ref::new(List::new(vec![Value::Int(0), Value::Int(1)]));
        let mut cursor = Cursor::List { list: list.clone(), next: 0 };
        let next = |cursor: &mut Cursor| matches!(cursor.advance(), Some(Value::Int(_)));
        assert!(next(&mut cursor) && next(&mut cursor));
        list.lock().push(Value::Int(2));
        assert!(next(&mut cursor), "what was appended is met");
        list.lock().clear();
        assert!(!next(&mut cursor));
        list.lock().extend([Value::Int(7), Value::Int(8), Value::Int(9), Value::Int(10)]);
        assert!(!next(&mut cursor), "what has ended does not begin again");
    }

    #[test]
    fn a_cursor_keeps_what_it_goes_over() {
        let tuple = Ref::new(Tuple::new(vec![Value::Int(4)]));
        let cursor = Cursor::Tuple { tuple: tuple.clone(), next: 0 };
        assert_eq!(Ref::strong_count(&tuple), 2);
        assert_eq!(numbers(cursor, 9), [4]);
        assert_eq!(Ref::strong_count(&tuple), 1);
    }
}
