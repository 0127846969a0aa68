//! Who waits for whom when nobody can go on: the report of a deadlock, in one process or between several.

use super::{On, ThreadNumber};
use serde::{Deserialize, Serialize};
use std::fmt::{Display, Formatter, Result};

/// Every thread waits, and nothing but one of them could end the wait of another: who waits for whom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadlock {
    /// The threads that wait, by number.
    pub waits: Vec<Wait>,
}

/// A thread that waits in a deadlock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wait {
    /// Which process, in a deadlock between several.
    pub process: Option<Process>,
    /// Which thread.
    pub thread: ThreadNumber,
    /// Its name.
    pub name: String,
    /// Where it waits: the line of the program, from 1; 0 if none of its calls is the program's own.
    pub line: u32,
    /// What it waits for.
    pub on: On,
    /// What that is, if the system keeps it.
    pub input: Option<Input>,
    /// The name of who holds that, or whose end it waits for.
    pub holder: Option<String>,
    /// Whether `fork` has left the holder behind: it is in the parent, and nobody releases this.
    pub left_behind: bool,
}

/// A process that has part in a deadlock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Process {
    /// Its number.
    pub pid: u32,
    /// Its name, if it has one.
    pub name: Option<String>,
}

/// What the system keeps that somebody waits for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Input {
    /// What it is.
    pub source: Source,
    /// The numbers of the processes that could end the wait.
    pub by: Vec<u32>,
}

/// The kinds of what is waited for, by their handles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Source {
    /// A pipe that is to be written to.
    Filled(u32),
    /// A pipe that is to be read from, since it is full.
    Room(u32),
    /// A semaphore.
    Semaphore(u32),
    /// The end of a process, by its number; or of any child.
    End(Option<u32>),
    /// One of so many things.
    Any(u32),
}

impl Display for Deadlock {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str("deadlock: every thread waits, and none of them can go on")?;
        for wait in &self.waits {
            f.write_str("\n  ")?;
            if let Some(process) = &wait.process {
                write!(f, "{}, ", self.called(process.pid))?;
            }
            f.write_str(&wait.name)?;
            if wait.line > 0 {
                write!(f, " (line {})", wait.line)?;
            }
            f.write_str(" waits for ")?;
            match &wait.input {
                Some(input) => self.tell_input(input, f)?,
                None => wait.tell_awaited(f)?,
            }
        }
        Ok(())
    }
}

impl Deadlock {
    /// What a process is called.
    fn called(&self, pid: u32) -> String {
        let own = self.waits.iter().filter_map(|wait| wait.process.as_ref()).find(|process| process.pid == pid);
        own.and_then(|process| process.name.clone()).unwrap_or_else(|| format!("process {pid}"))
    }

    fn tell_input(&self, input: &Input, f: &mut Formatter<'_>) -> Result {
        let names: Vec<String> = input.by.iter().map(|&pid| self.called(pid)).collect();
        let by = match names.split_last() {
            None => "nobody".to_owned(),
            Some((only, [])) => only.clone(),
            Some((last, others)) => format!("{} or {last}", others.join(", ")),
        };
        match input.source {
            Source::Filled(pipe) => write!(f, "pipe {pipe}, into which {by} could write"),
            Source::Room(pipe) => write!(f, "pipe {pipe}, which is full and which {by} could read"),
            Source::Semaphore(semaphore) if names.is_empty() => write!(f, "semaphore {semaphore}"),
            Source::Semaphore(semaphore) => write!(f, "semaphore {semaphore}, which {by} acquired last"),
            Source::End(Some(pid)) => write!(f, "the end of {}", self.called(pid)),
            Source::End(None) => f.write_str("the end of a child"),
            Source::Any(count) => write!(f, "one of {count} pipes and processes"),
        }
    }
}

impl Wait {
    fn tell_awaited(&self, f: &mut Formatter<'_>) -> Result {
        let held = |f: &mut Formatter<'_>| match &self.holder {
            Some(holder) if self.left_behind => write!(
                f,
                ", which {holder} held when the process was forked: the lock was copied, {holder} was not, so nobody will \
                 release it"
            ),
            Some(holder) if *holder == self.name => f.write_str(", which it holds itself"),
            Some(holder) => write!(f, ", which {holder} holds"),
            None => Ok(()),
        };
        match self.on {
            On::Sleep => f.write_str("some time to pass"),
            On::Lock { lock, .. } => write!(f, "lock {lock}").and_then(|()| held(f)),
            On::RLock { lock, .. } => write!(f, "RLock {lock}").and_then(|()| held(f)),
            On::Join { .. } => write!(f, "the end of {}", self.holder.as_deref().unwrap_or("a thread")),
            On::Import { .. } => {
                write!(f, "a module that {} imports", self.holder.as_deref().unwrap_or("another thread"))
            }
            On::Input => f.write_str("input"),
            On::Interpreter => f.write_str("its work in another interpreter"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wait(thread: ThreadNumber, name: &str, line: u32) -> Wait {
        let on = On::Lock { lock: 2, holder: None };
        Wait { process: None, thread, name: name.to_owned(), line, on, input: None, holder: None, left_behind: false }
    }

    #[test]
    fn it_says_who_waits_for_whom() {
        let held = |wait| Wait { holder: Some("worker".to_owned()), ..wait };
        let waits = vec![held(wait(0, "MainThread", 3)), held(wait(1, "worker", 0))];
        let text = "deadlock: every thread waits, and none of them can go on\n  \
                    MainThread (line 3) waits for lock 2, which worker holds\n  \
                    worker waits for lock 2, which it holds itself";
        assert_eq!(Deadlock { waits }.to_string(), text);
    }

    #[test]
    fn between_processes_it_says_which_process_waits_and_which_could_end_that() {
        let part = |pid, name: Option<&str>, source, by| Wait {
            process: Some(Process { pid, name: name.map(str::to_owned) }),
            input: Some(Input { source, by }),
            ..wait(0, "MainThread", 7)
        };
        let waits = vec![
            part(42, Some("MainProcess"), Source::End(Some(43)), vec![]),
            part(43, Some("Process-1"), Source::Filled(3), vec![42, 43, 45]),
            part(45, None, Source::Semaphore(5), vec![43]),
        ];
        let text = "deadlock: every thread waits, and none of them can go on\n  \
                    MainProcess, MainThread (line 7) waits for the end of Process-1\n  \
                    Process-1, MainThread (line 7) waits for pipe 3, into which MainProcess, Process-1 or process 45 could \
                    write\n  process 45, MainThread (line 7) waits for semaphore 5, which Process-1 acquired last";
        assert_eq!(Deadlock { waits }.to_string(), text);
    }
}
