//! The race: the same units of work done in several ways.

use serde::{Deserialize, Serialize};

/// What a unit of work computes. All are pure functions of the work and the unit's number. The last three are Python, run
/// by the interpreter, in lanes that are Python's threads and processes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Kernel {
    /// Count the primes in an interval by trial division; later units hold larger numbers and take a little longer.
    Primes,
    /// Escape times of one band of a Mandelbrot picture; units differ a lot in cost.
    Mandelbrot,
    /// Count primes as [`Kernel::Primes`] does, in pure Python: bytecode from the first number to the last.
    PythonPrimes,
    /// Wait, as for a network: `time.sleep`.
    PythonWait,
    /// Hash a large block of bytes again and again: native code that lets go of the GIL.
    PythonDigest,
}

impl Kernel {
    /// Every kernel.
    pub const ALL: [Kernel; 5] =
        [Self::Primes, Self::Mandelbrot, Self::PythonPrimes, Self::PythonWait, Self::PythonDigest];

    /// Whether it is Python that the interpreter runs.
    pub fn is_python(self) -> bool {
        matches!(self, Self::PythonPrimes | Self::PythonWait | Self::PythonDigest)
    }

    /// The ways in which it is done, in the order in which they run: where there is no interpreter, two ways of having
    /// one are left out, and so they are where memory is not shared, since both are threads at the same time.
    pub fn lanes(self, shared: bool) -> &'static [Lane] {
        match self.is_python() && shared {
            true => &Lane::ALL,
            false => &[Lane::Sequential, Lane::Threads, Lane::Processes],
        }
    }

    /// Its name in an article and on the page.
    pub fn name(self) -> &'static str {
        match self {
            Self::Primes => "primes",
            Self::Mandelbrot => "mandelbrot",
            Self::PythonPrimes => "python-primes",
            Self::PythonWait => "python-wait",
            Self::PythonDigest => "python-digest",
        }
    }

    /// The kernel of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kernel| kernel.name() == name)
    }

    /// A size of which a unit takes some hundredths of a second.
    pub fn usual_size(self) -> u32 {
        match self {
            Self::Primes | Self::Mandelbrot => 200,
            Self::PythonPrimes => 5,
            Self::PythonWait => 50,
            Self::PythonDigest => 60,
        }
    }
}

/// The work of a race, the same for every lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Work {
    /// What a unit computes.
    pub kernel: Kernel,
    /// How many units there are, 1 to [`Work::MAX_UNITS`].
    pub units: u16,
    /// The size of a unit, 1 to [`Work::MAX_SIZE`]: thousands of numbers to test for primes, or of points of the picture for
    /// Mandelbrot; milliseconds of waiting; blocks of 100 kB to hash.
    pub size: u32,
}

impl Work {
    /// The most units of a race.
    pub const MAX_UNITS: u16 = 64;
    /// The largest unit, in thousands.
    pub const MAX_SIZE: u32 = 1000;
}

/// What the reader asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Plan {
    /// The work.
    pub work: Work,
    /// Workers of every lane but the first, 1 to [`Plan::MAX_WORKERS`].
    pub workers: u8,
}

impl Plan {
    /// The most workers of a lane.
    pub const MAX_WORKERS: u8 = 8;

    /// Whether every number of the plan is within its limits.
    pub fn is_valid(&self) -> bool {
        (1..=Work::MAX_UNITS).contains(&self.work.units)
            && (1..=Work::MAX_SIZE).contains(&self.work.size)
            && (1..=Plan::MAX_WORKERS).contains(&self.workers)
    }
}

/// A way of doing the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Lane {
    /// One unit after the other.
    Sequential,
    /// Threads that share one memory, each taking the next unit; in Python they share a GIL, too.
    Threads,
    /// The same Python threads in an interpreter without a GIL.
    FreeThreaded,
    /// Threads of one process, each in a Python interpreter of its own with a GIL of its own.
    Interpreters,
    /// Processes with a memory of their own, to which only bytes cross.
    Processes,
}

impl Lane {
    /// Every lane, in the order in which they run.
    pub const ALL: [Lane; 5] =
        [Self::Sequential, Self::Threads, Self::FreeThreaded, Self::Interpreters, Self::Processes];
}

/// How far a lane is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// The lane under way.
    pub lane: Lane,
    /// Units done by each of its workers.
    pub done: Vec<u16>,
}

/// What a unit yields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    /// Proves what was computed: equal work has an equal checksum, in every lane and on every machine.
    pub checksum: u64,
    /// What a process has to send back: the escape times of the band; empty for primes.
    pub data: Vec<u8>,
}

/// A unit's yield with its number, as a process sends it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Result {
    /// Which unit, from 0.
    pub unit: u16,
    /// What it yielded.
    pub yielded: Unit,
    /// Microseconds it took inside the process.
    pub busy_us: u32,
}

/// When one worker was at one unit; microseconds since the lane began. Where workers take turns, the spans of a lane
/// overlap although nothing ran at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// Which worker of the lane, from 0.
    pub worker: u8,
    /// Which unit, from 0.
    pub unit: u16,
    /// When it began.
    pub start_us: u32,
    /// When its result was in; never before `start_us`.
    pub end_us: u32,
}

/// A lane that has ended, as it was measured.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LaneReport {
    /// The lane.
    pub lane: Lane,
    /// Microseconds from the decision to run it until the last result was in, start-up included.
    pub wall_us: u64,
    /// Microseconds of that until the last worker was able to work.
    pub startup_us: u64,
    /// Microseconds paid before the lane began and not in `wall_us`: the pool of threads, started with the engine.
    pub prepaid_us: u64,
    /// Bytes sent to the workers; 0 where memory is shared.
    pub bytes_out: u64,
    /// Bytes that came back.
    pub bytes_in: u64,
    /// The units' checksums, combined regardless of the order in which they were done.
    pub checksum: u64,
    /// Whether the lane's workers took turns on one thread, since this browser gave them no shared memory.
    pub interleaved: bool,
    /// Every unit, in the order in which they ended.
    pub spans: Vec<Span>,
}

/// A race that was run natively, at build time: what a lab shows before the first Run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recording {
    /// How many cores that machine offered.
    pub cores: u8,
    /// The lanes, in the order of [`Kernel::lanes`].
    pub lanes: Vec<LaneReport>,
}
