//! The module that is loaded when one of its functions is first called. It has no state of its own: memory, tables and
//! globals are the first module's, and it fills the table through which that finds it.

use super::{Outline, Plan, Unsplit};
use std::collections::HashMap;
use wasm_encoder::reencode::{self, Reencode, RoundtripReencoder};
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, EntityType, FunctionSection, ImportSection, Module, RefType,
    TableType, TypeSection,
};
use wasmparser::{FunctionBody, Parser, Payload};

/// What it imports from.
const FROM: &str = "engine";

/// Makes it.
pub fn module(module: &[u8], outline: &Outline, plan: &Plan) -> Result<Vec<u8>, Unsplit> {
    let mut second = Second::new(outline, plan);
    let mut out = Module::new();
    out.section(&second.types()?).section(&second.imports()?).section(&second.functions()).section(&second.elements());
    let mut code = CodeSection::new();
    let mut function = outline.imported;
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::CodeSectionEntry(body) = payload? {
            if plan.is_split_off(function) {
                second.body(&mut code, body)?;
            }
            function += 1;
        }
    }
    out.section(&code);
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
        let own = (outline.imported..outline.len()).filter(|function| plan.is_split_off(*function));
        let numbers = plan.lent.iter().copied().chain(own).zip(0..).collect();
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
        for function in &self.plan.lent {
            let kind = self.outline.functions[*function as usize];
            imports.import(FROM, &format!("f{function}"), EntityType::Function(kind));
        }
        Ok(imports)
    }

    fn functions(&self) -> FunctionSection {
        let mut functions = FunctionSection::new();
        for function in (self.outline.imported..self.outline.len()).filter(|one| self.plan.is_split_off(*one)) {
            functions.function(self.outline.functions[function as usize]);
        }
        functions
    }

    fn elements(&self) -> ElementSection {
        let slots: Vec<u32> = self.plan.slots.iter().map(|function| self.numbers[function]).collect();
        let mut elements = ElementSection::new();
        let table = self.outline.tables.len() as u32;
        elements.active(Some(table), &ConstExpr::i32_const(0), Elements::Functions(slots.into()));
        elements
    }

    fn body(&mut self, out: &mut CodeSection, body: FunctionBody<'_>) -> Result<(), Unsplit> {
        Ok(self.parse_function_body(out, body)?)
    }
}

impl Reencode for Second<'_> {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, reencode::Error<Self::Error>> {
        Ok(self.numbers[&function])
    }
}
