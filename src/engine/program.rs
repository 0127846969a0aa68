//! Python programs: on a thread of their own where threads share memory, else in the coordinator itself, which then hears
//! nothing until they have ended.

use crate::clock::PageClock;
use crate::scope::scope;
use messages::record::Stretch;
use messages::{Ended, Event, Printed, Program, Sealed};
#[cfg(not(feature = "threads"))]
use runtime::program::Bell;
use runtime::program::{Fault, NoThread, Reins, Sink, World};
use runtime::race::Clock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
#[cfg(not(feature = "threads"))]
use std::time::Duration;

/// Memory that a program may use, of the 256 MiB that browsers on phones grant a page: what the engine itself needs is
/// left out, and the gaps that things leave behind which were too small and have moved.
const MEMORY: usize = 176 << 20;

/// Runs a program to its end; the function hears what happens.
pub(crate) type Act = fn(&Program, fn(&Event));

/// Begins with a program.
#[cfg(feature = "threads")]
pub(crate) fn begin(program: Program, act: Act, tell: fn(&Event)) {
    RUNNING.store(true, Ordering::Relaxed);
    STOPPING.store(false, Ordering::Relaxed);
    let body = move || {
        act(&program, tell);
        RUNNING.store(false, Ordering::Relaxed);
        if STOPPING.load(Ordering::Relaxed) {
            tell(&Event::Stopped);
        }
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

/// Interrupts a program that runs on another thread, as Ctrl-C does; whether there is one. [`Event::Stopped`] follows
/// when it has ended. One that doesn't end is ended by the page, with the engine.
pub(crate) fn stop() -> bool {
    let running = RUNNING.load(Ordering::Relaxed);
    if running {
        STOPPING.store(true, Ordering::Relaxed);
        reins().iter().for_each(Reins::interrupt);
    }
    running
}

static RUNNING: AtomicBool = AtomicBool::new(false);
static STOPPING: AtomicBool = AtomicBool::new(false);
/// Those of the program under way.
static REINS: Mutex<Option<Reins>> = Mutex::new(None);

fn reins() -> MutexGuard<'static, Option<Reins>> {
    REINS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs a program to its end; `tell` hears its output, and how it ended.
pub(crate) fn perform(program: &Program, tell: fn(&Event)) {
    tell(&Event::Started);
    let ended = run(program, tell);
    tell(&match ended {
        Ok(ended) => Event::Ended(ended),
        Err(fault) => Event::Failed(fault.to_string()),
    });
}

fn run(program: &Program, tell: fn(&Event)) -> Result<Ended, Fault> {
    let run = runtime::program::prepare(program, Worker, Teller(tell))?;
    let own = run.reins();
    *reins() = Some(own.clone());
    let ended = run.go();
    // The coordinator tells nothing more of it.
    *reins() = None;
    told(own.recorded(), tell);
    ended
}

/// Tells what has been recorded of a program on another thread since this was asked last; whether one is under way.
pub(crate) fn tell_recorded(tell: fn(&Event)) -> bool {
    // Kept until it is told: the program's own thread tells the rest after that.
    let reins = reins();
    told(reins.as_ref().map(Reins::recorded).unwrap_or_default(), tell);
    RUNNING.load(Ordering::Relaxed)
}

fn told(recorded: Vec<Stretch>, tell: fn(&Event)) {
    if !recorded.is_empty() {
        tell(&Event::Recorded(Sealed::new(&recorded)));
    }
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

    #[cfg(feature = "threads")]
    fn start_thread(&self, body: Box<dyn FnOnce() + Send>) -> Result<(), NoThread> {
        crate::threads::start(body)
    }

    #[cfg(not(feature = "threads"))]
    fn start_thread(&self, _: Box<dyn FnOnce() + Send>) -> Result<(), NoThread> {
        Err(NoThread)
    }

    /// A worker without shared memory has nothing that it could wait on, and no other thread that could ring.
    #[cfg(not(feature = "threads"))]
    fn wait(&self, bell: &Bell, longest: Option<Duration>) -> bool {
        let until_us = longest.map(|longest| self.now_us().saturating_add(longest.as_micros() as u64));
        while until_us.is_some_and(|until_us| self.now_us() < until_us) {}
        bell.was_rung()
    }
}

#[derive(Debug)]
struct Teller(fn(&Event));

impl Sink for Teller {
    fn take(&self, printed: Vec<Printed>) {
        (self.0)(&Event::Printed(printed));
    }
}
