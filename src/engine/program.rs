//! Python programs: on a thread of their own where threads share memory, else in the coordinator itself, which then hears
//! nothing until they have ended.

use crate::clock::PageClock;
use crate::scope::scope;
use messages::{Event, Printed, Program};
use runtime::program::{Sink, World, run};
use runtime::race::Clock;
use std::sync::atomic::{AtomicBool, Ordering};

/// Memory that a program may use, of the 256 MiB that browsers on phones grant a page: what the engine itself needs is
/// left out, and the gaps that things leave behind which were too small and have moved.
const MEMORY: usize = 176 << 20;

/// Runs a program to its end; the function hears what happens.
pub(crate) type Act = fn(&Program, fn(&Event));

/// Begins with a program.
#[cfg(feature = "threads")]
pub(crate) fn begin(program: Program, act: Act, tell: fn(&Event)) {
    RUNNING.store(true, Ordering::Relaxed);
    let body = move || {
        act(&program, tell);
        RUNNING.store(false, Ordering::Relaxed);
    };
    if crate::threads::start(Box::new(body)).is_err() {
        RUNNING.store(false, Ordering::Relaxed);
        tell(&Event::Failed("the engine has no thread left: run again".into()));
    }
}

/// Begins with a program, and ends with it.
#[cfg(not(feature = "threads"))]
pub(crate) fn begin(program: Program, act: Act, tell: fn(&Event)) {
    act(&program, tell);
}

/// Whether a program runs on another thread.
pub(crate) fn is_running() -> bool {
    RUNNING.load(Ordering::Relaxed)
}

static RUNNING: AtomicBool = AtomicBool::new(false);

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

    fn sleep(&self, seconds: f64) {
        let until_us = self.now_us() + (seconds * 1e6) as u64;
        while let Some(left_us) = until_us.checked_sub(self.now_us()).filter(|left_us| *left_us > 0) {
            wait(left_us);
        }
    }
}

/// Blocks for so many microseconds, or less. (Not by `thread::sleep`, which counts down in a loop of its own: V8's baseline
/// compiler of 2023, in Node.js 20, forgets the count across the wait, and the loop never ends.)
#[cfg(feature = "threads")]
fn wait(us: u64) {
    std::thread::park_timeout(std::time::Duration::from_micros(us));
}

/// A worker without shared memory has nothing that it could wait on.
#[cfg(not(feature = "threads"))]
fn wait(_: u64) {}

#[derive(Debug)]
struct Teller(fn(&Event));

impl Sink for Teller {
    fn take(&self, printed: Vec<Printed>) {
        (self.0)(&Event::Printed(printed));
    }
}
