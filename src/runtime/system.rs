//! The operating system that the processes of a program have in common: pipes, semaphores, shared memory, and the table of
//! the processes themselves.
//!
//! A process has an interpreter and a memory of its own. What all of them reach is one more [`Memory`], which lies outside of
//! every process, as a kernel's does; the system is nothing but what is written there, and the rules of who may change it
//! when ([`tables`]). So it is the same natively, where that memory is the operating system's process that runs it all, and
//! in the browser, where it is a `SharedArrayBuffer` that every worker was given. Only bytes and numbers go through it.
//!
//! Whoever has to wait for a change waits for the one word that moves with each of them, and then looks again: with a few
//! dozen processes at most, a word for each thing would save little.

mod memory;
mod process;
mod tables;
#[cfg(test)]
mod tests;

pub use memory::Memory;
pub use process::{Family, Process};
pub use tables::Who;

use tables::Tables;

/// Who lives.
pub fn living(memory: &dyn Memory) -> Vec<Who> {
    Tables::lock_from_outside(memory).living().collect()
}

/// A process has ended, with a status, unless a signal has ended it: it lets go of everything.
pub fn end(memory: &dyn Memory, who: Who, status: u8) {
    Tables::lock_from_outside(memory).end(who, status);
}

/// The number of a piece of output, in an order that all processes agree on: what one printed before it told another
/// something comes before what that one prints then.
pub fn number_output(memory: &dyn Memory) -> u32 {
    tables::number_output(memory)
}

/// Whether a process that has been condemned may be ended now: none of its threads is inside the system.
pub fn may_be_ended(memory: &dyn Memory, who: Who) -> bool {
    !tables::is_inside(memory, who)
}
