//! A copy of a module that notes how often each of its functions runs: what a build asks before it decides what to split
//! off.
//!
//! Each function counts in a global of its own, an exported one, as it begins. Nothing else changes, no number of a function
//! either.

use super::{Outline, Unsplit};
use wasm_encoder::reencode::{self, Reencode, RoundtripReencoder};
use wasm_encoder::{
    CodeSection, ConstExpr, ExportKind, ExportSection, GlobalSection, GlobalType, Instruction, Module, ValType,
};
use wasmparser::{ExportSectionReader, FunctionBody, GlobalSectionReader};

/// How the exported counters are called, before the function's number.
pub const COUNTER: &str = "ran ";

/// The copy.
pub fn instrument(module: &[u8], outline: &Outline) -> Result<Vec<u8>, Unsplit> {
    let mut out = Module::new();
    let mut probe = Probe { outline, body: outline.imported };
    probe.parse_core_module(&mut out, wasmparser::Parser::new(0), module)?;
    Ok(out.finish())
}

struct Probe<'a> {
    outline: &'a Outline,
    body: u32,
}

impl Probe<'_> {
    fn counter(&self, function: u32) -> u32 {
        self.outline.globals.len() as u32 + function - self.outline.imported
    }
}

type Error = reencode::Error<std::convert::Infallible>;

impl Reencode for Probe<'_> {
    type Error = std::convert::Infallible;

    fn parse_global_section(&mut self, out: &mut GlobalSection, section: GlobalSectionReader<'_>) -> Result<(), Error> {
        RoundtripReencoder.parse_global_section(out, section)?;
        for _ in self.outline.imported..self.outline.len() {
            let kind = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
            out.global(kind, &ConstExpr::i32_const(0));
        }
        Ok(())
    }

    fn parse_export_section(&mut self, out: &mut ExportSection, section: ExportSectionReader<'_>) -> Result<(), Error> {
        RoundtripReencoder.parse_export_section(out, section)?;
        for function in self.outline.imported..self.outline.len() {
            out.export(&format!("{COUNTER}{function}"), ExportKind::Global, self.counter(function));
        }
        Ok(())
    }

    fn parse_function_body(&mut self, out: &mut CodeSection, body: FunctionBody<'_>) -> Result<(), Error> {
        let mut function = RoundtripReencoder.new_function_with_parsed_locals(&body)?;
        let counter = self.counter(self.body);
        function.instruction(&Instruction::GlobalGet(counter)).instruction(&Instruction::I32Const(1));
        function.instruction(&Instruction::I32Add).instruction(&Instruction::GlobalSet(counter));
        self.body += 1;
        let mut reader = body.get_operators_reader()?;
        while !reader.eof() {
            function.instruction(&RoundtripReencoder.parse_instruction(&mut reader)?);
        }
        out.function(&function);
        Ok(())
    }
}
