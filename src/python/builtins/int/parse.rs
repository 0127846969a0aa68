//! Integers from other values, and from text.

use crate::builtins::known;
use crate::protocol::{self, Number, overflow_error, special, type_error, type_name, value_error};
use crate::vm::Thread;
use crate::{Result, Thrown, Value};
use num_bigint::BigInt;
use num_traits::FromPrimitive;

/// The most decimal digits that are converted, as it takes time quadratic in them.
const MOST_DIGITS: usize = 4300;

/// The zeros of the alphabets that have digits of their own; their nine others follow each.
const ZEROS: [u32; 65] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
    0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0,
    0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0,
    0x11450, 0x114d0, 0x11650, 0x116c0, 0x11730, 0x118e0, 0x11950, 0x11c50, 0x11d50, 0x11da0, 0x16a60, 0x16ac0,
    0x16b50, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e950, 0x1fbf0,
];

/// Text without blanks around it, digits of all alphabets as those of ASCII.
pub fn ascii_digits(text: &str) -> String {
    let blank = |c: char| c.is_whitespace() || ('\x1c'..='\x1f').contains(&c);
    text.trim_matches(blank).chars().map(ascii_digit).collect()
}

fn ascii_digit(character: char) -> char {
    let code = character as u32;
    let zero = ZEROS.iter().rfind(|&&zero| zero <= code).filter(|&&zero| code - zero < 10);
    zero.and_then(|zero| char::from_digit(code - zero, 10)).unwrap_or(character)
}

/// `int(value, base)`; [`Value::Null`] for what is left out.
///
/// # Errors
/// The value or text is no integer.
pub fn from_value(thread: &mut Thread, value: Value, base: Value) -> Result {
    if base.is_null() {
        return if value.is_null() { Ok(Value::Int(0)) } else { convert(thread, &value) };
    }
    if value.is_null() {
        return Err(type_error("int() missing string argument"));
    }
    let base = protocol::small_index(thread, &base)?;
    if base != 0 && !(2..=36).contains(&base) {
        return Err(value_error("int() base must be >= 2 and <= 36, or 0"));
    }
    match value.plain() {
        Value::Str(_) | Value::Bytes(_) => from_text(thread, &value, base as u32),
        _ => Err(type_error("int() can't convert non-string with explicit base")),
    }
}

fn convert(thread: &mut Thread, value: &Value) -> Result {
    match value {
        Value::Int(_) | Value::Big(_) => return Ok(value.clone()),
        Value::Float(number) => return from_float(*number),
        Value::Instance(_) => {}
        _ => return convert_plain(thread, value),
    }
    match special(thread, value, &known::INT) {
        Some(hook) => {
            let result = thread.nested(|thread| thread.call_with(&hook, []))?;
            match result.plain() {
                Value::Int(_) | Value::Big(_) | Value::Bool(_) => protocol::index(thread, &result),
                _ => Err(type_error(format!("__int__ returned non-int (type {})", type_name(&result)))),
            }
        }
        None if protocol::has_index(thread, value) => protocol::index(thread, value),
        None => convert_plain(thread, value),
    }
}

fn convert_plain(thread: &mut Thread, value: &Value) -> Result {
    match value.plain() {
        Value::Bool(truth) => Ok(Value::Int(i64::from(*truth))),
        Value::Str(_) | Value::Bytes(_) => from_text(thread, value, 10),
        _ => {
            let what = "int() argument must be a string, a bytes-like object or a real number";
            Err(type_error(format!("{what}, not '{}'", type_name(value))))
        }
    }
}

/// `int(float)`
///
/// # Errors
/// The number is not finite.
pub fn from_float(number: f64) -> Result {
    if number.is_nan() {
        return Err(value_error("cannot convert float NaN to integer"));
    }
    match BigInt::from_f64(number) {
        Some(integer) => Ok(Value::big(integer)),
        None => Err(overflow_error("cannot convert float infinity to integer")),
    }
}

fn from_text(thread: &mut Thread, value: &Value, base: u32) -> Result {
    let text = match value.plain() {
        Value::Str(text) => ascii_digits(text.as_str()),
        Value::Bytes(bytes) => ascii_digits(&String::from_utf8_lossy(&bytes.lock())),
        _ => String::new(),
    };
    if base == 10
        && let Ok(number) = text.parse::<i64>()
    {
        return Ok(Value::Int(number));
    }
    match digits(&text, base) {
        Some((negative, digits, base)) => from_digits(negative, &digits, base),
        None => Err(invalid(thread, value, base)),
    }
}

fn invalid(thread: &mut Thread, value: &Value, base: u32) -> Thrown {
    match protocol::repr(thread, value.plain()) {
        Ok(text) => value_error(format!("invalid literal for int() with base {base}: {text}")),
        Err(thrown) => thrown,
    }
}

/// Sign, digits and base of an integer's text; nothing if it is none.
fn digits(text: &str, base: u32) -> Option<(bool, String, u32)> {
    let (negative, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let prefixed = match rest.get(..2).map(str::to_ascii_lowercase).as_deref() {
        Some("0x") => 16,
        Some("0o") => 8,
        Some("0b") => 2,
        _ => 0,
    };
    let has_prefix = prefixed != 0 && (base == prefixed || base == 0);
    let rest = if has_prefix { rest[2..].strip_prefix('_').unwrap_or(&rest[2..]) } else { rest };
    let actual = if base != 0 { base } else { prefixed.max(if has_prefix { 0 } else { 10 }) };
    let plain = rest.replace('_', "");
    let scored = rest.starts_with('_') || rest.ends_with('_') || rest.contains("__");
    let valid = !plain.is_empty() && !scored && plain.chars().all(|c| c.is_digit(actual));
    // Without a base, a zero in front would be an old octal number.
    let octal = base == 0 && !has_prefix && plain.starts_with('0') && plain.contains(|c| c != '0');
    (valid && !octal).then_some((negative, plain, actual))
}

fn from_digits(negative: bool, digits: &str, base: u32) -> Result {
    if digits.len() > MOST_DIGITS && !base.is_power_of_two() {
        let (most, has) = (MOST_DIGITS, digits.len());
        let what = "for integer string conversion: value has";
        let hint = "use sys.set_int_max_str_digits() to increase the limit";
        return Err(value_error(format!("Exceeds the limit ({most} digits) {what} {has} digits; {hint}")));
    }
    let number = BigInt::parse_bytes(digits.as_bytes(), base).unwrap_or_default();
    Ok(Value::big(if negative { -number } else { number }))
}

/// A number that `round`, `math.floor` and others make an integer of.
pub fn whole(number: Number) -> Result {
    match number {
        Number::Int(number) => Ok(Value::Int(number)),
        Number::Big(number) => Ok(Value::big(number.clone())),
        Number::Float(number) => from_float(number),
    }
}
