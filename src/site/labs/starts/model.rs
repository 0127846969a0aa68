//! What the lab is and how it changes: state, actions, commands. No clock, no browser.

use messages::{Event, Manner, Program, decode, record::Build};
use serde::{Deserialize, Serialize};

use super::trial::{METHODS, Recorded, Recording, Trial};

/// How long what has come may wait to be drawn, in milliseconds: drawing takes time from the cores that are being measured.
pub const DRAWN_AFTER_MS: u32 = 250;

/// The lab.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// Where the program and its recorded runs lie.
    pub address: String,
    /// The runs, in the order of [`METHODS`].
    pub trials: [Option<Trial>; 3],
    /// Where they come from.
    pub origin: Origin,
    /// What is waited for.
    pub busy: Option<Busy>,
    /// What went wrong, or could not be done.
    pub notice: String,
    /// Cores, as the browser reports them.
    pub cores: Option<u32>,
    /// Raised whenever the pictures are other ones.
    pub edition: u32,
    program: Option<Program>,
    /// Whether a drawing is due.
    due: bool,
    /// Whether the reader wants to run what is still being fetched.
    wanted: bool,
}

/// Where runs come from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// They were made here.
    #[default]
    Here,
    /// They were recorded.
    Recorded {
        /// In which browser.
        browser: String,
        /// On how many cores.
        cores: u32,
    },
}

/// What the lab waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Busy {
    /// The program.
    Fetching,
    /// The engine, or shared memory.
    Starting,
    /// The run by a method, by its place in [`METHODS`].
    Running(usize),
    /// A run that was told to stop.
    Stopping,
}

/// What survives the reload that shared memory may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
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
    /// The program has come, or could not be fetched.
    Fetched(Option<Vec<u8>>),
    /// Run, or Stop while a run is under way.
    Press,
    /// No threads can be started here, and why.
    Barred(String),
    /// The engine speaks.
    Heard(Event),
    /// What has come meanwhile may be drawn.
    Due,
}

/// What must be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Fetch the program.
    Fetch(String),
    /// Run it in processes.
    Run(Program),
    /// End what is under way.
    Stop,
    /// Call back with [`Action::Due`], after so many milliseconds.
    Due(u32),
}

impl State {
    /// The lab with what was recorded.
    pub fn new(recorded: Recorded) -> Self {
        let mut state = Self::default();
        state.take_up(recorded);
        state
    }

    /// The lab whose program lies at this address, and is not there yet.
    pub fn waiting(address: String) -> Self {
        Self { address, ..Self::default() }
    }

    /// What has to survive a reload.
    pub fn kept(&self) -> Kept {
        Kept { run: matches!(self.busy, Some(Busy::Starting | Busy::Running(_))) }
    }

    /// Whether Stop stands in Run's place.
    pub fn live(&self) -> bool {
        !matches!(self.busy, Some(Busy::Fetching) | None)
    }

    /// What is under way, in words.
    pub fn doing(&self) -> Option<String> {
        Some(match self.busy? {
            Busy::Fetching => return None,
            Busy::Starting => "Starting …".into(),
            Busy::Running(place) => format!("Running by {} …", METHODS[place]),
            Busy::Stopping => "Stopping …".into(),
        })
    }

    /// Whether there is something to show.
    pub fn has_trials(&self) -> bool {
        self.trials.iter().any(Option::is_some)
    }

    /// The program's text, once it is there.
    pub fn text(&self) -> &str {
        self.program.as_ref().map_or("", |program| &program.source)
    }

