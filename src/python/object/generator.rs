//! Generators and coroutines: frames that wait.

use super::{Function, Name};
use crate::{Value, lock::Lock};
use std::sync::Arc;

/// A generator or a coroutine.
#[derive(Debug)]
pub struct Generator {
    /// `__name__`
    pub name: Name,
    /// `__qualname__`
    pub qualname: Name,
    /// Whether `await` takes it rather than `for`.
    pub coroutine: bool,
    /// Where it stands.
    pub state: Lock<Resumable>,
}

/// Where a generator stands.
#[derive(Debug)]
pub enum Resumable {
    /// It can go on.
    Suspended(Box<Suspended>),
    /// Its frame is on some thread's stack.
    Running,
    /// It has returned or raised.
    Finished,
}

/// A frame that waits.
#[derive(Debug)]
pub struct Suspended {
    /// What it runs.
    pub function: Arc<Function>,
    /// The instruction that it goes on with.
    pub next: usize,
    /// Its local variables, then its stack.
    pub values: Vec<Value>,
    /// The exception that it was handling when it yielded.
    pub handled: Value,
    /// Whether it has run before.
    pub started: bool,
}

impl Suspended {
    /// A frame at its beginning, without variables yet.
    pub fn new(function: Arc<Function>) -> Self {
        Self { function, next: 0, values: Vec::new(), handled: Value::None, started: false }
    }
}

impl Drop for Generator {
    fn drop(&mut self) {
        if let Resumable::Suspended(suspended) = self.state.get_mut() {
            super::discard(std::mem::take(&mut suspended.values));
        }
    }
}
