//! `async_generator_athrow`: what `athrow` and `aclose` give.

use super::{Stage, Steps, Turn, ends, opaque, unwrapped};
use crate::builtins::generator::thrown;
use crate::object::{Instance, Opaque, Resumable, Thrown};
use crate::protocol::{exception, runtime_error, type_error};
use crate::vm::{Resumed, Thread};
use crate::{Result, Value};
use sharing::Ref;

/// An exception for an asynchronous generator, or its end.
#[derive(Debug)]
pub(super) struct Athrow {
    turn: Turn,
    /// The class and the value; nothing for `aclose`.
    given: Option<[Value; 2]>,
}

impl Athrow {
    /// A new one.
    pub fn value(thread: &mut Thread, generator: &Value, given: Option<[Value; 2]>) -> Result {
        Ok(opaque(Self { turn: Turn::new(thread, generator)?, given }))
    }

    fn method(&self) -> &'static str {
        if self.given.is_some() { "athrow()" } else { "aclose()" }
    }

    fn begin(&self) -> Result<()> {
        self.turn.begin("aclose()/athrow()", self.method())
    }

    /// The first step: throws what it was given.
    fn start(&self, thread: &mut Thread) -> Result<Resumed> {
        let exception = match &self.given {
            Some([class, value]) => thrown(thread, class, value),
            None => {
                self.turn.set_closed();
                match exception("GeneratorExit", Vec::new()) {
                    Thrown::Exception(exit) => Ok(exit),
                    halt => Err(halt),
                }
            }
        };
        exception.and_then(|exception| thread.throw_into(&self.turn.generator, exception))
    }

    /// What the generator came to, as who awaits this sees it.
    fn finish(&self, result: Result<Resumed>) -> Result<Resumed> {
        if self.given.is_some() {
            return self.turn.unwrap(result);
        }
        match result {
            Ok(Resumed::Yielded(value)) if unwrapped(&value).is_none() => return Ok(Resumed::Yielded(value)),
            _ => self.turn.end(),
        }
        match result {
            Ok(Resumed::Yielded(_)) => Err(runtime_error("async generator ignored GeneratorExit")),
            Ok(Resumed::Returned(_)) => Ok(Resumed::Returned(Value::None)),
            Err(thrown) if ends(&thrown) => Ok(Resumed::Returned(Value::None)),
            Err(thrown) => Err(thrown),
        }
    }
}

impl Opaque for Athrow {
    fn class(&self) -> &'static str {
        "async_generator_athrow"
    }
}

impl Steps for Athrow {
    fn send(&self, thread: &mut Thread, value: Value) -> Result<Resumed> {
        let stage = self.turn.stage();
        if stage != Stage::Over && matches!(*self.turn.generator.state.lock(), Resumable::Finished) {
            self.turn.set(Stage::Over);
            return Ok(Resumed::Returned(Value::None));
        }
        if stage == Stage::New && !self.turn.is_running() {
            if self.turn.is_closed() {
                self.turn.set(Stage::Over);
                return Err(exception("StopAsyncIteration", Vec::new()));
            }
            if !value.is_none() {
                return Err(type_error("can't send non-None value to a just-started coroutine"));
            }
        }
        self.begin()?;
        let result = if stage == Stage::New { self.start(thread) } else { thread.send_to(&self.turn.generator, value) };
        self.finish(result)
    }

    fn throw(&self, thread: &mut Thread, exception: Ref<Instance>) -> Result<Resumed> {
        self.begin()?;
        let result = thread.throw_into(&self.turn.generator, exception);
        self.finish(result)
    }

    fn is_over(&self) -> bool {
        self.turn.stage() == Stage::Over
    }
}
