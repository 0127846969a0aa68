//! Threads that take turns on one thread of the world's, where that is all it lends: the GIL as it is (`gil.rs`), but for
//! who blocks.
//!
//! One thread holds the lock and runs; the others are data, or lie below it on the native stack. What real threads do by
//! themselves while they wait is done for them, at two moments. Now and then the holder looks up ([`Conductor::pace`]):
//! whose wait is over wants the lock from then on, and who has wanted it for the whole switch interval asks for it. And
//! whenever the holder can't go on, or gives way at a check point, it serves ([`Conductor::serve`]): who has wanted the lock
//! the longest takes it and goes on, on top of the native stack, until it is set aside; and so on, until it is the server's
//! own turn. The main thread is the first to serve, and so are threads that must block where code of ours lies on the stack.
//! Those that lie below a server have no turns until it has done.
//!
//! So the same happens in the same order as with real threads, and the record is that of one processor.

use super::World;
use super::conductor::Conductor;
use super::deadlock::on;
use messages::record::{Outcome, What, Why};
use python::vm::{Body, Breaker, Course, Interpreter, NoThread, Peer};
use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The most threads at a time.
const MOST: usize = 400;

/// The fewest check points between two looks at the clock.
const LEAST: u64 = 16;

/// How often the holder looks at the clock within an interval.
const LOOKS: u64 = 8;

/// Who has a turn, who wants one, who waits.
#[derive(Default)]
pub(super) struct Turns(Mutex<State>);

#[derive(Default)]
struct State {
    seats: Vec<Seat>,
    /// Who wants the lock, in the order in which they began to.
    queue: VecDeque<Wish>,
    holder: Option<u32>,
    last_holder: Option<u32>,
    /// When the lock changed hands last.
    taken_ns: u64,
    /// When the holder looked up last.
    looked_ns: u64,
}

/// A thread.
struct Seat {
    peer: Arc<Peer>,
    /// What it goes on with when it has its turn; `None` while it runs, and for what lies on the native stack.
    task: Option<Task>,
    /// Until when it waits, if it does.
    waits: Option<Until>,
}

/// As nanoseconds since the program began; `None` if there is no end to it.
type Until = Option<u64>;

/// A body, and whose it is.
struct Task {
    body: Box<dyn Body>,
    interpreter: Arc<Interpreter>,
}

/// A thread wants the lock.
struct Wish {
    thread: u32,
    since_ns: u64,
    /// Whether it is noted that it waits for it.
    noted: bool,
}

/// Whose turn it is.
enum Next {
    /// The server's own.
    Own,
    /// Another one's.
    Other(Arc<Peer>, Task),
    /// Nobody's before that time.
    Later(u64),
    /// Nobody's who can go on here.
    Nobody,
}

impl fmt::Debug for Turns {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Turns").finish_non_exhaustive()
    }
}

impl Turns {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn seat(&mut self, peer: &Arc<Peer>) -> &mut Seat {
        let place = self.seats.iter().position(|seat| Arc::ptr_eq(&seat.peer, peer));
        let place = place.unwrap_or_else(|| {
            self.seats.push(Seat { peer: peer.clone(), task: None, waits: None });
            self.seats.len() - 1
        });
        &mut self.seats[place]
    }

    fn wish(&mut self, peer: &Peer, since_ns: u64) {
        self.queue.push_back(Wish { thread: peer.number, since_ns, noted: false });
    }

    /// Whose turn it is, where `own` serves. A thread that lies on the native stack can't go on here.
    fn next(&mut self, own: &Peer) -> Next {
        let Self { seats, queue, .. } = self;
        let place = queue.iter().position(|wish| {
            let mut able = seats.iter().filter(|seat| seat.task.is_some() || seat.peer.number == own.number);
            able.any(|seat| seat.peer.number == wish.thread)
        });
        let Some(wish) = place.and_then(|place| queue.remove(place)) else {
            let able = seats.iter().filter(|seat| seat.task.is_some() || seat.peer.number == own.number);
            let first = able.filter_map(|seat| seat.waits.flatten()).min();
            return first.map_or(Next::Nobody, Next::Later);
        };
        let seat = seats.iter_mut().find(|seat| seat.peer.number == wish.thread);
        seat.and_then(|seat| Some(Next::Other(seat.peer.clone(), seat.task.take()?))).unwrap_or(Next::Own)
    }
}

