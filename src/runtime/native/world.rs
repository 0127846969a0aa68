//! This machine as the world of a program that is recorded.

use crate::program::World;
use std::hash::{BuildHasher, RandomState};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// What a page grants an engine, so that a recorded program meets the same limit.
const MEMORY: usize = 224 << 20;

/// This machine.
#[derive(Clone, Copy, Debug)]
pub struct Machine;

impl World for Machine {
    fn now_us(&self) -> u64 {
        SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_micros().try_into().unwrap_or(u64::MAX)
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

    /// Not counted here: an author's programs are known.
    fn memory(&self) -> (usize, usize) {
        (0, MEMORY)
    }

    fn sleep(&self, seconds: f64) {
        std::thread::sleep(Duration::from_secs_f64(seconds));
    }
}
