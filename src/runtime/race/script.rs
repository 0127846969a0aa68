//! A lane that a Python program runs: the library's `_race.py`, on the interpreter, with Python's own threads and
//! processes. It tells what it does on its standard output, and here that is put into the ledger.
//!
//! The program runs on a thread that the host gives, and whoever began the lane looks now and then, as with a team. Where
//! memory is not shared its threads take turns, and a lane of processes is a [`Crew`](super::Crew), each of whose
//! processes has the program do one [`unit`] after the other.

use super::ledger::{Entry, Ledger};
use super::{Clock, Fault};
use crate::program::{Reins, Sink, World, prepare};
use messages::record::Build;
use messages::{Kernel, Lane, LaneReport, Manner, Pipe, Plan, Printed, Program, Progress, Unit, Work};
use python::code::Image;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The module that is the program.
const MODULE: &str = "_race";

/// What runs a lane's program, on a thread of its own.
pub type Body = Box<dyn FnOnce() + Send>;

/// A lane in Python.
#[derive(Debug)]
pub struct Script {
    ledger: Ledger,
    told: Told,
    reins: Reins,
    has_ended: bool,
}

/// What the program has told and nobody has read yet, and its end.
#[derive(Clone, Debug, Default)]
struct Told(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    text: String,
    errors: String,
    /// Its exit status, or why it has none.
    end: Option<Result<i32, String>>,
}

impl Told {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Why the program ended with a status that is no success.
    fn failed(&self, status: i32) -> Fault {
        let errors = std::mem::take(&mut self.lock().errors);
        let last = errors.lines().last().map_or_else(|| format!("exit status {status}"), str::to_owned);
        Fault::Script { reason: last }
    }
}

impl Sink for Told {
    fn take(&self, printed: Vec<Printed>) {
        let mut state = self.lock();
        for piece in printed {
            let text = if piece.pipe == Pipe::Out { &mut state.text } else { &mut state.errors };
            text.push_str(&piece.text);
        }
    }
}

impl Script {
    /// A lane, and the body of the thread that is to run it.
    ///
    /// # Errors
    /// The plan is not within its limits, or the library is not here.
    pub fn begin(
        lane: Lane,
        plan: Plan,
        clock: impl Clock,
        world: impl World + 'static,
    ) -> Result<(Self, Body), Fault> {
        let plan = if lane == Lane::Sequential { Plan { workers: 1, ..plan } } else { plan };
        let mut ledger = Ledger::open(lane, plan, clock.now_us())?;
        if lane == Lane::Threads && world.takes_turns() {
            ledger.interleaved();
        }
        let told = Told::default();
        let program = program(build(lane), way(lane), &plan.work, [plan.work.units, plan.workers.into()])?;
        let run = prepare(&program, world, told.clone()).map_err(broken)?;
        let (reins, heard) = (run.reins(), told.clone());
        let body = Box::new(move || {
            let end = run.go().map(|ended| ended.status).map_err(|fault| fault.to_string());
            heard.lock().end = Some(end);
        });
        Ok((Self { ledger, told, reins, has_ended: false }, body))
    }

    /// Takes in what the program has told since the last look. False once it has ended, with all of its processes.
    ///
    /// # Errors
    /// It ended before its work was done.
    pub fn look(&mut self) -> Result<bool, Fault> {
        let (text, end) = {
            let mut state = self.told.lock();
            let whole = state.text.rfind('\n').map_or(0, |end| end + 1);
            let rest = state.text.split_off(whole);
            (std::mem::replace(&mut state.text, rest), state.end.clone())
        };
        text.lines().try_for_each(|line| self.hear(line))?;
        let Some(end) = end else { return Ok(true) };
        self.has_ended = true;
        match end {
            Ok(0) => Ok(false),
            Ok(status) => Err(self.told.failed(status)),
            Err(reason) => Err(Fault::Script { reason }),
        }
    }

    /// Has it end; [`Script::is_over`] once it has.
    pub fn stop(&self) {
        self.reins.stop();
    }

    /// Whether the program has ended, with all of its processes.
    pub fn is_over(&self) -> bool {
        self.told.lock().end.is_some()
    }

    /// How far its workers are, as of the last look.
    pub fn progress(&self) -> Progress {
        self.ledger.progress()
    }

    /// What was measured as of the last look; `None` while a unit is missing.
    pub fn report(&self) -> Option<LaneReport> {
        self.ledger.report()
    }

    fn hear(&mut self, line: &str) -> Result<(), Fault> {
        let said = |_| Fault::Script { reason: format!("it said `{line}`") };
        let mut words = line.split(' ');
        let kind = words.next().unwrap_or_default();
        let numbers = words.map(str::parse).collect::<Result<Vec<u64>, _>>().map_err(said)?;
        match (kind, &numbers[..]) {
            ("ready", &[_, now_us]) => self.ledger.ready(now_us),
            ("unit", &[worker, unit, start_us, end_us, checksum]) if self.is_ours(worker, unit) => {
                let yielded = Unit { checksum, data: Vec::new() };
                self.ledger.enter(Entry::new(worker as u8, unit as u16, &yielded, start_us, end_us));
            }
            ("bytes", &[sent, received]) => {
                self.ledger.sent(sent as usize);
                self.ledger.received(received as usize);
            }
            _ => return Err(Fault::Script { reason: format!("it said `{line}`") }),
        }
        Ok(())
    }

