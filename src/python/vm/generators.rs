//! Generators and coroutines: making them, resuming them, and what `for`, `yield from` and `await` do with them.

use super::execute::{Sent, loop_cursor};
use super::{Frame, Link, Thread};
use crate::builtins::known;
use crate::code::Flags;
use crate::object::{Generator, GeneratorKind, Instance, Origin, Resumable, Suspended, Thrown};
use crate::protocol::{self, type_error, value_error};
use crate::{Result, Value};
use sharing::{Lock, Ref};

/// What a generator came to when code of ours resumed it.
#[derive(Debug)]
pub enum Resumed {
    /// It yielded.
    Yielded(Value),
    /// It returned.
    Returned(Value),
}

/// A coroutine's end comes once.
#[cold]
fn reused() -> Thrown {
    protocol::runtime_error("cannot reuse already awaited coroutine")
}

impl Thread {
    /// `RETURN_GENERATOR`: puts the frame that runs into a new generator.
    pub(crate) fn make_generator(&mut self, frame: &Frame, next: usize) -> Value {
        let code = frame.code().clone();
        let mut suspended = Box::new(Suspended::new(frame.function.clone()));
        suspended.next = next;
        suspended.values.extend(self.stack.drain(frame.base..).rev());
        let (name, qualname) = (frame.function.name.lock().clone(), frame.function.qualname.lock().clone());
        let kind = if code.has(Flags::COROUTINE) {
            let caller = self.frames.last();
            let place = caller.map_or(0, |caller| caller.next);
            GeneratorKind::Coroutine(Origin { function: caller.map(|caller| caller.function.clone()), place })
        } else if code.has(Flags::ASYNC_GENERATOR) {
            GeneratorKind::Asynchronous(Box::default())
        } else {
            GeneratorKind::Plain
        };
        let state = Lock::new(Resumable::Suspended(suspended));
        Value::Generator(Ref::new(Generator { name, qualname, code, kind, state }))
    }

    /// Begins with a generator's frame, `sent` on its stack. Nothing if it has finished. The frame is handed on to `begin` and
    /// does not come back from here, since it would do so through memory.
    #[inline(always)]
    fn resume<T>(
        &mut self,
        generator: Ref<Generator>,
        sent: Value,
        link: Link,
        begin: impl FnOnce(&mut Self, Frame) -> T,
    ) -> Result<Option<T>> {
        let in_loop = matches!(link, Link::Loop);
        let mut suspended = {
            let mut state = generator.state.lock();
            match std::mem::replace(&mut *state, Resumable::Running) {
                Resumable::Suspended(suspended) => suspended,
                Resumable::Running => return Err(value_error(format!("{} already executing", generator.noun()))),
                Resumable::Finished => {
                    *state = Resumable::Finished;
                    return if generator.is_coroutine() { Err(reused()) } else { Ok(None) };
                }
            }
        };
        let fits = suspended.started || sent.is_none();
        if let Err(thrown) = if fits { self.enter() } else { Err(sent_too_early(&generator)) } {
            *generator.state.lock() = Resumable::Suspended(suspended);
            return Err(thrown);
        }
        let base = self.stack.len();
        self.stack.reserve(generator.code.room);
        while let Some(value) = suspended.values.pop() {
            self.push(value);
        }
        let skipped = if in_loop && suspended.bare && self.passes() { 2 } else { 0 };
        if skipped == 0 {
            self.push(sent);
        }
        let mut extra = suspended.extra.take().unwrap_or_default();
        extra.generator = Some(generator);
        let handled = std::mem::take(&mut suspended.handled);
        self.outer.push(std::mem::replace(&mut self.handled, handled));
        let next = suspended.next + skipped;
        let Some(function) = suspended.function.take() else { return Ok(None) };
        extra.spare = Some(suspended);
        Ok(Some(begin(self, Frame { function, next, base, floor: base, link, extra: Some(extra) })))
    }

