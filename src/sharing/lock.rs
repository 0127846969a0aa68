//! The lock that every changeable object carries: content is reached through it alone, whatever the GIL does.
//!
//! Nothing may be held across a call that could run Python code: take what is needed out, let go, then call.
#![allow(unsafe_code)]

use super::word::Word;
#[cfg(all(loom, test))]
use ::loom::{
    cell::UnsafeCell,
    sync::{Condvar, Mutex},
};
use std::fmt::{self, Debug, Formatter};
use std::marker::PhantomData;
#[cfg(not(all(loom, test)))]
use std::ops::{Deref, DerefMut};
use std::sync::PoisonError;
use std::sync::atomic::Ordering;
#[cfg(not(all(loom, test)))]
use std::{
    cell::UnsafeCell,
    sync::{Condvar, Mutex},
};

/// Nobody holds it.
const FREE: usize = 0;
/// Somebody holds it.
const HELD: usize = 1;
/// Somebody holds it, and others may wait.
const WANTED: usize = 2;

/// How often a thread looks whether a lock has become free before it sleeps: what is done under a lock is short.
const LOOKS: usize = 100;

/// Content that threads share: no data race is possible, with the GIL or without.
pub struct Lock<T> {
    state: Word,
    content: UnsafeCell<T>,
}

// SAFETY: a lock owns its content, and lends it to one thread at a time: what is needed is that it may move there.
unsafe impl<T: Send> Sync for Lock<T> {}

/// Holds the content locked. It stays with the thread that locked it.
pub struct Guard<'a, T> {
    lock: &'a Lock<T>,
    stays: PhantomData<*const ()>,
}

// SAFETY: to have a guard at hand is to have a reference to the content.
unsafe impl<T: Sync> Sync for Guard<'_, T> {}

/// Where threads sleep that wait for any lock: so few do, and so seldom, that all are woken.
struct Bed {
    turn: Mutex<()>,
    freed: Condvar,
}

#[cfg(not(all(loom, test)))]
static BED: Bed = Bed { turn: Mutex::new(()), freed: Condvar::new() };
#[cfg(all(loom, test))]
::loom::lazy_static! {
    static ref BED: Bed = Bed { turn: Mutex::new(()), freed: Condvar::new() };
}

impl<T> Lock<T> {
    /// New content, unlocked.
    #[cfg(not(all(loom, test)))]
    pub const fn new(content: T) -> Self {
        Self { state: Word::new(FREE), content: UnsafeCell::new(content) }
    }

    /// New content, unlocked.
    #[cfg(all(loom, test))]
    pub fn new(content: T) -> Self {
        Self { state: Word::new(FREE), content: UnsafeCell::new(content) }
    }

    /// The content, for as long as the guard lives. A panic elsewhere doesn't make it unreachable: the page survives a
    /// panic by starting the whole engine anew.
    ///
    /// # Panics
    /// This thread holds it already, if that can be told; else it waits for ever.
    #[inline(always)]
    pub fn lock(&self) -> Guard<'_, T> {
        match self.state.plainly(|state| std::mem::replace(state, HELD)) {
            Some(FREE) => {}
            Some(_) => held(),
            None => self.lock_among(),
        }
        Guard { lock: self, stays: PhantomData }
    }

    #[inline(never)]
    fn lock_among(&self) {
        let taken =
            self.state.among(|state| state.compare_exchange(FREE, HELD, Ordering::Acquire, Ordering::Relaxed).is_ok());
        if !taken {
            self.wait();
        }
    }

    #[cold]
    fn wait(&self) {
        self.state.among(|state| {
            for _ in 0..if cfg!(all(loom, test)) { 0 } else { LOOKS } {
                if state.load(Ordering::Relaxed) == FREE {
                    break;
                }
                std::hint::spin_loop();
            }
            while state.swap(WANTED, Ordering::Acquire) != FREE {
                let turn = BED.turn.lock().unwrap_or_else(PoisonError::into_inner);
                // Who lets go of it after this looks for a sleeper, once this one sleeps.
                if state.load(Ordering::Relaxed) == WANTED {
                    drop(BED.freed.wait(turn));
                }
            }
        });
    }

    #[inline(never)]
    fn unlock_among(&self) {
        if self.state.among(|state| state.swap(FREE, Ordering::Release)) == WANTED {
            drop(BED.turn.lock());
            BED.freed.notify_all();
        }
    }

    /// The content, where nobody else can hold it.
    #[cfg(not(all(loom, test)))]
    #[inline]
    pub fn get_mut(&mut self) -> &mut T {
        self.content.get_mut()
    }
}

#[cold]
#[inline(never)]
fn held() -> ! {
    panic!("an object was locked by the thread that holds it")
}

#[cfg(not(all(loom, test)))]
impl<T> Deref for Guard<'_, T> {
    type Target = T;
    #[inline(always)]
    fn deref(&self) -> &T {
        // SAFETY: a guard is made by `lock` alone, which has found the lock free and marked it as held in one step, plain or
        // atomic; until this guard ends nobody finds it free again. So this is the only guard of this content, and the
        // content is reached through guards and `get_mut` alone. What the last holder did happened before: it let go by a
        // release that `lock` has acquired, or this thread or that one was alone meanwhile, which takes a mutex.
        unsafe { &*self.lock.content.get() }
    }
}

#[cfg(not(all(loom, test)))]
impl<T> DerefMut for Guard<'_, T> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: as for `deref`; and this guard is borrowed for as long as the reference lives.
        unsafe { &mut *self.lock.content.get() }
    }
}

#[cfg(all(loom, test))]
impl<T> Guard<'_, T> {
    /// The content, as loom wants to see it.
    pub fn with<R>(&mut self, act: impl FnOnce(&mut T) -> R) -> R {
        // SAFETY: as for `deref_mut`, which this stands for.
        self.lock.content.with_mut(|content| act(unsafe { &mut *content }))
    }
}

impl<T> Drop for Guard<'_, T> {
    #[inline(always)]
    fn drop(&mut self) {
        let lock = self.lock;
        // Nobody waits for it where this thread is alone: who waits works with others.
        if lock.state.plainly(|state| *state = FREE).is_none() {
            lock.unlock_among();
        }
    }
}

#[cfg(not(all(loom, test)))]
impl<T: Default> Default for Lock<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T> Debug for Lock<T> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Lock").finish_non_exhaustive()
    }
}
