//! Passes the GIL on among the threads of a program, if there is one, and notes what happens to them.
//!
//! A thread of a program takes the GIL when it begins, drops it at its end, at a check point when another one has asked for
//! it, and around whatever blocks. So a program with one thread takes it once, and never again unless it blocks. Where
//! the world lends no threads, `turns` stands in the lock's place.
//!
//! **What a thread does without the GIL** is seldom more than to wait. Where it is, where it could change what is no
//! object's (the allocator's lists, the record), it is *awake*, and says so: a fork waits until nobody is
//! ([`Conductor::still`]), so that it copies nothing half done. A kernel under way is waited for, too.
//!
//! Who holds the only GIL of a memory works on objects alone ([`access`]), and counts them the quick way.

use super::World;
use super::recorder::Recorder;
use super::turns::Turns;
use crate::gil::{DEFAULT_INTERVAL_US, Gil, Request, Seat, Step};
use messages::record::{Build, On, Outcome, What, Why};
use python::vm::{Body, Breaker, Interpreter, NoThread, Peer};
use sharing::access;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard};

/// What the threads of a program have in common.
#[derive(Debug)]
pub(super) struct Conductor<W> {
    pub world: W,
    /// `None` where threads run at the same time, or take turns.
    gil: Option<Gil<Ask>>,
    /// What stands in the lock's place where threads take turns on one of the world's.
    pub turns: Option<Turns>,
    /// `None` where nobody wants the record.
    recorder: Option<Arc<Recorder>>,
    /// In an interpreter beside the first one: the thread of another one that is in here, whose record this belongs to.
    guest: Option<Mutex<Option<Arc<Peer>>>>,
    began_ns: u64,
    /// What programs read and set as the switch interval where nothing is switched.
    idle_interval_us: AtomicU64,
    /// Read by those that are awake without the GIL, written by who wants to be alone.
    awake: RwLock<()>,
    /// How many threads of the world's run for this program.
    bodies: Mutex<usize>,
    /// Signalled when there are none any more.
    done: Condvar,
}

/// A thread's breaker, as the lock knows it.
#[derive(Clone, Debug)]
struct Ask(Arc<Peer>);

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

/// The lock's numbers begin with 1.
fn seat(peer: &Arc<Peer>) -> Seat<Ask> {
    Seat { thread: peer.number + 1, request: Ask(peer.clone()) }
}

impl<W: World> Conductor<W> {
    /// Before the first thread.
    pub fn new(world: W, build: Build, recorder: Option<Arc<Recorder>>) -> Self {
        let began_ns = world.now_ns();
        Self::since(world, build, recorder, began_ns, None)
    }

    /// For one more interpreter of a process that has begun at that time.
    pub fn beside(&self) -> Self
    where
        W: Clone,
    {
        let build = if self.has_gil() { Build::Gil } else { Build::FreeThreaded };
        access::forbid();
        Self::since(self.world.clone(), build, self.recorder.clone(), self.began_ns, Some(Mutex::default()))
    }

    fn since(
        world: W,
        build: Build,
        recorder: Option<Arc<Recorder>>,
        began_ns: u64,
        guest: Option<Mutex<Option<Arc<Peer>>>>,
    ) -> Self {
        let takes_turns = build == Build::Gil && world.takes_turns();
        let gil = (build == Build::Gil && !takes_turns).then(Gil::new);
        let turns = takes_turns.then(Turns::default);
        let idle_interval_us = AtomicU64::new(DEFAULT_INTERVAL_US);
        let (awake, bodies, done) = (RwLock::new(()), Mutex::new(0), Condvar::new());
        Self { world, gil, turns, recorder, guest, began_ns, idle_interval_us, awake, bodies, done }
    }

    /// What a forked child has in the place of this one: its clock goes on.
    pub fn forked(&self) -> Self
    where
        W: Clone,
    {
        let build = if self.has_gil() { Build::Gil } else { Build::FreeThreaded };
        let forked = Self::since(self.world.clone(), build, None, self.began_ns, None);
        forked.set_switch_interval_us(self.switch_interval_us());
        forked
    }

