//! The threads of an interpreter: who lives, who waits for what, and whether anyone can go on.

use super::{Breaker, Gate, GateKind, Peer, Resource};
use crate::object::Halt;
use std::sync::Arc;
use std::sync::nonpoison::Mutex;

/// The threads of an interpreter.
#[derive(Debug)]
pub struct Peers {
    state: Mutex<State>,
    main: Arc<Peer>,
}

#[derive(Debug)]
struct State {
    live: Vec<Living>,
    /// How many threads there have been.
    started: u32,
    /// How many gates have been waited for.
    gates: u32,
    /// Why the run ends, once it does.
    halt: Option<Halt>,
    /// Who waits for whom, once nobody can go on.
    deadlock: Option<Vec<Stuck>>,
    /// Whether no thread may be started any more.
    closed: bool,
}

#[derive(Debug)]
struct Living {
    peer: Arc<Peer>,
    waits: Option<Waiting>,
    /// At what count of changes it has looked in vain for what it waits for in the system.
    looked: Option<u32>,
}

impl Living {
    fn new(peer: &Arc<Peer>) -> Self {
        Self { peer: peer.clone(), waits: None, looked: None }
    }

    /// What it waits for with no end in sight, if nobody has asked it to look up.
    fn stuck(&self) -> Option<Stuck> {
        let asked = self.peer.breaker.raised() & (Breaker::STOP | Breaker::INTERRUPT) != 0;
        let waiting = self.waits.clone().filter(|waiting| waiting.until.is_none() && !asked)?;
        Some(Stuck { peer: self.peer.clone(), waiting })
    }

    /// Whether only another thread of the interpreter can wake it, or a change in the system after that count.
    fn is_idle(&self, changes: u32) -> bool {
        self.stuck().is_some_and(|stuck| !stuck.waiting.is_for_input() || self.looked == Some(changes))
    }
}

/// A wait under way.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// What for.
    pub on: Awaited,
    /// How long, as `Host::monotonic` has it; for ever, if need be.
    pub until: Option<f64>,
    /// The line of the program that waits, from 1; 0 if that is not known.
    pub line: u32,
}

/// What a thread waits for.
#[derive(Clone, Debug)]
pub enum Awaited {
    /// Time to pass.
    Time,
    /// A gate to open.
    Gate {
        /// Which.
        gate: Arc<Gate>,
        /// What it belongs to.
        kind: GateKind,
    },
    /// Something in the system, which another process may give at any time.
    Input(Resource),
}

/// A thread that waits for ever.
#[derive(Clone, Debug)]
pub struct Stuck {
    /// Which.
    pub peer: Arc<Peer>,
    /// On what.
    pub waiting: Waiting,
}

impl Waiting {
    /// Whether only another thread of the interpreter can end it.
    fn is_for_ever(&self) -> bool {
        self.until.is_none() && !self.is_for_input()
    }

    fn is_for_input(&self) -> bool {
        matches!(self.on, Awaited::Input(_))
    }
}

impl Default for Peers {
    fn default() -> Self {
        let main = Peer::new(0, false);
        let live = vec![Living::new(&main)];
        let state = State { live, started: 1, gates: 0, halt: None, deadlock: None, closed: false };
        Self { state: Mutex::new(state), main }
    }
}

impl Peers {
    /// The main thread.
    pub fn main(&self) -> &Arc<Peer> {
        &self.main
    }

    /// Those of a forked child: one alone, which is the main thread from now on. The others are left behind.
    pub(super) fn forked(&self, own: &Arc<Peer>) -> Self {
        let state = self.state.lock();
        state
            .live
            .iter()
            .filter(|living| !Arc::ptr_eq(&living.peer, own))
            .for_each(|living| living.peer.leave_behind());
        own.breaker.lower(Breaker::DROP | Breaker::INTERRUPT | Breaker::STOP);
        let live = vec![Living::new(own)];
        let State { started, gates, closed, .. } = *state;
        let state = State { live, started, gates, halt: None, deadlock: None, closed };
        Self { state: Mutex::new(state), main: own.clone() }
    }

    /// The threads that have been started and have not ended, oldest first.
    pub fn living(&self) -> Vec<Arc<Peer>> {
        self.state.lock().live.iter().map(|living| living.peer.clone()).collect()
    }

    /// Another thread, which counts as living from now on; nothing once the interpreter ends.
    pub fn add(&self, daemon: bool) -> Option<Arc<Peer>> {
        let mut state = self.state.lock();
        if state.closed || state.halt.is_some() {
            return None;
        }
        let peer = Peer::new(state.started, daemon);
        state.started += 1;
        state.live.push(Living::new(&peer));
        Some(peer)
    }

    /// A thread has ended.
    pub fn remove(&self, peer: &Arc<Peer>, now: impl FnOnce() -> f64) {
        peer.end.open(self, now);
        let mut state = self.state.lock();
        state.live.retain(|living| !Arc::ptr_eq(&living.peer, peer));
        state.look_for_deadlock();
    }

