//! The system's monotonic clock.

use crate::race::Clock;
use std::sync::OnceLock;
use std::time::Instant;

/// Microseconds since this clock was first read in this process.
#[derive(Clone, Copy, Debug)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now_us(self) -> u64 {
        static EPOCH: OnceLock<Instant> = OnceLock::new();
        EPOCH.get_or_init(Instant::now).elapsed().as_micros().try_into().unwrap_or(u64::MAX)
    }
}
