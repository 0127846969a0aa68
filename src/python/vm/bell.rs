//! Wakes a thread that waits.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A thread's bell: rung by anyone, heard once by the thread that waits for it, now or later.
#[derive(Debug, Default)]
pub struct Bell {
    rung: Mutex<bool>,
    heard: Condvar,
}

impl Bell {
    /// Rings it. Rung twice before anyone waits is rung once.
    pub fn ring(&self) {
        *self.lock() = true;
        self.heard.notify_one();
    }

    /// Whether it was rung and nobody has heard it.
    pub fn is_rung(&self) -> bool {
        *self.lock()
    }

    /// Whether it was rung since the last time that it was heard; hears it.
    pub fn was_rung(&self) -> bool {
        std::mem::take(&mut *self.lock())
    }

    /// Blocks the calling operating system's thread until the bell is rung, or for so long, or less: whether it was rung.
    /// Only a [`Host`](super::Host) calls this, with the GIL released.
    pub fn wait(&self, longest: Option<Duration>) -> bool {
        let mut rung = self.lock();
        if !*rung {
            rung = match longest {
                None => self.heard.wait(rung).unwrap_or_else(PoisonError::into_inner),
                Some(longest) => self.heard.wait_timeout(rung, longest).unwrap_or_else(PoisonError::into_inner).0,
            };
        }
        std::mem::take(&mut *rung)
    }

    fn lock(&self) -> MutexGuard<'_, bool> {
        self.rung.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
