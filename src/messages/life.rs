//! What a process went through, from the moment in which it was asked for to its end, and how many bytes that took.

use serde::{Deserialize, Serialize};

/// The life of a process, as far as it has come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Life {
    /// Its number.
    pub pid: u32,
    /// The number of the process that has started it.
    pub parent: u32,
    /// What `multiprocessing` calls it; empty as long as it calls it nothing.
    pub name: String,
    /// Its stages, in order: each ends when the next one begins.
    pub marks: Vec<Mark>,
    /// When it ended, in microseconds since 1970; 0 as long as it has not told.
    pub ended_us: u64,
}

/// A stage that has begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Which one.
    pub stage: Stage,
    /// Microseconds since 1970.
    pub began_us: u64,
    /// How many bytes were copied, pickled or unpickled in it.
    pub bytes: u64,
}

/// What a process is busy with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Stage {
    /// Its parent's memory is copied.
    Copy,
    /// Its worker starts, and so does the interpreter in it.
    Boot,
    /// It imports modules, the program's main one among them.
    Import,
    /// It pickles what another process is to have.
    Pickle,
    /// It unpickles what it was given.
    Unpickle,
    /// The program's own code, with whatever that waits for.
    Run,
    /// It waits until it is asked to fork.
    Wait,
}

impl Stage {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Copy, Self::Boot, Self::Import, Self::Pickle, Self::Unpickle, Self::Run, Self::Wait];

    /// Its name, as Python's library and style sheets have it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Copy => "copy",
            Self::Boot => "boot",
            Self::Import => "import",
            Self::Pickle => "pickle",
            Self::Unpickle => "unpickle",
            Self::Run => "run",
            Self::Wait => "wait",
        }
    }

    /// The one of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.name() == name)
    }
}

impl Life {
    /// A stage begins, and so the one before ends, in which so many bytes were dealt with.
    pub fn enter(&mut self, stage: Stage, began_us: u64, bytes: u64) {
        if let Some(last) = self.marks.last_mut() {
            last.bytes += bytes;
        }
        self.marks.push(Mark { stage, began_us, bytes: 0 });
    }
}
