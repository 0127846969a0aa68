//! What the lock is made of: the standard library's primitives, or loom's under `--cfg loom`.

use std::time::Duration;

#[cfg(loom)]
pub use ::loom::sync::{Condvar, Mutex, MutexGuard, atomic::AtomicU64, atomic::Ordering};
pub use std::sync::PoisonError;
#[cfg(not(loom))]
pub use std::sync::{Condvar, Mutex, MutexGuard, atomic::AtomicU64, atomic::Ordering};

/// Waits for a signal, or until the time is over; whether it is.
#[cfg(not(loom))]
pub fn wait_timeout<'a, T>(condvar: &Condvar, guard: MutexGuard<'a, T>, time: Duration) -> (MutexGuard<'a, T>, bool) {
    let (guard, result) = condvar.wait_timeout(guard, time).unwrap_or_else(PoisonError::into_inner);
    (guard, result.timed_out())
}

/// loom has no clock. Here every wait that ends counts as one that has lasted too long, and a test has a thread of its
/// own that ends waits at any time.
#[cfg(loom)]
pub fn wait_timeout<'a, T>(condvar: &Condvar, guard: MutexGuard<'a, T>, _: Duration) -> (MutexGuard<'a, T>, bool) {
    (condvar.wait(guard).unwrap_or_else(PoisonError::into_inner), true)
}
