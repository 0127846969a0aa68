//! Passes the GIL on among the threads of a program, if there is one.
//!
//! A thread of a program takes the GIL when it begins, drops it at its end, at a check point when another one has asked for
//! it, and around whatever blocks. So a program with one thread takes it once, and never again.

use super::World;
use crate::gil::{DEFAULT_INTERVAL_US, Gil, Request, Seat};
use messages::record::Build;
use python::vm::{Breaker, Peer};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// What the threads of a program have in common.
#[derive(Debug)]
pub(super) struct Conductor<W> {
    pub world: W,
    /// `None` where threads run at the same time.
    pub gil: Option<Gil<Ask>>,
    /// What programs read and set as the switch interval where nothing is switched.
    idle_interval_us: AtomicU64,
}

/// A thread's breaker, as the lock knows it.
#[derive(Clone, Debug)]
pub(super) struct Ask(Arc<Peer>);

impl Request for Ask {
    fn raise(&self) {
        self.0.breaker.raise(Breaker::DROP);
    }

    fn lower(&self) {
        self.0.breaker.lower(Breaker::DROP);
    }

    fn is_raised(&self) -> bool {
        self.0.breaker.raised() & Breaker::DROP != 0
    }
}

fn seat(peer: &Arc<Peer>) -> Seat<Ask> {
    Seat { thread: peer.number + 1, request: Ask(peer.clone()) }
}

impl<W: World> Conductor<W> {
    /// Before the first thread.
    pub fn new(world: W, build: Build) -> Self {
        let gil = (build == Build::Gil).then(Gil::new);
        Self { world, gil, idle_interval_us: AtomicU64::new(DEFAULT_INTERVAL_US) }
    }

    /// Microseconds that a waiter grants the holder.
    pub fn switch_interval_us(&self) -> u64 {
        self.gil.as_ref().map_or_else(|| self.idle_interval_us.load(Ordering::Relaxed), Gil::interval_us)
    }

    /// Sets them.
    pub fn set_switch_interval_us(&self, interval_us: u64) {
        match &self.gil {
            Some(gil) => gil.set_interval_us(interval_us),
            None => self.idle_interval_us.store(interval_us, Ordering::Relaxed),
        }
    }

    /// A thread wants to run bytecode: waits until it may.
    pub fn enter(&self, peer: &Arc<Peer>) {
        if let Some(gil) = &self.gil {
            gil.take_gil(&seat(peer), |_| ());
        }
    }

    /// A thread runs no bytecode for a while, or never again.
    pub fn leave(&self, peer: &Arc<Peer>, ends: bool) {
        if let Some(gil) = &self.gil {
            gil.drop_gil(&seat(peer), ends);
        }
    }
}
