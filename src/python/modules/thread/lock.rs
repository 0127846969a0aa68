//! `_thread.lock`: any thread may release it, whoever has acquired it.

use super::{inside, patience, wrap};
use crate::builtins::Builder;
use crate::object::{Args, Opaque};
use crate::protocol::{self, runtime_error};
use crate::vm::{Gate, GateKind, Patience, Thread};
use crate::{Result, Value};
use std::sync::Arc;

/// A lock.
#[derive(Debug)]
struct Lock(Arc<Gate>);

impl Opaque for Lock {
    fn class(&self) -> &'static str {
        "lock"
    }

    fn text(&self, address: &str) -> Option<String> {
        let state = if self.0.is_open() { "unlocked" } else { "locked" };
        Some(format!("<{state} _thread.lock object at {address}>"))
    }
}

/// A new lock.
pub fn new() -> Value {
    wrap(Lock(Arc::new(Gate::lock())))
}

/// Fills the class.
pub fn class(mut builder: Builder) -> Builder {
    for signature in ["acquire(blocking=, timeout=)", "acquire_lock(blocking=, timeout=)"] {
        builder = builder.method(signature, acquire);
    }
    for signature in ["release()", "release_lock()", "__exit__(*args)"] {
        builder = builder.method(signature, release);
    }
    for signature in ["locked()", "locked_lock()"] {
        builder = builder.method(signature, |_, args| Ok(Value::Bool(!gate(&args[0])?.is_open())));
    }
    protocol::with_repr(builder)
        .value("__tp_name__", Value::from("_thread.lock"))
        .function("__new__(cls, /)", |_, _| Ok(new()))
        .method("__enter__()", |thread, args| pass(thread, &args[0], Patience::Endless))
        .method("_at_fork_reinit()", |thread, args| {
            let interpreter = thread.interpreter.clone();
            gate(&args[0])?.open(&interpreter.peers, || interpreter.host.monotonic());
            Ok(Value::None)
        })
}

fn gate(value: &Value) -> Result<&Arc<Gate>> {
    Ok(&inside::<Lock>(value, "lock")?.0)
}

fn acquire(thread: &mut Thread, args: Args) -> Result {
    let patience = patience(thread, &args[1], &args[2])?;
    pass(thread, &args[0], patience)
}

fn pass(thread: &mut Thread, lock: &Value, patience: Patience) -> Result {
    thread.pass_then(gate(lock)?, GateKind::Lock, patience, |_, passed| Ok(Value::Bool(passed)))
}

fn release(thread: &mut Thread, args: Args) -> Result {
    let interpreter = &thread.interpreter;
    if gate(&args[0])?.open(&interpreter.peers, || interpreter.host.monotonic()) {
        return Ok(Value::None);
    }
    Err(runtime_error("release unlocked lock"))
}
