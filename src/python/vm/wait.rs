//! How a thread waits: the one place where it blocks.

use super::{Awaited, Breaker, Gate, GateKind, Thread, Waiting};
use crate::Result;
use crate::object::{Halt, Thrown};
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
        let put_off = self.put_off.take();
        if put_off.is_none() && gate.try_pass(&self.peer) {
            return Ok(true);
        }
        let now = self.interpreter.host.monotonic();
        let (since, until) = match (put_off, patience) {
            (Some(wait), _) => wait,
            (None, Patience::None) => return Ok(false),
            (None, Patience::Seconds(seconds)) => (now, Some(now + seconds)),
            (None, Patience::Endless) => (now, None),
        };
        let waiting = Waiting { on: Awaited::Gate { gate: gate.clone(), kind }, until, line: self.line() };
        let interpreter = self.interpreter.clone();
        let peers = &interpreter.peers;
        let mut waits = put_off.is_some();
        loop {
            if std::mem::take(&mut waits) {
                peers.end_wait(&self.peer);
            } else {
                match gate.pass_or_queue(&self.peer, since, || peers.begin_wait(&self.peer, &waiting)) {
                    Ok(true) => return Ok(true),
                    Ok(false) => self.block(&waiting, since)?,
                    Err(_) if gate.give_up(&self.peer, peers) => return Ok(true),
                    Err(halt) => return Err(Thrown::Halt(halt)),
                }
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
        let now = self.interpreter.host.monotonic();
        let put_off = self.put_off.take();
        let (since, until) = put_off.unwrap_or((now, Some(now + seconds)));
        let waiting = Waiting { on: Awaited::Time, until, line: self.line() };
        let interpreter = self.interpreter.clone();
        let mut waits = put_off.is_some();
        loop {
            if std::mem::take(&mut waits) {
                interpreter.peers.end_wait(&self.peer);
            } else {
                interpreter.peers.begin_wait(&self.peer, &waiting).map_err(Thrown::Halt)?;
                self.block(&waiting, since)?;
            }
            if until.is_some_and(|until| interpreter.host.monotonic() >= until) {
                return Ok(());
            }
            self.attend()?;
        }
    }

    /// Blocks until the bell rings or the time is over, with the GIL released. A thread that is put off meanwhile asks
    /// again, and finds its wait as it was.
    fn block(&mut self, waiting: &Waiting, since: f64) -> Result<()> {
        let interpreter = self.interpreter.clone();
        let result = interpreter.host.block(self, waiting);
        if result == Err(Halt::PutOff) {
            self.put_off = Some((since, waiting.until));
        } else {
            interpreter.peers.end_wait(&self.peer);
        }
        result.map_err(Thrown::Halt)
    }

    /// The line of the innermost call in sight that is the program's own, from 1; 0 if there is none.
    fn line(&self) -> u32 {
        let own = |frame: &&super::Frame| !frame.code().plain.filename.starts_with("<frozen");
        let Some(frame) = self.frames.iter().rev().find(own) else { return 0 };
        crate::protocol::position(frame.code(), frame.next).line.unwrap_or_default()
    }
}
