//! How a thread waits: the one place where it blocks.

use super::{Answer, Awaited, Breaker, Gate, GateKind, System, Thread, Waiting};
use crate::Result;
use crate::object::Thrown;
use crate::protocol;
use std::sync::Arc;

/// How long a thread is ready to wait.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Patience {
    /// Not at all.
    None,
    /// For so many seconds.
    Seconds(f64),
    /// As long as it takes.
    Endless,
}

impl Thread {
    /// Passes a gate: whether it did within the time. As `acquire_timed` of CPython, it first tries without letting go of
    /// the GIL.
    ///
    /// # Errors
    /// `KeyboardInterrupt` in the main thread, or the run ends.
    pub fn pass(&mut self, gate: &Arc<Gate>, kind: GateKind, patience: Patience) -> Result<bool> {
        if gate.try_pass(&self.peer) {
            return Ok(true);
        }
        let since = self.interpreter.host.monotonic();
        let until = match patience {
            Patience::None => return Ok(false),
            Patience::Seconds(seconds) => Some(since + seconds),
            Patience::Endless => None,
        };
        let waiting = Waiting { on: Awaited::Gate { gate: gate.clone(), kind }, until, line: self.line() };
        let interpreter = self.interpreter.clone();
        let peers = &interpreter.peers;
        loop {
            match gate.pass_or_queue(&self.peer, since, || peers.begin_wait(&self.peer, &waiting)) {
                Ok(true) => return Ok(true),
                Ok(false) => self.block(&waiting),
                Err(_) if gate.give_up(&self.peer, peers) => return Ok(true),
                Err(halt) => return Err(Thrown::Halt(halt)),
            }
            let over = until.is_some_and(|until| interpreter.host.monotonic() >= until);
            let asked = self.peer.breaker.raised() & (Breaker::STOP | Breaker::INTERRUPT) != 0;
            if (over || asked) && gate.give_up(&self.peer, peers) {
                return Ok(true);
            }
            if asked {
                self.attend()?;
            }
            if over {
                // It may have opened between the last wake-up and now.
                return Ok(gate.try_pass(&self.peer));
            }
        }
    }

    /// Lets time pass.
    ///
    /// # Errors
    /// `KeyboardInterrupt` in the main thread, or the run ends.
    pub fn sleep(&mut self, seconds: f64) -> Result<()> {
        let until = self.interpreter.host.monotonic() + seconds;
        let waiting = Waiting { on: Awaited::Time, until: Some(until), line: self.line() };
        let interpreter = self.interpreter.clone();
        loop {
            interpreter.peers.begin_wait(&self.peer, &waiting).map_err(Thrown::Halt)?;
            self.block(&waiting);
            if self.interpreter.host.monotonic() >= until {
                return Ok(());
            }
            self.attend()?;
        }
    }

    /// Asks the system for something that it may not be able to give yet, until it is: nothing if the time is over first.
    /// As with a gate, it is tried without letting go of the GIL first.
    ///
    /// # Errors
    /// What the system refuses, `KeyboardInterrupt` in the main thread, or the run ends.
    pub fn await_system<T>(
        &mut self,
        patience: Patience,
        mut ask: impl FnMut(&dyn System) -> Answer<Option<T>>,
    ) -> Result<Option<T>> {
        let system = self.system()?;
        let interpreter = self.interpreter.clone();
        let until = match (ask(&*system), patience) {
            (Ok(None), Patience::Seconds(seconds)) => Some(interpreter.host.monotonic() + seconds),
            (Ok(None), Patience::Endless) => None,
            (answer, _) => return answer.map_err(|errno| protocol::system_error(self, errno)),
        };
        let waiting = Waiting { on: Awaited::Input, until, line: self.line() };
        loop {
            interpreter.peers.begin_wait(&self.peer, &waiting).map_err(Thrown::Halt)?;
            let mut answer = Ok(None);
            interpreter.host.await_system(self, &waiting, &mut || {
                answer = ask(&*system);
                !matches!(answer, Ok(None))
            });
            interpreter.peers.end_wait(&self.peer);
            match answer {
                Ok(Some(given)) => return Ok(Some(given)),
                Ok(None) => self.attend()?,
                Err(errno) => return Err(protocol::system_error(self, errno)),
            }
            if until.is_some_and(|until| interpreter.host.monotonic() >= until) {
                return Ok(None);
            }
        }
    }

    /// The operating system, where there is one.
    ///
    /// # Errors
    /// There is none.
    pub fn system(&self) -> Result<Arc<dyn System>> {
        let missing = || protocol::not_supported("processes, where threads share no memory");
        self.interpreter.host.system().ok_or_else(missing)
    }

    /// Blocks until the bell rings or the time is over, with the GIL released.
    fn block(&mut self, waiting: &Waiting) {
        let interpreter = self.interpreter.clone();
        interpreter.host.block(self, waiting);
        interpreter.peers.end_wait(&self.peer);
    }

    /// The line of the innermost call in sight that is the program's own, from 1; 0 if there is none.
    fn line(&self) -> u32 {
        let own = |frame: &&super::Frame| !frame.code().plain.filename.starts_with("<frozen");
        let Some(frame) = self.frames.iter().rev().find(own) else { return 0 };
        crate::protocol::position(frame.code(), frame.next).line.unwrap_or_default()
    }
}
