//! The compiler's code object into ours.

use std::borrow::Cow;

use python::code::{Code, Constant, Flags, Kind, Local};
use rustpython_compiler::core::bytecode::{CodeObject, ConstantData};

/// A code object and those nested in it; unless something in it is refused. `outer` is the qualified name of the
/// code that it is nested in.
pub fn code(code: &CodeObject, outer: &str) -> Result<Code, Refusal> {
    Ok(Code {
        name: text(&code.obj_name),
        qualname: text(&qualname(code, outer)),
        filename: text(&code.source_path),
        first_line: code.first_line_number.map_or(0, |line| line.get() as u32),
        arg_count: code.arg_count,
        posonly_arg_count: code.posonlyarg_count,
        kwonly_arg_count: code.kwonlyarg_count,
        flags: Flags(code.flags.bits()),
        stack_size: code.max_stackdepth,
        code: code.instructions.original_bytes().into(),
        constants: constants(&code.constants, &code.qualname)?,
        names: code.names.iter().map(|name| checked(name)).collect::<Result<_, _>>()?,
        locals: locals(code)?,
        line_table: code.linetable.clone(),
        exception_table: code.exceptiontable.clone(),
    })
}

/// What CPython compiles and this compiler refuses.
pub enum Refusal {
    /// Half of a surrogate pair in a string.
    Surrogate,
    /// A name that CPython may take for another one.
    Name(String),
}

/// A name that means itself. CPython brings names into normal form NFKC; these may not be in it.
fn checked(name: &str) -> Result<Box<str>, Refusal> {
    let stays = |char| {
        !matches!(char, '\u{aa}' | '\u{ba}' | '\u{300}'..='\u{36f}' | '\u{1d00}'..='\u{1dff}' | '\u{2070}'..='\u{214f}'
        | '\u{2c7c}'..='\u{2c7d}' | '\u{f900}'..='\u{faff}' | '\u{fb00}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{ff00}'..='\u{ffef}'
        | '\u{1d400}'..='\u{1d7ff}' | '\u{1ee00}'..='\u{1eeff}' | '\u{2f800}'..='\u{2fa1f}')
    };
    if name.chars().all(stays) { Ok(text(name)) } else { Err(Refusal::Name(name.to_owned())) }
}

fn text(text: &str) -> Box<str> {
    text.into()
}

/// CPython names the scope that evaluates a function's annotations after what surrounds the function, not after it.
fn qualname<'a>(code: &'a CodeObject, outer: &str) -> Cow<'a, str> {
    let qualname = &code.qualname;
    let Some(owner) = qualname.strip_suffix(".__annotate__").filter(|owner| *owner != outer) else {
        return qualname.into();
    };
    owner.rsplit_once('.').map_or("__annotate__".into(), |(around, _)| format!("{around}.__annotate__").into())
}

/// Variables, then the cells that are not among them, then what comes from enclosing functions.
fn locals(code: &CodeObject) -> Result<Box<[Local]>, Refusal> {
    let cells = code.cellvars.iter().filter(|cell| !code.varnames.contains(cell));
    let names = code.varnames.iter().chain(cells).chain(&code.freevars);
    let local = |(name, kind): (&String, &u8)| Ok(Local { name: checked(name)?, kind: Kind(*kind) });
    names.zip(&code.localspluskinds).map(local).collect()
}

fn constants(constants: &[ConstantData], outer: &str) -> Result<Box<[Constant]>, Refusal> {
    constants.iter().map(|value| constant(value, outer)).collect()
}

fn constant(constant: &ConstantData, outer: &str) -> Result<Constant, Refusal> {
    Ok(match constant {
        ConstantData::None => Constant::None,
        ConstantData::Ellipsis => Constant::Ellipsis,
        ConstantData::Boolean { value } => Constant::Bool(*value),
        ConstantData::Integer { value } => {
            i64::try_from(value).map_or_else(|_| Constant::Big(text(&value.to_string())), Constant::Int)
        }
        ConstantData::Float { value } => Constant::Float(*value),
        ConstantData::Complex { value } => Constant::Complex { real: value.re, imag: value.im },
        ConstantData::Str { value } => Constant::Str(text(value.as_str().map_err(|_| Refusal::Surrogate)?)),
        ConstantData::Bytes { value } => Constant::Bytes(value.as_slice().into()),
        ConstantData::Tuple { elements } => Constant::Tuple(constants(elements, outer)?),
        ConstantData::Frozenset { elements } => Constant::FrozenSet(constants(elements, outer)?),
        ConstantData::Slice { elements } => {
            let [start, stop, step] = &**elements;
            let part = |part| self::constant(part, outer);
            Constant::Slice(Box::new([part(start)?, part(stop)?, part(step)?]))
        }
        ConstantData::Code { code } => Constant::Code(Box::new(self::code(code, outer)?)),
    })
}
