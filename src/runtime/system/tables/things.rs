//! The table of what processes hold, by the numbers of handles: the same in every one, and a bit for each that holds it.

use super::processes::{PROCESSES, process};
use super::{FREE, HEADER, Tables, Who};
use python::vm::{Answer, Errno, Handle};

/// The most things at a time.
pub(super) const THINGS: usize = 1024;
/// Numbers of handles begin after those of the standard streams.
const FIRST_HANDLE: u32 = 3;
pub(super) const FIRST_THING: usize = HEADER + PROCESSES * process::ROW;
/// Where bytes begin.
const BYTES: usize = (FIRST_THING + THINGS * thing::ROW) * 4;

/// A row of the table.
pub(super) mod thing {
    pub const KIND: usize = 0;
    /// Which processes hold it, a bit each.
    pub const HOLDERS: usize = 1;
    pub const A: usize = 2;
    pub const B: usize = 3;
    pub const START: usize = 4;
    pub const LENGTH: usize = 5;
    /// Whether any process may hold it that wants to.
    pub const PUBLIC: usize = 6;
    /// How long a row is.
    pub const ROW: usize = 8;
}

/// What a handle stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub(super) enum Kind {
    /// The end of a pipe to read from. A: where the next byte lies, B: how many there are.
    Reader = 1,
    /// The end to write to. A: the other end's handle.
    Writer = 2,
    /// A: its value, B: the greatest one. START: the number of the process that took it last.
    Semaphore = 3,
    /// Shared memory.
    Memory = 4,
    /// A process. A: its number.
    Process = 5,
}

/// Where they lie.
fn places() -> impl Iterator<Item = usize> {
    (0..THINGS).map(|number| FIRST_THING + number * thing::ROW)
}
/// The handle of what lies there.
fn handle_of(thing: usize) -> Handle {
    FIRST_HANDLE + ((thing - FIRST_THING) / thing::ROW) as u32
}

