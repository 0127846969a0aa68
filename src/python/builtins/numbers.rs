//! What `int` and `float` have in common: operators as methods, `real` and `imag`.

use super::{Builder, operators};
use crate::object::Args;
use crate::protocol::{self, Number, Operator};
use crate::vm::Thread;
use crate::{Result, Value};

const OPERATORS: &[usize] = &[
    Operator::ADD,
    Operator::SUBTRACT,
    Operator::MULTIPLY,
    Operator::TRUE_DIVIDE,
    Operator::FLOOR_DIVIDE,
    Operator::REMAINDER,
];

/// Gives a class what every number has.
pub fn with_arithmetic(builder: Builder) -> Builder {
    let builder = operators::with_reflected(operators::with_forward(builder, OPERATORS), OPERATORS);
    operators::with_hash(operators::with_order(builder))
        .method("__pow__(self, value, mod=, /)", |thread, args| match operators::knows(&args[0], &args[1]) {
            true => power(thread, args),
            false => Ok(Value::NotImplemented),
        })
        .method("__rpow__(self, value, mod=, /)", |thread, args| match operators::knows(&args[0], &args[1]) {
            true => power(thread, Args::positional([args[1].clone(), args[0].clone(), args[2].clone()])),
            false => Ok(Value::NotImplemented),
        })
        .method("__divmod__(self, value, /)", |thread, args| match operators::knows(&args[0], &args[1]) {
            true => divmod_answer(thread, &args[0], &args[1]),
            false => Ok(Value::NotImplemented),
        })
        .method("__rdivmod__(self, value, /)", |thread, args| match operators::knows(&args[0], &args[1]) {
            true => divmod_answer(thread, &args[1], &args[0]),
            false => Ok(Value::NotImplemented),
        })
        .method("__neg__(self, /)", |thread, args| protocol::negative(thread, &args[0]))
        .method("__pos__(self, /)", |thread, args| protocol::positive(thread, &args[0]))
        .method("__abs__(self, /)", |thread, args| protocol::absolute(thread, &args[0]))
        .method("__bool__(self, /)", |thread, args| protocol::truth(thread, args[0].plain()).map(Value::Bool))
        .method("__float__(self, /)", |_, args| number(&args[0]).float().map(Value::Float))
        .method("conjugate(self, /)", |thread, args| protocol::positive(thread, &args[0]))
        .getter("real", |thread, value| protocol::positive(thread, value.plain()))
        .getter("imag", |_, value| match number(value) {
            Number::Float(_) => Ok(Value::Float(0.0)),
            _ => Ok(Value::Int(0)),
        })
}

/// The number that the receiver of a number's method is.
pub fn number(value: &Value) -> Number<'_> {
    Number::of(value).unwrap_or(Number::Int(0))
}

fn power(thread: &mut Thread, args: Args) -> Result {
    match &args[2] {
        Value::Null | Value::None => {
            let answer = protocol::builtin_binary(thread, Operator::new(Operator::POWER), &args[0], &args[1])?;
            Ok(answer.unwrap_or(Value::NotImplemented))
        }
        modulus => super::int::power_modulo(&args[0], &args[1], modulus),
    }
}

/// `divmod` of built-in numbers; `NotImplemented` for others.
pub fn divmod_answer(_: &mut Thread, a: &Value, b: &Value) -> Result {
    let (Some(x), Some(y)) = (Number::of(a), Number::of(b)) else { return Ok(Value::NotImplemented) };
    let (quotient, rest) = match (x.big(), y.big()) {
        (Some(x), Some(y)) => {
            let (quotient, rest) = protocol::int_divmod(&x, &y)?;
            (Value::big(quotient), Value::big(rest))
        }
        _ => {
            let (x, y) = (x.float()?, y.float()?);
            if y == 0.0 {
                return Err(protocol::zero_division("division by zero"));
            }
            let (quotient, rest) = protocol::float_divmod(x, y);
            (Value::Float(quotient), Value::Float(rest))
        }
    };
    Ok(Value::tuple(vec![quotient, rest]))
}
