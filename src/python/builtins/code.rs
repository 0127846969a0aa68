//! `code`: what code objects show of themselves.

use super::Builder;
use crate::code::{Code, Kind};
use crate::object::{Args, Bytes, CodeObject, Name};
use crate::protocol::{self, not_supported, type_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    let builder = builder
        .getter("co_name", |_, object| Ok(receiver(object)?.name.value()))
        .getter("co_qualname", |_, object| Ok(receiver(object)?.qualname.value()))
        .getter("co_filename", |_, object| Ok(Value::from(&*receiver(object)?.plain.filename)))
        .getter("co_consts", |_, object| Ok(Value::tuple(receiver(object)?.constants.to_vec())))
        .getter("co_names", |_, object| Ok(Value::tuple(receiver(object)?.names.iter().map(Name::value).collect())))
        .getter("co_varnames", |_, object| names(object, Kind::LOCAL))
        .getter("co_cellvars", |_, object| names(object, Kind::CELL))
        .getter("co_freevars", |_, object| names(object, Kind::FREE))
        .getter("co_code", |_, object| bytes(object, |code| &code.code))
        .getter("co_linetable", |_, object| bytes(object, |code| &code.line_table))
        .getter("co_exceptiontable", |_, object| bytes(object, |code| &code.exception_table));
    numbers(builder)
        .method("co_lines()", |_, args| lines(&args[0]))
        .method("co_positions()", |_, args| positions(&args[0]))
        .method("__eq__(value, /)", |_, args| match &args[1] {
            Value::Code(other) => {
                let own = receiver(&args[0])?;
                Ok(Value::Bool(Ref::ptr_eq(own, other) || own.plain == other.plain))
            }
            _ => Ok(Value::NotImplemented),
        })
        .method("__hash__()", |_, args| Ok(Value::Int(i64::from(receiver(&args[0])?.plain.first_line))))
        .method("replace(**kwargs)", replace)
}

fn numbers(builder: Builder) -> Builder {
    builder
        .getter("co_argcount", |_, object| number(object, |code| code.arg_count))
        .getter("co_posonlyargcount", |_, object| number(object, |code| code.posonly_arg_count))
        .getter("co_kwonlyargcount", |_, object| number(object, |code| code.kwonly_arg_count))
        .getter("co_nlocals", |_, object| number(object, |code| code.names_of(Kind::LOCAL).count() as u32))
        .getter("co_stacksize", |_, object| number(object, |code| code.stack_size))
        .getter("co_flags", |_, object| number(object, |code| code.flags.0))
        .getter("co_firstlineno", |_, object| number(object, |code| code.first_line))
}

fn receiver(value: &Value) -> Result<&Ref<CodeObject>> {
    match value {
        Value::Code(code) => Ok(code),
        other => {
            let name = protocol::type_name(other);
            Err(type_error(format!("descriptor requires a 'code' object but received a '{name}'")))
        }
    }
}

fn number(object: &Value, of: fn(&Code) -> u32) -> Result {
    Ok(Value::Int(of(&receiver(object)?.plain).into()))
}

fn bytes(object: &Value, of: fn(&Code) -> &[u8]) -> Result {
    Ok(Value::Bytes(Ref::new(Bytes::new(of(&receiver(object)?.plain).to_vec()))))
}

fn names(object: &Value, kind: Kind) -> Result {
    Ok(Value::tuple(receiver(object)?.plain.names_of(kind).map(Value::from).collect()))
}

fn optional(number: Option<u32>) -> Value {
    number.map_or(Value::None, |number| Value::Int(number.into()))
}

/// Stretches of instructions with one line: start, end, line.
fn lines(object: &Value) -> Result {
    let code = &receiver(object)?.plain;
    let mut starts: Vec<(u32, Option<u32>)> = code.line_starts().collect();
    starts.push((code.code.len() as u32, None));
    let lines = starts.windows(2).map(|pair| {
        let (start, line) = pair[0];
        Value::tuple(vec![Value::Int(start.into()), Value::Int(pair[1].0.into()), optional(line)])
    });
    Ok(crate::object::Cursor::Tuple { tuple: Ref::new(crate::object::Tuple::new(lines.collect())), next: 0 }.into())
}

fn positions(object: &Value) -> Result {
    let positions = receiver(object)?.plain.positions().map(|position| {
        let parts = [position.line, position.end_line, position.column, position.end_column];
        Value::tuple(parts.map(optional).to_vec())
    });
    Ok(crate::object::Cursor::Tuple { tuple: Ref::new(crate::object::Tuple::new(positions.collect())), next: 0 }.into())
}

/// `code.replace(…)` of what doesn't change what the code does.
fn replace(_: &mut Thread, args: Args) -> Result {
    let mut plain = receiver(&args[0])?.plain.clone();
    for (name, value) in &args.keywords {
        match (&**name, value) {
            ("co_name", Value::Str(text)) => plain.name = text.as_str().into(),
            ("co_qualname", Value::Str(text)) => plain.qualname = text.as_str().into(),
            ("co_filename", Value::Str(text)) => plain.filename = text.as_str().into(),
            ("co_firstlineno", Value::Int(line)) => plain.first_line = *line as u32,
            (other, _) => return Err(not_supported(&format!("code.replace() of {other}"))),
        }
    }
    CodeObject::new(plain).map(Value::Code).map_err(protocol::runtime_error)
}
