//! What the widget is and how it changes: state, actions, commands. No signals, no clock, no browser.

use messages::{Ended, Event, Pipe, Printed, Program};

use super::{
    link::{LONGEST, Unreadable},
    output::{Change, Output},
};
use crate::{
    browser::compile_queue::{Answer, Refusal},
    numbers,
};

/// The widget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The file name.
    name: String,
    /// The text as the article has it.
    original: String,
    /// The text as it stands in the editor.
    text: String,
    /// The run under way.
    live: Option<Live>,
    /// What is on the page of what was printed.
    output: Output,
    /// Where what is shown comes from.
    shown: Shown,
    /// Whether the text has changed since.
    stale: bool,
    /// How the last run ended.
    end: Option<End>,
    /// Something to tell the reader that is not about a run.
    notice: String,
}

/// A run under way.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Live {
    stage: Stage,
    stopping: bool,
    /// The text that is run.
    source: String,
}

/// How far a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Fetching,
    Compiling,
    Waiting,
    Starting,
    Running,
}

/// Where the output that is shown comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    Recorded,
    Here,
}

/// What the compiler says of a text that Python would take, and we don't.
const UNSUPPORTED: &str = "not supported by this page's interpreter";

/// How a run ended.
#[derive(Clone, Debug, PartialEq, Eq)]
enum End {
    Exit(Ended),
    /// The text is no Python, or more than is supported here.
    Refused {
        supported: bool,
    },
    Stopped,
    Failed(String),
}

/// What can happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// The reader has reached for the editor.
    Reached,
    /// The text was changed to this.
    Edited(String),
    /// A text was refused by the editor.
    TooLong,
    /// The address holds a text, or something that is none.
    Linked(Result<String, Unreadable>),
    /// The page was loaded again for shared memory, and this was in the editor.
    Restored(String),
    /// Threads can't share memory here, so they take turns, and why.
    Turns(&'static str),
    /// Run, or Stop while a run is under way.
    Press,
    /// Back to the article's text.
    Reset,
    /// A link to the text as it stands is wanted.
    Share,
    /// The link was copied, or could not be.
    Shared(bool),
    /// The code object of the article's text was fetched, or why not.
    Fetched(Result<Vec<u8>, String>),
    /// The compiler has answered.
    Compiled(Answer),
    /// Another run stands before this one.
    Queued,
    /// The engine speaks.
    Heard(Event),
}

/// What must be done outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Get the compiler ready.
    Warm,
    /// Fetch the code object of the article's text.
    Fetch,
    /// Have this text compiled.
    Compile(String),
    /// Run this.
    Run(Program),
    /// End the run under way, whatever it waits for.
    Stop,
    /// Put this text into the editor.
    Set(String),
    /// Keep this text in the address; none if it is the article's.
    Keep(Option<String>),
    /// Copy the page's address.
    Copy,
    /// Empty the output.
    Clear,
    /// Change the output.
    Change(Change),
}

impl State {
    /// The widget before anything has happened.
    pub fn new(name: String, text: String) -> Self {
        Self {
            name,
            original: text.clone(),
            text,
            live: None,
            output: Output::default(),
            shown: Shown::Recorded,
            stale: false,
            end: None,
            notice: String::new(),
        }
    }

    /// Takes in what has happened and says what to do about it.
    pub fn update(&mut self, action: Action) -> Vec<Command> {
        match action {
            Action::Reached => vec![Command::Warm],
            Action::Edited(text) => self.edit(text),
            Action::TooLong => {
                self.say("That would make the text longer than 100 000 characters, so it stays as it was.")
            }
            Action::Linked(text) => self.follow(text),
            Action::Restored(text) => self.restore(text),
            Action::Turns(reason) => self.say(&format!(
                "Threads take turns on one worker here, and no process can be started, since pages get no shared memory. \
                 {reason}"
            )),
            Action::Press => self.press(),
            Action::Reset => self.reset(),
            Action::Share => self.share(),
            Action::Shared(true) => self.say("Copied: a link to this page with the text as it stands."),
            Action::Shared(false) => self.say("The browser did not let the page copy: take the link from the address."),
            Action::Fetched(code) => self.fetched(code),
            Action::Compiled(answer) => self.compiled(answer),
            Action::Queued => self.reach(Stage::Waiting),
            Action::Heard(event) => self.hear(event),
        }
    }

    fn say(&mut self, words: &str) -> Vec<Command> {
        self.notice = words.to_owned();
        Vec::new()
    }