impl<W: World> Conductor<W> {
    /// A thread begins to take turns.
    ///
    /// # Errors
    /// There are too many.
    pub(super) fn seat(
        &self,
        turns: &Turns,
        peer: &Arc<Peer>,
        body: Box<dyn Body>,
        interpreter: Arc<Interpreter>,
    ) -> Result<(), NoThread> {
        let mut state = turns.state();
        if state.seats.len() >= MOST {
            return Err(NoThread);
        }
        state.seat(peer).task = Some(Task { body, interpreter });
        self.note(peer, What::Run);
        state.wish(peer, self.ran_ns());
        self.note_wishes(&mut state);
        Ok(())
    }

    /// A thread that runs takes the lock, which is free.
    pub(super) fn take_turn(&self, turns: &Turns, peer: &Arc<Peer>) {
        let mut state = turns.state();
        state.seat(peer);
        let now_ns = self.ran_ns();
        let switched = state.last_holder != Some(peer.number);
        if switched {
            (state.last_holder, state.taken_ns) = (Some(peer.number), now_ns);
        }
        (state.holder, state.looked_ns) = (Some(peer.number), now_ns);
        peer.breaker.lower(Breaker::DROP);
        self.note(peer, What::Take { switched });
        self.note_wishes(&mut state);
    }

    /// The holder drops the lock.
    pub(super) fn drop_turn(&self, turns: &Turns, peer: &Arc<Peer>, why: Why) {
        self.note(peer, What::Drop(why));
        turns.state().holder = None;
    }

    /// A thread of the native stack ends.
    pub(super) fn unseat(&self, turns: &Turns, peer: &Arc<Peer>) {
        turns.state().seats.retain(|seat| !Arc::ptr_eq(&seat.peer, peer));
    }

    /// The holder blocks the native stack, which is so deep: others have their turns until it was woken or the time is
    /// over, and it has the lock again. Not if they can't go on before it does.
    pub(super) fn sit_out(&self, turns: &Turns, peer: &Arc<Peer>, depth: usize, until: Until, rest: &dyn Fn()) -> bool {
        self.drop_turn(turns, peer, Why::Block);
        turns.state().seat(peer).waits = Some(until);
        self.serve(turns, peer, depth, rest)
    }

    /// The holder gives way to who wants the lock.
    pub(super) fn give_way(&self, turns: &Turns, peer: &Arc<Peer>, depth: usize, rest: &dyn Fn()) {
        self.drop_turn(turns, peer, Why::Request);
        turns.state().wish(peer, self.ran_ns());
        self.serve(turns, peer, depth, rest);
    }

    /// Has threads take their turns until it is `own`'s: whether it came to that.
    fn serve(&self, turns: &Turns, own: &Arc<Peer>, depth: usize, rest: &dyn Fn()) -> bool {
        loop {
            self.rouse(&mut turns.state());
            let next = turns.state().next(own);
            match next {
                Next::Own => {
                    self.take_turn(turns, own);
                    return true;
                }
                Next::Other(peer, mut task) => {
                    self.take_turn(turns, &peer);
                    let course = task.body.go(depth);
                    self.set_aside(turns, &peer, task, course);
                }
                Next::Later(until_ns) => {
                    rest();
                    self.world.meanwhile();
                    let longest = Duration::from_nanos(until_ns.saturating_sub(self.ran_ns()));
                    if self.world.wait(&own.bell, Some(longest)) {
                        // It is heard where all others are.
                        own.bell.ring();
                    }
                }
                Next::Nobody => {
                    turns.state().seat(own).waits = None;
                    self.note(own, What::Unblock(Outcome::Interrupted));
                    self.take_turn(turns, own);
                    return false;
                }
            }
        }
    }

