//! Text of values: `str`, `repr`, `ascii`, `format`.

#![allow(unused, reason = "to be filled")]

use crate::object::{Dict, Instance, Name, Set};
use crate::vm::{Resumed, Thread};
use crate::{Result, Value};
use std::sync::Arc;

/// `str(value)`
pub fn str(thread: &mut Thread, value: &Value) -> Result {
    Err(super::not_supported("this"))
}

/// `repr(value)`
pub fn repr(thread: &mut Thread, value: &Value) -> Result<String> {
    Err(super::not_supported("this"))
}

/// `ascii(value)`
pub fn ascii(thread: &mut Thread, value: &Value) -> Result<String> {
    Err(super::not_supported("this"))
}

/// `format(value, spec)`
pub fn format(thread: &mut Thread, value: &Value, spec: &str) -> Result {
    Err(super::not_supported("this"))
}
