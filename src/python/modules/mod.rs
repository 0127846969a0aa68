//! The modules that programs can import, those parts of them that are written in Rust.

mod asyncio;
mod collections;
mod cross_queues;
mod hashlib;
mod interpreters;
mod itertools;
mod math;
mod opcode;
mod os;
mod pickle;
mod process;
mod random;
mod sys;
mod thread;
mod time;
mod types;
mod weakref;

use crate::builtins::Builder;
use crate::object::{Binding, Module, Native, NativeFn, intern};
use crate::vm::{Patience, Thread};
use crate::{Result, Value};
use sharing::Ref;

/// Fills a new module.
pub type Fill = fn(&mut Thread, &Ref<Module>) -> Result<()>;

/// What fills each module.
const MODULES: &[(&str, Fill)] = &[
    ("_asyncio", asyncio::fill),
    ("_collections", collections::fill),
    ("_hashlib", hashlib::fill),
    ("_interpqueues", cross_queues::fill),
    ("_interpreters", interpreters::fill),
    ("itertools", itertools::fill),
    ("math", math::fill),
    ("opcode", opcode::fill),
    ("os", os::fill),
    ("_pickle", pickle::fill),
    ("_process", process::fill),
    ("random", random::fill),
    ("sys", sys::fill),
    ("_thread", thread::fill),
    ("time", time::fill),
    ("types", types::fill),
    ("_weakref", weakref::fill),
];

/// What fills the module of that name.
pub fn find(name: &str) -> Option<Fill> {
    MODULES.iter().find(|(known, _)| *known == name).map(|(_, fill)| *fill)
}

pub(crate) use thread::{Dicts, forget_locals};
pub(crate) use weakref::{NAME as WEAK_REFERENCE, callback as weak_callback, class as weak_class};

/// Fills the class of that name, if it is one of `_thread`'s.
pub(crate) fn thread_class(name: &str, builder: Builder) -> std::result::Result<Builder, Builder> {
    thread::class(name, builder)
}

/// Fills `_hashlib.HASH`.
pub(crate) fn hash_class(builder: Builder) -> Builder {
    hashlib::class(builder)
}

/// Fills the class of that name, if it is an iterator of one of the modules.
pub(crate) fn iterator_class(name: &str, builder: Builder) -> std::result::Result<Builder, Builder> {
    itertools::class(name, builder)
}

/// Puts functions into a module, by their signatures.
pub(crate) fn add_functions(module: &Module, owner: &'static str, functions: &[(&'static str, NativeFn)]) {
    for (signature, call) in functions {
        let name = signature.split('(').next().unwrap_or(signature);
        module.dict.set_name(&intern(name), Native::of(owner, Binding::Function, signature, *call));
    }
}

/// How long to wait: `None` is for ever, and nothing or less is not at all.
fn patience_of(timeout: &Value) -> Result<Patience> {
    match timeout.plain() {
        Value::None => Ok(Patience::Endless),
        timeout => Ok(match time::seconds(timeout)? {
            seconds if seconds > 0.0 => Patience::Seconds(seconds),
            _ => Patience::None,
        }),
    }
}

/// Puts a value into a module.
pub(crate) fn add_value(module: &Module, name: &str, value: impl Into<Value>) {
    module.dict.set_name(&intern(name), value.into());
}

/// Puts a function into a module, by its signature.
fn put(module: &Module, signature: &'static str, call: NativeFn) {
    add_functions(module, "", &[(signature, call)]);
}
