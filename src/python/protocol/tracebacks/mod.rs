//! Tracebacks as text and as objects: what CPython prints for an uncaught exception, as `Lib/traceback.py` makes it.
//!
//! Frames of the library that is written in Python are left out, as CPython has none for what it has in C: the reader
//! has no source of either.

mod anchors;
mod chain;
mod frames;
mod hints;
mod modules;
mod tokens;
mod width;

use crate::object::{CodeObject, Instance, Other, TraceEntry};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

pub use chain::{exception_only, traceback_text, unraisable_text};
pub use frames::stack_lines;
pub use hints::suggestion;
pub use modules::MODULES;

/// `exception.__traceback__`
pub fn traceback_of(exception: &Value) -> Value {
    match exception {
        Value::Instance(instance) => {
            let entries = instance.state().map(|state| state.traceback.clone()).unwrap_or_default();
            if entries.is_empty() { Value::None } else { Value::Other(Ref::new(Other::Traceback(entries))) }
        }
        _ => Value::None,
    }
}

/// What is printed of an exception without its causes: `traceback.format_exception(…, chain=False)`.
///
/// # Errors
/// None of the program's: what fails is said in the text.
pub fn unchained_text(thread: &mut Thread, exception: &Ref<Instance>) -> Result<String> {
    Ok(chain::single(thread, exception))
}

/// Where an entry of a traceback is in the source.
pub fn position(code: &CodeObject, instruction: usize) -> crate::code::Position {
    let unit = code.offsets.get(instruction).copied().unwrap_or_default();
    code.plain.positions().nth(unit as usize).unwrap_or_default()
}

/// Whether an entry is shown.
fn is_shown(entry: &TraceEntry) -> bool {
    !entry.code().plain.filename.starts_with("<frozen ")
}
