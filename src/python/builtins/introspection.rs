//! What programs see of the interpreter's own objects: cells, frames, tracebacks.

use super::Builder;
use crate::object::{Cell, CodeObject, Dict, FrameObject, Other, TraceEntry};
use crate::protocol::{self, not_supported, type_error, value_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;
use std::sync::atomic::Ordering;

/// Fills the class of that name, if it is one of these.
pub fn class(name: &str, builder: Builder) -> std::result::Result<Builder, Builder> {
    Ok(match name {
        "cell" => builder.function("__new__(cls, contents=, /)", new_cell).attribute("cell_contents", held, hold),
        "traceback" => traceback_class(builder),
        "frame" => frame_class(builder),
        _ => return Err(builder),
    })
}

fn wrong(kind: &str, value: &Value) -> crate::Thrown {
    let name = protocol::type_name(value);
    type_error(format!("descriptor requires a '{kind}' object but received a '{name}'"))
}

fn cell(value: &Value) -> Result<&Ref<Cell>> {
    if let Value::Cell(cell) = value { Ok(cell) } else { Err(wrong("cell", value)) }
}

fn new_cell(_: &mut Thread, mut args: crate::object::Args) -> Result {
    Ok(Value::Cell(Ref::new(Cell::new(args.take(1)))))
}

fn held(_: &mut Thread, value: &Value) -> Result {
    cell(value)?.get().present().ok_or_else(|| value_error("cell is empty"))
}

fn hold(_: &mut Thread, value: &Value, held: Value) -> Result<()> {
    drop(cell(value)?.replace(held));
    Ok(())
}

/// The entries of a traceback, the one that it stands for last.
fn entries(value: &Value) -> Result<&[TraceEntry]> {
    if let Value::Other(other) = value
        && let Other::Traceback(entries) = &**other
    {
        return Ok(entries);
    }
    Err(wrong("traceback", value))
}

fn entry(value: &Value) -> Result<&TraceEntry> {
    entries(value)?.last().ok_or_else(|| value_error("an empty traceback"))
}

fn traceback_class(builder: Builder) -> Builder {
    builder
        .getter("tb_frame", |_, value| Ok(frame_value(&entry(value)?.frame)))
        .getter("tb_lineno", |_, value| {
            let entry = entry(value)?;
            Ok(line_of(entry.code(), entry.instruction))
        })
        .getter("tb_lasti", |_, value| {
            let entry = entry(value)?;
            Ok(last_instruction(entry.code(), entry.instruction))
        })
        .attribute("tb_next", next, |_, _, _| Err(not_supported("a traceback that is changed")))
}

fn next(_: &mut Thread, value: &Value) -> Result {
    match entries(value)? {
        [rest @ .., _] if !rest.is_empty() => Ok(Value::Other(Ref::new(Other::Traceback(rest.to_vec())))),
        _ => Ok(Value::None),
    }
}

fn line_of(code: &CodeObject, instruction: usize) -> Value {
    let line = protocol::position(code, instruction).line;
    line.map_or(Value::None, |line| Value::Int(line.into()))
}

fn last_instruction(code: &CodeObject, instruction: usize) -> Value {
    Value::Int(code.offsets.get(instruction).map_or(-1, |unit| i64::from(*unit) * 2))
}

/// A frame as a value.
pub fn frame_value(frame: &Ref<FrameObject>) -> Value {
    Value::Other(Ref::new(Other::Frame(frame.clone())))
}

fn frame(value: &Value) -> Result<&Ref<FrameObject>> {
    if let Value::Other(other) = value
        && let Other::Frame(frame) = &**other
    {
        return Ok(frame);
    }
    Err(wrong("frame", value))
}

fn frame_class(builder: Builder) -> Builder {
    builder
        .getter("f_code", |_, value| Ok(Value::Code(frame(value)?.code().clone())))
        .getter("f_globals", |_, value| Ok(Value::Dict(frame(value)?.function.globals.clone())))
        .getter("f_builtins", |thread, _| Ok(Value::Dict(thread.interpreter.builtins.clone())))
        .getter("f_lineno", |_, value| {
            let frame = frame(value)?;
            Ok(frame.line().map_or(Value::None, |line| Value::Int(line.into())))
        })
        .getter("f_lasti", |_, value| {
            let frame = frame(value)?;
            Ok(last_instruction(frame.code(), frame.instruction.load(Ordering::Relaxed)))
        })
        .getter("f_back", |_, value| match frame(value)?.back.get() {
            Some(back) => Ok(back.as_ref().map_or(Value::None, frame_value)),
            None => Err(not_supported("the caller of that frame")),
        })
        .getter("f_locals", locals)
        .getter("f_trace", |_, _| Ok(Value::None))
        .method("clear(/)", |_, args| {
            frame(&args[0])?.clear();
            Ok(Value::None)
        })
        .method("__eq__(other, /)", |_, args| {
            Ok(Value::Bool(frame(&args[1]).is_ok_and(|other| frame(&args[0]).is_ok_and(|own| Ref::ptr_eq(own, other)))))
        })
        .method("__hash__(/)", |_, args| Ok(Value::Int((Ref::as_ptr(frame(&args[0])?) as usize >> 4) as i64)))
}

fn locals(thread: &mut Thread, value: &Value) -> Result {
    let frame = frame(value)?;
    if let Some(namespace) = &frame.namespace {
        return Ok(Value::Dict(namespace.clone()));
    }
    let variables = frame.variables().or_else(|| thread.variables_of(frame));
    let variables = variables.ok_or_else(|| not_supported("the variables of a frame that runs"))?;
    Ok(Value::Dict(named(frame.code(), &variables)))
}

/// Variables by their names; cells give what they hold, and what is unbound is left out.
pub fn named(code: &CodeObject, variables: &[Value]) -> Ref<Dict> {
    let dict = Ref::new(Dict::default());
    for (slot, (name, value)) in code.locals.iter().zip(variables).enumerate() {
        let value = match value {
            Value::Cell(cell) if code.is_cell(slot) => cell.get(),
            value => value.clone(),
        };
        if !value.is_null() && !name.starts_with('.') {
            dict.set_name(name, value);
        }
    }
    dict
}
