//! Floats in hexadecimal digits.

use super::parse::named;
use crate::protocol::{Number, divide_exactly, overflow_error, value_error};
use crate::{Result, Thrown};
use num_bigint::BigInt;

/// `float.hex()`
pub fn text(number: f64) -> String {
    let sign = if number.is_sign_negative() && !number.is_nan() { "-" } else { "" };
    if !number.is_finite() {
        return if number.is_nan() { "nan".to_owned() } else { format!("{sign}inf") };
    }
    if number == 0.0 {
        return format!("{sign}0x0.0p+0");
    }
    let bits = number.to_bits();
    let (exponent, fraction) = ((bits >> 52 & 0x7ff) as i64, bits & ((1 << 52) - 1));
    let (lead, exponent) = if exponent == 0 { (0, -1022) } else { (1, exponent - 1023) };
    format!("{sign}0x{lead}.{fraction:013x}p{exponent:+}")
}

fn invalid() -> Thrown {
    value_error("invalid hexadecimal floating-point string")
}

/// `float.fromhex(text)`
///
/// # Errors
/// The text is no number, or too large.
pub fn parse(text: &str) -> Result<f64> {
    let text = text.trim();
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => (-1.0, rest),
        None => (1.0, text.strip_prefix('+').unwrap_or(text)),
    };
    match named(rest) {
        Some(number) => Ok(sign * number),
        None => magnitude(&rest.to_ascii_lowercase()).map(|number| sign * number),
    }
}

fn magnitude(text: &str) -> Result<f64> {
    let text = text.strip_prefix("0x").unwrap_or(text);
    let (digits, exponent) =
        text.split_once('p').map_or((text, Ok(0)), |(digits, power)| (digits, power.parse::<i64>()));
    let exponent = exponent.map_err(|_| invalid())?;
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all = [whole, fraction].concat();
    let number = BigInt::parse_bytes(all.as_bytes(), 16).filter(|_| all.chars().all(|c| c.is_ascii_hexdigit()));
    let number = number.ok_or_else(invalid)?;
    let exponent = exponent.saturating_sub(4 * fraction.len() as i64);
    let too_large = || overflow_error("hexadecimal value too large to represent as a float");
    let height = exponent.saturating_add(number.bits() as i64);
    if number.bits() == 0 || height < -1080 {
        return Ok(0.0);
    }
    if height > 1024 {
        return Err(too_large());
    }
    let shift = exponent.unsigned_abs() as usize;
    let float = match exponent >= 0 {
        true => Number::Big(&(number << shift)).float(),
        false => divide_exactly(&number, &(BigInt::from(1) << shift)),
    };
    float.map_err(|_| too_large())
}
