//! What the interpreter asks of the world that it runs in.

use super::{Frame, Thread};
use crate::object::Halt;
use std::fmt::Debug;
use std::sync::atomic::{AtomicU32, Ordering};

/// Where text goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// `sys.stdout`
    Out,
    /// `sys.stderr`
    Err,
}

/// The world of an interpreter: output, time, chance and rest.
pub trait Host: Debug + Send + Sync {
    /// Takes text that the program prints.
    fn write(&self, stream: Stream, text: &str);

    /// Seconds since 1970, as `time.time` gives them.
    fn time(&self) -> f64;

    /// Seconds from some moment on that never go back, as `time.perf_counter` and `time.monotonic` give them.
    fn monotonic(&self) -> f64;

    /// Blocks the calling thread for so many seconds.
    ///
    /// # Errors
    /// The run ends meanwhile.
    fn sleep(&self, seconds: f64) -> Result<(), Halt>;

    /// Fills bytes with chance: seeds, `os.urandom`.
    fn random(&self, bytes: &mut [u8]);

    /// `os.cpu_count()`
    fn cpu_count(&self) -> usize;

    /// Bytes of memory in use now, and how many may be.
    fn memory(&self) -> (usize, usize);

    /// Answers a request that was raised in the [`Breaker`]: gives the GIL to another thread, ends the run.
    ///
    /// # Errors
    /// The run ends.
    fn attend(&self, thread: &mut Thread) -> Result<(), Halt>;
}

/// Asks a thread to look up from its work: CPython's `eval_breaker`. Raised by anyone, looked at by the loop at CPython's
/// own check points alone.
#[derive(Debug, Default)]
pub struct Breaker(AtomicU32);

impl Breaker {
    /// Raises a request, a bit of the host's choice.
    pub fn raise(&self, request: u32) {
        self.0.fetch_or(request, Ordering::Release);
    }

    /// Takes a request back.
    pub fn lower(&self, request: u32) {
        self.0.fetch_and(!request, Ordering::Release);
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
