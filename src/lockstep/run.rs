//! `lockstep run`: runs a program as `python` would, in this process.

use std::io::{Write, stderr, stdout};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use python::code::Image;
use python::object::Halt;
use python::vm::{Ending, Host, Interpreter, Stream, Thread};

use crate::failure::Failure;

/// As much memory as the page gives an engine.
const MEMORY: usize = 256 << 20;

/// Runs the program in `file`; its exit status becomes this process's.
pub fn run(file: &str) -> Result<ExitCode, Failure> {
    let source = std::fs::read_to_string(file).map_err(|reason| Failure::Read { file: file.into(), reason })?;
    let name = Path::new(file).file_name().map_or(file.into(), |name| name.to_string_lossy().into_owned());
    let Image { code, warnings } = compiler::image(&source, &name)?;
    eprint!("{warnings}");
    let interpreter = Interpreter::new(Arc::new(Native { start: Instant::now() }), library::find);
    interpreter.add_source(&name, &source);
    let ending = Thread::new(interpreter.clone()).run_main(code);
    interpreter.finalize();
    stdout().flush()?;
    Ok(match ending {
        Ending::Exit(status) => ExitCode::from(status as u8),
        Ending::Halted(_) => ExitCode::FAILURE,
    })
}

/// This process as a host.
#[derive(Debug)]
struct Native {
    start: Instant,
}

impl Host for Native {
    fn write(&self, stream: Stream, text: &str) {
        // Like Python's, output that nobody takes any more is no reason to stop.
        let _ = match stream {
            Stream::Out => stdout().write_all(text.as_bytes()),
            Stream::Err => stdout().flush().and_then(|()| stderr().write_all(text.as_bytes())),
        };
    }

    fn time(&self) -> f64 {
        SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64()
    }

    fn monotonic(&self) -> f64 {
        self.start.elapsed().as_secs_f64()
    }

    fn sleep(&self, seconds: f64) -> Result<(), Halt> {
        std::thread::sleep(Duration::from_secs_f64(seconds));
        Ok(())
    }

    fn random(&self, bytes: &mut [u8]) {
        let read = std::fs::File::open("/dev/urandom").and_then(|mut file| std::io::Read::read_exact(&mut file, bytes));
        if read.is_err() {
            let seed = self.start.elapsed().as_nanos() ^ u128::from(std::process::id());
            bytes.iter_mut().zip(seed.to_le_bytes().into_iter().cycle()).for_each(|(byte, seed)| *byte = seed);
        }
    }

    fn cpu_count(&self) -> usize {
        std::thread::available_parallelism().map_or(1, usize::from)
    }

    fn memory(&self) -> (usize, usize) {
        (resident().unwrap_or_default(), MEMORY)
    }

    fn attend(&self, _: &mut Thread) -> Result<(), Halt> {
        Ok(())
    }
}

/// Bytes of memory that this process holds, where the system tells.
fn resident() -> Option<usize> {
    let pages = std::fs::read_to_string("/proc/self/statm").ok()?;
    Some(pages.split_whitespace().nth(1)?.parse::<usize>().ok()? * 4096)
}
