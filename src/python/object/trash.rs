//! Ends objects without deep recursion: a list of a list of a list … of 100 000 levels must not overflow the stack.
//!
//! What CPython calls the trashcan: beyond some depth, contents wait in a queue until the outermost end comes back.

use crate::Value;
use std::cell::{Cell, RefCell};

/// Ends nested deeper than this are put off.
const DEEP: u32 = 64;

thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    static WAITING: RefCell<Vec<Vec<Value>>> = const { RefCell::new(Vec::new()) };
}

/// Drops the contents of an object that has ended.
pub fn discard(contents: Vec<Value>) {
    if !contents.iter().any(Value::has_contents) {
        return;
    }
    let depth = DEPTH.get();
    if depth >= DEEP {
        return WAITING.with_borrow_mut(|waiting| waiting.push(contents));
    }
    DEPTH.set(depth + 1);
    drop(contents);
    if depth == 0 {
        while let Some(contents) = WAITING.with_borrow_mut(Vec::pop) {
            drop(contents);
        }
    }
    DEPTH.set(depth);
}

impl Value {
    /// Whether it refers to other values, so that its end could go deep.
    fn has_contents(&self) -> bool {
        !matches!(
            self,
            Self::Null
                | Self::Borrowed(_)
                | Self::None
                | Self::NotImplemented
                | Self::Ellipsis
                | Self::Bool(_)
                | Self::Int(_)
                | Self::Float(_)
                | Self::Big(_)
                | Self::Str(_)
                | Self::Bytes(_)
                | Self::Range(_)
        )
    }
}
