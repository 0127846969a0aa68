//! `BaseExceptionGroup`: several exceptions as one, and what can be taken out of it.

use super::base::receiver;
use super::fields::{field, set_field};
use crate::builtins::{Builder, types};
use crate::object::{Args, Class, Instance};
use crate::protocol::{self, type_error, value_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    builder
        .function("__new__(cls, /, *args, **kwargs)", new)
        .method("__init__(*args, **kwargs)", |_, _| Ok(Value::None))
        .method("__str__()", str)
        .method("__repr__()", repr)
        .method("derive(object, /)", derive)
        .method("split(object, /)", split)
        .method("subgroup(object, /)", subgroup)
        .class_method("__class_getitem__(object, /)", |_, mut args| Ok(args.take(0)))
        .getter("message", |_, object| Ok(field(object, "message")?.unwrap_or(Value::None)))
        .getter("exceptions", |_, object| Ok(Value::tuple(members(object)?)))
}

/// The exceptions that a group holds.
pub fn members(group: &Value) -> Result<Vec<Value>> {
    Ok(match field(group, "exceptions")? {
        Some(Value::Tuple(members)) => members.to_vec(),
        _ => Vec::new(),
    })
}

fn new(thread: &mut Thread, mut args: Args) -> Result {
    let Value::Class(class) = args.take(0) else { return Err(type_error("the class of a group must be a class")) };
    let [message, exceptions] = &args.values[1..] else {
        let given = args.values.len() - 1;
        return Err(type_error(format!("BaseExceptionGroup.__new__() takes exactly 2 arguments ({given} given)")));
    };
    let (message, exceptions) = (message.clone(), exceptions.clone());
    if message.as_str().is_none() {
        let name = protocol::type_name(&message);
        return Err(type_error(format!("BaseExceptionGroup.__new__() argument 1 must be str, not {name}")));
    }
    let held = held(thread, &exceptions)?;
    let class = fitting(class, &held)?;
    let group = Value::Instance(Ref::new(Instance::exception(class, vec![message.clone(), exceptions])));
    set_field(&group, "message", message)?;
    set_field(&group, "exceptions", Value::tuple(held))?;
    Ok(group)
}

fn held(thread: &mut Thread, exceptions: &Value) -> Result<Vec<Value>> {
    if !protocol::is_sequence(exceptions) {
        return Err(type_error("second argument (exceptions) must be a sequence"));
    }
    let held = protocol::collect(thread, exceptions)?;
    if held.is_empty() {
        return Err(value_error("second argument (exceptions) must be a non-empty sequence"));
    }
    match held.iter().position(|item| receiver(item).is_err()) {
        Some(place) => Err(value_error(format!("Item {place} of second argument (exceptions) is not an exception"))),
        None => Ok(held),
    }
}

/// `BaseExceptionGroup` of plain exceptions is an `ExceptionGroup`, which may hold no others.
fn fitting(class: Ref<Class>, held: &[Value]) -> Result<Ref<Class>> {
    let exception = types().exception("Exception");
    let plain = held.iter().all(|item| protocol::class_ref(item).derives_from(exception));
    if Ref::ptr_eq(&class, types().exception("BaseExceptionGroup")) {
        return Ok(if plain { types().exception("ExceptionGroup").clone() } else { class });
    }
    if plain || !class.derives_from(exception) {
        return Ok(class);
    }
    Err(type_error(if Ref::ptr_eq(&class, types().exception("ExceptionGroup")) {
        "Cannot nest BaseExceptions in an ExceptionGroup".to_owned()
    } else {
        format!("Cannot nest BaseExceptions in '{}'", &*class.name)
    }))
}

fn str(thread: &mut Thread, args: Args) -> Result {
    let message = protocol::str(thread, &field(&args[0], "message")?.unwrap_or(Value::None))?;
    let count = members(&args[0])?.len();
    let plural = if count == 1 { "" } else { "s" };
    Ok(Value::str(format!("{} ({count} sub-exception{plural})", message.as_str().unwrap_or_default())))
}

/// The exceptions are shown as a list, unless a tuple was given.
fn repr(thread: &mut Thread, args: Args) -> Result {
    let message = protocol::repr(thread, &field(&args[0], "message")?.unwrap_or(Value::None))?;
    let given = super::base::args_of(&args[0])?.get(1).cloned();
    let shown = match given {
        Some(tuple @ Value::Tuple(_)) => tuple,
        _ => Value::list(members(&args[0])?),
    };
    let shown = protocol::repr(thread, &shown)?;
    Ok(Value::str(format!("{}({message}, {shown})", protocol::type_name(&args[0]))))
}

fn derive(thread: &mut Thread, args: Args) -> Result {
    let message = field(&args[0], "message")?.unwrap_or(Value::None);
    let class = Value::Class(types().exception("BaseExceptionGroup").clone());
    thread.call_with(&class, [message, args[1].clone()])
}

fn split(thread: &mut Thread, args: Args) -> Result {
    let condition = condition(thread, &args[1])?;
    let (matched, rest) = protocol::split_by(thread, &args[0], &condition)?;
    Ok(Value::tuple(vec![matched, rest]))
}

fn subgroup(thread: &mut Thread, args: Args) -> Result {
    let condition = condition(thread, &args[1])?;
    Ok(protocol::split_by(thread, &args[0], &condition)?.0)
}

/// What a group is split by: exception classes, or a function.
fn condition(thread: &mut Thread, condition: &Value) -> Result<Value> {
    let exception = |value: &Value| matches!(value, Value::Class(class) if protocol::is_exception_class(class));
    let fits = match condition {
        Value::Class(_) => exception(condition),
        Value::Tuple(classes) => classes.iter().all(exception),
        other => protocol::is_callable(thread, other),
    };
    if fits {
        return Ok(condition.clone());
    }
    Err(type_error("expected an exception type, a tuple of exception types, or a callable (other than a class)"))
}
