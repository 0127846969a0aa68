//! Pipes: two things, one for each end, and a ring of bytes between them.

use super::things::{Kind, thing};
use super::{Tables, Who};
use python::vm::{Answer, Errno, Handle};

/// What a pipe holds, as Linux has it.
pub(in crate::system) const PIPE: usize = 64 << 10;

impl Tables<'_> {
    /// A new pipe: its ends.
    ///
    /// # Errors
    /// There is no room.
    pub fn pipe(&mut self, who: Who) -> Answer<(Handle, Handle)> {
        let start = self.room(PIPE)?;
        let reader = self.make(who, Kind::Reader, [0, 0], (start, PIPE))?;
        match self.make(who, Kind::Writer, [reader, 0], (0, 0)) {
            Ok(writer) => Ok((reader, writer)),
            Err(errno) => {
                self.close(who, reader)?;
                Err(errno)
            }
        }
    }

    /// Takes bytes out of a pipe.
    ///
    /// # Errors
    /// It is not held.
    pub fn read(&mut self, who: Who, pipe: Handle, most: usize) -> Answer<Option<Vec<u8>>> {
        let reader = self.held(who, pipe, Kind::Reader)?;
        let count = (self.word(reader + thing::B) as usize).min(most);
        if count == 0 {
            let over = most == 0 || !self.has_writer(pipe);
            return Ok(over.then(Vec::new));
        }
        let (start, next) = (self.word(reader + thing::START) as usize, self.word(reader + thing::A) as usize);
        let mut bytes = vec![0; count];
        let first = count.min(PIPE - next);
        self.memory.read(start + next, &mut bytes[..first]);
        self.memory.read(start, &mut bytes[first..]);
        self.set(reader + thing::A, ((next + count) % PIPE) as u32);
        let left = self.word(reader + thing::B) - count as u32;
        self.set(reader + thing::B, left);
        self.changed = true;
        Ok(Some(bytes))
    }

    pub(super) fn has_writer(&self, reader: Handle) -> bool {
        self.writer_of(reader).is_some_and(|writer| self.word(writer + thing::HOLDERS) != 0)
    }

    /// Puts bytes into a pipe, as many as there is room for.
    ///
    /// # Errors
    /// It is not held, or nobody can read it.
    pub fn write(&mut self, who: Who, pipe: Handle, bytes: &[u8]) -> Answer<Option<usize>> {
        let writer = self.held(who, pipe, Kind::Writer)?;
        let reader = self.thing(self.word(writer + thing::A))?;
        if self.word(reader + thing::HOLDERS) == 0 {
            return Err(Errno::BrokenPipe);
        }
        let (next, fill) = (self.word(reader + thing::A) as usize, self.word(reader + thing::B) as usize);
        let count = bytes.len().min(PIPE - fill);
        if count == 0 {
            return Ok(bytes.is_empty().then_some(0));
        }
        let (start, end) = (self.word(reader + thing::START) as usize, (next + fill) % PIPE);
        let first = count.min(PIPE - end);
        self.memory.write(start + end, &bytes[..first]);
        self.memory.write(start, &bytes[first..count]);
        self.set(reader + thing::B, (fill + count) as u32);
        self.changed = true;
        Ok(Some(count))
    }
}
