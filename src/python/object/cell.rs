//! Closure cells.

use crate::Value;
use sharing::Lock;

/// A variable that several functions share.
#[derive(Debug, Default)]
pub struct Cell(Lock<Value>);

impl Drop for Cell {
    fn drop(&mut self) {
        let held = std::mem::take(self.0.get_mut());
        if held.is_counted() {
            super::discard_any(held);
        }
    }
}

impl Cell {
    /// A cell that holds `value`; [`Value::Null`] for none.
    pub fn new(value: Value) -> Self {
        Self(Lock::new(value))
    }

    /// What it holds; [`Value::Null`] if unbound.
    pub fn get(&self) -> Value {
        self.0.lock().clone()
    }

    /// Looks at what it holds without counting a reference; [`Value::Null`] if unbound.
    pub fn look<T>(&self, at: impl FnOnce(&Value) -> T) -> T {
        at(&self.0.lock())
    }

    /// Holds `value` from now on; the old one is given back, to be dropped outside of the lock.
    pub fn replace(&self, value: Value) -> Value {
        std::mem::replace(&mut *self.0.lock(), value)
    }
}
