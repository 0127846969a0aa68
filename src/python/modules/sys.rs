//! `sys`, the part that reaches the interpreter; the facts are in the library's `sys.py`.

use super::put;
use crate::object::{Args, Module};
use crate::protocol::{self, type_error, value_error};
use crate::vm::{Stream, Thread};
use crate::{Result, Value};
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// What CPython 3.14 gives for objects that live for ever.
const IMMORTAL: i64 = 3_221_225_472;

/// Fills the module.
pub fn fill(thread: &mut Thread, module: &Arc<Module>) -> Result<()> {
    put(module, "_write(stream, text, /)", write);
    put(module, "exit(status=, /)", exit);
    put(module, "exc_info()", exc_info);
    put(module, "exception()", |thread, _| Ok(thread.handled.clone()));
    put(module, "getrefcount(object, /)", getrefcount);
    put(module, "getsizeof(object, default=)", getsizeof);
    put(module, "getrecursionlimit()", |thread, _| {
        Ok(Value::count(thread.interpreter.recursion_limit.load(Ordering::Relaxed)))
    });
    put(module, "setrecursionlimit(limit, /)", setrecursionlimit);
    put(module, "intern(string, /)", intern);
    put(module, "_format(exception, chain, /)", format);
    put(module, "_format_only(exception, /)", format_only);
    put(module, "_entries(traceback, /)", entries);
    let modules = thread.interpreter.modules.clone();
    module.dict.set_name(&crate::object::intern("modules"), Value::Dict(modules));
    Ok(())
}

fn write(thread: &mut Thread, args: Args) -> Result {
    let Value::Str(text) = &args[1] else {
        let name = protocol::type_name(&args[1]);
        return Err(type_error(format!("write() argument must be str, not {name}")));
    };
    let stream = if matches!(args[0], Value::Int(2)) { Stream::Err } else { Stream::Out };
    thread.interpreter.host.write(stream, text.as_str());
    Ok(Value::count(text.points()))
}

fn exit(_: &mut Thread, mut args: Args) -> Result {
    Err(protocol::exception("SystemExit", args.option(0).into_iter().collect()))
}

fn exc_info(thread: &mut Thread, _: Args) -> Result {
    let exception = thread.handled.clone();
    if exception.is_none() {
        return Ok(Value::tuple(vec![Value::None; 3]));
    }
    let class = Value::Class(protocol::class_of(&exception));
    let traceback = protocol::traceback_of(&exception);
    Ok(Value::tuple(vec![class, exception, traceback]))
}

/// The argument itself counts once here; CPython's is borrowed.
fn getrefcount(_: &mut Thread, args: Args) -> Result {
    Ok(Value::Int(args[0].references().map_or(IMMORTAL, |count| count.saturating_sub(1) as i64)))
}

fn getsizeof(thread: &mut Thread, args: Args) -> Result {
    thread.call_method(&args[0], "__sizeof__", [])
}

fn setrecursionlimit(thread: &mut Thread, args: Args) -> Result {
    let Value::Int(limit) = args[0] else {
        let name = protocol::type_name(&args[0]);
        return Err(type_error(format!("'{name}' object cannot be interpreted as an integer")));
    };
    let limit = usize::try_from(limit).ok().filter(|&limit| limit > 0);
    let limit = limit.ok_or_else(|| value_error("recursion limit must be greater or equal than 1"))?;
    thread.interpreter.recursion_limit.store(limit, Ordering::Relaxed);
    Ok(Value::None)
}

fn intern(_: &mut Thread, args: Args) -> Result {
    match &args[0] {
        Value::Str(text) => Ok(crate::object::intern(text.as_str()).value()),
        other => {
            let name = protocol::type_name(other);
            Err(type_error(format!("intern() argument must be str, not {name}")))
        }
    }
}

/// `traceback.format_exception` as one text.
fn format(thread: &mut Thread, args: Args) -> Result {
    let Value::Instance(exception) = &args[0] else { return Ok(Value::from("NoneType: None\n")) };
    let chained = protocol::truth(thread, &args[1])?;
    Ok(Value::str(if chained {
        protocol::traceback_text(thread, exception)
    } else {
        protocol::unchained_text(thread, exception)?
    }))
}

fn format_only(thread: &mut Thread, args: Args) -> Result {
    let Value::Instance(exception) = &args[0] else { return Ok(Value::list(vec![Value::from("NoneType: None\n")])) };
    Ok(Value::list(protocol::exception_only(thread, exception).into_iter().map(Value::str).collect()))
}

/// File, line, function and source line of each frame of a traceback, the outermost first.
fn entries(thread: &mut Thread, args: Args) -> Result {
    let Value::Other(other) = &args[0] else { return Ok(Value::list(Vec::new())) };
    let crate::object::Other::Traceback(traceback) = &**other else { return Ok(Value::list(Vec::new())) };
    let interpreter = thread.interpreter.clone();
    let entry = |entry: &crate::object::TraceEntry| {
        let code = &entry.code.plain;
        let line = protocol::position(&entry.code, entry.instruction).line.unwrap_or(code.first_line);
        let source = interpreter.source_line(&code.filename, line).unwrap_or_default();
        let parts = [&*code.filename, &*code.name, source.trim()].map(Value::from);
        let [file, name, source] = parts;
        Value::tuple(vec![file, Value::Int(line.into()), name, source])
    };
    Ok(Value::list(traceback.iter().rev().map(entry).collect()))
}
