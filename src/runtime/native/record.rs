//! A whole race, one lane after the other.

#[cfg(feature = "programs")]
use super::Machine;
use super::process::Children;
use super::{Pool, Program, SystemClock};
#[cfg(feature = "programs")]
use crate::race::Script;
use crate::race::{Crew, Fault, Team, Turns};
#[cfg(feature = "programs")]
use messages::Lane;
use messages::{LaneReport, Plan, Recording};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

/// How often a waiting lane looks whether it was stopped.
const LOOK: Duration = Duration::from_millis(2);

/// Runs the race and gives what was measured on this machine.
///
/// # Errors
/// The plan is not within its limits, or threads or processes cannot be had.
pub fn record(plan: Plan, program: Program) -> Result<Recording, Fault> {
    let runner = Runner { plan, program, stop: &AtomicBool::new(false) };
    let lanes = if plan.work.kernel.is_python() {
        runner.scripts()?
    } else {
        vec![runner.sequential()?, runner.threads()?, runner.processes()?]
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    Ok(Recording { cores: cores.try_into().unwrap_or(u8::MAX), lanes })
}

/// The lanes of one plan. Each blocks until it has ended, or `stop` is raised.
#[derive(Clone, Debug)]
pub struct Runner<'a> {
    /// What to run.
    pub plan: Plan,
    /// What its processes run.
    pub program: Program,
    /// Ends a lane that is under way.
    pub stop: &'a AtomicBool,
}

impl Runner<'_> {
    /// One unit after the other.
    ///
    /// # Errors
    /// See [`Fault`]; [`Fault::Stopped`] once the flag was raised.
    pub fn sequential(&self) -> Result<LaneReport, Fault> {
        let mut turns = Turns::sequential(self.plan, SystemClock)?;
        loop {
            self.check()?;
            turns.step();
            if let Some(report) = turns.report() {
                return Ok(report);
            }
        }
    }

    /// Threads in one memory.
    ///
    /// # Errors
    /// See [`Fault`]; [`Fault::Stopped`] once the flag was raised.
    pub fn threads(&self) -> Result<LaneReport, Fault> {
        let pool = Pool::start(self.plan.workers)?;
        let mut team = Team::threads(self.plan, SystemClock, &pool, pool.started_us())?;
        while team.look() {
            self.check()?;
            thread::sleep(LOOK);
        }
        team.report().ok_or(Fault::Stopped)
    }

    /// Processes of the operating system.
    ///
    /// # Errors
    /// See [`Fault`]; [`Fault::Stopped`] once the flag was raised.
    pub fn processes(&self) -> Result<LaneReport, Fault> {
        let (tell, heard) = channel();
        let mut crew = Crew::begin(self.plan, SystemClock, Children::new(self.program.clone(), tell))?;
        loop {
            self.check()?;
            match heard.recv_timeout(LOOK) {
                Ok((process, Ok(reply))) => crew.hear(process, &reply)?,
                Ok((process, Err(reason))) => crew.lost(process, reason)?,
                Err(_) => crew.check()?,
            }
            if let Some(report) = crew.report() {
                return Ok(report);
            }
        }
    }

    /// Every lane in Python.
    #[cfg(feature = "programs")]
    fn scripts(&self) -> Result<Vec<LaneReport>, Fault> {
        self.plan.work.kernel.lanes(true).iter().map(|lane| self.script(*lane)).collect()
    }

    /// Nobody can run Python here.
    #[cfg(not(feature = "programs"))]
    fn scripts(&self) -> Result<Vec<LaneReport>, Fault> {
        Err(Fault::Script { reason: "there is no interpreter".to_owned() })
    }

    /// A lane in Python, with Python's threads and processes.
    ///
    /// # Errors
    /// See [`Fault`]; [`Fault::Stopped`] once the flag was raised.
    #[cfg(feature = "programs")]
    pub fn script(&self, lane: Lane) -> Result<LaneReport, Fault> {
        let (mut script, body) = Script::begin(lane, self.plan, SystemClock, Machine)?;
        let running = thread::spawn(body);
        while script.look()? {
            self.check()?;
            thread::sleep(LOOK);
        }
        running.join().map_err(|_| Fault::Script { reason: "it has failed".to_owned() })?;
        script.report().ok_or(Fault::Stopped)
    }

    fn check(&self) -> Result<(), Fault> {
        if self.stop.load(Ordering::Relaxed) { Err(Fault::Stopped) } else { Ok(()) }
    }
}
