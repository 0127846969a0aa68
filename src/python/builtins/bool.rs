//! `bool`.

use super::{Builder, operators};
use crate::object::Args;
use crate::protocol::{self, Operator};
use crate::vm::Thread;
use crate::{Result, Value};

const OPERATORS: &[usize] = &[Operator::AND, Operator::OR, Operator::XOR];

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    let builder = operators::with_reflected(operators::with_forward(builder, OPERATORS), OPERATORS);
    builder
        .function("__new__(cls, object=, /)", new)
        .method("__invert__(self, /)", |thread, args| protocol::invert(thread, &args[0]))
}

fn new(thread: &mut Thread, args: Args) -> Result {
    protocol::truth(thread, &args[1]).map(Value::Bool)
}
