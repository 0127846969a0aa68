//! The worker that the page talks to: takes requests, runs the lanes of a race one after the other, tells events.
//!
//! It is woken by the page's messages, by its processes' and by its own ticker, and returns from each at once: nothing in
//! here waits.

use crate::clock::{PageClock, age_us};
use crate::lane::{Pace, Running};
use crate::library::{self, Came};
use crate::processes::{Heard, Workers, reason};
use crate::program::Act;
use crate::scope::{listen, post, scope};
use crate::ticker::Ticker;
use crate::{last_words, program, rest};
use js_sys::Function;
use messages::{Counting, Event, Kernel, Lane, LaneReport, Plan, Program, Request, Work, decode, encode};
use runtime::program::{Volume, fetch_library_by, has_volume, wanted_volume};
use runtime::race::{Clock, Fault};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

/// Least time between two messages of progress. Each makes the page lay out and paint, which takes its share of the cores
/// that are being measured: at thirty a second, a sixth of two of them.
const PROGRESS_US: u64 = 160_000;

/// What a program's threads did is told as often, in milliseconds: a page draws it.
const RECORDED_MS: i32 = 250;

/// Whether threads share this engine's memory.
const SHARED: bool = cfg!(feature = "threads");

thread_local! {
    static COORDINATOR: RefCell<Option<Coordinator>> = const { RefCell::new(None) };
}

struct Coordinator {
    processes: Function,
    library: Function,
    pool_us: u64,
    ticker: Ticker,
    run: Option<Run>,
    /// What waits for the library.
    waiting: Option<Waiting>,
    /// Whether Python has run here for a while, so that the browser has compiled the interpreter well.
    is_warm: bool,
}

/// What waits for the library.
enum Waiting {
    /// A program, and what will be done with it.
    Program(Program, Act),
    /// A race in Python.
    Race(Plan),
}

/// A race under way.
struct Run {
    plan: Plan,
    lane: Lane,
    running: Running,
    told_us: u64,
    /// Whether it is told to stop, and not yet over.
    stopping: bool,
    /// Whether it is not the race yet, but what comes before the first one in Python.
    warms: bool,
}

/// Makes this worker the engine's coordinator and tells the page that it is ready. `processes` starts a process of the
/// name that it is given, and returns its worker; `library` fetches a volume of the library, by its file's
/// name, and returns a promise of its bytes; `pool` threads were started in `pool_ms` milliseconds.
///
/// # Errors
/// The browser has no message channels.
#[wasm_bindgen]
pub fn coordinate(processes: Function, library: Function, pool: u8, pool_ms: f64) -> Result<(), JsValue> {
    last_words::told_by(|words| tell(&Event::Gone(gone(&words))));
    let ticker = Ticker::new(|| with(Coordinator::tick))?;
    let pool_us = (pool_ms * 1000.0) as u64;
    let coordinator = Coordinator { processes, library, pool_us, ticker, run: None, waiting: None, is_warm: false };
    COORDINATOR.set(Some(coordinator));
    fetch_library_by(rest::library);
    listen(|bytes| with(|coordinator| coordinator.request(&bytes)));
    hear_of_threads();
    #[cfg(feature = "threads")]
    crate::threads::prepare();
    tell(&Event::Ready { shared: SHARED, pool, boot_us: age_us() });
    Ok(())
}

impl Coordinator {
    fn request(&mut self, bytes: &[u8]) {
        match decode(bytes) {
            Ok(Request::Race(plan)) => {
                if self.run.take().is_some() {
                    tell(&Event::Stopped);
                }
                self.race(plan);
            }
            Ok(Request::Program(program)) => self.perform(program, program::perform),
            Ok(Request::Trace(program)) => self.perform(program, program::trace),
            Ok(Request::Count(plan)) => self.count(plan),
            Ok(Request::Stop) => self.stop(),
            Err(error) => self.fail(&error.into()),
        }
    }

    /// Begins with a race: at once, or when the library that it needs has come.
    fn race(&mut self, plan: Plan) {
        if plan.work.kernel.is_python() && !has_volume(Volume::Usual) {
            self.wait_for(Volume::Usual, Waiting::Race(plan));
        } else if plan.work.kernel.is_python() && !self.is_warm {
            self.warm(plan);
        } else {
            self.begin(Lane::ALL[0], plan);
        }
    }

    /// Runs a little Python that is not measured: what runs first would pay for the browser's compiling, and the lane that
    /// the others are compared with is the first one.
    fn warm(&mut self, plan: Plan) {
        let work = Work { kernel: Kernel::PythonPrimes, units: 16, size: 2 };
        let lane = Lane::Sequential;
        match Running::script(lane, Plan { work, workers: 1 }) {
            Ok(running) => {
                self.run = Some(Run { plan, lane, running, told_us: 0, stopping: false, warms: true });
                self.ticker.soon();
            }
            Err(fault) => self.fail(&fault),
        }
    }

    fn wait_for(&mut self, volume: Volume, waiting: Waiting) {
        self.waiting = Some(waiting);
        library::fetch(&self.library, volume, |came| with(|coordinator| coordinator.library_came(came)));
    }

    /// Runs a program: at once, or when what it needs of the library has come.
    fn perform(&mut self, program: Program, act: Act) {
        self.run = None;
        // One that can't be read says so when it runs.
        match wanted_volume(&program).unwrap_or_default() {
            Some(volume) => self.wait_for(volume, Waiting::Program(program, act)),
            None => self.begin_program(program, act),
        }
    }

    fn begin_program(&mut self, program: Program, act: Act) {
        let recorded = program.manner.recorded;
        program::begin(program, act, tell);
        if recorded {
            self.ticker.later(RECORDED_MS);
        }
    }

