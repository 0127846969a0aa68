//! What processes ask of the operating system that they have in common. Who implements it decides what a process is; only
//! bytes and numbers cross.
//!
//! Nothing in here waits: what can't be done yet is `None`, and is tried again when something has changed
//! ([`Host::await_system`](super::Host::await_system)).

use std::fmt::Debug;

/// The number of something that the system keeps: a pipe's end, a semaphore, a stretch of memory, a process. Whoever holds
/// it may use it; it is the same number in every process.
pub type Handle = u32;

/// Why the system refuses, by the numbers of Linux (`errno`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Errno {
    /// `ESRCH`
    NoProcess = 3,
    /// `EINTR`: this process is being ended from outside.
    Interrupted = 4,
    /// `EBADF`: not held, or something else.
    BadHandle = 9,
    /// `ECHILD`
    NoChild = 10,
    /// `EAGAIN`: as many processes as there may be.
    TooManyProcesses = 11,
    /// `ENOMEM`
    NoMemory = 12,
    /// `EINVAL`
    Invalid = 22,
    /// `ENFILE`: as many handles as there may be.
    TooManyHandles = 23,
    /// `EPIPE`: nobody is left who could read it.
    BrokenPipe = 32,
    /// `EOVERFLOW`: a semaphore is at its maximum.
    Overflow = 75,
}

impl Errno {
    /// `strerror`
    pub fn text(self) -> &'static str {
        match self {
            Self::NoProcess => "No such process",
            Self::Interrupted => "Interrupted system call",
            Self::BadHandle => "Bad file descriptor",
            Self::NoChild => "No child processes",
            Self::TooManyProcesses => "Resource temporarily unavailable",
            Self::NoMemory => "Cannot allocate memory",
            Self::Invalid => "Invalid argument",
            Self::TooManyHandles => "Too many open files in system",
            Self::BrokenPipe => "Broken pipe",
            Self::Overflow => "Value too large for defined data type",
        }
    }
}

/// What a thread waits for in the system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resource {
    /// A pipe to be written to: the end that is read from.
    Filled(Handle),
    /// A pipe to be read from: the end that is written to.
    Room(Handle),
    /// A semaphore to be counted up.
    Semaphore(Handle),
    /// A child to end, by its number, or any one.
    Child(Option<u32>),
    /// One of several to be ready.
    Any(Vec<Handle>),
}

/// What the system says.
pub type Answer<T> = Result<T, Errno>;

/// How a process ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// By itself, with a status.
    Status(u8),
    /// By a signal.
    Signal(u8),
}

/// The system, as one process sees it.
pub trait System: Debug + Send + Sync {
    /// `getpid`
    fn pid(&self) -> u32;

    /// `getppid`
    fn parent(&self) -> u32;

    /// What the parent gave it; nothing to the first process.
    fn preparation(&self) -> &[u8];

    /// `pipe`: the end to read from, the end to write to.
    fn pipe(&self) -> Answer<(Handle, Handle)>;

    /// `read`: what there is, up to so many bytes; nothing if nobody is left who could write.
    fn read(&self, pipe: Handle, most: usize) -> Answer<Option<Vec<u8>>>;

    /// `write`: how many bytes there was room for, at least one.
    fn write(&self, pipe: Handle, bytes: &[u8]) -> Answer<Option<usize>>;

    /// `poll`: whether it can be read without waiting.
    fn is_ready(&self, handle: Handle) -> Answer<bool>;

    /// `sem_open`
    fn semaphore(&self, value: u32, maximum: u32) -> Answer<Handle>;

    /// `sem_trywait`
    fn acquire(&self, semaphore: Handle) -> Answer<Option<()>>;

    /// `sem_post`
    fn release(&self, semaphore: Handle) -> Answer<()>;

    /// `sem_getvalue`
    fn semaphore_value(&self, semaphore: Handle) -> Answer<u32>;

    /// `shm_open`: so many bytes, all of them zero.
    fn memory(&self, size: usize) -> Answer<Handle>;

    /// Bytes of a stretch of memory.
    fn memory_size(&self, memory: Handle) -> Answer<usize>;

    /// Copies bytes out of a stretch of memory.
    fn load(&self, memory: Handle, offset: usize, size: usize) -> Answer<Vec<u8>>;

    /// Copies bytes into a stretch of memory.
    fn store(&self, memory: Handle, offset: usize, bytes: &[u8]) -> Answer<()>;

    /// `close`
    fn close(&self, handle: Handle) -> Answer<()>;

    /// Starts a process that has nothing of this one but bytes and handles: its number.
    fn spawn(&self, preparation: Vec<u8>, handles: &[Handle]) -> Answer<u32>;

    /// Lets another process hold handles that this one holds.
    fn give(&self, pid: u32, handles: &[Handle]) -> Answer<()>;

    /// Lets every process hold something that this one holds and whose number it knows: what a name in the file system
    /// does for a socket.
    fn publish(&self, handle: Handle) -> Answer<()>;

    /// Holds something that its maker has published.
    fn adopt(&self, handle: Handle) -> Answer<()>;

    /// `pidfd_open`: ready once the process has ended.
    fn watch(&self, pid: u32) -> Answer<Handle>;

    /// `waitpid` for a child: how it ended, told once.
    fn reap(&self, pid: u32) -> Answer<Option<Exit>>;

    /// `waitpid(-1)`: a child that has ended, and how.
    fn reap_any(&self) -> Answer<Option<(u32, Exit)>>;

    /// `kill`
    fn signal(&self, pid: u32, signal: u8) -> Answer<()>;
}