    fn is_ours(&self, worker: u64, unit: u64) -> bool {
        let plan = self.ledger.plan();
        worker < u64::from(plan.workers) && unit < u64::from(plan.work.units)
    }
}

impl Drop for Script {
    fn drop(&mut self) {
        if !self.has_ended {
            self.reins.stop();
        }
    }
}

fn broken(fault: impl ToString) -> Fault {
    Fault::Script { reason: fault.to_string() }
}

/// One unit, in an interpreter of its own.
///
/// # Errors
/// The library is not here, or the program did not do it.
pub fn unit(work: &Work, unit: u16, world: impl World + 'static) -> Result<Unit, Fault> {
    let told = Told::default();
    let run = prepare(&program(Build::Gil, "unit", work, [unit, 1])?, world, told.clone()).map_err(broken)?;
    let status = run.go().map_err(broken)?.status;
    if status != 0 {
        return Err(told.failed(status));
    }
    let text = std::mem::take(&mut told.lock().text);
    let checksum = text.split_whitespace().last().and_then(|last| last.parse().ok());
    let checksum = checksum.ok_or_else(|| Fault::Script { reason: format!("it said `{text}`") })?;
    Ok(Unit { checksum, data: Vec::new() })
}

fn build(lane: Lane) -> Build {
    if lane == Lane::FreeThreaded { Build::FreeThreaded } else { Build::Gil }
}

/// What the program calls a lane.
fn way(lane: Lane) -> &'static str {
    match lane {
        Lane::Sequential => "sequential",
        // The same program: what differs is how it is run.
        Lane::Threads | Lane::FreeThreaded => "threads",
        Lane::Interpreters => "interpreters",
        Lane::Processes => "processes",
    }
}

/// The program, with its arguments: a way, and how many units and workers, or which unit.
fn program(build: Build, way: &str, work: &Work, [units, workers]: [u16; 2]) -> Result<Program, Fault> {
    let code = library::find(MODULE).map_err(broken)?.ok_or_else(|| broken("Python's library lacks it"))?;
    let image = Image { code, warnings: String::new() };
    let code = postcard::to_allocvec(&image).map_err(broken)?;
    let kernel = match work.kernel {
        Kernel::PythonWait => "wait",
        Kernel::PythonDigest => "digest",
        _ => "primes",
    };
    let numbers = [units.into(), work.size, workers.into()].map(|number| number.to_string());
    let arguments = [way, kernel].map(str::to_owned).into_iter().chain(numbers).collect();
    Ok(Program { arguments, manner: Manner { build, recorded: false }, ..Program::new("race.py", "", code) })
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use crate::native::{Machine, SystemClock};
    use messages::Work;

    fn run(kernel: Kernel, lane: Lane) -> LaneReport {
        let plan = Plan { work: Work { kernel, units: 5, size: 2 }, workers: 2 };
        let (mut script, body) = Script::begin(lane, plan, SystemClock, Machine).expect("it begins");
        let running = std::thread::spawn(body);
        while script.look().expect("it runs to its end") {
            std::thread::yield_now();
        }
        running.join().expect("no panic");
        script.report().expect("every unit is done")
    }

    #[test]
    fn a_unit_alone_comes_to_what_it_comes_to_in_a_lane() {
        for kernel in Kernel::ALL.into_iter().filter(|kernel| kernel.is_python()) {
            let work = Work { kernel, units: 5, size: 2 };
            let lane = run(kernel, Lane::Sequential);
            let units = (0..5).map(|number| (number, unit(&work, number, Machine).expect("it is done")));
            let sum = units.map(|(number, yielded)| crate::kernel::share(number, &yielded)).fold(0, u64::wrapping_add);
            assert_eq!(sum, lane.checksum, "{kernel:?}");
        }
    }

    #[test]
    fn every_lane_does_every_unit_once_and_comes_to_the_same() {
        for kernel in Kernel::ALL.into_iter().filter(|kernel| kernel.is_python()) {
            let reports = Lane::ALL.map(|lane| run(kernel, lane));
            for report in &reports {
                let mut units: Vec<u16> = report.spans.iter().map(|span| span.unit).collect();
                units.sort_unstable();
                assert_eq!(units, [0, 1, 2, 3, 4], "{kernel:?} {:?}", report.lane);
                assert_eq!(report.checksum, reports[0].checksum, "{kernel:?} {:?}", report.lane);
                assert!(report.startup_us <= report.wall_us);
            }
            let sends = reports.iter().filter(|report| report.bytes_out > 0).map(|report| report.lane);
            assert_eq!(sends.collect::<Vec<_>>(), [Lane::Processes]);
        }
    }

    #[test]
    fn a_lane_that_is_dropped_ends() {
        let work = Work { kernel: Kernel::PythonWait, units: 64, size: 1000 };
        let plan = Plan { work, workers: 2 };
        let (script, body) = Script::begin(Lane::Processes, plan, SystemClock, Machine).expect("it begins");
        let running = std::thread::spawn(body);
        drop(script);
        running.join().expect("no panic");
    }

    #[test]
    fn a_plan_beyond_its_limits_is_refused() {
        let plan = Plan { work: Work { kernel: Kernel::PythonWait, units: 0, size: 1 }, workers: 2 };
        assert!(matches!(Script::begin(Lane::Threads, plan, SystemClock, Machine), Err(Fault::Plan(_))));
    }
}
