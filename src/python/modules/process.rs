//! `_process`: processes, and what they have in common, as the system gives it; `multiprocessing` is written in Python upon
//! this. What CPython asks of several modules and of the operating system (`_posixsubprocess`, `_multiprocessing`,
//! `_posixshmem`, `select`) is in this one.

use super::{patience_of, put};
use crate::builtins::bytes_of;
use crate::object::{Args, Module, Window};
use crate::protocol::{self, overflow_error, type_error, value_error};
use crate::vm::{Answer, Errno, Handle, Resource, System, Thread};
use crate::{Result, Value};
use sharing::Ref;

/// Fills the module.
pub fn fill(_: &mut Thread, module: &Ref<Module>) -> Result<()> {
    put(module, "enter(stage, bytes=, name=, /)", enter);
    put(module, "can_fork()", |thread, _| Ok(Value::Bool(thread.interpreter.host.can_fork())));
    put(module, "fork()", |thread, _| Ok(Value::Int(thread.fork()?.into())));
    put(module, "spawn(preparation, handles, /)", spawn);
    put(module, "give(pid, handles, /)", give);
    put(module, "publish(handle, /)", publish);
    put(module, "adopt(handle, /)", adopt);
    put(module, "preparation()", |thread, _| Ok(bytes_of(thread.system()?.preparation().to_vec())));
    put(module, "run_main(module, /)", run_main);
    put(module, "poll(handles, timeout, /)", poll);
    put(module, "semaphore(value, maximum, /)", semaphore);
    put(module, "acquire(semaphore, timeout, /)", acquire);
    put(module, "release(semaphore, /)", release);
    put(module, "semaphore_value(semaphore, /)", semaphore_value);
    put(module, "memory(size, /)", memory);
    put(module, "memory_size(memory, /)", memory_size);
    put(module, "load(memory, offset, size, /)", load);
    put(module, "store(memory, offset, data, /)", store);
    put(module, "close(handle, /)", |thread, args| close(thread, &args[0]));
    Ok(())
}

/// What the system says at once.
pub(super) fn answer<T>(thread: &mut Thread, ask: impl FnOnce(&dyn System) -> Answer<T>) -> Result<T> {
    let system = thread.system()?;
    ask(&*system).map_err(|errno| protocol::system_error(thread, errno))
}

/// A handle or a process, by its number.
pub(super) fn handle(thread: &mut Thread, value: &Value) -> Result<Handle> {
    let number = protocol::small_index(thread, value)?;
    // None that there is.
    Ok(Handle::try_from(number).unwrap_or(Handle::MAX))
}

/// The bytes of an object.
pub(super) fn content(value: &Value) -> Result<Vec<u8>> {
    match value.plain() {
        Value::Bytes(bytes) => Ok(bytes.snapshot().to_vec()),
        other => Window::content(other).ok_or_else(|| {
            let name = protocol::type_name(value);
            type_error(format!("a bytes-like object is required, not '{name}'"))
        }),
    }
}

/// Lets go of a handle.
pub(super) fn close(thread: &mut Thread, value: &Value) -> Result {
    let handle = handle(thread, value)?;
    answer(thread, |system| system.close(handle))?;
    Ok(Value::None)
}

fn handles(thread: &mut Thread, value: &Value) -> Result<Vec<Handle>> {
    protocol::collect(thread, value)?.iter().map(|value| handle(thread, value)).collect()
}

/// A number of bytes.
fn size(thread: &mut Thread, value: &Value) -> Result<usize> {
    let number = protocol::small_index(thread, value)?;
    usize::try_from(number).map_err(|_| value_error("negative size"))
}

/// What a semaphore counts.
fn number(thread: &mut Thread, value: &Value) -> Result<u32> {
    let number = protocol::small_index(thread, value)?;
    u32::try_from(number).map_err(|_| overflow_error("semaphore value out of range"))
}

/// A stage of this process's life, for who keeps a record.
fn enter(thread: &mut Thread, args: Args) -> Result {
    let bytes = if args[1].is_null() { 0 } else { size(thread, &args[1])? };
    let stage = args[0].as_str().ok_or_else(|| type_error("a stage is named by a string"))?;
    thread.interpreter.host.enter_stage(stage, bytes, args[2].as_str());
    Ok(Value::None)
}

fn spawn(thread: &mut Thread, args: Args) -> Result {
    let (preparation, handles) = (content(&args[0])?, handles(thread, &args[1])?);
    Ok(Value::Int(answer(thread, |system| system.spawn(preparation, &handles))?.into()))
}

