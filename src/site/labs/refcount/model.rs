//! What the lab is and how it changes: state, actions, commands. No clock, no browser.

use messages::{Counting, Event};
use serde::{Deserialize, Serialize};

use super::{
    measurement::{EACH, Measurement, Origin},
    verdict::verdict,
};

/// The lab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// What the controls say.
    pub plan: Counting,
    /// What is waited for.
    pub busy: Option<Busy>,
    /// What is shown.
    pub shown: Measurement,
    /// What was recorded when the page was made.
    pub recorded: Measurement,
    /// What went wrong, or could not be done.
    pub notice: String,
    /// Cores, as the browser reports them.
    cores: Option<u32>,
}

/// What the lab waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Busy {
    /// The engine, or shared memory.
    Starting,
    /// The threads.
    Counting,
    /// Threads that were told to stop.
    Stopping,
}

/// What survives the reload that shared memory may take.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    plan: Counting,
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
    /// Another number of threads.
    Threads(u8),
    /// Another number of increments, by its place in [`EACH`].
    Each(usize),
    /// Run, or Stop while a run is under way.
    Press,
    /// No threads can be started here, and why.
    Barred(String),
    /// The engine speaks.
    Heard(Event),
}

/// What must be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Have threads count.
    Count(Counting),
    /// End what is under way.
    Stop,
}

impl State {
    /// The lab with what was recorded.
    pub fn new(recorded: Measurement) -> Self {
        let (plan, shown) = (recorded.plan, recorded.clone());
        Self { plan, busy: None, shown, recorded, notice: String::new(), cores: None }
    }

    /// What has to survive a reload.
    pub fn kept(&self) -> Kept {
        Kept { plan: self.plan, run: matches!(self.busy, Some(Busy::Starting | Busy::Counting)) }
    }

    /// Whether Stop stands in Run's place.
    pub fn live(&self) -> bool {
        self.busy.is_some()
    }

    /// Which of [`EACH`] is chosen.
    pub fn each(&self) -> usize {
        EACH.iter().position(|each| *each == self.plan.each).unwrap_or(1)
    }

    /// How long the threads counted that were run here, if they came to their end.
    pub fn took_ns(&self) -> Option<u64> {
        (self.shown.origin == Origin::Here && self.shown.whole).then(|| self.shown.all_ns())
    }

    /// The result in words.
    pub fn result(&self) -> String {
        match self.busy {
            Some(Busy::Starting) => "Starting …".into(),
            Some(Busy::Counting) => "Counting …".into(),
            Some(Busy::Stopping) => "Stopping …".into(),
            None => verdict(&self.shown),
        }
    }

    /// Takes in what has happened and says what to do about it.
    pub fn update(&mut self, action: Action) -> Vec<Command> {
        match action {
            Action::Wake(cores) => self.cores = (cores > 0).then_some(cores),
            Action::Restore(kept) => return self.restore(kept),
            Action::Threads(threads) => self.plan.threads = threads.clamp(1, Counting::MOST_THREADS),
            Action::Each(place) => self.plan.each = EACH.get(place).copied().unwrap_or(self.plan.each),
            Action::Press => return self.press(),
            Action::Barred(reason) => self.bar(&reason),
            Action::Heard(event) => return self.hear(event),
        }
        Vec::new()
    }

    fn restore(&mut self, kept: Kept) -> Vec<Command> {
        if self.live() || !kept.plan.is_valid() {
            return Vec::new();
        }
        self.plan = kept.plan;
        if kept.run { self.press() } else { Vec::new() }
    }

    fn press(&mut self) -> Vec<Command> {
        self.notice.clear();
        match self.busy {
            Some(Busy::Stopping) => Vec::new(),
            Some(Busy::Starting) => {
                self.end("Stopped.");
                vec![Command::Stop]
            }
            Some(Busy::Counting) => {
                self.busy = Some(Busy::Stopping);
                vec![Command::Stop]
            }
            None => {
                self.busy = Some(Busy::Starting);
                vec![Command::Count(self.plan)]
            }
        }
    }

    fn bar(&mut self, reason: &str) {
        if self.busy == Some(Busy::Starting) {
            self.end(&format!(
                "Threads cannot be started here, since this page gets no shared memory. {reason} What stands here stays."
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
            Event::Counted(sealed) => {
                self.begin();
                self.shown.tallies.extend(sealed.open());
            }
            Event::Finished if self.busy == Some(Busy::Counting) => {
                self.shown.whole = true;
                self.end("");
            }
            // It came to its end just before it was stopped, and nothing follows from it.
            Event::Finished if self.busy == Some(Busy::Stopping) => self.end("Stopped."),
            Event::Stopped => self.end("Stopped."),
            Event::Failed(reason) | Event::Gone(reason) => self.end(&reason),
            _ => {}
        }
        Vec::new()
    }

    /// The first figures are there: they take the place of what is shown.
    fn begin(&mut self) {
        if self.busy == Some(Busy::Starting) {
            self.busy = Some(Busy::Counting);
            self.shown = Measurement::new(Origin::Here, self.plan, self.cores);
        }
    }

    fn end(&mut self, notice: &str) {
        (self.busy, self.notice) = (None, notice.to_owned());
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
