//! The calls under way, as the tracer has seen them begin. While code of ours calls back into Python, the interpreter
//! keeps the frame that waits for it out of sight; here it stays.

use messages::Call;
use python::Value;
use python::object::{CodeObject, Dict};
use python::vm::Frame;
use sharing::{Ref, Watch};
use std::collections::HashMap;

/// A call under way.
#[derive(Debug)]
pub(super) struct Outline {
    /// What runs.
    pub code: Ref<CodeObject>,
    /// Which code object of the program that is; nothing for the library's.
    pub index: Option<u32>,
    /// Which instruction comes next, or waits.
    pub next: usize,
    /// Where its local variables begin on the thread's stack.
    pub base: usize,
    /// How high the stack of who called it is.
    pub floor: usize,
    /// The names of a module or class body. No reference: counts are to be the program's.
    pub namespace: Option<Watch<Dict>>,
}

/// The calls under way, the innermost last.
#[derive(Debug, Default)]
pub(super) struct Calls {
    stack: Vec<Outline>,
    /// The program's code objects, by where they lie, which is compared and never followed.
    known: HashMap<usize, Known>,
}

/// A code object of the program.
#[derive(Debug)]
struct Known {
    index: u32,
    /// The rows of its instructions: a listing also has the rows of `EXTENDED_ARG`.
    rows: Vec<u32>,
}

impl Calls {
    /// Learns the program's code objects from its module's, in the order of a listing.
    pub fn learn(&mut self, code: &CodeObject) {
        let offsets: Vec<u32> = code.plain.instructions().map(|instruction| instruction.offset).collect();
        let row = |unit: &u32| offsets.partition_point(|offset| *offset < unit * 2) as u32;
        let known = Known { index: self.known.len() as u32, rows: code.offsets.iter().map(row).collect() };
        self.known.insert(place(code), known);
        for constant in &code.constants {
            if let Value::Code(nested) = constant {
                self.learn(nested);
            }
        }
    }

    /// Takes in the call whose instruction comes next; `depth` calls are under way, this one included.
    pub fn see(&mut self, frame: &Frame, depth: usize) {
        self.stack.truncate(depth.saturating_sub(1));
        self.stack.push(Outline {
            code: frame.code().clone(),
            index: self.known.get(&place(frame.code())).map(|known| known.index),
            next: frame.next,
            base: frame.base,
            floor: frame.floor,
            namespace: frame.namespace().map(Ref::downgrade),
        });
    }

    /// The calls, and how high the stack of each is: as far as the one above begins.
    pub fn all(&self, height: usize) -> impl DoubleEndedIterator<Item = (&Outline, usize)> + ExactSizeIterator {
        let top = move |place: usize| self.stack.get(place + 1).map_or(height, |above| above.floor);
        self.stack.iter().enumerate().map(move |(place, outline)| (outline, top(place)))
    }

    /// Whether nothing was seen yet.
    pub fn is_empty(&self) -> bool {
        self.known.is_empty()
    }

    /// Whether the innermost call is none of the program's.
    pub fn inside_library(&self) -> bool {
        self.stack.last().is_some_and(|outline| outline.index.is_none())
    }

    /// Where the outermost call stands, all else left open.
    pub fn outermost(&self) -> Call {
        self.stack.first().map(|outline| Call { row: self.row(outline), ..Call::default() }).unwrap_or_default()
    }

    /// The row of the instruction that comes next in a call.
    pub fn row(&self, outline: &Outline) -> u32 {
        let known = self.known.get(&place(&outline.code));
        known.and_then(|known| known.rows.get(outline.next)).copied().unwrap_or_default()
    }
}

fn place(code: &CodeObject) -> usize {
    std::ptr::from_ref(code) as usize
}