    fn edit(&mut self, text: String) -> Vec<Command> {
        self.text = text;
        self.stale = true;
        self.notice.clear();
        vec![self.keep()]
    }

    /// The text for the address. One that is too long for it is kept by nobody, and sharing it says so.
    fn keep(&self) -> Command {
        let differs = self.text != self.original && self.text.len() <= LONGEST;
        Command::Keep(differs.then(|| self.text.clone()))
    }

    fn follow(&mut self, text: Result<String, Unreadable>) -> Vec<Command> {
        match text {
            Ok(text) if text == self.text => Vec::new(),
            Ok(text) => {
                self.stale = true;
                self.notice = "This text came with the link. Reset brings back the article’s.".to_owned();
                self.text = text.clone();
                vec![Command::Set(text)]
            }
            Err(Unreadable) => self.say(
                "The link holds a text that can’t be read: it was cut off or damaged. This is the article’s text.",
            ),
        }
    }

    fn restore(&mut self, text: String) -> Vec<Command> {
        self.notice.clear();
        if text == self.text {
            return Vec::new();
        }
        self.stale = true;
        self.text = text.clone();
        vec![Command::Set(text)]
    }

    fn reset(&mut self) -> Vec<Command> {
        self.text = self.original.clone();
        self.stale = true;
        self.notice.clear();
        vec![Command::Set(self.text.clone()), Command::Keep(None)]
    }

    fn share(&mut self) -> Vec<Command> {
        if self.text.len() > LONGEST {
            return self.say("The text is too long for an address: send it as a file.");
        }
        vec![self.keep(), Command::Copy]
    }

    fn press(&mut self) -> Vec<Command> {
        if let Some(live) = &mut self.live {
            live.stopping = true;
            return vec![Command::Stop];
        }
        let edited = self.text != self.original;
        let (stage, command) = match edited {
            true => (Stage::Compiling, Command::Compile(lines(&self.text))),
            false => (Stage::Fetching, Command::Fetch),
        };
        self.live = Some(Live { stage, stopping: false, source: lines(&self.text) });
        (self.output, self.shown, self.stale, self.end) = (Output::default(), Shown::Here, false, None);
        self.notice.clear();
        vec![Command::Clear, command]
    }

    fn fetched(&mut self, code: Result<Vec<u8>, String>) -> Vec<Command> {
        match code {
            Ok(code) => self.run(Stage::Fetching, code),
            Err(reason) => self.end(End::Failed(reason)),
        }
    }

    fn compiled(&mut self, answer: Answer) -> Vec<Command> {
        match answer {
            Ok(code) => self.run(Stage::Compiling, code),
            Err(Refusal::Failed(reason)) => self.end(End::Failed(reason)),
            Err(Refusal::Mistake { message, .. }) => {
                let supported = !message.contains(UNSUPPORTED);
                let told = Printed { pipe: Pipe::Err, text: message + "\n", left_out: 0 };
                let mut commands = self.print(vec![told]);
                commands.extend(self.end(End::Refused { supported }));
                commands
            }
        }
    }

    /// Goes from fetching or compiling on to the engine; not if the reader has stopped it, or it came twice.
    fn run(&mut self, from: Stage, code: Vec<u8>) -> Vec<Command> {
        match &mut self.live {
            Some(Live { stage, stopping: false, source }) if *stage == from => {
                *stage = Stage::Starting;
                vec![Command::Run(Program::new(self.name.clone(), source.clone(), code))]
            }
            _ => Vec::new(),
        }
    }

    fn reach(&mut self, stage: Stage) -> Vec<Command> {
        self.live.iter_mut().for_each(|live| live.stage = stage);
        Vec::new()
    }

    /// What comes when no run is under way is late, and means nothing any more.
    fn hear(&mut self, event: Event) -> Vec<Command> {
        if self.live.is_none() {
            return Vec::new();
        }
        match event {
            Event::Started => self.reach(Stage::Running),
            Event::Printed(printed) => self.print(printed),
            // An interrupted program ends like any other.
            Event::Ended(_) if self.live.as_ref().is_some_and(|live| live.stopping) => self.end(End::Stopped),
            Event::Ended(ended) => self.end(End::Exit(ended)),
            Event::Stopped => self.end(End::Stopped),
            Event::Failed(reason) | Event::Gone(reason) => self.end(End::Failed(reason)),
            // A race's, not a program's; that the engine is ready, its start will tell.
            Event::Ready { .. } => self.reach(Stage::Starting),
            // A lab's, or of the way to the engine.
            Event::Worn | Event::LaneStarted(_) | Event::Progress(_) | Event::LaneDone(_) | Event::Finished => {
                Vec::new()
            }
            Event::Listed(_) | Event::Traced(_) | Event::Recorded(_) | Event::Counted(_) | Event::Lived(_) => {
                Vec::new()
            }
        }
    }