impl Tables<'_> {
    pub(super) fn thing(&self, handle: Handle) -> Answer<usize> {
        let number = handle.checked_sub(FIRST_HANDLE).ok_or(Errno::BadHandle)? as usize;
        if number < THINGS { Ok(FIRST_THING + number * thing::ROW) } else { Err(Errno::BadHandle) }
    }

    /// Where something of that kind lies that the process holds.
    pub(super) fn held(&self, who: Who, handle: Handle, kind: Kind) -> Answer<usize> {
        let thing = self.held_of_any_kind(who, handle)?;
        if self.word(thing + thing::KIND) == kind as u32 { Ok(thing) } else { Err(Errno::BadHandle) }
    }

    pub(super) fn held_of_any_kind(&self, who: Who, handle: Handle) -> Answer<usize> {
        let thing = self.thing(handle)?;
        let is_held = self.word(thing + thing::HOLDERS) & (1 << who.row) != 0;
        if is_held { Ok(thing) } else { Err(Errno::BadHandle) }
    }

    /// Something new, held by the process that asks.
    pub(super) fn make(
        &mut self,
        who: Who,
        kind: Kind,
        [a, b]: [u32; 2],
        (start, length): (usize, usize),
    ) -> Answer<Handle> {
        let thing = places().find(|&thing| self.word(thing) == FREE).ok_or(Errno::TooManyHandles)?;
        for (field, value) in [
            (thing::KIND, kind as u32),
            (thing::HOLDERS, 1 << who.row),
            (thing::A, a),
            (thing::B, b),
            (thing::START, start as u32),
            (thing::LENGTH, length as u32),
            (thing::PUBLIC, 0),
        ] {
            self.set(thing + field, value);
        }
        Ok(handle_of(thing))
    }

    /// A stretch of bytes that nothing lies in: the first that is long enough.
    pub(super) fn room(&self, length: usize) -> Answer<usize> {
        let mut taken: Vec<(usize, usize)> = places()
            .filter(|&thing| self.word(thing) != FREE && self.word(thing + thing::LENGTH) > 0)
            .map(|thing| (self.word(thing + thing::START) as usize, self.word(thing + thing::LENGTH) as usize))
            .collect();
        taken.sort_unstable();
        let mut start = BYTES;
        for (next, occupied) in taken {
            if next - start >= length {
                return Ok(start);
            }
            start = next + occupied.next_multiple_of(8);
        }
        if self.memory.size().saturating_sub(start) >= length { Ok(start) } else { Err(Errno::NoMemory) }
    }

    /// A child holds what its parent gives it.
    ///
    /// # Errors
    /// The parent doesn't hold that.
    pub fn give(&mut self, from: Who, to: Who, handle: Handle) -> Answer<()> {
        let thing = self.held_of_any_kind(from, handle)?;
        let holders = self.word(thing + thing::HOLDERS);
        self.set(thing + thing::HOLDERS, holders | 1 << to.row);
        Ok(())
    }

    /// Any process may hold it from now on.
    ///
    /// # Errors
    /// Who says so doesn't hold that.
    pub fn publish(&mut self, who: Who, handle: Handle) -> Answer<()> {
        let thing = self.held_of_any_kind(who, handle)?;
        self.set(thing + thing::PUBLIC, 1);
        Ok(())
    }

    /// A process holds what is for any.
    ///
    /// # Errors
    /// There is nothing of that number that is, or nobody holds it any more.
    pub fn adopt(&mut self, who: Who, handle: Handle) -> Answer<()> {
        let thing = self.thing(handle)?;
        let holders = self.word(thing + thing::HOLDERS);
        if self.word(thing) == FREE || self.word(thing + thing::PUBLIC) == 0 || holders == 0 {
            return Err(Errno::BadHandle);
        }
        self.set(thing + thing::HOLDERS, holders | 1 << who.row);
        Ok(())
    }

    /// A child holds what its parent holds.
    pub fn give_all(&mut self, from: Who, to: Who) {
        for thing in places() {
            let holders = self.word(thing + thing::HOLDERS);
            if self.word(thing) != FREE && holders & (1 << from.row) != 0 {
                self.set(thing + thing::HOLDERS, holders | 1 << to.row);
            }
        }
    }

    /// A process lets go of something.
    ///
    /// # Errors
    /// It doesn't hold that.
    pub fn close(&mut self, who: Who, handle: Handle) -> Answer<()> {
        let thing = self.held_of_any_kind(who, handle)?;
        self.let_go(thing, who);
        Ok(())
    }

    /// A process lets go of everything.
    pub(super) fn let_go_of_all(&mut self, who: Who) {
        for thing in places() {
            if self.word(thing) != FREE {
                self.let_go(thing, who);
            }
        }
    }

    /// What nobody holds is gone; but of a pipe, both ends go together, as the bytes of one are the other's, too.
    fn let_go(&mut self, thing: usize, who: Who) {
        let holders = self.word(thing + thing::HOLDERS) & !(1 << who.row);
        self.set(thing + thing::HOLDERS, holders);
        if holders != 0 {
            return;
        }
        self.changed = true;
        let handle = handle_of(thing);
        let kind = self.word(thing + thing::KIND);
        let other = if kind == Kind::Reader as u32 {
            self.writer_of(handle)
        } else if kind == Kind::Writer as u32 {
            self.thing(self.word(thing + thing::A)).ok()
        } else {
            None
        };
        match other {
            Some(other) if self.word(other + thing::HOLDERS) != 0 => {}
            other => {
                self.set(thing + thing::KIND, FREE);
                other.into_iter().for_each(|other| self.set(other + thing::KIND, FREE));
            }
        }
    }

    pub(super) fn writer_of(&self, reader: Handle) -> Option<usize> {
        places().find(|thing| self.word(*thing) == Kind::Writer as u32 && self.word(thing + thing::A) == reader)
    }
}
