//! `lockstep run`: runs a program as `python` would, in this process.

use std::io::{Write, stderr, stdout};
use std::path::Path;
use std::process::ExitCode;

use messages::record::{Build, Record};
use messages::{Manner, Pipe};
use runtime::native::{Alone, Metered};
use runtime::program::{Fault, Output, Reins, Run, World};
use sharing::access;

use crate::failure::Failure;
use crate::trace;

/// What is asked for on the command line.
#[derive(Debug, Default)]
pub struct Options<'a> {
    /// The program.
    file: &'a str,
    /// How its threads share the interpreter.
    build: Build,
    /// Whether they take turns on one thread of the system's, as where a page gets no shared memory.
    turns: bool,
    /// Where the record of its threads goes.
    trace: Option<&'a str>,
}

impl<'a> Options<'a> {
    /// Reads `[--gil|--free-threaded] [--turns] [--trace OUT] FILE`; nothing if it is not that.
    pub fn parse(mut arguments: &[&'a str]) -> Option<Self> {
        let mut options = Self::default();
        loop {
            arguments = match arguments {
                ["--gil", rest @ ..] => rest,
                ["--free-threaded", rest @ ..] => {
                    options.build = Build::FreeThreaded;
                    rest
                }
                ["--turns", rest @ ..] => {
                    options.turns = true;
                    rest
                }
                ["--trace", out, rest @ ..] => {
                    options.trace = Some(out);
                    rest
                }
                [file, rest @ ..] if options.file.is_empty() && !file.starts_with("--") => {
                    options.file = file;
                    rest
                }
                [] if !options.file.is_empty() => return Some(options),
                _ => return None,
            }
        }
    }
}

/// Runs a program; its exit status becomes this process's.
pub fn run(options: &Options) -> Result<ExitCode, Failure> {
    if options.turns { run_in(Alone(Metered), options) } else { run_in(Metered, options) }
}

fn run_in<W: World + 'static>(world: W, options: &Options) -> Result<ExitCode, Failure> {
    let file = options.file;
    let source = std::fs::read_to_string(file).map_err(|reason| Failure::Read { file: file.into(), reason })?;
    let name = Path::new(file).file_name().map_or(file.into(), |name| name.to_string_lossy().into_owned());
    let image = compiler::image(&source, &name)?;
    // This program is the only one here.
    access::allow();
    let manner = Manner { build: options.build, recorded: options.trace.is_some() };
    let run = Run::new(image, world, Terminal, manner).of(&name, &source);
    let reins = run.reins();
    let result = run.go();
    if let Some(out) = options.trace {
        write_trace(out, options.build, &reins)?;
    }
    match result {
        Ok(ended) => Ok(ExitCode::from(ended.status as u8)),
        Err(fault @ Fault::Deadlock(_)) => {
            eprintln!("{fault}");
            Ok(ExitCode::FAILURE)
        }
        Err(fault) => Err(fault.into()),
    }
}

fn write_trace(out: &str, build: Build, reins: &Reins) -> Result<(), Failure> {
    let mut record = Record { build, ..Record::default() };
    reins.recorded().into_iter().for_each(|stretch| record.append(stretch));
    let text = serde_json::to_string(&trace::json(&record))?;
    std::fs::write(out, text).map_err(|reason| Failure::Write { file: out.into(), reason })
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
