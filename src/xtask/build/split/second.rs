//! The module that is loaded when a function is first called that the first one lacks. It has all functions, but for the
//! few that can be in the first alone: once it is there, nothing that runs often goes from one to the other.
//!
//! It has no state of its own: memory, tables and globals are the first module's. So it makes no difference which of the
//! two copies of a function runs. It puts its own functions in the place of the first one's in all tables, fills the table
//! of stubs and doors, and says that it is there.

use super::{Outline, Plan, THERE, Unsplit};
use std::collections::HashMap;
use wasm_encoder::reencode::{self, Reencode, RoundtripReencoder};
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, EntityType, Function, FunctionSection, ImportSection,
    Instruction, Module, RefType, StartSection, TableType, TypeSection,
};
use wasmparser::{Parser, Payload};

/// What it imports from.
const FROM: &str = "engine";

/// Makes it.
pub fn module(module: &[u8], outline: &Outline, plan: &Plan) -> Result<Vec<u8>, Unsplit> {
    let mut second = Second::new(outline, plan);
    let mut elements = ElementSection::new();
    let mut code = CodeSection::new();
    let mut function = outline.imported;
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ElementSection(section) => second.parse_element_section(&mut elements, section)?,
            Payload::CodeSectionEntry(body) => {
                if plan.second.contains(&function) {
                    second.parse_function_body(&mut code, body)?;
                }
                function += 1;
            }
            _ => {}
        }
    }
    second.fill(&mut elements);
    code.function(&second.arrival());
    let mut out = Module::new();
    out.section(&second.types()?).section(&second.imports()?).section(&second.functions());
    out.section(&StartSection { function_index: second.numbers.len() as u32 });
    out.section(&elements).section(&code);
    Ok(out.finish())
}

struct Second<'a> {
    outline: &'a Outline,
    plan: &'a Plan,
    /// The functions' numbers in this module by those in the whole.
    numbers: HashMap<u32, u32>,
}

impl<'a> Second<'a> {
    fn new(outline: &'a Outline, plan: &'a Plan) -> Self {
        let numbers = plan.lent.iter().chain(&plan.second).copied().zip(0..).collect();
        Self { outline, plan, numbers }
    }

    /// All of the whole's types, under their numbers.
    fn types(&self) -> Result<TypeSection, Unsplit> {
        let mut types = TypeSection::new();
        for declared in &self.outline.types {
            types.ty().func_type(&RoundtripReencoder.func_type(declared.clone())?);
        }
        Ok(types)
    }

    fn imports(&self) -> Result<ImportSection, Unsplit> {
        let mut imports = ImportSection::new();
        if let Some(memory) = self.outline.memory {
            imports.import(FROM, "m", EntityType::Memory(RoundtripReencoder.memory_type(memory)?));
        }
        for (number, table) in self.outline.tables.iter().enumerate() {
            let table = RoundtripReencoder.table_type(*table)?;
            imports.import(FROM, &format!("t{number}"), EntityType::Table(table));
        }
        let own = TableType {
            element_type: RefType::FUNCREF,
            table64: false,
            minimum: self.plan.slots.len() as u64,
            maximum: None,
            shared: false,
        };
        imports.import(FROM, &format!("t{}", self.outline.tables.len()), EntityType::Table(own));
        for (number, global) in self.outline.globals.iter().enumerate() {
            let global = RoundtripReencoder.global_type(*global)?;
            imports.import(FROM, &format!("g{number}"), EntityType::Global(global));
        }
        imports.import(FROM, &format!("g{}", self.outline.globals.len()), EntityType::Global(THERE));
        for function in &self.plan.lent {
            let kind = self.outline.functions[*function as usize];
            imports.import(FROM, &format!("f{function}"), EntityType::Function(kind));
        }
        Ok(imports)
    }

    /// Its own functions, and one that runs first.
    fn functions(&self) -> FunctionSection {
        let mut functions = FunctionSection::new();
        for function in self.plan.second.iter().chain([&self.plan.load]) {
            functions.function(self.outline.functions[*function as usize]);
        }
        functions
    }

    /// Fills the table of stubs and doors.
    fn fill(&self, elements: &mut ElementSection) {
        let slots: Vec<u32> = self.plan.slots.iter().map(|function| self.numbers[function]).collect();
        let table = self.outline.tables.len() as u32;
        elements.active(Some(table), &ConstExpr::i32_const(0), Elements::Functions(slots.into()));
    }

    /// Says that it is there. (Takes and gives nothing, like the function that loads it.)
    fn arrival(&self) -> Function {
        let mut arrival = Function::new([]);
        arrival.instruction(&Instruction::I32Const(1));
        arrival.instruction(&Instruction::GlobalSet(self.outline.globals.len() as u32)).instruction(&Instruction::End);
        arrival
    }
}

impl Reencode for Second<'_> {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, reencode::Error<Self::Error>> {
        Ok(self.numbers[&function])
    }
}
