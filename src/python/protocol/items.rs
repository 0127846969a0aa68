//! Items and containers: `container[key]`, `in`, `len`.

#![allow(unused, reason = "to be filled")]

use crate::object::{Dict, Instance, Name, Set};
use crate::vm::{Resumed, Thread};
use crate::{Result, Value};
use std::sync::Arc;

/// `container[key]`
pub fn item(thread: &mut Thread, container: &Value, key: &Value) -> Result {
    Err(super::not_supported("this"))
}

/// `container[key] = value`
pub fn set_item(thread: &mut Thread, container: &Value, key: &Value, value: Value) -> Result<()> {
    Err(super::not_supported("this"))
}

/// `del container[key]`
pub fn delete_item(thread: &mut Thread, container: &Value, key: &Value) -> Result<()> {
    Err(super::not_supported("this"))
}

/// `mapping[name]`, or nothing instead of a `KeyError`.
pub fn optional_item(thread: &mut Thread, mapping: &Value, name: &Name) -> Result<Option<Value>> {
    Err(super::not_supported("this"))
}

/// `mapping[key]`, or nothing instead of a `KeyError`: what a mapping pattern asks.
pub fn optional_item_of(thread: &mut Thread, mapping: &Value, key: &Value) -> Result<Option<Value>> {
    Err(super::not_supported("this"))
}

/// `item in container`
pub fn contains(thread: &mut Thread, container: &Value, item: &Value) -> Result<bool> {
    Err(super::not_supported("this"))
}

/// `len(container)`
pub fn length(thread: &mut Thread, container: &Value) -> Result<usize> {
    Err(super::not_supported("this"))
}

/// Whether a mapping pattern can match.
pub fn is_mapping(value: &Value) -> bool {
    false
}

/// Whether a sequence pattern can match.
pub fn is_sequence(value: &Value) -> bool {
    false
}
