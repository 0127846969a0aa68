//! What runs programs: threads, their frames, the loop over instructions, calls and unwinding.
//!
//! A thread's frames are data on one stack, and Python code that calls Python code doesn't make the native stack grow, so
//! that a step of the lab, or another thread's turn, can fall between any two instructions. Only code of ours that
//! calls back into Python (a sort's key, an operator's special method) nests a loop, as it does in CPython.

mod arguments;
mod attributes;
mod bell;
mod building;
mod call;
mod classes;
mod cross_queues;
mod exceptions;
mod execute;
mod finalize;
mod flat;
mod fork;
mod frame;
mod gate;
mod generators;
mod host;
mod imports;
mod interpreter;
mod interpreters;
mod intrinsics;
mod matching;
mod names;
mod op;
mod operations;
mod peer;
mod peers;
mod program;
mod quick;
mod quick_calls;
mod rare;
mod run;
mod system;
mod thread;
mod turns;
mod wait;
mod warnings;

pub use bell::Bell;
pub(crate) use classes::{build_class, derived_metaclass, new_class};
pub use cross_queues::{CrossQueues, Item, QueueTrouble, Unbound};
pub(crate) use frame::Extra;
pub use frame::{Frame, Link};
pub use gate::{Gate, GateKind};
pub use generators::Resumed;
pub use host::{Breaker, Host, NoFork, NoThread, Observer, Stream};
pub use interpreter::{Interpreter, Library};
pub use interpreters::{InterpreterId, Interpreters, Unavailable};
pub use op::Op;
pub use peer::Peer;
pub use peers::{Awaited, Peers, Stuck, Waiting};
pub use program::Ending;
pub(crate) use quick::kind;
pub use quick_calls::QuickCall;
pub(crate) use quick_calls::quick_call;
pub use system::{Answer, Errno, Exit, Handle, Resource, System};
pub use thread::Thread;
pub use turns::{Body, Course};
pub use wait::Patience;
