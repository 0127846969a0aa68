//! The system, as one process sees it.

use super::memory::Memory;
use super::tables::{self, Tables, Who};
use messages::record::Source;
use python::vm::{Answer, Errno, Exit, Handle, Resource, System};
use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;

/// `SIGINT`
const SIGINT: u8 = 2;

/// The number of the first process's parent, which is none of ours.
const OUTSIDE: u32 = 1;

/// How long a thread waits for the system at one go: it looks whether it is interrupted in between.
const SLICE: Duration = Duration::from_millis(25);

/// How often the first process looks whether those that a deadlock ends have ended.
const PATIENCE: u32 = 200;

/// Has processes begin and end: the host's part of it.
pub trait Family: Debug + Send + Sync {
    /// Starts a process, whose place in the table is taken already.
    ///
    /// # Errors
    /// There is nothing that it could run on.
    fn start(&self, who: Who, parent: u32, preparation: Vec<u8>) -> Answer<()>;

    /// Ends a process that has been condemned, or interrupts one: `SIGINT`. Whether there is anybody to hear it.
    fn signal(&self, who: Who, interrupts: bool) -> bool;
}

/// One process.
#[derive(Debug)]
pub struct Process {
    memory: Arc<dyn Memory>,
    family: Arc<dyn Family>,
    who: Who,
    parent: u32,
    preparation: Vec<u8>,
}

impl Process {
    /// The first process of a program. Those of the program before must have ended.
    pub fn first(memory: Arc<dyn Memory>, family: Arc<dyn Family>) -> Self {
        let who = Tables::lock_from_outside(&*memory).begin();
        Self { memory, family, who, parent: OUTSIDE, preparation: Vec::new() }
    }

    /// A process that another one has started.
    pub fn child(
        memory: Arc<dyn Memory>,
        family: Arc<dyn Family>,
        who: Who,
        parent: u32,
        preparation: Vec<u8>,
    ) -> Self {
        Self { memory, family, who, parent, preparation }
    }

    /// A process that was copied from another one.
    pub fn copy(parent: &Self, memory: Arc<dyn Memory>, family: Arc<dyn Family>, who: Who) -> Self {
        Self { memory, family, who, parent: parent.who.pid, preparation: parent.preparation.clone() }
    }

    /// Admits a copy of this process, which holds all that this one holds: `fork`, but for the memory.
    ///
    /// # Errors
    /// There are as many as there may be.
    pub fn bear_copy(&self) -> Answer<Who> {
        let mut tables = self.tables()?;
        let child = tables.bear(self.who)?;
        tables.give_all(self.who, child);
        Ok(child)
    }

    /// Takes back that a process was born: it never began.
    pub fn disown(&self, child: Who) {
        Tables::lock_from_outside(&*self.memory).disown(child);
    }

    /// Which one it is.
    pub fn who(&self) -> Who {
        self.who
    }

    /// Its number, and its parent's.
    pub fn family(&self) -> (u32, u32) {
        (self.who.pid, self.parent)
    }

    /// Whether it is the first one: those that it has started, and those that they have, end with it.
    pub fn is_first(&self) -> bool {
        self.parent == OUTSIDE
    }

    /// Waits until `ready`, which is asked whenever something has changed: whether it was, before `over`. When it was not,
    /// `looked` hears at what count of changes.
    pub fn wait_until(
        &self,
        ready: &mut dyn FnMut() -> bool,
        mut over: impl FnMut() -> Option<Duration>,
        mut looked: impl FnMut(u32),
    ) -> bool {
        loop {
            let changes = tables::changes(&*self.memory);
            if ready() {
                return true;
            }
            looked(changes);
            let Some(left) = over() else { return false };
            tables::await_change(&*self.memory, changes, left.min(SLICE));
        }
    }

    /// Ends all other processes, and returns when they have ended: the first one's last act.
    pub fn end_others(&self) {
        let others: Vec<Who> = super::living(&*self.memory).into_iter().filter(|&who| who != self.who).collect();
        for &who in &others {
            Tables::lock_from_outside(&*self.memory).condemn(who, 9);
            self.family.signal(who, false);
        }
        self.wait_until(&mut || self.is_alone(), || Some(SLICE), |_| {});
    }

    fn is_alone(&self) -> bool {
        super::living(&*self.memory).iter().all(|&who| who == self.who)
    }

    /// All threads of this process wait, and have looked at that count of changes.
    pub fn rest(&self, changes: u32) {
        if let Ok(mut tables) = self.tables() {
            tables.rest(self.who, changes);
        }
    }

    /// Whether no process can go on any more.
    pub fn is_deadlocked(&self) -> bool {
        tables::is_deadlocked(&*self.memory)
    }

    /// What something that is waited for is, and the processes that could end the wait.
    pub fn explain(&self, resource: &Resource) -> Option<(Source, Vec<u32>)> {
        Tables::lock_to_end(&*self.memory, self.who).ok()?.explain(resource).ok()
    }

    /// What this process has to say of a deadlock.
    ///
    /// # Errors
    /// There is no room.
    pub fn leave_word(&self, words: &[u8]) -> Answer<()> {
        Tables::lock_to_end(&*self.memory, self.who)?.leave_word(self.who, words)
    }

