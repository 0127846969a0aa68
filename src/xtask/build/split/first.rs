//! The module that is loaded first: as it was, but for the functions that are split off, and the doors. A stub in the place
//! of each function that is split off finds it in a table, which the second module fills; a door begins with a look
//! whether that has happened, and then goes on there. No number of a function changes, so that tables of functions,
//! exports and calls stay as they are.

use super::{Outline, Plan, THERE, Unsplit};
use wasm_encoder::reencode::{self, Reencode, RoundtripReencoder};
use wasm_encoder::{
    BlockType, CodeSection, ConstExpr, ExportKind, ExportSection, Function, GlobalSection, Instruction, Module,
    RefType, TableSection, TableType,
};
use wasmparser::{CustomSectionReader, ExportSectionReader, FunctionBody, GlobalSectionReader, TableSectionReader};

/// Makes it.
pub fn module(module: &[u8], outline: &Outline, plan: &Plan) -> Result<Vec<u8>, Unsplit> {
    let mut out = Module::new();
    let mut first = First { outline, plan, body: outline.imported };
    first.parse_core_module(&mut out, wasmparser::Parser::new(0), module)?;
    Ok(out.finish())
}

struct First<'a> {
    outline: &'a Outline,
    plan: &'a Plan,
    body: u32,
}

impl First<'_> {
    /// The table that the second module fills comes after all others.
    fn table(&self) -> u32 {
        self.outline.tables.len() as u32
    }

    /// The global that says whether the second module is there, likewise.
    fn there(&self) -> u32 {
        self.outline.globals.len() as u32
    }

    /// Loads the second module unless it is there, and calls the function in the table.
    fn stub(&self, function: u32, slot: i32) -> Function {
        let mut stub = Function::new([]);
        let load = [
            Instruction::GlobalGet(self.there()),
            Instruction::I32Eqz,
            Instruction::If(BlockType::Empty),
            Instruction::Call(self.plan.load),
            Instruction::End,
        ];
        load.iter().for_each(|instruction| _ = stub.instruction(instruction));
        self.pass_on(&mut stub, function, slot);
        stub.instruction(&Instruction::End);
        stub
    }

    /// Calls the function in the table with this one's arguments.
    fn pass_on(&self, out: &mut Function, function: u32, slot: i32) {
        for parameter in 0..self.outline.type_of(function).params().len() as u32 {
            out.instruction(&Instruction::LocalGet(parameter));
        }
        let type_index = self.outline.functions[function as usize];
        out.instruction(&Instruction::I32Const(slot));
        out.instruction(&Instruction::CallIndirect { type_index, table_index: self.table() });
    }

    /// A function that goes on in the second module, once that is there.
    fn door(&self, function: u32, slot: i32, body: &FunctionBody<'_>) -> Result<Function, Error> {
        let mut door = RoundtripReencoder.new_function_with_parsed_locals(body)?;
        door.instruction(&Instruction::GlobalGet(self.there())).instruction(&Instruction::If(BlockType::Empty));
        self.pass_on(&mut door, function, slot);
        door.instruction(&Instruction::Return).instruction(&Instruction::End);
        let mut reader = body.get_operators_reader()?;
        while !reader.eof() {
            door.instruction(&RoundtripReencoder.parse_instruction(&mut reader)?);
        }
        Ok(door)
    }
}

type Error = reencode::Error<std::convert::Infallible>;

impl Reencode for First<'_> {
    type Error = std::convert::Infallible;

    fn parse_table_section(&mut self, out: &mut TableSection, section: TableSectionReader<'_>) -> Result<(), Error> {
        RoundtripReencoder.parse_table_section(out, section)?;
        let size = self.plan.slots.len() as u64;
        out.table(TableType {
            element_type: RefType::FUNCREF,
            table64: false,
            minimum: size,
            maximum: Some(size),
            shared: false,
        });
        Ok(())
    }

    fn parse_global_section(&mut self, out: &mut GlobalSection, section: GlobalSectionReader<'_>) -> Result<(), Error> {
        RoundtripReencoder.parse_global_section(out, section)?;
        out.global(THERE, &ConstExpr::i32_const(0));
        Ok(())
    }

    /// What the second module needs of this one goes by short names that nothing else has.
    fn parse_export_section(&mut self, out: &mut ExportSection, section: ExportSectionReader<'_>) -> Result<(), Error> {
        RoundtripReencoder.parse_export_section(out, section)?;
        out.export("m", ExportKind::Memory, 0);
        for table in 0..=self.table() {
            out.export(&format!("t{table}"), ExportKind::Table, table);
        }
        for global in 0..=self.there() {
            out.export(&format!("g{global}"), ExportKind::Global, global);
        }
        for function in &self.plan.lent {
            out.export(&format!("f{function}"), ExportKind::Func, *function);
        }
        Ok(())
    }

    fn parse_function_body(&mut self, out: &mut CodeSection, body: FunctionBody<'_>) -> Result<(), Error> {
        let function = self.body;
        self.body += 1;
        let stub = match (self.plan.is_split_off(function), self.plan.slot(function)) {
            (false, None) => return RoundtripReencoder.parse_function_body(out, body),
            (false, Some(slot)) => self.door(function, slot, &body)?,
            (true, Some(slot)) => self.stub(function, slot),
            // Nobody in this module calls it.
            (true, None) => {
                let mut nothing = Function::new([]);
                nothing.instruction(&Instruction::Unreachable).instruction(&Instruction::End);
                nothing
            }
        };
        out.function(&stub);
        Ok(())
    }

    /// Names of functions and tools are for those who build.
    fn parse_custom_section(&mut self, _: &mut Module, _: CustomSectionReader<'_>) -> Result<(), Error> {
        Ok(())
    }
}