    /// [`Thread::resume`] for the places where it counts less.
    #[inline(never)]
    pub(super) fn resume_apart(&mut self, generator: Ref<Generator>, sent: Value, link: Link) -> Result<Option<Frame>> {
        self.resume(generator, sent, link, |_, frame| frame)
    }

    /// Pushes a generator's frame for code of ours, `sent` on its stack. Nothing if it has finished.
    fn resume_here(&mut self, generator: &Ref<Generator>, sent: Value) -> Result<bool> {
        let frame = self.resume_apart(generator.clone(), sent, Link::Native)?;
        let resumed = frame.is_some();
        self.frames.extend(frame);
        Ok(resumed)
    }

    /// `generator.send(sent)` from code of ours.
    ///
    /// # Errors
    /// It runs already, or what it raises.
    pub fn send_to(&mut self, generator: &Ref<Generator>, sent: Value) -> Result<Resumed> {
        if !self.resume_here(generator, sent)? {
            return Ok(Resumed::Returned(Value::None));
        }
        let value = self.run()?;
        Ok(Self::resumed(generator, value))
    }

    fn resumed(generator: &Generator, value: Value) -> Resumed {
        match &*generator.state.lock() {
            Resumable::Suspended(_) => Resumed::Yielded(value),
            _ => Resumed::Returned(value),
        }
    }

    /// `generator.throw(exception)` from code of ours: what it delegates to gets it first.
    ///
    /// # Errors
    /// The exception, unless it handles it, or what it raises.
    pub fn throw_into(&mut self, generator: &Ref<Generator>, exception: Ref<Instance>) -> Result<Resumed> {
        if let Some(inner) = Self::delegate(generator) {
            return self.throw_through(generator, &inner, exception);
        }
        let fresh = match &mut *generator.state.lock() {
            Resumable::Suspended(suspended) => !std::mem::replace(&mut suspended.started, true),
            _ => false,
        };
        let finished = matches!(&*generator.state.lock(), Resumable::Finished);
        if finished && generator.is_coroutine() {
            return Err(reused());
        }
        if finished || !self.resume_here(generator, Value::None)? {
            return Err(Thrown::Exception(exception));
        }
        let value = self.raise_in_top(exception, fresh)?;
        Ok(Self::resumed(generator, value))
    }

    /// What a generator's `yield from` or `await` is at, if it is at one.
    pub(crate) fn delegate(generator: &Generator) -> Option<Value> {
        match &*generator.state.lock() {
            Resumable::Suspended(suspended) => {
                let code = &generator.code;
                let yields = suspended.next.checked_sub(1)?;
                let resume = code.instrs.get(suspended.next)?;
                let delegates = code.instrs[yields].op == super::Op::YieldValue
                    && resume.op == super::Op::Resume
                    && resume.arg & 3 >= 2;
                delegates.then(|| suspended.values.first().cloned()).flatten()
            }
            _ => None,
        }
    }

    fn throw_through(
        &mut self,
        generator: &Ref<Generator>,
        inner: &Value,
        exception: Ref<Instance>,
    ) -> Result<Resumed> {
        let closes = exception.class.name.as_arc().as_str() == "GeneratorExit";
        let result = match inner {
            Value::Generator(inner) if closes => self.close(inner).and_then(|_| Err(Thrown::Exception(exception))),
            Value::Generator(inner) => self.throw_into(inner, exception),
            other if closes => match protocol::optional_attribute(self, other, &known::CLOSE)? {
                Some(close) => self.call_with(&close, []).and_then(|_| Err(Thrown::Exception(exception))),
                None => Err(Thrown::Exception(exception)),
            },
            other => match protocol::optional_attribute(self, other, &known::THROW)? {
                Some(throw) => self.call_with(&throw, [Value::Instance(exception)]).map(Resumed::Yielded),
                None => Err(Thrown::Exception(exception)),
            },
        };
        match result {
            Ok(Resumed::Yielded(value)) => Ok(Resumed::Yielded(value)),
            Ok(Resumed::Returned(value)) => self.end_delegation(generator, value),
            Err(Thrown::Exception(thrown)) => {
                if let Some(value) = protocol::stop_iteration_value(&thrown) {
                    return self.end_delegation(generator, value);
                }
                if !self.resume_here(generator, Value::None)? {
                    return Err(Thrown::Exception(thrown));
                }
                let value = self.raise_in_top(thrown, false)?;
                Ok(Self::resumed(generator, value))
            }
            Err(halt) => Err(halt),
        }
    }