    /// Has something done while nobody else is awake, asked for by the thread that holds the GIL. It is told how many other
    /// threads of the world's are at work for this program, asleep as they are.
    pub fn still<T>(&self, act: impl FnOnce(usize) -> T) -> T {
        let _alone = self.awake.write().unwrap_or_else(PoisonError::into_inner);
        let others = *self.bodies();
        // In a copy nobody works on objects yet.
        access::leave();
        let done = act(others);
        if self.gil.is_some() {
            access::alone();
        }
        done
    }

    /// This thread does something without the GIL, for as long as the guard lives.
    pub fn awake(&self) -> RwLockReadGuard<'_, ()> {
        self.awake.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Nanoseconds since the program began.
    pub fn ran_ns(&self) -> u64 {
        self.world.now_ns().saturating_sub(self.began_ns)
    }

    /// Whether only one thread runs at a time.
    pub fn has_gil(&self) -> bool {
        self.gil.is_some() || self.turns.is_some()
    }

    /// Microseconds that a waiter grants the holder.
    pub fn switch_interval_us(&self) -> u64 {
        self.gil.as_ref().map_or_else(|| self.idle_interval_us.load(Ordering::Relaxed), Gil::interval_us)
    }

    /// Sets them.
    pub fn set_switch_interval_us(&self, interval_us: u64) {
        match &self.gil {
            Some(gil) => gil.set_interval_us(interval_us),
            None => self.idle_interval_us.store(interval_us.max(1), Ordering::Relaxed),
        }
    }

    /// A thread is about to be started by another one, or by itself: the main thread.
    pub fn starts(&self, peer: &Arc<Peer>, by: u32) {
        self.note(peer, What::Start { by });
    }

    /// Has a body run from its beginning to its end, on a thread of the world's or in turns.
    ///
    /// # Errors
    /// There is no thread for it.
    pub fn hire(
        self: &Arc<Self>,
        peer: &Arc<Peer>,
        interpreter: &Arc<Interpreter>,
        mut body: Box<dyn Body>,
    ) -> Result<(), NoThread>
    where
        W: 'static,
    {
        *self.bodies() += 1;
        let hired = if let Some(turns) = &self.turns {
            self.seat(turns, peer, body, interpreter.clone())
        } else {
            let (conductor, peer) = (self.clone(), peer.clone());
            self.world.start_thread(Box::new(move || {
                conductor.begin(&peer);
                body.go(0);
                drop(body);
                conductor.end(&peer);
                conductor.leaves();
            }))
        };
        hired.inspect_err(|_| self.leaves())
    }

    fn bodies(&self) -> MutexGuard<'_, usize> {
        self.bodies.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A thread of the world's has nothing more to do with this program.
    pub(super) fn leaves(&self) {
        let mut bodies = self.bodies();
        *bodies -= 1;
        if *bodies == 0 {
            self.done.notify_all();
        }
    }

