//! A program that the tests start, and the end of it with all that it started in turn.
//!
//! A driver that is ended leaves its browser behind, and a browser is many processes: the whole tree is gathered first
//! and then ended, each by its number.

use crate::{Failure, Outcome};
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};

/// The numbers of the programs under way, for [`end_all`].
static UNDER_WAY: Mutex<Vec<u32>> = Mutex::new(Vec::new());

/// A program under way. It ends, with its descendants, when it is dropped.
pub struct Program {
    child: Child,
}

impl Program {
    /// Starts a program; what it says goes to the file `log`, its standard output to `output` if given.
    pub fn start(mut command: Command, log: &Path, output: Option<Stdio>) -> Outcome<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let failed =
            |error: io::Error| Failure::new(format!("{name} did not start: {error}; `cargo xtask setup` installs it"));
        let file = File::create(log).map_err(failed)?;
        let output = match output {
            Some(output) => output,
            None => file.try_clone().map_err(failed)?.into(),
        };
        let child = command.stdin(Stdio::null()).stdout(output).stderr(file).spawn().map_err(failed)?;
        under_way(|numbers| numbers.push(child.id()));
        Ok(Self { child })
    }

    /// Its standard output, where [`Program::start`] was given a pipe for it.
    pub fn output(&mut self) -> Option<std::process::ChildStdout> {
        self.child.stdout.take()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        end(self.child.id());
        under_way(|numbers| numbers.retain(|number| *number != self.child.id()));
        // It has been ended: waiting only clears its entry from the system's table.
        let _ = self.child.wait();
    }
}

/// A folder for what a browser writes while it runs; removed when it is dropped. Not below the checkout: the names of
/// browsers' sockets must be short.
pub struct Scratch(PathBuf);

impl Scratch {
    /// A folder of its own for the driver on a port.
    pub fn new(port: u16) -> Outcome<Self> {
        let path = std::env::temp_dir().join(format!("lockstep-{}-{port}", std::process::id()));
        std::fs::create_dir_all(&path).map_err(|error| Failure::new(format!("{}: {error}", path.display())))?;
        Ok(Self(path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What stays is in the system's own folder for such things.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Ends every program under way: what is left to do when the tests are interrupted.
pub fn end_all() {
    under_way(|numbers| numbers.drain(..).for_each(end));
}

fn under_way<T>(change: impl FnOnce(&mut Vec<u32>) -> T) -> T {
    change(&mut UNDER_WAY.lock().unwrap_or_else(PoisonError::into_inner))
}

/// Ends a process and its descendants.
fn end(root: u32) {
    let tree = descendants(root).into_iter().map(|number| number.to_string());
    // What is gone already needs no end, so an error says nothing.
    let _ = Command::new("kill").arg("-KILL").args(tree).stderr(Stdio::null()).status();
}

/// A process, its children, their children and so on.
fn descendants(root: u32) -> Vec<u32> {
    let table = Command::new("ps").args(["-A", "-o", "pid=,ppid="]).output();
    let table = table.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    let pairs: Vec<(u32, u32)> = table
        .lines()
        .filter_map(|line| {
            line.split_whitespace().filter_map(|number| number.parse().ok()).collect::<Vec<_>>().try_into().ok()
        })
        .map(|[process, parent]: [u32; 2]| (process, parent))
        .collect();
    let mut tree = vec![root];
    let mut next = 0;
    while let Some(&parent) = tree.get(next) {
        tree.extend(pairs.iter().filter(|pair| pair.1 == parent).map(|pair| pair.0));
        next += 1;
    }
    tree
}
