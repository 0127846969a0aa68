//! The clock that all workers of a page agree on.

use crate::scope::scope;
use runtime::race::Clock;

/// Microseconds since 1970, by the monotonic clock of the worker that reads it. Each worker counts from its own time
/// origin, so that has to be added.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PageClock;

impl Clock for PageClock {
    fn now_us(self) -> u64 {
        scope().performance().map_or(0, |clock| ((clock.time_origin() + clock.now()) * 1000.0) as u64)
    }
}

/// Microseconds since this worker was created.
pub(crate) fn age_us() -> u64 {
    scope().performance().map_or(0, |clock| (clock.now() * 1000.0) as u64)
}
