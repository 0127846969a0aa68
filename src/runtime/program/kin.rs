//! The processes that a run starts: each one a run of its own, elsewhere if the world has an elsewhere, else on a thread.

use super::run::{Reins, Run};
use super::{Fault, Output, World};
use crate::system::{self, Family, Memory, Who};
use messages::{Birth, Manner, Pipe, Program};
use python::code::Image;
use python::vm::{Answer, Errno};
use sharing::access;
use std::sync::{Arc, Mutex, PoisonError};

/// The exit status of a process that could not even begin, or whose threads wait for each other for ever.
pub(super) const FAILED: u8 = 255;

/// What processes are given of the one that starts them: all that is needed to run the main program again.
#[derive(Clone, Debug, Default)]
pub(super) struct Heirloom {
    pub image: Option<Arc<Image>>,
    pub name: String,
    pub source: String,
    pub arguments: Vec<String>,
    pub manner: Manner,
}

impl Heirloom {
    /// What a program is.
    pub fn of(program: &Program, image: Image) -> Self {
        let Program { name, source, arguments, manner, .. } = program.clone();
        Self { image: Some(Arc::new(image)), name, source, arguments, manner }
    }

    fn program(&self) -> Answer<Program> {
        let image = self.image.as_deref().ok_or(Errno::Invalid)?;
        let code = postcard::to_allocvec(image).map_err(|_| Errno::NoMemory)?;
        let Self { name, source, arguments, manner, .. } = self.clone();
        Ok(Program { name, source, code, arguments, manner })
    }
}

/// The processes of a run that live in this memory.
pub(super) type Living = Arc<Mutex<Vec<(Who, Reins)>>>;

/// Starts processes for one that is in this memory.
#[derive(Debug)]
pub(super) struct Kin<W, O> {
    pub world: W,
    pub output: Arc<O>,
    pub heirloom: Heirloom,
    pub memory: Arc<dyn Memory>,
    pub living: Living,
}

impl<W: World + 'static, O: Output + 'static> Kin<W, O> {
    /// A process on a thread of this memory. Only bytes have come to it.
    fn start_here(&self, who: Who, birth: Birth) -> Answer<()> {
        // There will be a second GIL in this memory.
        access::forbid();
        let (memory, living) = (self.memory.clone(), self.living.clone());
        let run = Run::born(birth, self.world.clone(), self.output.clone(), memory.clone(), living.clone());
        let run = run.map_err(|_| Errno::Invalid)?;
        lock(&living).push((who, run.reins()));
        let end = End { who, memory, living };
        let (output, world) = (self.output.clone(), self.world.clone());
        let body = move || {
            let failed = |fault: Fault| {
                output.print(Pipe::Err, &format!("{fault}\n"), &|| world.now_us());
                FAILED
            };
            end.with(run.go().map_or_else(failed, |ended| ended.status as u8));
        };
        self.world.start_thread(Box::new(body)).map_err(|_| Errno::TooManyProcesses)
    }
}

impl<W: World + 'static, O: Output + 'static> Family for Kin<W, O> {
    fn start(&self, who: Who, parent: u32, preparation: Vec<u8>) -> Answer<()> {
        let program = self.heirloom.program()?;
        let asked_us = self.world.now_us();
        let birth = Birth { pid: who.pid, row: who.row(), parent, asked_us, preparation, program };
        self.world.start_process(birth).or_else(|birth| self.start_here(who, birth))
    }

    fn signal(&self, who: Who, interrupts: bool) -> bool {
        let elsewhere = self.world.signal_process(who, interrupts);
        let reins = lock(&self.living).iter().find(|(own, _)| *own == who).map(|(_, reins)| reins.clone());
        match reins {
            Some(reins) if interrupts => reins.interrupt(),
            Some(reins) => reins.stop(),
            None => return elsewhere,
        }
        true
    }
}

/// Tells the system that a process has ended, even if by a bug of ours.
struct End {
    who: Who,
    memory: Arc<dyn Memory>,
    living: Living,
}

impl End {
    fn with(self, status: u8) {
        system::end(&*self.memory, self.who, status);
    }
}

impl Drop for End {
    fn drop(&mut self) {
        lock(&self.living).retain(|(own, _)| *own != self.who);
        // Told a second time, it changes nothing.
        system::end(&*self.memory, self.who, FAILED);
    }
}

fn lock(living: &Living) -> std::sync::MutexGuard<'_, Vec<(Who, Reins)>> {
    living.lock().unwrap_or_else(PoisonError::into_inner)
}
