//! Exception groups: what `except*` takes out of them, what is left.

#![allow(unused, reason = "to be filled")]

use crate::object::{Dict, Instance, Name, Set};
use crate::vm::{Resumed, Thread};
use crate::{Result, Value};
use std::sync::Arc;

/// The part of an exception that `except* wanted` handles, and the rest; `None` where there is none.
pub fn split_group(thread: &mut Thread, exception: &Value, wanted: &Value) -> Result<(Value, Value)> {
    Err(super::not_supported("this"))
}

/// What is left to raise after all `except*` blocks.
pub fn join_group(thread: &mut Thread, original: &Value, raised: &Value) -> Result {
    Err(super::not_supported("this"))
}
