//! The memory that the system itself lives in: the one thing that all processes reach.

use std::fmt::Debug;
use std::time::Duration;

/// A memory that lies outside of every process's own. It is zeroed at first. All accesses to words are in one order that
/// everybody agrees on.
pub trait Memory: Debug + Send + Sync {
    /// Bytes.
    fn size(&self) -> usize;

    /// A word, by its number.
    fn load(&self, word: usize) -> u32;

    /// Sets a word.
    fn store(&self, word: usize, value: u32);

    /// Adds to a word: what it was.
    fn add(&self, word: usize, value: u32) -> u32;

    /// Sets a word: what it was.
    fn exchange(&self, word: usize, value: u32) -> u32;

    /// Sets a word if it is `old`: what it was.
    fn compare_exchange(&self, word: usize, old: u32, new: u32) -> u32;

    /// Waits until a word is no longer `value` and [`Memory::notify`] was called, or for so long, or less.
    fn wait(&self, word: usize, value: u32, longest: Duration);

    /// Wakes everybody who waits for a word.
    fn notify(&self, word: usize);

    /// Copies bytes out, from a place counted in bytes. The words there are nobody's meanwhile.
    fn read(&self, place: usize, bytes: &mut [u8]);

    /// Copies bytes in.
    fn write(&self, place: usize, bytes: &[u8]);
}
