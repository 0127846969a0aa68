//! Numbers as digits: `int.__format__` and `float.__format__`.

use super::spec::{Defaults, Spec, unknown_kind};
use crate::code::repr as spelling;
use crate::object::Complex;
use crate::protocol::{overflow_error, value_error};
use crate::vm::Thread;
use crate::{Result, Value};
use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive};

/// The most digits that CPython converts, as conversion takes time quadratic in them: `sys.get_int_max_str_digits()`.
pub const MAX_DIGITS: usize = 4300;

/// An integer in decimal digits.
///
/// # Errors
/// It has more than [`MAX_DIGITS`].
pub fn decimal(number: &BigInt) -> Result<String> {
    let too_long = || {
        let what = "for integer string conversion; use sys.set_int_max_str_digits() to increase the limit";
        value_error(format!("Exceeds the limit ({MAX_DIGITS} digits) {what}"))
    };
    // A digit is worth a little more than 3.32 bits: what is far beyond the limit isn't even begun.
    if number.bits() as usize > MAX_DIGITS * 10 / 3 {
        return Err(too_long());
    }
    let text = number.to_string();
    if text.trim_start_matches('-').len() > MAX_DIGITS { Err(too_long()) } else { Ok(text) }
}

/// A number taken apart, as its digits are laid out.
#[derive(Debug, Default)]
pub struct Parts {
    /// Below zero.
    pub negative: bool,
    /// `0x` and the like.
    pub prefix: &'static str,
    /// The digits before the point.
    pub whole: String,
    /// The digits after the point, if there is one.
    pub fraction: Option<String>,
    /// `e+10`, `%`.
    pub tail: String,
}

/// `int.__format__`
pub fn format_int(thread: &mut Thread, value: &Value, spec: &str, class: &str) -> Result<String> {
    let spec = Spec::parse(spec, Defaults { align: '>', kind: Some('d'), class })?;
    let kind = spec.kind.unwrap_or('d');
    if "eEfFgG%".contains(kind) {
        return layout_float(thread, to_float(value)?, &spec, class);
    }
    if !"bcdoxXn".contains(kind) {
        return Err(unknown_kind(kind, class));
    }
    if spec.precision.is_some() {
        return Err(value_error("Precision not allowed in integer format specifier"));
    }
    if spec.no_negative_zero {
        let what = "Negative zero coercion (z) not allowed in integer format specifier";
        return Err(value_error(what));
    }
    if kind == 'c' {
        return format_char(thread, value, &spec);
    }
    let parts = integer_parts(value, kind, spec.alternate)?;
    layout(thread, &parts, &spec)
}

/// An integer by a specification that says no more than a width, the most frequent kind: `5`, `5d`, `05d`.
pub fn in_width(number: i64, spec: &str) -> Option<String> {
    let digits = spec.strip_suffix('d').unwrap_or(spec).as_bytes();
    let [first, rest @ ..] = digits else { return None };
    if rest.len() > 2 || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let width = digits.iter().fold(0, |width, digit| 10 * width + usize::from(digit - b'0'));
    Some(match first {
        b'0' => format!("{number:0width$}"),
        _ => format!("{number:width$}"),
    })
}

fn format_char(thread: &mut Thread, value: &Value, spec: &Spec) -> Result<String> {
    if spec.sign.is_some() {
        return Err(value_error("Sign not allowed with integer format specifier 'c'"));
    }
    if spec.alternate {
        return Err(value_error("Alternate form (#) not allowed with integer format specifier 'c'"));
    }
    let whole = char_of(value).ok_or_else(|| overflow_error("%c arg not in range(0x110000)"))?.to_string();
    layout(thread, &Parts { whole, ..Parts::default() }, spec)
}

/// The character with that number.
pub fn char_of(value: &Value) -> Option<char> {
    match value {
        Value::Int(number) => u32::try_from(*number).ok().and_then(char::from_u32),
        Value::Bool(truth) => char::from_u32(u32::from(*truth)),
        _ => None,
    }
}

/// An integer as digits of the base that `kind` stands for.
///
/// # Errors
/// Too many decimal digits.
pub fn integer_parts(value: &Value, kind: char, alternate: bool) -> Result<Parts> {
    if let (Value::Int(number), 'd') = (value, kind) {
        let whole = number.unsigned_abs().to_string();
        return Ok(Parts { negative: *number < 0, whole, ..Parts::default() });
    }
    let number = to_big(value);
    let magnitude = number.magnitude();
    let (prefix, whole) = match kind {
        'b' => ("0b", magnitude.to_str_radix(2)),
        'o' => ("0o", magnitude.to_str_radix(8)),
        'x' => ("0x", magnitude.to_str_radix(16)),
        'X' => ("0X", magnitude.to_str_radix(16).to_uppercase()),
        _ => ("", decimal(&BigInt::from(magnitude.clone()))?),
    };
    let prefix = if alternate { prefix } else { "" };
    Ok(Parts { negative: number.is_negative(), prefix, whole, ..Parts::default() })
}

