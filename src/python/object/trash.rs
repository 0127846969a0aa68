//! Ends objects without deep recursion: a list of a list of a list … of 100 000 levels must not overflow the stack.
//!
//! What CPython calls the trashcan: beyond some depth, contents wait in a queue until the outermost end comes back.
//!
//! An object whose end the program has a say in (`__del__`, a generator inside `try`) waits in another queue: Rust ends
//! objects wherever their last reference goes, where no Python code can run, so the loop asks for them after the
//! instructions that let go of something.

use super::Instance;
use crate::Value;
use sharing::Ref;
use std::any::Any;
use std::cell::{Cell, RefCell};

/// Ends nested deeper than this are put off.
const DEEP: u32 = 64;

thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    static WAITING: RefCell<Vec<Box<dyn Any>>> = const { RefCell::new(Vec::new()) };
    static SOME_WAITING: Cell<bool> = const { Cell::new(false) };
    static SOME_DYING: Cell<bool> = const { Cell::new(false) };
    static DYING: RefCell<Vec<Dying>> = const { RefCell::new(Vec::new()) };
}

/// What code is to run for at an end.
pub enum Dying {
    /// The object itself: its `__del__`, or what a generator left open.
    Object(Value),
    /// A weak reference to the object, whose callback is called.
    Reference(Ref<Instance>),
}

/// Puts off what has to run code at an end.
pub fn bury(dying: Dying) {
    // At the end of an OS thread nobody is left to run it.
    if DYING.try_with(|all| all.borrow_mut().push(dying)).is_ok() {
        SOME_DYING.set(true);
    }
}

/// Whether something waits that has to run code at an end.
#[inline(always)]
pub fn some_dying() -> bool {
    SOME_DYING.get()
}

/// What has to run code at an end, all of one end at one go: what ends while it runs goes first.
pub fn take_dying() -> Vec<Dying> {
    SOME_DYING.set(false);
    DYING.take()
}

/// [`discard`] from the last to the first: how CPython ends tuples and lists.
pub fn discard_backwards(contents: Vec<Value>) {
    if contents.iter().any(Value::has_contents) {
        return discard_any(Backwards(contents));
    }
    contents.into_iter().for_each(Value::release);
}

/// Values of which the last one ends first.
struct Backwards(Vec<Value>);

impl Drop for Backwards {
    fn drop(&mut self) {
        while let Some(value) = self.0.pop() {
            value.release();
        }
    }
}

/// Drops the contents of an object that has ended.
pub fn discard(contents: impl AsRef<[Value]> + IntoIterator<Item = Value> + 'static) {
    if contents.as_ref().iter().any(Value::has_contents) {
        return discard_any(contents);
    }
    contents.into_iter().for_each(Value::release);
}

/// Drops what an object consisted of that may hold others.
pub fn discard_any<T: 'static>(contents: T) {
    let depth = DEPTH.get();
    // At the end of an OS thread the queue may be gone already.
    if depth >= DEEP && WAITING.try_with(|_| ()).is_ok() {
        SOME_WAITING.set(true);
        return WAITING.with_borrow_mut(|waiting| waiting.push(Box::new(contents)));
    }
    DEPTH.set(depth + 1);
    drop(contents);
    if depth == 0 && SOME_WAITING.get() {
        end_waiting();
    }
    DEPTH.set(depth);
}

#[cold]
#[inline(never)]
fn end_waiting() {
    while let Some(contents) = WAITING.with_borrow_mut(Vec::pop) {
        drop(contents);
    }
    SOME_WAITING.set(false);
}

impl Value {
    /// Whether it refers to other values, so that its end could go deep.
    fn has_contents(&self) -> bool {
        self.is_counted() && !matches!(self, Self::Big(_) | Self::Str(_) | Self::Bytes(_) | Self::Range(_))
    }
}