    /// What a generator delegated to has returned: it goes on after its `yield from`.
    fn end_delegation(&mut self, generator: &Ref<Generator>, value: Value) -> Result<Resumed> {
        if !self.resume_here(generator, value)? {
            return Ok(Resumed::Returned(Value::None));
        }
        if let Some(frame) = self.frames.last_mut() {
            let instrs = &frame.function.code.instrs;
            if let Some(end) = (frame.next..instrs.len()).find(|&place| instrs[place].op == super::Op::EndSend) {
                frame.next = end;
            }
        }
        let value = self.run()?;
        Ok(Self::resumed(generator, value))
    }

    /// Runs the topmost frame, beginning with an exception at the instruction where it stopped.
    fn raise_in_top(&mut self, exception: Ref<Instance>, fresh: bool) -> Result {
        self.stack.pop();
        if let Some(frame) = self.frames.last_mut() {
            // The `yield` that it stopped at; a generator that has not begun stops at its first instruction.
            frame.next -= usize::from(!fresh);
        }
        self.raise_context(&exception);
        self.pending = Some(exception);
        self.run()
    }

    /// `generator.close()`: what it returns.
    ///
    /// # Errors
    /// It runs, it yields once more, or what it raises.
    pub fn close(&mut self, generator: &Ref<Generator>) -> Result {
        let unstarted = match &*generator.state.lock() {
            Resumable::Suspended(suspended) => !suspended.started,
            Resumable::Finished => return Ok(Value::None),
            Resumable::Running => false,
        };
        if unstarted {
            *generator.state.lock() = Resumable::Finished;
            return Ok(Value::None);
        }
        let exit = protocol::exception("GeneratorExit", Vec::new());
        let Thrown::Exception(exit) = exit else { return Ok(Value::None) };
        match self.throw_into(generator, exit) {
            Ok(Resumed::Yielded(_)) => {
                Err(protocol::runtime_error(format!("{} ignored GeneratorExit", generator.noun())))
            }
            Ok(Resumed::Returned(value)) => Ok(value),
            Err(Thrown::Exception(e)) if protocol::is_exception(&e, &["GeneratorExit", "StopIteration"]) => {
                Ok(Value::None)
            }
            Err(thrown) => Err(thrown),
        }
    }

    /// `GET_ITER`: `[iterable] -> [iterator]`
    pub(crate) fn get_iter(&mut self, base: usize) -> Result<()> {
        if let Some(cursor) = loop_cursor(self.peek(base, 1)) {
            self.replace(1, cursor);
            return Ok(());
        }
        let iterable = self.pop(base);
        let iterator = protocol::iterator(self, &iterable)?;
        self.push(iterator);
        Ok(())
    }

    /// `FOR_ITER` for a generator: `frame` becomes the generator's, and the caller's waits. If the generator has finished,
    /// the caller goes on at the loop's end.
    ///
    /// # Errors
    /// The generator runs already.
    #[inline(never)]
    pub(super) fn resume_for(&mut self, frame: &mut Frame, generator: Ref<Generator>) -> Result<()> {
        let begun = self.resume(generator, Value::None, Link::Loop, |thread, callee| {
            thread.frames.push(frame.exchange(callee));
        })?;
        if begun.is_none() {
            frame.next = frame.end_of_generator();
        }
        Ok(())
    }

    /// `FOR_ITER` for other iterators that are objects: `[iterator] -> [iterator, item]`; nothing at the end.
    pub(crate) fn for_iter(&mut self, base: usize) -> Result<Option<Value>> {
        match self.peek(base, 1) {
            Value::Iter(iterator) => protocol::advance(self, &iterator.clone()),
            other => protocol::next(self, &other.clone()),
        }
    }

