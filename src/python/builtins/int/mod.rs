//! `int`.

mod bytes;
mod parse;
mod power;
mod rounding;

pub use parse::{ascii_digits, from_float, from_value, whole};
pub use power::power_modulo;

use super::numbers::{number, with_arithmetic};
use super::{Builder, operators};
use crate::object::Args;
use crate::protocol::{self, Number, Operator};
use crate::vm::Thread;
use crate::{Result, Value};
use num_bigint::BigInt;

const OPERATORS: &[usize] = &[Operator::AND, Operator::OR, Operator::XOR, Operator::LSHIFT, Operator::RSHIFT];

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    let builder = operators::with_reflected(operators::with_forward(with_arithmetic(builder), OPERATORS), OPERATORS);
    let builder = builder.method("__format__(format_spec, /)", protocol::format_method);
    let builder =
        ["__int__(self, /)", "__index__(self, /)", "__trunc__(self, /)", "__floor__(self, /)", "__ceil__(self, /)"]
            .into_iter()
            .fold(builder, |builder, signature| builder.method(signature, itself));
    builder
        .function("__new__(cls, x=, /, base=)", new)
        .method("__invert__(self, /)", |thread, args| protocol::invert(thread, &args[0]))
        .method("__round__(self, ndigits=, /)", rounding::round)
        .method("bit_length(self, /)", |_, args| Ok(Value::count(magnitude(&args[0]).bits() as usize)))
        .method("bit_count(self, /)", |_, args| Ok(Value::count(magnitude(&args[0]).magnitude().count_ones() as usize)))
        .method("is_integer(self, /)", |_, _| Ok(Value::Bool(true)))
        .method("as_integer_ratio(self, /)", |thread, args| {
            Ok(Value::tuple(vec![protocol::index(thread, &args[0])?, Value::Int(1)]))
        })
        .method("to_bytes(self, /, length=, byteorder=, *, signed=)", bytes::to_bytes)
        .class_method("from_bytes(bytes, byteorder=, *, signed=)", bytes::from_bytes)
        .getter("numerator", protocol::index)
        .getter("denominator", |_, _| Ok(Value::Int(1)))
}

fn new(thread: &mut Thread, mut args: Args) -> Result {
    let (value, base) = (args.take(1), args.take(2));
    from_value(thread, value, base)
}

fn itself(thread: &mut Thread, args: Args) -> Result {
    protocol::index(thread, args[0].plain())
}

/// The integer that the receiver of a method is.
fn magnitude(value: &Value) -> BigInt {
    match number(value) {
        Number::Int(number) => number.into(),
        Number::Big(number) => number.clone(),
        Number::Float(_) => BigInt::ZERO,
    }
}
