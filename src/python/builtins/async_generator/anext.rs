//! `aiter` and `anext`: the built-in functions, and what is awaited for the next item or else a default.

use super::{Steps, opaque};
use crate::builtins::known;
use crate::object::{Args, Instance, Opaque, Thrown};
use crate::protocol::{self, is_exception, special, type_error, type_name};
use crate::vm::{Resumed, Thread};
use crate::{Result, Value};
use sharing::Ref;

/// `aiter(async_iterable)`
///
/// # Errors
/// It is none.
pub fn aiter(thread: &mut Thread, args: Args) -> Result {
    let refused = || type_error(format!("'{}' object is not an async iterable", type_name(&args[0])));
    let method = special(thread, &args[0], &known::AITER).ok_or_else(refused)?;
    let iterator = thread.call_with(&method, [])?;
    match special(thread, &iterator, &known::ANEXT) {
        Some(_) => Ok(iterator),
        None => {
            let name = type_name(&iterator);
            Err(type_error(format!("aiter() returned not an async iterator of type '{name}'")))
        }
    }
}

/// `anext(async_iterator, default)`
///
/// # Errors
/// It is none.
pub fn anext(thread: &mut Thread, mut args: Args) -> Result {
    let refused = || type_error(format!("'{}' object is not an async iterator", type_name(&args[0])));
    let method = special(thread, &args[0], &known::ANEXT).ok_or_else(refused)?;
    let awaited = thread.call_with(&method, [])?;
    let default = args.take(1);
    Ok(if default.is_null() { awaited } else { opaque(Defaulted { awaited, default }) })
}

/// An item that is awaited, and what stands in for it if there is none.
#[derive(Debug)]
pub(super) struct Defaulted {
    awaited: Value,
    default: Value,
}

impl Defaulted {
    /// What a step of what is awaited came to.
    fn settle(&self, result: Result<Resumed>) -> Result<Resumed> {
        match result {
            Err(Thrown::Exception(error)) if is_exception(&error, &["StopAsyncIteration"]) => {
                Ok(Resumed::Returned(self.default.clone()))
            }
            other => other,
        }
    }
}

impl Opaque for Defaulted {
    fn class(&self) -> &'static str {
        "anext_awaitable"
    }
}

impl Steps for Defaulted {
    fn send(&self, thread: &mut Thread, value: Value) -> Result<Resumed> {
        let result = protocol::awaitable(thread, &self.awaited);
        let result = result.and_then(|iterator| protocol::send(thread, &iterator, value));
        self.settle(result)
    }

    fn throw(&self, thread: &mut Thread, exception: Ref<Instance>) -> Result<Resumed> {
        let iterator = protocol::awaitable(thread, &self.awaited)?;
        let result = protocol::throw(thread, &iterator, exception);
        self.settle(result)
    }

    fn is_over(&self) -> bool {
        false
    }
}
