//! The threads of programs: workers on the memory of the coordinator, which hires one when a thread is to begin and none
//! is idle. They are kept for the next thread, of whatever program.
//!
//! They are not the pool's. A pool's size is chosen once, and one of its threads that waits inside rayon may begin with
//! another task on top of its stack, which a Python thread must never be begun on.

use crate::coordinator::{gone, tell};
use crate::last_words;
use messages::Event;
use runtime::program::NoThread;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use wasm_bindgen::prelude::*;

/// The most threads of this kind at a time, each with a stack of one MiB: as many as a `ThreadPoolExecutor` asks for on a
/// machine of any size, the main thread, and some more.
const MOST: usize = 40;

/// What a thread does.
type Body = Box<dyn FnOnce() + Send>;

/// How often a process may be a copy of a copy.
const GENERATIONS: usize = 32;

/// One for each generation: an office is locked while its memory is copied, and so for ever in the copy, which has the next.
static OFFICES: [Mutex<Office>; GENERATIONS] = [const { Mutex::new(Office::EMPTY) }; GENERATIONS];
static GENERATION: AtomicUsize = AtomicUsize::new(0);
static WORK: Condvar = Condvar::new();
/// Signalled when a thread has nothing to do any more.
static REST: Condvar = Condvar::new();

struct Office {
    /// What no thread has begun with yet.
    bodies: VecDeque<Body>,
    /// Threads that have nothing to do.
    idle: usize,
    /// Threads that have been hired and are not there yet.
    coming: usize,
    /// Threads that are there.
    there: usize,
}

impl Office {
    const EMPTY: Self = Self { bodies: VecDeque::new(), idle: 0, coming: 0, there: 0 };
}

#[wasm_bindgen(module = "/threads.js")]
extern "C" {
    /// Makes the coordinator start one more worker that calls [`work`]; whether there is a coordinator.
    fn hire() -> bool;
}

fn office() -> MutexGuard<'static, Office> {
    OFFICES[GENERATION.load(Ordering::Relaxed)].lock().unwrap_or_else(PoisonError::into_inner)
}

/// Has a first thread ready, for the program that will come.
pub(crate) fn prepare() {
    office().coming += usize::from(hire());
}

/// Begins with a body on a thread of its own.
///
/// # Errors
/// There are too many threads.
pub(crate) fn start(body: Body) -> Result<(), NoThread> {
    let mut office = office();
    let at_hand = office.idle + office.coming > office.bodies.len();
    if !at_hand {
        if office.there + office.coming >= MOST || !hire() {
            return Err(NoThread);
        }
        office.coming += 1;
    }
    office.bodies.push_back(body);
    WORK.notify_one();
    Ok(())
}

/// Has something done, such as a copy of this memory, while as many threads as `busy` are at work, and none is about to
/// begin, to come or to rest: waits for that moment, and keeps it. Nothing if this is the last generation that may be.
pub(crate) fn still<T>(busy: usize, act: impl FnOnce() -> T) -> Option<T> {
    if GENERATION.load(Ordering::Relaxed) + 1 == GENERATIONS {
        return None;
    }
    let mut office = office();
    while office.coming > 0 || !office.bodies.is_empty() || office.there - office.idle != busy {
        office = REST.wait(office).unwrap_or_else(PoisonError::into_inner);
    }
    let done = act();
    drop(office);
    Some(done)
}

/// In a copy of this memory: no thread of the generation before was copied.
pub(crate) fn renew() {
    GENERATION.fetch_add(1, Ordering::Relaxed);
}

/// What a hired worker does for the rest of its life.
#[wasm_bindgen]
pub fn work() {
    last_words::told_by(|words| tell(&Event::Gone(gone(&words))));
    let mut begun = office();
    begun.coming -= 1;
    begun.there += 1;
    drop(begun);
    loop {
        next()();
    }
}

/// Waits for something to do.
fn next() -> Body {
    let mut office = office();
    office.idle += 1;
    REST.notify_all();
    loop {
        if let Some(body) = office.bodies.pop_front() {
            office.idle -= 1;
            return body;
        }
        office = WORK.wait(office).unwrap_or_else(PoisonError::into_inner);
    }
}
