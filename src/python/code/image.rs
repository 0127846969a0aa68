//! What a compiler hands over to an interpreter.

use super::Code;
use serde::{Deserialize, Serialize};

/// A program, compiled: what is sent to where it runs, and nothing else is needed there but its text for tracebacks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Image {
    /// The code object of its module.
    pub code: Code,
    /// What CPython prints to stderr while it compiles the text: `SyntaxWarning`s, each with its line end.
    pub warnings: String,
}
