//! Programs: what the page has run, and what it hears of it.

use crate::record::Build;
use serde::{Deserialize, Serialize};

/// A program, compiled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Program {
    /// The file name that tracebacks show.
    pub name: String,
    /// The text, which tracebacks quote.
    pub source: String,
    /// Its image (`python::code::Image`), as the compiler's side encodes it.
    pub code: Vec<u8>,
    /// What follows the name in `sys.argv`.
    pub arguments: Vec<String>,
    /// How it is run.
    pub manner: Manner,
}

impl Program {
    /// A program that is run as CPython would by default, without arguments, and not recorded.
    pub fn new(name: impl Into<String>, source: impl Into<String>, code: Vec<u8>) -> Self {
        let (name, source) = (name.into(), source.into());
        Self { name, source, code, arguments: Vec::new(), manner: Manner::default() }
    }
}

/// How a program is run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manner {
    /// How its threads share the interpreter.
    pub build: Build,
    /// Whether what happens to its threads is recorded, and what its processes go through.
    pub recorded: bool,
}

/// What a new process is given: numbers, bytes, and the program, which all processes of a run have in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Birth {
    /// Its number.
    pub pid: u32,
    /// Its row in the system's table of processes.
    pub row: u8,
    /// The number of the process that has started it.
    pub parent: u32,
    /// When it was asked for, in microseconds since 1970.
    pub asked_us: u64,
    /// What its parent has prepared for it, in a form of the library's own.
    pub preparation: Vec<u8>,
    /// The main program.
    pub program: Program,
}

/// Where text was printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Pipe {
    /// `sys.stdout`
    Out,
    /// `sys.stderr`
    Err,
}

/// A stretch of output.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Printed {
    /// Where it was printed.
    pub pipe: Pipe,
    /// What.
    pub text: String,
    /// Lines that were left out before it, since nobody could read them all.
    pub left_out: u64,
}

/// How a program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// The exit status: 0, 1 after an uncaught exception, or what `sys.exit` was given.
    pub status: i32,
    /// Microseconds from its first instruction to its last.
    pub ran_us: u64,
}
