//! Bound methods.

use crate::Value;

/// A callable and the object that becomes its first argument.
#[derive(Debug)]
pub struct Method {
    /// What is called.
    pub function: Value,
    /// Its first argument.
    pub receiver: Value,
}
