//! What programs see of a call: `tb_frame` and `sys._getframe()`.
//!
//! Made only when somebody can look at it: an exception passes, or the program asks. While the call runs, its variables
//! are on the thread's stack; when it has ended, and somebody still holds this, they are here, as CPython's frames keep
//! theirs. So an exception that is held holds the variables of the functions that it came through.

use super::{CodeObject, Dict, Function, discard};
use crate::Value;
use sharing::{Lock, Ref};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A call, under way or ended.
#[derive(Debug)]
pub struct FrameObject {
    /// What runs, or ran.
    pub function: Ref<Function>,
    /// The names of a module or class body.
    pub namespace: Option<Ref<Dict>>,
    /// The call that it was made from, where that is known.
    pub back: OnceLock<Option<Ref<FrameObject>>>,
    /// The instruction that it was last seen at.
    pub instruction: AtomicUsize,
    variables: Lock<Option<Vec<Value>>>,
}

impl FrameObject {
    /// A call under way.
    pub fn new(function: Ref<Function>, namespace: Option<Ref<Dict>>) -> Self {
        let (back, instruction) = (OnceLock::new(), AtomicUsize::new(0));
        Self { function, namespace, back, instruction, variables: Lock::new(None) }
    }

    /// Its code.
    pub fn code(&self) -> &Ref<CodeObject> {
        &self.function.code
    }

    /// Takes the variables of a call that has ended.
    pub fn keep(&self, variables: Vec<Value>) {
        *self.variables.lock() = Some(variables);
    }

    /// Says where it is.
    pub fn at(&self, instruction: usize) {
        self.instruction.store(instruction, Ordering::Relaxed);
    }

    /// The line that it was last seen at.
    pub fn line(&self) -> Option<u32> {
        crate::protocol::position(self.code(), self.instruction.load(Ordering::Relaxed)).line
    }

    /// The variables of a call that has ended, in their slots.
    pub fn variables(&self) -> Option<Vec<Value>> {
        self.variables.lock().clone()
    }

    /// Lets go of the variables: `frame.clear()`.
    pub fn clear(&self) {
        let old = self.variables.lock().as_mut().map(std::mem::take);
        drop(old);
    }
}

impl Drop for FrameObject {
    fn drop(&mut self) {
        // The calls around it could be many: none may end inside the end of another.
        let mut next = self.back.take().flatten();
        while let Some(mut frame) = next.and_then(Ref::into_inner) {
            next = frame.back.take().flatten();
        }
        if let Some(variables) = self.variables.get_mut().take() {
            discard(variables);
        }
    }
}
