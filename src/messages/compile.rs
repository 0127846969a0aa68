//! Compiling: what the page asks of the compiler's worker, and what it hears.

use serde::{Deserialize, Serialize};

/// A text to compile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Compile {
    /// Stands in the answer.
    pub job: u32,
    /// The file name that tracebacks show.
    pub name: String,
    /// The text.
    pub source: String,
}

/// What the compiler's worker tells the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Compiled {
    /// The first message of a worker, once its module stands. What is sent before it may be lost.
    Ready,
    /// The text is a program.
    Code {
        /// The job.
        job: u32,
        /// Its code object, as [`crate::Program`] carries it.
        code: Vec<u8>,
    },
    /// The text is none.
    Refused {
        /// The job.
        job: u32,
        /// What CPython prints to stderr, without a final line end.
        message: String,
        /// The line on which the mistake begins, from 1.
        line: u32,
    },
    /// The compiler has panicked and answers nothing more: terminate its worker, and start another for the next text.
    Gone(String),
}
