//! The lanes of a race as bookkeeping: who does which unit, when, and what it came to.
//!
//! - [`Turns`]: workers that take turns on the calling thread; with one worker, a plain loop.
//! - [`Team`]: threads that share memory and each take the next unit.
//! - [`Crew`]: processes, to which only bytes cross.
//!
//! - `Script`: a lane that is a Python program, with Python's threads and processes.
//!
//! All write one ledger, so a report means the same for every lane and every host. Dropping a lane ends it.
//! What a host must give is in `door`. Knows neither operating systems nor the web, and never waits.

mod crew;
mod door;
mod fault;
mod ledger;
mod process;
#[cfg(feature = "programs")]
mod script;
mod team;
mod turns;

pub use crew::Crew;
pub use door::{Clock, Processes, Threads};
pub use fault::Fault;
pub use process::{Process, Python};
#[cfg(feature = "programs")]
pub use script::{Body, Script, unit};
pub use team::Team;
pub use turns::Turns;

#[cfg(test)]
mod test;
