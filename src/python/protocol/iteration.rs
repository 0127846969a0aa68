//! Iterators, generators as iterators, unpacking.

#![allow(unused, reason = "to be filled")]

use crate::object::{Dict, Instance, Name, Set};
use crate::vm::{Resumed, Thread};
use crate::{Result, Value};
use std::sync::Arc;

/// `iter(iterable)`
pub fn iterator(thread: &mut Thread, iterable: &Value) -> Result {
    Err(super::not_supported("this"))
}

/// `next(iterator)`; nothing at the end.
pub fn next(thread: &mut Thread, iterator: &Value) -> Result<Option<Value>> {
    Err(super::not_supported("this"))
}

/// `list(iterable)`
pub fn collect(thread: &mut Thread, iterable: &Value) -> Result<Vec<Value>> {
    Err(super::not_supported("this"))
}

/// `[*iterable]`: its error says what has to follow a star.
pub fn collect_for_star(thread: &mut Thread, iterable: &Value) -> Result<Vec<Value>> {
    Err(super::not_supported("this"))
}

/// `callable(*iterable)`: its error names the callable.
pub fn star_arguments(thread: &mut Thread, callable: &Value, iterable: &Value) -> Result<Vec<Value>> {
    Err(super::not_supported("this"))
}

/// `a, b = iterable`
pub fn unpack(thread: &mut Thread, iterable: &Value, count: usize) -> Result<Vec<Value>> {
    Err(super::not_supported("this"))
}

/// `a, *b, c = iterable`: all items.
pub fn unpack_at_least(thread: &mut Thread, iterable: &Value, before: usize, after: usize) -> Result<Vec<Value>> {
    Err(super::not_supported("this"))
}

/// `receiver.send(value)`, or `next(receiver)` for `None`.
pub fn send(thread: &mut Thread, receiver: &Value, value: Value) -> Result<Resumed> {
    Err(super::not_supported("this"))
}

/// What `await object` resumes.
pub fn awaitable(thread: &mut Thread, object: &Value) -> Result {
    Err(super::not_supported("this"))
}
