//! Interpreters beside one another in one process, each with modules, objects and a GIL of its own: PEP 684, PEP 734. Who
//! keeps them is the host; nothing but code and bytes cross from one to another.

use super::{CrossQueues, Thread};
use crate::object::Halt;
use std::fmt::Debug;

/// The number of an interpreter: 0 is the main one, and none is given twice.
pub type InterpreterId = i64;

/// Why an interpreter can't be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unavailable {
    /// There is none of this number, any more: `InterpreterNotFoundError`.
    Unknown,
    /// Its main thread is at work already.
    Running,
}

/// The interpreters of a process, as one of them sees them.
pub trait Interpreters: Debug + Send + Sync {
    /// Which one asks.
    fn current(&self) -> InterpreterId;

    /// One more, with nothing to do: `Py_NewInterpreterFromConfig`.
    fn create(&self) -> InterpreterId;

    /// All of them, oldest first; the main one is among them.
    fn all(&self) -> Vec<InterpreterId>;

    /// Whether its main thread is at work.
    ///
    /// # Errors
    /// There is none of this number.
    fn is_running(&self, id: InterpreterId) -> Result<bool, Unavailable>;

    /// Has `thread` go over into another interpreter, as its main thread, for as long as the body takes. The GIL that it
    /// has is released meanwhile, and it holds the other one's.
    ///
    /// # Errors
    /// That one can't be had.
    fn enter(
        &self,
        thread: &mut Thread,
        id: InterpreterId,
        body: &mut dyn FnMut(&mut Thread),
    ) -> Result<(), Unavailable>;

    /// Ends one, with its threads: `Py_EndInterpreter`.
    ///
    /// # Errors
    /// It can't be had.
    fn destroy(&self, thread: &mut Thread, id: InterpreterId) -> Result<(), Unavailable>;

    /// One more object stands for it: when none does any more, it ends. Whether there is one of this number.
    fn refer(&self, id: InterpreterId) -> bool;

    /// One object less stands for it: whether that was the last one.
    fn release(&self, id: InterpreterId) -> bool;

    /// Ends what runs in all but the main one.
    fn stop(&self, halt: Halt);

    /// The queues between them.
    fn queues(&self) -> &CrossQueues;
}
