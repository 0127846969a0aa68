//! Asynchronous generators as objects: CPython's `Objects/genobject.c` from `PyAsyncGen_Type` on.
//!
//! What `yield` gives is wrapped (`CALL_INTRINSIC_1`, `ASYNC_GEN_WRAP`), so that it can be told from what an `await` inside
//! passes on to the event loop. The generator itself is resumed by awaitables alone, one for each item ([`asend`]) and one
//! for each exception or end ([`athrow`]): these pass on what is not wrapped, and return what is.

mod anext;
mod asend;
mod athrow;

pub use anext::{aiter, anext};
use sharing::{Lock, Ref};

use super::Builder;
use super::generator::{code, delegate, frame, is_suspended, named, outcome, receiver, thrown};
use crate::object::{Generator, Instance, Opaque, Other, Thrown};
use crate::protocol::{self, exception, is_exception, runtime_error, type_error};
use crate::vm::{Resumed, Thread};
use crate::{Result, Value};
use anext::Defaulted;
use asend::Asend;
use athrow::Athrow;
use std::fmt::Debug;

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    named(builder)
        .method("__aiter__()", |_, mut args| Ok(args.take(0)))
        .method("__anext__()", |thread, args| Asend::value(thread, &args[0], Value::None))
        .method("asend(value, /)", |thread, args| Asend::value(thread, &args[0], args[1].clone()))
        .method("athrow(type, value=, traceback=, /)", |thread, mut args| {
            let given = [args.take(1), args.take(2)];
            Athrow::value(thread, &args[0], Some(given))
        })
        .method("aclose()", |thread, args| Athrow::value(thread, &args[0], None))
        .getter("ag_running", |_, object| {
            Ok(Value::Bool(receiver(object)?.course().is_some_and(|one| one.lock().running)))
        })
        .getter("ag_suspended", |_, object| is_suspended(object))
        .getter("ag_code", code)
        .getter("ag_await", delegate)
        .getter("ag_frame", frame)
}

/// Fills the class of what is awaited for an item, an exception or an end.
pub fn awaitable_class(builder: Builder) -> Builder {
    builder
        .method("__await__()", |_, mut args| Ok(args.take(0)))
        .method("__iter__()", |_, mut args| Ok(args.take(0)))
        .method("__next__()", |thread, args| steps(&args[0])?.send(thread, Value::None).and_then(outcome))
        .method("send(value, /)", |thread, mut args| {
            let sent = args.take(1);
            steps(&args[0])?.send(thread, sent).and_then(outcome)
        })
        .method("throw(type, value=, traceback=, /)", |thread, args| {
            let exception = thrown(thread, &args[1], &args[2])?;
            steps(&args[0])?.throw(thread, exception).and_then(outcome)
        })
        .method("close()", |thread, args| steps(&args[0])?.close(thread))
}

/// What `yield` gives in an asynchronous generator: CPython's `_PyAsyncGenWrappedValue`.
pub fn yielded(value: Value) -> Value {
    Value::Other(Ref::new(Other::Opaque(Box::new(Wrapped(value)))))
}

#[derive(Debug)]
struct Wrapped(Value);

impl Opaque for Wrapped {
    fn class(&self) -> &'static str {
        "async_generator_wrapped_value"
    }
}

/// Something that `await` resumes step by step. What it returns comes as [`Resumed::Returned`].
pub trait Steps: Debug {
    /// Goes on to what it waits for next, or to its end.
    ///
    /// # Errors
    /// It was awaited before, or what is raised.
    fn send(&self, thread: &mut Thread, value: Value) -> Result<Resumed>;

    /// Goes on with an exception.
    ///
    /// # Errors
    /// As with `send`.
    fn throw(&self, thread: &mut Thread, exception: Ref<Instance>) -> Result<Resumed>;

    /// Whether it has come to its end.
    fn is_over(&self) -> bool;

    /// Ends it.
    ///
    /// # Errors
    /// It waits once more, or what is raised.
    fn close(&self, thread: &mut Thread) -> Result {
        if self.is_over() {
            return Ok(Value::None);
        }
        let Thrown::Exception(exit) = exception("GeneratorExit", Vec::new()) else { return Ok(Value::None) };
        match self.throw(thread, exit) {
            Ok(Resumed::Yielded(_)) => Err(runtime_error("coroutine ignored GeneratorExit")),
            Ok(Resumed::Returned(_)) => Ok(Value::None),
            Err(Thrown::Exception(error)) if is_exception(&error, &["GeneratorExit", "StopAsyncIteration"]) => {
                Ok(Value::None)
            }
            Err(thrown) => Err(thrown),
        }
    }
}

