//! Threads that add to one counter: by plain steps, by an atomic one, under a lock, and each to a counter of its own.
//!
//! It is what an interpreter has to choose from for its reference counts. Each way is tried by one thread alone, then by
//! all; before that once unmeasured, since what runs first in a browser pays for its compiling. The threads are there
//! before the first round, and begin each together. Knows neither operating systems nor the web.

mod steps;

use crate::program::World;
use messages::{Counting, Tally, Way};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use steps::Counter;

/// Increments between two looks whether to stop: some hundredths of a second at the dearest.
const STRETCH: u32 = 1024;

/// Why there was nothing to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// The plan is not within its limits.
    #[error(
        "the plan asks for {threads} threads and {each} increments of each: choose 1 to {most_threads} threads and 1 to \
         {most_each} increments",
        threads = .0.threads, each = .0.each, most_threads = Counting::MOST_THREADS, most_each = Counting::MOST_EACH
    )]
    Plan(Counting),
    /// A thread could not be had.
    #[error("the threads could not be started: run again with fewer of them")]
    Threads,
    /// Somebody stopped it.
    #[error("the counting was stopped: run it again to get a result")]
    Stopped,
}

/// Counts in every way; `tell` hears of each round when it is over. Blocks until all are, or `stop` is raised.
///
/// # Errors
/// See [`Fault`].
pub fn count(
    plan: Counting,
    world: &(impl World + 'static),
    stop: &Arc<AtomicBool>,
    mut tell: impl FnMut(Tally),
) -> Result<(), Fault> {
    if !plan.is_valid() {
        return Err(Fault::Plan(plan));
    }
    let crew = Crew::hire(plan.threads, world)?;
    let once = |way| crew.round(way, 1, plan.each, stop).map(drop);
    Way::ALL.into_iter().try_for_each(once)?;
    for way in Way::ALL {
        tell(crew.round(way, 1, plan.each, stop)?);
        if plan.threads > 1 {
            tell(crew.round(way, plan.threads, plan.each, stop)?);
        }
    }
    Ok(())
}

/// Threads that wait for a round. They end when nobody can ask for one any more.
struct Crew {
    orders: Vec<Sender<Arc<Round>>>,
    done: Receiver<Stint>,
}

/// What the threads of a round have in common.
struct Round {
    counter: Counter,
    each: u32,
    /// Threads that are not at work yet. All of them have been hired already, so that nobody waits in vain.
    missing: AtomicU32,
    stop: Arc<AtomicBool>,
}

/// What one thread did in a round.
struct Stint {
    /// What it counted for itself.
    own: u32,
    began_ns: u64,
    ended_ns: u64,
}

impl Crew {
    /// Threads, each of which has begun.
    fn hire(threads: u8, world: &(impl World + 'static)) -> Result<Self, Fault> {
        let (tell, done) = channel();
        let (here, arrived) = channel();
        let mut orders = Vec::new();
        for _ in 0..threads {
            let (order, asked) = channel::<Arc<Round>>();
            let (tell, here, clock) = (tell.clone(), here.clone(), world.clone());
            let body = move || {
                // Whoever hires them hears, unless he has given up; then nothing is asked either.
                let _ = here.send(());
                asked.into_iter().for_each(|round| _ = tell.send(round.stint(&clock)));
            };
            world.start_thread(Box::new(body)).map_err(|_| Fault::Threads)?;
            orders.push(order);
        }
        drop(here);
        let all = arrived.iter().take(orders.len()).count() == orders.len();
        if all { Ok(Self { orders, done }) } else { Err(Fault::Threads) }
    }

    /// Has the first of the threads count, all at the same time.
    fn round(&self, way: Way, threads: u8, each: u32, stop: &Arc<AtomicBool>) -> Result<Tally, Fault> {
        let (counter, missing) = (Counter::new(way), AtomicU32::new(threads.into()));
        let round = Arc::new(Round { counter, each, missing, stop: stop.clone() });
        for order in &self.orders[..threads.into()] {
            order.send(round.clone()).map_err(|_| Fault::Threads)?;
        }
        let stints: Vec<Stint> = self.done.iter().take(threads.into()).collect();
        if stop.load(Ordering::Relaxed) {
            return Err(Fault::Stopped);
        }
        let began_ns = stints.iter().map(|stint| stint.began_ns).min().ok_or(Fault::Threads)?;
        let ended_ns = stints.iter().map(|stint| stint.ended_ns).max().ok_or(Fault::Threads)?;
        let own: u32 = stints.iter().map(|stint| stint.own).sum();
        let counted = round.counter.value() + own;
        let wall_ns = ended_ns.saturating_sub(began_ns);
        Ok(Tally { way, threads, asked: u32::from(threads) * each, counted, wall_ns })
    }
}

impl Round {
    /// What one thread does. It waits for the others without sleeping: a round is over in less time than it takes to wake a
    /// thread, and one that was woken late would find nobody to meet.
    fn stint(&self, world: &impl World) -> Stint {
        self.missing.fetch_sub(1, Ordering::AcqRel);
        while self.missing.load(Ordering::Acquire) > 0 && !self.stop.load(Ordering::Relaxed) {
            std::hint::spin_loop();
        }
        let began_ns = world.now_ns();
        let (mut left, mut own) = (self.each, 0);
        while left > 0 && !self.stop.load(Ordering::Relaxed) {
            let times = left.min(STRETCH);
            own = self.counter.add(times, own);
            left -= times;
        }
        Stint { own, began_ns, ended_ns: world.now_ns() }
    }
}

#[cfg(all(test, not(loom)))]
mod tests;
