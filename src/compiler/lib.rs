//! The door to the compiler: Python text in, a code object or a syntax error out.
//!
//! Parsing and code generation are `rustpython-compiler`'s, and no type of it leaves this crate. What differs from
//! CPython 3.14 is put right here, or listed in `docs/bytecode-divergences.md`. Nothing here runs code.

mod convert;
mod escape;
mod place;
mod syntax_error;
mod typo;
mod wording;

use python::code::Code;
use rustpython_compiler::{CompileOpts, Mode};

pub use syntax_error::{Kind, SyntaxError};

/// The code object of a module.
pub fn compile(source: &str, filename: &str) -> Result<Code, SyntaxError> {
    let compiled = rustpython_compiler::compile(source, Mode::Exec, filename, CompileOpts::default());
    compiled.map_err(|error| SyntaxError::new(&error, source, filename)).map(|code| convert::code(&code, &code.qualname))
}
