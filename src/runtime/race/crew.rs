//! Processes with a memory of their own: each gets its next order when it has answered the last one. Only bytes cross,
//! and every byte is counted.

use super::ledger::{Entry, Ledger};
use super::{Clock, Fault, Processes};
use messages::{Lane, LaneReport, Order, Plan, Progress, Reply, decode, encode};

/// How long a process may take to boot, even over a slow line.
const PATIENCE_US: u64 = 20_000_000;

/// A lane of processes.
#[derive(Debug)]
pub struct Crew<C, P> {
    clock: C,
    ledger: Ledger,
    processes: P,
    posts: Vec<Post>,
    next: u16,
}

/// What a process is doing, as far as its crew knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Post {
    Booting,
    Computing { unit: u16, since_us: u64 },
    Exited,
}

impl<C: Clock, P: Processes> Crew<C, P> {
    /// Starts as many processes as the plan names.
    ///
    /// # Errors
    /// The plan is not within its limits, or a process cannot be started.
    pub fn begin(plan: Plan, clock: C, mut processes: P) -> Result<Self, Fault> {
        let ledger = Ledger::open(Lane::Processes, plan, clock.now_us())?;
        (0..plan.workers).try_for_each(|_| processes.start())?;
        let posts = vec![Post::Booting; plan.workers.into()];
        Ok(Self { clock, ledger, processes, posts, next: 0 })
    }

    /// A process has answered: books that, and gives it its next order.
    ///
    /// # Errors
    /// An answer that cannot be read or was not asked for, a process at its end, or one that cannot be reached.
    pub fn hear(&mut self, process: u8, bytes: &[u8]) -> Result<(), Fault> {
        let now_us = self.clock.now_us();
        self.ledger.received(bytes.len());
        match (decode(bytes)?, self.posts[usize::from(process)]) {
            (Reply::Booted, Post::Booting) => self.ledger.ready(now_us),
            (Reply::Done(result), Post::Computing { unit, since_us }) if result.unit == unit => {
                let start_us = since_us.max(now_us.saturating_sub(result.busy_us.into()));
                self.ledger.enter(Entry::new(process, unit, &result.yielded, start_us, now_us));
            }
            (Reply::Failed(reason), _) => return Err(Fault::Lost { process, reason }),
            (answer, _) => return Err(Fault::OutOfTurn { process, answer: name(&answer) }),
        }
        self.order(process)
    }

    /// A process has ended: an error, unless it was told to.
    ///
    /// # Errors
    /// The process had not been told to exit.
    pub fn lost(&self, process: u8, reason: String) -> Result<(), Fault> {
        match self.posts[usize::from(process)] {
            Post::Exited => Ok(()),
            Post::Booting => Err(Fault::Start { process, reason }),
            Post::Computing { unit, .. } => Err(Fault::Lost { process, reason: format!("at unit {unit}; {reason}") }),
        }
    }

    /// Looks for processes that never came to life: a host may not notice.
    ///
    /// # Errors
    /// A process that was started long ago has not said a word.
    pub fn check(&self) -> Result<(), Fault> {
        let late = self.clock.now_us() > self.ledger.began_us() + PATIENCE_US;
        match self.posts.iter().position(|&post| post == Post::Booting) {
            Some(process) if late => self.lost(process as u8, "it does not answer".to_owned()),
            _ => Ok(()),
        }
    }

    /// How far its processes are.
    pub fn progress(&self) -> Progress {
        self.ledger.progress()
    }

    /// What was measured; `None` while a unit is missing.
    pub fn report(&self) -> Option<LaneReport> {
        self.ledger.report()
    }

    /// Sends a process its next unit, or to its end.
    fn order(&mut self, process: u8) -> Result<(), Fault> {
        let work = self.ledger.plan().work;
        let unit = self.next;
        let (post, order) = if unit < work.units {
            self.next += 1;
            (Post::Computing { unit, since_us: self.clock.now_us() }, Order::Compute { work, unit })
        } else {
            (Post::Exited, Order::Exit)
        };
        let bytes = encode(&order);
        self.ledger.sent(bytes.len());
        self.posts[usize::from(process)] = post;
        self.processes.send(process, bytes)
    }
}

fn name(answer: &Reply) -> String {
    match answer {
        Reply::Booted => "\"booted\"".to_owned(),
        Reply::Done(result) => format!("the result of unit {}", result.unit),
        Reply::Failed(reason) => format!("\"failed\" ({reason})"),
    }
}
