//! `lockstep run`: runs a program as `python` would, in this process.

use std::io::{Write, stderr, stdout};
use std::path::Path;
use std::process::ExitCode;

use messages::Pipe;
use messages::record::Build;
use runtime::native::Metered;
use runtime::program::{Fault, Output, Run};

use crate::failure::Failure;

/// Runs the program in `file`; its exit status becomes this process's.
pub fn run(file: &str) -> Result<ExitCode, Failure> {
    let source = std::fs::read_to_string(file).map_err(|reason| Failure::Read { file: file.into(), reason })?;
    let name = Path::new(file).file_name().map_or(file.into(), |name| name.to_string_lossy().into_owned());
    let image = compiler::image(&source, &name)?;
    match Run::new(image, Metered, Terminal, Build::Gil).of(&name, &source).go() {
        Ok(ended) => Ok(ExitCode::from(ended.status as u8)),
        Err(fault @ Fault::Deadlock(_)) => {
            eprintln!("{fault}");
            Ok(ExitCode::FAILURE)
        }
        Err(fault) => Err(fault.into()),
    }
}

/// Where this process's output goes, as it comes.
#[derive(Debug)]
struct Terminal;

impl Output for Terminal {
    fn print(&self, pipe: Pipe, text: &str, _: &dyn Fn() -> u64) {
        // Like Python's, output that nobody takes any more is no reason to stop.
        let _ = match pipe {
            Pipe::Out => stdout().write_all(text.as_bytes()),
            Pipe::Err => stdout().flush().and_then(|()| stderr().write_all(text.as_bytes())),
        };
    }

    fn flush(&self, _: u64) {
        let _ = stdout().flush();
    }
}
