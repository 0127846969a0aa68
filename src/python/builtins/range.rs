//! `range`.

use super::{Builder, containers};
use crate::object::{Args, Cursor, Range};
use crate::protocol::{self, index_argument, not_supported, type_error, value_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    let builder = containers::equatable(containers::shown(containers::collection(builder)));
    containers::hashable(containers::readable(builder))
        .function("__new__(cls, /, *args)", new)
        .getter("start", |_, object| Ok(Value::Int(range(object)?.start)))
        .getter("stop", |_, object| Ok(Value::Int(range(object)?.stop)))
        .getter("step", |_, object| Ok(Value::Int(range(object)?.step)))
        .method("__reversed__(/)", |_, args| reversed(range(&args[0])?))
        .method("__bool__(/)", |_, args| Ok(Value::Bool(!range(&args[0])?.is_empty())))
        .method("count(value, /)", |thread, args| match place(thread, &args)? {
            Some(_) => Ok(Value::Int(1)),
            None => Ok(Value::Int(0)),
        })
        .method("index(value, /)", |thread, args| match place(thread, &args)? {
            Some(place) => Ok(Value::Int(place as i64)),
            None => Err(value_error(match args[1].plain() {
                Value::Int(_) | Value::Bool(_) | Value::Big(_) => "range.index(x): x not in range",
                _ => "sequence.index(x): x not in sequence",
            })),
        })
}

fn range(value: &Value) -> Result<&Ref<Range>> {
    match value {
        Value::Range(range) => Ok(range),
        other => Err(type_error(format!("a range is required, not '{}'", protocol::type_name(other)))),
    }
}

fn new(thread: &mut Thread, args: Args) -> Result {
    let mut numbers = Vec::new();
    for value in args.values.iter().skip(1) {
        numbers.push(index_argument(thread, value).map_err(|thrown| match &thrown {
            crate::Thrown::Exception(e) if protocol::is_exception(e, &["OverflowError"]) => {
                not_supported("ranges beyond 64 bits")
            }
            _ => thrown,
        })?);
    }
    let (start, stop, step) = match *numbers {
        [] => return Err(type_error("range expected at least 1 argument, got 0")),
        [stop] => (0, stop, 1),
        [start, stop] => (start, stop, 1),
        [_, _, 0] => return Err(value_error("range() arg 3 must not be zero")),
        [start, stop, step] => (start, stop, step),
        _ => return Err(type_error(format!("range expected at most 3 arguments, got {}", numbers.len()))),
    };
    Ok(Value::Range(Ref::new(Range { start, stop, step })))
}

fn reversed(range: &Range) -> Result {
    let left = range.len();
    let next = if left == 0 { range.start } else { range.at(left - 1) };
    Ok(Cursor::Range { next, left, step: range.step.wrapping_neg() }.into())
}

/// Where a value is among the numbers.
fn place(thread: &mut Thread, args: &Args) -> Result<Option<u64>> {
    let range = range(&args[0])?;
    match &args[1] {
        Value::Int(number) => Ok(range.position(&(*number).into())),
        Value::Bool(truth) => Ok(range.position(&i64::from(*truth).into())),
        Value::Big(_) => Ok(None),
        other => {
            for index in 0..range.len() {
                if protocol::equal(thread, &Value::Int(range.at(index)), other)? {
                    return Ok(Some(index));
                }
            }
            Ok(None)
        }
    }
}
