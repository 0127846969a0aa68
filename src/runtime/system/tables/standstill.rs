//! Whether anybody can go on: a deadlock between processes.
//!
//! A process is *idle* once all of its threads wait, none of them by time, and each that waits for the system has looked
//! in vain since it changed last. It keeps word of that, and of how often the system had changed then. When all that live
//! are idle at the same count, and it is the count of now, nothing will ever change again but by an interrupt. Whoever
//! finds it so declares it, and from then on the system refuses everybody, so that what the first to end would let go of
//! wakes no one.
//!
//! What might look like a deadlock and is none: who is woken by a change has not looked since it; who is interrupted is
//! noted in the table before it can hear of it, and when it has heard, the count moves; who is condemned will end, and who
//! is being born is not idle yet.

use super::processes::{PROCESSES, place, process, row};
use super::things::{Kind, thing};
use super::{CHANGES, DEADLOCK, FREE, Tables, Who};
use messages::record::Source;
use python::vm::{Answer, Handle, Resource};

impl Tables<'_> {
    /// All threads of a process wait, and have looked when there had been so many changes: whether nobody at all can go on.
    pub fn rest(&mut self, who: Who, changes: u32) -> bool {
        let mark = changes.wrapping_add(1);
        self.set(row(who) + process::IDLE, mark);
        if changes == self.word(CHANGES) && self.living().all(|one| self.is_idle(one, mark)) {
            self.set(DEADLOCK, 1);
            self.changed = true;
        }
        self.word(DEADLOCK) != 0
    }

    fn is_idle(&self, who: Who, mark: u32) -> bool {
        let row = row(who);
        let is_left_alone = self.word(row + process::SIGNAL) == 0 && self.word(row + process::INTERRUPTS) == 0;
        is_left_alone && self.word(row + process::IDLE) == mark
    }

    /// An interrupt is on its way to a process.
    pub fn interrupt(&mut self, who: Who) {
        let interrupts = row(who) + process::INTERRUPTS;
        self.set(interrupts, self.word(interrupts) + 1);
    }

    /// It has come, or will never come; or another one that nobody has announced.
    pub fn interrupted(&mut self, who: Who) {
        let interrupts = row(who) + process::INTERRUPTS;
        self.set(interrupts, self.word(interrupts).saturating_sub(1));
        self.changed = true;
    }

    /// What a process has to say of a deadlock, for the first one to read.
    ///
    /// # Errors
    /// There is no room.
    pub fn leave_word(&mut self, who: Who, words: &[u8]) -> Answer<()> {
        let handle = self.stretch(who, words.len())?;
        self.store(who, handle, 0, words)?;
        self.set(row(who) + process::WORDS, handle);
        Ok(())
    }

    /// What they all have said.
    pub fn words(&self) -> Vec<Vec<u8>> {
        let left = (0..PROCESSES).map(place).filter(|row| self.word(row + process::WORDS) != FREE);
        left.filter_map(|row| self.read_out(self.word(row + process::WORDS)).ok()).collect()
    }

    fn read_out(&self, memory: Handle) -> Answer<Vec<u8>> {
        let thing = self.thing(memory)?;
        let mut words = vec![0; self.word(thing + thing::LENGTH) as usize];
        self.memory.read(self.word(thing + thing::START) as usize, &mut words);
        Ok(words)
    }

    /// What something that is waited for is, and the processes that could end the wait.
    ///
    /// # Errors
    /// There is no such thing.
    pub fn explain(&self, resource: &Resource) -> Answer<(Source, Vec<u32>)> {
        Ok(match resource {
            Resource::Filled(pipe) => {
                (Source::Filled(*pipe), self.writer_of(*pipe).map_or(vec![], |end| self.holders(end)))
            }
            Resource::Room(pipe) => {
                let reader = self.word(self.thing(*pipe)? + thing::A);
                (Source::Room(*pipe), self.holders(self.thing(reader)?))
            }
            Resource::Semaphore(semaphore) => {
                let last = self.word(self.thing(*semaphore)? + thing::START);
                (Source::Semaphore(*semaphore), Some(last).filter(|&pid| pid != 0).into_iter().collect())
            }
            Resource::Child(pid) => (Source::End(*pid), vec![]),
            Resource::Any(handles) => match handles[..] {
                [one] => self.explain_one(one)?,
                _ => (Source::Any(handles.len() as u32), vec![]),
            },
        })
    }

    fn explain_one(&self, handle: Handle) -> Answer<(Source, Vec<u32>)> {
        let thing = self.thing(handle)?;
        let ends = self.word(thing + thing::KIND) == Kind::Process as u32;
        let pid = self.word(thing + thing::A);
        if ends { Ok((Source::End(Some(pid)), vec![])) } else { self.explain(&Resource::Filled(handle)) }
    }

    /// The numbers of those that hold something, those that have ended after a deadlock among them.
    fn holders(&self, thing: usize) -> Vec<u32> {
        let holders = self.word(thing + thing::HOLDERS);
        let rows = (0..PROCESSES).filter(|row| holders & (1 << row) != 0);
        rows.map(|number| self.word(place(number) + process::PID)).collect()
    }
}