    /// From now on no thread can be started.
    pub fn close(&self) {
        self.state.lock().closed = true;
    }

    /// Notes that a thread is about to wait.
    ///
    /// # Errors
    /// The run ends, since nobody could go on.
    pub(super) fn begin_wait(&self, peer: &Arc<Peer>, waiting: &Waiting) -> Result<(), Halt> {
        let mut state = self.state.lock();
        if let Some(living) = state.living(peer) {
            (living.waits, living.looked) = (Some(waiting.clone()), None);
        }
        if waiting.is_for_ever() {
            state.look_for_deadlock();
        }
        match state.halt {
            Some(halt) if peer.breaker.raised() & Breaker::STOP != 0 => Err(halt),
            _ => Ok(()),
        }
    }

    /// Notes that a thread waits no longer.
    pub(super) fn end_wait(&self, peer: &Arc<Peer>) {
        if let Some(living) = self.state.lock().living(peer) {
            living.waits = None;
        }
    }

    /// Whether the thread that holds an import's gate waits, by way of imports alone, for `peer`, or is that thread.
    pub(super) fn importer_waits_for(&self, gate: &Gate, peer: &Arc<Peer>) -> bool {
        let mut holder = gate.holder();
        // A circle that `peer` is not part of is another thread's to close.
        for _ in 0..self.living().len() + 1 {
            let Some(importer) = holder else { return false };
            if Arc::ptr_eq(&importer, peer) {
                return true;
            }
            let waits = self.state.lock().living(&importer).and_then(|living| living.waits.clone());
            holder = match waits {
                Some(Waiting { on: Awaited::Gate { gate, kind: GateKind::Import }, .. }) => gate.holder(),
                _ => None,
            };
        }
        false
    }

    /// Wakes a thread. It counts as running from this moment, not only from when it notices.
    pub fn wake(&self, peer: &Arc<Peer>) {
        self.end_wait(peer);
        peer.bell.ring();
    }

    /// Ends the run: every thread stops at its next check, or in its wait.
    pub fn stop(&self, halt: Halt) {
        self.state.lock().stop(halt, |_| true);
    }

    /// Ends every other thread at its next check, or in its wait; none can be started any more.
    pub(super) fn stop_others(&self, own: &Arc<Peer>) {
        self.state.lock().stop(Halt::Finalizing, |peer| !Arc::ptr_eq(peer, own));
    }

    /// `KeyboardInterrupt` in the main thread, at its next check or in its wait.
    pub fn interrupt(&self) {
        self.end_wait(&self.main);
        self.main.interrupt(Breaker::INTERRUPT);
    }

    /// Why the run ends, once it does.
    pub fn halt(&self) -> Option<Halt> {
        self.state.lock().halt
    }

    /// Notes that a thread has looked in vain at what it waits for in the system, when there had been so many changes:
    /// whether now nobody of the interpreter can go on before there is another one.
    pub fn looked(&self, peer: &Arc<Peer>, changes: u32) -> bool {
        let mut state = self.state.lock();
        if let Some(living) = state.living(peer) {
            living.looked = Some(changes);
        }
        state.halt.is_none() && state.live.iter().all(|living| living.is_idle(changes))
    }

    /// Ends the run, since no process can go on.
    pub fn give_up(&self) {
        let mut state = self.state.lock();
        if state.halt.is_none() {
            state.deadlock = Some(state.live.iter().filter_map(Living::stuck).collect());
            state.stop(Halt::Deadlock, |_| true);
        }
    }

    /// Who waits for whom, once nobody can go on.
    pub fn deadlock(&self) -> Option<Vec<Stuck>> {
        self.state.lock().deadlock.clone()
    }

    /// The number of a gate in reports.
    pub fn number_of(&self, gate: &Gate) -> u32 {
        gate.number(|| {
            let mut state = self.state.lock();
            state.gates += 1;
            state.gates
        })
    }
}

impl State {
    fn living(&mut self, peer: &Arc<Peer>) -> Option<&mut Living> {
        self.live.iter_mut().find(|living| Arc::ptr_eq(&living.peer, peer))
    }

    fn stop(&mut self, halt: Halt, whom: impl Fn(&Arc<Peer>) -> bool) {
        self.halt.get_or_insert(halt);
        for living in self.live.iter_mut().filter(|living| whom(&living.peer)) {
            living.waits = None;
            living.peer.interrupt(Breaker::STOP);
        }
    }

    /// A thread that waits with no end in sight can only be woken by one that runs, or whose time comes. Whoever is woken
    /// counts as running at once, so that what is found here stays so.
    fn look_for_deadlock(&mut self) {
        let stuck = |living: &Living| living.stuck().filter(|stuck| stuck.waiting.is_for_ever());
        if self.halt.is_some() || self.live.is_empty() {
            return;
        }
        if let Some(all) = self.live.iter().map(stuck).collect() {
            self.deadlock = Some(all);
            self.stop(Halt::Deadlock, |_| true);
        }
    }
}
