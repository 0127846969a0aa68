//! What the lab is and how it changes: state, actions, commands. No signals, no clock, no browser.

use messages::{Event, Kernel, Lane, LaneReport, Plan, Work};

use super::{
    Props,
    measurement::{self, Measurement, Origin},
    verdict::verdict,
};

/// The lab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// Whether the browser's half is up, so that the controls mean something.
    pub awake: bool,
    /// What the controls say.
    pub plan: Plan,
    /// The run under way.
    pub live: Option<Live>,
    /// What is shown when none is: the recording, or what was measured here.
    pub shown: Option<Measurement>,
    /// Why the last run has no result.
    pub notice: Option<Notice>,
    /// How long the last whole run took, from the click to the end, in milliseconds.
    pub took_ms: Option<u32>,
    /// Why threads take turns on this page; `None` as long as nothing is known against sharing memory.
    pub turns: Option<String>,
    /// Cores, as the browser reports them.
    pub cores: Option<u32>,
}

/// A run under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Live {
    /// What is run.
    pub plan: Plan,
    /// Whether the engine has begun with it.
    pub started: bool,
    /// Whether the reader wants it to end.
    pub stopping: bool,
    /// Each lane, in the order of [`Lane::ALL`]; what its kernel has no use for waits for good.
    pub lanes: [Course; Lane::ALL.len()],
}

/// How far a lane is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Course {
    /// Not begun.
    Waiting,
    /// Units done by each worker.
    Running(Vec<u16>),
    /// Ended.
    Done(LaneReport),
}

/// Why a run has no result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The reader stopped it.
    Stopped,
    /// It broke; what to do next.
    Failed(String),
}

/// What can happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Another kernel was chosen.
    Kernel(Kernel),
    /// Another number of units.
    Units(u16),
    /// Another size.
    Size(u32),
    /// Another number of workers.
    Workers(u8),
    /// Run, or Stop while a run is under way.
    Press,
    /// The browser's half is up, and says how many cores there are; 0 if it can't tell.
    Wake(u32),
    /// Memory cannot be shared here, and why.
    TakeTurns(String),
    /// The page was loaded again: the controls as they stood, and whether a run was about to begin.
    Restore {
        /// The controls.
        plan: Plan,
        /// Go on with the run.
        run: bool,
    },
    /// The engine speaks.
    Heard {
        /// What it says.
        event: Event,
        /// Milliseconds since Run was pressed.
        after_ms: u32,
    },
}

/// What must be done outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Run this.
    Run(Plan),
    /// End the run under way.
    Stop,
}

impl State {
    /// The lab before anything has happened.
    pub fn new(props: &Props) -> Self {
        let plan = clamped(props.plan());
        let shown = props.recording.as_ref().and_then(|recording| Measurement::recorded(plan, recording));
        Self { awake: false, plan, live: None, shown, notice: None, took_ms: None, turns: None, cores: None }
    }

    /// Takes in what has happened and says what to do about it.
    pub fn update(&mut self, action: Action) -> Vec<Command> {
        match action {
            Action::Kernel(kernel) => self.choose(kernel),
            Action::Units(units) => self.plan.work.units = units.clamp(1, Work::MAX_UNITS),
            Action::Size(size) => self.plan.work.size = size.clamp(1, Work::MAX_SIZE),
            Action::Workers(workers) => self.plan.workers = workers.clamp(1, Plan::MAX_WORKERS),
            Action::Press => return self.press(),
            Action::Wake(cores) => (self.awake, self.cores) = (true, (cores > 0).then_some(cores)),
            Action::TakeTurns(reason) => self.turns = Some(reason),
            Action::Restore { plan, run } => return self.restore(plan, run),
            Action::Heard { event, after_ms } => self.hear(event, after_ms),
        }
        Vec::new()
    }

    /// Of compiled work a unit holds many times what it holds of Python's.
    fn choose(&mut self, kernel: Kernel) {
        let work = &mut self.plan.work;
        if work.kernel.is_python() || kernel.is_python() {
            work.size = kernel.usual_size();
        }
        work.kernel = kernel;
    }

