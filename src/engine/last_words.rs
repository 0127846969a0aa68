//! What a panic leaves behind. The engine is built to abort: after a panic its instance is lost, but not its reason.
//!
//! A coordinator or a process tells whoever started it at once. A thread of the pool has nobody who listens, so its words
//! wait in the shared memory until the coordinator looks.

use std::cell::Cell;
use std::sync::{Mutex, PoisonError};

static WORDS: Mutex<Option<String>> = Mutex::new(None);

thread_local! {
    static TELL: Cell<Option<fn(String)>> = const { Cell::new(None) };
}

/// From now on a panic on this thread is told by `tell`, and one on another thread is kept for [`heard`].
pub(crate) fn told_by(tell: fn(String)) {
    TELL.set(Some(tell));
    std::panic::set_hook(Box::new(|panic| match TELL.get() {
        Some(tell) => tell(panic.to_string()),
        None => leave(panic.to_string()),
    }));
}

/// Keeps the last words of a thread; the first ones, since a panic is followed by a trap that says less.
pub(crate) fn leave(words: String) {
    WORDS.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(words);
}

/// The last words of a thread, if one has died.
pub(crate) fn heard() -> Option<String> {
    WORDS.lock().unwrap_or_else(PoisonError::into_inner).take()
}