/// What sockets of CPython's carry (`SCM_RIGHTS`): handles for another process.
fn give(thread: &mut Thread, args: Args) -> Result {
    let (pid, handles) = (handle(thread, &args[0])?, handles(thread, &args[1])?);
    answer(thread, |system| system.give(pid, &handles))?;
    Ok(Value::None)
}

/// What `bind` does for a socket.
fn publish(thread: &mut Thread, args: Args) -> Result {
    let handle = handle(thread, &args[0])?;
    answer(thread, |system| system.publish(handle))?;
    Ok(Value::None)
}

/// What `connect` does for a socket: whether there is anything to connect with.
fn adopt(thread: &mut Thread, args: Args) -> Result {
    let handle = handle(thread, &args[0])?;
    match thread.system()?.adopt(handle) {
        Err(Errno::BadHandle) => Ok(Value::Bool(false)),
        adopted => answer(thread, |_| adopted).map(|()| Value::Bool(true)),
    }
}

/// `runpy.run_path` of the main program.
fn run_main(thread: &mut Thread, args: Args) -> Result {
    let Value::Module(module) = &args[0] else { return Err(type_error("run_main() argument must be a module")) };
    match thread.interpreter.program.get().cloned() {
        Some(code) => thread.run_module(code, module),
        None => Err(value_error("this process runs the main program itself")),
    }
}

/// Those that can be read.
fn poll(thread: &mut Thread, args: Args) -> Result {
    let handles = handles(thread, &args[0])?;
    let patience = patience_of(&args[1])?;
    let ready = thread.await_system(
        patience,
        || Resource::Any(handles.clone()),
        |system| {
            let asked = handles.iter().map(|&handle| Ok((handle, system.is_ready(handle)?)));
            let answers = asked.collect::<Answer<Vec<(Handle, bool)>>>()?;
            let ready: Vec<Handle> = answers.iter().filter(|answer| answer.1).map(|answer| answer.0).collect();
            Ok((!ready.is_empty()).then_some(ready))
        },
    )?;
    Ok(Value::list(ready.unwrap_or_default().into_iter().map(|handle| Value::Int(handle.into())).collect()))
}

fn semaphore(thread: &mut Thread, args: Args) -> Result {
    let (value, maximum) = (number(thread, &args[0])?, number(thread, &args[1])?);
    Ok(Value::Int(answer(thread, |system| system.semaphore(value, maximum))?.into()))
}

fn acquire(thread: &mut Thread, args: Args) -> Result {
    let semaphore = handle(thread, &args[0])?;
    let patience = patience_of(&args[1])?;
    Ok(Value::Bool(
        thread.await_system(patience, || Resource::Semaphore(semaphore), |system| system.acquire(semaphore))?.is_some(),
    ))
}

fn release(thread: &mut Thread, args: Args) -> Result {
    let semaphore = handle(thread, &args[0])?;
    let system = thread.system()?;
    match system.release(semaphore) {
        Ok(()) => Ok(Value::None),
        Err(Errno::Overflow) => Err(value_error("semaphore or lock released too many times")),
        Err(errno) => Err(protocol::system_error(thread, errno)),
    }
}

fn semaphore_value(thread: &mut Thread, args: Args) -> Result {
    let semaphore = handle(thread, &args[0])?;
    Ok(Value::Int(answer(thread, |system| system.semaphore_value(semaphore))?.into()))
}

fn memory(thread: &mut Thread, args: Args) -> Result {
    let size = size(thread, &args[0])?;
    Ok(Value::Int(answer(thread, |system| system.memory(size))?.into()))
}

fn memory_size(thread: &mut Thread, args: Args) -> Result {
    let memory = handle(thread, &args[0])?;
    Ok(Value::count(answer(thread, |system| system.memory_size(memory))?))
}

fn load(thread: &mut Thread, args: Args) -> Result {
    let (memory, offset, size) = (handle(thread, &args[0])?, size(thread, &args[1])?, size(thread, &args[2])?);
    thread.reserve(size)?;
    Ok(bytes_of(answer(thread, |system| system.load(memory, offset, size))?))
}

fn store(thread: &mut Thread, args: Args) -> Result {
    let (memory, offset, bytes) = (handle(thread, &args[0])?, size(thread, &args[1])?, content(&args[2])?);
    answer(thread, |system| system.store(memory, offset, &bytes))?;
    Ok(Value::None)
}
