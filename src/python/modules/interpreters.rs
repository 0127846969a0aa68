//! `_interpreters`: the interpreters of a process; `concurrent.interpreters` is written in Python upon this. A call crosses
//! as bytes, and functions that need nothing but their code cross as code. `Modules/_interpretersmodule.c`.
//!
//! What an interpreter refuses is told as a value, for which the Python side has CPython's words: `None` where there is no
//! interpreter of that number, `False` where it is at work already.

use super::{process::content, put};
use crate::builtins::{bytes_of, known};
use crate::code::{Code, Flags};
use crate::object::{Args, CodeObject, Function, Halt, Module, Name, Thrown, intern};
use crate::protocol::{self, runtime_error, type_error};
use crate::vm::{InterpreterId, Interpreters, Op, Thread, Unavailable};
use crate::{Result, Value};
use sharing::Ref;
use std::sync::Arc;

/// The module that answers for an interpreter.
const INSIDE: &str = "concurrent.interpreters._crossing";

/// Fills the module.
pub fn fill(_: &mut Thread, module: &Ref<Module>) -> Result<()> {
    put(module, "create()", |thread, _| Ok(Value::Int(interpreters(thread)?.create())));
    put(module, "current()", |thread, _| Ok(Value::Int(interpreters(thread)?.current())));
    put(module, "list_all()", list_all);
    put(module, "is_running(id, /)", is_running);
    put(module, "destroy(id, /)", destroy);
    put(module, "incref(id, /)", |thread, args| {
        let id = number(thread, &args[0])?;
        Ok(Value::Bool(interpreters(thread)?.refer(id)))
    });
    put(module, "decref(id, /)", decref);
    put(module, "call(id, functions, data, /)", call);
    put(module, "check_thread()", |thread, _| match thread.interpreter.host.takes_turns() {
        true => Err(in_turns()),
        false => Ok(Value::None),
    });
    put(module, "is_stateless(function, /)", is_stateless);
    put(module, "main_dict()", |thread, _| main(thread).map(|module| Value::Dict(module.dict.clone())));
    Ok(())
}

/// The interpreters of this process.
pub(super) fn interpreters(thread: &Thread) -> Result<Arc<dyn Interpreters>> {
    let missing = || protocol::not_supported("interpreters, in a recorded run");
    thread.interpreter.host.interpreters().ok_or_else(missing)
}

/// It would run on the native stack, where nobody else could have a turn until it comes back.
fn in_turns() -> Thrown {
    protocol::not_supported("calling into another interpreter in a thread, where threads take turns")
}

pub(super) fn number(thread: &mut Thread, value: &Value) -> Result<InterpreterId> {
    protocol::small_index(thread, value)
}

fn refusal(unavailable: Unavailable) -> Value {
    match unavailable {
        Unavailable::Unknown => Value::None,
        Unavailable::Running => Value::Bool(false),
    }
}

fn list_all(thread: &mut Thread, _: Args) -> Result {
    Ok(Value::list(interpreters(thread)?.all().into_iter().map(Value::Int).collect()))
}

fn is_running(thread: &mut Thread, args: Args) -> Result {
    let id = number(thread, &args[0])?;
    Ok(interpreters(thread)?.is_running(id).map_or(Value::None, Value::Bool))
}

/// Whether it has been.
fn destroy(thread: &mut Thread, args: Args) -> Result {
    let id = number(thread, &args[0])?;
    Ok(interpreters(thread)?.destroy(thread, id).map_or_else(refusal, |()| Value::Bool(true)))
}

/// The interpreter ends with the last object that stands for it, unless it is at work.
fn decref(thread: &mut Thread, args: Args) -> Result {
    let id = number(thread, &args[0])?;
    let all = interpreters(thread)?;
    if all.release(id) {
        // One that is at work is ended with the process.
        let _ = all.destroy(thread, id);
    }
    Ok(Value::None)
}

