//! Text of values: `str`, `repr`, `ascii`, `format`.
//!
//! Here is the choice between what a program's class says and what ours say; how ours say it is in the files beside.

mod containers;
mod errors;
mod fields;
mod formatting;
mod number;
mod objects;
mod percent;
mod spec;

use super::{class_ref, special, type_error, type_name};
use crate::builtins::{Builder, known, types};
use crate::code::repr as spelling;
use crate::object::{Args, Name};
use crate::vm::Thread;
use crate::{Result, Value};

pub use fields::{Source, format_fields};
pub use formatting::{format, format_method};
pub use number::decimal;

pub use containers::{guarded, list};
pub use objects::{address, class_path};
pub use percent::{Kind as PercentKind, latin1, percent};

/// `str(value)`
///
/// # Errors
/// What `__str__` or `__repr__` raise.
pub fn str(thread: &mut Thread, value: &Value) -> Result {
    if let Value::Str(_) = value {
        return Ok(value.clone());
    }
    match written(thread, value, &known::STR) {
        Some(method) => Ok(Value::str(spoken(thread, &method, "__str__")?)),
        None => plain_str(thread, value),
    }
}

/// `repr(value)`
///
/// # Errors
/// What `__repr__` raises.
pub fn repr(thread: &mut Thread, value: &Value) -> Result<String> {
    match written(thread, value, &known::REPR) {
        Some(method) => spoken(thread, &method, "__repr__"),
        None => plain_repr(thread, value),
    }
}

/// `ascii(value)`
///
/// # Errors
/// What `__repr__` raises.
pub fn ascii(thread: &mut Thread, value: &Value) -> Result<String> {
    Ok(spelling::ascii(&repr(thread, value)?))
}

/// `str(value)` as the built-in classes do it.
///
/// # Errors
/// What the `__repr__` of something inside raises.
pub fn plain_str(thread: &mut Thread, value: &Value) -> Result {
    match value {
        Value::Str(_) => Ok(value.clone()),
        Value::Instance(instance) if instance.is_exception() => errors::message(thread, instance).map(Value::str),
        Value::Instance(instance) => match &instance.payload {
            Some(text @ Value::Str(_)) => Ok(text.clone()),
            _ => repr(thread, value).map(Value::str),
        },
        _ => repr(thread, value).map(Value::str),
    }
}

/// `repr(value)` as the built-in classes do it.
///
/// # Errors
/// What the `__repr__` of something inside raises.
pub fn plain_repr(thread: &mut Thread, value: &Value) -> Result<String> {
    Ok(match value {
        Value::None => "None".to_owned(),
        Value::NotImplemented => "NotImplemented".to_owned(),
        Value::Ellipsis => "Ellipsis".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Int(number) => number.to_string(),
        Value::Big(number) => number::decimal(number)?,
        Value::Float(number) => spelling::float(*number),
        Value::Str(text) => spelling::text(text.as_str()),
        Value::Bytes(_) | Value::Tuple(_) | Value::List(_) | Value::Dict(_) | Value::Set(_) => {
            containers::repr(thread, value, class_ref(value).name.clone())?
        }
        Value::Instance(instance) if instance.is_exception() => errors::repr(thread, instance)?,
        Value::Instance(instance) => match &instance.payload {
            Some(payload) if objects::has_text_of_its_own(payload) => match payload {
                Value::Bytes(_) | Value::Set(_) => containers::repr(thread, payload, instance.class.name.clone())?,
                _ => plain_repr(thread, payload)?,
            },
            _ => objects::repr(thread, value)?,
        },
        _ => objects::repr(thread, value)?,
    })
}

/// A method that decides the text of a value, unless it says no more than [`plain_repr`] and [`plain_str`] do.
fn written(thread: &mut Thread, value: &Value, name: &Name) -> Option<Value> {
    let decides = matches!(value, Value::Instance(_) | Value::Iter(_))
        || matches!(value, Value::Class(class) if class.metaclass.is_some());
    if !decides {
        return None;
    }
    match thread.methods.find(class_ref(value), name) {
        Value::Null => None,
        Value::Native(native) if is_plain(native.owner) && native.name == &**name => None,
        _ => special(thread, value, name),
    }
}

/// Whether a class of that name has no text beyond the plain one.
fn is_plain(owner: &str) -> bool {
    const PLAIN: &[&str] =
        &["object", "type", "int", "float", "str", "bytes", "bytearray", "tuple", "list", "dict", "set", "frozenset"];
    PLAIN.contains(&owner) || types().exceptions().any(|class| &*class.name == owner)
}

fn spoken(thread: &mut Thread, method: &Value, name: &str) -> Result<String> {
    let text = thread.nested(|thread| thread.call_with(method, []))?;
    let spoken = text.as_str().map(str::to_owned);
    spoken.ok_or_else(|| type_error(format!("{name} returned non-string (type {})", type_name(&text))))
}

/// `__repr__` of the built-in classes.
///
/// # Errors
/// What the `__repr__` of something inside raises.
pub fn repr_method(thread: &mut Thread, args: Args) -> Result {
    plain_repr(thread, &args[0]).map(Value::str)
}

/// `__str__` of the built-in classes.
///
/// # Errors
/// What `__repr__` raises.
pub fn str_method(thread: &mut Thread, args: Args) -> Result {
    plain_str(thread, &args[0])
}

/// Gives a class its `__repr__`; its own members may replace it.
pub fn with_repr(builder: Builder) -> Builder {
    builder.method("__repr__(/)", repr_method)
}

/// Gives `object` the text of everything.
pub fn with_text(builder: Builder) -> Builder {
    let builder = with_repr(builder).method("__str__(/)", str_method);
    builder.method("__format__(format_spec, /)", format_method)
}
