//! The one way to the engine, as a machine of states: one worker, one run at a time, one more that waits, and what
//! happens when the worker is slow, broken or gone. No clock, no worker, no browser: effects are carried out by `engine`.

use std::rc::Rc;

use messages::{Event, Request, encode};

/// How long an engine may take to say that it is ready: it has to be downloaded and compiled first.
pub const BOOT_MS: u32 = 30_000;
/// How long a stopped run may take to end by itself.
pub const STOP_MS: u32 = 80;
/// How long a race may be silent. A unit of the largest size on a slow phone takes some seconds. (Python may be silent for as
/// long as it likes where it leaves its worker no moment: it is the reader who ends it.)
pub const SILENCE_MS: u32 = 60_000;

/// Who waits for a run.
pub type Job = u32;

/// What is asked of an engine: the bytes of a [`Request`], and what the way there has to know of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Errand {
    request: Rc<[u8]>,
    /// The threads of a race.
    race: Option<u8>,
    /// Whether it may be silent for long: Python without shared memory leaves the engine's worker no moment to tell anything.
    is_script: bool,
}

impl Errand {
    /// The errand of a request.
    pub fn new(request: &Request) -> Self {
        let plan = if let Request::Race(plan) = request { Some(plan) } else { None };
        let is_script = plan.is_some_and(|plan| plan.work.kernel.is_python());
        Self { race: plan.map(|plan| plan.workers), is_script, ..Self::program(encode(request)) }
    }

    /// The errand of a request that is bytes already, and no race.
    pub fn program(request: Vec<u8>) -> Self {
        Self { request: request.into(), race: None, is_script: false }
    }
}

/// What can happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A run is wanted.
    Run {
        /// By whom.
        job: Job,
        /// Of what.
        errand: Errand,
        /// Whether memory can be shared here.
        shared: bool,
    },
    /// It is no longer wanted.
    Stop(Job),
    /// A run with this many workers may soon be wanted, where memory can be shared.
    Warm(u8),
    /// The worker speaks.
    Heard(Event),
    /// The worker broke, or could not be understood: what the browser says about it, if anything.
    Lost(String),
    /// An alarm has gone off.
    Rang(Alarm),
}

/// What must be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Start a worker.
    Boot {
        /// With this many threads.
        pool: u8,
        /// Which engine: with shared memory, or without.
        shared: bool,
    },
    /// End the worker.
    Kill,
    /// Send the worker a request.
    Send(Rc<[u8]>),
    /// Tell whoever waits for a run.
    Tell(Job, Event),
    /// Ring after so many milliseconds.
    Ring(Alarm, u32),
}

/// An alarm, and what it was set for: it means nothing once that has passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alarm {
    /// This worker, by its number, should be ready.
    Boot(u32),
    /// The run that this job stopped should have ended.
    Stop(Job),
    /// Something should have been heard since this many messages.
    Silence(u32),
}

/// The way to the engine.
#[derive(Debug, Default)]
pub struct Bridge {
    worker: Worker,
    /// Whether the worker was started with shared memory.
    shared: bool,
    /// Set when an engine with shared memory would not start: phones may lack the address space for it.
    never_shared: bool,
    /// The threads that the worker was started with.
    pool: u8,
    /// How many workers there were.
    workers: u32,
    /// How many messages there were.
    heard: u32,
    /// Whether the worker is to be replaced once its run has ended.
    worn: bool,
    current: Option<Run>,
    waiting: Option<Run>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Worker {
    #[default]
    None,
    Booting,
    Ready,
}

#[derive(Clone, Debug)]
struct Run {
    job: Job,
    errand: Errand,
    shared: bool,
    stopping: bool,
}

impl Run {
    /// Threads that the engine's pool must have for it: only native kernels run there.
    fn workers(&self) -> u8 {
        if self.errand.is_script { 0 } else { self.errand.race.unwrap_or(0) }
    }

    fn is_race(&self) -> bool {
        self.errand.race.is_some()
    }
}

impl Bridge {
    /// Takes in what has happened and says what to do about it.
    pub fn update(&mut self, input: Input) -> Vec<Effect> {
        match input {
            Input::Run { job, errand, shared } => self.want(Run { job, errand, shared, stopping: false }),
            Input::Stop(job) => self.stop(job),
            Input::Warm(pool) => self.warm(pool),
            Input::Heard(event) => self.hear(event),
            Input::Lost(reason) => self.lose(&reason),
            Input::Rang(alarm) => self.ring(alarm),
        }
    }

    /// Whether a run is under way.
    pub fn busy(&self) -> bool {
        self.current.is_some()
    }

    fn want(&mut self, run: Run) -> Vec<Effect> {
        if self.current.is_none() {
            return self.begin(run);
        }
        let replaced = self.waiting.replace(run);
        replaced
            .map(|run| Effect::Tell(run.job, Event::Failed("Another run took its place.".into())))
            .into_iter()
            .collect()
    }

    /// Begins with a run: at once, when the worker is ready, or with a new worker if this one does not fit.
    fn begin(&mut self, run: Run) -> Vec<Effect> {
        let (shared, workers) = (run.shared && !self.never_shared, run.workers());
        // Any engine runs a program, but one with a pool has little of Python at hand (`engine::module_of`).
        let pool_fits = !self.shared || self.pool >= workers && (self.pool == 0) == (workers == 0);
        let fits = pool_fits && (!run.is_race() || self.shared == shared);
        self.current = Some(run);
        match self.worker {
            Worker::Ready if fits => self.send(),
            Worker::Booting if fits => Vec::new(),
            Worker::None => self.boot(workers, shared),
            _ => [vec![Effect::Kill], self.boot(workers, shared)].concat(),
        }
    }

