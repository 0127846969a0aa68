//! Functions that look at the frame that calls them: `globals`, `locals`, `vars`.

use crate::builtins::introspection::named;
use crate::object::{Args, Dict};
use crate::protocol::{self, type_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// `globals()`
pub fn globals(thread: &mut Thread, _: Args) -> Result {
    let globals = thread.frames.last().map(|frame| frame.function.globals.clone());
    Ok(Value::Dict(globals.unwrap_or_default()))
}

/// `locals()`
pub fn locals(thread: &mut Thread, _: Args) -> Result {
    Ok(Value::Dict(local_names(thread)))
}

/// `vars(object)`
pub fn vars(thread: &mut Thread, args: Args) -> Result {
    if args[0].is_null() {
        return locals(thread, args);
    }
    let found = protocol::optional_attribute(thread, &args[0], &crate::builtins::known::DICT)?;
    found.ok_or_else(|| type_error("vars() argument must have __dict__ attribute"))
}

/// The namespace of the frame that runs: the one it has, or a new one with what its variables hold.
pub fn local_names(thread: &Thread) -> Ref<Dict> {
    let Some(frame) = thread.frames.last() else { return Ref::default() };
    if let Some(namespace) = frame.namespace() {
        return namespace.clone();
    }
    named(frame.code(), thread.stack.get(frame.base..).unwrap_or_default())
}
