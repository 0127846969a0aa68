//! The global interpreter lock, as CPython 3.14 has it (`Python/ceval_gil.c`).
//!
//! **What it is.** One flag, `locked`, behind a mutex, and two condition variables. Who holds it may run the bytecode of
//! its interpreter; everybody else waits. It knows nothing of bytecode: a thread is a [`Request`] to it, the place where a
//! waiter leaves word for the holder.
//!
//! **How a waiter gets it.** It waits for the lock to become free, but no longer than the *switch interval* (5 ms, unless
//! the program says otherwise: `sys.setswitchinterval`). If that time passes and nobody else has got the lock meanwhile,
//! it leaves a *drop request* with the holder, and waits again. It never seizes the lock: the holder drops it, at the next
//! place where it looks at its requests (`RESUME`, `JUMP_BACKWARD`, after some calls: `_CHECK_PERIODIC` in
//! `Python/bytecodes.c`). That is why no switch falls between the load and the store of `counter += 1`, and why a long
//! call into C that doesn't let go of the lock keeps everybody waiting for longer than the interval.
//!
//! **Why the clock starts anew.** A waiter that wakes up to find that the lock has changed hands meanwhile (`switch_number`
//! has moved) leaves no request: the holder is new, and is granted its interval.
//!
//! **Why a drop waits (forced switching).** On an operating system the thread that has just dropped a lock is the one that
//! is running, and would be the first to take it again, long before the one that it has woken. So a thread that drops on
//! request waits until another thread has become `last_holder`. A thread that nobody has asked yet drops without waiting:
//! it is about to block, or to run a native kernel, and nothing hurries it back.
//!
//! **Where it differs.** CPython guards `last_holder` with a second mutex, so that a thread that waits for the switch
//! doesn't contend for the first; here the one mutex guards both, since each is held for a few instructions only.
//!
//! `gil/loom.rs` explores every order in which two and three threads can meet here.

#[cfg(all(test, loom))]
mod loom;
mod sync;
#[cfg(all(test, not(loom)))]
mod tests;

use std::time::Duration;

use sync::{AtomicU64, Condvar, Mutex, MutexGuard, Ordering, wait_timeout};

/// `DEFAULT_INTERVAL` of CPython, in microseconds.
pub const DEFAULT_INTERVAL_US: u64 = 5_000;

/// Where a waiter leaves word for the thread that holds the lock: `_PY_GIL_DROP_REQUEST_BIT` in a thread's
/// `eval_breaker`. Clones are the same place.
pub trait Request: Clone {
    /// Asks the thread to drop the lock.
    fn raise(&self);
    /// Takes the request back.
    fn lower(&self);
    /// Whether the thread is asked to drop it.
    fn is_raised(&self) -> bool;
}

/// Which thread: unique among the threads of a lock, never 0.
pub type ThreadId = u32;

/// Nobody has ever held the lock.
const NOBODY: ThreadId = 0;

/// What a thread is to the lock.
#[derive(Clone, Debug)]
pub struct Seat<R> {
    /// Which thread it is.
    pub thread: ThreadId,
    /// Where it is asked to drop the lock.
    pub request: R,
}

/// What a thread went through until it had the lock, told as it happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The lock was taken: it waits.
    Waits,
    /// It has waited for the whole interval, and asks that thread to drop the lock.
    Requests(ThreadId),
    /// It holds the lock; whether another thread held it last.
    Takes {
        /// `last_holder` was another thread, or nobody.
        switched: bool,
    },
}

/// A global interpreter lock.
#[derive(Debug)]
pub struct Gil<R> {
    state: Mutex<State<R>>,
    /// Signalled when the lock becomes free: `gil->cond`.
    freed: Condvar,
    /// Signalled when a thread has taken the lock: `gil->switch_cond`.
    switched: Condvar,
    interval_us: AtomicU64,
}

/// `struct _gil_runtime_state`.
#[derive(Debug)]
struct State<R> {
    locked: bool,
    last_holder: ThreadId,
    /// The last holder's request; `None` before the first.
    request: Option<R>,
    /// How often the lock has changed hands.
    switch_number: u64,
}

impl<R: Request> Default for Gil<R> {
    fn default() -> Self {
        Self::new()
    }
}

impl<R: Request> Gil<R> {
    /// A lock that nobody has ever held.
    pub fn new() -> Self {
        let state = State { locked: false, last_holder: NOBODY, request: None, switch_number: 0 };
        Self {
            state: Mutex::new(state),
            freed: Condvar::new(),
            switched: Condvar::new(),
            interval_us: AtomicU64::new(DEFAULT_INTERVAL_US),
        }
    }

    /// The switch interval in microseconds, at least 1.
    pub fn interval_us(&self) -> u64 {
        self.interval_us.load(Ordering::Relaxed)
    }

    /// Sets the switch interval; waits under way end by the old one. 0 counts as 1.
    pub fn set_interval_us(&self, interval_us: u64) {
        self.interval_us.store(interval_us.max(1), Ordering::Relaxed);
    }

    /// How often the lock has gone from one thread to another.
    pub fn switch_number(&self) -> u64 {
        self.lock().switch_number
    }

    /// Waits until the lock is this thread's. A thread that holds it already waits for ever, as in CPython.
    pub fn take_gil(&self, seat: &Seat<R>, mut tell: impl FnMut(Step)) {
        let mut state = self.lock();
        if state.locked {
            tell(Step::Waits);
        }
        while state.locked {
            let switch_number = state.switch_number;
            let timed_out;
            (state, timed_out) = wait_timeout(&self.freed, state, Duration::from_micros(self.interval_us()));
            if timed_out && state.locked && state.switch_number == switch_number {
                if let Some(request) = &state.request {
                    request.raise();
                }
                tell(Step::Requests(state.last_holder));
            }
        }
        state.locked = true;
        let switched = state.last_holder != seat.thread;
        if switched {
            state.last_holder = seat.thread;
            state.request = Some(seat.request.clone());
            state.switch_number += 1;
        }
        // Whoever wanted the lock of this thread's last turn has had it.
        seat.request.lower();
        self.switched.notify_all();
        tell(Step::Takes { switched });
    }

    /// Gives the lock up. A thread that was asked to waits until another one has taken it, unless it is going to end
    /// (`final_release`) or has not been asked.
    ///
    /// # Panics
    /// The lock is not held by this thread: CPython's fatal error "drop_gil: GIL is not locked".
    pub fn drop_gil(&self, seat: &Seat<R>, final_release: bool) {
        let mut state = self.lock();
        assert!(state.locked && state.last_holder == seat.thread, "drop_gil: the GIL is not held by this thread");
        state.locked = false;
        self.freed.notify_one();
        if final_release || !seat.request.is_raised() {
            return;
        }
        seat.request.lower();
        let before = state.switch_number;
        while state.switch_number == before {
            state = self.switched.wait(state).unwrap_or_else(sync::PoisonError::into_inner);
        }
    }

    fn lock(&self) -> MutexGuard<'_, State<R>> {
        // What it guards is consistent at every point where a panic could start.
        self.state.lock().unwrap_or_else(sync::PoisonError::into_inner)
    }
}
