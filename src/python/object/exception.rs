//! What an exception carries beyond an ordinary object.

use super::{CodeObject, Dict, FrameObject, Instance, Name};
use crate::Value;
use sharing::Ref;

/// One level of a traceback.
#[derive(Clone, Debug)]
pub struct TraceEntry {
    /// The call.
    pub frame: Ref<FrameObject>,
    /// Which of its instructions, by index.
    pub instruction: usize,
}

impl TraceEntry {
    /// The code that was running.
    pub fn code(&self) -> &Ref<CodeObject> {
        self.frame.code()
    }
}

/// The way of an exception through frames: the frame it left last comes last, so the outermost is at the end.
pub type Traceback = Vec<TraceEntry>;

/// The fields of `BaseException`.
#[derive(Debug, Default)]
pub struct ExceptionState {
    /// `args`
    pub args: Vec<Value>,
    /// `__cause__`
    pub cause: Option<Ref<Instance>>,
    /// `__context__`
    pub context: Option<Ref<Instance>>,
    /// `__suppress_context__`
    pub suppress_context: bool,
    /// `__traceback__`
    pub traceback: Traceback,
    /// What a `NameError`, `AttributeError` or `ImportError` is about: the name, and the object it was looked up on.
    pub about: Option<(Value, Value)>,
    /// Where a `NameError` or `AttributeError` was raised.
    pub scene: Option<Box<Scene>>,
    /// What its class has beside: `errno` of `OSError`, `value` of `StopIteration`, …
    pub fields: Vec<(&'static str, Value)>,
}

/// The names that could be seen where an exception was raised: what hints are made of when it is printed. CPython asks
/// the frame, which it keeps for that long.
#[derive(Debug)]
pub struct Scene {
    /// The local variables that had values.
    pub locals: Vec<Name>,
    /// What `self` was, if there was one.
    pub own: Value,
    /// The globals.
    pub globals: Ref<Dict>,
}