    /// Waits until no thread of the world's has anything to do with this program any more.
    pub fn await_all(&self) {
        let mut bodies = self.bodies();
        while *bodies > 0 {
            bodies = self.done.wait(bodies).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// A thread begins.
    pub fn begin(&self, peer: &Arc<Peer>) {
        self.note_awake(peer, What::Run);
        self.take(peer);
    }

    /// A thread ends. Its last word comes while it still holds the GIL, as everything else does.
    pub fn end(&self, peer: &Arc<Peer>) {
        if self.has_gil() {
            self.note(peer, What::Drop(Why::Exit));
        }
        self.note(peer, What::Exit);
        access::leave();
        if let Some(gil) = &self.gil {
            gil.drop_gil(&seat(peer), true);
        }
        self.turns.iter().for_each(|turns| self.unseat(turns, peer));
    }

    /// A thread of another interpreter comes in, as the main thread of this one.
    pub fn receive(&self, guest: &Arc<Peer>, main: &Arc<Peer>, interpreter: u32) {
        self.set_guest(Some(guest.clone()));
        self.note(main, What::Enter { interpreter });
        self.take(main);
    }

    /// It goes back.
    pub fn see_off(&self, main: &Arc<Peer>) {
        if let Some(gil) = &self.gil {
            self.note(main, What::Drop(Why::Leave));
            access::leave();
            gil.drop_gil(&seat(main), true);
        }
        self.turns.iter().for_each(|turns| self.drop_turn(turns, main, Why::Leave));
        self.note(main, What::Leave);
        self.set_guest(None);
    }

    fn set_guest(&self, guest: Option<Arc<Peer>>) {
        if let Some(place) = &self.guest {
            *place.lock().unwrap_or_else(PoisonError::into_inner) = guest;
        }
    }

    /// A thread is asked for the GIL at a check point.
    pub fn pass_on(&self, peer: &Arc<Peer>) {
        self.drop_gil(peer, Why::Request);
        self.take(peer);
    }

    /// A thread waits, for something that came if `wait` says so.
    pub fn block(&self, peer: &Arc<Peer>, on: impl FnOnce() -> On, wait: impl FnOnce(&W) -> bool) {
        if self.recorder.is_some() {
            self.note(peer, What::Block(on()));
        }
        self.drop_gil(peer, Why::Block);
        let came = wait(&self.world);
        let interrupted = peer.breaker.raised() & (Breaker::STOP | Breaker::INTERRUPT) != 0;
        self.note_awake(
            peer,
            What::Unblock(match (interrupted, came) {
                (true, _) => Outcome::Interrupted,
                (false, true) => Outcome::Done,
                (false, false) => Outcome::TimedOut,
            }),
        );
        self.take(peer);
    }

    /// A thread computes in a native kernel.
    pub fn compute(&self, peer: &Arc<Peer>, kernel: &mut dyn FnMut()) {
        self.drop_gil(peer, Why::Kernel);
        let awake = self.awake();
        self.note(peer, What::KernelBegin);
        kernel();
        self.note(peer, What::KernelEnd);
        drop(awake);
        self.take(peer);
    }

    fn take(&self, peer: &Arc<Peer>) {
        self.turns.iter().for_each(|turns| self.take_turn(turns, peer));
        let Some(gil) = &self.gil else { return };
        gil.take_gil(&seat(peer), |step| {
            self.note_awake(
                peer,
                match step {
                    Step::Waits => What::Wait,
                    Step::Requests(holder) => What::Request { holder: holder - 1 },
                    Step::Takes { switched } => What::Take { switched },
                },
            );
        });
        access::alone();
    }

    fn drop_gil(&self, peer: &Arc<Peer>, why: Why) {
        self.turns.iter().for_each(|turns| self.drop_turn(turns, peer, why));
        let Some(gil) = &self.gil else { return };
        self.note(peer, What::Drop(why));
        access::leave();
        gil.drop_gil(&seat(peer), false);
    }

    /// Notes what happens to a thread that has not got the GIL.
    fn note_awake(&self, peer: &Arc<Peer>, what: What) {
        if self.recorder.is_some() {
            let _awake = self.awake();
            self.note(peer, what);
        }
    }

    pub(super) fn note(&self, peer: &Arc<Peer>, what: What) {
        let Some(recorder) = &self.recorder else { return };
        let Some(guest) = &self.guest else { return recorder.note(peer, self.ran_ns(), what) };
        // Threads that were started in here have no lane, so nobody is seen to ask them.
        let seen = peer.number == 0 && !matches!(what, What::Request { .. });
        let guest = guest.lock().unwrap_or_else(PoisonError::into_inner).clone().filter(|_| seen);
        guest.iter().for_each(|guest| recorder.note(guest, self.ran_ns(), what));
    }
}
