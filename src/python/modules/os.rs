//! `os`, the part that reaches the host; paths are in the library's `os.py`. Descriptors are handles of the system, and the
//! same number in every process.

use super::process::{self, answer, content, handle};
use super::put;
use crate::builtins::bytes_of;
use crate::object::{Args, Bytes, Halt, Module, Thrown};
use crate::protocol::{self, type_error, value_error};
use crate::vm::{Exit, Patience, Resource, Thread};
use crate::{Result, Value};
use sharing::Ref;

/// Fills the module.
pub fn fill(_: &mut Thread, module: &Ref<Module>) -> Result<()> {
    for name in ["cpu_count()", "process_cpu_count()"] {
        put(module, name, |thread, _| Ok(Value::count(thread.interpreter.host.cpu_count())));
    }
    put(module, "getpid()", getpid);
    put(module, "getppid()", |thread, _| Ok(Value::Int(thread.system()?.parent().into())));
    put(module, "pipe()", pipe);
    put(module, "read(fd, length, /)", read);
    put(module, "write(fd, data, /)", write);
    put(module, "close(fd, /)", |thread, args| process::close(thread, &args[0]));
    put(module, "waitpid(pid, options, /)", waitpid);
    put(module, "kill(pid, signal, /)", kill);
    put(module, "_exit(status)", exit);
    put(module, "pidfd_open(pid, flags=)", pidfd_open);
    put(module, "urandom(size, /)", urandom);
    Ok(())
}

/// `WNOHANG`
const NO_HANG: i64 = 1;

/// The number that CPython has in a browser, where there are no processes to tell apart.
const ALONE: i64 = 42;

/// `SIGINT`
const SIGINT: i64 = 2;

fn own_pid(thread: &Thread) -> i64 {
    thread.interpreter.host.system().map_or(ALONE, |system| system.pid().into())
}

fn getpid(thread: &mut Thread, _: Args) -> Result {
    Ok(Value::Int(own_pid(thread)))
}

fn pipe(thread: &mut Thread, _: Args) -> Result {
    let (reader, writer) = answer(thread, |system| system.pipe())?;
    Ok(Value::tuple(vec![Value::Int(reader.into()), Value::Int(writer.into())]))
}

fn read(thread: &mut Thread, args: Args) -> Result {
    let (pipe, most) = (handle(thread, &args[0])?, protocol::small_index(thread, &args[1])?);
    let most = usize::try_from(most).map_err(|_| value_error("read length must be non-negative"))?;
    let bytes = thread.await_system(Patience::Endless, || Resource::Filled(pipe), |system| system.read(pipe, most))?;
    Ok(bytes_of(bytes.unwrap_or_default()))
}

/// All of it: a pipe that nobody reads makes the writer wait.
fn write(thread: &mut Thread, args: Args) -> Result {
    let (pipe, bytes) = (handle(thread, &args[0])?, content(&args[1])?);
    let mut written = 0;
    loop {
        let piece = thread.await_system(
            Patience::Endless,
            || Resource::Room(pipe),
            |system| system.write(pipe, &bytes[written..]),
        )?;
        written += piece.unwrap_or_default();
        if written >= bytes.len() {
            return Ok(Value::count(written));
        }
    }
}

/// The number of the process, and how it ended as `wait` encodes it.
fn waitpid(thread: &mut Thread, args: Args) -> Result {
    let (pid, options) = (protocol::small_index(thread, &args[0])?, protocol::small_index(thread, &args[1])?);
    let patience = if options & NO_HANG != 0 { Patience::None } else { Patience::Endless };
    let child = u32::try_from(pid).ok().filter(|&pid| pid > 0);
    let ended = thread.await_system(
        patience,
        || Resource::Child(child),
        |system| match child {
            Some(pid) => Ok(system.reap(pid)?.map(|exit| (pid, exit))),
            None => system.reap_any(),
        },
    )?;
    let (pid, status) = match ended {
        None => (0, 0),
        Some((pid, Exit::Status(status))) => (pid, i64::from(status) << 8),
        Some((pid, Exit::Signal(signal))) => (pid, i64::from(signal)),
    };
    Ok(Value::tuple(vec![Value::Int(pid.into()), Value::Int(status)]))
}

fn kill(thread: &mut Thread, args: Args) -> Result {
    let (pid, signal) = (handle(thread, &args[0])?, protocol::small_index(thread, &args[1])?);
    if i64::from(pid) == own_pid(thread) && signal == SIGINT {
        thread.interpreter.peers.interrupt();
    } else {
        answer(thread, |system| system.signal(pid, signal as u8))?;
    }
    // It may have been meant for this process, whose main thread hears it before the call returns.
    thread.check()?;
    Ok(Value::None)
}

fn exit(thread: &mut Thread, args: Args) -> Result {
    let status = protocol::small_index(thread, &args[0])?;
    let halt = Halt::Exit(status as u8);
    thread.interpreter.peers.stop(halt);
    Err(Thrown::Halt(halt))
}

fn pidfd_open(thread: &mut Thread, args: Args) -> Result {
    let pid = handle(thread, &args[0])?;
    Ok(Value::Int(answer(thread, |system| system.watch(pid))?.into()))
}

fn urandom(thread: &mut Thread, args: Args) -> Result {
    let Value::Int(size) = args[0] else {
        let name = protocol::type_name(&args[0]);
        return Err(type_error(format!("'{name}' object cannot be interpreted as an integer")));
    };
    let size = usize::try_from(size).map_err(|_| value_error("negative argument not allowed"))?;
    thread.reserve(size)?;
    let mut bytes = vec![0; size];
    thread.interpreter.host.random(&mut bytes);
    Ok(Value::Bytes(Ref::new(Bytes::new(bytes))))
}
