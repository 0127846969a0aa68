//! The ways of adding one, each a short loop by itself.
//!
//! None is inlined: a browser compiles a function better while it runs, but uses that from its next call on.

use messages::Way;
use std::hint::black_box;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};

/// A counter that threads share, to be added to in one way.
#[derive(Debug)]
pub(super) struct Counter {
    way: Way,
    bare: AtomicU32,
    locked: Mutex<u32>,
}

impl Counter {
    /// A counter at zero.
    pub fn new(way: Way) -> Self {
        Self { way, bare: AtomicU32::new(0), locked: Mutex::new(0) }
    }

    /// Adds one so many times. `own` is what the thread has counted for itself, and what it then has.
    pub fn add(&self, times: u32, own: u32) -> u32 {
        match self.way {
            Way::Plain => plain(&self.bare, times),
            Way::Atomic => atomic(&self.bare, times),
            Way::Locked => locked(&self.locked, times),
            Way::Own => return counted(own, times),
        }
        own
    }

    /// What it says.
    pub fn value(&self) -> u32 {
        let locked = *self.locked.lock().unwrap_or_else(PoisonError::into_inner);
        self.bare.load(Ordering::Relaxed) + locked
    }
}

/// Each step is atomic by itself, since anything less would have no meaning in Rust; together they are not. A processor
/// does a relaxed load or store as it does a plain one. (WebAssembly knows no relaxed ones: there the store is as dear as
/// an atomic addition.)
#[inline(never)]
fn plain(counter: &AtomicU32, times: u32) {
    for _ in 0..times {
        let seen = counter.load(Ordering::Relaxed);
        counter.store(seen + 1, Ordering::Relaxed);
    }
}

#[inline(never)]
fn atomic(counter: &AtomicU32, times: u32) {
    for _ in 0..times {
        counter.fetch_add(1, Ordering::Relaxed);
    }
}

#[inline(never)]
fn locked(counter: &Mutex<u32>, times: u32) {
    for _ in 0..times {
        *counter.lock().unwrap_or_else(PoisonError::into_inner) += 1;
    }
}

/// Through memory, as a count in an object is: in a register, the compiler would add all of it at once.
#[inline(never)]
fn counted(mut own: u32, times: u32) -> u32 {
    for _ in 0..times {
        own = black_box(own) + 1;
    }
    own
}
