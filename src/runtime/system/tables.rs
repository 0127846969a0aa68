//! What the system keeps in its memory: a table of processes, a table of what they hold, and behind them the bytes of pipes
//! and shared memory. All of it behind one lock, held for as long as it takes to change a few words or copy some bytes.
//!
//! **A process may be ended at any moment, but never inside.** Each counts itself in before it takes the lock (`BUSY`) and
//! looks whether it has been condemned; who condemns it does so under the lock, and ends it once it is not inside
//! ([`is_inside`]). So the lock is never held by the dead.

use super::memory::Memory;
use python::vm::{Answer, Errno, Exit, Handle};
use std::time::Duration;

/// The most processes at a time.
pub(super) const PROCESSES: usize = 32;
/// The most things that they hold at a time.
const THINGS: usize = 1024;
/// Numbers of handles begin after those of the standard streams.
const FIRST_HANDLE: u32 = 3;
/// The number of the first process: the one that CPython gives itself in a browser.
const FIRST_PID: u32 = 42;
/// What a pipe holds, as Linux has it.
pub(super) const PIPE: usize = 64 << 10;

const LOCK: usize = 0;
/// Moves whenever something has changed that somebody may wait for.
const CHANGES: usize = 1;
/// Numbers of processes that were given.
const PIDS: usize = 2;
/// Numbers of pieces of output that were given.
const OUTPUTS: usize = 3;
const HEADER: usize = 16;
const ROW: usize = 8;
const FIRST_THING: usize = HEADER + PROCESSES * ROW;
/// Where bytes begin.
const BYTES: usize = (FIRST_THING + THINGS * ROW) * 4;

const FREE: u32 = 0;
const HELD: u32 = 1;
const WANTED: u32 = 2;

/// A row of the table of processes.
mod process {
    pub const PID: usize = 0;
    pub const PARENT: usize = 1;
    pub const STATE: usize = 2;
    pub const STATUS: usize = 3;
    /// The signal that ends it, once one does.
    pub const SIGNAL: usize = 4;
    /// How many of its threads are inside.
    pub const BUSY: usize = 5;
}

const LIVES: u32 = 1;
const ENDED: u32 = 2;

/// A row of the table of things.
mod thing {
    pub const KIND: usize = 0;
    /// Which processes hold it, a bit each.
    pub const HOLDERS: usize = 1;
    pub const A: usize = 2;
    pub const B: usize = 3;
    pub const START: usize = 4;
    pub const LENGTH: usize = 5;
}

/// What a handle stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub(super) enum Kind {
    /// The end of a pipe to read from. A: where the next byte lies, B: how many there are.
    Reader = 1,
    /// The end to write to. A: the other end's handle.
    Writer = 2,
    /// A: its value, B: the greatest one.
    Semaphore = 3,
    /// Shared memory.
    Memory = 4,
    /// A process. A: its number.
    Process = 5,
}

/// Which process asks: its number, and its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Who {
    /// Its number, which no other process has had.
    pub pid: u32,
    /// Its row in the table.
    pub(super) row: u32,
}

impl Who {
    /// A process that was born elsewhere.
    pub fn of(pid: u32, row: u8) -> Self {
        Self { pid, row: row.into() }
    }

    /// Its row, which it alone has while it lives.
    pub fn row(self) -> u8 {
        self.row as u8
    }
}

/// How often something has changed so far: what [`await_change`] wants to know.
pub(super) fn changes(memory: &dyn Memory) -> u32 {
    memory.load(CHANGES)
}

/// The next piece of output's number.
pub(super) fn number_output(memory: &dyn Memory) -> u32 {
    memory.add(OUTPUTS, 1)
}

/// Waits until something has changed since, or for so long, or less.
pub(super) fn await_change(memory: &dyn Memory, since: u32, longest: Duration) {
    memory.wait(CHANGES, since, longest);
}

/// Whether a process that has been condemned still has a thread inside. Once it has not, none will come in any more.
pub(super) fn is_inside(memory: &dyn Memory, who: Who) -> bool {
    memory.load(row(who) + process::BUSY) != 0
}

fn row(who: Who) -> usize {
    HEADER + who.row as usize * ROW
}

/// The tables, locked.
pub(super) struct Tables<'a> {
    memory: &'a dyn Memory,
    who: Option<Who>,
    changed: bool,
}

impl Drop for Tables<'_> {
    fn drop(&mut self) {
        if self.changed {
            self.memory.add(CHANGES, 1);
        }
        if self.memory.exchange(LOCK, FREE) == WANTED {
            self.memory.notify(LOCK);
        }
        if let Some(who) = self.who {
            self.memory.add(row(who) + process::BUSY, 1_u32.wrapping_neg());
        }
        if self.changed {
            self.memory.notify(CHANGES);
        }
    }
}

