//! Powers modulo a number.

use crate::protocol::{Number, type_error, value_error};
use crate::{Result, Value};
use num_bigint::BigInt;
use num_traits::{Signed, Zero};

/// `pow(base, exponent, modulus)`
///
/// # Errors
/// One of them is no integer; the modulus is zero, or the base has no inverse.
pub fn power_modulo(base: &Value, exponent: &Value, modulus: &Value) -> Result {
    let integer = |value: &Value| Number::of(value).and_then(Number::big);
    let (Some(base), Some(exponent), Some(modulus)) = (integer(base), integer(exponent), integer(modulus)) else {
        return Err(type_error("pow() 3rd argument not allowed unless all arguments are integers"));
    };
    if modulus.is_zero() {
        return Err(value_error("pow() 3rd argument cannot be 0"));
    }
    if !exponent.is_negative() {
        return Ok(Value::big(base.modpow(&exponent, &modulus)));
    }
    let inverse = if modulus.magnitude().bits() == 1 { Some(BigInt::ZERO) } else { base.modinv(&modulus) };
    let inverse = inverse.ok_or_else(|| value_error("base is not invertible for the given modulus"))?;
    Ok(Value::big(inverse.modpow(&-exponent, &modulus)))
}
