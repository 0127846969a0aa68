//! What the arguments of instructions mean, and how `dis` spells them out.

use serde::Serialize;

use super::{Code, names, repr};

/// What an argument means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Operand {
    /// There is none.
    None,
    /// How many values are meant.
    Count,
    /// How many places down the stack something lies.
    Depth,
    /// Bits that choose between variants.
    Flags,
    /// More bits for the argument of the next instruction.
    Extension,
    /// How many values are before and after a star: eight bits each.
    Unpacking,
    /// Why a frame starts or goes on.
    Resumption,
    /// An integer itself.
    SmallInt,
    /// A place among the constants.
    Constant,
    /// A place among the names.
    Name,
    /// A place among the names, doubled; odd if a null is pushed for a call.
    Global,
    /// A place among the names, doubled; odd if a method is meant for a call.
    Attribute,
    /// A place among the names, times four; odd if a method is meant for a call, two more if `super` has arguments.
    SuperAttribute,
    /// A slot of the frame.
    Local,
    /// Two slots of the frame, four bits each.
    LocalPair,
    /// A slot of the frame that holds a cell.
    Cell,
    /// How many units ahead, counted from the next instruction.
    Forward,
    /// How many units back, counted from the next instruction.
    Backward,
    /// How many units back the loop begins that this instruction ends.
    LoopStart,
    /// An operator of two values.
    Operator,
    /// A comparison.
    Comparison,
    /// `is`, or if odd `is not`.
    Identity,
    /// `in`, or if odd `not in`.
    Contains,
    /// A conversion of an f-string.
    Conversion,
    /// An attribute of a new function.
    FunctionAttribute,
    /// One of the interpreter's functions of one argument.
    Intrinsic1,
    /// One of the interpreter's functions of two arguments.
    Intrinsic2,
    /// A built-in that the compiler relies on.
    CommonConstant,
    /// A method that `with` needs.
    SpecialMethod,
}

impl Operand {
    /// What the argument stands for in `code`, as `dis` writes it; empty where it only counts, and for jumps, whose
    /// targets have labels.
    pub fn describe(self, arg: u32, code: &Code) -> String {
        let place = arg as usize;
        match self {
            Self::Constant => code.constants.get(place).map(repr::constant).unwrap_or_default(),
            Self::Name => name(code, place).to_owned(),
            Self::Global => called(name(code, place >> 1), "NULL", arg),
            Self::Attribute => called(name(code, place >> 1), "NULL|self", arg),
            Self::SuperAttribute => called(name(code, place >> 2), "NULL|self", arg),
            Self::Local | Self::Cell => local(code, place).to_owned(),
            Self::LocalPair => format!("{}, {}", local(code, place >> 4), local(code, place & 15)),
            Self::Comparison => comparison(arg),
            Self::FunctionAttribute => function_attributes(arg),
            _ => entry(self.table(), place).to_owned(),
        }
    }

    /// The names that the argument counts through, where CPython has fixed them.
    pub const fn table(self) -> &'static [&'static str] {
        match self {
            Self::Operator => &names::OPERATORS,
            Self::Comparison => &names::COMPARISONS,
            Self::Identity => &["is", "is not"],
            Self::Contains => &["in", "not in"],
            Self::Conversion => &names::CONVERSIONS,
            Self::FunctionAttribute => &names::FUNCTION_ATTRIBUTES,
            Self::Intrinsic1 => &names::INTRINSICS_1,
            Self::Intrinsic2 => &names::INTRINSICS_2,
            Self::CommonConstant => &names::COMMON_CONSTANTS,
            Self::SpecialMethod => &names::SPECIAL_METHODS,
            _ => &[],
        }
    }
}

fn entry<'a>(table: &[&'a str], place: usize) -> &'a str {
    table.get(place).copied().unwrap_or_default()
}

fn name(code: &Code, place: usize) -> &str {
    code.names.get(place).map_or("", |name| name)
}

fn local(code: &Code, place: usize) -> &str {
    code.locals.get(place).map_or("", |local| &local.name)
}

fn called(name: &str, receiver: &str, arg: u32) -> String {
    if arg & 1 == 1 { format!("{name} + {receiver}") } else { name.to_owned() }
}

fn comparison(arg: u32) -> String {
    let sign = entry(&names::COMPARISONS, arg as usize >> 5);
    if arg & 16 == 16 { format!("bool({sign})") } else { sign.to_owned() }
}

fn function_attributes(arg: u32) -> String {
    let set = names::FUNCTION_ATTRIBUTES.iter().enumerate().filter(|(bit, _)| arg >> bit & 1 == 1);
    set.map(|(_, name)| *name).collect::<Vec<_>>().join(", ")
}
