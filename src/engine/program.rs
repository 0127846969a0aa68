//! Python programs: on a thread of their own where threads share memory, else in the coordinator itself, which then hears
//! nothing until they have ended, and on which their threads take turns.

use crate::clock::{PageClock, age_us};
use crate::memory;
use crate::scope::scope;
#[cfg(feature = "threads")]
use messages::Birth;
use messages::record::Stretch;
use messages::{Ended, Event, Life, Printed, Program, Sealed};
#[cfg(not(feature = "threads"))]
use runtime::program::Bell;
#[cfg(feature = "threads")]
use runtime::program::{Answer, Copied, Made};
use runtime::program::{Console, Fault, NoThread, Reins, Run, Sink, World};
use runtime::race::Clock;
#[cfg(feature = "threads")]
use runtime::system::{Memory, Who};
#[cfg(feature = "threads")]
use std::sync::Arc;
#[cfg(not(feature = "threads"))]
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
#[cfg(not(feature = "threads"))]
use std::time::Duration;

/// Memory that a program may use, of the 256 MiB that browsers on phones grant a page: what the engine itself needs is
/// left out, and the gaps that things leave behind which were too small and have moved.
const MEMORY: usize = 176 << 20;

/// Runs a program to its end; the function hears what happens, but for the last of it, which is returned.
pub(crate) type Act = fn(&Program, fn(&Event)) -> Event;

/// Begins with a program.
#[cfg(feature = "threads")]
pub(crate) fn begin(program: Program, act: Act, tell: fn(&Event)) {
    *course() = Course { running: true, stopping: false };
    let body = move || {
        let last = act(&program, tell);
        // Whoever hears that it has ended finds it ended: nobody looks in between.
        let ended = std::mem::take(&mut *course());
        tell_wear(tell);
        tell(&last);
        if ended.stopping {
            tell(&Event::Stopped);
        }
    };
    if crate::threads::start(Box::new(body)).is_err() {
        *course() = Course::default();
        tell(&Event::Failed("the engine has no thread left: run again".into()));
    }
}

/// Begins with a program, and ends with it.
#[cfg(not(feature = "threads"))]
pub(crate) fn begin(program: Program, act: Act, tell: fn(&Event)) {
    let last = act(&program, tell);
    tell_wear(tell);
    tell(&last);
}

/// Tells, before a run's last words, whether the engine had better be replaced after them.
pub(crate) fn tell_wear(tell: fn(&Event)) {
    if memory::is_worn() {
        tell(&Event::Worn);
    }
}

/// Interrupts a program that runs on another thread, as Ctrl-C does; whether there is one. [`Event::Stopped`] follows
/// when it has ended. One that doesn't end is ended by the page, with the engine.
pub(crate) fn stop() -> bool {
    let mut course = course();
    if course.running {
        course.stopping = true;
        interrupt();
        #[cfg(feature = "threads")]
        crate::system::interrupt_all();
    }
    course.running
}

/// `KeyboardInterrupt` in the main thread of the program under way.
pub(crate) fn interrupt() {
    reins().iter().for_each(Reins::interrupt);
}

/// What becomes of the program under way.
#[derive(Default)]
struct Course {
    running: bool,
    stopping: bool,
}

/// How often it is told what has been recorded, in microseconds.
#[cfg(not(feature = "threads"))]
const RECORDED_US: u64 = 250_000;
/// When it was told last.
#[cfg(not(feature = "threads"))]
static TOLD_US: AtomicU64 = AtomicU64::new(0);

static COURSE: Mutex<Course> = Mutex::new(Course { running: false, stopping: false });
/// Those of the program under way.
static REINS: Mutex<Option<Reins>> = Mutex::new(None);

fn course() -> MutexGuard<'static, Course> {
    COURSE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn reins() -> MutexGuard<'static, Option<Reins>> {
    REINS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs a program to its end; `tell` hears its output, and how it ended.
pub(crate) fn perform(program: &Program, tell: fn(&Event)) -> Event {
    tell(&Event::Started);
    let run = runtime::program::prepare(program, Worker, Teller(tell));
    last(run.and_then(|run| go(run, tell)))
}

/// Goes on with a process that was copied from another one, to its end.
#[cfg(feature = "threads")]
pub(crate) fn perform_copy(copy: Box<dyn Copied>, made: Made) -> Result<Ended, Fault> {
    let ended = copy.go(made, &|own| *reins() = Some(own));
    *reins() = None;
    ended
}

/// Runs a process that another one has started to its end: its exit status, and what is to be said of it.
#[cfg(feature = "threads")]
pub(crate) fn perform_process(birth: Birth, tell: fn(&Event)) -> Result<Ended, Fault> {
    go(runtime::program::prepare_process(birth, Worker, Teller(tell))?, tell)
}

