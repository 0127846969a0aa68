//! `async_generator_asend`: what `asend` and `__anext__` give, and who awaits it gets the next item.

use super::{Stage, Steps, Turn, opaque};
use crate::object::{Instance, Opaque};
use crate::vm::{Resumed, Thread};
use crate::{Result, Value};
use sharing::Ref;

/// The next item of an asynchronous generator, which is sent something.
#[derive(Debug)]
pub(super) struct Asend {
    turn: Turn,
    sent: Value,
}

impl Asend {
    /// A new one.
    pub fn value(thread: &mut Thread, generator: &Value, sent: Value) -> Result {
        Ok(opaque(Self { turn: Turn::new(thread, generator)?, sent }))
    }

    fn begin(&self) -> Result<()> {
        self.turn.begin("__anext__()/asend()", "anext()")
    }
}

impl Opaque for Asend {
    fn class(&self) -> &'static str {
        "async_generator_asend"
    }
}

impl Steps for Asend {
    fn send(&self, thread: &mut Thread, value: Value) -> Result<Resumed> {
        let is_new = self.turn.stage() == Stage::New;
        self.begin()?;
        let value = if is_new && value.is_none() { self.sent.clone() } else { value };
        let result = thread.send_to(&self.turn.generator, value);
        self.turn.unwrap(result)
    }

    fn throw(&self, thread: &mut Thread, exception: Ref<Instance>) -> Result<Resumed> {
        self.begin()?;
        let result = thread.throw_into(&self.turn.generator, exception);
        self.turn.unwrap(result)
    }

    fn is_over(&self) -> bool {
        self.turn.stage() == Stage::Over
    }
}
