//! Operators on floats: `Objects/floatobject.c`.

use super::{Operator, complex, powers};
use crate::object::Complex;
use crate::protocol::{exception, zero_division};
use crate::{Result, Value};

/// An operator on floats; nothing where it is an error, or not theirs.
#[inline]
pub fn quick(operator: usize, a: f64, b: f64) -> Option<Value> {
    let number = match operator {
        0 | 13 => a + b,
        10 | 23 => a - b,
        5 | 18 => a * b,
        11 | 24 if b != 0.0 => a / b,
        2 | 15 if b != 0.0 => float_divmod(a, b).0,
        6 | 19 if b != 0.0 => float_divmod(a, b).1,
        8 | 21 if a > 0.0 => Some(powf(a, b)).filter(|power| power.is_finite())?,
        _ => return None,
    };
    Some(Value::Float(number))
}

/// An operator on floats; nothing if they lack it.
pub fn binary(operator: Operator, a: f64, b: f64) -> Result<Option<Value>> {
    match operator.base {
        Operator::POWER => power(a, b).map(Some),
        Operator::TRUE_DIVIDE | Operator::FLOOR_DIVIDE | Operator::REMAINDER if b == 0.0 => {
            Err(zero_division("division by zero"))
        }
        _ => Ok(quick(operator.base, a, b)),
    }
}

/// `divmod(a, b)` for a divisor that isn't zero.
pub fn float_divmod(a: f64, b: f64) -> (f64, f64) {
    let mut rest = a % b;
    let mut quotient = (a - rest) / b;
    if rest == 0.0 {
        rest = 0f64.copysign(b);
    } else if (b < 0.0) != (rest < 0.0) {
        rest += b;
        quotient -= 1.0;
    }
    if quotient == 0.0 {
        return (0f64.copysign(a / b), rest);
    }
    let floor = quotient.floor();
    (if quotient - floor > 0.5 { floor + 1.0 } else { floor }, rest)
}

/// C's `pow`; for roots there is an instruction.
pub fn powf(a: f64, b: f64) -> f64 {
    if b == 0.5 && a > 0.0 { a.sqrt() } else { powers::powf(a, b) }
}

/// `a ** b`
///
/// # Errors
/// `ZeroDivisionError`, `OverflowError`
pub fn power(a: f64, b: f64) -> Result {
    if a == 0.0 && b < 0.0 {
        return Err(zero_division("zero to a negative power"));
    }
    if a < 0.0 && a.is_finite() && b.is_finite() && b != b.floor() {
        return complex::power(Complex::real(a), Complex::real(b)).map(Value::from);
    }
    let power = powf(a, b);
    if power.is_infinite() && a.is_finite() && b.is_finite() {
        let text = "Numerical result out of range";
        return Err(exception("OverflowError", vec![Value::Int(34), Value::from(text)]));
    }
    Ok(Value::Float(power))
}
