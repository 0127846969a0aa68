//! The threads of `engine-mt`: the pool that wasm-bindgen-rayon has started in this memory.

use crate::last_words;
use crate::processes::describe;
use crate::scope::scope;
use runtime::race::{Fault, Threads};
use std::cell::Cell;
use wasm_bindgen::prelude::*;
use web_sys::PromiseRejectionEvent;

/// The engine's pool.
pub(crate) struct Pool;

impl Pool {
    /// Whether every worker gets a thread of its own: in a smaller pool some would wait for others to end.
    pub fn suffices(workers: u8) -> Result<(), Fault> {
        let threads = rayon::current_num_threads();
        if usize::from(workers) <= threads {
            return Ok(());
        }
        Err(Fault::Threads { reason: format!("the engine's pool has {threads}") })
    }
}

impl Threads for Pool {
    fn start(&self, body: impl FnOnce() + Send + 'static) {
        rayon::spawn(|| {
            watch();
            body();
        });
    }
}

/// Makes this thread leave last words also where it traps without a panic: it runs inside a promise, which then is
/// rejected, and nobody else would hear of that.
fn watch() {
    thread_local! {
        static WATCHED: Cell<bool> = const { Cell::new(false) };
    }
    if !WATCHED.replace(true) {
        let rejected = Closure::<dyn FnMut(PromiseRejectionEvent)>::new(|event: PromiseRejectionEvent| {
            last_words::leave(describe(&event.reason()));
        });
        let _ = scope().add_event_listener_with_callback("unhandledrejection", rejected.as_ref().unchecked_ref());
        rejected.forget();
    }
}
