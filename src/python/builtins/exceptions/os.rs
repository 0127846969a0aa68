//! `OSError`: its fields, and the choice of a subclass by the number of the error.

use super::base::{args_of, keep_args, reduced};
use super::fields::{field, set_field, with_field};
use crate::builtins::{Builder, types};
use crate::object::{Args, Instance};
use crate::protocol;
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    let builder = builder
        .function("__new__(cls, /, *args, **kwargs)", new)
        .method("__init__(*args)", init)
        .method("__reduce__()", reduce)
        .method("__str__()", str);
    let builder = with_field!(with_field!(builder, "errno"), "strerror");
    with_field!(with_field!(builder, "filename"), "filename2")
}

/// Linux's numbers of the errors that have a class of their own.
fn subclass(number: i64) -> Option<&'static str> {
    Some(match number {
        11 | 114 | 115 => "BlockingIOError",
        10 => "ChildProcessError",
        32 | 108 => "BrokenPipeError",
        103 => "ConnectionAbortedError",
        111 => "ConnectionRefusedError",
        104 => "ConnectionResetError",
        17 => "FileExistsError",
        2 => "FileNotFoundError",
        4 => "InterruptedError",
        21 => "IsADirectoryError",
        20 => "NotADirectoryError",
        1 | 13 => "PermissionError",
        3 => "ProcessLookupError",
        110 => "TimeoutError",
        _ => return None,
    })
}

fn new(_: &mut Thread, mut args: Args) -> Result {
    let Value::Class(mut class) = args.take(0) else {
        return Err(protocol::type_error("OSError.__new__(X): X is not a type object"));
    };
    let plain = Ref::ptr_eq(&class, types().exception("OSError"));
    if let (true, 3.., Value::Int(number)) = (plain, args.values.len(), &args[1])
        && let Some(name) = subclass(*number)
    {
        class = types().exception(name).clone();
    }
    let values = args.values.drain(..).skip(1).collect();
    Ok(Value::Instance(Ref::new(Instance::exception(class, values))))
}

fn init(_: &mut Thread, mut args: Args) -> Result {
    let object = args.take(0);
    let mut values: Vec<Value> = args.values.drain(..).skip(1).collect();
    if (2..=5).contains(&values.len()) {
        for (name, place) in [("errno", 0), ("strerror", 1), ("filename", 2), ("filename2", 4)] {
            if let Some(value) = values.get(place) {
                set_field(&object, name, value.clone())?;
            }
        }
        if values.get(2).is_some_and(|file| !file.is_none()) {
            values.truncate(2);
        }
    }
    keep_args(&object, values)?;
    Ok(Value::None)
}

/// With the files that were among the arguments.
fn reduce(_: &mut Thread, args: Args) -> Result {
    let mut values = args_of(&args[0])?;
    let file = |name| field(&args[0], name).map(|file| file.filter(|file| !file.is_none()));
    if let (2, Some(from)) = (values.len(), file("filename")?) {
        values.push(from);
        if let Some(to) = file("filename2")? {
            values.extend([Value::None, to]);
        }
    }
    reduced(&args[0], values)
}

fn str(thread: &mut Thread, args: Args) -> Result {
    let part = |name| field(&args[0], name);
    let (number, text) = (part("errno")?, part("strerror")?);
    let (Some(number), Some(text)) = (number, text) else {
        return match &*args_of(&args[0])? {
            [] => Ok(Value::from("")),
            [only] => protocol::str(thread, only),
            many => Ok(Value::str(protocol::repr(thread, &Value::tuple(many.to_vec()))?)),
        };
    };
    let mut said = String::new();
    for value in [&number, &text] {
        let value = protocol::str(thread, value)?;
        let value = value.as_str().unwrap_or_default();
        said.push_str(&if said.is_empty() { format!("[Errno {value}]") } else { format!(" {value}") });
    }
    for (lead, name) in [(": ", "filename"), (" -> ", "filename2")] {
        if let Some(file) = field(&args[0], name)?.filter(|file| !file.is_none()) {
            said.push_str(lead);
            said.push_str(&protocol::repr(thread, &file)?);
        }
    }
    Ok(Value::str(said))
}
