//! Exceptions whose text differs from that of others.

use super::base::args_of;
use crate::builtins::Builder;
use crate::object::Args;
use crate::protocol;
use crate::vm::Thread;
use crate::{Result, Value};

/// Fills `KeyError`, whose text is the `repr` of the key.
pub fn key_error(builder: Builder) -> Builder {
    builder.method("__str__()", key_error_str)
}

fn key_error_str(thread: &mut Thread, args: Args) -> Result {
    match &*args_of(&args[0])? {
        [] => Ok(Value::from("")),
        [key] => Ok(Value::str(protocol::repr(thread, key)?)),
        many => Ok(Value::str(protocol::repr(thread, &Value::tuple(many.to_vec()))?)),
    }
}
