//! How a thread waits: the one place where it blocks.

use super::{Answer, Awaited, Breaker, Gate, GateKind, Resource, System, Thread, Waiting};
use crate::object::Thrown;
use crate::protocol;
use crate::{Result, Value};
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

/// A wait under way.
#[derive(Debug)]
pub(super) struct Wait {
    pub waiting: Waiting,
    since: f64,
}

impl Thread {
    /// Passes a gate: whether it did within the time. As `acquire_timed` of CPython, it first tries without letting go of
    /// the GIL.
    ///
    /// # Errors
    /// `KeyboardInterrupt` in the main thread, or the run ends.
    pub fn pass(&mut self, gate: &Arc<Gate>, kind: GateKind, patience: Patience) -> Result<bool> {
        self.approach(gate, kind, patience).or_else(|wait| self.sit_out(&wait))
    }

    /// As [`Thread::pass`], for natives that do nothing after it but `then`, which gives their result: a thread that takes
    /// turns can be set aside in them.
    ///
    /// # Errors
    /// `KeyboardInterrupt` in the main thread, or the run ends, or what `then` raises.
    pub fn pass_then(
        &mut self,
        gate: &Arc<Gate>,
        kind: GateKind,
        patience: Patience,
        then: impl FnOnce(&mut Self, bool) -> Result + Send + 'static,
    ) -> Result {
        match self.approach(gate, kind, patience) {
            Ok(passed) => then(self, passed),
            Err(wait) => self.wait_then(wait, Box::new(then)),
        }
    }

    /// Lets time pass, for a native that does nothing after it.
    ///
    /// # Errors
    /// `KeyboardInterrupt` in the main thread, or the run ends.
    pub fn sleep(&mut self, seconds: f64) -> Result {
        let since = self.interpreter.host.monotonic();
        let waiting = Waiting { on: Awaited::Time, until: Some(since + seconds), line: self.line() };
        self.wait_then(Wait { waiting, since }, Box::new(|_, _| Ok(Value::None)))
    }

    /// Whether it passes a gate without waiting, or not at all; or else the wait.
    fn approach(&self, gate: &Arc<Gate>, kind: GateKind, patience: Patience) -> std::result::Result<bool, Wait> {
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
        Err(Wait { waiting, since })
    }

    /// Waits on the native stack: whether what it waits for came.
    pub(super) fn sit_out(&mut self, wait: &Wait) -> Result<bool> {
        loop {
            if let Some(came) = self.before(wait)? {
                return Ok(came);
            }
            self.block(&wait.waiting)?;
            if let Some(came) = self.after(wait)? {
                return Ok(came);
            }
        }
    }

    /// Notes that it waits, before it blocks, unless the wait is over: then whether what it waits for came.
    pub(super) fn before(&mut self, wait: &Wait) -> Result<Option<bool>> {
        let interpreter = self.interpreter.clone();
        let peers = &interpreter.peers;
        let Awaited::Gate { gate, .. } = &wait.waiting.on else {
            return peers.begin_wait(&self.peer, &wait.waiting).map(|()| None).map_err(Thrown::Halt);
        };
        match gate.pass_or_queue(&self.peer, wait.since, || peers.begin_wait(&self.peer, &wait.waiting)) {
            Ok(true) => Ok(Some(true)),
            Ok(false) => Ok(None),
            Err(_) if gate.give_up(&self.peer, peers) => Ok(Some(true)),
            Err(halt) => Err(Thrown::Halt(halt)),
        }
    }

    /// Looks whether the wait is over, after it has blocked, or why else it was woken.
    pub(super) fn after(&mut self, wait: &Wait) -> Result<Option<bool>> {
        let interpreter = self.interpreter.clone();
        let over = wait.waiting.until.is_some_and(|until| interpreter.host.monotonic() >= until);
        let Awaited::Gate { gate, .. } = &wait.waiting.on else {
            return if over { Ok(Some(true)) } else { self.attend().map(|()| None) };
        };
        let asked = self.peer.breaker.raised() & (Breaker::STOP | Breaker::INTERRUPT) != 0;
        if (over || asked) && gate.give_up(&self.peer, &interpreter.peers) {
            return Ok(Some(true));
        }
        if asked {
            self.attend()?;
        }
        // It may have opened between the last wake-up and now.
        Ok(over.then(|| gate.try_pass(&self.peer)))
    }

    /// Asks the system for something, `what`, that it may not be able to give yet, until it is: nothing if the time is over first.
    /// As with a gate, it is tried without letting go of the GIL first.
    ///
    /// # Errors
    /// What the system refuses, `KeyboardInterrupt` in the main thread, or the run ends.
    pub fn await_system<T>(
        &mut self,
        patience: Patience,
        what: impl FnOnce() -> Resource,
        mut ask: impl FnMut(&dyn System) -> Answer<Option<T>>,
    ) -> Result<Option<T>> {
        let system = self.system()?;
        let interpreter = self.interpreter.clone();
        let until = match (ask(&*system), patience) {
            (Ok(None), Patience::Seconds(seconds)) => Some(interpreter.host.monotonic() + seconds),
            (Ok(None), Patience::Endless) => None,
            (answer, _) => return answer.map_err(|errno| protocol::system_error(self, errno)),
        };
        let waiting = Waiting { on: Awaited::Input(what()), until, line: self.line() };
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
                Err(errno) => {
                    // Why it refuses may be that this process ends.
                    self.attend()?;
                    return Err(protocol::system_error(self, errno));
                }
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
    ///
    /// # Errors
    /// Threads take turns, and none could have its turn that could end the wait.
    fn block(&mut self, waiting: &Waiting) -> Result<()> {
        let interpreter = self.interpreter.clone();
        let went_on = interpreter.host.block(self, waiting);
        interpreter.peers.end_wait(&self.peer);
        self.look_soon();
        if !went_on {
            if let Awaited::Gate { gate, .. } = &waiting.on
                && gate.give_up(&self.peer, &interpreter.peers)
            {
                gate.open(&interpreter.peers, || interpreter.host.monotonic());
            }
            let what = "waiting, inside of a call by built-in code, for a thread that lies below such a call itself: \
                        threads take turns here, and those two can't";
            return Err(protocol::not_supported(what));
        }
        Ok(())
    }

    /// The line of the innermost call in sight that is the program's own, from 1; 0 if there is none.
    fn line(&self) -> u32 {
        let own = |frame: &&super::Frame| !frame.code().plain.filename.starts_with("<frozen");
        let Some(frame) = self.frames.iter().rev().find(own) else { return 0 };
        crate::protocol::position(frame.code(), frame.next).line.unwrap_or_default()
    }
}
