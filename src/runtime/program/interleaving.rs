//! Python threads where there is one thread for all of them: a browser's worker without shared memory.
//!
//! They take turns under the same lock, by the same rules: a thread runs until it blocks, or until it comes to a check
//! point after its switch interval. A thread that has nothing of ours on the native stack but the loop over its
//! instructions is **put off** then: its frames are data, and so is what it waits for, and whoever runs it gets back a
//! [`Life`] that can go on later. One that is deeper inside (a sort whose key blocks), and the main thread always, stays
//! where it is: the others have their turns on top of it until its wait is over.
//!
//! So a thread can be in another one's way only where it blocks inside code of ours, and waits for what is beneath it: then
//! the run ends and says so ([`Halt::Nested`]).

use super::World;
use super::conductor::Conductor;
use messages::record::{On, Why};
use python::object::Halt;
use python::vm::{Bell, Life, Peer, Waiting};
use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The threads that have been put off, and whose turn it is.
#[derive(Debug, Default)]
pub(super) struct Interleaving {
    tasks: Mutex<VecDeque<Task>>,
    /// What the thread waits for that is being put off.
    waits: Mutex<Option<(Waiting, On)>>,
    /// When the turn under way began.
    turn_ns: AtomicU64,
}

/// A thread that has been put off, or has not begun.
struct Task {
    peer: Arc<Peer>,
    life: Life,
    state: State,
}

enum State {
    New,
    Ready,
    Waits(Waiting),
}

impl std::fmt::Debug for Task {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Task").field("peer", &self.peer.number).finish_non_exhaustive()
    }
}

impl Task {
    /// Whether its turn could come now, in seconds since the program began.
    fn can_run(&self, now: f64) -> bool {
        match &self.state {
            State::New | State::Ready => true,
            State::Waits(waiting) => self.peer.bell.is_rung() || is_over(waiting, now),
        }
    }
}

fn is_over(waiting: &Waiting, now: f64) -> bool {
    waiting.until.is_some_and(|until| now >= until)
}

fn seconds(ns: u64) -> f64 {
    ns as f64 / 1e9
}

impl Interleaving {
    fn tasks(&self) -> MutexGuard<'_, VecDeque<Task>> {
        self.tasks.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn waits(&self) -> MutexGuard<'_, Option<(Waiting, On)>> {
        self.waits.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Another thread, which has not begun.
    pub fn add(&self, peer: &Arc<Peer>, life: Life) {
        self.tasks().push_back(Task { peer: peer.clone(), life, state: State::New });
    }

    /// Whether the thread that runs has had its interval, and there is anyone to give way to: of the others, or of those
    /// beneath it.
    pub fn is_due<W: World>(&self, conductor: &Conductor<W>, peer: &Arc<Peer>) -> bool {
        let now_ns = conductor.ran_ns();
        let had_ns = now_ns.saturating_sub(self.turn_ns.load(Ordering::Relaxed));
        let now = seconds(now_ns);
        had_ns >= conductor.switch_interval_us().saturating_mul(1000)
            && (peer.number != 0 || self.tasks().iter().any(|task| task.can_run(now)))
    }

    /// Notes what the thread waits for that is about to be put off.
    pub fn put_off(&self, waiting: &Waiting, on: On) {
        *self.waits() = Some((waiting.clone(), on));
    }

    /// Gives each of the others that can run a turn, on top of this thread.
    pub fn give_way<W: World>(&self, conductor: &Conductor<W>, peer: &Arc<Peer>) {
        conductor.drop_gil(peer, Why::Request);
        let others = self.tasks().len();
        for _ in 0..others {
            match self.next(conductor) {
                Some(task) => self.run(conductor, task),
                None => break,
            }
        }
        conductor.take(peer);
        self.begin_turn(conductor);
    }

    /// Gives the others turns, on top of this thread, until its wait is over.
    ///
    /// # Errors
    /// Only a thread beneath this one could go on.
    pub fn wait<W: World>(
        &self,
        conductor: &Conductor<W>,
        peer: &Arc<Peer>,
        waiting: &Waiting,
        on: On,
    ) -> Result<(), Halt> {
        conductor.begin_wait(peer, || on);
        let rung = loop {
            if peer.bell.was_rung() {
                break Some(true);
            }
            let now = seconds(conductor.ran_ns());
            if is_over(waiting, now) {
                break Some(false);
            }
            match self.next(conductor) {
                Some(task) => self.run(conductor, task),
                None => match self.earliest(waiting) {
                    Some(until) => self.idle(conductor, &peer.bell, until - now),
                    None => break None,
                },
            }
        };
        conductor.end_wait(peer, rung.unwrap_or_default());
        self.begin_turn(conductor);
        rung.map(drop).ok_or(Halt::Nested)
    }

    /// Nobody can run before that time.
    fn idle<W: World>(&self, conductor: &Conductor<W>, bell: &Bell, seconds: f64) {
        if conductor.world.wait(bell, Some(Duration::from_secs_f64(seconds.clamp(0.0, super::desk::LONGEST)))) {
            // It is for who looks next.
            bell.ring();
        }
    }

    fn earliest(&self, own: &Waiting) -> Option<f64> {
        let tasks = self.tasks();
        let untils = tasks.iter().filter_map(|task| match &task.state {
            State::Waits(waiting) => waiting.until,
            _ => None,
        });
        untils.chain(own.until).min_by(f64::total_cmp)
    }

    /// Whose turn is next.
    fn next<W: World>(&self, conductor: &Conductor<W>) -> Option<Task> {
        let now = seconds(conductor.ran_ns());
        let mut tasks = self.tasks();
        let place = tasks.iter().position(|task| task.can_run(now))?;
        tasks.remove(place)
    }

    fn begin_turn<W: World>(&self, conductor: &Conductor<W>) {
        self.turn_ns.store(conductor.ran_ns(), Ordering::Relaxed);
    }

    /// A thread's turn, from its taking the GIL to its dropping it.
    fn run<W: World>(&self, conductor: &Conductor<W>, mut task: Task) {
        match task.state {
            State::New => conductor.begin(&task.peer),
            State::Ready => conductor.take(&task.peer),
            State::Waits(_) => conductor.end_wait(&task.peer, task.peer.bell.was_rung()),
        }
        self.begin_turn(conductor);
        if (task.life)() {
            return conductor.end(&task.peer);
        }
        task.state = match self.waits().take() {
            Some((waiting, on)) => {
                conductor.begin_wait(&task.peer, || on);
                State::Waits(waiting)
            }
            None => {
                conductor.drop_gil(&task.peer, Why::Request);
                State::Ready
            }
        };
        self.tasks().push_back(task);
    }
}
