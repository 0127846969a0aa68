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
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use wasm_bindgen::prelude::*;

/// The most threads of this kind at a time, each with a stack of one MiB: as many as a `ThreadPoolExecutor` asks for on a
/// machine of any size, the main thread, and some more.
const MOST: usize = 40;

/// What a thread does.
type Body = Box<dyn FnOnce() + Send>;

static OFFICE: Mutex<Office> = Mutex::new(Office { bodies: VecDeque::new(), idle: 0, coming: 0, there: 0 });
static WORK: Condvar = Condvar::new();

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

#[wasm_bindgen(module = "/threads.js")]
extern "C" {
    /// Makes the coordinator start one more worker that calls [`work`]; whether there is a coordinator.
    fn hire() -> bool;
}

fn office() -> MutexGuard<'static, Office> {
    OFFICE.lock().unwrap_or_else(PoisonError::into_inner)
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
    loop {
        if let Some(body) = office.bodies.pop_front() {
            office.idle -= 1;
            return body;
        }
        office = WORK.wait(office).unwrap_or_else(PoisonError::into_inner);
    }
}
