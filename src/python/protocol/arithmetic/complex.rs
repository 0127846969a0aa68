//! Operators on complex numbers, and on complex and real ones together: since 3.14 a real number has no imaginary part
//! there, not one of zero.

use super::{Number, Operator};
use crate::object::{Complex, Other};
use crate::protocol::{overflow_error, zero_division};
use crate::{Result, Value};
use sharing::Ref;

impl Value {
    /// A complex number.
    pub fn complex(real: f64, imag: f64) -> Self {
        Complex { real, imag }.into()
    }

    /// The number, if it is a complex one.
    pub fn as_complex(&self) -> Option<Complex> {
        match self.plain() {
            Self::Other(other) => match &**other {
                Other::Complex(number) => Some(*number),
                _ => None,
            },
            _ => None,
        }
    }
}

impl From<Complex> for Value {
    fn from(number: Complex) -> Self {
        Self::Other(Ref::new(Other::Complex(number)))
    }
}

/// A number of either kind as a complex one.
///
/// # Errors
/// `OverflowError`
pub fn to_complex(value: &Value) -> Result<Option<Complex>> {
    match (value.as_complex(), Number::of(value)) {
        (Some(number), _) => Ok(Some(number)),
        (None, Some(number)) => number.float().map(|real| Some(Complex::real(real))),
        (None, None) => Ok(None),
    }
}

/// An operator on two numbers of which one is complex; nothing for others, or if they lack the operator.
pub fn binary(operator: Operator, a: &Value, b: &Value) -> Result<Option<Value>> {
    if a.as_complex().is_none() && b.as_complex().is_none() {
        return Ok(None);
    }
    let (Some(x), Some(y)) = (to_complex(a)?, to_complex(b)?) else { return Ok(None) };
    let (left_real, right_real) = (a.as_complex().is_none(), b.as_complex().is_none());
    let number = match operator.base {
        Operator::ADD if right_real => Complex { real: x.real + y.real, imag: x.imag },
        Operator::ADD if left_real => Complex { real: x.real + y.real, imag: y.imag },
        Operator::ADD => Complex { real: x.real + y.real, imag: x.imag + y.imag },
        Operator::SUBTRACT if right_real => Complex { real: x.real - y.real, imag: x.imag },
        Operator::SUBTRACT if left_real => Complex { real: x.real - y.real, imag: -y.imag },
        Operator::SUBTRACT => Complex { real: x.real - y.real, imag: x.imag - y.imag },
        Operator::MULTIPLY if right_real => Complex { real: x.real * y.real, imag: x.imag * y.real },
        Operator::MULTIPLY if left_real => Complex { real: x.real * y.real, imag: x.real * y.imag },
        Operator::MULTIPLY => x.times(y),
        Operator::TRUE_DIVIDE if right_real && y.real != 0.0 => {
            Complex { real: x.real / y.real, imag: x.imag / y.real }
        }
        Operator::TRUE_DIVIDE if left_real => y.under(x.real).ok_or_else(|| zero_division("division by zero"))?,
        Operator::TRUE_DIVIDE => x.over(y).ok_or_else(|| zero_division("division by zero"))?,
        Operator::POWER => power(x, y)?,
        _ => return Ok(None),
    };
    Ok(Some(number.into()))
}

/// `a ** b`
///
/// # Errors
/// `ZeroDivisionError`, `OverflowError`
pub fn power(a: Complex, b: Complex) -> Result<Complex> {
    let power = a.power(b).ok_or_else(|| zero_division("zero to a negative or complex power"))?;
    let finite = [a.real, a.imag, b.real, b.imag].iter().all(|part| part.is_finite());
    match finite && !(power.real.is_finite() && power.imag.is_finite()) {
        true => Err(overflow_error("complex exponentiation")),
        false => Ok(power),
    }
}

/// Whether a complex number equals another number; nothing if neither is complex, or one is no number.
pub fn equal(a: &Value, b: &Value) -> Option<bool> {
    match (a.as_complex(), b.as_complex()) {
        (Some(a), Some(b)) => Some(a == b),
        (Some(complex), None) => equals_real(complex, b),
        (None, Some(complex)) => equals_real(complex, a),
        (None, None) => None,
    }
}

fn equals_real(complex: Complex, other: &Value) -> Option<bool> {
    let order = super::super::order_numbers(Number::Float(complex.real), Number::of(other)?);
    Some(complex.imag == 0.0 && order == Some(std::cmp::Ordering::Equal))
}

/// `-value`, `+value` and `abs(value)`, by what messages call them.
pub fn unary(what: &str, value: &Value) -> Option<Value> {
    let Complex { real, imag } = value.as_complex()?;
    match what {
        "unary -" => Some(Value::complex(-real, -imag)),
        "unary +" => Some(Value::complex(real, imag)),
        "abs()" => Some(Value::Float(real.hypot(imag))),
        _ => None,
    }
}
