//! The programs of `tests/python`, and what their comments say that they do.
//!
//! One reading of them for all that run them: natively, in browsers, in the fuzzer. It must not know how a program is run.

mod behaviour;
mod programs;

pub use behaviour::Behaviour;
pub use programs::{Program, not_yet, programs};
