//! `sys`, the part that reaches the interpreter; the facts are in the library's `sys.py`.

use super::put;
use crate::object::{Args, Module};
use crate::protocol::{self, type_error, value_error};
use crate::vm::{Op, Stream, Thread};
use crate::{Result, Value};
use sharing::Ref;
use std::sync::atomic::Ordering;

/// What CPython 3.14 gives for objects that live for ever.
const IMMORTAL: i64 = 3_221_225_472;

/// Fills the module.
pub fn fill(thread: &mut Thread, module: &Ref<Module>) -> Result<()> {
    put(module, "_write(stream, text, /)", write);
    put(module, "exit(status=, /)", exit);
    put(module, "exc_info()", exc_info);
    put(module, "exception()", |thread, _| Ok(handled(thread)));
    put(module, "getrefcount(object, /)", getrefcount);
    put(module, "getsizeof(object, default=)", getsizeof);
    put(module, "getrecursionlimit()", |thread, _| {
        Ok(Value::count(thread.interpreter.recursion_limit.load(Ordering::Relaxed)))
    });
    put(module, "setrecursionlimit(limit, /)", setrecursionlimit);
    put(module, "_uncount_calls(count, /)", uncount_calls);
    put(module, "getswitchinterval()", |thread, _| Ok(Value::Float(thread.interpreter.host.switch_interval())));
    put(module, "setswitchinterval(interval, /)", setswitchinterval);
    put(module, "_is_gil_enabled()", |thread, _| Ok(Value::Bool(thread.interpreter.host.has_gil())));
    put(module, "_arguments()", |thread, _| {
        let arguments = thread.interpreter.arguments.get().into_iter().flatten();
        Ok(Value::list(arguments.map(Value::str).collect()))
    });
    put(module, "_asyncgen_hooks()", |thread, _| Ok(Value::tuple(thread.asyncgen_hooks.to_vec())));
    put(module, "_set_asyncgen_hooks(firstiter, finalizer, /)", |thread, mut args| {
        thread.asyncgen_hooks = [args.take(0), args.take(1)];
        Ok(Value::None)
    });
    put(module, "intern(string, /)", intern);
    put(module, "_getframe(depth=, /)", getframe);
    put(module, "_line(file, line, /)", source_line);
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
    let args = match args.take(0) {
        Value::Null | Value::None => Vec::new(),
        Value::Tuple(several) => several.to_vec(),
        status => vec![status],
    };
    Err(protocol::exception("SystemExit", args))
}

fn handled(thread: &Thread) -> Value {
    thread.handled_exception().map_or(Value::None, |exception| Value::Instance(exception.clone()))
}

fn exc_info(thread: &mut Thread, _: Args) -> Result {
    let exception = handled(thread);
    if exception.is_none() {
        return Ok(Value::tuple(vec![Value::None; 3]));
    }
    let class = Value::Class(protocol::class_of(&exception));
    let traceback = protocol::traceback_of(&exception);
    Ok(Value::tuple(vec![class, exception, traceback]))
}

/// The argument counts, unless it is a local variable that the caller only lent (`LOAD_FAST_BORROW`): here all arguments
/// are owned.
fn getrefcount(thread: &mut Thread, args: Args) -> Result {
    let before = thread.frames.last().and_then(|frame| frame.code().instrs.get(frame.next.checked_sub(1)?));
    let lent = before.is_some_and(|before| matches!(before.op, Op::LoadFastBorrow | Op::LoadFastBorrowLoadFastBorrow));
    Ok(Value::Int(args[0].references().map_or(IMMORTAL, |count| count as i64 - i64::from(lent))))
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

/// So many calls under way no longer count towards the limit, or do so again.
fn uncount_calls(thread: &mut Thread, args: Args) -> Result {
    let count = protocol::small_index(thread, &args[0])?;
    thread.depth = thread.depth.saturating_add_signed(-count as isize);
    Ok(Value::None)
}

fn setswitchinterval(thread: &mut Thread, args: Args) -> Result {
    let seconds = protocol::float(thread, &args[0])?;
    if seconds > 0.0 {
        thread.interpreter.host.set_switch_interval(seconds);
        return Ok(Value::None);
    }
    Err(value_error("switch interval must be strictly positive"))
}

/// A line of a program, empty if there is none.
fn source_line(thread: &mut Thread, args: Args) -> Result {
    let line = protocol::small_index(thread, &args[1])?;
    let text = args[0].as_str().and_then(|file| thread.interpreter.source_line(file, line.max(0) as u32));
    Ok(Value::str(text.unwrap_or_default()))
}

/// The caller's frame, or one further out.
fn getframe(thread: &mut Thread, args: Args) -> Result {
    let depth = if args[0].is_null() { 0 } else { protocol::small_index(thread, &args[0])? };
    let frame = thread.frame_object(depth.max(0) as usize);
    frame.map(|frame| crate::builtins::frame_value(&frame)).ok_or_else(|| value_error("call stack is not deep enough"))
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
        let code = &entry.code().plain;
        let line = protocol::position(entry.code(), entry.instruction).line.unwrap_or(code.first_line);
        let source = interpreter.source_line(&code.filename, line).unwrap_or_default();
        let parts = [&*code.filename, &*code.name, source.trim()].map(Value::from);
        let [file, name, source] = parts;
        Value::tuple(vec![file, Value::Int(line.into()), name, source])
    };
    Ok(Value::list(traceback.iter().rev().map(entry).collect()))
}
