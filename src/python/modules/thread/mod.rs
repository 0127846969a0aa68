//! `_thread`: threads, locks, what belongs to one thread (`Modules/_threadmodule.c`). `threading` is built on it.
//!
//! - [`start`]: how threads begin and end.
//! - [`handle`]: what `join` waits for.
//! - [`lock`], [`rlock`]: locks. They wait by [`Thread::pass`](crate::vm::Thread::pass) alone.
//! - [`local`]: attributes that each thread has its own of.

mod handle;
mod local;
mod lock;
mod rlock;
mod start;

use super::time::seconds;
use super::{add_value, put};
use crate::builtins::{Builder, types};
use crate::object::{Args, Module, Opaque, Other};
use crate::protocol::{self, overflow_error, type_error, value_error};
use crate::vm::{Patience, Thread};
use crate::{Result, Value};
use sharing::Ref;

pub(crate) use local::{Dicts, forget as forget_locals};

/// `PY_TIMEOUT_MAX` in seconds.
const TIMEOUT_MAX: f64 = 9_223_372_036.0;

/// The longest name that a thread can have on Linux, the end of the text included.
const NAME_MAXLEN: i64 = 15;

/// Fills the module.
pub fn fill(_: &mut Thread, module: &Ref<Module>) -> Result<()> {
    start::fill(module);
    put(module, "get_ident()", |thread, _| Ok(ident(thread.peer.ident())));
    put(module, "get_native_id()", |thread, _| Ok(ident(thread.peer.ident())));
    put(module, "_get_main_thread_ident()", |thread, _| Ok(ident(thread.interpreter.peers.main().ident())));
    put(module, "_is_main_interpreter()", |_, _| Ok(Value::Bool(true)));
    put(module, "_count()", |thread, _| Ok(Value::count(thread.interpreter.peers.living().len().saturating_sub(1))));
    put(module, "set_name(name)", set_name);
    put(module, "stack_size(size=, /)", stack_size);
    for name in ["exit()", "exit_thread()"] {
        put(module, name, |_, _| Err(protocol::exception("SystemExit", Vec::new())));
    }
    put(module, "interrupt_main(signum=, /)", interrupt_main);
    for name in ["allocate_lock()", "allocate()"] {
        put(module, name, |_, _| Ok(lock::new()));
    }
    add_value(module, "TIMEOUT_MAX", TIMEOUT_MAX);
    add_value(module, "_NAME_MAXLEN", NAME_MAXLEN);
    add_value(module, "error", Value::Class(types().exception("RuntimeError").clone()));
    for (name, class) in [
        ("lock", "lock"),
        ("LockType", "lock"),
        ("RLock", "RLock"),
        ("_local", "_local"),
        ("_ThreadHandle", "_ThreadHandle"),
    ] {
        add_value(module, name, Value::Class(types().named(class).clone()));
    }
    Ok(())
}

/// Fills the class of that name, if it is one of the module's.
pub fn class(name: &str, builder: Builder) -> std::result::Result<Builder, Builder> {
    let fill = match name {
        "lock" => lock::class,
        "RLock" => rlock::class,
        "_local" => local::class,
        "_ThreadHandle" => handle::class,
        _ => return Err(builder),
    };
    Ok(fill(builder.value("__module__", Value::from("_thread"))))
}

fn ident(number: u64) -> Value {
    Value::Int(number as i64)
}

/// What only natives look into, as a value.
fn wrap(object: impl Opaque) -> Value {
    Value::Other(Ref::new(Other::Opaque(Box::new(object))))
}

/// What a value of one of the module's classes is.
fn inside<'a, T: Opaque>(value: &'a Value, class: &str) -> Result<&'a T> {
    Other::inside(value).ok_or_else(|| {
        let name = protocol::type_name(value);
        type_error(format!("descriptor requires a '_thread.{class}' object but received a '{name}'"))
    })
}

fn set_name(thread: &mut Thread, args: Args) -> Result {
    let Some(name) = args[0].as_str() else {
        let name = protocol::type_name(&args[0]);
        return Err(type_error(format!("set_name() argument 'name' must be str, not {name}")));
    };
    thread.peer.set_name(name);
    Ok(Value::None)
}

/// The size can't be chosen here: only 0, the default, is taken.
fn stack_size(thread: &mut Thread, args: Args) -> Result {
    let size = if args[0].is_null() { 0 } else { protocol::small_index(thread, &args[0])? };
    match size {
        0 => Ok(Value::Int(0)),
        1.. => Err(value_error(format!("size not valid: {size} bytes"))),
        _ => Err(value_error("size must be 0 or a positive value")),
    }
}

/// `SIGINT`, the only signal there is.
fn interrupt_main(thread: &mut Thread, args: Args) -> Result {
    let signal = if args[0].is_null() { 2 } else { protocol::small_index(thread, &args[0])? };
    if !(1..=64).contains(&signal) {
        return Err(value_error("signal number out of range"));
    }
    if signal == 2 {
        thread.interpreter.peers.interrupt();
    }
    Ok(Value::None)
}

/// `lock_acquire_parse_timeout`
fn patience(thread: &mut Thread, blocking: &Value, timeout: &Value) -> Result<Patience> {
    let blocking = blocking.is_null() || protocol::truth(thread, blocking)?;
    let timeout = if timeout.is_null() { -1.0 } else { seconds(timeout)? };
    let unset = timeout == -1.0;
    match blocking {
        false if !unset => Err(value_error("can't specify a timeout for a non-blocking call")),
        false => Ok(Patience::None),
        true if unset => Ok(Patience::Endless),
        true if timeout < 0.0 => Err(value_error("timeout value must be a non-negative number")),
        true if timeout > TIMEOUT_MAX => Err(overflow_error("timeout value is too large")),
        true => Ok(Patience::Seconds(timeout)),
    }
}
