//! Semaphores: a value, and how great it may become.

use super::things::{Kind, thing};
use super::{Tables, Who};
use python::vm::{Answer, Errno, Handle};

impl Tables<'_> {
    /// A new semaphore.
    ///
    /// # Errors
    /// There is no room.
    pub fn semaphore(&mut self, who: Who, value: u32, maximum: u32) -> Answer<Handle> {
        self.make(who, Kind::Semaphore, [value, maximum], (0, 0))
    }

    /// Counts it down, unless it is zero.
    ///
    /// # Errors
    /// It is not held.
    pub fn acquire(&mut self, who: Who, semaphore: Handle) -> Answer<Option<()>> {
        let thing = self.held(who, semaphore, Kind::Semaphore)?;
        let value = self.word(thing + thing::A);
        if value == 0 {
            return Ok(None);
        }
        self.set(thing + thing::A, value - 1);
        self.set(thing + thing::START, who.pid);
        Ok(Some(()))
    }

    /// Counts it up.
    ///
    /// # Errors
    /// It is not held, or at its maximum.
    pub fn release(&mut self, who: Who, semaphore: Handle) -> Answer<()> {
        let thing = self.held(who, semaphore, Kind::Semaphore)?;
        let value = self.word(thing + thing::A);
        if value >= self.word(thing + thing::B) {
            return Err(Errno::Overflow);
        }
        self.set(thing + thing::A, value + 1);
        self.changed = true;
        Ok(())
    }

    /// Its value now.
    ///
    /// # Errors
    /// It is not held.
    pub fn semaphore_value(&self, who: Who, semaphore: Handle) -> Answer<u32> {
        Ok(self.word(self.held(who, semaphore, Kind::Semaphore)? + thing::A))
    }
}
