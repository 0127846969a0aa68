//! The system's memory, natively: this process's own.

use crate::system::Memory;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// As much as a page has.
const SIZE: usize = 16 << 20;
/// More than the tables have.
const WORDS: usize = 1 << 14;

/// A memory that threads of this process reach.
#[derive(Debug)]
pub struct Plain {
    words: Box<[AtomicU32]>,
    /// As far as anything was written.
    bytes: Mutex<Vec<u8>>,
    asleep: Mutex<()>,
    woken: Condvar,
}

impl Default for Plain {
    fn default() -> Self {
        let words = (0..WORDS).map(|_| AtomicU32::new(0)).collect();
        Self { words, bytes: Mutex::default(), asleep: Mutex::default(), woken: Condvar::new() }
    }
}

impl Plain {
    fn bytes(&self) -> MutexGuard<'_, Vec<u8>> {
        self.bytes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn asleep(&self) -> MutexGuard<'_, ()> {
        self.asleep.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Memory for Plain {
    fn size(&self) -> usize {
        SIZE
    }

    fn load(&self, word: usize) -> u32 {
        self.words[word].load(Ordering::SeqCst)
    }

    fn store(&self, word: usize, value: u32) {
        self.words[word].store(value, Ordering::SeqCst);
    }

    fn add(&self, word: usize, value: u32) -> u32 {
        self.words[word].fetch_add(value, Ordering::SeqCst)
    }

    fn exchange(&self, word: usize, value: u32) -> u32 {
        self.words[word].swap(value, Ordering::SeqCst)
    }

    fn compare_exchange(&self, word: usize, old: u32, new: u32) -> u32 {
        self.words[word].compare_exchange(old, new, Ordering::SeqCst, Ordering::SeqCst).unwrap_or_else(|was| was)
    }

    fn wait(&self, word: usize, value: u32, longest: Duration) {
        let asleep = self.asleep();
        // Whoever changes it now has to wake after that, and so after this has fallen asleep.
        if self.load(word) == value {
            drop(self.woken.wait_timeout(asleep, longest));
        }
    }

    fn notify(&self, _: usize) {
        drop(self.asleep());
        self.woken.notify_all();
    }

    fn read(&self, place: usize, bytes: &mut [u8]) {
        let all = self.bytes();
        let there = all.get(place..).unwrap_or_default();
        let count = there.len().min(bytes.len());
        bytes[..count].copy_from_slice(&there[..count]);
        bytes[count..].fill(0);
    }

    fn write(&self, place: usize, bytes: &[u8]) {
        let mut all = self.bytes();
        let end = place + bytes.len();
        if all.len() < end {
            all.resize(end, 0);
        }
        all[place..end].copy_from_slice(bytes);
    }
}
