//! What the lab is and how it changes: state, actions, commands. No clock, no browser.

use messages::{Event, Program, decode};
use serde::{Deserialize, Serialize};

use super::{
    run::{Kind, LENGTHS, Recorded, Told, given},
    scene::Scene,
};
use crate::numbers;

/// The lab.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// Which of [`LENGTHS`] the list begins with.
    pub length: usize,
    /// What is waited for.
    pub busy: Option<Busy>,
    /// What went wrong, or could not be done.
    pub notice: String,
    /// How long both programs ran, in microseconds.
    pub took_us: Option<u64>,
    /// Where the programs lie.
    addresses: Vec<String>,
    /// The programs that have come.
    programs: Vec<Program>,
    /// What they have told.
    told: [Told; 2],
    /// Where that comes from.
    origin: Origin,
    /// Cores of that machine, if it tells.
    cores: Option<u32>,
    /// Cores of this one.
    own_cores: Option<u32>,
    ran_us: u64,
}

/// Where what is shown comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Origin {
    /// It was recorded when the page was made, with a list of that length.
    #[default]
    Recorded,
    /// It was run here, with a list of that length.
    Here(u32),
}

/// What the lab waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Busy {
    /// The programs.
    Fetching,
    /// The engine, or shared memory, for a program.
    Starting(Kind),
    /// A program.
    Running(Kind),
    /// A program that was told to stop.
    Stopping,
}

/// What survives the reload that shared memory may take.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    length: u8,
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
    /// Another length of the list, by its place in [`LENGTHS`].
    Length(usize),
    /// Run, or Stop while a run is under way.
    Press,
    /// A program has come, with its recorded run, or could not be fetched.
    Fetched(Option<Vec<u8>>),
    /// No threads can be started here, and why.
    Barred(String),
    /// The engine speaks.
    Heard(Event),
}

/// What must be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Fetch a program.
    Fetch(String),
    /// Run one.
    Run(Program),
    /// End what is under way.
    Stop,
}

impl State {
    /// The lab with what was recorded.
    pub fn new(recorded: &[Recorded]) -> Self {
        let mut state = Self::default();
        for (told, recorded) in state.told.iter_mut().zip(recorded) {
            told.out.clone_from(&recorded.printed);
            state.cores = Some(recorded.cores);
        }
        state
    }

    /// The lab with programs that lie at these addresses and are not there yet.
    pub fn waiting(addresses: Vec<String>) -> Self {
        Self { addresses, ..Self::default() }
    }

    /// Whether there is something else to show than what was prerendered.
    pub fn tells(&self) -> bool {
        matches!(self.origin, Origin::Here(_))
    }

    /// What has to survive a reload.
    pub fn kept(&self) -> Kept {
        let run = matches!(self.busy, Some(Busy::Fetching | Busy::Starting(_) | Busy::Running(_)));
        Kept { length: self.length as u8, run }
    }

    /// Whether Stop stands in Run's place.
    pub fn live(&self) -> bool {
        self.busy.is_some()
    }

    /// What a program has told.
    pub fn scene(&self, kind: Kind) -> Scene {
        Scene::of(&self.told[kind as usize].out)
    }

