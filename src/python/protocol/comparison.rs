//! Comparison, identity, truth, hashes.

#![allow(unused, reason = "to be filled")]

use crate::object::{Dict, Instance, Name, Set};
use crate::vm::{Resumed, Thread};
use crate::{Result, Value};
use std::sync::Arc;

/// A comparison that needs no call, by the number that `COMPARE_OP` gives operators.
pub fn quick_order<T: PartialOrd>(operator: usize, a: &T, b: &T) -> bool {
    false
}

/// `a operator b`: 0 `<`, 1 `<=`, 2 `==`, 3 `!=`, 4 `>`, 5 `>=`.
pub fn compare(thread: &mut Thread, operator: usize, a: &Value, b: &Value) -> Result {
    Err(super::not_supported("this"))
}

/// `a is b or a == b`
pub fn equal(thread: &mut Thread, a: &Value, b: &Value) -> Result<bool> {
    Err(super::not_supported("this"))
}

/// `a < b`
pub fn less(thread: &mut Thread, a: &Value, b: &Value) -> Result<bool> {
    Err(super::not_supported("this"))
}

/// `bool(value)`
pub fn truth(thread: &mut Thread, value: &Value) -> Result<bool> {
    Err(super::not_supported("this"))
}

/// `hash(value)`
pub fn hash(thread: &mut Thread, value: &Value) -> Result<u64> {
    Err(super::not_supported("this"))
}
