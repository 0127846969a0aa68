//! Code objects: what the compiler makes of a program and the interpreter runs, in the shape of CPython 3.14.
//!
//! A code object is plain data, so that programs are compiled at build time and sent to where they run. Reading one
//! (instructions, positions, exception table) and printing one (`dis`) is here too; running one is not, and nothing
//! here may know how that is done.

mod constant;
pub mod dis;
mod exception_table;
mod flags;
mod image;
mod instruction;
mod local;
pub mod names;
mod opcode;
mod operand;
mod positions;
pub mod repr;
mod varint;

use serde::{Deserialize, Serialize};

pub use constant::Constant;
pub use exception_table::Handler;
pub use flags::Flags;
pub use image::Image;
pub use instruction::Instruction;
pub use local::{Kind, Local};
pub use opcode::{Info, Opcode};
pub use operand::Operand;
pub use positions::{Position, Stretch};

/// A compiled module, class body or function, as `co_…` attributes show it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Code {
    /// The name of the function or class, or `<module>`.
    pub name: Box<str>,
    /// The name with those of the enclosing functions and classes.
    pub qualname: Box<str>,
    /// The file that the text came from.
    pub filename: Box<str>,
    /// The line on which it begins, its first decorator included.
    pub first_line: u32,
    /// Positional parameters, the positional-only ones included, `*args` not.
    pub arg_count: u32,
    /// Positional-only parameters.
    pub posonly_arg_count: u32,
    /// Keyword-only parameters.
    pub kwonly_arg_count: u32,
    /// What kind of code it is.
    pub flags: Flags,
    /// The most values that its stack ever holds.
    pub stack_size: u32,
    /// Instructions and their cache units, two bytes each.
    pub code: Box<[u8]>,
    /// What `LOAD_CONST` counts through.
    pub constants: Box<[Constant]>,
    /// What the instructions that take a name count through.
    pub names: Box<[Box<str>]>,
    /// The frame's own slots: parameters, local variables, cells, then the variables of enclosing functions.
    pub locals: Box<[Local]>,
    /// Where in the source each instruction comes from, packed.
    pub line_table: Box<[u8]>,
    /// Which handler an exception goes to from where, packed.
    pub exception_table: Box<[u8]>,
}

impl Code {
    /// The code objects among its constants: functions, classes, comprehensions.
    pub fn nested(&self) -> impl Iterator<Item = &Code> {
        self.constants.iter().filter_map(|constant| match constant {
            Constant::Code(code) => Some(&**code),
            _ => None,
        })
    }

    /// The slots that are parameters, in the order of the call: positional, keyword-only, `*args`, `**kwargs`.
    pub fn parameter_count(&self) -> u32 {
        let stars = [Flags::VARARGS, Flags::VARKEYWORDS].into_iter().filter(|star| self.flags.contains(*star)).count();
        self.arg_count + self.kwonly_arg_count + stars as u32
    }

    /// The names of the slots of a kind, in their order, as `co_varnames`, `co_cellvars` and `co_freevars` give them.
    pub fn names_of(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.locals.iter().filter(move |local| local.kind.contains(kind)).map(|local| &*local.name)
    }
}
