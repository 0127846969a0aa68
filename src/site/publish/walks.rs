//! The examples of the lab `bytecode`, run at build time by the interpreter that readers run: what the lab steps through
//! before the reader's own lines. A run says the same each time, so nothing has to be kept between builds.

use article::Example;
use messages::{Program, Walk, encode};
use runtime::native::Machine;
use runtime::program;

use super::{Fault, output};
use crate::labs::bytecode::model::FILE;
use crate::pages::{File, Walked};

/// The run of every example, and the files that hold them.
///
/// # Errors
/// An example that is no Python, or that can't be run.
pub fn all<'a>(examples: impl Iterator<Item = &'a Example>) -> Result<(Vec<Walked>, Vec<File>), Fault> {
    let mut walked = Vec::new();
    let mut files = Vec::new();
    for example in examples {
        let walk = walk(example).map_err(|reason| Fault::Program { name: example.name.clone(), reason })?;
        let file = output::named_by_content(&format!("walks/{}", example.name), "bin", &encode(&walk));
        walked.push(Walked { example: example.clone(), walk, address: file.path.clone() });
        files.push(file);
    }
    Ok((walked, files))
}

fn walk(example: &Example) -> Result<Walk, String> {
    let image = compiler::image(&example.source, FILE).map_err(|error| error.to_string())?;
    let code = postcard::to_allocvec(&image).map_err(|error| error.to_string())?;
    let program = Program::new(FILE, example.source.clone(), code);
    program::walk(&program, Machine).map_err(|fault| fault.to_string())
}
