//! What threads wait for: a lock, or something that happens once. Plain data with a queue, which a scheduler can look at;
//! how a thread blocks is the [`Host`](super::Host)'s affair.
//!
//! A gate is open or shut. Of a lock's gate, one thread at a time passes and shuts it behind itself; that of an event
//! stays open once it is. Who finds it shut queues up, and is woken when it opens.
//!
//! **Fairness**, as of CPython's `PyMutex`: who is woken has to try again, and whoever comes by meanwhile may be quicker.
//! But a thread that has waited for longer than a millisecond is handed the lock (`_Py_HANDED_OFF`), so that nobody
//! starves while another thread releases and acquires it in a loop.

use super::{Peer, Peers};
use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::nonpoison::Mutex;

/// Seconds after which a waiter is handed the lock: `TIME_TO_BE_FAIR_NS`.
const TIME_TO_BE_FAIR: f64 = 1e-3;

/// What threads wait for.
#[derive(Debug)]
pub struct Gate {
    state: Mutex<State>,
    /// Whether passing shuts it.
    shuts: bool,
    /// Its number among those that were waited for, for reports; 0 before the first wait.
    number: AtomicU32,
}

#[derive(Debug, Default)]
struct State {
    open: bool,
    /// Who passed it last, while it is shut.
    holder: Option<Arc<Peer>>,
    /// Whether the holder was given it while it waited, and doesn't know yet.
    handed: bool,
    queue: VecDeque<Waiter>,
}

#[derive(Debug)]
struct Waiter {
    peer: Arc<Peer>,
    /// Since when it has waited: `Host::monotonic`.
    since: f64,
}

impl Gate {
    /// A lock that nobody holds.
    pub fn lock() -> Self {
        Self::new(true, true)
    }

    /// Something that has not happened yet.
    pub fn event() -> Self {
        Self::new(false, false)
    }

    fn new(open: bool, shuts: bool) -> Self {
        let state = State { open, ..State::default() };
        Self { state: Mutex::new(state), shuts, number: AtomicU32::new(0) }
    }

    /// Whether the next one may pass.
    pub fn is_open(&self) -> bool {
        self.state.lock().open
    }

    /// Who holds the lock, or held it when another thread was about to release it.
    pub fn holder(&self) -> Option<Arc<Peer>> {
        self.state.lock().holder.clone()
    }

    /// Its number in reports, given by `next` when it is first asked for.
    pub fn number(&self, next: impl FnOnce() -> u32) -> u32 {
        match self.number.load(Ordering::Relaxed) {
            0 => {
                // Two that ask at the same time agree on the first answer.
                let number = next();
                let given = self.number.compare_exchange(0, number, Ordering::Relaxed, Ordering::Relaxed);
                given.map_or_else(|first| first, |_| number)
            }
            number => number,
        }
    }

    /// Passes, if it is open.
    #[inline]
    pub fn try_pass(&self, peer: &Arc<Peer>) -> bool {
        self.state.lock().pass(self.shuts, peer)
    }

    /// Passes if it is open: whether it has. Otherwise queues up, and notes it by `queued` before anyone can open it.
    pub(super) fn pass_or_queue<E>(
        &self,
        peer: &Arc<Peer>,
        since: f64,
        queued: impl FnOnce() -> Result<(), E>,
    ) -> Result<bool, E> {
        let mut state = self.state.lock();
        if state.handed && state.is_held_by(peer) {
            state.handed = false;
            return Ok(true);
        }
        if state.pass(self.shuts, peer) {
            state.leave(peer);
            return Ok(true);
        }
        if !state.queue.iter().any(|waiter| Arc::ptr_eq(&waiter.peer, peer)) {
            state.queue.push_back(Waiter { peer: peer.clone(), since });
        }
        queued().map(|()| false)
    }

    /// Waits no longer: whether it has passed at the last moment.
    pub(super) fn give_up(&self, peer: &Arc<Peer>, peers: &Peers) -> bool {
        let next = {
            let mut state = self.state.lock();
            state.leave(peer);
            if state.handed && state.is_held_by(peer) {
                state.handed = false;
                return true;
            }
            // It may have been woken for nothing: the next one is.
            if state.open { state.next() } else { None }
        };
        next.inspect(|waiter| peers.wake(&waiter.peer));
        false
    }

    /// Opens it for good in a forked child, in which nobody waits for it.
    pub(super) fn open_in_copy(&self) {
        let mut state = self.state.lock();
        state.open = true;
        state.queue.clear();
    }

    /// Releases a lock, or lets an event happen: whether the gate was shut.
    pub fn open(&self, peers: &Peers, now: impl FnOnce() -> f64) -> bool {
        let mut woken = {
            let mut state = self.state.lock();
            if state.open {
                return false;
            }
            state.open = true;
            state.holder = None;
            match (self.shuts, state.queue.len()) {
                (_, 0) => return true,
                (true, _) => state.hand_on(now).into_iter().collect(),
                (false, _) => std::mem::take(&mut state.queue),
            }
        };
        woken.drain(..).filter(|waiter| !waiter.peer.is_left_behind()).for_each(|waiter| peers.wake(&waiter.peer));
        true
    }
}

/// What a gate belongs to.
#[derive(Clone, Debug)]
pub enum GateKind {
    /// `_thread.lock`
    Lock,
    /// `_thread.RLock`
    RLock,
    /// The end of a thread, if it is known which.
    End(Option<Arc<Peer>>),
    /// The end of an import that another thread has begun.
    Import,
}

impl State {
    #[inline]
    fn pass(&mut self, shuts: bool, peer: &Arc<Peer>) -> bool {
        let open = self.open;
        if open && shuts {
            self.open = false;
            self.holder = Some(peer.clone());
        }
        open
    }

    fn is_held_by(&self, peer: &Arc<Peer>) -> bool {
        self.holder.as_ref().is_some_and(|holder| Arc::ptr_eq(holder, peer))
    }

    fn leave(&mut self, peer: &Arc<Peer>) {
        self.queue.retain(|waiter| !Arc::ptr_eq(&waiter.peer, peer));
    }

    /// Takes the first waiter out. Those that a fork has left behind wait no longer (`_PyParkingLot_AfterFork`).
    fn next(&mut self) -> Option<Waiter> {
        std::iter::from_fn(|| self.queue.pop_front()).find(|waiter| !waiter.peer.is_left_behind())
    }

    /// Takes the first waiter out, and hands it the lock if it has waited for long.
    fn hand_on(&mut self, now: impl FnOnce() -> f64) -> Option<Waiter> {
        let first = self.next()?;
        if now() - first.since >= TIME_TO_BE_FAIR {
            self.open = false;
            self.handed = true;
            self.holder = Some(first.peer.clone());
        }
        Some(first)
    }
}
