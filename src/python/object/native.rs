//! Functions and methods of ours, and how arguments reach them.

use super::Name;
use crate::vm::{QuickCall, Thread, quick_call};
use crate::{Result, Value};
use sharing::Lock;
use smallvec::SmallVec;
use std::collections::BTreeMap;

/// What runs when a native function is called. Its arguments arrive as its signature says: one value for each
/// parameter, [`Value::Null`] for one left out; `*args` after them; `**kwargs` in [`Args::keywords`].
pub type NativeFn = fn(&mut Thread, Args) -> Result;

/// The arguments of a call.
#[derive(Debug, Default)]
pub struct Args {
    /// By position.
    pub values: SmallVec<[Value; 4]>,
    /// By keyword, in the order of the call.
    pub keywords: Vec<(Name, Value)>,
}

impl Args {
    /// Positional arguments alone.
    pub fn positional(values: impl IntoIterator<Item = Value>) -> Self {
        Self { values: values.into_iter().collect(), keywords: Vec::new() }
    }

    /// Takes an argument out; [`Value::Null`] if it was left out.
    pub fn take(&mut self, index: usize) -> Value {
        self.values.get_mut(index).map(std::mem::take).unwrap_or_default()
    }

    /// Takes an argument out, if it was given.
    pub fn option(&mut self, index: usize) -> Option<Value> {
        self.take(index).present()
    }

    /// Puts another argument before all others: the receiver of a method.
    pub fn with_receiver(mut self, receiver: Value) -> Self {
        self.values.insert(0, receiver);
        self
    }
}

impl std::ops::Index<usize> for Args {
    type Output = Value;
    fn index(&self, index: usize) -> &Value {
        self.values.get(index).unwrap_or(&Value::Null)
    }
}

/// How a native in a class's namespace takes part in attribute access.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Binding {
    /// Not at all: `math.sqrt`, `str.maketrans`.
    Function,
    /// The object becomes the first argument: `list.append`.
    Method,
    /// The class becomes the first argument: `dict.fromkeys`.
    Class,
}

/// A function or method of ours.
#[derive(Debug)]
pub struct Native {
    /// Its name without a class.
    pub name: &'static str,
    /// The class it belongs to; empty for functions.
    pub owner: &'static str,
    /// How it takes part in attribute access.
    pub binding: Binding,
    /// Which arguments it takes, the receiver not counted.
    pub signature: Signature,
    /// What runs.
    pub call: NativeFn,
    /// What runs first, where there is a shorter way for some arguments.
    pub quick: Option<QuickCall>,
    /// Whether it has to see the frame that calls it.
    pub looks_at_frames: bool,
    /// Whether it may wait for other threads or for time to pass, and does nothing else: see `vm/turns.rs`.
    pub waits: bool,
    /// Whether it resumes a generator and gives what that gives: see `vm/flat.rs`.
    pub resumes: bool,
}

/// Every native by its class, its signature and what runs: all interpreters have the same.
static ALL: Lock<BTreeMap<(&str, &str, usize), &'static Native>> = Lock::new(BTreeMap::new());

/// Which arguments a native takes, read from text such as `sorted(iterable, /, *, key=, reverse=)`: `=` marks those
/// that may be left out.
#[derive(Debug)]
pub struct Signature {
    /// Names in the order of the values, `*args` and `**kwargs` not included.
    pub names: Vec<&'static str>,
    /// How many of them can be given by position.
    pub positional: usize,
    /// How many of them can be given by position alone.
    pub positional_only: usize,
    /// Whether each of them has to be given.
    pub required: Vec<bool>,
    /// Whether it has `*args`.
    pub rest: bool,
    /// Whether it has `**kwargs`.
    pub keywords: bool,
    /// The fewest and the most positional arguments.
    pub bounds: (usize, usize),
}

impl Signature {
    /// Reads `name(parameters)`.
    pub fn parse(text: &'static str) -> (&'static str, Self) {
        let (name, parameters) = text.split_once('(').unwrap_or((text, ")"));
        let mut signature = Self {
            names: Vec::new(),
            positional: 0,
            positional_only: 0,
            required: Vec::new(),
            rest: false,
            keywords: false,
            bounds: (0, 0),
        };
        let mut keyword_only = false;
        for parameter in parameters.trim_end_matches(')').split(',').map(str::trim).filter(|part| !part.is_empty()) {
            match parameter {
                // The receiver of a method is written as in Python, but isn't counted.
                "self" => {}
                "/" => signature.positional_only = signature.names.len(),
                "*" => keyword_only = true,
                _ if parameter.starts_with("**") => signature.keywords = true,
                _ if parameter.starts_with('*') => (keyword_only, signature.rest) = (true, true),
                _ => {
                    let plain = parameter.trim_end_matches('=');
                    signature.required.push(plain.len() == parameter.len());
                    signature.names.push(plain);
                    signature.positional += usize::from(!keyword_only);
                }
            }
        }
        let least = signature.required[..signature.positional].iter().filter(|&&required| required).count();
        signature.bounds = (least, if signature.rest { usize::MAX } else { signature.positional });
        (name, signature)
    }
}

impl Native {
    /// A function.
    pub fn function(signature: &'static str, call: NativeFn) -> Value {
        Self::of("", Binding::Function, signature, call)
    }

    /// A native that belongs to a class.
    pub fn of(owner: &'static str, binding: Binding, signature: &'static str, call: NativeFn) -> Value {
        let key = (owner, signature, call as usize);
        Value::Native(
            ALL.lock().entry(key).or_insert_with(|| Box::leak(Box::new(Self::new(owner, binding, signature, call)))),
        )
    }

    fn new(owner: &'static str, binding: Binding, signature: &'static str, call: NativeFn) -> Self {
        let (name, signature) = Signature::parse(signature);
        let quick = quick_call(owner, name);
        let waits = match owner {
            "" => matches!(name, "sleep" | "_shutdown"),
            "lock" | "RLock" => matches!(name, "acquire" | "__enter__" | "_acquire_restore"),
            "_ThreadHandle" => name == "join",
            _ => false,
        };
        let frames = ["globals", "locals", "vars", "dir", "eval", "exec", "_getframe", "getrefcount"];
        // What waits says in which line it does, should it never come back; for a fork, all of the thread has to lie in its
        // memory.
        let asks_system = ["acquire", "fork", "poll", "read", "waitpid", "write"];
        let looks_at_frames = waits || owner.is_empty() && (frames.contains(&name) || asks_system.contains(&name));
        let resumes = match owner {
            "" => name == "next",
            "generator" | "coroutine" => matches!(name, "send" | "__next__"),
            _ => false,
        };
        Self { name, owner, binding, signature, call, quick, looks_at_frames, waits, resumes }
    }

    /// `__qualname__`
    pub fn qualname(&self) -> String {
        if self.owner.is_empty() { self.name.to_owned() } else { format!("{}.{}", self.owner, self.name) }
    }
}
