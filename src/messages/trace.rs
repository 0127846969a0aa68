//! A traced run: every state that a program went through, instruction by instruction, for the stepper of the page.
//!
//! States share what they have in common: tables of texts, values, stacks, namespaces and frames, each entry written
//! once and meant by its number from then on. So any state is at hand without going through those before it, backwards
//! as well as forwards, and a run of many thousand steps stays small. In each table, number 0 is "nothing", and entry
//! `n` is at `n - 1`.

use crate::Printed;
use serde::{Deserialize, Serialize};

/// The most instructions that are recorded.
pub const MOST_STEPS: usize = 20_000;

/// A program's instructions, spelt out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing {
    /// The text of the program.
    pub source: String,
    /// Its code objects: the module's, then those nested in it, in the order of the text.
    pub codes: Vec<CodeListing>,
    /// What the instructions do that occur in them.
    pub kinds: Vec<Kind>,
}

/// A code object, spelt out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeListing {
    /// Its qualified name.
    pub name: String,
    /// Its instructions.
    pub rows: Vec<Row>,
}

/// An instruction, spelt out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Where it lies, in bytes.
    pub offset: u32,
    /// Its source line, from 1; 0 if it has none.
    pub line: u32,
    /// The number of its label; 0 if nothing jumps here.
    pub label: u32,
    /// Which of the listing's kinds it is.
    pub kind: u32,
    /// Its argument, spelt out as far as that says something: `3`, `x`, `to L2`.
    pub argument: String,
    /// How many values it takes off the stack; those that it only looks at are not among them.
    pub takes: u32,
    /// Whether CPython may hand the GIL over here.
    pub switch_point: bool,
}

/// An instruction of the instruction set.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kind {
    /// Its name.
    pub name: String,
    /// The stack before and after.
    pub stack: String,
    /// What it does, in one sentence; code stands between back quotes.
    pub about: String,
}

/// A stretch of a run. Stretches come in order, and each appends to the tables.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trace {
    /// Names, and what values look like.
    pub texts: Vec<String>,
    /// What slots hold.
    pub values: Vec<Held>,
    /// Stacks, each one value on top of another stack.
    pub stacks: Vec<Pile>,
    /// Namespaces: names and their values.
    pub scopes: Vec<Vec<Binding>>,
    /// Calls under way, each on top of the one that called it.
    pub frames: Vec<Call>,
    /// The states: before each instruction, and after the last one.
    pub steps: Vec<Step>,
    /// What was printed, in pieces that no state falls into.
    pub printed: Vec<Printed>,
    /// How it ended; nothing before the last stretch.
    pub end: Option<End>,
}

/// How a traced run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum End {
    /// By itself, with an exit status.
    Exit(i32),
    /// It went on, but no more of it is recorded.
    Cut,
}

/// What a slot holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Held {
    /// The text of the value: CPython's `repr`, shortened.
    pub text: u32,
    /// The number of the object among all that were seen; 0 for what shows no identity.
    pub object: u32,
    /// How many references there are to the object.
    pub count: Count,
    /// Whether this very slot is not counted: `LOAD_FAST_BORROW` put it there.
    pub borrowed: bool,
}

/// A reference count, as CPython has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Count {
    /// Not to be had from this interpreter, which keeps such a value otherwise than CPython does.
    #[default]
    Unknown,
    /// CPython doesn't count references to it, and never frees it.
    Immortal,
    /// So many.
    Of(u32),
}

/// A stack that isn't empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Pile {
    /// The value on top.
    pub top: u32,
    /// The stack below it.
    pub below: u32,
}

/// A name and its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Binding {
    /// The text of the name.
    pub name: u32,
    /// The value.
    pub value: u32,
}

/// A call under way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Call {
    /// Which code object runs.
    pub code: u32,
    /// Which of its rows comes next, or waits for the call above.
    pub row: u32,
    /// Its names.
    pub scope: u32,
    /// Its value stack.
    pub stack: u32,
    /// Calls between this one and the one below that are not recorded: the library's, and those in the middle of a
    /// deep recursion.
    pub between: u32,
    /// The call that called it.
    pub below: u32,
}

/// A state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The innermost call; nothing if it could not be seen.
    pub frame: u32,
    /// The text of the exception that led here; nothing if none did.
    pub raised: u32,
    /// Pieces printed so far.
    pub printed: u32,
}

/// A whole run with its listing: what is published beside the page for each example.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Walk {
    /// The instructions.
    pub listing: Listing,
    /// The run, in one stretch.
    pub trace: Trace,
}

impl Trace {
    /// Appends the stretch that follows.
    pub fn append(&mut self, next: Trace) {
        self.texts.extend(next.texts);
        self.values.extend(next.values);
        self.stacks.extend(next.stacks);
        self.scopes.extend(next.scopes);
        self.frames.extend(next.frames);
        self.steps.extend(next.steps);
        self.printed.extend(next.printed);
        self.end = next.end;
    }
}
