//! What unwinds frames: an exception, or the end of the run.

use super::Instance;
use sharing::Ref;

/// Why a call gave no value.
#[derive(Clone, Debug)]
pub enum Thrown {
    /// A Python exception: an instance of a subclass of `BaseException`.
    Exception(Ref<Instance>),
    /// The run ends; no handler of the program's sees it.
    Halt(Halt),
}

/// Why a run ends from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Halt {
    /// The reader pressed Stop.
    Stopped,
    /// The step budget is spent.
    Budget,
    /// Every thread waits, and none can wake another.
    Deadlock,
    /// `os._exit`: the process ends at once, with that status.
    Exit(u8),
    /// The interpreter ends, and this thread is one that it doesn't wait for.
    Finalizing,
    /// A thread that takes turns with others is set aside, its frames as they are, and goes on later.
    Aside,
}
