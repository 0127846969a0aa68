//! Instructions about exceptions: raising, matching, chaining.

use super::Thread;
use super::execute::{Exit, Outcome};
use crate::code::Flags;
use crate::object::{CodeObject, Instance, Thrown};
use crate::protocol::{self, type_error};
use crate::{Result, Value};
use sharing::Ref;

impl Thread {
    /// `RAISE_VARARGS`: `[exception, cause] -> []`, either of which may be absent.
    pub(crate) fn raise_varargs(&mut self, base: usize, count: usize) -> Exit {
        if count == 0 {
            return match self.handled_exception() {
                Some(handled) => Exit::Reraise(Thrown::Exception(handled.clone())),
                None => Exit::Raise(protocol::runtime_error("No active exception to reraise")),
            };
        }
        let cause = (count == 2).then(|| self.pop(base));
        let raised = self.pop(base);
        Exit::Raise(self.raise(raised, cause).unwrap_or_else(|thrown| thrown))
    }

    fn raise(&mut self, raised: Value, cause: Option<Value>) -> Result<Thrown> {
        let exception = self.exception_from(raised, "exceptions must derive from BaseException")?;
        if let Some(cause) = cause {
            let cause = match cause {
                Value::None => None,
                cause => Some(self.exception_from(cause, "exception causes must derive from BaseException")?),
            };
            if let Some(mut state) = exception.state() {
                (state.cause, state.suppress_context) = (cause, true);
            }
        }
        self.raise_context(&exception);
        Ok(Thrown::Exception(exception))
    }

    /// An exception, or a new one of an exception class.
    pub(crate) fn exception_from(&mut self, value: Value, complaint: &str) -> Result<Ref<Instance>> {
        let made = match &value {
            Value::Class(class) if protocol::is_exception_class(class) => {
                self.instantiate(&class.clone(), Default::default())?
            }
            _ => value,
        };
        match made {
            Value::Instance(instance) if instance.is_exception() => Ok(instance),
            _ => Err(type_error(complaint)),
        }
    }

    /// Sets `__context__` to what is being handled, as `_PyErr_SetObject` does: without making a circle.
    pub(crate) fn raise_context(&self, exception: &Ref<Instance>) {
        let Some(handled) = self.handled_exception() else { return };
        if Ref::ptr_eq(handled, exception) {
            return;
        }
        let mut link = handled.clone();
        loop {
            let next = link.state().and_then(|state| state.context.clone());
            match next {
                Some(next) if Ref::ptr_eq(&next, exception) => {
                    if let Some(mut state) = link.state() {
                        state.context = None;
                    }
                    break;
                }
                Some(next) => link = next,
                None => break,
            }
        }
        if let Some(mut state) = exception.state() {
            state.context = Some(handled.clone());
        }
    }

    /// `[exception] -> []`
    pub(crate) fn reraise(&mut self, base: usize) -> Thrown {
        match self.pop(base) {
            Value::Instance(exception) => Thrown::Exception(exception),
            _ => protocol::runtime_error("No active exception to reraise"),
        }
    }

    /// `[exception, class] -> [exception, whether it matches]`
    pub(crate) fn check_exc_match(&mut self, base: usize) -> Outcome {
        let wanted = self.pop(base);
        let matches = match self.peek(base, 1) {
            Value::Instance(exception) => protocol::matches_exception(&exception.clone(), &wanted)?,
            _ => false,
        };
        self.push(Value::Bool(matches));
        Ok(())
    }

    /// `[exception, class] -> [rest, match]`: the part of a group that `except*` handles.
    pub(crate) fn check_eg_match(&mut self, base: usize) -> Outcome {
        let wanted = self.pop(base);
        let exception = self.pop(base);
        let (matched, rest) = protocol::split_group(self, &exception, &wanted)?;
        self.push(rest);
        if !matched.is_none() {
            self.handled = matched.clone();
        }
        self.push(matched);
        Ok(())
    }

    /// What is left to raise after all `except*` blocks.
    pub(crate) fn prep_reraise_star(&mut self, original: &Value, raised: &Value) -> Result {
        protocol::join_group(self, original, raised)
    }

    /// `StopIteration` inside a generator becomes `RuntimeError`.
    pub(crate) fn stop_iteration_error(&mut self, code: &CodeObject, value: Value) -> Thrown {
        let Value::Instance(exception) = value else { return type_error("no exception") };
        let asynchronous = code.has(Flags::ASYNC_GENERATOR);
        let what = if protocol::is_exception(&exception, &["StopIteration"]) {
            "StopIteration"
        } else if asynchronous && protocol::is_exception(&exception, &["StopAsyncIteration"]) {
            "StopAsyncIteration"
        } else {
            return Thrown::Exception(exception);
        };
        let kind = match code.has(Flags::COROUTINE) {
            true => "coroutine",
            false if asynchronous => "async generator",
            false => "generator",
        };
        protocol::caused_by(protocol::runtime_error(format!("{kind} raised {what}")), Thrown::Exception(exception))
    }

    /// `[exit, self or NULL, lasti, previous, exception] -> [… result]`
    pub(crate) fn with_except_start(&mut self, base: usize) -> Outcome {
        let exception = self.peek(base, 1).clone();
        let (exit, receiver) = (self.peek(base, 5).clone(), self.peek(base, 4).clone());
        let class = Value::Class(protocol::class_of(&exception));
        let traceback = protocol::traceback_of(&exception);
        let args = receiver.present().into_iter().chain([class, exception, traceback]);
        let result = self.call_with(&exit, args)?;
        self.push(result);
        Ok(())
    }
}