    /// What all others have to say of a deadlock: they end by themselves, soon.
    pub fn hear_words(&self) -> Vec<Vec<u8>> {
        let mut patience = PATIENCE;
        let mut over = || {
            patience = patience.checked_sub(1)?;
            Some(SLICE)
        };
        self.wait_until(&mut || self.is_alone(), &mut over, |_| {});
        Tables::lock_from_outside(&*self.memory).words()
    }

    /// This process has been interrupted.
    pub fn interrupted(&self) {
        Tables::lock_from_outside(&*self.memory).interrupted(self.who);
    }

    fn tables(&self) -> Answer<Tables<'_>> {
        Tables::lock(&*self.memory, self.who)
    }
}

impl System for Process {
    fn pid(&self) -> u32 {
        self.who.pid
    }

    fn parent(&self) -> u32 {
        self.parent
    }

    fn preparation(&self) -> &[u8] {
        &self.preparation
    }

    fn pipe(&self) -> Answer<(Handle, Handle)> {
        self.tables()?.pipe(self.who)
    }

    fn read(&self, pipe: Handle, most: usize) -> Answer<Option<Vec<u8>>> {
        self.tables()?.read(self.who, pipe, most)
    }

    fn write(&self, pipe: Handle, bytes: &[u8]) -> Answer<Option<usize>> {
        self.tables()?.write(self.who, pipe, bytes)
    }

    fn is_ready(&self, handle: Handle) -> Answer<bool> {
        self.tables()?.is_ready(self.who, handle)
    }

    fn semaphore(&self, value: u32, maximum: u32) -> Answer<Handle> {
        self.tables()?.semaphore(self.who, value, maximum)
    }

    fn acquire(&self, semaphore: Handle) -> Answer<Option<()>> {
        self.tables()?.acquire(self.who, semaphore)
    }

    fn release(&self, semaphore: Handle) -> Answer<()> {
        self.tables()?.release(self.who, semaphore)
    }

    fn semaphore_value(&self, semaphore: Handle) -> Answer<u32> {
        self.tables()?.semaphore_value(self.who, semaphore)
    }

    fn memory(&self, size: usize) -> Answer<Handle> {
        if size == 0 { Err(Errno::Invalid) } else { self.tables()?.stretch(self.who, size) }
    }

    fn memory_size(&self, memory: Handle) -> Answer<usize> {
        Ok(self.tables()?.place(self.who, memory)?.1)
    }

    fn load(&self, memory: Handle, offset: usize, size: usize) -> Answer<Vec<u8>> {
        self.tables()?.load(self.who, memory, offset, size)
    }

    fn store(&self, memory: Handle, offset: usize, bytes: &[u8]) -> Answer<()> {
        self.tables()?.store(self.who, memory, offset, bytes)
    }

    fn close(&self, handle: Handle) -> Answer<()> {
        self.tables()?.close(self.who, handle)
    }

    fn spawn(&self, preparation: Vec<u8>, handles: &[Handle]) -> Answer<u32> {
        let child = {
            let mut tables = self.tables()?;
            let child = tables.bear(self.who)?;
            let given = handles.iter().try_for_each(|&handle| tables.give(self.who, child, handle));
            given.inspect_err(|_| tables.disown(child))?;
            child
        };
        let started = self.family.start(child, self.who.pid, preparation);
        started.inspect_err(|_| Tables::lock_from_outside(&*self.memory).disown(child))?;
        Ok(child.pid)
    }

    fn give(&self, pid: u32, handles: &[Handle]) -> Answer<()> {
        let mut tables = self.tables()?;
        let other = tables.living_one(pid).ok_or(Errno::NoProcess)?;
        handles.iter().try_for_each(|&handle| tables.give(self.who, other, handle))
    }

    fn publish(&self, handle: Handle) -> Answer<()> {
        self.tables()?.publish(self.who, handle)
    }

    fn adopt(&self, handle: Handle) -> Answer<()> {
        self.tables()?.adopt(self.who, handle)
    }

    fn watch(&self, pid: u32) -> Answer<Handle> {
        self.tables()?.watch(self.who, pid)
    }

    fn reap(&self, pid: u32) -> Answer<Option<Exit>> {
        self.tables()?.reap(self.who, pid)
    }

    fn reap_any(&self) -> Answer<Option<(u32, Exit)>> {
        self.tables()?.reap_any(self.who)
    }

    fn signal(&self, pid: u32, signal: u8) -> Answer<()> {
        let who = {
            let mut tables = self.tables()?;
            let Some(who) = tables.living_one(pid) else {
                // One that has ended and that nobody has asked after is there still.
                return if tables.is_known(pid) { Ok(()) } else { Err(Errno::NoProcess) };
            };
            if signal == 0 {
                return Ok(());
            }
            match signal {
                SIGINT => tables.interrupt(who),
                signal => tables.condemn(who, signal),
            }
            who
        };
        let interrupts = signal == SIGINT;
        if !self.family.signal(who, interrupts) && interrupts {
            Tables::lock_from_outside(&*self.memory).interrupted(who);
        }
        Ok(())
    }
}
