//! What a process can wait for whatever it is: until something can be read, or a process has ended.

use super::things::{Kind, thing};
use super::{Tables, Who};
use python::vm::{Answer, Errno, Handle};

impl Tables<'_> {
    /// Whether something can be read without waiting: a pipe, or the end of a process.
    ///
    /// # Errors
    /// It is not held, or can't be read at all.
    pub fn is_ready(&self, who: Who, handle: Handle) -> Answer<bool> {
        let thing = self.held_of_any_kind(who, handle)?;
        match self.word(thing + thing::KIND) {
            kind if kind == Kind::Reader as u32 => Ok(self.word(thing + thing::B) > 0 || !self.has_writer(handle)),
            kind if kind == Kind::Process as u32 => Ok(self.living_one(self.word(thing + thing::A)).is_none()),
            _ => Err(Errno::BadHandle),
        }
    }

    /// Something that is ready once a process has ended.
    ///
    /// # Errors
    /// There is none of that number, or no room.
    pub fn watch(&mut self, who: Who, pid: u32) -> Answer<Handle> {
        if !self.is_known(pid) {
            return Err(Errno::NoProcess);
        }
        self.make(who, Kind::Process, [pid, 0], (0, 0))
    }
}
