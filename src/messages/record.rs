//! The record of a run on threads: who held the GIL when, who wanted it, who was blocked on what.
//!
//! While a program runs, each of its threads writes events into a ring of its own; whoever reads the rings hands them on
//! in [`Stretch`]es, and a [`Record`] is all stretches of a run put together. The same events come from a browser's
//! workers and from an operating system's threads. Times are nanoseconds since the run began, as fine as the host's clock.
//!
//! **How a thread's state follows from its events.** Under the GIL it runs from `Take` to the next `Drop`, wants the lock
//! from `Wait` to `Take`, and is blocked from `Block` to `Unblock`, with the lock released in between; between
//! `KernelBegin` and `KernelEnd` it computes without the lock. Without a GIL there are no `Wait`, `Take` and `Drop`: it
//! runs from `Run` to `Exit`, but for what lies between `Block` and `Unblock`.

mod deadlock;
mod spans;

pub use deadlock::{Deadlock, Input, Process, Source, Wait};
pub use spans::{State, Stay};

use serde::{Deserialize, Serialize};

/// How a program's threads share the interpreter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Build {
    /// One lock around the interpreter, as CPython is built by default.
    #[default]
    Gil,
    /// No such lock: threads run at the same time.
    FreeThreaded,
}

/// Which thread of a run: 0 for the main thread, the others in the order in which they were started.
pub type ThreadNumber = u32;

/// Something that happened to a thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// Nanoseconds since the run began.
    pub at_ns: u64,
    /// What happened.
    pub what: What,
}

/// What happened to a thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum What {
    /// It was started: noted when another thread asked for it. The main thread's is at the very beginning.
    Start {
        /// Who started it; itself for the main thread.
        by: ThreadNumber,
    },
    /// Its own thread or worker has begun, and wants to run bytecode.
    Run,
    /// The GIL is taken: it waits.
    Wait,
    /// It has waited for the whole switch interval, and asks the holder to drop the GIL (`gil_drop_request`).
    Request {
        /// Who is asked.
        holder: ThreadNumber,
    },
    /// It holds the GIL.
    Take {
        /// Whether another thread held it last.
        switched: bool,
    },
    /// It has dropped the GIL.
    Drop(Why),
    /// It blocks, having let go of the GIL.
    Block(On),
    /// What it was blocked on is over; it wants to run again.
    Unblock(Outcome),
    /// It computes in a native kernel, having let go of the GIL.
    KernelBegin,
    /// The kernel is done; it wants to run again.
    KernelEnd,
    /// It has ended.
    Exit,
    /// It goes over into another interpreter, and wants to run there: until it leaves, the GIL is that one's.
    Enter {
        /// Which, from 1: the first one is 0.
        interpreter: u32,
    },
    /// It comes back from there.
    Leave,
}

/// Why a thread drops the GIL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Why {
    /// Another thread asked for it, and it came to a check point.
    Request,
    /// It is about to block.
    Block,
    /// It is about to compute in a native kernel.
    Kernel,
    /// It ends.
    Exit,
    /// It goes back to the interpreter that it came from.
    Leave,
}

/// What a thread blocks on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum On {
    /// Until some time has passed: `time.sleep`.
    Sleep,
    /// A `Lock`, or what is built on one: `Condition`, `Event`, `Queue` wait for locks of their own.
    Lock {
        /// Which one: numbers are given in the order in which locks were first waited for.
        lock: u32,
        /// Who acquired it last, if that is known.
        holder: Option<ThreadNumber>,
    },
    /// An `RLock`.
    RLock {
        /// Which one, numbered with the locks.
        lock: u32,
        /// Who owns it.
        holder: Option<ThreadNumber>,
    },
    /// The end of a thread: `Thread.join`.
    Join {
        /// Whose end.
        thread: Option<ThreadNumber>,
    },
    /// The end of an import of the same module by another thread.
    Import {
        /// Who imports it.
        holder: Option<ThreadNumber>,
    },
    /// Input: a pipe, a process.
    Input,
    /// Its work in another interpreter, whose GIL it holds meanwhile.
    Interpreter,
}

/// How a blocking call came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// With what it waited for.
    Done,
    /// Its time was over.
    TimedOut,
    /// By `KeyboardInterrupt`, or the end of the run.
    Interrupted,
}

/// Events of one thread, handed on together. Those of one thread come in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stretch {
    /// Whose.
    pub thread: ThreadNumber,
    /// What the thread is called now.
    pub name: String,
    /// How many events before these were lost, since the ring was full before anyone read it.
    pub lost: u64,
    /// What happened.
    pub moments: Vec<Moment>,
}

/// All that was recorded of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// How the threads shared the interpreter.
    pub build: Build,
    /// By number.
    pub threads: Vec<Track>,
}

/// What was recorded of a thread.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Track {
    /// What the thread was called last.
    pub name: String,
    /// How many events were lost in all.
    pub lost: u64,
    /// What happened to it, in order.
    pub moments: Vec<Moment>,
}

impl Record {
    /// Adds a stretch.
    pub fn append(&mut self, stretch: Stretch) {
        let place = stretch.thread as usize;
        if self.threads.len() <= place {
            self.threads.resize_with(place + 1, Track::default);
        }
        let track = &mut self.threads[place];
        track.name = stretch.name;
        track.lost += stretch.lost;
        track.moments.extend(stretch.moments);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_of_a_thread_follow_each_other() {
        let moment = |at_ns, what| Moment { at_ns, what };
        let stretch = |name: &str, lost, moments| Stretch { thread: 1, name: name.to_owned(), lost, moments };
        let mut record = Record::default();
        record.append(stretch("Thread-1", 0, vec![moment(5, What::Run)]));
        record.append(stretch("worker", 3, vec![moment(9, What::Exit)]));
        assert_eq!(record.threads.len(), 2);
        let track = &record.threads[1];
        assert_eq!((&*track.name, track.lost), ("worker", 3));
        assert_eq!(track.moments, [moment(5, What::Run), moment(9, What::Exit)]);
    }
}
