//! Generators and coroutines: frames that wait.

use super::{CodeObject, Function, Name};
use crate::vm::{Extra, Op};
use crate::{Value, lock::Lock};
use std::sync::Arc;

/// A generator or a coroutine.
#[derive(Debug)]
pub struct Generator {
    /// `__name__`
    pub name: Name,
    /// `__qualname__`
    pub qualname: Name,
    /// What it runs.
    pub code: Arc<CodeObject>,
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
    /// What it runs, while it waits: the frame has it while it runs.
    pub function: Option<Arc<Function>>,
    /// The instruction that it goes on with.
    pub next: usize,
    /// Its stack, the top first, then its local variables, the last first: the order in which they are taken off.
    pub values: Vec<Value>,
    /// The exception that it was handling when it yielded; [`Value::Null`] for none of its own.
    pub handled: Value,
    /// Whether it has run before.
    pub started: bool,
    /// Whether what it is sent goes unused: then it can go on past the two instructions that see to that.
    pub bare: bool,
    /// What its frame needs when it runs again, kept so that it isn't made anew each time.
    pub(crate) extra: Option<Box<Extra>>,
}

impl Suspended {
    /// A frame at its beginning, without variables yet.
    pub fn new(function: Arc<Function>) -> Self {
        Self {
            function: Some(function),
            next: 0,
            values: Vec::new(),
            handled: Value::Null,
            started: false,
            bare: false,
            extra: None,
        }
    }

    /// Whether it waits inside `try` or `with`, or for another generator: CPython's compiler says so in `RESUME`.
    fn is_guarded(&self, code: &CodeObject) -> bool {
        let resume = code.instrs.get(self.next);
        resume.is_some_and(|resume| resume.op == Op::Resume && (resume.arg & 4 == 0 || resume.arg & 3 >= 2))
    }
}

impl Drop for Generator {
    fn drop(&mut self) {
        let Resumable::Suspended(suspended) = self.state.get_mut() else { return };
        if suspended.started && suspended.is_guarded(&self.code) {
            let state = std::mem::replace(self.state.get_mut(), Resumable::Finished);
            let (name, qualname, code) = (self.name.clone(), self.qualname.clone(), self.code.clone());
            let revived = Self { name, qualname, code, coroutine: self.coroutine, state: Lock::new(state) };
            super::bury(Value::Generator(Arc::new(revived)));
        } else {
            super::discard(std::mem::take(&mut suspended.values));
        }
    }
}
