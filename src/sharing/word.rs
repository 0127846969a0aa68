//! A number that threads share.
#![allow(unsafe_code)]

use super::access;
#[cfg(all(loom, test))]
use ::loom::{cell::UnsafeCell, sync::atomic::AtomicUsize};
#[cfg(not(all(loom, test)))]
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;

/// A number: plain for the thread that is alone, atomic for those that aren't.
#[derive(Debug)]
pub(super) struct Word {
    number: AtomicUsize,
    /// loom can't see a plain access to an atomic; this it can.
    #[cfg(all(loom, test))]
    witness: UnsafeCell<()>,
}

impl Word {
    #[cfg(not(all(loom, test)))]
    pub const fn new(number: usize) -> Self {
        Self { number: AtomicUsize::new(number) }
    }

    #[cfg(all(loom, test))]
    pub fn new(number: usize) -> Self {
        Self { number: AtomicUsize::new(number), witness: UnsafeCell::new(()) }
    }

    /// The number, if this thread is alone and so has it to itself, for as long as the function runs.
    #[inline(always)]
    pub fn plainly<T>(&self, act: impl FnOnce(&mut usize) -> T) -> Option<T> {
        access::is_alone().then(|| self.exclusively(act))
    }

    #[cfg(not(all(loom, test)))]
    #[inline(always)]
    fn exclusively<T>(&self, act: impl FnOnce(&mut usize) -> T) -> T {
        // SAFETY: this thread is alone (it can't cease to be while `act` runs, which is in this module's hands and calls
        // nothing). Every access to the number is in `plainly`, by a thread that is alone, or in `among`, by one that works
        // with others. `access` lets a thread be alone only when no other is either, and under one mutex: so other threads'
        // accesses have happened before that mutex was taken, or will after this thread has left, which takes it, too.
        // The reference ends with `act`, so that this thread has no other one to the same number.
        act(unsafe { &mut *self.number.as_ptr() })
    }

    #[cfg(all(loom, test))]
    fn exclusively<T>(&self, act: impl FnOnce(&mut usize) -> T) -> T {
        self.witness.with_mut(|_| {
            let mut number = self.number.load(Ordering::Relaxed);
            let done = act(&mut number);
            self.number.store(number, Ordering::Relaxed);
            done
        })
    }

    /// The number, as threads have it that work with each other.
    #[inline(always)]
    pub fn among<T>(&self, act: impl FnOnce(&AtomicUsize) -> T) -> T {
        access::join();
        #[cfg(all(loom, test))]
        return self.witness.with(|_| act(&self.number));
        #[cfg(not(all(loom, test)))]
        act(&self.number)
    }

    /// What it is now.
    #[inline(always)]
    pub fn get(&self, ordering: Ordering) -> usize {
        match self.plainly(|number| *number) {
            Some(number) => number,
            None => self.among(|number| number.load(ordering)),
        }
    }
}
