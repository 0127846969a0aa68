//! Workers that take turns on the calling thread, slice by slice: what threads are where no memory can be shared. With
//! one worker it is the plain loop.

use super::ledger::{Entry, Ledger};
use super::{Clock, Fault};
use crate::kernel::{Step, Task};
use messages::{Lane, LaneReport, Plan, Progress};

/// A lane of workers that take turns.
#[derive(Debug)]
pub struct Turns<C> {
    clock: C,
    ledger: Ledger,
    seats: Vec<Option<Seat>>,
    turn: usize,
    next: u16,
}

/// A unit under way in the hands of one worker.
#[derive(Debug)]
struct Seat {
    unit: u16,
    start_us: u64,
    task: Task,
}

impl<C: Clock> Turns<C> {
    /// The work as one loop, whatever number of workers the plan names.
    ///
    /// # Errors
    /// The plan is not within its limits.
    pub fn sequential(plan: Plan, clock: C) -> Result<Self, Fault> {
        Self::begin(Lane::Sequential, Plan { workers: 1, ..plan }, clock)
    }

    /// The work by as many threads as the plan names, taking turns.
    ///
    /// # Errors
    /// The plan is not within its limits.
    pub fn threads(plan: Plan, clock: C) -> Result<Self, Fault> {
        let mut turns = Self::begin(Lane::Threads, plan, clock)?;
        turns.ledger.interleaved();
        Ok(turns)
    }

    fn begin(lane: Lane, plan: Plan, clock: C) -> Result<Self, Fault> {
        let ledger = Ledger::open(lane, plan, clock.now_us())?;
        let seats = (0..plan.workers).map(|_| None).collect();
        Ok(Self { clock, ledger, seats, turn: 0, next: 0 })
    }

    /// Gives the worker whose turn it is one slice.
    pub fn step(&mut self) {
        let worker = self.turn;
        self.turn = (worker + 1) % self.seats.len();
        if let Some(seat) = self.seats[worker].take().or_else(|| self.sit()) {
            self.advance(worker, seat);
        }
    }

    /// How far its workers are.
    pub fn progress(&self) -> Progress {
        self.ledger.progress()
    }

    /// What was measured; `None` while a unit is missing.
    pub fn report(&self) -> Option<LaneReport> {
        self.ledger.report()
    }

    /// A worker's next unit, if one is left.
    fn sit(&mut self) -> Option<Seat> {
        let plan = *self.ledger.plan();
        let unit = self.next;
        (unit < plan.work.units).then(|| {
            self.next += 1;
            Seat { unit, start_us: self.clock.now_us(), task: Task::new(&plan.work, unit) }
        })
    }

    fn advance(&mut self, worker: usize, seat: Seat) {
        let Seat { unit, start_us, task } = seat;
        match task.step() {
            Step::More(task) => self.seats[worker] = Some(Seat { unit, start_us, task }),
            Step::Done(yielded) => {
                self.ledger.enter(Entry::new(worker as u8, unit, &yielded, start_us, self.clock.now_us()));
            }
        }
    }
}
