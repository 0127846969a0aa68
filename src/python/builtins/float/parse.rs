//! Floats from text.

use crate::builtins::int::ascii_digits;
use crate::protocol::{self, value_error};
use crate::vm::Thread;
use crate::{Result, Value};

/// `float(text)`, of a string or bytes.
///
/// # Errors
/// The text is no number.
pub fn from_text(thread: &mut Thread, value: &Value) -> Result<f64> {
    let text = match value.plain() {
        Value::Str(text) => ascii_digits(text.as_str()),
        Value::Bytes(bytes) => ascii_digits(&String::from_utf8_lossy(&bytes.lock())),
        _ => String::new(),
    };
    if let Some(number) = parse(&text) {
        return Ok(number);
    }
    let shown = protocol::repr(thread, value.plain())?;
    Err(value_error(format!("could not convert string to float: {shown}")))
}

/// A float from its text, which has no blanks around it; nothing if it is none.
pub fn parse(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if let Some(number) = named(unsigned) {
        return Some(if text.starts_with('-') { -number } else { number });
    }
    let plain = unsigned.chars().all(|c| c.is_ascii_digit() || "._eE+-".contains(c));
    let bytes = text.as_bytes();
    // An underscore stands between two digits.
    let between = |place: usize| {
        let digit = |place: Option<usize>| place.and_then(|place| bytes.get(place)).is_some_and(u8::is_ascii_digit);
        digit(place.checked_sub(1)) && digit(Some(place + 1))
    };
    let scores = bytes.iter().enumerate().all(|(place, &byte)| byte != b'_' || between(place));
    if !plain || !scores { None } else { text.replace('_', "").parse().ok() }
}

/// Infinity and NaN.
pub fn named(text: &str) -> Option<f64> {
    match text.to_ascii_lowercase().as_str() {
        "inf" | "infinity" => Some(f64::INFINITY),
        "nan" => Some(f64::NAN),
        _ => None,
    }
}
