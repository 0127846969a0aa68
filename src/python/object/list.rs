//! Lists.

use super::discard_backwards;
use crate::Value;
use sharing::{Guard, Lock};

/// A `list`.
#[derive(Debug, Default)]
pub struct List(Lock<Vec<Value>>);

impl List {
    /// A list of those items.
    pub fn new(items: Vec<Value>) -> Self {
        Self(Lock::new(items))
    }

    /// Its items, locked: nothing that may run Python code may happen meanwhile.
    #[inline(always)]
    pub fn lock(&self) -> Guard<'_, Vec<Value>> {
        self.0.lock()
    }

    /// Adds an item at its end; the item comes back if there is no memory for it.
    #[inline(always)]
    pub fn push(&self, item: Value) -> std::result::Result<(), Value> {
        let mut items = self.lock();
        if items.len() == items.capacity() && items.try_reserve(1).is_err() {
            return Err(item);
        }
        items.push(item);
        Ok(())
    }

    /// A copy of its items as they are now.
    pub fn snapshot(&self) -> Vec<Value> {
        self.lock().clone()
    }

    /// The item at that index from 0.
    #[inline]
    pub fn get(&self, index: usize) -> Option<Value> {
        self.lock().get(index).map(Value::share)
    }

    /// How many items it has.
    pub fn len(&self) -> usize {
        self.lock().len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Drop for List {
    fn drop(&mut self) {
        discard_backwards(std::mem::take(self.0.get_mut()));
    }
}

impl List {
    /// The item at an index that may count from the end.
    #[inline(always)]
    pub fn at(&self, index: i64) -> Option<Value> {
        let items = self.lock();
        let index = if index < 0 { index + items.len() as i64 } else { index };
        items.get(usize::try_from(index).ok()?).map(Value::share)
    }

    /// Puts what is not counted in the place of what isn't either; whether it has.
    #[inline(always)]
    pub fn put(&self, index: i64, value: Value) -> bool {
        let mut items = self.lock();
        let index = if index < 0 { index + items.len() as i64 } else { index };
        match usize::try_from(index).ok().and_then(|index| items.get_mut(index)) {
            Some(slot) if !slot.is_counted() => {
                slot.fill(value);
                true
            }
            _ => false,
        }
    }

    /// Exchanges the item at an index that may count from the end; whether there is such a place.
    #[inline(always)]
    pub fn exchange(&self, index: i64, value: &mut Value) -> bool {
        let mut items = self.lock();
        let index = if index < 0 { index + items.len() as i64 } else { index };
        match usize::try_from(index).ok().and_then(|index| items.get_mut(index)) {
            Some(slot) => {
                std::mem::swap(slot, value);
                true
            }
            None => false,
        }
    }
}
