//! `lockstep dis`: the bytecode of a program, as text like Python's `dis` or as JSON.

use python::code::{Code, dis::Listing};

use crate::failure::{self, Failure};

/// Prints the listing of a program.
pub fn text(file: &str) -> Result<(), Failure> {
    failure::print(&Listing::new(&compile(file)?).to_string())
}

/// Prints the listing of a program as JSON.
pub fn json(file: &str) -> Result<(), Failure> {
    failure::print(&serde_json::to_string_pretty(&Listing::new(&compile(file)?))?)
}

fn compile(file: &str) -> Result<Code, Failure> {
    let source = std::fs::read_to_string(file).map_err(|reason| Failure::Read { file: file.to_owned(), reason })?;
    Ok(compiler::compile(&source, file)?)
}
