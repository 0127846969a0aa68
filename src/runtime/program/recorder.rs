//! Writes down what happens to the threads of a program.
//!
//! Each thread writes into a ring of its own, so that no thread waits for another one; events are as rare as switches and
//! blocking calls, and cost nothing where nobody wants the record. Whoever wants it empties the rings, now and then while
//! the program runs, or once at its end. A ring that nobody empties keeps the newest events.

use messages::record::{Moment, Stretch, What};
use python::vm::Peer;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

/// The most events that a thread keeps for who reads them: 24 bytes each.
const CAPACITY: usize = 1 << 18;

/// The record of a run under way.
#[derive(Debug, Default)]
pub(super) struct Recorder {
    /// By the number of the thread.
    rings: RwLock<Vec<Arc<Ring>>>,
}

/// What one thread has written.
#[derive(Debug, Default)]
struct Ring(Mutex<Written>);

#[derive(Debug, Default)]
struct Written {
    /// Whose it is; `None` before its first event.
    peer: Option<Arc<Peer>>,
    moments: VecDeque<Moment>,
    lost: u64,
}

impl Recorder {
    /// Notes what happens to a thread.
    pub fn note(&self, peer: &Arc<Peer>, at_ns: u64, what: What) {
        self.ring(peer.number as usize).write(peer, Moment { at_ns, what });
    }

    fn ring(&self, number: usize) -> Arc<Ring> {
        let known = self.rings.read().unwrap_or_else(PoisonError::into_inner).get(number).cloned();
        known.unwrap_or_else(|| {
            let mut rings = self.rings.write().unwrap_or_else(PoisonError::into_inner);
            let length = rings.len().max(number + 1);
            rings.resize_with(length, Arc::default);
            rings[number].clone()
        })
    }

    /// Takes out what was written since this was asked last, by thread.
    pub fn take(&self) -> Vec<Stretch> {
        let rings = self.rings.read().unwrap_or_else(PoisonError::into_inner).clone();
        rings.iter().filter_map(|ring| ring.take()).collect()
    }
}

impl Ring {
    fn lock(&self) -> MutexGuard<'_, Written> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self, peer: &Arc<Peer>, moment: Moment) {
        let mut written = self.lock();
        if written.moments.len() >= CAPACITY {
            written.moments.pop_front();
            written.lost += 1;
        }
        written.moments.push_back(moment);
        if written.peer.is_none() {
            written.peer = Some(peer.clone());
        }
    }

    fn take(&self) -> Option<Stretch> {
        let mut written = self.lock();
        if written.moments.is_empty() {
            return None;
        }
        let peer = written.peer.as_ref()?;
        let (thread, name) = (peer.number, peer.name().to_string());
        let (lost, moments) = (std::mem::take(&mut written.lost), std::mem::take(&mut written.moments));
        Some(Stretch { thread, name, lost, moments: moments.into() })
    }
}
