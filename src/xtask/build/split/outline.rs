//! What has to be known of a module before it can be taken apart.

use wasmparser::{
    BinaryReaderError, ElementItems, ElementSectionReader, ExternalKind, FuncType, FunctionBody, GlobalType,
    KnownCustom, MemoryType, Name, Operator, Parser, Payload, TableType, TypeRef,
};

/// A module's outline. Functions are counted with the imported ones, which come first.
#[derive(Debug, Default)]
pub struct Outline {
    /// The types of functions that it declares.
    pub types: Vec<FuncType>,
    /// Each function's type, as a number in `types`.
    pub functions: Vec<u32>,
    /// How many of the functions are imported.
    pub imported: u32,
    /// Its memory.
    pub memory: Option<MemoryType>,
    /// Its tables, imported ones too.
    pub tables: Vec<TableType>,
    /// Its globals, imported ones too.
    pub globals: Vec<GlobalType>,
    /// Exported functions by name.
    pub exports: Vec<(String, u32)>,
    /// The function that runs first.
    pub start: Option<u32>,
    /// Functions that tables refer to.
    pub elements: Vec<u32>,
    /// Functions that use what a module holds beside its code: its data, its lists of functions.
    pub bound: Vec<u32>,
    /// What each function that is not imported calls.
    pub calls: Vec<Vec<u32>>,
    /// The bytes of each of them.
    pub sizes: Vec<u64>,
    /// The functions' names, where they have been left in.
    pub names: Vec<String>,
}

impl Outline {
    /// Reads a module.
    pub fn read(module: &[u8]) -> Result<Self, BinaryReaderError> {
        let mut outline = Self::default();
        for payload in Parser::new(0).parse_all(module) {
            outline.take(payload?)?;
        }
        outline.names.resize(outline.functions.len(), String::new());
        Ok(outline)
    }

    /// How many functions there are.
    pub fn len(&self) -> u32 {
        self.functions.len() as u32
    }

    /// What a function calls; nothing is known of imported ones.
    pub fn calls(&self, function: u32) -> &[u32] {
        function.checked_sub(self.imported).map_or(&[], |own| &self.calls[own as usize])
    }

    /// The bytes of a function; those of an imported one lie elsewhere.
    pub fn size(&self, function: u32) -> u64 {
        function.checked_sub(self.imported).map_or(0, |own| self.sizes[own as usize])
    }

    /// A function's type.
    pub fn type_of(&self, function: u32) -> &FuncType {
        &self.types[self.functions[function as usize] as usize]
    }

    /// The exported function of that name.
    pub fn export(&self, name: &str) -> Option<u32> {
        self.exports.iter().find(|(known, _)| known == name).map(|(_, function)| *function)
    }

    fn take(&mut self, payload: Payload<'_>) -> Result<(), BinaryReaderError> {
        match payload {
            Payload::TypeSection(section) => {
                for declared in section.into_iter_err_on_gc_types() {
                    self.types.push(declared?);
                }
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    self.import(import?.ty);
                }
            }
            Payload::FunctionSection(section) => {
                for function in section {
                    self.functions.push(function?);
                }
            }
            Payload::TableSection(section) => {
                for table in section {
                    self.tables.push(table?.ty);
                }
            }
            Payload::MemorySection(section) => {
                for memory in section {
                    self.memory = Some(memory?);
                }
            }
            Payload::GlobalSection(section) => {
                for global in section {
                    self.globals.push(global?.ty);
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    let export = export?;
                    if export.kind == ExternalKind::Func {
                        self.exports.push((export.name.to_owned(), export.index));
                    }
                }
            }
            Payload::StartSection { func, .. } => self.start = Some(func),
            Payload::ElementSection(section) => self.elements(section)?,
            Payload::CodeSectionEntry(body) => self.body(&body)?,
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(names) = section.as_known() {
                    self.name(names)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn import(&mut self, kind: TypeRef) {
        match kind {
            TypeRef::Func(function) => {
                self.functions.push(function);
                self.imported += 1;
            }
            TypeRef::Table(table) => self.tables.push(table),
            TypeRef::Memory(memory) => self.memory = Some(memory),
            TypeRef::Global(global) => self.globals.push(global),
            _ => {}
        }
    }

    fn elements(&mut self, section: ElementSectionReader<'_>) -> Result<(), BinaryReaderError> {
        for segment in section {
            match segment?.items {
                ElementItems::Functions(functions) => {
                    for function in functions {
                        self.elements.push(function?);
                    }
                }
                ElementItems::Expressions(_, expressions) => {
                    for expression in expressions {
                        for operator in expression?.get_operators_reader() {
                            self.elements.extend(callee(&operator?));
                        }
                    }
                }
            }
        }
        Ok(())
    }

    fn body(&mut self, body: &FunctionBody<'_>) -> Result<(), BinaryReaderError> {
        let mut calls = Vec::new();
        let mut bound = false;
        for operator in body.get_operators_reader()? {
            let operator = operator?;
            calls.extend(callee(&operator));
            bound |= uses_segment(&operator);
        }
        self.bound.extend(bound.then_some(self.imported + self.calls.len() as u32));
        self.calls.push(calls);
        let range = body.range();
        self.sizes.push(range.end - range.start);
        Ok(())
    }

    fn name(&mut self, section: wasmparser::NameSectionReader<'_>) -> Result<(), BinaryReaderError> {
        self.names.resize(self.functions.len(), String::new());
        for names in section {
            if let Name::Function(names) = names? {
                for name in names {
                    let name = name?;
                    self.names[name.index as usize] = name.name.to_owned();
                }
            }
        }
        Ok(())
    }
}

/// The function that an instruction names.
fn callee(operator: &Operator<'_>) -> Option<u32> {
    match operator {
        Operator::Call { function_index }
        | Operator::ReturnCall { function_index }
        | Operator::RefFunc { function_index } => Some(*function_index),
        _ => None,
    }
}

/// Whether an instruction uses a segment of its module.
fn uses_segment(operator: &Operator<'_>) -> bool {
    matches!(
        operator,
        Operator::MemoryInit { .. }
            | Operator::DataDrop { .. }
            | Operator::TableInit { .. }
            | Operator::ElemDrop { .. }
    )
}
