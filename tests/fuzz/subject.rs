//! Our interpreter on one program: a process of its own, with limits, so that it can hang or die.

use std::io::{self, Read};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use corpus::Behaviour;

/// Seconds of processor time, kilobytes of memory, seconds in all; the program is started in the place of the shell.
const LIMITS: &str = r#"ulimit -t 6; ulimit -v 4000000; exec timeout -s KILL 60 "$0" run "$1""#;
/// Bytes of a stream that are read; who writes more is stopped.
const OUTPUT: u64 = 1 << 20;

/// What became of a process.
#[derive(Clone, Debug)]
pub enum Ending {
    /// It ended by itself.
    Exit(Behaviour),
    /// It took too much time.
    Hang,
    /// Another signal ended it.
    Signal(i32),
    /// It wrote more than anyone would compare.
    Flood,
}

/// The native `lockstep`.
#[derive(Debug)]
pub struct Subject {
    program: PathBuf,
}

impl Subject {
    /// `lockstep` at that path.
    pub fn new(program: &Path) -> Self {
        Self { program: program.to_owned() }
    }

    /// What becomes of the program in `file`.
    ///
    /// # Errors
    /// It can't be started.
    pub fn run(&self, file: &Path) -> io::Result<Ending> {
        let mut shell = Command::new("sh");
        shell.args(["-c", LIMITS]).arg(&self.program).arg(file);
        let mut child = shell.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        let (stdout, stderr) = streams(&mut child)?;
        if stdout.len() as u64 == OUTPUT || stderr.len() as u64 == OUTPUT {
            child.kill()?;
            child.wait()?;
            return Ok(Ending::Flood);
        }
        let status = child.wait()?;
        // `timeout` ends as what it started does; a shell would say 128 and the signal.
        let signal = status.signal().or_else(|| status.code().filter(|code| *code > 128).map(|code| code - 128));
        Ok(match (status.code(), signal) {
            (_, Some(libc_signal)) if [SIGKILL, SIGXCPU].contains(&libc_signal) => Ending::Hang,
            (Some(exit), _) if !SIGNALS.contains(&(exit - 128)) => Ending::Exit(Behaviour { stdout, stderr, exit }),
            (_, signal) => Ending::Signal(signal.unwrap_or_default()),
        })
    }
}

const SIGKILL: i32 = 9;
const SIGXCPU: i32 = 24;
/// Illegal instruction, abort, bus error, segmentation fault.
const SIGNALS: [i32; 4] = [4, 6, 7, 11];

/// Both streams, read at once so that neither blocks the other.
fn streams(child: &mut Child) -> io::Result<(String, String)> {
    let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
    std::thread::scope(|scope| {
        let stdout = scope.spawn(|| text(stdout));
        let stderr = text(stderr)?;
        let stdout = stdout.join().map_err(|_| io::Error::other("a reader of output ended early"))??;
        Ok((stdout, stderr))
    })
}

fn text(stream: Option<impl Read>) -> io::Result<String> {
    let mut bytes = Vec::new();
    if let Some(stream) = stream {
        stream.take(OUTPUT).read_to_end(&mut bytes)?;
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
