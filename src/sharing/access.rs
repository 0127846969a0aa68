//! Who works on objects: one thread alone, or several with each other.
//!
//! A thread of a program that has a GIL is [`alone`] from when it has taken it until before it drops it. Whoever works on
//! objects without having said anything does so with others; where one is alone it waits until that one is not. So what is
//! done here is right whatever callers do, and a caller's mistake costs time, never memory.
//!
//! Being alone is for memories with a single GIL. Who makes a second one [`forbid`]s it.

use std::cell::Cell;

#[cfg(all(loom, test))]
use ::loom::sync::{Condvar, Mutex, MutexGuard};
#[cfg(all(loom, test))]
use ::loom::thread_local;
use std::sync::PoisonError;
#[cfg(not(all(loom, test)))]
use std::sync::{Condvar, Mutex, MutexGuard};

/// How a thread works on objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stance {
    /// It doesn't.
    Out,
    /// With others: atomically.
    Among,
    /// Alone: plainly.
    Alone,
}

/// Who is at it, of all threads in this memory.
#[derive(Debug, Default)]
struct Parties {
    /// How many work with others.
    among: usize,
    /// Whether one is alone. Then `among` is 0.
    alone: bool,
    /// Whether one may be.
    allowed: bool,
}

#[derive(Debug)]
struct Floor {
    parties: Mutex<Parties>,
    /// Signalled when nobody is alone any more.
    free: Condvar,
}

#[cfg(not(all(loom, test)))]
static FLOOR: Floor =
    Floor { parties: Mutex::new(Parties { among: 0, alone: false, allowed: false }), free: Condvar::new() };
#[cfg(all(loom, test))]
::loom::lazy_static! {
    static ref FLOOR: Floor = Floor { parties: Mutex::new(Parties::default()), free: Condvar::new() };
}

#[cfg(not(all(loom, test)))]
thread_local! {
    static STANCE: Cell<Stance> = const { Cell::new(Stance::Out) };
}
#[cfg(all(loom, test))]
thread_local! {
    static STANCE: Cell<Stance> = Cell::new(Stance::Out);
}

/// In a memory that only one thread can be in, it is alone.
const SOLE: bool = cfg!(all(target_family = "wasm", not(target_feature = "atomics")));

/// Whether this thread works on objects alone: until it says otherwise no other thread does, and what others did before
/// has happened before.
#[inline(always)]
pub fn is_alone() -> bool {
    SOLE || stance() == Stance::Alone
}

#[inline(always)]
fn stance() -> Stance {
    STANCE.with(Cell::get)
}

fn parties() -> MutexGuard<'static, Parties> {
    FLOOR.parties.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Allows threads of this memory to be alone, until [`forbid`]. For who knows that it runs one program, with one GIL.
pub fn allow() {
    parties().allowed = true;
}

/// Allows nobody to be alone from now on. A thread that is, which can be this one at most if all is as it should be, works
/// with others from here on.
pub fn forbid() {
    let mut parties = parties();
    parties.allowed = false;
    if stance() == Stance::Alone {
        parties.alone = false;
        parties.among += 1;
        STANCE.with(|stance| stance.set(Stance::Among));
        FLOOR.free.notify_all();
    }
}

/// This thread, which has just taken the GIL, works on objects alone, if it may and nobody else works on any.
pub fn alone() {
    if SOLE || stance() == Stance::Alone {
        return;
    }
    let mut parties = parties();
    let own = usize::from(stance() == Stance::Among);
    if parties.allowed && !parties.alone && parties.among == own {
        *parties = Parties { among: 0, alone: true, ..*parties };
        STANCE.with(|stance| stance.set(Stance::Alone));
    }
}

/// This thread works on no objects for now: it is about to drop the GIL, or at its end.
pub fn leave() {
    match stance() {
        Stance::Out => return,
        Stance::Among => parties().among -= 1,
        Stance::Alone => {
            parties().alone = false;
            FLOOR.free.notify_all();
        }
    }
    STANCE.with(|stance| stance.set(Stance::Out));
}

/// A stretch of work on objects: at its end the thread works on none.
#[derive(Clone, Debug)]
#[must_use = "it is over when this is dropped"]
pub struct Visit(());

/// Begins a [`Visit`], for who doesn't hold a GIL all the time.
pub fn visit() -> Visit {
    Visit(())
}

impl Drop for Visit {
    fn drop(&mut self) {
        leave();
    }
}

/// This thread works on objects with others, from now on.
#[inline(always)]
pub(super) fn join() {
    if stance() == Stance::Out {
        enter();
    }
}

#[cold]
#[inline(never)]
fn enter() {
    let mut parties = parties();
    while parties.alone {
        parties = FLOOR.free.wait(parties).unwrap_or_else(PoisonError::into_inner);
    }
    parties.among += 1;
    STANCE.with(|stance| stance.set(Stance::Among));
}