    /// A thread has had its turn.
    fn set_aside(&self, turns: &Turns, peer: &Arc<Peer>, task: Task, course: Course) {
        match course {
            Course::Ended => {
                self.end(peer);
                self.leaves();
            }
            Course::Yields => {
                self.drop_turn(turns, peer, Why::Request);
                let mut state = turns.state();
                state.seat(peer).task = Some(task);
                state.wish(peer, self.ran_ns());
            }
            Course::Waits(waiting) => {
                self.note(peer, What::Block(on(&waiting, &task.interpreter.peers)));
                self.drop_turn(turns, peer, Why::Block);
                let mut state = turns.state();
                let seat = state.seat(peer);
                (seat.task, seat.waits) = (Some(task), Some(waiting.until.map(nanoseconds)));
            }
        }
    }

    /// Who waits for nothing any more wants the lock.
    fn rouse(&self, state: &mut State) {
        let now_ns = self.ran_ns();
        let State { seats, queue, .. } = &mut *state;
        for seat in seats {
            let Some(until) = seat.waits else { continue };
            let outcome = if seat.peer.breaker.raised() & (Breaker::STOP | Breaker::INTERRUPT) != 0 {
                Outcome::Interrupted
            } else if seat.peer.bell.was_rung() {
                Outcome::Done
            } else if until.is_some_and(|until| now_ns >= until) {
                Outcome::TimedOut
            } else {
                continue;
            };
            seat.waits = None;
            self.note(&seat.peer, What::Unblock(outcome));
            queue.push_back(Wish { thread: seat.peer.number, since_ns: now_ns, noted: false });
        }
        self.note_wishes(state);
    }

    /// Who wants the lock while another one has it waits for it.
    fn note_wishes(&self, State { seats, queue, holder, .. }: &mut State) {
        for wish in queue.iter_mut().filter(|wish| holder.is_some() && !wish.noted) {
            wish.noted = true;
            let peer = seats.iter().map(|seat| &seat.peer).find(|peer| peer.number == wish.thread);
            peer.into_iter().for_each(|peer| self.note(peer, What::Wait));
        }
    }

    /// The holder looks up, having passed so many check points: who has waited for the whole interval asks for the lock.
    /// After how many more it is to look again.
    pub(super) fn pace(&self, turns: &Turns, peer: &Arc<Peer>, passed: u32, usual: u32) -> u32 {
        self.world.meanwhile();
        let mut state = turns.state();
        if state.seats.len() < 2 || state.holder != Some(peer.number) {
            return usual;
        }
        self.rouse(&mut state);
        let (now_ns, interval_ns) = (self.ran_ns(), self.switch_interval_us() * 1000);
        if let Some(wish) = state.queue.front()
            && now_ns >= wish.since_ns.max(state.taken_ns) + interval_ns
            && peer.breaker.raised() & Breaker::DROP == 0
        {
            let asks = state.seats.iter().map(|seat| &seat.peer).find(|peer| peer.number == wish.thread);
            asks.into_iter().for_each(|asks| self.note(asks, What::Request { holder: peer.number }));
            peer.breaker.raise(Breaker::DROP);
        }
        let took_ns = (now_ns - state.looked_ns).max(1);
        state.looked_ns = now_ns;
        let passed = u64::from(passed.max(1));
        let more = passed * (interval_ns / LOOKS) / took_ns;
        // A clock may stand still for a while.
        more.min(4 * passed).clamp(LEAST, usual.into()) as u32
    }
}

/// Seconds as the interpreter has them, rounded up: when they are over, they are over there, too.
pub(super) fn nanoseconds(seconds: f64) -> u64 {
    (seconds * 1e9).ceil() as u64
}
