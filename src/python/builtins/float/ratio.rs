//! Floats as fractions of integers.

use super::receiver;
use crate::object::Args;
use crate::protocol::{frexp, overflow_error, value_error};
use crate::vm::Thread;
use crate::{Result, Value};
use num_bigint::BigInt;

/// The fraction in lowest terms that a finite float is exactly.
pub fn integer_ratio(number: f64) -> (BigInt, BigInt) {
    let (mut fraction, mut exponent) = frexp(number);
    while fraction.fract() != 0.0 {
        fraction *= 2.0;
        exponent -= 1;
    }
    let (whole, one) = (BigInt::from(fraction as i64), BigInt::from(1));
    let shift = exponent.unsigned_abs() as usize;
    if exponent >= 0 { (whole << shift, one) } else { (whole, one << shift) }
}

/// `float.as_integer_ratio()`
pub fn as_integer_ratio(_: &mut Thread, args: Args) -> Result {
    let number = receiver(&args[0]);
    if number.is_infinite() {
        return Err(overflow_error("cannot convert Infinity to integer ratio"));
    }
    if number.is_nan() {
        return Err(value_error("cannot convert NaN to integer ratio"));
    }
    let (numerator, denominator) = integer_ratio(number);
    Ok(Value::tuple(vec![Value::big(numerator), Value::big(denominator)]))
}