fn to_big(value: &Value) -> BigInt {
    match value {
        Value::Int(number) => BigInt::from(*number),
        Value::Bool(truth) => BigInt::from(u8::from(*truth)),
        Value::Big(number) => (**number).clone(),
        _ => BigInt::default(),
    }
}

/// An integer as a float.
///
/// # Errors
/// `OverflowError`
pub fn to_float(value: &Value) -> Result<f64> {
    let number = match value {
        Value::Int(number) => *number as f64,
        other => to_big(other).to_f64().unwrap_or(f64::INFINITY),
    };
    if number.is_finite() { Ok(number) } else { Err(overflow_error("int too large to convert to float")) }
}

/// `float.__format__`
pub fn format_float(thread: &mut Thread, number: f64, spec: &str, class: &str) -> Result<String> {
    let spec = Spec::parse(spec, Defaults { align: '>', kind: None, class })?;
    layout_float(thread, number, &spec, class)
}

fn layout_float(thread: &mut Thread, number: f64, spec: &Spec, class: &str) -> Result<String> {
    if let Some(kind) = spec.kind.filter(|&kind| !"eEfFgGn%".contains(kind)) {
        return Err(unknown_kind(kind, class));
    }
    thread.reserve(spec.precision.unwrap_or(0))?;
    let mut parts = float_parts(number, spec.kind, spec.precision, spec.alternate);
    let zero = |digits: &str| digits.bytes().all(|digit| digit == b'0');
    if spec.no_negative_zero && zero(&parts.whole) && parts.fraction.as_deref().is_none_or(zero) {
        parts.negative = false;
    }
    layout(thread, &parts, spec)
}

/// `complex.__format__`
pub fn format_complex(thread: &mut Thread, number: Complex, spec: &str) -> Result<String> {
    let spec = Spec::parse(spec, Defaults { align: '>', kind: None, class: "complex" })?;
    if let Some(kind) = spec.kind.filter(|&kind| !"eEfFgGn".contains(kind)) {
        return Err(unknown_kind(kind, "complex"));
    }
    if spec.fill == '0' && spec.width > 0 {
        return Err(value_error("Zero padding is not allowed in complex format specifier"));
    }
    if spec.align == '=' {
        return Err(value_error("'=' alignment flag is not allowed in complex format specifier"));
    }
    thread.reserve(spec.precision.unwrap_or(0))?;
    let kind = spec.kind.or(Some('g')).filter(|_| spec.kind.is_some() || spec.precision.is_some());
    let part = |number: f64, sign: Option<char>| {
        let mut parts = float_parts(number, kind, spec.precision, spec.alternate);
        if kind.is_none() && parts.fraction.as_deref() == Some("0") {
            parts.fraction = None;
        }
        layout(thread, &parts, &Spec { width: 0, sign, ..spec.clone() })
    };
    let bare = spec.kind.is_none() && number.real == 0.0 && number.real.is_sign_positive();
    let text = match (bare, spec.kind) {
        (true, _) => format!("{}j", part(number.imag, spec.sign)?),
        (false, None) => format!("({}{}j)", part(number.real, spec.sign)?, part(number.imag, Some('+'))?),
        (false, _) => format!("{}{}j", part(number.real, spec.sign)?, part(number.imag, Some('+'))?),
    };
    spec.pad(thread, &text)
}

/// A float as digits, the way `kind` wants them: `PyOS_double_to_string`.
pub fn float_parts(number: f64, kind: Option<char>, precision: Option<usize>, alternate: bool) -> Parts {
    let upper = kind.is_some_and(char::is_uppercase);
    let number = if kind == Some('%') { number * 100.0 } else { number };
    let tail = if kind == Some('%') { "%" } else { "" };
    let magnitude = number.abs();
    if !number.is_finite() {
        let text = if number.is_nan() { "nan" } else { "inf" };
        let whole = if upper { text.to_uppercase() } else { text.to_owned() };
        let negative = number < 0.0;
        return Parts { negative, whole, tail: tail.to_owned(), ..Parts::default() };
    }
    let text = match (kind.map(|kind| kind.to_ascii_lowercase()), precision) {
        (None, None) => spelling::float(magnitude),
        (None, Some(digits)) => general(magnitude, digits, alternate, true),
        (Some('e'), digits) => scientific(magnitude, digits.unwrap_or(6)),
        (Some('f' | '%'), digits) => fixed(magnitude, digits.unwrap_or(6)),
        (_, digits) => general(magnitude, digits.unwrap_or(6), alternate, false),
    };
    let text = if upper { text.to_uppercase() } else { text };
    let end = text.find(['e', 'E']).unwrap_or(text.len());
    let (digits, exponent) = text.split_at(end);
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction.to_owned())),
        None => (digits, alternate.then(String::new)),
    };
    let negative = number.is_sign_negative();
    Parts { negative, prefix: "", whole: whole.to_owned(), fraction, tail: format!("{exponent}{tail}") }
}

