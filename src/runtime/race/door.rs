//! What a race needs from its host: a clock, threads, processes.

use super::Fault;

/// A clock that all workers of a lane agree on, wherever they read it.
pub trait Clock: Copy + Send + 'static {
    /// Microseconds since a moment that is the same for all.
    fn now_us(self) -> u64;
}

/// Where threads come from.
pub trait Threads {
    /// Runs `body` on a thread of its own. Does not wait for it.
    fn start(&self, body: impl FnOnce() + Send + 'static);
}

/// Where processes come from. Dropping it ends all of them.
pub trait Processes {
    /// Starts one more process: the first is number 0. It answers [`Booted`](messages::Reply::Booted) when it can work.
    ///
    /// # Errors
    /// The host refuses to start it.
    fn start(&mut self) -> Result<(), Fault>;

    /// Sends an order's bytes to a process.
    ///
    /// # Errors
    /// The process has ended.
    fn send(&mut self, process: u8, order: Vec<u8>) -> Result<(), Fault>;
}