    fn press(&mut self) -> Vec<Command> {
        match &mut self.live {
            Some(live) if live.stopping => Vec::new(),
            Some(live) => {
                live.stopping = true;
                vec![Command::Stop]
            }
            None => {
                self.notice = None;
                self.live = Some(Live::new(self.plan));
                vec![Command::Run(self.plan)]
            }
        }
    }

    fn restore(&mut self, plan: Plan, run: bool) -> Vec<Command> {
        if self.live.is_some() {
            return Vec::new();
        }
        self.plan = clamped(plan);
        if run { self.press() } else { Vec::new() }
    }

    /// What comes when no run is under way is late, and means nothing any more.
    fn hear(&mut self, event: Event, after_ms: u32) {
        let Some(live) = &mut self.live else { return };
        match event {
            Event::Ready { shared, .. } => self.learn(shared),
            Event::LaneStarted(lane) => live.start(lane),
            Event::Progress(progress) => live.advance(progress.lane, progress.done),
            Event::LaneDone(report) => live.finish(report),
            Event::Finished => self.conclude(after_ms),
            Event::Stopped => self.end(Notice::Stopped),
            Event::Failed(reason) | Event::Gone(reason) => self.end(Notice::Failed(reason)),
            // A program's, of threads that count or of the way to the engine, not a race's.
            Event::Started
            | Event::Worn
            | Event::Counted(_)
            | Event::Printed(_)
            | Event::Listed(_)
            | Event::Traced(_)
            | Event::Recorded(_)
            | Event::Lived(_)
            | Event::Ended(_) => {}
        }
    }

    fn learn(&mut self, shared: bool) {
        if shared {
            self.turns = None;
        } else if self.turns.is_none() {
            self.turns = Some("This browser did not start threads that share memory.".into());
        }
    }

    fn end(&mut self, notice: Notice) {
        self.live = None;
        self.took_ms = None;
        self.notice = Some(notice);
    }

    fn conclude(&mut self, after_ms: u32) {
        let Some(live) = self.live.take() else { return };
        let reports = live.lanes.into_iter().filter_map(Course::report).collect();
        match measurement::run(live.plan.work.kernel, reports) {
            None => self
                .end(Notice::Failed("The engine ended the run before every lane had. Press Run to try again.".into())),
            Some(run) => {
                self.took_ms = Some(after_ms);
                self.shown = Some(Measurement::with(self.shown.take(), self.cores, live.plan, run));
            }
        }
    }

    /// The lane as it is drawn now: as far as the run under way is, or as it was measured.
    pub fn course(&self, lane: Lane) -> Course {
        match (&self.live, &self.shown) {
            (Some(live), _) => live.lanes[lane as usize].clone(),
            (None, Some(shown)) => shown.report(lane).cloned().map_or(Course::Waiting, Course::Done),
            (None, None) => Course::Waiting,
        }
    }

    /// The report of a lane that has ended, as it is drawn now.
    pub fn ended(&self, lane: Lane) -> Option<LaneReport> {
        self.course(lane).report()
    }

    /// The workers of the lane as it is drawn now.
    pub fn workers(&self, lane: Lane) -> u8 {
        let plan = match (&self.live, &self.shown) {
            (Some(live), _) => live.plan,
            (None, Some(shown)) => shown.plan,
            (None, None) => self.plan,
        };
        if lane == Lane::Sequential { 1 } else { plan.workers }
    }

    /// What is computed in the lanes as they are drawn now.
    pub fn kernel(&self) -> Kernel {
        match (&self.live, &self.shown) {
            (Some(live), _) => live.plan.work.kernel,
            (None, Some(shown)) => shown.plan.work.kernel,
            (None, None) => self.plan.work.kernel,
        }
    }