/// Beyond so many digits after the point every float has nothing but zeros.
const EXACT: usize = 1100;

fn fixed(number: f64, digits: usize) -> String {
    let mut text = format!("{number:.*}", digits.min(EXACT));
    text.extend(std::iter::repeat_n('0', digits.saturating_sub(EXACT)));
    text
}

fn scientific(number: f64, digits: usize) -> String {
    let text = format!("{number:.*e}", digits.min(EXACT));
    let (mantissa, power) = text.split_once('e').unwrap_or((&text, "0"));
    let power: i32 = power.parse().unwrap_or(0);
    let zeros = "0".repeat(digits.saturating_sub(EXACT));
    let sign = if power < 0 { '-' } else { '+' };
    format!("{mantissa}{zeros}e{sign}{:02}", power.abs())
}

/// `g`: so many significant digits, with an exponent where the number is very large or small. `point`: a number never
/// looks like an integer.
fn general(number: f64, digits: usize, alternate: bool, point: bool) -> String {
    let digits = digits.max(1);
    let text = scientific(number, digits - 1);
    let (mantissa, power) = text.split_once('e').unwrap_or((&text, "0"));
    let power: i64 = power.parse().unwrap_or(0);
    let most = digits as i64 - i64::from(point);
    let strip = |text: &str| match text.contains('.') && !alternate {
        true => text.trim_end_matches('0').trim_end_matches('.').to_owned(),
        false => text.to_owned(),
    };
    if power < -4 || power >= most {
        return format!("{}e{}", strip(mantissa), &text[mantissa.len() + 1..]);
    }
    let plain = strip(&fixed(number, usize::try_from(digits as i64 - 1 - power).unwrap_or(0)));
    if point && !plain.contains('.') { format!("{plain}.0") } else { plain }
}

/// Puts the parts together: sign, grouping, fill.
///
/// # Errors
/// `MemoryError`
pub fn layout(thread: &Thread, parts: &Parts, spec: &Spec) -> Result<String> {
    let sign = match (parts.negative, spec.sign) {
        (true, _) => "-",
        (false, Some('+')) => "+",
        (false, Some(' ')) => " ",
        _ => "",
    };
    let mut tail = String::new();
    if let Some(digits) = &parts.fraction {
        tail.push('.');
        match spec.fraction_grouping {
            Some(separator) => tail.push_str(&group_forward(digits, separator)),
            None => tail.push_str(digits),
        }
    }
    tail.push_str(&parts.tail);
    let front = sign.len() + parts.prefix.len();
    let within = if spec.fill == '0' && spec.align == '=' { spec.width } else { 0 };
    thread.reserve(within)?;
    let whole = group(&parts.whole, within.saturating_sub(front + tail.len()), spec);
    if spec.align != '=' {
        return spec.pad(thread, &[sign, parts.prefix, &whole, &tail].concat());
    }
    let rest = Spec { width: spec.width.saturating_sub(front), ..spec.clone() };
    Ok([sign, parts.prefix, &rest.pad(thread, &(whole + &tail))?].concat())
}

/// Digits in groups, with zeros in front up to a width: `_PyUnicode_InsertThousandsGrouping`.
fn group(digits: &str, width: usize, spec: &Spec) -> String {
    let Some(separator) = spec.grouping else {
        return "0".repeat(width.saturating_sub(digits.chars().count())) + digits;
    };
    let (size, mut width) = (spec.group_size(), width as i64);
    let (mut rest, mut out) = (digits.chars().rev(), Vec::new());
    let mut remaining = digits.len() as i64;
    loop {
        let length = (size as i64).min(remaining.max(width).max(1));
        out.extend((0..length).map(|_| rest.next().unwrap_or('0')));
        remaining -= length.min(remaining);
        width -= length;
        if remaining <= 0 && width <= 0 {
            return out.into_iter().rev().collect();
        }
        width -= 1;
        out.push(separator);
    }
}

fn group_forward(digits: &str, separator: char) -> String {
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && index % 3 == 0 {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}