impl<'a> Tables<'a> {
    /// Locks them for a process.
    ///
    /// # Errors
    /// It is to end.
    pub fn lock(memory: &'a dyn Memory, who: Who) -> Answer<Self> {
        memory.add(row(who) + process::BUSY, 1);
        let own = memory.load(row(who) + process::PID) == who.pid;
        if !own || memory.load(row(who) + process::SIGNAL) != 0 {
            memory.add(row(who) + process::BUSY, 1_u32.wrapping_neg());
            return Err(Errno::Interrupted);
        }
        Ok(Self::take(memory, Some(who)))
    }

    /// Locks them for who looks after the processes and is none itself.
    pub fn lock_from_outside(memory: &'a dyn Memory) -> Self {
        Self::take(memory, None)
    }

    fn take(memory: &'a dyn Memory, who: Option<Who>) -> Self {
        if memory.compare_exchange(LOCK, FREE, HELD) != FREE {
            // As whoever is woken can't know whether others wait, too, it leaves word that somebody does.
            while memory.exchange(LOCK, WANTED) != FREE {
                memory.wait(LOCK, WANTED, Duration::from_millis(100));
            }
        }
        Self { memory, who, changed: false }
    }

    fn word(&self, word: usize) -> u32 {
        self.memory.load(word)
    }

    fn set(&mut self, word: usize, value: u32) {
        self.memory.store(word, value);
    }

    // Processes.

    /// Forgets everything and everybody, and admits a first process. Those that were there must have ended.
    pub fn begin(&mut self) -> Who {
        for word in HEADER..FIRST_THING + THINGS * ROW {
            self.set(word, 0);
        }
        let who = Who { pid: self.next_pid(), row: 0 };
        self.admit(who, 0);
        who
    }

    fn next_pid(&mut self) -> u32 {
        let given = self.word(PIDS);
        self.set(PIDS, given + 1);
        FIRST_PID + given
    }

    fn admit(&mut self, who: Who, parent: u32) {
        let row = row(who);
        for (field, value) in [
            (process::PID, who.pid),
            (process::PARENT, parent),
            (process::STATE, LIVES),
            (process::STATUS, 0),
            (process::SIGNAL, 0),
            (process::BUSY, 0),
        ] {
            self.set(row + field, value);
        }
    }

    /// A new process, a child of the one that asks.
    ///
    /// # Errors
    /// There are as many as there may be.
    pub fn bear(&mut self, parent: Who) -> Answer<Who> {
        let free = (0..PROCESSES as u32).find(|&row| self.state(row) == FREE || self.is_forgotten(row));
        let row = free.ok_or(Errno::TooManyProcesses)?;
        let who = Who { pid: self.next_pid(), row };
        self.admit(who, parent.pid);
        Ok(who)
    }

    fn state(&self, row: u32) -> u32 {
        self.word(HEADER + row as usize * ROW + process::STATE)
    }

    /// Whether a process has ended whose parent will never ask how.
    fn is_forgotten(&self, row: u32) -> bool {
        let parent = self.word(HEADER + row as usize * ROW + process::PARENT);
        self.state(row) == ENDED && !self.living().any(|who| who.pid == parent)
    }

    /// Those that live.
    pub fn living(&self) -> impl Iterator<Item = Who> {
        let memory = self.memory;
        (0..PROCESSES as u32).filter_map(move |number| {
            let row = HEADER + number as usize * ROW;
            let lives = memory.load(row + process::STATE) == LIVES;
            lives.then(|| Who { pid: memory.load(row + process::PID), row: number })
        })
    }

    /// A process that lives, by its number.
    pub fn living_one(&self, pid: u32) -> Option<Who> {
        self.living().find(|who| who.pid == pid)
    }

    /// Condemns a process: it comes in here no more.
    pub fn condemn(&mut self, who: Who, signal: u8) {
        if self.word(row(who) + process::SIGNAL) == 0 {
            self.set(row(who) + process::SIGNAL, signal.into());
        }
    }

    /// A process has ended: it lets go of everything.
    pub fn end(&mut self, who: Who, status: u8) {
        if self.word(row(who) + process::PID) != who.pid || self.state(who.row) != LIVES {
            return;
        }
        self.set(row(who) + process::STATE, ENDED);
        self.set(row(who) + process::STATUS, status.into());
        for number in 0..THINGS {
            let thing = FIRST_THING + number * ROW;
            if self.word(thing) != FREE {
                self.let_go(thing, who);
            }
        }
        self.changed = true;
    }

    /// Takes back that a process was born: it never began.
    pub fn disown(&mut self, who: Who) {
        self.end(who, 0);
        self.set(row(who) + process::STATE, FREE);
    }

