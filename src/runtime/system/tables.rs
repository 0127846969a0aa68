//! What the system keeps in its memory: a table of processes, a table of what they hold, and behind them the bytes of pipes
//! and shared memory. All of it behind one lock, held for as long as it takes to change a few words or copy some bytes.
//!
//! **A process may be ended at any moment, but never inside.** Each counts itself in before it takes the lock (`BUSY`) and
//! looks whether it has been condemned; who condemns it does so under the lock, and ends it once it is not inside
//! ([`is_inside`]). So the lock is never held by the dead.

mod pipes;
mod processes;
mod readiness;
mod semaphores;
mod standstill;
mod stretches;
mod things;

#[cfg(test)]
pub(super) use processes::PROCESSES;

use super::memory::Memory;
use processes::{process, row};
use python::vm::{Answer, Errno};
use std::time::Duration;

const LOCK: usize = 0;
/// Moves whenever something has changed that somebody may wait for.
const CHANGES: usize = 1;
/// Numbers of processes that were given.
const PIDS: usize = 2;
/// Numbers of pieces of output that were given.
const OUTPUTS: usize = 3;
/// Whether nobody can go on any more.
const DEADLOCK: usize = 4;
const HEADER: usize = 16;

const FREE: u32 = 0;
const HELD: u32 = 1;
const WANTED: u32 = 2;

/// Which process asks: its number, and its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Who {
    /// Its number, which no other process has had.
    pub pid: u32,
    /// Its row in the table.
    pub(super) row: u32,
}

impl Who {
    /// A process that was born elsewhere.
    pub fn of(pid: u32, row: u8) -> Self {
        Self { pid, row: row.into() }
    }

    /// Its row, which it alone has while it lives.
    pub fn row(self) -> u8 {
        self.row as u8
    }
}

/// How often something has changed so far: what [`await_change`] wants to know.
pub(super) fn changes(memory: &dyn Memory) -> u32 {
    memory.load(CHANGES)
}

/// The next piece of output's number.
pub(super) fn number_output(memory: &dyn Memory) -> u32 {
    memory.add(OUTPUTS, 1)
}

/// Waits until something has changed since, or for so long, or less.
pub(super) fn await_change(memory: &dyn Memory, since: u32, longest: Duration) {
    memory.wait(CHANGES, since, longest);
}

/// Whether a process that has been condemned still has a thread inside. Once it has not, none will come in any more.
pub(super) fn is_inside(memory: &dyn Memory, who: Who) -> bool {
    memory.load(row(who) + process::BUSY) != 0
}
/// Whether nobody can go on any more.
pub(super) fn is_deadlocked(memory: &dyn Memory) -> bool {
    memory.load(DEADLOCK) != 0
}

/// The tables, locked.
pub(super) struct Tables<'a> {
    memory: &'a dyn Memory,
    who: Option<Who>,
    changed: bool,
}

impl Drop for Tables<'_> {
    fn drop(&mut self) {
        if self.changed {
            self.memory.add(CHANGES, 1);
        }
        if self.memory.exchange(LOCK, FREE) == WANTED {
            self.memory.notify(LOCK);
        }
        if let Some(who) = self.who {
            self.memory.add(row(who) + process::BUSY, 1_u32.wrapping_neg());
        }
        if self.changed {
            self.memory.notify(CHANGES);
        }
    }
}

impl<'a> Tables<'a> {
    /// Locks them for a process.
    ///
    /// # Errors
    /// It is to end, or nobody can go on any more.
    pub fn lock(memory: &'a dyn Memory, who: Who) -> Answer<Self> {
        let tables = Self::lock_to_end(memory, who)?;
        if is_deadlocked(memory) { Err(Errno::Interrupted) } else { Ok(tables) }
    }

    /// Locks them for a process that may have ended already, but for its report.
    ///
    /// # Errors
    /// It is condemned.
    pub fn lock_to_end(memory: &'a dyn Memory, who: Who) -> Answer<Self> {
        memory.add(row(who) + process::BUSY, 1);
        let own = memory.load(row(who) + process::PID) == who.pid;
        if !own || memory.load(row(who) + process::SIGNAL) != 0 {
            memory.add(row(who) + process::BUSY, 1_u32.wrapping_neg());
            return Err(Errno::Interrupted);
        }
        Ok(Self::take(memory, Some(who)))
    }

    /// Locks them for who looks after the processes and is none itself.
    pub fn lock_from_outside(memory: &'a dyn Memory) -> Self {
        Self::take(memory, None)
    }

    fn take(memory: &'a dyn Memory, who: Option<Who>) -> Self {
        if memory.compare_exchange(LOCK, FREE, HELD) != FREE {
            // As whoever is woken can't know whether others wait, too, it leaves word that somebody does.
            while memory.exchange(LOCK, WANTED) != FREE {
                memory.wait(LOCK, WANTED, Duration::from_millis(100));
            }
        }
        Self { memory, who, changed: false }
    }

    fn word(&self, word: usize) -> u32 {
        self.memory.load(word)
    }

    fn set(&mut self, word: usize, value: u32) {
        self.memory.store(word, value);
    }
}
