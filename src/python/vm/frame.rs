//! Frames: the state of one call.

use crate::Value;
use crate::object::{CodeObject, Dict, FrameObject, Function, Generator, Instance, Suspended};
use std::sync::Arc;

/// A call under way. Its local variables and its stack are a stretch of the thread's stack.
#[derive(Debug)]
pub struct Frame {
    /// What runs.
    pub function: Arc<Function>,
    /// The instruction that comes next; while one runs, that one.
    pub next: usize,
    /// Where its first local variable is on the thread's stack.
    pub base: usize,
    /// How high the thread's stack is once it has ended.
    pub floor: usize,
    /// What happens to its result.
    pub link: Link,
    /// The names of a module or class body; functions have slots.
    pub namespace: Option<Arc<Dict>>,
    /// The generator whose frame it is.
    pub generator: Option<Arc<Generator>>,
    /// Where its variables were while it waited, kept for the next time.
    pub(crate) spare: Option<Box<Suspended>>,
    /// What its resumer was handling, to be put back when a generator's frame leaves.
    pub outer: Value,
    /// What programs see of it, once they can.
    pub object: Option<Arc<FrameObject>>,
}

/// What happens to a frame's result.
#[derive(Debug)]
pub enum Link {
    /// It goes onto the caller's stack.
    Call,
    /// It has to be `None`; the object that `__init__` was called for goes onto the caller's stack.
    Init(Arc<Instance>),
    /// It goes to code of ours that waits for it.
    Native,
    /// A `for` loop resumed this generator: what it yields goes onto the stack; its end ends the loop.
    Loop {
        /// Where the caller goes on at the end.
        end: usize,
    },
    /// A `yield from` or `await` resumed this generator: what it yields goes onto the stack; what it returns too, and
    /// the caller goes on elsewhere.
    Send {
        /// Where the caller goes on at the end.
        end: usize,
    },
}

impl Frame {
    /// The code that it runs.
    #[inline(always)]
    pub fn code(&self) -> &Arc<CodeObject> {
        &self.function.code
    }

    /// What programs see of it.
    pub fn object(&mut self) -> &Arc<FrameObject> {
        let next = self.next;
        let object = self
            .object
            .get_or_insert_with(|| Arc::new(FrameObject::new(self.function.clone(), self.namespace.clone())));
        object.at(next);
        object
    }
}
