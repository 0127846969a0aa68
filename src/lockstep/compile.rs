//! `lockstep compile`: a program as the code object that the engine takes.

use std::io::{Write, stdout};
use std::path::Path;

use crate::failure::Failure;

/// Writes the code object of the program in `file` to stdout, encoded as `messages::Program` carries it.
pub fn bytes(file: &str) -> Result<(), Failure> {
    let source = std::fs::read_to_string(file).map_err(|reason| Failure::Read { file: file.into(), reason })?;
    let name = Path::new(file).file_name().map_or(file.into(), |name| name.to_string_lossy());
    let image = compiler::image(&source, &name)?;
    stdout().write_all(&postcard::to_allocvec(&image)?).map_err(Failure::Print)
}
