//! Calls that built-in code makes for a program, done without it: `next`, `send`, an object that can be called, a loop over
//! `iter(function, end)`. What they call gets a frame like any other, so that nothing of ours lies on the native stack in
//! between, and a thread that takes turns can be set aside in there. Only those take this way.

use super::execute::Flow;
use super::run::Delivered;
use super::{Frame, Link, Thread};
use crate::builtins::known;
use crate::object::{Args, Function, Method, Name, Thrown};
use crate::protocol;
use crate::{Result, Value};
use sharing::Ref;

impl Thread {
    /// Does the call of what lies at `floor` by a frame, if it is one of these.
    pub(super) fn invoke_flat(&mut self, floor: usize, names: &[Name]) -> Result<Option<Flow>> {
        match &self.stack[floor] {
            Value::Native(native) if native.resumes && names.is_empty() => {
                let start = floor + if self.stack[floor + 1].is_null() { 2 } else { 1 };
                let (generator, sent) = match (native.name, &self.stack[start..]) {
                    ("next", [Value::Generator(generator)]) if !generator.is_plain() => return Ok(None),
                    ("next" | "__next__", [Value::Generator(generator)]) => (generator.clone(), Value::None),
                    ("send", [Value::Generator(generator), sent]) => (generator.clone(), sent.clone()),
                    _ => return Ok(None),
                };
                self.stack.truncate(floor);
                let frame = self.resume_apart(generator, sent, Link::Next)?;
                self.frames.push(frame.ok_or_else(|| protocol::stop_iteration(Value::None))?);
                Ok(Some(Flow::Switch))
            }
            Value::Instance(_) => match self.python_call(&self.stack[floor].clone()) {
                Some((function, receiver)) => {
                    self.stack[floor] =
                        Value::Method(Ref::new(Method { function: Value::Function(function), receiver }));
                    self.invoke(floor, names).map(Some)
                }
                None => Ok(None),
            },
            _ => Ok(None),
        }
    }

    /// The function of Python's that the call of a bound method or of an object is, and what it is bound to.
    fn python_call(&mut self, callable: &Value) -> Option<(Ref<Function>, Value)> {
        let method = match callable {
            Value::Instance(_) => protocol::special(self, callable, &known::CALL)?,
            callable => callable.clone(),
        };
        let Value::Method(method) = method else { return None };
        let Value::Function(function) = &method.function else { return None };
        Some((function.clone(), method.receiver.clone()))
    }

    /// The frame that gives the next item of the iterator on top of the stack, if that calls a function of Python's.
    pub(super) fn call_for_item(&mut self, base: usize, end: usize) -> Result<Option<Frame>> {
        let Value::Iter(iterator) = self.peek(base, 1) else { return Ok(None) };
        let (function, args) = match iterator.calls() {
            Some((Value::Function(function), _)) => (function, Args::default()),
            Some((callable, _)) => match self.python_call(&callable) {
                Some((function, receiver)) => (function, Args::positional([receiver])),
                None => return Ok(None),
            },
            None => return Ok(None),
        };
        let floor = self.stack.len();
        self.begin(function, args, floor, Link::Until { end })?;
        Ok(self.frames.pop())
    }

    /// A generator has returned: whoever asked for its next item hears so.
    pub(super) fn deliver_stop(&mut self, frame: &mut Frame, value: Value) -> Delivered {
        let thrown = protocol::stop_iteration(value);
        self.begin_unwinding(frame, &thrown);
        Delivered::Thrown(thrown)
    }

    /// A function has returned that was called for an item.
    pub(super) fn deliver_item(&mut self, frame: &mut Frame, item: Value, end: usize) -> Delivered {
        let sentinel = match self.peek(frame.base, 1) {
            Value::Iter(iterator) => iterator.calls().map(|(_, sentinel)| sentinel),
            _ => None,
        };
        // It may have come to its end meanwhile: then no item follows.
        match sentinel.map_or(Ok(true), |sentinel| protocol::equal(self, &item, &sentinel)) {
            Ok(true) => self.end_calls(frame, end),
            Ok(false) => {
                self.push(item);
                frame.next += 1;
            }
            Err(thrown) => {
                self.begin_unwinding(frame, &thrown);
                return Delivered::Thrown(thrown);
            }
        }
        Delivered::Here
    }

    /// Whether a function that was called for an item has ended the loop by what it has raised.
    pub(super) fn stops(&mut self, frame: &mut Frame, link: Link, thrown: &Thrown) -> bool {
        let (Link::Until { end }, Thrown::Exception(exception)) = (link, thrown) else { return false };
        let stops = protocol::stop_iteration_value(exception).is_some();
        if stops {
            self.end_calls(frame, end);
        }
        stops
    }

    fn end_calls(&mut self, frame: &mut Frame, end: usize) {
        if let Value::Iter(iterator) = self.peek(frame.base, 1) {
            iterator.clone().end();
        }
        frame.next = end;
    }
}
