//! What the lab is and how it changes: state, actions, commands. No clock, no browser.

use messages::{End, Event, Listing, Program, Trace, Walk, decode};

use super::{run, story};

/// The name under which programs of the lab run, as tracebacks show it.
pub const FILE: &str = "lab.py";

/// Speeds of play, in steps a second.
pub const SPEEDS: [u32; 8] = [1, 2, 4, 8, 16, 64, 256, 1024];

/// Moves in a second at most: faster play takes several steps in one.
const MOVES: u32 = 25;

/// The lab.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The instructions of the program that was traced.
    pub listing: Listing,
    /// Its run, as far as it has come.
    pub trace: Trace,
    /// Which state is shown.
    pub at: usize,
    /// The instruction that is explained, by code object and row, if it isn't the one that comes next.
    pub selected: Option<(u32, u32)>,
    /// Whether the states go by.
    pub playing: bool,
    /// Which of [`SPEEDS`].
    pub speed: usize,
    /// The text in the editor.
    pub text: String,
    /// What is waited for.
    pub busy: Option<Busy>,
    /// What went wrong, or could not be done.
    pub notice: String,
    /// Counts how often play was pressed, so that the ticks of an earlier time are told apart.
    beat: u32,
    /// What the reader wanted while there was nothing to step through yet.
    wanted: Option<Action>,
}

/// What the lab waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Busy {
    /// A recorded run.
    Fetching,
    /// The compiler.
    Compiling,
    /// The engine.
    Tracing,
}

/// What can happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// The lab was reached for, or another example was chosen: its recorded run lies at this address.
    Choose(String),
    /// The recorded run has come, or could not be fetched.
    Fetched(Option<Vec<u8>>),
    /// The reader has changed the text.
    Edited(String),
    /// Trace the text, or Stop while that is under way.
    Press,
    /// The compiler's answer: a code object, or what is wrong with the text.
    Compiled(Result<Vec<u8>, String>),
    /// The engine speaks.
    Heard(Event),
    /// Go so many steps on, or back.
    By(isize),
    /// Go on until another line comes next.
    Line,
    /// Go to a state.
    To(usize),
    /// Play, or pause.
    Play,
    /// It is time for the next state; the number is that of [`Command::Tick`].
    Tick(u32),
    /// Another speed.
    Speed(usize),
    /// An instruction is to be explained.
    Select(u32, u32),
    /// The next or previous instruction of the listing is to be explained.
    SelectBy(isize),
    /// Go on until the explained instruction comes next.
    RunHere,
}

/// What must be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Fetch a recorded run.
    Fetch(String),
    /// Put a text into the editor.
    Set(String),
    /// Compile the text.
    Compile(String),
    /// Trace a program.
    Trace(Program),
    /// End what is under way.
    Stop,
    /// Call back with [`Action::Tick`] and this number, after so many milliseconds.
    Tick(u32, u32),
}

impl State {
    /// The lab with an example.
    pub fn new(walk: Walk) -> Self {
        let text = walk.listing.source.clone();
        Self { listing: walk.listing, trace: walk.trace, ..Self::waiting(text) }
    }

    /// The lab with a text, and no run of it yet.
    pub fn waiting(text: String) -> Self {
        Self { text, speed: 2, ..Self::default() }
    }

    /// The same lab at another state.
    pub fn moved(&self, at: usize) -> Self {
        Self { at, ..self.clone() }
    }

    /// The last state.
    pub fn last(&self) -> usize {
        self.trace.steps.len().saturating_sub(1)
    }

    /// Whether the text is another than the one that was traced.
    pub fn edited(&self) -> bool {
        self.text.trim_end() != self.listing.source.trim_end()
    }

    /// The instruction that is explained: the chosen one, else the one that comes next.
    pub fn explained(&self) -> Option<(u32, u32)> {
        self.selected.or_else(|| self.place(self.at))
    }

    /// What the step to the state that is shown did.
    pub fn story(&self) -> String {
        story::told(&self.listing, &self.trace, self.at)
    }

    /// Where the innermost call stands at a state: code object and row.
    pub fn place(&self, at: usize) -> Option<(u32, u32)> {
        run::calls(&self.trace, at).first().map(|call| (call.code, call.row))
    }

    /// Takes in what has happened and says what to do about it.
    pub fn update(&mut self, action: Action) -> Vec<Command> {
        match action {
            Action::Choose(address) => return self.choose(address),
            Action::Fetched(bytes) => return self.fetched(bytes),
            Action::Edited(text) => self.text = text,
            Action::Press => return self.press(),
            Action::Compiled(answer) => return self.compiled(answer),
            Action::Heard(event) => self.hear(event),
            Action::Tick(_) if self.trace.steps.is_empty() => {}
            Action::Speed(speed) => self.speed = speed.min(SPEEDS.len() - 1),
            Action::Select(code, row) => self.selected = Some((code, row)),
            _ if self.trace.steps.is_empty() => self.wanted = Some(action),
            _ => return self.walk(action),
        }
        Vec::new()
    }

    /// Moves through the run.
    fn walk(&mut self, action: Action) -> Vec<Command> {
        self.notice.clear();
        self.playing &= matches!(action, Action::Tick(_) | Action::Play | Action::SelectBy(_));
        match action {
            Action::By(steps) => self.go(self.at.saturating_add_signed(steps)),
            Action::To(at) => self.go(at),
            Action::Line => self.go(self.next_line()),
            Action::RunHere => self.run_here(),
            Action::SelectBy(rows) => self.select_by(rows),
            Action::Play => return self.play(),
            Action::Tick(beat) if self.playing && beat == self.beat => return self.tick(),
            _ => {}
        }
        Vec::new()
    }

