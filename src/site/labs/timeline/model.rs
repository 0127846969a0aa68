//! What the lab is and how it changes: state, actions, commands. No clock, no browser.

mod looking;

use messages::{Event, Manner, Program, decode, record::Build};
use serde::{Deserialize, Serialize};

use super::{
    run::{Origin, Plan, Recorded, Run},
    verdict::Guess,
    window::Window,
};

/// The name under which the reader's own text runs, as tracebacks show it.
pub const FILE: &str = "timeline.py";

/// How long what has been recorded may wait to be drawn, in milliseconds: each drawing takes time from the cores that are
/// being measured.
pub const DRAWN_AFTER_MS: u32 = 250;

/// The lab.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// What the controls say.
    pub plan: Plan,
    /// Where the chosen example lies.
    pub address: String,
    /// The text in the editor.
    pub text: String,
    /// What the reader expects of the next run.
    pub guess: Option<Guess>,
    /// What is waited for.
    pub busy: Option<Busy>,
    /// The run that is shown.
    pub shown: Option<Run>,
    /// The one before it that was made here.
    pub before: Option<Run>,
    /// Whether that stands above it.
    pub compares: bool,
    /// The event that is told, by its place in the order of time.
    pub at: Option<usize>,
    /// What went wrong, or could not be done.
    pub notice: String,
    /// How long the last whole run took, in microseconds.
    pub took_us: Option<u64>,
    /// Raised whenever the picture is another one.
    pub edition: u32,
    /// The stretch of time that is shown, if it isn't all.
    window: Option<Window>,
    /// The chosen example.
    example: Option<(String, Program)>,
    /// Cores, as the browser reports them.
    cores: Option<u32>,
    /// Whether a drawing is due.
    due: bool,
    /// Whether the reader wants to run what is still being fetched.
    wanted: bool,
    /// Where the example lies that has run once before.
    warm: Option<String>,
    /// What runs after it has.
    next: Option<Program>,
    /// Why the threads of the run under way take turns, if they do.
    turns: Option<String>,
}

/// What the lab waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Busy {
    /// An example.
    Fetching,
    /// The compiler.
    Compiling,
    /// A run of the example that is not recorded. What is run for the first time a browser has not compiled well yet:
    /// measured cold, one thread alone seems to be twice as fast as no thread at all.
    Warming,
    /// The engine, or shared memory.
    Starting,
    /// The program.
    Running,
    /// A program that was told to stop.
    Stopping,
}

/// What survives the reload that shared memory may take.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    plan: Plan,
    address: String,
    text: String,
    guess: Option<Guess>,
    /// Whether a run was about to begin.
    run: bool,
}

/// What can happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// The browser's half is up, and says how many cores there are; 0 if it can't tell.
    Wake(u32),
    /// The page was loaded again.
    Restore(Kept),
    /// The lab was reached for.
    Reach,
    /// Another example was chosen: it lies at this address.
    Choose(String),
    /// The example has come, or could not be fetched.
    Fetched(Option<Vec<u8>>),
    /// The reader has changed the text.
    Edited(String),
    /// Another number of threads.
    Threads(u8),
    /// Another switch interval.
    Interval(u8),
    /// Another build.
    Build(Build),
    /// What the reader expects.
    Guess(Guess),
    /// Run, or Stop while a run is under way.
    Press,
    /// The compiler's answer: a code object, or what is wrong with the text.
    Compiled(Result<Vec<u8>, String>),
    /// Threads can't share memory here, and why: they take turns, if they have a GIL.
    Unshared(String),
    /// The engine speaks.
    Heard(Event),
    /// What was recorded meanwhile may be drawn.
    Due,
    /// Tell an event, by its place.
    At(usize),
    /// Tell the event so many places on, or back.
    By(isize),
    /// Tell the last event before a place in the picture, in thousandths of its width.
    Point(u64),
    /// Look closer, or less closely.
    Zoom(bool),
    /// Look at an earlier stretch, or at a later one.
    Pan(bool),
    /// Look at the whole run.
    Whole,
    /// Show the run before above, or no longer.
    Compare,
}

