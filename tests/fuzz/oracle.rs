//! CPython 3.14, asked program by program. One that takes too long, or breaks it, costs a fresh start.

use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use corpus::Behaviour;
use serde::Deserialize;

/// Beyond this it hangs; a start alone takes a minute where others keep the machine busy.
const PATIENCE: Duration = Duration::from_secs(120);
/// Programs after which it starts afresh: WebAssembly's memory never shrinks.
const PROGRAMS: usize = 1500;

/// An answer of `programs.mjs`.
#[derive(Deserialize)]
struct Answer {
    stdout: Option<String>,
    stderr: Option<String>,
    exit: Option<i32>,
}

/// A CPython that comes up when it is asked.
#[derive(Debug, Default)]
pub struct Oracle {
    running: Option<Running>,
}

#[derive(Debug)]
struct Running {
    child: Child,
    questions: ChildStdin,
    answers: Receiver<String>,
    asked: usize,
}

impl Oracle {
    /// What the program in `file` does; nothing if it hangs or breaks CPython.
    ///
    /// # Errors
    /// CPython can't be started.
    pub fn ask(&mut self, file: &Path) -> io::Result<Option<Behaviour>> {
        if self.running.as_ref().is_some_and(|running| running.asked >= PROGRAMS) {
            self.running = None;
        }
        let running = match &mut self.running {
            Some(running) => running,
            None => self.running.insert(Running::start()?),
        };
        let answer = running.ask(file);
        if answer.is_none() {
            self.running = None;
        }
        Ok(answer)
    }
}

impl Running {
    fn start() -> io::Result<Self> {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../oracle/programs.mjs");
        let mut node = Command::new("node");
        let mut child = node.arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let (Some(questions), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(io::Error::other("node has no streams"));
        };
        let (tell, answers) = mpsc::channel();
        // It ends with the process whose lines it reads.
        std::thread::spawn(move || {
            BufReader::new(stdout)
                .lines()
                .map_while(Result::ok)
                .take_while(|line| tell.send(line.clone()).is_ok())
                .count()
        });
        Ok(Self { child, questions, answers, asked: 0 })
    }

    fn ask(&mut self, file: &Path) -> Option<Behaviour> {
        self.asked += 1;
        writeln!(self.questions, "{}", file.display()).ok()?;
        let answer: Answer = serde_json::from_str(&self.answers.recv_timeout(PATIENCE).ok()?).ok()?;
        Some(Behaviour { stdout: answer.stdout?, stderr: answer.stderr?, exit: answer.exit? })
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // One that has ended by itself can't be killed, which is as well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
