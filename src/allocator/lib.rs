//! The engines' allocator: the system's, and before it, for each thread, what the thread has let go of a moment ago.
//!
//! Python programs make and end small objects all the time, for which CPython has free lists and `pymalloc`. Asking the
//! system's allocator for each takes a lock in shared memory, which alone costs as much as a short call. So a thread keeps
//! the small blocks that it frees, a list for each size, and takes the next ones of that size from there; no other thread
//! ever sees those lists. `cargo xtask bench python` shows what it is worth.
//!
//! A block is the system's own in every respect, whoever frees it: a list is only where it waits. So a list that has grown
//! long enough passes on what comes to it, and what one thread makes and another one ends piles up nowhere.

mod cache;

use cache::Cache;
pub use cache::Pooled;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Bytes that the system's allocator has lent out: those in use, and those that wait in the threads' lists.
static LENT: AtomicUsize = AtomicUsize::new(0);

/// Bytes of this memory that are in use, or wait in a thread's list to be used again, which are at most [`KEPT`] of each
/// size and thread.
pub fn in_use() -> usize {
    LENT.load(Ordering::Relaxed)
}

/// Bytes that a list may hold.
pub const KEPT: usize = Cache::KEPT;

fn lend(bytes: usize) {
    LENT.fetch_add(bytes, Ordering::Relaxed);
}

fn take_back(bytes: usize) {
    LENT.fetch_sub(bytes, Ordering::Relaxed);
}

#[cfg(test)]
mod tests;
