//! Processes of the operating system: a program that speaks frames on its standard input and output.

use super::{SystemClock, frame};
use crate::race::{Fault, Process, Processes};
use std::io::{self, stdin, stdout};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, ExitCode, Stdio};
use std::sync::mpsc::Sender;
use std::thread;

/// The argument that tells a program to be a process of a race: see [`process_main`].
pub const PROCESS_ARGUMENT: &str = "--be-a-process";

/// The program that processes run.
#[derive(Clone, Debug)]
pub struct Program(PathBuf);

impl Program {
    /// This very program, which has to call [`process_main`] when its first argument is [`PROCESS_ARGUMENT`].
    ///
    /// # Errors
    /// The system does not tell where it is.
    pub fn this() -> Result<Self, Fault> {
        let path = std::env::current_exe();
        path.map(Self).map_err(|error| Fault::Start { process: 0, reason: error.to_string() })
    }

    /// The program at `path`, with the same duty.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }
}

/// What comes from a process: a message, or why no further one will.
pub(super) type Heard = (u8, Result<Vec<u8>, String>);

/// The children of one crew. Dropping them kills what still runs, and waits for it, so that no zombie stays.
#[derive(Debug)]
pub(super) struct Children {
    program: Program,
    tell: Sender<Heard>,
    running: Vec<(Child, ChildStdin)>,
}

impl Children {
    pub fn new(program: Program, tell: Sender<Heard>) -> Self {
        Self { program, tell, running: Vec::new() }
    }
}

impl Processes for Children {
    fn start(&mut self) -> Result<(), Fault> {
        let process = self.running.len() as u8;
        let refused = |reason: String| Fault::Start { process, reason };
        let mut command = Command::new(&self.program.0);
        command.arg(PROCESS_ARGUMENT).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().map_err(|error| refused(error.to_string()))?;
        let (Some(orders), Some(mut replies)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(refused("it has no pipes".to_owned()));
        };
        self.running.push((child, orders));
        let tell = self.tell.clone();
        thread::spawn(move || listen(process, &mut replies, &tell));
        Ok(())
    }

    fn send(&mut self, process: u8, order: Vec<u8>) -> Result<(), Fault> {
        let (_, orders) = &mut self.running[usize::from(process)];
        frame::write(orders, &order).map_err(|error| Fault::Lost { process, reason: error.to_string() })
    }
}

impl Drop for Children {
    fn drop(&mut self) {
        for (child, _) in &mut self.running {
            // It may have ended by itself: all the better.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// Passes on what a process says, to its end. Nobody may be listening any more.
fn listen(process: u8, replies: &mut impl io::Read, tell: &Sender<Heard>) {
    let reason = loop {
        match frame::read(replies) {
            Ok(Some(reply)) => {
                if tell.send((process, Ok(reply))).is_err() {
                    return;
                }
            }
            Ok(None) => break "its output ended".to_owned(),
            Err(error) => break error.to_string(),
        }
    };
    let _ = tell.send((process, Err(reason)));
}

/// What a program does that was started with [`PROCESS_ARGUMENT`]: obeys orders until told to exit or left alone.
pub fn process_main() -> ExitCode {
    match serve(&mut stdin().lock(), &mut stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("a process of the race failed: {error}");
            ExitCode::FAILURE
        }
    }
}

fn serve(orders: &mut impl io::Read, replies: &mut impl io::Write) -> io::Result<()> {
    let process = Process::new(SystemClock);
    frame::write(replies, &process.greet())?;
    while let Some(order) = frame::read(orders)? {
        match process.obey(&order).map_err(io::Error::other)? {
            Some(reply) => frame::write(replies, &reply)?,
            None => break,
        }
    }
    Ok(())
}
