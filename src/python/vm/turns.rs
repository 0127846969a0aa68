//! Threads that take turns on one thread of the host's: where one can be set aside, and how it goes on.
//!
//! A thread's frames are data, so a thread whose one loop over instructions is all that lies on the native stack can leave
//! that: the loop ends with [`Halt::Aside`], which no frame sees, and is entered again when the thread has its next turn.
//! It ends in one of two places: at a check point, when another thread has asked for the GIL; and in a call of a native that
//! waits and does nothing else, whose rest is kept as a [`Pause`]. Where code of ours lies in between (a sort whose key
//! waits), the thread goes on at check points, and its waits block the native stack: [`Host::block`](super::Host::block)
//! lets others have their turns on top of it.

use super::wait::Wait;
use super::{Breaker, Thread, Waiting};
use crate::object::{Args, Halt, Thrown};
use crate::{Result, Value};
use std::fmt;

/// What a thread does, from its beginning to its end.
pub trait Body: Send {
    /// Begins or goes on, on a native stack that is so deep already: to the end, unless the host's threads take turns.
    fn go(&mut self, depth: usize) -> Course;
}

/// How far a body has come.
#[derive(Clone, Debug)]
pub enum Course {
    /// To its end.
    Ended,
    /// To a wait. It is to go on when its bell was rung or the time is over.
    Waits(Waiting),
    /// To a check point, and another thread wants its turn.
    Yields,
}

/// Where a thread was set aside.
#[derive(Debug)]
pub(crate) enum Rest {
    /// At a check point, to which it comes again.
    Before,
    /// After a call that is done.
    After,
    /// In a call.
    In(Box<Pause>),
}

/// A call that waits.
pub(crate) struct Pause {
    wait: Wait,
    then: Then,
}

/// What gives the result of a call that has waited, told whether what it waited for came.
pub(super) type Then = Box<dyn FnOnce(&mut Thread, bool) -> Result + Send>;

impl fmt::Debug for Pause {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Pause").field("wait", &self.wait).finish_non_exhaustive()
    }
}

impl Thread {
    /// Calls what a thread begins with.
    pub(crate) fn begin_turns(&mut self, depth: usize, function: &Value, args: Args) -> Result {
        self.stand_on(depth);
        self.look_soon();
        let takes_turns = self.interpreter.host.takes_turns();
        let plain = match function {
            Value::Method(method) => &method.function,
            function => function,
        };
        match plain {
            Value::Native(native) if native.waits && takes_turns => {
                self.yields = true;
                self.nested(|thread| {
                    thread.at_hand = true;
                    thread.call(function, args)
                })
            }
            plain => {
                self.yields = takes_turns && matches!(plain, Value::Function(_));
                self.call(function, args)
            }
        }
    }

    /// Goes on where it was set aside.
    pub(crate) fn go_on(&mut self, depth: usize) -> Result {
        self.stand_on(depth);
        self.look_soon();
        self.nested(|thread| {
            let (result, step) = match thread.rest.take() {
                Some(Rest::In(pause)) => match thread.end_pause(*pause) {
                    Err(aside @ Thrown::Halt(Halt::Aside)) => return Err(aside),
                    result => (Some(result), 1),
                },
                Some(Rest::After) => (None, 1),
                Some(Rest::Before) | None => (None, 0),
            };
            let Some(mut frame) = thread.frames.pop() else { return result.unwrap_or(Ok(Value::None)) };
            match result {
                Some(Err(thrown)) => {
                    thread.begin_unwinding(&mut frame, &thrown);
                    thread.unwind(&mut frame, thrown)?;
                }
                Some(Ok(value)) => {
                    thread.push(value);
                    frame.next += step;
                }
                None => frame.next += step,
            }
            thread.run_frame(frame)
        })
    }

    /// Where it was set aside; what has ended meanwhile ends before others have their turns.
    pub(crate) fn course(&mut self) -> Course {
        // Should the run end, it hears of that when it goes on.
        let _ = self.nested(Self::settle);
        match &self.rest {
            Some(Rest::In(pause)) => Course::Waits(pause.wait.waiting.clone()),
            _ => Course::Yields,
        }
    }

    /// Whether it takes turns on the native stack of the main thread.
    pub fn takes_turns(&self) -> bool {
        self.peer.number != 0 && self.interpreter.host.takes_turns()
    }

    /// It will not be set aside any more.
    pub(crate) fn end_turns(&mut self) {
        self.yields = false;
    }

    /// [`Thread::check`], after a call that is done but for that.
    #[inline(always)]
    pub(crate) fn check_after_call(&mut self) -> Result<()> {
        if self.is_asked() { self.attend_here(true) } else { Ok(()) }
    }

    /// [`Thread::attend`] where a thread that takes turns may be set aside: before a check point, to which it comes again,
    /// or after a call that is done.
    #[cold]
    pub(crate) fn attend_here(&mut self, done: bool) -> Result<()> {
        self.attend()?;
        if self.yields && !self.waits_natively() && self.peer.breaker.answer(Breaker::DROP) {
            self.rest = Some(if done { Rest::After } else { Rest::Before });
            return Err(Thrown::Halt(Halt::Aside));
        }
        Ok(())
    }

    /// Whether nothing is asked of it but its turn, and it does not give that up here: it can be set aside elsewhere; or it
    /// imports a module, for which others would have to wait on top of it.
    pub(super) fn keeps_turn(&self) -> bool {
        let asked = self.peer.breaker.raised() == Breaker::DROP;
        asked && (self.yields || self.interpreter.host.takes_turns() && self.is_importing())
    }

    /// Waits, then does what is left of the call.
    pub(super) fn wait_then(&mut self, wait: Wait, then: Then) -> Result {
        if !(self.yields && self.at_hand) || self.waits_natively() {
            let came = self.sit_out(&wait)?;
            return then(self, came);
        }
        match self.before(&wait)? {
            Some(came) => then(self, came),
            None => {
                self.rest = Some(Rest::In(Box::new(Pause { wait, then })));
                Err(Thrown::Halt(Halt::Aside))
            }
        }
    }

    /// Looks whether a wait is over; if it is not, the thread is set aside again.
    fn end_pause(&mut self, Pause { wait, then }: Pause) -> Result {
        self.interpreter.clone().peers.end_wait(&self.peer);
        self.at_hand = true;
        let result = match self.after(&wait)? {
            Some(came) => then(self, came),
            None => self.wait_then(wait, then),
        };
        self.at_hand = false;
        result
    }
}