    fn library_came(&mut self, came: Came) {
        match (self.waiting.take(), came) {
            (None, _) => {}
            (Some(Waiting::Program(program, act)), Ok(())) => self.perform(program, act),
            (Some(Waiting::Race(plan)), Ok(())) => self.race(plan),
            (Some(_), Err(reason)) => tell(&Event::Failed(reason)),
        }
    }

    /// Ends what is under way; a program on another thread says itself when it has ended.
    fn stop(&mut self) {
        self.waiting = None;
        if let Some(run) = &mut self.run
            && run.running.stop()
        {
            run.stopping = true;
            return self.ticker.soon();
        }
        self.run = None;
        #[cfg(feature = "threads")]
        if crate::counting::stop() {
            return;
        }
        if !program::stop() {
            tell(&Event::Stopped);
        }
    }

    /// Has threads count.
    #[cfg(feature = "threads")]
    fn count(&mut self, plan: Counting) {
        self.run = None;
        crate::counting::begin(plan, tell);
    }

    /// There are none.
    #[cfg(not(feature = "threads"))]
    fn count(&mut self, _: Counting) {
        self.run = None;
        tell(&Event::Failed("threads need shared memory, which this page does not get".into()));
    }

    fn begin(&mut self, lane: Lane, plan: Plan) {
        // Processes of Python's own need shared memory, since they wait for each other.
        let is_script = plan.work.kernel.is_python() && (SHARED || lane != Lane::Processes);
        let running = match lane {
            _ if is_script => Running::script(lane, plan),
            Lane::Processes => Running::crew(plan, self.workers(plan.work.kernel.is_python())),
            _ => Running::begin(lane, plan, self.pool_us),
        };
        match running {
            Ok(running) => {
                tell(&Event::LaneStarted(lane));
                self.run = Some(Run { plan, lane, running, told_us: 0, stopping: false, warms: false });
                self.ticker.soon();
            }
            Err(fault) => self.fail(&fault),
        }
    }

    fn workers(&self, is_python: bool) -> Workers {
        Workers::new(&self.processes, is_python, |process, heard| with(|coordinator| coordinator.hear(process, heard)))
    }

    fn hear(&mut self, process: u8, heard: Heard) {
        let Some(Run { running: Running::Crew(crew), .. }) = &mut self.run else { return };
        let booked = match heard {
            Ok(bytes) => crew.hear(process, &bytes),
            Err(reason) => crew.lost(process, reason),
        };
        match booked {
            Ok(()) if crew.report().is_some() => self.ticker.soon(),
            Ok(()) => {}
            Err(fault) => self.fail(&fault),
        }
    }

    fn tick(&mut self) {
        self.ticker.fired();
        if let Some(words) = last_words::heard() {
            self.run = None;
            tell(&Event::Gone(gone(&words)));
        }
        if program::tell_recorded(tell) {
            self.ticker.later(RECORDED_MS);
        }
        let Some(run) = &mut self.run else { return };
        if run.stopping {
            return self.look_for_end();
        }
        match run.running.advance() {
            Ok(Pace::Soon) => self.ticker.soon(),
            Ok(Pace::Later(milliseconds)) => self.ticker.later(milliseconds),
            Ok(Pace::Done(report)) => return self.done(report),
            Err(fault) => return self.fail(&fault),
        }
        if !run.warms {
            run.tell_progress();
        }
    }

    /// A lane was told to stop: tells when it has.
    fn look_for_end(&mut self) {
        if self.run.as_ref().is_some_and(|run| !run.running.has_stopped()) {
            return self.ticker.later(1);
        }
        self.run = None;
        tell(&Event::Stopped);
    }

    /// A lane has ended: tells so, and begins the one that follows, if one does.
    fn done(&mut self, report: LaneReport) {
        let Some(Run { plan, lane, running, warms, .. }) = self.run.take() else { return };
        if warms {
            self.is_warm = true;
            return self.begin(Lane::ALL[0], plan);
        }
        tell(&Event::Progress(running.progress()));
        tell(&Event::LaneDone(report));
        // Its workers end before others begin.
        drop(running);
        match plan.work.kernel.lanes(SHARED).iter().find(|&&next| next > lane) {
            Some(&next) => self.begin(next, plan),
            None => {
                program::tell_wear(tell);
                tell(&Event::Finished);
            }
        }
    }

    fn fail(&mut self, fault: &Fault) {
        self.run = None;
        tell(&Event::Failed(fault.to_string()));
    }
}

impl Run {
    fn tell_progress(&mut self) {
        let now_us = PageClock.now_us();
        if now_us >= self.told_us + PROGRESS_US {
            self.told_us = now_us;
            tell(&Event::Progress(self.running.progress()));
        }
    }
}

/// An error that none of the pool's threads has handled arrives at the worker that started them.
fn hear_of_threads() {
    let error = Closure::<dyn FnMut(web_sys::Event)>::new(|event: web_sys::Event| {
        tell(&Event::Gone(gone(&reason(&event))));
    });
    let _ = scope().add_event_listener_with_callback("error", error.as_ref().unchecked_ref());
    error.forget();
}

pub(crate) fn gone(words: &str) -> String {
    format!("the engine has failed and has to be started anew ({words}): run again")
}

/// Tells the page; a thread's words go through the coordinator.
pub(crate) fn tell(event: &Event) {
    post(&encode(event));
}

fn with(act: impl FnOnce(&mut Coordinator)) {
    COORDINATOR.with_borrow_mut(|coordinator| coordinator.as_mut().map(act));
}
