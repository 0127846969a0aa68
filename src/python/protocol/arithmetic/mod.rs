//! Operators on values: `Objects/abstract.c`'s `binary_op1` and what numbers and containers answer it.
//!
//! Numbers come first, then what the operands' classes define, then containers: CPython's slots in CPython's order.

mod complex;
mod containers;
mod floats;
mod integers;
mod operator;
mod overloads;
mod powers;
mod unary;

pub use complex::{equal as complex_equal, to_complex};
pub use floats::{float_divmod, powf};
pub use integers::{INT_TOO_LARGE, big_power, divide_exactly, int_divmod, ldexp, rounded_quotient};
pub use operator::Operator;
pub use powers::{exp, ln};
pub use unary::{absolute, invert, negative, positive};

use super::{type_error, type_name};
use crate::vm::Thread;
use crate::{Result, Thrown, Value};
use num_bigint::BigInt;
use num_traits::ToPrimitive;

/// `a[b]` among the operators of `BINARY_OP`.
pub const SUBSCRIPT: usize = 26;

/// `a += b` among the operators of `BINARY_OP`.
pub const INPLACE_ADD: usize = 13;

/// An operator on two small integers; nothing where that needs more care.
#[inline]
pub fn quick_int(operator: usize, a: i64, b: i64) -> Option<Value> {
    integers::quick(operator, a, b)
}

/// An operator on two floats; nothing where that needs more care.
#[inline]
pub fn quick_float(operator: usize, a: f64, b: f64) -> Option<Value> {
    floats::quick(operator, a, b)
}

/// `a operator b`, by the number that `BINARY_OP` gives operators.
///
/// # Errors
/// `TypeError` for operands that don't go together, or what the operation raises.
pub fn binary(thread: &mut Thread, operator: usize, a: &Value, b: &Value) -> Result {
    if operator == SUBSCRIPT {
        return super::item(thread, a, b);
    }
    let operator = Operator::new(operator);
    if let Some(result) = overloads::inplace(thread, operator, a, b)? {
        return Ok(result);
    }
    let numeric = match overloads::concerns(a) || overloads::concerns(b) {
        true => overloads::binary(thread, operator, a, b)?,
        false => numbers(thread, operator, a, b)?,
    };
    if let Some(result) = numeric {
        return Ok(result);
    }
    match containers::binary(thread, operator, a, b)? {
        Some(result) => Ok(result),
        None => Err(unsupported(operator, a, b)),
    }
}

/// What built-in classes answer an operator; nothing for `NotImplemented`.
///
/// # Errors
/// What the operation raises.
pub fn builtin_binary(thread: &mut Thread, operator: Operator, a: &Value, b: &Value) -> Result<Option<Value>> {
    match numbers(thread, operator, a, b)? {
        Some(result) => Ok(Some(result)),
        None => containers::answer(thread, operator, a, b),
    }
}

/// What built-in classes answer an in-place operator; nothing if they don't change in place.
///
/// # Errors
/// What the operation raises.
pub fn builtin_inplace(thread: &mut Thread, operator: Operator, a: &Value, b: &Value) -> Result<Option<Value>> {
    containers::inplace(thread, operator, a, b)
}

/// A number of a built-in class.
#[derive(Clone, Copy, Debug)]
pub enum Number<'a> {
    /// `int` or `bool`
    Int(i64),
    /// `int`
    Big(&'a BigInt),
    /// `float`
    Float(f64),
}

impl<'a> Number<'a> {
    /// The number that a value is; subclasses' instances too.
    #[inline]
    pub fn of(value: &'a Value) -> Option<Self> {
        match value {
            Value::Int(number) => Some(Self::Int(*number)),
            Value::Bool(truth) => Some(Self::Int(i64::from(*truth))),
            Value::Big(number) => Some(Self::Big(number)),
            Value::Float(number) => Some(Self::Float(*number)),
            Value::Instance(instance) => instance.payload.as_ref().and_then(Number::of),
            _ => None,
        }
    }

    /// As a float.
    ///
    /// # Errors
    /// `OverflowError`
    pub fn float(self) -> Result<f64> {
        match self {
            Self::Int(number) => Ok(number as f64),
            Self::Float(number) => Ok(number),
            Self::Big(number) => {
                let float = number.to_f64().filter(|float| float.is_finite());
                float.ok_or_else(|| super::overflow_error(INT_TOO_LARGE))
            }
        }
    }

    /// As an integer; nothing for a float.
    pub fn big(self) -> Option<BigInt> {
        match self {
            Self::Int(number) => Some(number.into()),
            Self::Big(number) => Some(number.clone()),
            Self::Float(_) => None,
        }
    }
}

/// An operator on numbers; nothing if one of the values is none, or numbers lack the operator.
fn numbers(thread: &mut Thread, operator: Operator, a: &Value, b: &Value) -> Result<Option<Value>> {
    let (Some(x), Some(y)) = (Number::of(a), Number::of(b)) else { return complex::binary(operator, a, b) };
    match (x, y) {
        (Number::Float(_), _) | (_, Number::Float(_)) => floats::binary(operator, x.float()?, y.float()?),
        (Number::Int(x), Number::Int(y)) => {
            if let (Value::Bool(_), Value::Bool(_), Operator::AND | Operator::OR | Operator::XOR) =
                (a, b, operator.base)
            {
                return Ok(integers::quick(operator.base, x, y).map(|bit| Value::Bool(matches!(bit, Value::Int(1)))));
            }
            match integers::quick(operator.base, x, y) {
                Some(result) => Ok(Some(result)),
                None => integers::binary(thread, operator, &x.into(), &y.into()),
            }
        }
        _ => match (x.big(), y.big()) {
            (Some(x), Some(y)) => integers::binary(thread, operator, &x, &y),
            _ => Ok(None),
        },
    }
}

/// `TypeError` for operands that don't go together.
fn unsupported(operator: Operator, a: &Value, b: &Value) -> Thrown {
    if let Some(thrown) = containers::refusal(operator, a, b) {
        return thrown;
    }
    let (left, right) = (type_name(a), type_name(b));
    let hint = match a {
        Value::Native(native) if native.name == "print" && operator.base == Operator::RSHIFT => {
            ". Did you mean \"print(<message>, file=<output_stream>)\"?"
        }
        _ => "",
    };
    type_error(format!("unsupported operand type(s) for {}: '{left}' and '{right}'{hint}", operator.symbol()))
}
