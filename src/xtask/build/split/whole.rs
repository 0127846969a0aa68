//! The module as it was, for who needs all of it at once: without the names, which are for those who build.

use super::Unsplit;
use wasm_encoder::Module;
use wasm_encoder::reencode::{Error, Reencode};
use wasmparser::{CustomSectionReader, Parser};

/// Makes it.
pub fn module(module: &[u8]) -> Result<Vec<u8>, Unsplit> {
    let mut out = Module::new();
    Whole.parse_core_module(&mut out, Parser::new(0), module)?;
    Ok(out.finish())
}

struct Whole;

impl Reencode for Whole {
    type Error = std::convert::Infallible;

    fn parse_custom_section(&mut self, _: &mut Module, _: CustomSectionReader<'_>) -> Result<(), Error<Self::Error>> {
        Ok(())
    }
}