    /// Takes in what has happened and says what to do about it.
    pub fn update(&mut self, action: Action) -> Vec<Command> {
        match action {
            Action::Wake(cores) => self.cores = (cores > 0).then_some(cores),
            Action::Restore(kept) => {
                self.wanted = kept.run;
                return self.fetch();
            }
            Action::Reach if self.program.is_none() && self.busy.is_none() && self.notice.is_empty() => {
                return self.fetch();
            }
            Action::Reach => {}
            Action::Fetched(bytes) => return self.fetched(bytes),
            Action::Press => return self.press(),
            Action::Barred(reason) => self.bar(&reason),
            Action::Heard(event) => return self.hear(event),
            Action::Due => self.draw(),
        }
        Vec::new()
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
            self.notice = "The program could not be fetched. Check the connection, then press Run again.".into();
            return Vec::new();
        };
        self.take_up(recorded);
        if std::mem::take(&mut self.wanted) { self.press() } else { Vec::new() }
    }

    fn take_up(&mut self, recorded: Recorded) {
        let Recording { browser, cores, trials } = recorded.recording;
        let mut trials = trials.into_iter();
        self.trials = std::array::from_fn(|_| trials.next());
        self.origin = Origin::Recorded { browser, cores };
        self.program = Some(recorded.program);
        self.edition += 1;
    }

    fn press(&mut self) -> Vec<Command> {
        self.notice.clear();
        match self.busy {
            Some(Busy::Stopping) => Vec::new(),
            Some(Busy::Starting) => {
                (self.busy, self.notice) = (None, "Stopped.".into());
                vec![Command::Stop]
            }
            Some(Busy::Running(_)) => {
                self.busy = Some(Busy::Stopping);
                vec![Command::Stop]
            }
            Some(Busy::Fetching) => {
                self.wanted = true;
                Vec::new()
            }
            None if self.program.is_none() => {
                self.wanted = true;
                self.fetch()
            }
            None => {
                self.busy = Some(Busy::Starting);
                self.run(0)
            }
        }
    }

    /// Has the program run by a method.
    fn run(&self, place: usize) -> Vec<Command> {
        let Some(program) = &self.program else { return Vec::new() };
        let manner = Manner { build: Build::Gil, recorded: true };
        vec![Command::Run(Program { arguments: vec![METHODS[place].to_owned()], manner, ..program.clone() })]
    }

    fn bar(&mut self, reason: &str) {
        if self.busy == Some(Busy::Starting) {
            self.busy = None;
            self.notice = format!(
                "Processes cannot be started here, since this page gets no shared memory. {reason} What stands here stays."
            );
        }
    }

    /// What comes when no run is under way is late, and means nothing any more.
    fn hear(&mut self, event: Event) -> Vec<Command> {
        if !self.live() {
            return Vec::new();
        }
        match event {
            Event::Ready { shared: false, .. } => {
                self.bar("This browser did not start threads that share memory.");
                return vec![Command::Stop];
            }
            Event::Started => self.begin(),
            Event::Lived(life) => {
                if let (Some(trial), Ok(life)) = (self.trial(), life.open()) {
                    trial.hear(life);
                }
                return self.draw_soon();
            }
            Event::Printed(printed) => {
                self.trial().into_iter().for_each(|trial| trial.print(printed.clone()));
                return self.draw_soon();
            }
            // Interrupted as it was, it has an end of its own.
            Event::Ended(_) if self.busy == Some(Busy::Stopping) => self.fail("Stopped.".into()),
            Event::Ended(ended) => return self.ended(ended.status),
            Event::Stopped => self.fail("Stopped.".into()),
            Event::Failed(reason) | Event::Gone(reason) => self.fail(reason),
            _ => {}
        }
        Vec::new()
    }

    fn trial(&mut self) -> Option<&mut Trial> {
        let Some(Busy::Running(place)) = self.busy else { return None };
        self.trials[place].as_mut()
    }

    /// The program has begun: what is shown makes room for its run.
    fn begin(&mut self) {
        let place = match self.busy {
            Some(Busy::Starting) => {
                (self.trials, self.origin) = (Default::default(), Origin::Here);
                0
            }
            Some(Busy::Running(place)) => place,
            _ => return,
        };
        self.trials[place] = Some(Trial::default());
        self.busy = Some(Busy::Running(place));
    }

    /// A run is over, and the next method's begins.
    fn ended(&mut self, status: i32) -> Vec<Command> {
        let Some(Busy::Running(place)) = self.busy else { return Vec::new() };
        self.trials[place].iter_mut().for_each(|trial| trial.whole = true);
        if status != 0 {
            self.fail(format!("By {}, the program ended with exit status {status}.", METHODS[place]));
        } else if place + 1 < METHODS.len() {
            self.busy = Some(Busy::Running(place + 1));
            self.draw();
            return self.run(place + 1);
        } else {
            self.conclude();
        }
        Vec::new()
    }

    fn fail(&mut self, reason: String) {
        if self.notice.is_empty() {
            self.notice = reason;
        }
        self.conclude();
    }

    fn conclude(&mut self) {
        self.busy = None;
        self.draw();
    }

    fn draw_soon(&mut self) -> Vec<Command> {
        if std::mem::replace(&mut self.due, true) { Vec::new() } else { vec![Command::Due(DRAWN_AFTER_MS)] }
    }

    fn draw(&mut self) {
        self.due = false;
        self.edition += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::super::trial::tests::spawned;
    use super::*;
    use messages::{Ended, Sealed, encode};

    fn recorded() -> Recorded {
        let program = Program::new("start_methods.py", "import sys\n", vec![7]);
        let recording = Recording { browser: "Chromium".into(), cores: 2, trials: vec![spawned(); 3] };
        Recorded { program, recording }
    }

    fn after(actions: Vec<Action>) -> (State, Vec<Command>) {
        let mut state = State::new(recorded());
        let commands = actions.into_iter().flat_map(|action| state.update(action)).collect();
        (state, commands)
    }

    fn heard(event: Event) -> Action {
        Action::Heard(event)
    }

    fn ended(status: i32) -> Action {
        heard(Event::Ended(Ended { status, ran_us: 5 }))
    }

    #[test]
    fn the_three_methods_run_one_after_the_other() {
        let lived = || heard(Event::Lived(Sealed::new(&spawned().lives[1])));
        let run = || vec![heard(Event::Started), lived(), ended(0)];
        let (state, commands) = after([vec![Action::Press], run(), run(), run()].concat());
        let methods: Vec<&str> = commands
            .iter()
            .filter_map(|command| match command {
                Command::Run(program) => Some(&*program.arguments[0]),
                _ => None,
            })
            .collect();
        assert_eq!(methods, METHODS);
        assert_eq!((state.busy, state.origin), (None, Origin::Here));
        assert!(
            state.trials.iter().all(|trial| trial.as_ref().is_some_and(|trial| trial.whole && trial.lives.len() == 1))
        );
    }

    #[test]
    fn what_is_recorded_stays_until_a_run_begins() {
        let (state, _) = after(vec![Action::Press, Action::Barred("No.".into())]);
        assert!(state.busy.is_none() && state.notice.contains("no shared memory. No."));
        assert_eq!(state.trials[2], Some(spawned()));
        let (state, _) = after(vec![Action::Press, heard(Event::Started)]);
        assert_eq!((state.trials[0].clone(), state.trials[1].clone()), (Some(Trial::default()), None));
    }

    #[test]
    fn a_run_that_is_stopped_ends_the_row() {
        let (state, commands) =
            after(vec![Action::Press, heard(Event::Started), Action::Press, ended(130), heard(Event::Stopped)]);
        assert_eq!((state.busy, &*state.notice), (None, "Stopped."));
        assert_eq!(commands.iter().filter(|command| matches!(command, Command::Run(_))).count(), 1);
        assert!(commands.contains(&Command::Stop));
    }

    #[test]
    fn a_program_that_fails_says_by_which_method() {
        let (state, _) = after(vec![Action::Press, heard(Event::Started), ended(0), heard(Event::Started), ended(1)]);
        assert_eq!(state.notice, "By fork, the program ended with exit status 1.");
    }

    #[test]
    fn who_reaches_for_the_lab_has_the_program_fetched_and_run_if_that_was_wanted() {
        let mut state = State::waiting("there".into());
        assert_eq!(state.update(Action::Reach), [Command::Fetch("there".into())]);
        assert!(state.update(Action::Press).is_empty() && !state.live());
        let commands = state.update(Action::Fetched(Some(encode(&recorded()))));
        assert!(matches!(&*commands, [Command::Run(program)] if program.manner.recorded));
        let mut state = State::waiting("there".into());
        state.update(Action::Restore(Kept { run: false }));
        assert!(state.update(Action::Fetched(None)).is_empty() && state.notice.contains("Check the connection"));
    }
}