    fn go(&mut self, at: usize) {
        self.at = at.min(self.last());
        self.selected = None;
    }

    fn next_line(&self) -> usize {
        let line = |at| {
            let calls = run::calls(&self.trace, at);
            (calls.len(), calls.first().and_then(|call| run::row(&self.listing, call)).map_or(0, |row| row.line))
        };
        let here = line(self.at);
        (self.at + 1..self.last()).find(|&at| line(at) != here && line(at).1 > 0).unwrap_or(self.last())
    }

    fn run_here(&mut self) {
        let Some(place) = self.explained() else { return };
        match (self.at + 1..=self.last()).find(|&at| self.place(at) == Some(place)) {
            Some(at) => self.go(at),
            None => self.notice = "The run does not come here again after this step.".into(),
        }
    }

    fn select_by(&mut self, rows: isize) {
        let all = self.listing.codes.iter().enumerate();
        let all: Vec<(u32, u32)> =
            all.flat_map(|(code, listed)| (0..listed.rows.len() as u32).map(move |row| (code as u32, row))).collect();
        let here = all.iter().position(|place| Some(*place) == self.explained()).unwrap_or_default();
        self.selected = all.get(here.saturating_add_signed(rows).min(all.len().saturating_sub(1))).copied();
    }

    /// From the end it begins anew.
    fn play(&mut self) -> Vec<Command> {
        self.playing = !self.playing;
        self.beat += 1;
        if !self.playing {
            return Vec::new();
        }
        if self.at == self.last() {
            self.go(0);
        }
        vec![self.pace().1]
    }

    fn tick(&mut self) -> Vec<Command> {
        let (steps, again) = self.pace();
        self.go(self.at + steps);
        self.playing = self.at < self.last() || self.busy.is_some();
        if self.playing { vec![again] } else { Vec::new() }
    }

    /// How many steps a move takes, and when the next one comes.
    fn pace(&self) -> (usize, Command) {
        let speed = SPEEDS[self.speed];
        (speed.div_ceil(MOVES) as usize, Command::Tick(self.beat, 1000 / speed.min(MOVES)))
    }

    fn choose(&mut self, address: String) -> Vec<Command> {
        let mut commands = self.stop();
        self.busy = Some(Busy::Fetching);
        commands.push(Command::Fetch(address));
        commands
    }

    fn stop(&mut self) -> Vec<Command> {
        self.playing = false;
        self.notice.clear();
        match self.busy.take() {
            Some(Busy::Compiling | Busy::Tracing) => vec![Command::Stop],
            _ => Vec::new(),
        }
    }

    fn fetched(&mut self, bytes: Option<Vec<u8>>) -> Vec<Command> {
        if self.busy != Some(Busy::Fetching) {
            return Vec::new();
        }
        self.busy = None;
        let Some(walk) = bytes.and_then(|bytes| decode::<Walk>(&bytes).ok()) else {
            self.notice = "The recorded run could not be fetched. Check the connection, and choose it again.".into();
            return Vec::new();
        };
        let source = walk.listing.source.trim_end();
        let set = (source != self.text.trim_end()).then(|| Command::Set(source.to_owned()));
        *self = Self { speed: self.speed, wanted: self.wanted.take(), ..Self::new(walk) };
        let mut commands: Vec<Command> = set.into_iter().collect();
        if let Some(wanted) = self.wanted.take() {
            commands.extend(self.update(wanted));
        }
        commands
    }

    fn press(&mut self) -> Vec<Command> {
        if matches!(self.busy, Some(Busy::Compiling | Busy::Tracing)) {
            let commands = self.stop();
            self.notice = "Stopped.".into();
            return commands;
        }
        self.stop();
        self.busy = Some(Busy::Compiling);
        vec![Command::Compile(self.text.clone())]
    }

    fn compiled(&mut self, answer: Result<Vec<u8>, String>) -> Vec<Command> {
        if self.busy != Some(Busy::Compiling) {
            return Vec::new();
        }
        self.busy = None;
        match answer {
            Err(message) => self.notice = message,
            Ok(code) => {
                self.busy = Some(Busy::Tracing);
                return vec![Command::Trace(Program::new(FILE, self.text.clone(), code))];
            }
        }
        Vec::new()
    }

    /// What comes when nothing is being traced is late, and means nothing any more.
    fn hear(&mut self, event: Event) {
        if self.busy != Some(Busy::Tracing) {
            return;
        }
        match event {
            Event::Listed(listing) => {
                self.listing = listing.open().unwrap_or_default();
                (self.trace, self.at, self.selected) = (Trace::default(), 0, None);
            }
            Event::Traced(stretch) => stretch.open().into_iter().for_each(|stretch| self.trace.append(stretch)),
            Event::Ended(_) => self.busy = None,
            Event::Stopped => (self.busy, self.notice) = (None, "Stopped.".into()),
            Event::Failed(reason) | Event::Gone(reason) => (self.busy, self.notice) = (None, reason),
            _ => {}
        }
    }

    /// How the run ends, at its last state.
    pub fn ending(&self) -> Option<String> {
        if self.at < self.last() || self.busy.is_some() {
            return None;
        }
        Some(match self.trace.end? {
            End::Exit(0) => "The program has ended.".into(),
            End::Exit(status) => format!("The program has ended with exit status {status}."),
            End::Cut => {
                format!("The program goes on, but only its first {} steps are recorded here.", self.trace.steps.len())
            }
        })
    }
}

#[cfg(all(test, feature = "prerender"))]
#[path = "model_tests.rs"]
mod tests;
