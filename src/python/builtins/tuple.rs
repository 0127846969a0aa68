//! `tuple`.

use super::{Builder, containers};
use crate::object::{Args, Tuple};
use crate::protocol::{self, equal, type_error, value_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    let builder = containers::ordered(containers::shown(containers::collection(builder)));
    containers::joined(containers::generic(containers::hashable(containers::readable(builder))))
        .function("__new__(cls, iterable=, /)", new)
        .method("__getnewargs__(/)", |_, args| Ok(Value::tuple(vec![args[0].clone()])))
        .method("count(value, /)", count)
        .method("index(value, start=, stop=, /)", index)
}

fn tuple(args: &Args) -> Result<&Ref<Tuple>> {
    match &args[0] {
        Value::Tuple(tuple) => Ok(tuple),
        other => Err(type_error(format!("a tuple is required, not '{}'", protocol::type_name(other)))),
    }
}

fn new(thread: &mut Thread, args: Args) -> Result {
    match &args[1] {
        Value::Null => Ok(Value::tuple(Vec::new())),
        Value::Tuple(_) => Ok(args[1].clone()),
        iterable => Ok(Value::tuple(protocol::collect(thread, iterable)?)),
    }
}

fn count(thread: &mut Thread, args: Args) -> Result {
    let mut count = 0;
    for item in tuple(&args)?.iter() {
        count += usize::from(equal(thread, item, &args[1])?);
    }
    Ok(Value::count(count))
}

fn index(thread: &mut Thread, args: Args) -> Result {
    let tuple = tuple(&args)?;
    let (from, to) = containers::search_bounds(thread, &args, tuple.len())?;
    for (place, item) in tuple.iter().enumerate().take(to).skip(from) {
        if equal(thread, item, &args[1])? {
            return Ok(Value::count(place));
        }
    }
    Err(value_error("tuple.index(x): x not in tuple"))
}