    /// `SEND`: `[receiver, value] -> [receiver, yielded or returned]`
    pub(crate) fn send(&mut self, base: usize) -> Result<Sent> {
        let receiver = self.peek(base, 2).clone();
        let value = self.pop(base);
        if let Value::Generator(generator) = &receiver {
            return match self.resume_apart(generator.clone(), value, Link::Send)? {
                Some(frame) => Ok(Sent::Switch(frame)),
                None => {
                    self.push(Value::None);
                    Ok(Sent::Done)
                }
            };
        }
        match protocol::send(self, &receiver, value)? {
            Resumed::Yielded(value) => {
                self.push(value);
                Ok(Sent::Yielded)
            }
            Resumed::Returned(value) => {
                self.push(value);
                Ok(Sent::Done)
            }
        }
    }

    pub(crate) fn get_yield_from_iter(&mut self, base: usize) -> Result<()> {
        let iterable = self.pop(base);
        let iterator = match &iterable {
            Value::Generator(generator) if generator.is_coroutine() => {
                return Err(type_error("cannot 'yield from' a coroutine object in a non-coroutine generator"));
            }
            Value::Generator(_) => iterable,
            _ => protocol::iterator(self, &iterable)?,
        };
        self.push(iterator);
        Ok(())
    }

    pub(crate) fn get_awaitable(&mut self, base: usize) -> Result<()> {
        let object = self.pop(base);
        let awaitable = protocol::awaitable(self, &object)?;
        self.push(awaitable);
        Ok(())
    }

    pub(crate) fn get_aiter(&mut self, base: usize) -> Result<()> {
        let object = self.pop(base);
        let name = protocol::type_name(&object);
        let method = protocol::special(self, &object, &known::AITER);
        let text = format!("'async for' requires an object with __aiter__ method, got {name}");
        let iterator = self.call_with(&method.ok_or_else(|| type_error(text))?, [])?;
        if protocol::special(self, &iterator, &known::ANEXT).is_none() {
            let name = protocol::type_name(&iterator);
            let text =
                format!("'async for' received an object from __aiter__ that does not implement __anext__: {name}");
            return Err(type_error(text));
        }
        self.push(iterator);
        Ok(())
    }

    pub(crate) fn get_anext(&mut self, base: usize) -> Result<()> {
        let object = self.peek(base, 1).clone();
        let name = protocol::type_name(&object);
        let method = protocol::special(self, &object, &known::ANEXT);
        let text = format!("'async for' requires an iterator with __anext__ method, got {name}");
        let next = self.call_with(&method.ok_or_else(|| type_error(text))?, [])?;
        let awaitable = protocol::awaitable(self, &next).map_err(|cause| {
            let name = protocol::type_name(&next);
            let error = type_error(format!("'async for' received an invalid object from __anext__: {name}"));
            protocol::caused_by(error, cause)
        })?;
        self.push(awaitable);
        Ok(())
    }

    /// `[awaitable, exception] -> []`, if the exception is `StopAsyncIteration`.
    pub(crate) fn end_async_for(&mut self, base: usize) -> Result<()> {
        match self.pop(base) {
            Value::Instance(exception) if !protocol::is_exception(&exception, &["StopAsyncIteration"]) => {
                Err(Thrown::Exception(exception))
            }
            _ => {
                self.pop_raw();
                Ok(())
            }
        }
    }

    /// `[iterator, last sent, exception] -> [None, value]`, if the exception is `StopIteration`.
    pub(crate) fn cleanup_throw(&mut self, base: usize) -> Result<()> {
        let Value::Instance(exception) = self.pop(base) else { return Ok(()) };
        let Some(value) = protocol::stop_iteration_value(&exception) else {
            return Err(Thrown::Exception(exception));
        };
        self.stack.truncate(self.stack.len() - 2);
        self.push(Value::None);
        self.push(value);
        Ok(())
    }
}

fn sent_too_early(generator: &Generator) -> Thrown {
    type_error(format!("can't send non-None value to a just-started {}", generator.noun()))
}
