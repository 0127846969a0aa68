//! What the interpreter asks of the world that it runs in.

use super::{Frame, Peer, Thread, Waiting};
use crate::object::Halt;
use std::fmt::Debug;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// Where text goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// `sys.stdout`
    Out,
    /// `sys.stderr`
    Err,
}

/// A host can't start a thread: it has no more, or none at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoThread;

/// A Python thread from its beginning to its end: whether it has ended. Otherwise it was put off, and goes on when this is
/// called again.
pub type Life = Box<dyn FnMut() -> bool + Send>;

/// The world of an interpreter: output, time, chance, threads and rest.
pub trait Host: Debug + Send + Sync {
    /// Takes text that the program prints.
    fn write(&self, stream: Stream, text: &str);

    /// Seconds since 1970, as `time.time` gives them.
    fn time(&self) -> f64;

    /// Seconds from some moment on that never go back, as `time.perf_counter` and `time.monotonic` give them.
    fn monotonic(&self) -> f64;

    /// Fills bytes with chance: seeds, `os.urandom`.
    fn random(&self, bytes: &mut [u8]);

    /// `os.cpu_count()`
    fn cpu_count(&self) -> usize;

    /// Bytes of memory in use now, and how many may be.
    fn memory(&self) -> (usize, usize);

    /// Has a thread run on a thread of the host's own, under the GIL if there is one. `by` asks for it.
    ///
    /// # Errors
    /// There is none for it.
    fn start_thread(&self, by: &Thread, peer: &Arc<Peer>, life: Life) -> Result<(), NoThread>;

    /// Lets go of the GIL and blocks the thread until its [`bell`](Peer::bell) has been rung or `waiting.until` is past,
    /// then takes the GIL again. It may come back early.
    ///
    /// # Errors
    /// The thread is put off, and waits as it is ([`Halt::PutOff`]); or it can't go on, nor can the run.
    fn block(&self, thread: &mut Thread, waiting: &Waiting) -> Result<(), Halt>;

    /// Gives the GIL to another thread, which has asked for it ([`Breaker::DROP`]), and takes it again.
    fn yield_gil(&self, thread: &mut Thread);

    /// Whether it runs all threads on one, by turns.
    fn interleaves(&self) -> bool {
        false
    }

    /// Where it does: whether another thread's turn has come.
    fn is_due(&self, _peer: &Arc<Peer>) -> bool {
        false
    }

    /// `sys._is_gil_enabled()`
    fn has_gil(&self) -> bool;

    /// `sys.getswitchinterval()`, in seconds.
    fn switch_interval(&self) -> f64;

    /// `sys.setswitchinterval`, in seconds.
    fn set_switch_interval(&self, seconds: f64);
}

/// Asks a thread to look up from its work: CPython's `eval_breaker`. Raised by anyone, looked at by the loop at CPython's
/// own check points alone.
#[derive(Debug, Default)]
pub struct Breaker(AtomicU32);

impl Breaker {
    /// Another thread wants the GIL: `_PY_GIL_DROP_REQUEST_BIT`.
    pub const DROP: u32 = 1;
    /// `KeyboardInterrupt` is to be raised: `_PY_SIGNALS_PENDING_BIT`.
    pub const INTERRUPT: u32 = 2;
    /// The run ends.
    pub const STOP: u32 = 4;

    /// Raises a request.
    pub fn raise(&self, request: u32) {
        self.0.fetch_or(request, Ordering::Release);
    }

    /// Takes a request back.
    pub fn lower(&self, request: u32) {
        self.0.fetch_and(!request, Ordering::Release);
    }

    /// Takes a request back that is raised: whether it was.
    pub fn answer(&self, request: u32) -> bool {
        self.0.fetch_and(!request, Ordering::AcqRel) & request != 0
    }

    /// The requests that are raised.
    #[inline(always)]
    pub fn raised(&self) -> u32 {
        self.0.load(Ordering::Relaxed)
    }
}

/// Sees every instruction of a traced run before it runs: the stepper.
pub trait Observer: Debug + Send {
    /// Called before an instruction of `frame`. The frames that wait for it are in `thread`, but for those whose call
    /// runs through code of ours. Nothing but the program holds references meanwhile.
    ///
    /// # Errors
    /// The run ends here.
    fn instruction(&mut self, thread: &Thread, frame: &Frame) -> Result<(), Halt>;
}
