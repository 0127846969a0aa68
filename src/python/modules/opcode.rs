//! `opcode`, the part that reads code objects: the listing of `code::dis` and the table of instructions. What programs
//! call is in the library's `dis.py` and `opcode.py`.

use super::put;
use crate::code::dis::{Listing, Row};
use crate::code::{Opcode, Operand};
use crate::object::{Args, CodeObject, Module};
use crate::protocol::{self, type_error, value_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// Fills the module.
///
/// # Errors
/// None.
pub fn fill(_: &mut Thread, module: &Ref<Module>) -> Result<()> {
    put(module, "_text(code, /)", text);
    put(module, "_rows(code, /)", rows);
    put(module, "_opcodes()", opcodes);
    put(module, "_stack_effect(opcode, oparg, /)", stack_effect);
    Ok(())
}

fn code(value: &Value) -> Result<&Ref<CodeObject>> {
    match value {
        Value::Code(code) => Ok(code),
        other => Err(type_error(format!("a code object is required, not '{}'", protocol::type_name(other)))),
    }
}

/// The listing as text, without the code objects inside.
fn text(_: &mut Thread, args: Args) -> Result {
    let mut listing = Listing::new(&code(&args[0])?.plain);
    listing.nested.clear();
    Ok(Value::str(listing.to_string()))
}

/// The instructions: name, number, argument, what it stands for as a value and as text, offset, whether a line starts
/// there, the line, the label, the four numbers of the position, where a jump leads.
fn rows(_: &mut Thread, args: Args) -> Result {
    let code = code(&args[0])?;
    let listing = Listing::new(&code.plain);
    let rows = code.plain.instructions().zip(&listing.rows).map(|(instruction, row)| {
        let number = |number: Option<u32>| number.map_or(Value::None, |number| Value::Int(number.into()));
        let target = instruction.target();
        let position = row.position;
        let position = [position.line, position.end_line, position.column, position.end_column].map(number);
        Value::tuple(vec![
            Value::from(row.name),
            Value::Int(instruction.opcode as i64),
            number(row.arg),
            argument(code, instruction.opcode, row, target),
            Value::from(row.meaning.as_str()),
            Value::Int(row.offset.into()),
            Value::Bool(row.starts_line),
            number(row.line),
            number(row.label),
            Value::tuple(position.to_vec()),
            number(target),
        ])
    });
    Ok(Value::list(rows.collect()))
}

/// `argval`
fn argument(code: &CodeObject, opcode: Opcode, row: &Row, target: Option<u32>) -> Value {
    let Some(arg) = row.arg else { return Value::None };
    let number = Value::Int(i64::from(arg));
    let (arg, operand) = (arg as usize, opcode.operand());
    let name = |place: usize| code.names.get(place).map(crate::object::Name::value);
    let local = |place: usize| code.locals.get(place).map(crate::object::Name::value);
    let found = match operand {
        _ if target.is_some() => target.map(|target| Value::Int(target.into())),
        Operand::Constant => code.constants.get(arg).cloned(),
        Operand::Name => name(arg),
        Operand::Global | Operand::Attribute => name(arg >> 1),
        Operand::SuperAttribute => name(arg >> 2),
        Operand::Local | Operand::Cell => local(arg),
        Operand::LocalPair => local(arg >> 4).zip(local(arg & 15)).map(|(a, b)| Value::tuple(vec![a, b])),
        Operand::Comparison => operand.table().get(arg >> 5).map(|sign| Value::from(*sign)),
        _ => None,
    };
    found.unwrap_or(number)
}

/// Every instruction: number, name, cache units, what its argument means.
fn opcodes(_: &mut Thread, _: Args) -> Result {
    let rows = Opcode::ALL.iter().map(|opcode| {
        Value::tuple(vec![
            Value::Int(*opcode as i64),
            Value::from(opcode.name()),
            Value::count(opcode.caches()),
            Value::Bool(opcode.has_argument()),
        ])
    });
    Ok(Value::list(rows.collect()))
}

fn stack_effect(thread: &mut Thread, args: Args) -> Result {
    let number = protocol::small_index(thread, &args[0])?;
    let opcode = Opcode::ALL.iter().find(|opcode| **opcode as i64 == number);
    let opcode = opcode.ok_or_else(|| value_error("invalid opcode or oparg"))?;
    let arg = protocol::small_index(thread, &args[1])?;
    Ok(Value::Int(opcode.stack_effect(arg as u32)))
}
