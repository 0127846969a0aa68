//! Operators on values: `Objects/abstract.c` for numbers.

#![allow(unused, reason = "to be filled")]

use crate::object::{Dict, Instance, Name, Set};
use crate::vm::{Resumed, Thread};
use crate::{Result, Value};
use std::sync::Arc;

/// `a[b]` among the operators of `BINARY_OP`.
pub const SUBSCRIPT: usize = 26;

/// `a += b` among the operators of `BINARY_OP`.
pub const INPLACE_ADD: usize = 13;

/// An operator on two small integers; nothing where that needs more care.
pub fn quick_int(operator: usize, a: i64, b: i64) -> Option<Value> {
    None
}

/// An operator on two floats; nothing where that needs more care.
pub fn quick_float(operator: usize, a: f64, b: f64) -> Option<Value> {
    None
}

/// `a operator b`, by the number that `BINARY_OP` gives operators.
pub fn binary(thread: &mut Thread, operator: usize, a: &Value, b: &Value) -> Result {
    Err(super::not_supported("this"))
}

/// `-value`
pub fn negative(thread: &mut Thread, value: &Value) -> Result {
    Err(super::not_supported("this"))
}

/// `+value`
pub fn positive(thread: &mut Thread, value: &Value) -> Result {
    Err(super::not_supported("this"))
}

/// `~value`
pub fn invert(thread: &mut Thread, value: &Value) -> Result {
    Err(super::not_supported("this"))
}