/// What must be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Fetch an example.
    Fetch(String),
    /// Put a text into the editor.
    Set(String),
    /// Compile the text.
    Compile(String),
    /// Run a program on threads.
    Run(Program),
    /// End what is under way.
    Stop,
    /// Call back with [`Action::Due`], after so many milliseconds.
    Due(u32),
}

impl State {
    /// The lab with an example.
    pub fn new(recorded: &Recorded) -> Self {
        let mut state = Self::waiting(recorded.program.source.clone(), String::new());
        state.take_up(recorded.clone());
        state
    }

    /// The lab with the text of an example that lies at this address and is not there yet.
    pub fn waiting(text: String, address: String) -> Self {
        Self { text, address, compares: true, ..Self::default() }
    }

    /// What has to survive a reload.
    pub fn kept(&self) -> Kept {
        let (text, address) = (self.text.clone(), self.address.clone());
        let run = matches!(self.busy, Some(Busy::Warming | Busy::Starting | Busy::Running));
        Kept { plan: self.plan, address, text, guess: self.guess, run }
    }

    /// Whether the text is another than the example's.
    pub fn edited(&self) -> bool {
        self.example.as_ref().is_some_and(|(_, program)| program.source.trim_end() != self.text.trim_end())
    }

    /// Whether Stop stands in Run's place.
    pub fn live(&self) -> bool {
        !matches!(self.busy, Some(Busy::Fetching) | None)
    }

    /// The result in one sentence or two.
    pub fn result(&self) -> String {
        match (self.busy, &self.shown) {
            (Some(Busy::Fetching), None) => "Fetching the example …".into(),
            (Some(Busy::Compiling), _) => "Compiling …".into(),
            (Some(Busy::Warming), _) => {
                "Warming up: once unrecorded, so that the browser has compiled it well …".into()
            }
            (Some(Busy::Starting), _) => "Starting …".into(),
            (Some(Busy::Running), _) => "Running …".into(),
            (Some(Busy::Stopping), _) => "Stopping …".into(),
            (_, Some(run)) => run.verdict.clone(),
            (_, None) => String::new(),
        }
    }

    /// Takes in what has happened and says what to do about it.
    pub fn update(&mut self, action: Action) -> Vec<Command> {
        match action {
            Action::Wake(cores) => self.cores = (cores > 0).then_some(cores),
            Action::Restore(kept) => return self.restore(kept),
            Action::Reach if self.example.is_none() && self.busy.is_none() && self.notice.is_empty() => {
                return self.fetch();
            }
            Action::Reach => {}
            Action::Choose(address) => return self.choose(address),
            Action::Fetched(bytes) => return self.fetched(bytes),
            Action::Edited(text) => self.text = text,
            Action::Threads(threads) => self.change(Plan { threads, ..self.plan }),
            Action::Interval(interval) => self.change(Plan { interval, ..self.plan }),
            Action::Build(build) => self.change(Plan { build, ..self.plan }),
            Action::Guess(guess) => self.guess = Some(guess),
            Action::Press => return self.press(),
            Action::Compiled(answer) => return self.compiled(answer),
            Action::Unshared(reason) if self.plan.build == Build::Gil => self.turns = Some(reason),
            Action::Unshared(reason) => self.bar(&reason),
            Action::Heard(event) => return self.hear(event),
            Action::Due => self.draw(),
            _ => self.look(action),
        }
        Vec::new()
    }

    /// What was expected of another plan is not expected of this one.
    fn change(&mut self, plan: Plan) {
        let plan = plan.clamped();
        if plan != self.plan {
            (self.plan, self.guess) = (plan, None);
        }
    }

    fn restore(&mut self, kept: Kept) -> Vec<Command> {
        if self.live() {
            return Vec::new();
        }
        let text = kept.text.clone();
        (self.plan, self.guess, self.wanted) = (kept.plan.clamped(), kept.guess, kept.run);
        (self.address, self.text) = (kept.address, kept.text);
        let mut commands = vec![Command::Set(text)];
        commands.extend(self.fetch());
        commands
    }

