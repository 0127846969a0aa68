//! Bytes as hexadecimal digits.

use super::arguments::this;
use crate::Result;
use crate::Value;
use crate::builtins::Builder;
use crate::object::Args;
use crate::protocol::{plain, small_index, type_error, type_name, value_error};
use crate::vm::Thread;

pub fn fill(builder: Builder) -> Builder {
    builder.method("hex(/, sep=, bytes_per_sep=)", hex)
}

fn hex(thread: &mut Thread, args: Args) -> Result {
    let content = this(&args)?.snapshot();
    let group = if args[2].is_null() { 1 } else { small_index(thread, &args[2])? };
    let separator = match plain(&args[1]) {
        Value::Null => None,
        Value::Str(text) if text.points() == 1 => text.point(0),
        Value::Bytes(bytes) if bytes.lock().len() == 1 => Some(char::from(bytes.lock()[0])),
        Value::Str(_) | Value::Bytes(_) => return Err(value_error("sep must be length 1.")),
        _ => return Err(type_error("sep must be str or bytes.")),
    };
    let size = usize::try_from(group.unsigned_abs()).unwrap_or(usize::MAX);
    let mut out = String::with_capacity(content.len() * 2);
    for (place, byte) in content.iter().enumerate() {
        // Groups are counted from the end, unless their size is negative.
        let behind = if group < 0 { place } else { content.len() - place };
        if let Some(separator) = separator.filter(|_| place > 0 && size > 0 && behind % size == 0) {
            out.push(separator);
        }
        out.push_str(&format!("{byte:02x}"));
    }
    Ok(Value::str(out))
}

/// `bytes.fromhex(text)`
pub fn from_hex(text: &Value) -> Result<Vec<u8>> {
    let text = match plain(text) {
        Value::Str(text) => text.as_str().to_owned(),
        Value::Bytes(bytes) => bytes.lock().iter().map(|&byte| char::from(byte)).collect(),
        other => {
            return Err(type_error(format!("fromhex() argument must be str or bytes-like, not {}", type_name(other))));
        }
    };
    let (mut out, mut high) = (Vec::new(), None);
    for (place, char) in text.chars().enumerate() {
        match (char.to_digit(16), high) {
            (Some(digit), None) => high = Some(digit),
            (Some(digit), Some(first)) => {
                out.push((first * 16 + digit) as u8);
                high = None;
            }
            (None, None) if char.is_ascii_whitespace() => {}
            (None, _) => {
                let what = format!("non-hexadecimal number found in fromhex() arg at position {place}");
                return Err(value_error(what));
            }
        }
    }
    match high {
        None => Ok(out),
        Some(_) => Err(value_error("fromhex() arg must contain an even number of hexadecimal digits")),
    }
}
