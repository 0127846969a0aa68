//! Dictionaries and sets, with keys that may have `__hash__` and `__eq__` of their own.

#![allow(unused, reason = "to be filled")]

use crate::object::{Dict, Instance, Name, Set};
use crate::vm::{Resumed, Thread};
use crate::{Result, Value};
use std::sync::Arc;

/// `dict[key] = value`
pub fn set_in_dict(thread: &mut Thread, dict: &Dict, key: Value, value: Value) -> Result<()> {
    Err(super::not_supported("this"))
}

/// `dict.get(key)`
pub fn get_from_dict(thread: &mut Thread, dict: &Dict, key: &Value) -> Result<Option<Value>> {
    Err(super::not_supported("this"))
}

/// `dict.pop(key)`
pub fn remove_from_dict(thread: &mut Thread, dict: &Dict, key: &Value) -> Result<Option<Value>> {
    Err(super::not_supported("this"))
}

/// `dict.update(mapping)`
pub fn merge_mapping(thread: &mut Thread, dict: &Dict, mapping: &Value) -> Result<()> {
    Err(super::not_supported("this"))
}

/// `callable(**mapping)`: a name that comes twice is an error.
pub fn merge_keywords(thread: &mut Thread, callable: &Value, dict: &Dict, mapping: &Value) -> Result<()> {
    Err(super::not_supported("this"))
}

/// `set.add(key)`
pub fn add_to_set(thread: &mut Thread, set: &Set, key: Value) -> Result<()> {
    Err(super::not_supported("this"))
}

/// `key in set`
pub fn set_contains(thread: &mut Thread, set: &Set, key: &Value) -> Result<bool> {
    Err(super::not_supported("this"))
}

/// `set.discard(key)`: whether it was there.
pub fn remove_from_set(thread: &mut Thread, set: &Set, key: &Value) -> Result<bool> {
    Err(super::not_supported("this"))
}

/// `set.update(iterable)`
pub fn update_set(thread: &mut Thread, set: &Set, iterable: &Value) -> Result<()> {
    Err(super::not_supported("this"))
}

/// A frozenset of constants, which need no call to be hashed.
pub fn frozenset_of_constants(items: Vec<Value>) -> Value {
    Value::None
}