    fn choose(&mut self, address: String) -> Vec<Command> {
        let mut commands = self.stop();
        (self.address, self.example, self.guess) = (address, None, None);
        // Its text takes the place of whatever stands in the editor.
        self.text.clear();
        commands.extend(self.fetch());
        commands
    }

    fn fetch(&mut self) -> Vec<Command> {
        self.busy = Some(Busy::Fetching);
        vec![Command::Fetch(self.address.clone())]
    }

    fn fetched(&mut self, bytes: Option<Vec<u8>>) -> Vec<Command> {
        if self.busy != Some(Busy::Fetching) {
            return Vec::new();
        }
        self.busy = None;
        let Some(recorded) = bytes.and_then(|bytes| decode::<Recorded>(&bytes).ok()) else {
            self.notice = "The example could not be fetched. Check the connection, and choose it again.".into();
            return Vec::new();
        };
        let mut commands = self.take_up(recorded);
        if std::mem::take(&mut self.wanted) {
            commands.extend(self.press());
        }
        commands
    }

    /// The controls stay as the reader set them, the text too unless another example was chosen.
    fn take_up(&mut self, recorded: Recorded) -> Vec<Command> {
        self.notice.clear();
        self.show(Run::recorded(&recorded));
        let source = recorded.program.source.clone();
        self.example = Some((recorded.title, recorded.program));
        if !self.text.is_empty() {
            return Vec::new();
        }
        self.text = source.clone();
        vec![Command::Set(source.trim_end().to_owned())]
    }

    /// Shows a run; the one that was shown is kept to compare, if it was made here.
    fn show(&mut self, run: Run) {
        let shown = self.shown.replace(run);
        let here = shown.filter(|run| run.origin == Origin::Here && !run.timeline.order.is_empty());
        self.before = here.or(self.before.take());
        (self.window, self.at, self.took_us) = (None, None, None);
        self.edition += 1;
    }

    fn press(&mut self) -> Vec<Command> {
        self.notice.clear();
        match (self.busy, &self.example) {
            (Some(Busy::Stopping), _) => Vec::new(),
            (Some(Busy::Fetching), _) => {
                self.wanted = true;
                Vec::new()
            }
            (Some(_), _) => self.stop(),
            (None, None) => {
                self.wanted = true;
                self.fetch()
            }
            (None, Some((_, program))) if !self.edited() => {
                let program = program.clone();
                self.start(program)
            }
            (None, Some(_)) => {
                self.busy = Some(Busy::Compiling);
                vec![Command::Compile(self.text.clone())]
            }
        }
    }

    fn stop(&mut self) -> Vec<Command> {
        self.wanted = false;
        match self.busy {
            Some(Busy::Running | Busy::Stopping) => self.busy = Some(Busy::Stopping),
            Some(Busy::Compiling | Busy::Warming | Busy::Starting) => {
                (self.busy, self.notice) = (None, "Stopped.".into());
            }
            Some(Busy::Fetching) | None => {
                self.busy = None;
                return Vec::new();
            }
        }
        vec![Command::Stop]
    }

    fn compiled(&mut self, answer: Result<Vec<u8>, String>) -> Vec<Command> {
        if self.busy != Some(Busy::Compiling) {
            return Vec::new();
        }
        match answer {
            Ok(code) => {
                return self.start(Program::new(FILE, self.text.clone(), code));
            }
            Err(message) => (self.busy, self.notice) = (None, message),
        }
        Vec::new()
    }

