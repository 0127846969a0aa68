//! Programs, run by the interpreter, the same natively and in the browser: the main thread in the thread that asks for it,
//! others in threads that a [`World`] lends.
//!
//! - [`Run`]: a program from start to end.
//! - [`Console`]: what becomes of their output, however much of it there is.
//! - [`trace`]: a run of which every state is recorded, for the stepper.
//! - `conductor`: who may run when; `turns`: where there is one thread for all of them; `recorder`: what happened.
//! - [`World`]: what a host lends them: a clock, chance, memory, threads.

mod conductor;
mod console;
mod deadlock;
mod desk;
mod fork;
mod kin;
mod neighbours;
mod recorder;
mod run;
mod tracing;
mod turns;

pub use console::{Console, Output, Sink};
pub use fork::{Copied, Made};
pub use library::{Volume, fetch_by as fetch_library_by, is_here as has_volume};
pub use run::{Reins, Run};
pub use tracing::{list, trace, walk};

use crate::system::{Memory, Who};
use desk::Desk;
use messages::record::Deadlock;
use messages::{Birth, Ended, Life, Program};
use python::code::Image;
pub use python::vm::{Answer, Bell, Errno, NoThread};
use sharing::access;
use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;

/// What a host lends to programs.
pub trait World: Clone + Debug + Send + Sync {
    /// Microseconds since 1970.
    fn now_us(&self) -> u64;

    /// Nanoseconds from some moment on that never go back.
    fn now_ns(&self) -> u64 {
        self.now_us() * 1000
    }

    /// Fills bytes with chance.
    fn random(&self, bytes: &mut [u8]);

    /// Processors that this machine has, as far as it tells.
    fn cpu_count(&self) -> usize;

    /// Bytes of memory in use now, and how many may be.
    fn memory(&self) -> (usize, usize);

    /// Has a body run on a thread of its own.
    ///
    /// # Errors
    /// There is none for it.
    fn start_thread(&self, body: Box<dyn FnOnce() + Send>) -> Result<(), NoThread>;

    /// Whether a program that is run in this memory is the only one, so that its thread works on objects alone while it holds
    /// the GIL.
    fn owns_memory(&self) -> bool {
        false
    }

    /// Whether it lends no thread at all: then those of a program take turns on the one that runs it, if it has a GIL.
    fn takes_turns(&self) -> bool {
        false
    }

    /// Called now and then by a program that has this thread for itself, for what else is to be done on it.
    fn meanwhile(&self) {}

    /// Blocks this thread until the bell is rung, or for so long, or less: whether it was rung. Never asked to wait without
    /// end where threads take turns: nobody would ring.
    fn wait(&self, bell: &Bell, longest: Option<Duration>) -> bool {
        bell.wait(longest)
    }

    /// The memory of the system that a program's processes have in common; nothing where there can be none.
    fn system(&self) -> Option<Arc<dyn Memory>> {
        None
    }

    /// Starts a process elsewhere, in a memory of its own. Where there is no elsewhere it is handed back, and runs on a
    /// thread of this one.
    ///
    /// # Errors
    /// It is handed back.
    #[expect(clippy::result_large_err, reason = "what is handed back is what was given")]
    fn start_process(&self, birth: Birth) -> Result<(), Birth> {
        Err(birth)
    }

    /// A process of a recorded program tells how far it has come.
    fn lived(&self, life: &Life) {
        let _ = life;
    }

    /// Whether memory can be copied here: a process has one of its own.
    fn can_fork(&self) -> bool {
        false
    }

    /// Copies this memory for a process, and has the copy go on elsewhere; here it is let go of. Of the world's threads as
    /// many others as `busy` are at work for the program, all of which sleep, and none of which is part of the copy.
    ///
    /// # Errors
    /// There is no room.
    fn fork(&self, who: Who, busy: usize, copy: Box<dyn Copied>) -> Answer<()> {
        let _ = (who, busy, copy);
        Err(Errno::NoMemory)
    }

    /// Ends or interrupts a process that was started elsewhere: whether there is an elsewhere.
    fn signal_process(&self, who: Who, interrupts: bool) -> bool {
        let _ = (who, interrupts);
        false
    }
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
    /// Its threads wait for each other, and none can go on.
    #[error("{0}")]
    Deadlock(Deadlock),
}

/// The volume of the library that a program needs and that is not here: it has to be lent before the program runs. There
/// may be a further one then.
///
/// # Errors
/// The program can't be read.
pub fn wanted_volume(program: &Program) -> Result<Option<Volume>, Fault> {
    Ok(library::wanted_by(&decode(program)?.code))
}

/// Lends a volume of the library to this and all later programs.
///
/// # Errors
/// It is no such file.
pub fn lend_library(volume: Volume, file: Vec<u8>) -> Result<(), Fault> {
    library::lend(volume, file).map_err(|error| Fault::Library(error.to_string()))
}

fn decode(program: &Program) -> Result<Image, Fault> {
    postcard::from_bytes(&program.code).map_err(|error| Fault::Code(error.to_string()))
}

/// A program as it was sent, about to run.
///
/// # Errors
/// It can't be read.
pub fn prepare<W, S>(program: &Program, world: W, sink: S) -> Result<Run<W, Console<S>>, Fault>
where
    W: World + 'static,
    S: Sink + 'static,
{
    if world.owns_memory() {
        access::allow();
    }
    let run = Run::new(decode(program)?, world, Console::new(sink), program.manner);
    Ok(run.of(&program.name, &program.source).given(&program.arguments))
}

/// A process that another one has started, about to run: it tells its exit status when it ends.
///
/// # Errors
/// Its program can't be read.
pub fn prepare_process<W, S>(birth: Birth, world: W, sink: S) -> Result<Run<W, Console<S>>, Fault>
where
    W: World + 'static,
    S: Sink + 'static,
{
    let memory = world.system().ok_or_else(|| Fault::Code("a process needs a system".to_owned()))?;
    if world.owns_memory() {
        access::allow();
    }
    Run::born(birth, world, Arc::new(Console::new(sink)), memory, kin::Living::default())
}

/// Runs a program to its end.
///
/// # Errors
/// It can't be read, or its threads wait for each other for ever.
pub fn run<W: World + 'static, S: Sink + 'static>(program: &Program, world: W, sink: S) -> Result<Ended, Fault> {
    prepare(program, world, sink)?.go()
}
