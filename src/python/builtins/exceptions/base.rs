//! `BaseException`: what every exception has.

use crate::builtins::Builder;
use crate::object::{Args, Instance, Other};
use crate::protocol::{self, type_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    builder
        .function("__new__(cls, /, *args, **kwargs)", new)
        .method("__init__(*args, **kwargs)", init)
        .method("__str__()", str)
        .method("__repr__()", repr)
        .method("with_traceback(object, /)", with_traceback)
        .method("add_note(object, /)", add_note)
        .method("__reduce__()", reduce)
        .attribute("args", |_, object| args_of(object).map(Value::tuple), set_args)
        .attribute("__cause__", |_, object| link(object, true), set_cause)
        .attribute("__context__", |_, object| link(object, false), set_context)
        .attribute("__suppress_context__", suppress_context, set_suppress_context)
        .attribute("__traceback__", |_, object| Ok(protocol::traceback_of(object)), set_traceback)
}

/// The exception that a native was called for.
pub fn receiver(value: &Value) -> Result<&Ref<Instance>> {
    match value {
        Value::Instance(instance) if instance.is_exception() => Ok(instance),
        other => {
            let name = protocol::type_name(other);
            Err(type_error(format!("descriptor requires a 'BaseException' object but received a '{name}'")))
        }
    }
}

/// Its `args`.
pub fn args_of(object: &Value) -> Result<Vec<Value>> {
    Ok(receiver(object)?.state().map(|state| state.args.clone()).unwrap_or_default())
}

fn new(_: &mut Thread, mut args: Args) -> Result {
    let Value::Class(class) = args.take(0) else {
        return Err(type_error("BaseException.__new__(X): X is not a type object"));
    };
    let values = args.values.drain(..).skip(1).collect();
    Ok(Value::Instance(Ref::new(Instance::exception(class, values))))
}

fn init(_: &mut Thread, mut args: Args) -> Result {
    let object = args.take(0);
    if !args.keywords.is_empty() {
        return Err(type_error(format!("{}() takes no keyword arguments", protocol::type_name(&object))));
    }
    keep_args(&object, args.values.drain(..).skip(1).collect())?;
    Ok(Value::None)
}

/// Sets `args`; those that it had are dropped outside of the lock.
pub fn keep_args(object: &Value, args: Vec<Value>) -> Result<()> {
    let old = receiver(object)?.state().map(|mut state| std::mem::replace(&mut state.args, args));
    drop(old);
    Ok(())
}

fn set_args(thread: &mut Thread, object: &Value, value: Value) -> Result<()> {
    if value.is_null() {
        return Err(type_error("args may not be deleted"));
    }
    let items = protocol::collect(thread, &value)?;
    keep_args(object, items)
}

fn str(thread: &mut Thread, args: Args) -> Result {
    match &*args_of(&args[0])? {
        [] => Ok(Value::from("")),
        [only] => protocol::str(thread, only),
        many => Ok(Value::str(protocol::repr(thread, &Value::tuple(many.to_vec()))?)),
    }
}

fn repr(thread: &mut Thread, args: Args) -> Result {
    let name = protocol::type_name(&args[0]);
    Ok(Value::str(match &*args_of(&args[0])? {
        [only] => format!("{name}({})", protocol::repr(thread, only)?),
        many => format!("{name}{}", protocol::repr(thread, &Value::tuple(many.to_vec()))?),
    }))
}

fn with_traceback(thread: &mut Thread, mut args: Args) -> Result {
    let (object, traceback) = (args.take(0), args.take(1));
    set_traceback(thread, &object, traceback)?;
    Ok(object)
}

fn add_note(_: &mut Thread, args: Args) -> Result {
    let exception = receiver(&args[0])?;
    match args[1].as_str() {
        Some(note) => {
            protocol::add_note(&crate::Thrown::Exception(exception.clone()), note);
            Ok(Value::None)
        }
        None => {
            let name = protocol::type_name(&args[1]);
            Err(type_error(format!("add_note() argument must be str, not {name}")))
        }
    }
}

fn reduce(_: &mut Thread, args: Args) -> Result {
    reduced(&args[0], args_of(&args[0])?)
}

/// What `__reduce__` says of an exception that is made anew from these arguments.
pub fn reduced(object: &Value, args: Vec<Value>) -> Result {
    let exception = receiver(object)?;
    let class = Value::Class(exception.class.clone());
    let mut parts = vec![class, Value::tuple(args)];
    let dict = exception.dict();
    if !dict.is_empty() {
        parts.push(Value::Dict(dict));
    }
    Ok(Value::tuple(parts))
}

/// `__cause__` or `__context__`
fn link(object: &Value, cause: bool) -> Result {
    let linked = receiver(object)?.state().and_then(|state| {
        let linked = if cause { &state.cause } else { &state.context };
        linked.clone()
    });
    Ok(linked.map(Value::Instance).unwrap_or(Value::None))
}

/// An exception or `None`, as links take them.
fn linkable(value: Value, name: &str) -> Result<Option<Ref<Instance>>> {
    match value {
        Value::None => Ok(None),
        Value::Null => Err(type_error(format!("{name} may not be deleted"))),
        Value::Instance(instance) if instance.is_exception() => Ok(Some(instance)),
        _ => {
            let what = name.trim_matches('_');
            Err(type_error(format!("exception {what} must be None or derive from BaseException")))
        }
    }
}

fn set_cause(_: &mut Thread, object: &Value, value: Value) -> Result<()> {
    let cause = linkable(value, "__cause__")?;
    if let Some(mut state) = receiver(object)?.state() {
        (state.cause, state.suppress_context) = (cause, true);
    }
    Ok(())
}

fn set_context(_: &mut Thread, object: &Value, value: Value) -> Result<()> {
    let context = linkable(value, "__context__")?;
    if let Some(mut state) = receiver(object)?.state() {
        state.context = context;
    }
    Ok(())
}

fn suppress_context(_: &mut Thread, object: &Value) -> Result {
    Ok(Value::Bool(receiver(object)?.state().is_some_and(|state| state.suppress_context)))
}

fn set_suppress_context(thread: &mut Thread, object: &Value, value: Value) -> Result<()> {
    let truth = protocol::truth(thread, &value)?;
    if let Some(mut state) = receiver(object)?.state() {
        state.suppress_context = truth;
    }
    Ok(())
}

fn set_traceback(_: &mut Thread, object: &Value, value: Value) -> Result<()> {
    let traceback = match &value {
        Value::None => Vec::new(),
        Value::Other(other) => match &**other {
            Other::Traceback(traceback) => traceback.clone(),
            _ => return Err(type_error("__traceback__ must be a traceback or None")),
        },
        Value::Null => return Err(type_error("__traceback__ may not be deleted")),
        _ => return Err(type_error("__traceback__ must be a traceback or None")),
    };
    if let Some(mut state) = receiver(object)?.state() {
        state.traceback = traceback;
    }
    Ok(())
}