    fn start(&mut self, program: Program) -> Vec<Command> {
        self.turns = None;
        let manner = Manner { build: self.plan.build, recorded: true };
        let program = Program { arguments: self.plan.arguments(), manner, ..program };
        match &self.example {
            Some((_, example)) if self.warm.as_ref() != Some(&self.address) => {
                let arguments = Plan { threads: 1, ..self.plan }.arguments();
                let manner = Manner { recorded: false, ..manner };
                let warming = Program { arguments, manner, ..example.clone() };
                (self.busy, self.next) = (Some(Busy::Warming), Some(program));
                vec![Command::Run(warming)]
            }
            _ => {
                self.busy = Some(Busy::Starting);
                vec![Command::Run(program)]
            }
        }
    }

    /// The example has run once before: now it counts.
    fn warmed(&mut self) -> Vec<Command> {
        (self.busy, self.warm) = (Some(Busy::Starting), Some(self.address.clone()));
        self.next.take().map(Command::Run).into_iter().collect()
    }

    fn bar(&mut self, reason: &str) {
        if matches!(self.busy, Some(Busy::Warming | Busy::Starting)) {
            self.busy = None;
            self.notice = format!(
                "Threads cannot run at the same time here, since this page gets no shared memory. {reason} What stands \
                 here stays."
            );
        }
    }

    /// What comes when no run is under way is late, and means nothing any more.
    fn hear(&mut self, event: Event) -> Vec<Command> {
        if !matches!(self.busy, Some(Busy::Warming | Busy::Starting | Busy::Running | Busy::Stopping)) {
            return Vec::new();
        }
        match event {
            Event::Ready { shared: false, .. } if self.turns.is_none() => {
                self.bar("This browser did not start threads that share memory.");
                return vec![Command::Stop];
            }
            Event::Ended(_) if self.busy == Some(Busy::Warming) => return self.warmed(),
            Event::Started => self.begin(),
            Event::Recorded(stretches) => {
                self.begin();
                if let Some(run) = &mut self.shown {
                    stretches.open().into_iter().flatten().for_each(|stretch| run.append(stretch));
                }
                return self.draw_soon();
            }
            Event::Printed(printed) if self.busy != Some(Busy::Warming) => {
                self.begin();
                if let Some(run) = &mut self.shown {
                    run.print(printed);
                }
                return self.draw_soon();
            }
            // Interrupted as it was, it has an end of its own.
            Event::Ended(_) if self.busy == Some(Busy::Stopping) => self.fail("Stopped.".into()),
            Event::Ended(ended) => {
                self.begin();
                self.shown.iter_mut().for_each(|run| run.whole = true);
                self.took_us = Some(ended.ran_us);
                if ended.status != 0 && self.notice.is_empty() {
                    self.notice = format!("The program ended with exit status {}.", ended.status);
                }
                self.conclude();
            }
            Event::Stopped => self.fail("Stopped.".into()),
            Event::Failed(reason) | Event::Gone(reason) => self.fail(reason),
            _ => {}
        }
        Vec::new()
    }

    /// The program has begun: its run takes the place of what is shown.
    fn begin(&mut self) {
        if self.busy != Some(Busy::Starting) {
            return;
        }
        self.busy = Some(Busy::Running);
        let title = self.example.as_ref().map(|(title, _)| title.clone());
        let title = title.filter(|_| !self.edited()).unwrap_or_else(|| "Your program".into());
        let mut run = Run::new(title, self.plan, Origin::Here, self.cores);
        (run.guess, run.turns) = (self.guess.take(), self.turns.clone());
        self.show(run);
    }

    /// The engine may be another one after that, and has to be warmed again.
    fn fail(&mut self, reason: String) {
        self.warm = None;
        if self.notice.is_empty() {
            self.notice = reason;
        }
        self.conclude();
    }

    /// The run is over, one way or another.
    fn conclude(&mut self) {
        self.busy = None;
        self.draw();
        self.shown.iter_mut().for_each(Run::judge);
    }

    fn draw_soon(&mut self) -> Vec<Command> {
        if std::mem::replace(&mut self.due, true) { Vec::new() } else { vec![Command::Due(DRAWN_AFTER_MS)] }
    }

    fn draw(&mut self) {
        self.due = false;
        if let Some(run) = &mut self.shown {
            run.fold();
            self.edition += 1;
        }
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