    /// Whether there is a process of that number, or was one that nobody has asked after yet.
    pub fn is_known(&self, pid: u32) -> bool {
        let mut rows = (0..PROCESSES).map(|number| HEADER + number * ROW);
        rows.any(|row| self.word(row + process::STATE) != FREE && self.word(row + process::PID) == pid)
    }

    /// How a child ended, if it has; told once.
    ///
    /// # Errors
    /// It is no child.
    pub fn reap(&mut self, parent: Who, pid: u32) -> Answer<Option<Exit>> {
        self.reap_where(parent, |own| own == pid).map(|ended| ended.map(|(_, exit)| exit))
    }

    /// A child that has ended, and how.
    ///
    /// # Errors
    /// There is no child.
    pub fn reap_any(&mut self, parent: Who) -> Answer<Option<(u32, Exit)>> {
        self.reap_where(parent, |_| true)
    }

    fn reap_where(&mut self, parent: Who, which: impl Fn(u32) -> bool) -> Answer<Option<(u32, Exit)>> {
        let children: Vec<usize> = (0..PROCESSES)
            .map(|number| HEADER + number * ROW)
            .filter(|&row| self.word(row + process::STATE) != FREE && self.word(row + process::PARENT) == parent.pid)
            .filter(|&row| which(self.word(row + process::PID)))
            .collect();
        if children.is_empty() {
            return Err(Errno::NoChild);
        }
        let Some(row) = children.into_iter().find(|row| self.word(row + process::STATE) == ENDED) else {
            return Ok(None);
        };
        self.set(row + process::STATE, FREE);
        let exit = match self.word(row + process::SIGNAL) as u8 {
            0 => Exit::Status(self.word(row + process::STATUS) as u8),
            signal => Exit::Signal(signal),
        };
        Ok(Some((self.word(row + process::PID), exit)))
    }

    // What they hold.

    fn thing(&self, handle: Handle) -> Answer<usize> {
        let number = handle.checked_sub(FIRST_HANDLE).ok_or(Errno::BadHandle)? as usize;
        if number < THINGS { Ok(FIRST_THING + number * ROW) } else { Err(Errno::BadHandle) }
    }

    /// Where something of that kind lies that the process holds.
    fn held(&self, who: Who, handle: Handle, kind: Kind) -> Answer<usize> {
        let thing = self.held_of_any_kind(who, handle)?;
        if self.word(thing + thing::KIND) == kind as u32 { Ok(thing) } else { Err(Errno::BadHandle) }
    }

    fn held_of_any_kind(&self, who: Who, handle: Handle) -> Answer<usize> {
        let thing = self.thing(handle)?;
        let is_held = self.word(thing + thing::HOLDERS) & (1 << who.row) != 0;
        if is_held { Ok(thing) } else { Err(Errno::BadHandle) }
    }

    /// Something new, held by the process that asks.
    fn make(&mut self, who: Who, kind: Kind, [a, b]: [u32; 2], (start, length): (usize, usize)) -> Answer<Handle> {
        let free = (0..THINGS).find(|number| self.word(FIRST_THING + number * ROW) == FREE);
        let number = free.ok_or(Errno::TooManyHandles)?;
        let thing = FIRST_THING + number * ROW;
        for (field, value) in [
            (thing::KIND, kind as u32),
            (thing::HOLDERS, 1 << who.row),
            (thing::A, a),
            (thing::B, b),
            (thing::START, start as u32),
            (thing::LENGTH, length as u32),
        ] {
            self.set(thing + field, value);
        }
        Ok(FIRST_HANDLE + number as u32)
    }

    /// A stretch of bytes that nothing lies in: the first that is long enough.
    fn room(&self, length: usize) -> Answer<usize> {
        let mut taken: Vec<(usize, usize)> = (0..THINGS)
            .map(|number| FIRST_THING + number * ROW)
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

    /// A child holds what its parent holds.
    pub fn give_all(&mut self, from: Who, to: Who) {
        for thing in (0..THINGS).map(|number| FIRST_THING + number * ROW) {
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

    /// What nobody holds is gone; but of a pipe, both ends go together, as the bytes of one are the other's, too.
    fn let_go(&mut self, thing: usize, who: Who) {
        let holders = self.word(thing + thing::HOLDERS) & !(1 << who.row);
        self.set(thing + thing::HOLDERS, holders);
        if holders != 0 {
            return;
        }
        self.changed = true;
        let handle = FIRST_HANDLE + ((thing - FIRST_THING) / ROW) as u32;
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

    fn writer_of(&self, reader: Handle) -> Option<usize> {
        let things = (0..THINGS).map(|number| FIRST_THING + number * ROW);
        let writes = |thing: &usize| self.word(*thing) == Kind::Writer as u32 && self.word(thing + thing::A) == reader;
        things.into_iter().find(writes)
    }

    // Pipes.

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

    fn has_writer(&self, reader: Handle) -> bool {
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

    // Semaphores.

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

    // Shared memory.

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