    fn print(&mut self, printed: Vec<Printed>) -> Vec<Command> {
        self.output.take(printed).into_iter().map(Command::Change).collect()
    }

    fn end(&mut self, end: End) -> Vec<Command> {
        self.live = None;
        self.end = Some(end);
        Vec::new()
    }

    /// The text as it stands in the editor.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether the text is not the article's.
    pub fn edited(&self) -> bool {
        self.text != self.original
    }

    /// What the widget is at, in one word, for style and for tests.
    pub fn phase(&self) -> &'static str {
        match (&self.live, &self.end) {
            (Some(_), _) => "running",
            (None, None) => "idle",
            (None, Some(End::Exit(_))) => "done",
            (None, Some(End::Refused { .. })) => "refused",
            (None, Some(End::Stopped)) => "stopped",
            (None, Some(End::Failed(_))) => "failed",
        }
    }

    /// Where the output that is shown comes from; `None` while it is the recording, as the page was made.
    pub fn source(&self) -> Option<&'static str> {
        match (self.shown, self.stale) {
            (Shown::Recorded, false) => None,
            (Shown::Recorded, true) => Some("Output · recorded, of the text before your changes"),
            (Shown::Here, false) => Some("Output · from this run, here"),
            (Shown::Here, true) => Some("Output · from your last run, before your last changes"),
        }
    }

    /// What is said between the beginning and the end of the output.
    pub fn gap(&self) -> String {
        self.output.gap()
    }

    /// The run in one sentence; `None` while the recording's stands.
    pub fn result(&self) -> Option<String> {
        Some(match (&self.live, self.end.as_ref()) {
            (Some(live), _) => live.stage().to_owned(),
            (None, None) => return None,
            (None, Some(End::Exit(ended))) => self.exit(ended),
            (None, Some(End::Refused { supported: false })) => {
                "Not run: this page’s interpreter lacks what the text needs.".into()
            }
            (None, Some(End::Refused { .. })) => {
                "Not run: the text has a syntax error. Python would end with exit status 1.".into()
            }
            (None, Some(End::Stopped)) if self.output.is_long() => {
                "Stopped. Only the beginning of what it printed had been handed over.".into()
            }
            (None, Some(End::Stopped)) => "Stopped.".into(),
            (None, Some(End::Failed(reason))) => reason.clone(),
        })
    }

    fn exit(&self, ended: &Ended) -> String {
        let ran = numbers::duration(ended.ran_us, 1);
        let silent = if self.output.is_empty() { " It printed nothing." } else { "" };
        format!("Exit status {}, after {ran}: measured here, just now.{silent}", ended.status)
    }

    /// Whether the run in one sentence is bad news.
    pub fn warns(&self) -> bool {
        matches!((&self.live, &self.end), (None, Some(End::Failed(_) | End::Refused { .. })))
            || matches!((&self.live, &self.end), (None, Some(End::Exit(ended))) if ended.status != 0)
    }

    /// What the reader is told that is not about a run.
    pub fn notice(&self) -> &str {
        &self.notice
    }

    /// What a screen reader is told: the beginning and the end of a run, nothing between.
    pub fn announcement(&self) -> String {
        match &self.live {
            Some(_) => "Running.".to_owned(),
            None => self.result().unwrap_or_default(),
        }
    }
}

impl Live {
    fn stage(&self) -> &'static str {
        match (self.stopping, self.stage) {
            (true, _) => "Stopping …",
            (false, Stage::Fetching) => "Fetching the program …",
            (false, Stage::Compiling) => "Compiling …",
            (false, Stage::Waiting) => {
                "Waiting: another run on this page comes first. Stop it there, or this one here."
            }
            (false, Stage::Starting) => "Starting the engine …",
            (false, Stage::Running) => "Running …",
        }
    }
}

/// A text as a file has it, with a line end at its end.
fn lines(text: &str) -> String {
    if text.ends_with('\n') { text.to_owned() } else { format!("{text}\n") }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
