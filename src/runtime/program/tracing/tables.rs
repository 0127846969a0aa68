//! The tables of a trace: each entry is written once, and goes out with the stretch in which it came up.

use messages::{Binding, Call, Held, Pile, Step, Trace};
use std::collections::HashMap;
use std::hash::Hash;

/// The tables, as far as they are written.
#[derive(Debug, Default)]
pub(super) struct Tables {
    texts: Numbers<String>,
    values: Numbers<Held>,
    stacks: Numbers<Pile>,
    scopes: Numbers<Vec<Binding>>,
    frames: Numbers<Call>,
    /// What is to go out next.
    pub stretch: Trace,
}

impl Tables {
    /// The number of a text.
    pub fn text(&mut self, text: String) -> u32 {
        self.texts.number(text, &mut self.stretch.texts)
    }

    /// The number of a value.
    pub fn value(&mut self, held: Held) -> u32 {
        self.values.number(held, &mut self.stretch.values)
    }

    /// The number of a stack: a value on top of another stack.
    pub fn stack(&mut self, top: u32, below: u32) -> u32 {
        self.stacks.number(Pile { top, below }, &mut self.stretch.stacks)
    }

    /// The number of a namespace.
    pub fn scope(&mut self, bindings: Vec<Binding>) -> u32 {
        self.scopes.number(bindings, &mut self.stretch.scopes)
    }

    /// The number of a call.
    pub fn frame(&mut self, call: Call) -> u32 {
        self.frames.number(call, &mut self.stretch.frames)
    }

    /// Notes a state.
    pub fn step(&mut self, step: Step) {
        self.stretch.steps.push(step);
    }
}

/// The numbers of entries, from 1.
#[derive(Debug)]
struct Numbers<T>(HashMap<T, u32>);

impl<T> Default for Numbers<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T: Clone + Eq + Hash> Numbers<T> {
    fn number(&mut self, entry: T, table: &mut Vec<T>) -> u32 {
        if let Some(number) = self.0.get(&entry) {
            return *number;
        }
        let number = self.0.len() as u32 + 1;
        table.push(entry.clone());
        self.0.insert(entry, number);
        number
    }
}
