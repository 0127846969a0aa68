//! Generators and coroutines as objects.

use super::Builder;
use crate::object::{Args, FrameObject, Generator, Instance, Opaque, Other, Resumable};
use crate::protocol::{self, type_error};
use crate::vm::{Resumed, Thread};
use crate::{Result, Value};
use sharing::Ref;

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    both(builder)
        .method("__iter__()", |_, mut args| Ok(args.take(0)))
        .method("__next__()", |thread, args| resumed(thread, &args[0], Value::None))
        .getter("gi_running", |_, object| is_running(object))
        .getter("gi_suspended", |_, object| is_suspended(object))
        .getter("gi_code", code)
        .getter("gi_yieldfrom", delegate)
        .getter("gi_frame", frame)
}

/// Fills `coroutine`.
pub fn coroutine_class(builder: Builder) -> Builder {
    both(builder)
        .method("__await__()", |_, mut args| Ok(Value::Other(Ref::new(Other::Opaque(Box::new(Wrapper(args.take(0))))))))
        .getter("cr_running", |_, object| is_running(object))
        .getter("cr_suspended", |_, object| is_suspended(object))
        .getter("cr_code", code)
        .getter("cr_await", delegate)
        .getter("cr_frame", frame)
}

/// What a coroutine's `__await__` gives: the coroutine as an iterator.
#[derive(Debug)]
struct Wrapper(Value);

impl Opaque for Wrapper {
    fn class(&self) -> &'static str {
        "coroutine_wrapper"
    }
}

/// Fills `coroutine_wrapper`.
pub fn wrapper_class(builder: Builder) -> Builder {
    builder
        .method("__iter__()", |_, mut args| Ok(args.take(0)))
        .method("__next__()", |thread, args| resumed(thread, &wrapped(&args[0])?, Value::None))
        .method("send(value, /)", |thread, args| resumed(thread, &wrapped(&args[0])?, args[1].clone()))
        .method("throw(type, value=, traceback=, /)", |thread, mut args| {
            args.values[0] = wrapped(&args[0])?;
            throw(thread, args)
        })
        .method("close()", |thread, args| thread.close(&receiver(&wrapped(&args[0])?)?.clone()))
}

fn wrapped(value: &Value) -> Result {
    let inside = Other::inside::<Wrapper>(value).map(|wrapper| wrapper.0.clone());
    inside.ok_or_else(|| {
        let name = protocol::type_name(value);
        type_error(format!("descriptor requires a 'coroutine_wrapper' object but received a '{name}'"))
    })
}

fn both(builder: Builder) -> Builder {
    named(builder)
        .method("send(value, /)", |thread, args| resumed(thread, &args[0], args[1].clone()))
        .method("throw(type, value=, traceback=, /)", throw)
        .method("close()", |thread, args| thread.close(&receiver(&args[0])?.clone()))
}

/// What all three kinds are called by.
pub(super) fn named(builder: Builder) -> Builder {
    builder
        .getter("__name__", |_, object| Ok(receiver(object)?.name.value()))
        .getter("__qualname__", |_, object| Ok(receiver(object)?.qualname.value()))
}

/// The generator that a method is called on.
pub(super) fn receiver(value: &Value) -> Result<&Ref<Generator>> {
    match value {
        Value::Generator(generator) => Ok(generator),
        other => {
            let name = protocol::type_name(other);
            Err(type_error(format!("descriptor requires a 'generator' object but received a '{name}'")))
        }
    }
}

fn resumed(thread: &mut Thread, generator: &Value, sent: Value) -> Result {
    let generator = receiver(generator)?.clone();
    if generator.is_coroutine() && matches!(*generator.state.lock(), Resumable::Finished) {
        return Err(protocol::runtime_error("cannot reuse already awaited coroutine"));
    }
    thread.send_to(&generator, sent).and_then(outcome)
}

/// What a generator came to, as `send` tells it.
pub(super) fn outcome(resumed: Resumed) -> Result {
    match resumed {
        Resumed::Yielded(value) => Ok(value),
        Resumed::Returned(value) => Err(protocol::stop_iteration(value)),
    }
}

fn throw(thread: &mut Thread, args: Args) -> Result {
    let exception = thrown(thread, &args[1], &args[2])?;
    thread.throw_into(&receiver(&args[0])?.clone(), exception).and_then(outcome)
}

/// The exception that `throw` is given, as one object or as a class and a value.
pub(super) fn thrown(thread: &mut Thread, class: &Value, value: &Value) -> Result<Ref<Instance>> {
    let made = match (class, value) {
        (class @ Value::Class(_), Value::Null | Value::None) => class.clone(),
        (Value::Class(_), value @ Value::Instance(instance)) if instance.is_exception() => value.clone(),
        (class @ Value::Class(_), value) => thread.call_with(class, [value.clone()])?,
        (other, _) => other.clone(),
    };
    let name = match &made {
        Value::Class(class) => class.name.to_string(),
        other => protocol::type_name(other),
    };
    let text = format!("exceptions must be classes or instances deriving from BaseException, not {name}");
    thread.exception_from(made, &text)
}

fn is_running(object: &Value) -> Result {
    Ok(Value::Bool(matches!(*receiver(object)?.state.lock(), Resumable::Running)))
}

pub(super) fn is_suspended(object: &Value) -> Result {
    let state = receiver(object)?.state.lock();
    Ok(Value::Bool(matches!(&*state, Resumable::Suspended(suspended) if suspended.started)))
}

pub(super) fn code(_: &mut Thread, object: &Value) -> Result {
    Ok(Value::Code(receiver(object)?.code.clone()))
}

/// What it waits for in `yield from` or `await`.
pub(super) fn delegate(_: &mut Thread, object: &Value) -> Result {
    Ok(Thread::delegate(receiver(object)?).unwrap_or(Value::None))
}

pub(super) fn frame(thread: &mut Thread, object: &Value) -> Result {
    let generator = receiver(object)?;
    let frame = match &*generator.state.lock() {
        Resumable::Finished => return Ok(Value::None),
        Resumable::Suspended(suspended) => suspended.function.clone().map(|function| {
            let frame = FrameObject::new(function, None);
            frame.at(suspended.next.saturating_sub(1));
            let variables = suspended.values.iter().rev().take(generator.code.locals.len());
            frame.keep(variables.cloned().collect());
            Ref::new(frame)
        }),
        Resumable::Running => None,
    };
    let frame = frame.or_else(|| thread.object_of(generator));
    frame
        .map(|frame| super::frame_value(&frame))
        .ok_or_else(|| protocol::not_supported("the frame of a generator that runs"))
}
