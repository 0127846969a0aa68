//! `_thread.RLock`: its owner may acquire it again, and has to release it as often.

use super::{ident, inside, patience, wrap};
use crate::builtins::Builder;
use crate::object::{Args, Opaque};
use crate::protocol::{self, runtime_error, type_error};
use crate::vm::{Gate, GateKind, Patience, Thread};
use crate::{Result, Value};
use sharing::Lock;
use std::sync::Arc;

/// A lock that counts.
#[derive(Debug)]
struct RLock {
    gate: Arc<Gate>,
    state: Lock<State>,
}

/// Only the owner changes it.
#[derive(Clone, Copy, Debug, Default)]
struct State {
    /// Its ident; 0 if there is none.
    owner: u64,
    count: u64,
}

impl Opaque for RLock {
    fn class(&self) -> &'static str {
        "RLock"
    }

    fn text(&self, address: &str) -> Option<String> {
        let State { owner, count } = *self.state.lock();
        let state = if count > 0 { "locked" } else { "unlocked" };
        Some(format!("<{state} _thread.RLock object owner={owner} count={count} at {address}>"))
    }
}

/// Fills the class.
pub fn class(mut builder: Builder) -> Builder {
    for signature in ["release()", "__exit__(*args)"] {
        builder = builder.method(signature, release);
    }
    protocol::with_repr(builder)
        .value("__tp_name__", Value::from("_thread.RLock"))
        .function("__new__(cls, /)", |_, _| Ok(wrap(RLock { gate: Arc::new(Gate::lock()), state: Lock::default() })))
        .method("acquire(blocking=, timeout=)", acquire)
        .method("__enter__()", |thread, args| enter(thread, &args[0], Patience::Endless))
        .method("locked()", |_, args| Ok(Value::Bool(!this(&args[0])?.gate.is_open())))
        .method("_is_owned()", |thread, args| Ok(Value::Bool(this(&args[0])?.is_owned_by(thread))))
        .method("_recursion_count()", |thread, args| {
            let lock = this(&args[0])?;
            Ok(ident(if lock.is_owned_by(thread) { lock.state.lock().count } else { 0 }))
        })
        .method("_release_save()", release_save)
        .method("_acquire_restore(state, /)", acquire_restore)
        .method("_at_fork_reinit()", |thread, args| {
            this(&args[0])?.free(thread);
            Ok(Value::None)
        })
}

fn this(value: &Value) -> Result<&RLock> {
    inside(value, "RLock")
}

impl RLock {
    fn is_owned_by(&self, thread: &Thread) -> bool {
        let state = self.state.lock();
        state.count > 0 && state.owner == thread.peer.ident()
    }

    /// Lets it go, however often it was acquired.
    fn free(&self, thread: &Thread) -> State {
        let state = std::mem::take(&mut *self.state.lock());
        let interpreter = &thread.interpreter;
        self.gate.open(&interpreter.peers, || interpreter.host.monotonic());
        state
    }
}

/// Acquires it for the first time.
fn take(thread: &mut Thread, lock: &Value, patience: Patience, state: State) -> Result {
    let own = lock.clone();
    thread.pass_then(&this(lock)?.gate, GateKind::RLock, patience, move |_, passed| {
        if passed {
            *this(&own)?.state.lock() = state;
        }
        Ok(Value::Bool(passed))
    })
}

fn acquire(thread: &mut Thread, args: Args) -> Result {
    let patience = patience(thread, &args[1], &args[2])?;
    enter(thread, &args[0], patience)
}

fn enter(thread: &mut Thread, lock: &Value, patience: Patience) -> Result {
    let own = this(lock)?;
    if own.is_owned_by(thread) {
        own.state.lock().count += 1;
        return Ok(Value::Bool(true));
    }
    let owner = thread.peer.ident();
    take(thread, lock, patience, State { owner, count: 1 })
}

fn release(thread: &mut Thread, args: Args) -> Result {
    let lock = this(&args[0])?;
    if !lock.is_owned_by(thread) {
        return Err(runtime_error("cannot release un-acquired lock"));
    }
    let last = {
        let mut state = lock.state.lock();
        state.count -= 1;
        state.count == 0
    };
    if last {
        lock.free(thread);
    }
    Ok(Value::None)
}

/// What `Condition.wait` does before it waits.
fn release_save(thread: &mut Thread, args: Args) -> Result {
    let lock = this(&args[0])?;
    if lock.state.lock().count == 0 {
        return Err(runtime_error("cannot release un-acquired lock"));
    }
    let State { owner, count } = lock.free(thread);
    Ok(Value::tuple(vec![ident(count), ident(owner)]))
}

/// And after.
fn acquire_restore(thread: &mut Thread, args: Args) -> Result {
    let Value::Tuple(saved) = &args[1] else {
        let name = protocol::type_name(&args[1]);
        return Err(type_error(format!("_acquire_restore() argument 1 must be 2-item tuple, not {name}")));
    };
    let [count, owner] = &saved[..] else {
        let length = saved.len();
        return Err(type_error(format!("_acquire_restore() argument 1 must be tuple of length 2, not {length}")));
    };
    let (count, owner) = (protocol::small_index(thread, count)?, protocol::small_index(thread, owner)?);
    take(thread, &args[0], Patience::Endless, State { owner: owner as u64, count: count as u64 })
}