/// Has the other interpreter's `concurrent.interpreters._crossing` answer for the bytes; its answer is bytes.
fn call(thread: &mut Thread, args: Args) -> Result {
    let (id, data) = (number(thread, &args[0])?, content(&args[2])?);
    let functions = protocol::collect(thread, &args[1])?;
    let codes: Vec<Code> = functions.iter().map(code_of).collect::<Result<_>>()?;
    let all = interpreters(thread)?;
    if thread.takes_turns() {
        return Err(in_turns());
    }
    // What has ended here must not end there.
    thread.settle()?;
    let mut answer = None;
    let entered = all.enter(thread, id, &mut |inner| answer = Some(answer_for(inner, &codes, &data)));
    match (entered, answer) {
        (Err(unavailable), _) => Ok(refusal(unavailable)),
        (Ok(()), Some(Ok(bytes))) => Ok(bytes_of(bytes)),
        (Ok(()), Some(Err(Thrown::Halt(halt)))) => {
            if halt == Halt::Deadlock {
                // Nobody can go on there, so nobody will come back from there.
                thread.interpreter.peers.stop(halt);
            }
            Err(Thrown::Halt(halt))
        }
        (Ok(()), Some(Err(Thrown::Exception(exception)))) => {
            // An object of the other one's: its words alone come over.
            Err(runtime_error(protocol::traceback_text(thread, &exception)))
        }
        (Ok(()), None) => Err(runtime_error("an interpreter has not answered")),
    }
}

fn answer_for(inner: &mut Thread, codes: &[Code], data: &[u8]) -> Result<Vec<u8>> {
    let module = inner.import(&intern(INSIDE))?;
    let globals = main(inner)?.dict.clone();
    let function = |code: &Code| {
        let code = CodeObject::new(code.clone()).map_err(runtime_error)?;
        Ok(Value::Function(Ref::new(Function::new(code, globals.clone()))))
    };
    let functions = codes.iter().map(function).collect::<Result<Vec<_>>>()?;
    let perform = protocol::attribute(inner, &module, &intern("perform"))?;
    let answer = inner.call_with(&perform, [bytes_of(data.to_vec()), Value::list(functions)])?;
    content(&answer)
}

/// `__main__`, which an interpreter that runs no program has, too.
fn main(thread: &mut Thread) -> Result<Ref<Module>> {
    match thread.interpreter.modules.get_str("__main__") {
        Some(Value::Module(module)) => Ok(module),
        _ => Ok(thread.interpreter.add_module(&known::MAIN)),
    }
}

fn code_of(function: &Value) -> Result<Code> {
    match function.plain() {
        Value::Function(function) => Ok(function.current_code().plain.clone()),
        _ => Err(type_error("only functions cross as code")),
    }
}

/// Whether a function needs nothing but its code and the built-ins: `_PyFunction_VerifyStateless`. The code of functions
/// within it is not looked at, as in CPython 3.14.
fn is_stateless(thread: &mut Thread, args: Args) -> Result {
    let Value::Function(function) = args[0].plain() else { return Ok(Value::Bool(false)) };
    let defaults = function.defaults.lock().clone();
    let plain = function.closure.lock().is_empty() && defaults.positional.is_empty() && defaults.keyword.is_none();
    Ok(Value::Bool(plain && needs_only_builtins(thread, function)))
}

fn needs_only_builtins(thread: &Thread, function: &Function) -> bool {
    let code = function.current_code();
    let builtins = &thread.interpreter.builtins;
    let outside = |name: &Name| function.globals.get_name(name).is_some() || builtins.get_name(name).is_none();
    let generates = [Flags::GENERATOR, Flags::COROUTINE, Flags::ASYNC_GENERATOR].iter().any(|flag| code.has(*flag));
    let changes = code.instrs.iter().any(|instr| match instr.op {
        Op::StoreGlobal | Op::DeleteGlobal => true,
        Op::LoadGlobal => outside(&code.names[instr.arg as usize >> 1]),
        _ => false,
    });
    !generates && !changes
}
