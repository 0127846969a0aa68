//! `format(value, spec)`: which class's `__format__` it is, and those of `str`, `int`, `float` and `object`.

use super::number;
use super::spec::{Defaults, Spec, unknown_kind};
use super::str as str_of;
use crate::builtins::known;
use crate::object::Args;
use crate::protocol::{overridden, type_error, type_name, value_error};
use crate::vm::Thread;
use crate::{Result, Value};

/// `format(value, spec)`
///
/// # Errors
/// The specification doesn't fit, or what `__format__` raises.
pub fn format(thread: &mut Thread, value: &Value, spec: &str) -> Result {
    if let Some(method) = overridden(thread, value, &known::FORMAT) {
        let text = thread.nested(|thread| thread.call_with(&method, [value.clone(), Value::str(spec)]))?;
        return match text {
            Value::Str(_) => Ok(text),
            other => Err(type_error(format!("__format__ must return a str, not {}", type_name(&other)))),
        };
    }
    plain_format(thread, value, spec)
}

/// `__format__` of the built-in classes.
///
/// # Errors
/// The specification doesn't fit.
pub fn format_method(thread: &mut Thread, args: Args) -> Result {
    match &args[1] {
        Value::Str(spec) => plain_format(thread, &args[0], spec.as_str()),
        other => Err(type_error(format!("__format__() argument must be str, not {}", type_name(other)))),
    }
}

fn plain_format(thread: &mut Thread, value: &Value, spec: &str) -> Result {
    if spec.is_empty() {
        return str_of(thread, value);
    }
    if let Value::Int(number) = value
        && let Some(text) = number::in_width(*number, spec)
    {
        return Ok(Value::str(text));
    }
    let class = type_name(value);
    let plain = match value {
        Value::Instance(instance) => instance.payload.as_ref().unwrap_or(value),
        other => other,
    };
    let text = match plain {
        Value::Str(text) => format_str(thread, text.as_str(), spec, &class)?,
        Value::Bool(_) | Value::Int(_) | Value::Big(_) => number::format_int(thread, plain, spec, &class)?,
        Value::Float(number) => number::format_float(thread, *number, spec, &class)?,
        _ if let Some(number) = plain.as_complex() => number::format_complex(thread, number, spec)?,
        _ => return Err(type_error(format!("unsupported format string passed to {class}.__format__"))),
    };
    Ok(Value::str(text))
}

fn format_str(thread: &mut Thread, text: &str, spec: &str, class: &str) -> Result<String> {
    let spec = Spec::parse(spec, Defaults { align: '<', kind: Some('s'), class })?;
    if let Some(kind) = spec.kind.filter(|&kind| kind != 's') {
        return Err(unknown_kind(kind, class));
    }
    let refused = match &spec {
        Spec { sign: Some(' '), .. } => "Space not allowed",
        Spec { sign: Some(_), .. } => "Sign not allowed",
        Spec { no_negative_zero: true, .. } => "Negative zero coercion (z) not allowed",
        Spec { alternate: true, .. } => "Alternate form (#) not allowed",
        Spec { align: '=', .. } => "'=' alignment not allowed",
        _ => "",
    };
    if !refused.is_empty() {
        return Err(value_error(format!("{refused} in string format specifier")));
    }
    match spec.precision.and_then(|most| text.char_indices().nth(most)) {
        Some((end, _)) => spec.pad(thread, &text[..end]),
        None => spec.pad(thread, text),
    }
}
