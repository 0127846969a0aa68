//! Functions on iterables: `len`, `iter`, `next`, `any`, `all`, `sorted`.

use crate::object::{Args, Iter, Iterate, Thrown, intern};
use crate::protocol::{self, stop_iteration, type_error, type_name};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Lock;

/// `len(object)`
pub fn len(thread: &mut Thread, args: Args) -> Result {
    protocol::length(thread, &args[0]).map(Value::count)
}

/// `any(iterable)`
pub fn any(thread: &mut Thread, args: Args) -> Result {
    find(thread, &args[0], true)
}

/// `all(iterable)`
pub fn all(thread: &mut Thread, args: Args) -> Result {
    find(thread, &args[0], false)
}

/// The truth that is looked for if an item has it, or else its opposite.
fn find(thread: &mut Thread, iterable: &Value, wanted: bool) -> Result {
    let iterator = protocol::iterator(thread, iterable)?;
    while let Some(item) = protocol::next(thread, &iterator)? {
        if protocol::truth(thread, &item)? == wanted {
            return Ok(Value::Bool(wanted));
        }
    }
    Ok(Value::Bool(!wanted))
}

/// `next(iterator, default)`
pub fn next(thread: &mut Thread, mut args: Args) -> Result {
    let iterator = args.take(0);
    let is_iterator = match &iterator {
        Value::Iter(_) => true,
        Value::Generator(generator) => generator.is_plain(),
        Value::Instance(_) | Value::Other(_) => {
            protocol::special(thread, &iterator, &crate::builtins::known::NEXT).is_some()
        }
        _ => false,
    };
    if !is_iterator {
        return Err(type_error(format!("'{}' object is not an iterator", type_name(&iterator))));
    }
    match (next_of(thread, &iterator), args.option(1)) {
        (Ok(Some(item)), _) => Ok(item),
        (Ok(None), Some(default)) => Ok(default),
        (Ok(None), None) => Err(stop_iteration(Value::None)),
        (Err(crate::Thrown::Exception(e)), Some(default)) if protocol::is_exception(&e, &["StopIteration"]) => {
            Ok(default)
        }
        (Err(thrown), _) => Err(thrown),
    }
}

/// A generator's `StopIteration` carries what it returned, so that it isn't made here.
fn next_of(thread: &mut Thread, iterator: &Value) -> Result<Option<Value>> {
    match iterator {
        Value::Generator(_) | Value::Instance(_) | Value::Other(_) => {
            thread.call_method(iterator, "__next__", []).map(Some)
        }
        _ => protocol::next(thread, iterator),
    }
}

/// `iter(iterable)` and `iter(callable, sentinel)`
pub fn iter(thread: &mut Thread, mut args: Args) -> Result {
    let (source, sentinel) = (args.take(0), args.take(1));
    if sentinel.is_null() {
        return protocol::iterator(thread, &source);
    }
    if !super::attributes::is_callable(thread, &source) {
        return Err(type_error("iter(v, w): v must be callable"));
    }
    Ok(Iter::value(Calls(Lock::new(Some((source, sentinel))))))
}

/// Calls a function until it gives the sentinel.
#[derive(Debug)]
struct Calls(Lock<Option<(Value, Value)>>);

impl Iterate for Calls {
    fn next(&self, thread: &mut Thread) -> Result<Option<Value>> {
        let Some((callable, sentinel)) = self.calls() else { return Ok(None) };
        match thread.call_with(&callable, []) {
            Ok(item) if !protocol::equal(thread, &item, &sentinel)? => return Ok(Some(item)),
            Err(Thrown::Exception(stop)) if protocol::stop_iteration_value(&stop).is_some() => {}
            result => drop(result?),
        }
        self.end();
        Ok(None)
    }

    fn calls(&self) -> Option<(Value, Value)> {
        self.0.lock().clone()
    }

    fn end(&self) {
        let ended = self.0.lock().take();
        drop(ended);
    }

    fn type_name(&self) -> &'static str {
        "callable_iterator"
    }
}

/// `sorted(iterable, /, *, key=None, reverse=False)`
pub fn sorted(thread: &mut Thread, mut args: Args) -> Result {
    let list = Value::list(protocol::collect(thread, &args[0])?);
    let sort = protocol::attribute(thread, &list, &intern("sort"))?;
    let options = [("key", args.take(1)), ("reverse", args.take(2))];
    let keywords = options.into_iter().filter_map(|(name, value)| Some((intern(name), value.present()?))).collect();
    thread.call(&sort, Args { keywords, ..Args::default() })?;
    Ok(list)
}
