//! Programs, run by the interpreter in this very thread, the same natively and in the browser.
//!
//! - [`Console`]: what becomes of their output, however much of it there is.
//! - [`trace`]: a run of which every state is recorded, for the stepper.
//! - [`World`]: what a host lends them: a clock, chance, memory.

mod console;
mod tracing;

pub use console::{Console, Output, Sink};
pub use tracing::{list, trace, walk};

use messages::{Ended, Pipe, Program};
use python::code::Image;
use python::object::Halt;
use python::vm::{Ending, Host, Interpreter, Stream, Thread};
use std::fmt::Debug;
use std::sync::Arc;

/// What a host lends to programs.
pub trait World: Debug + Send + Sync {
    /// Microseconds since 1970.
    fn now_us(&self) -> u64;

    /// Fills bytes with chance.
    fn random(&self, bytes: &mut [u8]);

    /// Processors that this machine has, as far as it tells.
    fn cpu_count(&self) -> usize;

    /// Bytes of memory in use now, and how many may be.
    fn memory(&self) -> (usize, usize);

    /// Blocks this thread.
    fn sleep(&self, seconds: f64);
}

/// Why a program could not even begin.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// What was sent is no code object.
    #[error("the program could not be read: {0}")]
    Code(String),
    /// What was lent is not the library.
    #[error("Python's library could not be read: {0}")]
    Library(String),
}

/// Whether a program needs the library, and it is not here: it has to be lent before the program runs.
///
/// # Errors
/// The program can't be read.
pub fn wants_library(program: &Program) -> Result<bool, Fault> {
    Ok(library::is_wanted_by(&decode(program)?.code))
}

/// Lends the library's file to this and all later programs.
///
/// # Errors
/// It is no such file.
pub fn lend_library(file: Vec<u8>) -> Result<(), Fault> {
    library::lend(file).map_err(|error| Fault::Library(error.to_string()))
}

/// Names who fetches the library's file, at once, for a program that turns out to need it while it runs.
pub fn fetch_library_by(source: fn() -> Option<Vec<u8>>) {
    library::fetch_by(source);
}

fn decode(program: &Program) -> Result<Image, Fault> {
    postcard::from_bytes(&program.code).map_err(|error| Fault::Code(error.to_string()))
}

/// Runs a program to its end.
///
/// # Errors
/// It can't be read.
pub fn run<W: World + 'static, S: Sink + 'static>(program: &Program, world: W, sink: S) -> Result<Ended, Fault> {
    let Image { code, warnings } = decode(program)?;
    let host = Arc::new(Desk::new(world, Console::new(sink)));
    host.warn(&warnings);
    let interpreter = Interpreter::new(host.clone(), library::find);
    interpreter.add_source(&program.name, &program.source);
    let mut thread = Thread::new(interpreter.clone());
    let ending = thread.run_main(code);
    let ran_us = host.ran_us();
    drop(thread);
    interpreter.finalize();
    host.output.flush(host.world.now_us());
    let status = match ending {
        Ending::Exit(status) => status,
        Ending::Halted(_) => 130,
    };
    Ok(Ended { status, ran_us })
}

/// The interpreter's host: a world, and where output goes.
#[derive(Debug)]
struct Desk<W, O> {
    began_us: u64,
    world: W,
    output: O,
}

impl<W: World, O> Desk<W, O> {
    fn new(world: W, output: O) -> Self {
        Self { began_us: world.now_us(), output, world }
    }

    /// Microseconds since the program began.
    fn ran_us(&self) -> u64 {
        self.world.now_us().saturating_sub(self.began_us)
    }
}

impl<W: World, O: Output> Desk<W, O> {
    /// What the compiler has to say comes first, as CPython's does.
    fn warn(&self, warnings: &str) {
        if !warnings.is_empty() {
            self.write(Stream::Err, warnings);
        }
    }
}

impl<W: World, O: Output> Host for Desk<W, O> {
    fn write(&self, stream: Stream, text: &str) {
        let pipe = match stream {
            Stream::Out => Pipe::Out,
            Stream::Err => Pipe::Err,
        };
        self.output.print(pipe, text, &|| self.world.now_us());
    }

    fn time(&self) -> f64 {
        self.world.now_us() as f64 / 1e6
    }

    fn monotonic(&self) -> f64 {
        self.ran_us() as f64 / 1e6
    }

    fn sleep(&self, seconds: f64) -> Result<(), Halt> {
        self.output.flush(self.world.now_us());
        self.world.sleep(seconds);
        Ok(())
    }

    fn random(&self, bytes: &mut [u8]) {
        self.world.random(bytes);
    }

    fn cpu_count(&self) -> usize {
        self.world.cpu_count()
    }

    fn memory(&self) -> (usize, usize) {
        self.world.memory()
    }

    fn attend(&self, _: &mut Thread) -> Result<(), Halt> {
        Err(Halt::Stopped)
    }
}
