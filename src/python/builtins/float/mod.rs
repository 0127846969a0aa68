//! `float`.

mod hex;
mod parse;
mod ratio;
mod rounding;

pub use parse::parse;
pub use ratio::integer_ratio;
use sharing::Ref;

use super::Builder;
use super::int::whole;
use super::numbers::{number, with_arithmetic};
use crate::builtins::types;
use crate::object::Args;
use crate::protocol::{self, Number, type_error, type_name};
use crate::vm::Thread;
use crate::{Result, Value};

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    with_arithmetic(builder)
        .function("__new__(cls, x=, /)", new)
        .method("__format__(format_spec, /)", protocol::format_method)
        .method("__int__(self, /)", |_, args| whole(number(&args[0])))
        .method("__trunc__(self, /)", |_, args| whole(number(&args[0])))
        .method("__floor__(self, /)", |_, args| whole(Number::Float(receiver(&args[0]).floor())))
        .method("__ceil__(self, /)", |_, args| whole(Number::Float(receiver(&args[0]).ceil())))
        .method("__round__(self, ndigits=, /)", rounding::round)
        .method("is_integer(self, /)", |_, args| Ok(Value::Bool(receiver(&args[0]).fract() == 0.0)))
        .method("as_integer_ratio(self, /)", ratio::as_integer_ratio)
        .method("hex(self, /)", |_, args| Ok(Value::from(hex::text(receiver(&args[0])))))
        .class_method("fromhex(string, /)", fromhex)
        .class_method("from_number(number, /)", from_number)
}

/// The float that the receiver of a method is.
fn receiver(value: &Value) -> f64 {
    match number(value) {
        Number::Float(number) => number,
        _ => 0.0,
    }
}

fn new(thread: &mut Thread, args: Args) -> Result {
    match args[1].plain() {
        Value::Null => Ok(Value::Float(0.0)),
        Value::Str(_) | Value::Bytes(_) => parse::from_text(thread, &args[1]).map(Value::Float),
        _ if is_number(thread, &args[1]) => protocol::float(thread, &args[1]).map(Value::Float),
        _ => {
            let name = type_name(&args[1]);
            Err(type_error(format!("float() argument must be a string or a real number, not '{name}'")))
        }
    }
}

fn is_number(thread: &mut Thread, value: &Value) -> bool {
    Number::of(value).is_some()
        || protocol::special(thread, value, &crate::builtins::known::FLOAT).is_some()
        || protocol::has_index(thread, value)
}

/// Makes the class's own object of a float.
fn of_class(thread: &mut Thread, class: &Value, number: f64) -> Result {
    match class {
        Value::Class(own) if !Ref::ptr_eq(own, &types().float) => thread.call_with(class, [Value::Float(number)]),
        _ => Ok(Value::Float(number)),
    }
}

fn fromhex(thread: &mut Thread, args: Args) -> Result {
    let Some(text) = args[1].as_str() else {
        return Err(type_error(format!("fromhex() argument must be str, not {}", type_name(&args[1]))));
    };
    let number = hex::parse(text)?;
    of_class(thread, &args[0], number)
}

fn from_number(thread: &mut Thread, args: Args) -> Result {
    let number = protocol::float(thread, &args[1])?;
    of_class(thread, &args[0], number)
}
