//! The arguments of methods of bytes: the receiver, other bytes, single bytes.

use crate::object::{Args, Bytes, Window};
use crate::protocol::{has_index, plain, small_index, type_error, type_name, value_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// The bytes whose method it is.
pub fn this(args: &Args) -> Result<&Ref<Bytes>> {
    match plain(&args[0]) {
        Value::Bytes(bytes) => Ok(bytes),
        other => {
            let given = type_name(other);
            Err(type_error(format!("descriptor requires a 'bytes' object but received a '{given}'")))
        }
    }
}

/// Bytes of the same type.
pub fn alike(like: &Bytes, content: Vec<u8>) -> Value {
    Value::Bytes(Ref::new(if like.mutable { Bytes::array(content) } else { Bytes::new(content) }))
}

/// An argument that has to be bytes.
pub fn bytes(value: &Value) -> Result<Vec<u8>> {
    Window::content(value)
        .ok_or_else(|| type_error(format!("a bytes-like object is required, not '{}'", type_name(plain(value)))))
}

/// An integer below 256.
pub fn byte(thread: &mut Thread, value: &Value, range: &str) -> Result<u8> {
    let integer = matches!(plain(value), Value::Int(_) | Value::Bool(_) | Value::Big(_));
    if !integer && !has_index(thread, value) {
        let what = format!("'{}' object cannot be interpreted as an integer", type_name(value));
        return Err(type_error(what));
    }
    let number = if matches!(plain(value), Value::Big(_)) { -1 } else { small_index(thread, value)? };
    u8::try_from(number).map_err(|_| value_error(range))
}

/// What is looked for: bytes, or a single byte.
pub fn needle(thread: &mut Thread, value: &Value) -> Result<Vec<u8>> {
    match plain(value) {
        Value::Bytes(bytes) => Ok(bytes.snapshot()),
        Value::Int(_) | Value::Bool(_) | Value::Big(_) => {
            Ok(vec![byte(thread, value, "byte must be in range(0, 256)")?])
        }
        other => {
            let what = "argument should be integer or bytes-like object, not";
            Err(type_error(format!("{what} '{}'", type_name(other))))
        }
    }
}
