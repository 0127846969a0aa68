//! Why a race came to nothing: what happened, and what to do.

use messages::{Plan, WireError, Work};

/// Why a race came to nothing.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// The plan is not within its limits.
    #[error(
        "the plan asks for {units} units of {size} thousand and {workers} workers: choose 1 to {max_units} units, \
         a size of 1 to {max_size} and 1 to {max_workers} workers",
        units = .0.work.units, size = .0.work.size, workers = .0.workers,
        max_units = Work::MAX_UNITS, max_size = Work::MAX_SIZE, max_workers = Plan::MAX_WORKERS
    )]
    Plan(Plan),
    /// Somebody stopped it.
    #[error("the race was stopped: run it again to get a result")]
    Stopped,
    /// Threads could not be had.
    #[error("the threads could not be started ({reason}): run again with fewer workers")]
    Threads {
        /// What the host said.
        reason: String,
    },
    /// A process could not be started.
    #[error("process {process} could not be started ({reason}): run again with fewer workers")]
    Start {
        /// Which process, from 0.
        process: u8,
        /// What the host said.
        reason: String,
    },
    /// A process ended before its work did.
    #[error(
        "process {process} ended in the middle of the run ({reason}): run again; if it happens again, choose fewer workers or smaller units"
    )]
    Lost {
        /// Which process, from 0.
        process: u8,
        /// What is known of its end.
        reason: String,
    },
    /// A process answered what nobody asked for.
    #[error("process {process} sent {answer} out of turn: run again, and report this if it happens again")]
    OutOfTurn {
        /// Which process, from 0.
        process: u8,
        /// What it sent.
        answer: String,
    },
    /// A lane in Python could not be run to its end.
    #[error("the lane's program ended early ({reason}): run again, and report this if it happens again")]
    Script {
        /// What it said, or why it could not begin.
        reason: String,
    },
    /// A message could not be read.
    #[error(transparent)]
    Wire(#[from] WireError),
}
