//! Threads from a rayon pool.

use super::SystemClock;
use crate::race::{Clock, Fault, Threads};

/// A pool of threads, and what it took to start it.
#[derive(Debug)]
pub struct Pool {
    pool: rayon::ThreadPool,
    started_us: u64,
}

impl Pool {
    /// Starts a pool of that many threads.
    ///
    /// # Errors
    /// The system refuses them.
    pub fn start(threads: u8) -> Result<Self, Fault> {
        let began_us = SystemClock.now_us();
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads.into()).build();
        let pool = pool.map_err(|error| Fault::Threads { reason: error.to_string() })?;
        // The pool stands when each of its threads has answered.
        pool.broadcast(|_| ());
        Ok(Self { pool, started_us: SystemClock.now_us() - began_us })
    }

    /// Microseconds that its start took.
    pub fn started_us(&self) -> u64 {
        self.started_us
    }
}

impl Threads for Pool {
    fn start(&self, body: impl FnOnce() + Send + 'static) {
        self.pool.spawn(body);
    }
}
