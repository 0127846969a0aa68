//! The door to the compiler: Python text in, a code object or a syntax error out.
//!
//! Parsing and code generation are `rustpython-compiler`'s, and no type of it leaves this crate. What differs from
//! CPython 3.14 is put right here, or listed in `docs/bytecode-divergences.md`. Nothing here runs code.

mod convert;
mod escape;
mod nesting;
mod place;
mod syntax_error;
mod typo;
mod wording;

use python::code::Code;
use rustpython_compiler::{CompileOpts, Mode};

use convert::Refusal;

pub use syntax_error::{Kind, SyntaxError};

/// The code object of a module.
pub fn compile(source: &str, filename: &str) -> Result<Code, SyntaxError> {
    if let Some((line, message)) = nesting::refused(source) {
        return Err(SyntaxError::on_line(line, message, source, filename));
    }
    let compiled = rustpython_compiler::compile(source, Mode::Exec, filename, CompileOpts::default());
    let code = compiled.map_err(|error| SyntaxError::new(&error, source, filename))?;
    convert::code(&code, &code.qualname).map_err(|refusal| refused(refusal, source, filename))
}

/// A refusal at the first line on which its reason stands.
fn refused(refusal: Refusal, source: &str, filename: &str) -> SyntaxError {
    let (place, what) = match refusal {
        Refusal::Surrogate => {
            (source.lines().position(has_surrogate), "half of a surrogate pair in a string".to_owned())
        }
        Refusal::Name(name) => {
            let what = format!("the name '{name}', which Python would read in another form");
            (source.lines().position(|line| line.contains(&name)), what)
        }
    };
    let message = format!("not supported by this page's interpreter: {what}");
    SyntaxError::on_line(1 + place.unwrap_or_default(), message, source, filename)
}

/// Whether a line spells out half of a surrogate pair.
fn has_surrogate(line: &str) -> bool {
    let line = line.to_ascii_lowercase();
    ["\\ud8", "\\ud9", "\\uda", "\\udb", "\\udc", "\\udd", "\\ude", "\\udf"].iter().any(|half| line.contains(half))
}
