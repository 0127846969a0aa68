//! Functions that make text, or numbers of characters.

use crate::object::Args;
use crate::protocol::{self, Number, not_supported, type_error, type_name, value_error};
use crate::vm::Thread;
use crate::{Result, Value};

/// `repr(object)`
pub fn repr(thread: &mut Thread, args: Args) -> Result {
    protocol::repr(thread, &args[0]).map(Value::str)
}

/// `ascii(object)`
pub fn ascii(thread: &mut Thread, args: Args) -> Result {
    protocol::ascii(thread, &args[0]).map(Value::str)
}

/// `format(value, format_spec="")`
pub fn format(thread: &mut Thread, args: Args) -> Result {
    match &args[1] {
        Value::Null => protocol::format(thread, &args[0], ""),
        spec => match spec.as_str() {
            Some(spec) => protocol::format(thread, &args[0], spec),
            None => Err(type_error(format!("format() argument 2 must be str, not {}", type_name(spec)))),
        },
    }
}

/// `chr(i)`
pub fn chr(thread: &mut Thread, args: Args) -> Result {
    let code = match protocol::index(thread, &args[0])? {
        Value::Int(code) => code,
        _ => -1,
    };
    let Some(code) = u32::try_from(code).ok().filter(|&code| code <= 0x10_ffff) else {
        return Err(value_error("chr() arg not in range(0x110000)"));
    };
    let character = char::from_u32(code).ok_or_else(|| not_supported("lone surrogates in strings"))?;
    Ok(Value::char(character))
}

/// `ord(character)`
pub fn ord(_: &mut Thread, args: Args) -> Result {
    let (code, length) = match args[0].plain() {
        Value::Str(text) => (text.point(0).map_or(0, |point| point as i64), text.points()),
        Value::Bytes(bytes) => {
            let bytes = bytes.lock();
            (bytes.first().map_or(0, |&byte| i64::from(byte)), bytes.len())
        }
        _ => {
            let name = type_name(&args[0]);
            return Err(type_error(format!("ord() expected string of length 1, but {name} found")));
        }
    };
    match length {
        1 => Ok(Value::Int(code)),
        _ => Err(type_error(format!("ord() expected a character, but string of length {length} found"))),
    }
}

/// `hex(number)`
pub fn hex(thread: &mut Thread, args: Args) -> Result {
    in_base(thread, &args[0], "0x", 16)
}

/// `oct(number)`
pub fn oct(thread: &mut Thread, args: Args) -> Result {
    in_base(thread, &args[0], "0o", 8)
}

/// `bin(number)`
pub fn bin(thread: &mut Thread, args: Args) -> Result {
    in_base(thread, &args[0], "0b", 2)
}

fn in_base(thread: &mut Thread, value: &Value, prefix: &str, base: u32) -> Result {
    let number = protocol::index(thread, value)?;
    let number = Number::of(&number).and_then(Number::big).unwrap_or_default();
    let sign = if number.sign() == num_bigint::Sign::Minus { "-" } else { "" };
    Ok(Value::from(format!("{sign}{prefix}{}", number.magnitude().to_str_radix(base))))
}