    /// The lanes that are drawn now.
    pub fn lanes(&self) -> &'static [Lane] {
        match (&self.live, &self.shown) {
            (None, Some(shown)) => shown.lanes(),
            _ => self.kernel().lanes(self.turns.is_none()),
        }
    }

    /// The time that fills the width of a drawing: the longest lane so far.
    pub fn span_us(&self) -> u64 {
        match (&self.live, &self.shown) {
            (Some(live), _) => live.lanes.iter().map(Course::wall_us).max().unwrap_or(0),
            (None, shown) => shown.as_ref().map_or(0, Measurement::longest_us),
        }
    }

    /// Where the figures come from.
    pub fn source(&self) -> String {
        if self.live.is_some() {
            return "running here, now".into();
        }
        let Some(shown) = &self.shown else { return "Nothing has been measured yet.".into() };
        let cores = super::numbers::cores(shown.cores);
        match (shown.origin, shown.count()) {
            (Origin::Recorded, _) => format!("recorded at build time on {cores}"),
            (Origin::Here, 1) => format!("measured here, just now, on {cores} (as the browser reports)"),
            (Origin::Here, runs) => {
                format!(
                    "measured here, just now, on {cores} (as the browser reports); medians of {runs} runs, the last one drawn"
                )
            }
        }
    }

    /// The result in one sentence, and whether it is a warning.
    pub fn result(&self) -> (String, bool) {
        match (&self.live, &self.notice, &self.shown) {
            (Some(live), ..) => (live.stage().into(), false),
            (None, Some(Notice::Failed(reason)), _) => (reason.clone(), true),
            (None, Some(Notice::Stopped), Some(_)) => ("Stopped; what stands here is the run before it.".into(), false),
            (None, Some(Notice::Stopped), None) => ("Stopped, so nothing was measured.".into(), false),
            (None, None, Some(shown)) => {
                let verdict = verdict(shown);
                (verdict.text, verdict.wrong)
            }
            (None, None, None) => ("Press Run to measure it on this machine.".into(), false),
        }
    }

    /// What the lab is at, in one word, for style and for tests.
    pub fn phase(&self) -> &'static str {
        match (&self.live, &self.notice, self.took_ms) {
            (Some(_), ..) => "running",
            (None, Some(Notice::Stopped), _) => "stopped",
            (None, Some(Notice::Failed(_)), _) => "failed",
            (None, None, Some(_)) => "done",
            (None, None, None) => "idle",
        }
    }

    /// What a screen reader is told: the beginning and the end of a run, nothing between.
    pub fn announcement(&self) -> String {
        match (&self.live, &self.notice, self.took_ms) {
            (Some(_), ..) => "Running.".into(),
            (None, None, None) => String::new(),
            _ => self.result().0,
        }
    }
}

impl Live {
    fn new(plan: Plan) -> Self {
        Self { plan, started: false, stopping: false, lanes: [const { Course::Waiting }; Lane::ALL.len()] }
    }

    fn start(&mut self, lane: Lane) {
        self.started = true;
        if self.lanes[lane as usize] == Course::Waiting {
            self.lanes[lane as usize] = Course::Running(Vec::new());
        }
    }

    fn advance(&mut self, lane: Lane, done: Vec<u16>) {
        self.start(lane);
        if let Course::Running(before) = &mut self.lanes[lane as usize] {
            *before = done;
        }
    }

    fn finish(&mut self, report: LaneReport) {
        self.started = true;
        let lane = report.lane as usize;
        self.lanes[lane] = Course::Done(report);
    }

    fn stage(&self) -> &'static str {
        match self {
            Live { stopping: true, .. } => "Stopping …",
            Live { started: false, .. } => "Starting the engine …",
            _ => "Running …",
        }
    }
}

impl Course {
    fn report(self) -> Option<LaneReport> {
        if let Course::Done(report) = self { Some(report) } else { None }
    }

    fn wall_us(&self) -> u64 {
        if let Course::Done(report) = self { report.wall_us } else { 0 }
    }

    /// Units done by one worker.
    pub fn done(&self, worker: u8) -> u16 {
        match self {
            Course::Waiting => 0,
            Course::Running(done) => done.get(usize::from(worker)).copied().unwrap_or(0),
            Course::Done(report) => report.spans.iter().filter(|span| span.worker == worker).count() as u16,
        }
    }
}

fn clamped(mut plan: Plan) -> Plan {
    plan.work.units = plan.work.units.clamp(1, Work::MAX_UNITS);
    plan.work.size = plan.work.size.clamp(1, Work::MAX_SIZE);
    plan.workers = plan.workers.clamp(1, Plan::MAX_WORKERS);
    plan
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
