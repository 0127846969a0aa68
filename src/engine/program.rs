//! Python programs in this worker.

use crate::clock::PageClock;
use crate::scope::scope;
use messages::{Event, Printed, Program};
#[cfg(not(feature = "threads"))]
use runtime::program::Bell;
use runtime::program::{NoThread, Sink, World, run};
use runtime::race::Clock;
#[cfg(not(feature = "threads"))]
use std::time::Duration;

/// Memory that a program may use, of the 256 MiB that browsers on phones grant a page: what the engine itself needs is
/// left out, and the gaps that things leave behind which were too small and have moved.
const MEMORY: usize = 176 << 20;

/// Runs a program to its end; `tell` hears its output, and how it ended.
pub(crate) fn perform(program: &Program, tell: fn(&Event)) {
    tell(&Event::Started);
    tell(&match run(program, Worker, Teller(tell)) {
        Ok(ended) => Event::Ended(ended),
        Err(fault) => Event::Failed(fault.to_string()),
    });
}

/// Runs a program to its end, and tells every state of it.
pub(crate) fn trace(program: &Program, tell: fn(&Event)) {
    tell(&match runtime::program::trace(program, Worker, move |event| tell(&event)) {
        Ok(ended) => Event::Ended(ended),
        Err(fault) => Event::Failed(fault.to_string()),
    });
}

/// This worker as the world of a program.
#[derive(Debug)]
struct Worker;

impl World for Worker {
    fn now_us(&self) -> u64 {
        PageClock.now_us()
    }

    fn random(&self, bytes: &mut [u8]) {
        bytes.fill_with(|| (js_sys::Math::random() * 256.0) as u8);
    }

    fn cpu_count(&self) -> usize {
        scope().navigator().hardware_concurrency() as usize
    }

    fn memory(&self) -> (usize, usize) {
        (crate::memory::in_use(), MEMORY)
    }

    fn start_thread(&self, _: Box<dyn FnOnce() + Send>) -> Result<(), NoThread> {
        Err(NoThread)
    }

    /// A worker without shared memory has nothing that it could wait on, and no other thread that could ring.
    #[cfg(not(feature = "threads"))]
    fn wait(&self, _: &Bell, longest: Option<Duration>) {
        let until_us = longest.map(|longest| self.now_us().saturating_add(longest.as_micros() as u64));
        while until_us.is_some_and(|until_us| self.now_us() < until_us) {}
    }
}

#[derive(Debug)]
struct Teller(fn(&Event));

impl Sink for Teller {
    fn take(&self, printed: Vec<Printed>) {
        (self.0)(&Event::Printed(printed));
    }
}
