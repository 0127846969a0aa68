//! What the interpreter asks of the world that it runs in.

use super::{Body, Errno, Frame, Interpreters, Peer, System, Thread, Waiting};
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

/// Why a host makes no copy of a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFork {
    /// A process has no memory of its own here.
    Shared,
    /// Other threads run, and can't be made to stand still without a GIL.
    Restless,
    /// There are other interpreters in this process.
    Neighbours,
    /// The system refuses.
    System(Errno),
}

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

    /// Has the body of a thread run on a thread of the host's own, under the GIL if there is one. `by` asks for it.
    ///
    /// # Errors
    /// There is none for it.
    fn start_thread(&self, by: &Thread, peer: &Arc<Peer>, body: Box<dyn Body>) -> Result<(), NoThread>;

    /// Whether threads take turns on one thread of the host's: then bodies may be set aside.
    fn takes_turns(&self) -> bool {
        false
    }

    /// Lets go of the GIL and blocks the thread until its [`bell`](Peer::bell) has been rung or `waiting.until` is past,
    /// then takes the GIL again. It may come back early. Where threads take turns, others have theirs meanwhile, on top of
    /// the native stack; whether it could go on at all: not if only those could end the wait that lie below on it.
    fn block(&self, thread: &mut Thread, waiting: &Waiting) -> bool;

    /// Asked by a thread that holds the GIL, now and then, after it has passed so many check points: after how many more it
    /// asks again, `usual` if nothing speaks for less. Where threads take turns, others ask for theirs here.
    fn pace(&self, peer: &Arc<Peer>, passed: u32, usual: u32) -> u32 {
        let _ = (peer, passed);
        usual
    }

    /// The operating system that its processes have in common; nothing where there is none.
    fn system(&self) -> Option<Arc<dyn System>> {
        None
    }

    /// The interpreters of this process; nothing where there can be no more than one.
    fn interpreters(&self) -> Option<Arc<dyn Interpreters>> {
        None
    }

    /// As [`Host::block`], but until `ready` says so, which is asked whenever something has changed in the system. It
    /// touches nothing of the interpreter's.
    fn await_system(&self, thread: &mut Thread, waiting: &Waiting, ready: &mut dyn FnMut() -> bool) {
        let _ = (thread, waiting, ready);
    }

    /// A stage of this process's life begins; in the one before, so many bytes were dealt with. What the process is called
    /// may be known by now.
    fn enter_stage(&self, stage: &str, bytes: usize, name: Option<&str>) {
        let _ = (stage, bytes, name);
    }

    /// Whether [`Host::fork`] can ever be done here.
    fn can_fork(&self) -> bool {
        false
    }

    /// Copies this process, and tells the copy's number. The thread's whole state lies in it, and it alone goes on in the
    /// copy, with [`Thread::go_on_in_copy`]; this comes back in the parent only.
    ///
    /// # Errors
    /// There is no copy.
    fn fork(&self, thread: &mut Thread) -> Result<u32, NoFork> {
        let _ = thread;
        Err(NoFork::Shared)
    }

    /// Does native work, which touches nothing of the interpreter's, with the GIL released, and takes it again:
    /// `Py_BEGIN_ALLOW_THREADS`.
    fn without_gil(&self, thread: &mut Thread, work: &mut dyn FnMut());

    /// Gives the GIL to another thread, which has asked for it ([`Breaker::DROP`]), and takes it again.
    fn yield_gil(&self, thread: &mut Thread);

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
