//! The runtime inside browser workers. One source, two artefacts: `engine-mt`, whose threads share a memory, and
//! `engine-st`, whose threads take turns. Processes are real in both: workers with an instance and a memory of their own.
//!
//! `worker.js` starts every worker and calls one of five functions: `coordinate` in the worker that the page talks to,
//! `serve` in a process of a race, `child` in one of a program, or `copied` in one that was forked, `work` in a thread of a
//! program. A coordinator never blocks, and so hears Stop at any time. Natively this crate is empty: what
//! can be tried without a browser is in `runtime`. Knows nothing of the page but its messages.

#![cfg(target_family = "wasm")]

mod alone;
mod clock;
mod coordinator;
#[cfg(feature = "threads")]
mod counting;
mod lane;
mod last_words;
mod library;
mod life_line;
mod memory;
#[cfg(feature = "threads")]
mod pool;
mod process;
mod processes;
mod program;
mod rest;
mod scope;
#[cfg(feature = "threads")]
mod system;
#[cfg(feature = "threads")]
mod threads;
mod ticker;

pub use alone::{Run, lend_library, run_alone};
pub use coordinator::coordinate;
pub use process::serve;
pub use rest::load_rest;
#[cfg(feature = "threads")]
pub use system::{child, copied, interrupt, may_end_process, process_ended};
#[cfg(feature = "threads")]
pub use threads::work;
#[cfg(feature = "threads")]
pub use wasm_bindgen_rayon::init_thread_pool;
