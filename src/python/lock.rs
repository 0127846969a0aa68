//! The lock that every changeable object carries: content is reached through it alone, whatever the GIL does.
//!
//! Nothing may be held across a call that could run Python code: take what is needed out, let go, then call.

use std::sync::nonpoison::{Mutex, MutexGuard};

/// Holds the content locked.
pub type Guard<'a, T> = MutexGuard<'a, T>;

/// Content that threads share: no data race is possible, with the GIL or without.
#[derive(Debug, Default)]
pub struct Lock<T>(Mutex<T>);

impl<T> Lock<T> {
    /// New content, unlocked.
    pub const fn new(content: T) -> Self {
        Self(Mutex::new(content))
    }

    /// The content, for as long as the guard lives. A panic elsewhere doesn't make it unreachable, and so isn't looked
    /// for at each access: the page survives a panic by starting the whole engine anew.
    #[inline(always)]
    pub fn lock(&self) -> Guard<'_, T> {
        self.0.lock()
    }

    /// The content, where nobody else can hold it.
    #[inline]
    pub fn get_mut(&mut self) -> &mut T {
        self.0.get_mut()
    }
}