fn last(ended: Result<Ended, Fault>) -> Event {
    match ended {
        Ok(ended) => Event::Ended(ended),
        Err(fault) => Event::Failed(fault.to_string()),
    }
}

fn go(run: Run<Worker, Console<Teller>>, tell: fn(&Event)) -> Result<Ended, Fault> {
    let own = run.reins();
    *reins() = Some(own.clone());
    let ended = run.go();
    // The coordinator tells nothing more of it.
    *reins() = None;
    told(own.recorded(), tell);
    ended
}

/// Tells what has been recorded of a program on another thread since this was asked last; whether one is under way.
pub(crate) fn tell_recorded(tell: fn(&Event)) -> bool {
    // Kept until it is told: the program's own thread tells the rest after that.
    let reins = reins();
    told(reins.as_ref().map(Reins::recorded).unwrap_or_default(), tell);
    drop(reins);
    course().running
}

fn told(recorded: Vec<Stretch>, tell: fn(&Event)) {
    if !recorded.is_empty() {
        tell(&Event::Recorded(Sealed::new(&recorded)));
    }
}

/// Runs a program to its end, and tells every state of it.
pub(crate) fn trace(program: &Program, tell: fn(&Event)) -> Event {
    last(runtime::program::trace(program, Worker, move |event| tell(&event)))
}

/// This worker as the world of a program.
#[derive(Clone, Debug)]
pub(crate) struct Worker;

impl World for Worker {
    fn now_us(&self) -> u64 {
        PageClock.now_us()
    }

    fn random(&self, bytes: &mut [u8]) {
        bytes.fill_with(|| (js_sys::Math::random() * 256.0) as u8);
    }

    fn owns_memory(&self) -> bool {
        true
    }

    fn cpu_count(&self) -> usize {
        scope().navigator().hardware_concurrency() as usize
    }

    /// Asked by every thread now and then, and so the place where it calls out: WebKit ends a worker where WebAssembly calls
    /// a function of the browser's own, and nowhere else. One that never did so would keep a core busy after its end.
    fn memory(&self) -> (usize, usize) {
        let _ = age_us();
        (memory::in_use(), MEMORY)
    }

    #[cfg(feature = "threads")]
    fn start_thread(&self, body: Box<dyn FnOnce() + Send>) -> Result<(), NoThread> {
        crate::threads::start(body)
    }

    #[cfg(not(feature = "threads"))]
    fn start_thread(&self, _: Box<dyn FnOnce() + Send>) -> Result<(), NoThread> {
        Err(NoThread)
    }

    #[cfg(not(feature = "threads"))]
    fn takes_turns(&self) -> bool {
        true
    }

    /// What the coordinator does by itself where it is not the program's only thread.
    #[cfg(not(feature = "threads"))]
    fn meanwhile(&self) {
        let now_us = self.now_us();
        if now_us >= TOLD_US.load(Ordering::Relaxed) + RECORDED_US {
            TOLD_US.store(now_us, Ordering::Relaxed);
            tell_recorded(crate::coordinator::tell);
        }
    }

    #[cfg(feature = "threads")]
    fn system(&self) -> Option<Arc<dyn Memory>> {
        crate::system::memory()
    }

    #[cfg(feature = "threads")]
    fn start_process(&self, birth: Birth) -> Result<(), Birth> {
        crate::system::bear(&birth);
        Ok(())
    }

    fn lived(&self, life: &Life) {
        crate::coordinator::tell(&Event::Lived(Sealed::new(life)));
    }

    #[cfg(feature = "threads")]
    fn can_fork(&self) -> bool {
        crate::system::memory().is_some()
    }

    #[cfg(feature = "threads")]
    fn fork(&self, who: Who, busy: usize, copy: Box<dyn Copied>) -> Answer<()> {
        crate::system::fork(who, busy, copy)
    }

    #[cfg(feature = "threads")]
    fn signal_process(&self, who: Who, interrupts: bool) -> bool {
        crate::system::signal(who, interrupts);
        true
    }

    /// A worker without shared memory has nothing that it could wait on, and nobody that could ring: it waits for time alone.
    #[cfg(not(feature = "threads"))]
    fn wait(&self, bell: &Bell, longest: Option<Duration>) -> bool {
        let until_us = longest.map(|longest| self.now_us().saturating_add(longest.as_micros() as u64));
        while until_us.is_some_and(|until_us| self.now_us() < until_us) {}
        bell.was_rung()
    }
}

#[derive(Debug)]
struct Teller(fn(&Event));

impl Sink for Teller {
    fn take(&self, printed: Vec<Printed>) {
        let printed = Event::Printed(printed);
        #[cfg(feature = "threads")]
        if crate::system::say(&printed) {
            return;
        }
        (self.0)(&printed);
    }
}
