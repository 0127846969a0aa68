//! `slice`.

use super::{Builder, containers};
use crate::object::{Args, Slice};
use crate::protocol::{self, index_argument, type_error, value_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    containers::hashable(containers::ordered(containers::shown(builder)))
        .function("__new__(cls, /, *args)", new)
        .getter("start", |_, object| Ok(slice(object)?.start.clone()))
        .getter("stop", |_, object| Ok(slice(object)?.stop.clone()))
        .getter("step", |_, object| Ok(slice(object)?.step.clone()))
        .method("indices(length, /)", indices)
}

fn slice(value: &Value) -> Result<&Ref<Slice>> {
    match value {
        Value::Slice(slice) => Ok(slice),
        other => Err(type_error(format!("a slice is required, not '{}'", protocol::type_name(other)))),
    }
}

fn new(_: &mut Thread, args: Args) -> Result {
    let (start, stop, step) = match &args.values[1..] {
        [] => return Err(type_error("slice expected at least 1 argument, got 0")),
        [stop] => (Value::None, stop.clone(), Value::None),
        [start, stop] => (start.clone(), stop.clone(), Value::None),
        [start, stop, step] => (start.clone(), stop.clone(), step.clone()),
        given => return Err(type_error(format!("slice expected at most 3 arguments, got {}", given.len()))),
    };
    Ok(Value::Slice(Ref::new(Slice { start, stop, step })))
}

fn indices(thread: &mut Thread, args: Args) -> Result {
    let length = index_argument(thread, &args[1])?;
    let length = usize::try_from(length).map_err(|_| value_error("length should not be negative"))?;
    let selection = protocol::select(thread, slice(&args[0])?, length)?;
    Ok(Value::tuple([selection.start, selection.stop, selection.step].map(Value::Int).to_vec()))
}
