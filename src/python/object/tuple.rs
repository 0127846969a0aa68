//! Tuples.

use super::discard_backwards;
use crate::Value;
use std::ops::Deref;

/// A `tuple`.
#[derive(Debug)]
pub struct Tuple(Box<[Value]>);

impl Tuple {
    /// A tuple of those items.
    pub fn new(items: Vec<Value>) -> Self {
        Self(items.into())
    }
}

impl Deref for Tuple {
    type Target = [Value];
    fn deref(&self) -> &[Value] {
        &self.0
    }
}

impl Drop for Tuple {
    fn drop(&mut self) {
        discard_backwards(std::mem::take(&mut self.0).into_vec());
    }
}
