//! What threads know of each other: CPython's `PyThreadState`, as far as it isn't the thread's own affair.

use super::{Bell, Breaker, Gate};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::nonpoison::Mutex;

/// One thread, as the others see it.
#[derive(Debug)]
pub struct Peer {
    /// Which thread of its interpreter: 0 for the main thread, the others in the order in which they were started.
    pub number: u32,
    /// Asks it to look up from its work.
    pub breaker: Breaker,
    /// Wakes it when it waits.
    pub bell: Bell,
    /// Opens when the thread ends.
    pub end: Arc<Gate>,
    /// Whether the interpreter ends without waiting for it.
    pub daemon: bool,
    name: Mutex<Arc<str>>,
    left_behind: AtomicBool,
}

impl Peer {
    pub(super) fn new(number: u32, daemon: bool) -> Arc<Self> {
        let name = if number == 0 { "MainThread".to_owned() } else { format!("Thread-{number}") };
        Arc::new(Self {
            number,
            breaker: Breaker::default(),
            bell: Bell::default(),
            end: Arc::new(Gate::event()),
            daemon,
            name: Mutex::new(name.into()),
            left_behind: AtomicBool::new(false),
        })
    }

    /// `_thread.get_ident()`: never 0.
    pub fn ident(&self) -> u64 {
        u64::from(self.number) + 1
    }

    /// What the thread is called, for people.
    pub fn name(&self) -> Arc<str> {
        self.name.lock().clone()
    }

    /// `_thread.set_name`
    pub fn set_name(&self, name: &str) {
        *self.name.lock() = name.into();
    }

    /// `fork` has copied what it held, but not the thread: it counts as ended, and nobody will hear its bell.
    pub(super) fn leave_behind(&self) {
        self.left_behind.store(true, Ordering::Relaxed);
        self.end.open_in_copy();
    }

    /// Whether `fork` has left it behind: whatever it holds, it holds for ever.
    pub fn is_left_behind(&self) -> bool {
        self.left_behind.load(Ordering::Relaxed)
    }

    /// Whether it has ended.
    pub fn has_ended(&self) -> bool {
        self.end.is_open()
    }

    /// Raises a request that also ends a wait.
    pub fn interrupt(&self, request: u32) {
        self.breaker.raise(request);
        self.bell.ring();
    }
}
