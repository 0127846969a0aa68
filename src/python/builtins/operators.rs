//! Operators as methods of built-in classes: `int.__add__`, `list.__lt__` and the like.

use super::Builder;
use crate::object::{Args, NativeFn};
use crate::protocol::{self, Operator};
use crate::vm::Thread;
use crate::{Result, Value};

type Method = (&'static str, NativeFn);

macro_rules! binary_methods {
    ($($number:literal $name:literal,)*) => {
        &[$((
            (concat!("__", $name, "__(self, value, /)"), forward::<$number> as NativeFn),
            (concat!("__r", $name, "__(self, value, /)"), reflected::<$number> as NativeFn),
            (concat!("__i", $name, "__(self, value, /)"), inplace::<$number> as NativeFn),
        ),)*]
    };
}

/// The forms of each operator, by its number.
static BINARY: &[(Method, Method, Method)] = binary_methods! {
    0 "add", 1 "and", 2 "floordiv", 3 "lshift", 4 "matmul", 5 "mul", 6 "mod", 7 "or", 8 "pow", 9 "rshift", 10 "sub",
    11 "truediv", 12 "xor",
};

const COMPARISONS: [Method; 6] = [
    ("__lt__(self, value, /)", compare::<0>),
    ("__le__(self, value, /)", compare::<1>),
    ("__eq__(self, value, /)", compare::<2>),
    ("__ne__(self, value, /)", compare::<3>),
    ("__gt__(self, value, /)", compare::<4>),
    ("__ge__(self, value, /)", compare::<5>),
];

fn answer(thread: &mut Thread, operator: usize, a: &Value, b: &Value) -> Result {
    let answer = protocol::builtin_binary(thread, Operator::new(operator), a, b)?;
    Ok(answer.unwrap_or(Value::NotImplemented))
}

fn forward<const OPERATOR: usize>(thread: &mut Thread, args: Args) -> Result {
    if knows(&args[0], &args[1]) { answer(thread, OPERATOR, &args[0], &args[1]) } else { Ok(Value::NotImplemented) }
}

fn reflected<const OPERATOR: usize>(thread: &mut Thread, args: Args) -> Result {
    if knows(&args[0], &args[1]) { answer(thread, OPERATOR, &args[1], &args[0]) } else { Ok(Value::NotImplemented) }
}

/// Whether a number's class has an answer for another value: `int` leaves `float` to `float`, and both leave `complex` to
/// `complex`.
pub fn knows(own: &Value, other: &Value) -> bool {
    let width = |value: &Value| match value.plain() {
        Value::Int(_) | Value::Bool(_) | Value::Big(_) => Some(0),
        Value::Float(_) => Some(1),
        other => other.as_complex().map(|_| 2),
    };
    width(own).is_none_or(|own| width(other).is_some_and(|other| other <= own))
}

fn inplace<const OPERATOR: usize>(thread: &mut Thread, args: Args) -> Result {
    let answer = protocol::builtin_inplace(thread, Operator::new(OPERATOR), &args[0], &args[1])?;
    Ok(answer.unwrap_or(Value::NotImplemented))
}

fn compare<const OPERATOR: usize>(thread: &mut Thread, args: Args) -> Result {
    if !knows(&args[0], &args[1]) {
        return Ok(Value::NotImplemented);
    }
    let answer = protocol::builtin_compare(thread, OPERATOR, &args[0], &args[1])?;
    Ok(answer.map_or(Value::NotImplemented, Value::Bool))
}

fn hash(thread: &mut Thread, args: Args) -> Result {
    protocol::hash(thread, &args[0]).map(|hash| Value::Int(hash as i64))
}

fn with(builder: Builder, operators: &[usize], form: fn(&(Method, Method, Method)) -> Method) -> Builder {
    operators
        .iter()
        .filter_map(|&operator| BINARY.get(operator))
        .map(form)
        .fold(builder, |builder, (signature, call)| builder.method(signature, call))
}

/// Gives a class the methods of operators, as `__add__`.
pub fn with_forward(builder: Builder, operators: &[usize]) -> Builder {
    with(builder, operators, |forms| forms.0)
}

/// Gives a class the reflected methods of operators, as `__radd__`.
pub fn with_reflected(builder: Builder, operators: &[usize]) -> Builder {
    with(builder, operators, |forms| forms.1)
}

/// Gives a class the in-place methods of operators, as `__iadd__`.
pub fn with_inplace(builder: Builder, operators: &[usize]) -> Builder {
    with(builder, operators, |forms| forms.2)
}

/// Gives a class all six comparisons.
pub fn with_order(builder: Builder) -> Builder {
    COMPARISONS.iter().fold(builder, |builder, (signature, call)| builder.method(signature, *call))
}

/// Gives a class `__eq__` and `__ne__`.
pub fn with_equality(builder: Builder) -> Builder {
    COMPARISONS[2..4].iter().fold(builder, |builder, (signature, call)| builder.method(signature, *call))
}

/// Gives a class `__hash__`.
pub fn with_hash(builder: Builder) -> Builder {
    builder.method("__hash__(self, /)", hash)
}

/// Says that a class's objects have no hash.
pub fn without_hash(builder: Builder) -> Builder {
    builder.value("__hash__", Value::None)
}
