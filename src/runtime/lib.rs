//! What the labs run and how it is measured, the same natively and in the browser.
//!
//! - [`gil`]: the lock that threads of one interpreter pass on.
//! - [`kernel`]: the work itself, done in slices.
//! - [`race`]: the lanes as bookkeeping over three doors, [`Clock`](race::Clock), [`Threads`](race::Threads) and
//!   [`Processes`](race::Processes), which a host opens.
//! - [`program`]: Python programs, run by the interpreter.
//! - [`counting`]: threads that add to one counter.
//! - [`system`]: what the processes of a program have in common.
//! - `native`: the doors of an operating system; the browser's are in the crate `engine`.
//!
//! Knows nothing of the web; outside `native`, nothing of operating systems either.

#[cfg(feature = "programs")]
pub mod counting;
pub mod gil;
pub mod kernel;
#[cfg(not(target_family = "wasm"))]
pub mod native;
#[cfg(feature = "programs")]
pub mod program;
pub mod race;
#[cfg(feature = "programs")]
pub mod system;
