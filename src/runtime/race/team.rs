//! Threads that share one memory: each takes the next unit from one counter until none is left.
//!
//! The thread that begins a team never waits for it: what the others have done it finds in a channel when it looks. The
//! channel closes with the last of them.

use super::ledger::{Entry, Ledger};
use super::{Clock, Fault, Threads};
use crate::kernel::compute;
use messages::{Lane, LaneReport, Plan, Progress, Work};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU16, Ordering};
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};

/// A lane of threads.
#[derive(Debug)]
pub struct Team {
    ledger: Ledger,
    shared: Arc<Shared>,
    news: Receiver<News>,
}

/// What the threads of a team share.
#[derive(Debug)]
struct Shared {
    work: Work,
    next: AtomicU16,
    stop: AtomicBool,
}

#[derive(Debug)]
enum News {
    Ready { now_us: u64 },
    Done(Entry),
}

impl Team {
    /// One thread that does all of the work.
    ///
    /// # Errors
    /// The plan is not within its limits.
    pub fn sequential(plan: Plan, clock: impl Clock, threads: &impl Threads) -> Result<Self, Fault> {
        Self::begin(Lane::Sequential, Plan { workers: 1, ..plan }, clock, threads)
    }

    /// As many threads as the plan names; `prepaid_us` is what it took to have them at hand.
    ///
    /// # Errors
    /// The plan is not within its limits.
    pub fn threads(plan: Plan, clock: impl Clock, threads: &impl Threads, prepaid_us: u64) -> Result<Self, Fault> {
        let mut team = Self::begin(Lane::Threads, plan, clock, threads)?;
        team.ledger.prepaid(prepaid_us);
        Ok(team)
    }

    fn begin(lane: Lane, plan: Plan, clock: impl Clock, threads: &impl Threads) -> Result<Self, Fault> {
        let ledger = Ledger::open(lane, plan, clock.now_us())?;
        let shared = Arc::new(Shared { work: plan.work, next: AtomicU16::new(0), stop: AtomicBool::new(false) });
        let (tell, news) = channel();
        for worker in 0..plan.workers {
            let (shared, tell) = (shared.clone(), tell.clone());
            threads.start(move || shared.labour(worker, clock, &tell));
        }
        Ok(Self { ledger, shared, news })
    }

    /// Takes in what the threads have done since the last look. False once the last of them has ended.
    pub fn look(&mut self) -> bool {
        loop {
            match self.news.try_recv() {
                Ok(news) => self.hear(news),
                Err(TryRecvError::Empty) => return true,
                Err(TryRecvError::Disconnected) => return false,
            }
        }
    }

    /// How far its threads are, as of the last look.
    pub fn progress(&self) -> Progress {
        self.ledger.progress()
    }

    /// What was measured as of the last look; `None` while a unit is missing.
    pub fn report(&self) -> Option<LaneReport> {
        self.ledger.report()
    }

    fn hear(&mut self, news: News) {
        match news {
            News::Ready { now_us } => self.ledger.ready(now_us),
            News::Done(entry) => self.ledger.enter(entry),
        }
    }
}

impl Drop for Team {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::Relaxed);
    }
}

impl Shared {
    /// What one thread does. Nobody may be listening any more: then the flag is up, too.
    fn labour(&self, worker: u8, clock: impl Clock, tell: &Sender<News>) {
        let _ = tell.send(News::Ready { now_us: clock.now_us() });
        while let Some(unit) = self.take() {
            let start_us = clock.now_us();
            let Some(yielded) = compute(&self.work, unit, &self.stop) else { return };
            let _ = tell.send(News::Done(Entry::new(worker, unit, &yielded, start_us, clock.now_us())));
        }
    }

    /// The next unit that nobody has taken.
    fn take(&self) -> Option<u16> {
        let unit = self.next.fetch_add(1, Ordering::Relaxed);
        (unit < self.work.units).then_some(unit)
    }
}