    /// What goes on, while something does.
    pub fn progress(&self) -> Option<&'static str> {
        Some(match self.busy? {
            Busy::Fetching => "Fetching the programs …",
            Busy::Starting(_) => "Starting …",
            Busy::Running(Kind::Threads) => "Running the threads …",
            Busy::Running(Kind::Processes) => "Running the processes …",
            Busy::Stopping => "Stopping …",
        })
    }

    /// Where the figures come from.
    pub fn source(&self) -> String {
        let cores = numbers::cores(self.cores);
        match self.origin {
            Origin::Recorded => {
                format!("A list of {} items; recorded when this page was made, on {cores}.", LENGTHS[0])
            }
            Origin::Here(length) if self.live() => format!("A list of {length} items; running here, now."),
            Origin::Here(length) if self.took_us.is_none() => {
                format!("A list of {length} items; run here, up to where it was cut off.")
            }
            Origin::Here(length) => {
                format!("A list of {length} items; measured here, just now, on {cores} (as the browser reports).")
            }
        }
    }

    /// Takes in what has happened and says what to do about it.
    pub fn update(&mut self, action: Action) -> Vec<Command> {
        match action {
            Action::Wake(cores) => self.own_cores = (cores > 0).then_some(cores),
            Action::Restore(kept) => return self.restore(&kept),
            Action::Length(place) => self.length = place.min(LENGTHS.len() - 1),
            Action::Press => return self.press(),
            Action::Fetched(bytes) => return self.fetched(bytes),
            Action::Barred(reason) => self.bar(&reason),
            Action::Heard(event) => return self.hear(event),
        }
        Vec::new()
    }

    fn restore(&mut self, kept: &Kept) -> Vec<Command> {
        if self.live() {
            return Vec::new();
        }
        self.length = usize::from(kept.length).min(LENGTHS.len() - 1);
        if kept.run { self.press() } else { Vec::new() }
    }

    fn press(&mut self) -> Vec<Command> {
        self.notice.clear();
        match self.busy {
            Some(Busy::Stopping) => return Vec::new(),
            Some(Busy::Running(_)) => self.busy = Some(Busy::Stopping),
            Some(_) => self.end("Stopped."),
            None => return self.next(),
        }
        vec![Command::Stop]
    }

    /// Fetches what is missing, then begins with the first program.
    fn next(&mut self) -> Vec<Command> {
        match self.addresses.get(self.programs.len()) {
            Some(address) => {
                self.busy = Some(Busy::Fetching);
                vec![Command::Fetch(address.clone())]
            }
            None => self.start(Kind::Threads),
        }
    }

    fn fetched(&mut self, bytes: Option<Vec<u8>>) -> Vec<Command> {
        if self.busy != Some(Busy::Fetching) {
            return Vec::new();
        }
        let Some(recorded) = bytes.and_then(|bytes| decode::<Recorded>(&bytes).ok()) else {
            self.end("The programs could not be fetched. Check the connection, and press Run again.");
            return Vec::new();
        };
        self.programs.push(recorded.program);
        self.next()
    }

    fn start(&mut self, kind: Kind) -> Vec<Command> {
        self.busy = Some(Busy::Starting(kind));
        let program = self.programs.get(kind as usize).map(|program| given(program, LENGTHS[self.length]));
        program.map(Command::Run).into_iter().collect()
    }

    fn bar(&mut self, reason: &str) {
        if matches!(self.busy, Some(Busy::Starting(_))) {
            self.end(&format!(
                "Threads and processes cannot be started here, since this page gets no shared memory. {reason} What \
                 stands here stays."
            ));
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
            Event::Printed(printed) => {
                if let Some(Busy::Running(kind)) = self.busy {
                    self.told[kind as usize].print(printed);
                }
            }
            Event::Ended(ended) => match self.busy {
                Some(Busy::Running(kind)) => {
                    self.ran_us += ended.ran_us;
                    return self.ended(kind, ended.status);
                }
                // Interrupted as it was, it has an end of its own, and nothing follows from it.
                Some(Busy::Stopping) => self.end("Stopped."),
                _ => {}
            },
            Event::Stopped => self.end("Stopped."),
            Event::Failed(reason) | Event::Gone(reason) => self.end(&reason),
            _ => {}
        }
        Vec::new()
    }

    /// A program has begun. The first one's run takes the place of what is shown.
    fn begin(&mut self) {
        let Some(Busy::Starting(kind)) = self.busy else { return };
        self.busy = Some(Busy::Running(kind));
        if kind == Kind::Threads {
            self.told = Default::default();
            (self.origin, self.cores) = (Origin::Here(LENGTHS[self.length]), self.own_cores);
            (self.ran_us, self.took_us) = (0, None);
        }
    }

    fn ended(&mut self, kind: Kind, status: i32) -> Vec<Command> {
        match (status, kind) {
            (0, Kind::Threads) => return self.start(Kind::Processes),
            (0, Kind::Processes) => {
                self.took_us = Some(self.ran_us);
                self.end("");
            }
            _ => {
                let err = self.told[kind as usize].err.trim_end().to_owned();
                self.end(&format!("The program ended with exit status {status}. {err}"));
            }
        }
        Vec::new()
    }

    fn end(&mut self, notice: &str) {
        (self.busy, self.notice) = (None, notice.to_owned());
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