/// Whether a value is one of those.
pub fn is_awaitable(value: &Value) -> bool {
    steps(value).is_ok()
}

/// One of those.
///
/// # Errors
/// It is none.
pub fn steps(value: &Value) -> Result<&dyn Steps> {
    let asend = Other::inside::<Asend>(value).map(|inside| inside as &dyn Steps);
    let athrow = || Other::inside::<Athrow>(value).map(|inside| inside as &dyn Steps);
    let defaulted = || Other::inside::<Defaulted>(value).map(|inside| inside as &dyn Steps);
    asend.or_else(athrow).or_else(defaulted).ok_or_else(|| {
        let name = protocol::type_name(value);
        type_error(format!("descriptor requires an 'async_generator_asend' object but received a '{name}'"))
    })
}

/// How far an awaitable is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    New,
    Awaited,
    Over,
}

/// An asynchronous generator, and how far an awaitable is with it.
#[derive(Debug)]
struct Turn {
    generator: Ref<Generator>,
    stage: Lock<Stage>,
}

impl Turn {
    /// A new one; the generator is told to the thread's hooks first, unless it was: `async_gen_init_hooks`.
    fn new(thread: &mut Thread, generator: &Value) -> Result<Self> {
        let generator = receiver(generator)?.clone();
        let [first, finalizer] = thread.asyncgen_hooks.clone();
        let hooked = generator.course().is_none_or(|course| {
            let mut course = course.lock();
            if !course.hooked && !finalizer.is_none() {
                course.finalizer = finalizer;
            }
            std::mem::replace(&mut course.hooked, true)
        });
        if !hooked && !first.is_none() {
            thread.call_with(&first, [Value::Generator(generator.clone())])?;
        }
        Ok(Self { generator, stage: Lock::new(Stage::New) })
    }

    fn stage(&self) -> Stage {
        *self.stage.lock()
    }

    fn set(&self, stage: Stage) {
        *self.stage.lock() = stage;
    }

    fn is_running(&self) -> bool {
        self.generator.course().is_some_and(|course| course.lock().running)
    }

    fn is_closed(&self) -> bool {
        self.generator.course().is_some_and(|course| course.lock().closed)
    }

    fn set_running(&self, running: bool) {
        self.generator.course().into_iter().for_each(|course| course.lock().running = running);
    }

    fn set_closed(&self) {
        self.generator.course().into_iter().for_each(|course| course.lock().closed = true);
    }

    /// Begins with it, unless another one runs the generator, or it was awaited before: `called` are the methods that made
    /// it, `method` the one that messages name.
    fn begin(&self, called: &str, method: &str) -> Result<()> {
        match self.stage() {
            Stage::Over => return Err(runtime_error(format!("cannot reuse already awaited {called}"))),
            Stage::New if self.is_running() => {
                self.set(Stage::Over);
                return Err(runtime_error(format!("{method}: asynchronous generator is already running")));
            }
            Stage::New => self.set(Stage::Awaited),
            Stage::Awaited => {}
        }
        self.set_running(true);
        Ok(())
    }

    /// It has come to its end.
    fn end(&self) {
        self.set_running(false);
        self.set(Stage::Over);
    }

    /// What the generator came to, as who awaits an item sees it: `async_gen_unwrap_value`.
    fn unwrap(&self, result: Result<Resumed>) -> Result<Resumed> {
        let result = match result {
            Ok(Resumed::Yielded(value)) => match unwrapped(&value) {
                Some(item) => Ok(Resumed::Returned(item)),
                None => return Ok(Resumed::Yielded(value)),
            },
            Ok(Resumed::Returned(_)) => Err(exception("StopAsyncIteration", Vec::new())),
            Err(thrown) => Err(thrown),
        };
        if result.as_ref().is_err_and(ends) {
            self.set_closed();
        }
        self.end();
        result
    }
}

fn unwrapped(value: &Value) -> Option<Value> {
    Other::inside::<Wrapped>(value).map(|wrapped| wrapped.0.clone())
}

/// Whether an exception says that there are no more items.
fn ends(thrown: &Thrown) -> bool {
    matches!(thrown, Thrown::Exception(error) if is_exception(error, &["StopAsyncIteration", "GeneratorExit"]))
}

/// A value of an opaque kind.
fn opaque(inside: impl Opaque) -> Value {
    Value::Other(Ref::new(Other::Opaque(Box::new(inside))))
}
