//! Counting: some threads add to one counter, in one way after another.

use serde::{Deserialize, Serialize};

/// A way of adding one to a counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Way {
    /// Read it, add one, write it back: three steps, between which others may come.
    Plain,
    /// The three as one step of the processor.
    Atomic,
    /// The three steps, while a lock is held.
    Locked,
    /// The three steps on a counter that no other thread touches; what the threads have is summed at the end.
    Own,
}

impl Way {
    /// Every way, in the order in which they are tried.
    pub const ALL: [Way; 4] = [Self::Plain, Self::Atomic, Self::Locked, Self::Own];
}

/// What is to be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Counting {
    /// Threads that count at the same time, 1 to [`Counting::MOST_THREADS`].
    pub threads: u8,
    /// Increments that each of them makes, 1 to [`Counting::MOST_EACH`].
    pub each: u32,
}

impl Counting {
    /// The most threads.
    pub const MOST_THREADS: u8 = 8;
    /// The most increments of a thread.
    pub const MOST_EACH: u32 = 100_000_000;

    /// Whether every number is within its limits.
    pub fn is_valid(self) -> bool {
        (1..=Self::MOST_THREADS).contains(&self.threads) && (1..=Self::MOST_EACH).contains(&self.each)
    }
}

/// What one way came to, with some number of threads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// The way.
    pub way: Way,
    /// The threads that counted.
    pub threads: u8,
    /// Increments that were asked for, of all threads.
    pub asked: u32,
    /// What the counter said when all had ended.
    pub counted: u32,
    /// Nanoseconds from the first increment to the last, the threads being there already.
    pub wall_ns: u64,
}

impl Tally {
    /// Increments that were made and are not in the counter.
    pub fn lost(&self) -> u32 {
        self.asked.saturating_sub(self.counted)
    }
}
