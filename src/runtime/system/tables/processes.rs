//! The table of processes: who lives, whose child it is, how it ended.

use super::things::{FIRST_THING, THINGS, thing};
use super::{DEADLOCK, FREE, HEADER, PIDS, Tables, Who};
use python::vm::{Answer, Errno, Exit};

/// The most processes at a time.
pub(in crate::system) const PROCESSES: usize = 32;
/// The number of the first process: the one that CPython gives itself in a browser.
const FIRST_PID: u32 = 42;

/// A row of the table.
pub(super) mod process {
    pub const PID: usize = 0;
    pub const PARENT: usize = 1;
    pub const STATE: usize = 2;
    pub const STATUS: usize = 3;
    /// The signal that ends it, once one does.
    pub const SIGNAL: usize = 4;
    /// How many of its threads are inside.
    pub const BUSY: usize = 5;
    /// How many interrupts are on the way to it.
    pub const INTERRUPTS: usize = 6;
    /// One more than the changes at which all of its threads had looked in vain; 0 before that.
    pub const IDLE: usize = 7;
    /// The handle of what its threads wait for, told once nobody can go on.
    pub const WORDS: usize = 8;
    /// How long a row is.
    pub const ROW: usize = 9;
}

const LIVES: u32 = 1;
const ENDED: u32 = 2;

/// Where a process's row lies.
pub(super) fn row(who: Who) -> usize {
    place(who.row as usize)
}

pub(super) fn place(number: usize) -> usize {
    HEADER + number * process::ROW
}

impl Tables<'_> {
    /// Forgets everything and everybody, and admits a first process. Those that were there must have ended.
    pub fn begin(&mut self) -> Who {
        self.set(DEADLOCK, 0);
        for word in HEADER..FIRST_THING + THINGS * thing::ROW {
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
            (process::INTERRUPTS, 0),
            (process::IDLE, 0),
            (process::WORDS, 0),
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
        self.word(place(row as usize) + process::STATE)
    }

    /// Whether a process has ended whose parent will never ask how.
    fn is_forgotten(&self, row: u32) -> bool {
        let parent = self.word(place(row as usize) + process::PARENT);
        self.state(row) == ENDED && !self.living().any(|who| who.pid == parent)
    }

    /// Those that live.
    pub fn living(&self) -> impl Iterator<Item = Who> {
        let memory = self.memory;
        (0..PROCESSES as u32).filter_map(move |number| {
            let row = place(number as usize);
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
        // Of a deadlock it is still to be told who held what.
        if self.word(DEADLOCK) == 0 {
            self.let_go_of_all(who);
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
        let mut rows = (0..PROCESSES).map(place);
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
            .map(place)
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
}
