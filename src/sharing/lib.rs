//! How threads share objects: counted references, and the lock in every object that can change.
//!
//! Atomic counts and locks cost as much as everything else that a short instruction does, and under a GIL they buy
//! nothing: one thread runs at a time. CPython draws the same line: its counts are plain under the GIL and atomic without
//! it (PEP 703). Here both are in one build, and neither needs anybody to be careful: a thread that works on objects
//! does so **alone** or **with others** ([`access`]). Whoever is alone counts plainly; the others count atomically, and
//! there are none of them while anybody is alone.
//!
//! - [`access`]: who is alone. No `unsafe`: a mutex, and a note of each thread's own.
//! - `word`: a number that threads share, plain for who is alone.
//! - [`Ref`]: a counted reference, made of words. [`Lock`]: an object's lock, made of one.
//!
//! These three are the only `unsafe` there is in what runs programs. `cargo xtask bench python` shows what it is worth in the engine with threads;
//! the tests under loom try every order in which threads can meet.

pub mod access;
mod lock;
mod reference;
mod word;

#[cfg(all(loom, test))]
mod loom;
#[cfg(all(not(loom), test))]
mod tests;

pub use lock::{Guard, Lock};
pub use reference::{Ref, Watch};
