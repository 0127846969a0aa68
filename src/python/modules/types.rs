//! `types`, the part that makes functions out of instructions; the names of classes are in the library's `types.py`.

use super::put;
use crate::code::{Code, Constant, Flags, Kind, Local};
use crate::object::{Args, CodeObject, Function, Module};
use crate::protocol::{self, type_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// Fills the module.
///
/// # Errors
/// None.
pub fn fill(_: &mut Thread, module: &Ref<Module>) -> Result<()> {
    put(module, "_make_function(names, sizes, code, lines, globals, /)", make_function);
    put(module, "_same_function(function, globals, /)", same_function);
    Ok(())
}

/// A function with the code of another and other globals.
fn same_function(_: &mut Thread, args: Args) -> Result {
    let (Value::Function(function), Value::Dict(globals)) = (&args[0], &args[1]) else { return Err(wrong()) };
    let made = Function::new(function.code.clone(), globals.clone());
    *made.closure.lock() = function.closure.lock().clone();
    Ok(Value::Function(Ref::new(made)))
}

/// `_make_function(names, sizes, code, lines, globals)`: a function that the library wrote in bytecode, as CPython's
/// `dataclasses` and `namedtuple` write it in Python. `names` are its name and its qualified name, the names that
/// instructions use, those of the locals, and the constants; `sizes` the numbers of positional and keyword-only
/// parameters, the size of the stack and the first line; `lines` the line table.
fn make_function(thread: &mut Thread, args: Args) -> Result {
    let texts = protocol::collect(thread, &args[0])?;
    let [name, qualname, used, locals, constants] = &texts[..] else { return Err(wrong()) };
    let numbers = protocol::collect(thread, &args[1])?;
    let numbers = numbers.iter().map(|number| protocol::small_index(thread, number)).collect::<Result<Vec<i64>>>()?;
    let ([positional, keyword_only, stack, line], Value::Bytes(code), Value::Bytes(lines), Value::Dict(globals)) =
        (&numbers[..], &args[2], &args[3], &args[4])
    else {
        return Err(wrong());
    };
    let strings = |thread: &mut Thread, value: &Value| -> Result<Vec<Box<str>>> {
        let items = protocol::collect(thread, value)?;
        items.iter().map(|item| item.as_str().map(Box::from).ok_or_else(wrong)).collect()
    };
    let constants = protocol::collect(thread, constants)?;
    let local = |name: Box<str>| Local { name, kind: Kind::LOCAL };
    let plain = Code {
        name: name.as_str().unwrap_or_default().into(),
        qualname: qualname.as_str().unwrap_or_default().into(),
        filename: "<string>".into(),
        first_line: *line as u32,
        arg_count: *positional as u32,
        posonly_arg_count: 0,
        kwonly_arg_count: *keyword_only as u32,
        flags: Flags(Flags::OPTIMIZED.0 | Flags::NEWLOCALS.0),
        stack_size: *stack as u32,
        code: code.snapshot().into(),
        constants: constants.iter().map(constant).collect::<Option<_>>().ok_or_else(wrong)?,
        names: strings(thread, used)?.into(),
        locals: strings(thread, locals)?.into_iter().map(local).collect(),
        line_table: lines.snapshot().into(),
        exception_table: Box::default(),
    };
    let code = CodeObject::new(plain).map_err(protocol::runtime_error)?;
    Ok(Value::Function(Ref::new(Function::new(code, globals.clone()))))
}

fn wrong() -> crate::Thrown {
    type_error("a function can't be made of that")
}

fn constant(value: &Value) -> Option<Constant> {
    Some(match value {
        Value::None => Constant::None,
        Value::Int(number) => Constant::Int(*number),
        Value::Str(text) => Constant::Str(text.as_str().into()),
        _ => return None,
    })
}
