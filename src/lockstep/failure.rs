//! What can go wrong on the command line, and how it is told.

use std::{
    io::{self, Write},
    process::ExitCode,
};

use compiler::SyntaxError;

/// Why a command did not do what it was asked for.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The arguments make no command.
    #[error("usage: {0}")]
    Usage(&'static str),
    /// A program cannot be read.
    #[error("cannot read {file}: {reason}")]
    Read {
        /// Its path.
        file: String,
        /// Why not.
        reason: io::Error,
    },
    /// A program is not Python.
    #[error("{0}")]
    Syntax(#[from] SyntaxError),
    /// A listing has no form as JSON.
    #[error("cannot write JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// A code object has no form as bytes.
    #[error("cannot write the code object: {0}")]
    Encode(#[from] postcard::Error),
    /// A program cannot be run.
    #[error("{0}")]
    Run(#[from] runtime::program::Fault),
    /// A file cannot be written.
    #[error("cannot write {file}: {reason}")]
    Write {
        /// Its path.
        file: String,
        /// Why not.
        reason: io::Error,
    },
    /// Nobody takes the output.
    #[error("cannot print: {0}")]
    Print(#[from] io::Error),
}

impl Failure {
    /// As Python's own command has it: 2 for wrong arguments, 1 for the rest. A reader who has closed the pipe has seen
    /// enough; that is no failure.
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Self::Usage(_) => ExitCode::from(2),
            Self::Print(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            _ => ExitCode::FAILURE,
        }
    }
}

/// Prints a text and a line break, unless it ends with one.
pub fn print(text: &str) -> Result<(), Failure> {
    writeln!(io::stdout().lock(), "{}", text.strip_suffix('\n').unwrap_or(text)).map_err(Failure::Print)
}
