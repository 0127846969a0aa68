//! Stretches of shared memory.

use super::things::{Kind, thing};
use super::{Tables, Who};
use python::vm::{Answer, Errno, Handle};

impl Tables<'_> {
    /// A new stretch of zeros.
    ///
    /// # Errors
    /// There is no room.
    pub fn stretch(&mut self, who: Who, size: usize) -> Answer<Handle> {
        let start = self.room(size)?;
        let handle = self.make(who, Kind::Memory, [0, 0], (start, size))?;
        let zeros = [0; 4096];
        for place in (0..size).step_by(zeros.len()) {
            self.memory.write(start + place, &zeros[..zeros.len().min(size - place)]);
        }
        Ok(handle)
    }

    /// Where a stretch lies, and how long it is.
    ///
    /// # Errors
    /// It is not held.
    pub fn place(&self, who: Who, memory: Handle) -> Answer<(usize, usize)> {
        let thing = self.held(who, memory, Kind::Memory)?;
        Ok((self.word(thing + thing::START) as usize, self.word(thing + thing::LENGTH) as usize))
    }

    /// Copies bytes out.
    ///
    /// # Errors
    /// It is not held, or not so long.
    pub fn load(&self, who: Who, memory: Handle, offset: usize, size: usize) -> Answer<Vec<u8>> {
        let place = self.within(who, memory, offset, size)?;
        let mut bytes = vec![0; size];
        self.memory.read(place, &mut bytes);
        Ok(bytes)
    }

    /// Copies bytes in.
    ///
    /// # Errors
    /// It is not held, or not so long.
    pub fn store(&mut self, who: Who, memory: Handle, offset: usize, bytes: &[u8]) -> Answer<()> {
        let place = self.within(who, memory, offset, bytes.len())?;
        self.memory.write(place, bytes);
        Ok(())
    }

    fn within(&self, who: Who, memory: Handle, offset: usize, size: usize) -> Answer<usize> {
        let (start, length) = self.place(who, memory)?;
        let fits = offset.checked_add(size).is_some_and(|end| end <= length);
        if fits { Ok(start + offset) } else { Err(Errno::Invalid) }
    }
}
