//! This machine as the world of a program that is recorded.

use super::Plain;
use crate::program::World;
use crate::system::Memory;
use python::vm::NoThread;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, LazyLock};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// What a page grants an engine, so that a recorded program meets the same limit.
const MEMORY: usize = 224 << 20;

/// A thread's stack, in bytes: as the main thread's, so that recursion ends at the same depth.
const STACK: usize = 8 << 20;

/// This machine. What a program takes of its memory is not counted: an author's programs are known.
#[derive(Clone, Copy, Debug)]
pub struct Machine;

impl World for Machine {
    fn now_us(&self) -> u64 {
        SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_micros().try_into().unwrap_or(u64::MAX)
    }

    fn now_ns(&self) -> u64 {
        static START: LazyLock<Instant> = LazyLock::new(Instant::now);
        START.elapsed().as_nanos().try_into().unwrap_or(u64::MAX)
    }

    /// The standard library's only source of chance: the keys of its hash maps.
    fn random(&self, bytes: &mut [u8]) {
        for bytes in bytes.chunks_mut(8) {
            let chance = RandomState::new().hash_one(0).to_le_bytes();
            bytes.iter_mut().zip(chance).for_each(|(byte, chance)| *byte = chance);
        }
    }

    fn cpu_count(&self) -> usize {
        std::thread::available_parallelism().map_or(1, usize::from)
    }

    fn memory(&self) -> (usize, usize) {
        (0, MEMORY)
    }

    fn start_thread(&self, body: Box<dyn FnOnce() + Send>) -> Result<(), NoThread> {
        let thread = std::thread::Builder::new().stack_size(STACK);
        thread.spawn(body).map(drop).map_err(|_| NoThread)
    }

    fn system(&self) -> Option<Arc<dyn Memory>> {
        Some(Arc::<Plain>::default())
    }
}

/// This machine, on which a program may fill as much memory as on the page: what this process holds is counted.
#[derive(Clone, Copy, Debug)]
pub struct Metered;

/// As much memory as the page gives an engine.
const WHOLE: usize = 256 << 20;

impl World for Metered {
    fn now_us(&self) -> u64 {
        Machine.now_us()
    }

    fn now_ns(&self) -> u64 {
        Machine.now_ns()
    }

    fn random(&self, bytes: &mut [u8]) {
        Machine.random(bytes);
    }

    fn cpu_count(&self) -> usize {
        Machine.cpu_count()
    }

    fn memory(&self) -> (usize, usize) {
        (resident().unwrap_or_default(), WHOLE)
    }

    fn start_thread(&self, body: Box<dyn FnOnce() + Send>) -> Result<(), NoThread> {
        Machine.start_thread(body)
    }

    fn system(&self) -> Option<Arc<dyn Memory>> {
        Machine.system()
    }
}

/// A world, but for all threads but one and for processes: what a page has that gets no shared memory.
#[derive(Clone, Copy, Debug)]
pub struct Alone<W>(pub W);

impl<W: World> World for Alone<W> {
    fn now_us(&self) -> u64 {
        self.0.now_us()
    }

    fn now_ns(&self) -> u64 {
        self.0.now_ns()
    }

    fn random(&self, bytes: &mut [u8]) {
        self.0.random(bytes);
    }

    fn cpu_count(&self) -> usize {
        self.0.cpu_count()
    }

    fn memory(&self) -> (usize, usize) {
        self.0.memory()
    }

    fn start_thread(&self, _: Box<dyn FnOnce() + Send>) -> Result<(), NoThread> {
        Err(NoThread)
    }

    fn takes_turns(&self) -> bool {
        true
    }
}

/// Bytes of memory that this process holds, where the system tells.
fn resident() -> Option<usize> {
    let pages = std::fs::read_to_string("/proc/self/statm").ok()?;
    Some(pages.split_whitespace().nth(1)?.parse::<usize>().ok()? * 4096)
}
