//! What the page, the engine, its processes and the compiler say to each other: plain data, and nothing that can run.
//!
//! Both sides of every boundary compile this crate, so a message has one definition. On the wire it is bytes
//! (postcard), since bytes are all that may cross into a process. Knows nothing of workers, the web or the interpreter.

mod compile;
mod counting;
mod life;
mod program;
mod race;
pub mod record;
mod sealed;
mod trace;
mod wire;

pub use compile::{Compile, Compiled};
pub use counting::{Counting, Tally, Way};
pub use life::{Life, Mark, Stage};
pub use program::{Birth, Ended, Manner, Pipe, Printed, Program};
pub use race::{Kernel, Lane, LaneReport, Plan, Progress, Recording, Result, Span, Unit, Work};
pub use sealed::Sealed;
pub use trace::{
    Binding, Call, CodeListing, Count, End, Held, Kind, Listing, MOST_STEPS, Pile, Row, Step, Trace, Walk,
};
pub use wire::{PROTOCOL, WireError, decode, encode};

use serde::{Deserialize, Serialize};

/// What the page asks of the engine's worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Request {
    /// Run the lanes of a race, one after the other. A run still under way is stopped first, with [`Event::Stopped`].
    Race(Plan),
    /// Run a program. The engine without shared memory hears nothing until it has ended: to stop it, terminate the worker.
    Program(Program),
    /// Run a program and record every state of it. Only terminating the worker stops it.
    Trace(Program),
    /// Have threads count, in one way after another: [`Event::Counted`] for each, then [`Event::Finished`].
    Count(Counting),
    /// End the run under way, a program by `KeyboardInterrupt`; answered with [`Event::Stopped`] when it has ended, also
    /// when that was just before.
    Stop,
}

/// What the engine's worker tells the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// The first message of a worker, once its module and its pool stand. What is sent before it may be lost.
    Ready {
        /// Whether threads share this engine's memory (`engine-mt`); otherwise they take turns (`engine-st`).
        shared: bool,
        /// Threads for native kernels; 0 where no race has asked for them, and in `engine-st`.
        pool: u8,
        /// Microseconds from the worker's creation to this message: what the first Run pays and later ones do not.
        boot_us: u64,
    },
    /// A lane has begun.
    LaneStarted(Lane),
    /// How far each worker of the lane is; sent about six times a second.
    Progress(Progress),
    /// A lane has ended, every unit of it done.
    LaneDone(LaneReport),
    /// The program has begun: nothing stands before it any more.
    Started,
    /// The program under way has printed something.
    Printed(Vec<Printed>),
    /// The instructions of the program that is to be traced.
    Listed(Sealed<Listing>),
    /// The next stretch of its run.
    Traced(Sealed<Trace>),
    /// What happened to the threads of the program under way, if it is recorded.
    Recorded(Sealed<Vec<record::Stretch>>),
    /// How far a process of the program under way has come, if it is recorded.
    Lived(Sealed<Life>),
    /// The engine's memory has grown so large that the run under way had better be its last: terminate its worker when that
    /// has ended, and start another. WebAssembly's memory never shrinks, and what refers to itself stays in it.
    Worn,
    /// The program has ended.
    Ended(Ended),
    /// What one way of counting came to.
    Counted(Sealed<Tally>),
    /// Every lane has ended, or every way of counting.
    Finished,
    /// The run was stopped; nothing more follows from it.
    Stopped,
    /// The run ended by a fault: what happened, and what to do. The engine can take another run.
    Failed(String),
    /// The engine itself is damaged, by a panic or a trap, and answers nothing more: terminate its worker, and start
    /// another for the next run.
    Gone(String),
}

/// What an engine says to one of its processes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Order {
    /// Compute one unit and send its result.
    Compute {
        /// The work that the unit is of.
        work: Work,
        /// Which unit, from 0.
        unit: u16,
    },
    /// End: no further order follows.
    Exit,
}

/// What a process answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reply {
    /// The process has booted and waits for an order.
    Booted,
    /// A unit is done.
    Done(Result),
    /// The process cannot go on; its last words.
    Failed(String),
}
