//! Tracebacks as text, and as objects.

#![allow(unused, reason = "to be filled")]

use crate::object::{Dict, Instance, Name, Set};
use crate::vm::{Resumed, Thread};
use crate::{Result, Value};
use std::sync::Arc;

/// `exception.__traceback__`
pub fn traceback_of(exception: &Value) -> Value {
    Value::None
}

/// The candidate that was probably meant: CPython's `_compute_suggestion_error`.
pub fn suggestion(name: &str, candidates: impl IntoIterator<Item = String>) -> Option<String> {
    None
}

/// What CPython prints for an uncaught exception.
pub fn traceback_text(thread: &mut Thread, exception: &Arc<Instance>) -> String {
    String::new()
}