    /// Starts a worker before anybody waits for it. That it fails is told by the run that needs it.
    fn warm(&mut self, pool: u8) -> Vec<Effect> {
        match self.worker {
            Worker::None if !self.never_shared => self.boot(pool, true),
            _ => Vec::new(),
        }
    }

    fn boot(&mut self, pool: u8, shared: bool) -> Vec<Effect> {
        (self.worker, self.pool, self.shared, self.worn) = (Worker::Booting, pool, shared, false);
        self.workers += 1;
        vec![Effect::Boot { pool, shared }, Effect::Ring(Alarm::Boot(self.workers), BOOT_MS)]
    }

    /// Sends the run under way to the worker.
    fn send(&self) -> Vec<Effect> {
        let Some(run) = &self.current else { return Vec::new() };
        let mut effects = vec![Effect::Send(run.errand.request.clone())];
        if run.is_race() && (self.shared || !run.errand.is_script) {
            effects.push(Effect::Ring(Alarm::Silence(self.heard), SILENCE_MS));
        }
        effects
    }

    fn stop(&mut self, job: Job) -> Vec<Effect> {
        let ready = self.worker == Worker::Ready;
        match &mut self.current {
            Some(run) if run.job == job && ready => {
                run.stopping = true;
                vec![Effect::Send(encode(&Request::Stop).into()), Effect::Ring(Alarm::Stop(job), STOP_MS)]
            }
            Some(run) if run.job == job => self.end(Event::Stopped),
            _ => match self.waiting.take_if(|run| run.job == job) {
                Some(_) => vec![Effect::Tell(job, Event::Stopped)],
                None => Vec::new(),
            },
        }
    }

    fn hear(&mut self, event: Event) -> Vec<Effect> {
        self.heard = self.heard.wrapping_add(1);
        match event {
            Event::Ready { .. } => self.ready(event),
            Event::Gone(reason) => self.lose(&reason),
            Event::Worn => self.wear(),
            Event::Stopped | Event::Failed(_) => self.conclude(event),
            Event::Finished | Event::Ended(_) if !self.stopping() => self.conclude(event),
            _ => self.tell(event),
        }
    }

    fn stopping(&self) -> bool {
        self.current.as_ref().is_some_and(|run| run.stopping)
    }

    fn racing(&self) -> bool {
        self.current.as_ref().is_some_and(Run::is_race)
    }

    fn tell(&self, event: Event) -> Vec<Effect> {
        self.current.iter().map(|run| Effect::Tell(run.job, event.clone())).collect()
    }

    fn ready(&mut self, event: Event) -> Vec<Effect> {
        self.worker = Worker::Ready;
        let mut effects = self.tell(event);
        effects.extend(self.send());
        effects
    }

    fn wear(&mut self) -> Vec<Effect> {
        self.worn = true;
        Vec::new()
    }

    /// The run under way has ended by itself.
    fn conclude(&mut self, event: Event) -> Vec<Effect> {
        if self.worn { self.replace(event) } else { self.end(event) }
    }

    /// The run under way has ended; whoever waits is next.
    fn end(&mut self, event: Event) -> Vec<Effect> {
        let mut effects = self.tell(event);
        self.current = None;
        if let Some(next) = self.waiting.take() {
            effects.extend(self.begin(next));
        }
        effects
    }

    fn ring(&mut self, alarm: Alarm) -> Vec<Effect> {
        match alarm {
            Alarm::Boot(worker) if worker == self.workers && self.worker == Worker::Booting => {
                self.lose("it did not become ready in time")
            }
            Alarm::Stop(job) if self.stopping() && self.current.as_ref().is_some_and(|run| run.job == job) => {
                self.replace(Event::Stopped)
            }
            Alarm::Silence(heard) if self.racing() && self.worker == Worker::Ready => self.listen(heard),
            _ => Vec::new(),
        }
    }

    /// Something was heard: listen on. Nothing was: the worker is lost, and nobody said so.
    fn listen(&mut self, heard: u32) -> Vec<Effect> {
        match heard == self.heard {
            true => self.lose("nothing was heard of it for a minute"),
            false => vec![Effect::Ring(Alarm::Silence(self.heard), SILENCE_MS)],
        }
    }

    /// The run under way was its worker's last; a fresh one is made ready for the next.
    fn replace(&mut self, last: Event) -> Vec<Effect> {
        let mut effects = vec![Effect::Kill];
        self.worker = Worker::None;
        if self.waiting.is_none() {
            effects.extend(self.boot(self.pool, self.shared));
        }
        effects.extend(self.end(last));
        effects
    }

    /// The worker is gone. One that would not even start with shared memory is tried without.
    fn lose(&mut self, reason: &str) -> Vec<Effect> {
        let booting = self.worker == Worker::Booting;
        self.worker = Worker::None;
        self.never_shared &= !booting;
        let mut effects = vec![Effect::Kill];
        effects.extend(match &self.current {
            Some(run) if booting && self.shared => {
                let workers = run.workers();
                self.never_shared = true;
                self.boot(workers, false)
            }
            Some(_) if self.stopping() => self.end(Event::Stopped),
            _ => self.end(Event::Failed(farewell(booting, reason))),
        });
        effects
    }
}

fn farewell(booting: bool, reason: &str) -> String {
    let what = if booting { "The engine could not be started" } else { "The engine stopped unexpectedly" };
    match reason.trim_end_matches('.') {
        "" if booting => format!("{what}: its files did not load. Check the connection, then press Run again."),
        "" => format!("{what}. Press Run to start a new one."),
        reason => format!("{what}: {reason}. Press Run to start a new one."),
    }
}

#[cfg(test)]
#[path = "bridge_tests.rs"]
mod tests;
