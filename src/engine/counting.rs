//! Threads that count: they and whoever has them count are threads as programs have them, so that the coordinator hears
//! Stop meanwhile.

use crate::program::Worker;
use messages::{Counting, Event, Sealed};
use runtime::counting::count;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Ends the counting under way.
static STOP: Mutex<Option<Arc<AtomicBool>>> = Mutex::new(None);

fn under_way() -> MutexGuard<'static, Option<Arc<AtomicBool>>> {
    STOP.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Begins to count.
pub(crate) fn begin(plan: Counting, tell: fn(&Event)) {
    let stop = Arc::<AtomicBool>::default();
    *under_way() = Some(stop.clone());
    let body = move || {
        let counted = count(plan, &Worker, &stop, |tally| tell(&Event::Counted(Sealed::new(&tally))));
        // Nobody raises the flag any more once this is done.
        under_way().take();
        tell(&match counted {
            _ if stop.load(Ordering::Relaxed) => Event::Stopped,
            Ok(()) => Event::Finished,
            Err(fault) => Event::Failed(fault.to_string()),
        });
    };
    if crate::threads::start(Box::new(body)).is_err() {
        under_way().take();
        tell(&Event::Failed("the engine has no thread left: run again".into()));
    }
}

/// Has it end; whether there is one. [`Event::Stopped`] follows.
pub(crate) fn stop() -> bool {
    under_way().as_ref().map(|stop| stop.store(true, Ordering::Relaxed)).is_some()
}
