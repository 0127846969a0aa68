//! Splits an engine's module in two: the functions that programs commonly run, which are loaded first, and a module of all
//! functions, which comes when one is called that the first lacks.
//!
//! Which functions those are is found out, not guessed: a [`probe`] of the very module runs the programs of
//! `tests/python` and of the articles, and as many of them as the budget allows find all that they need in the first.
//! What the workers themselves run stays in any case. Beside threads that leaves room for no program: there none is tried,
//! and programs get the whole, which is less to fetch than both parts, and a little faster. Knows nothing of Python.

mod choice;
mod first;
mod outline;
mod probe;
mod second;
mod whole;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use choice::Ran;
use outline::Outline;
use wasm_encoder::{GlobalType, ValType};

use crate::command;
use crate::error::{AtPath, Failure, Outcome};

/// Splits the engine in `folder`: `engine_bg.wasm` becomes two, `engine_rest.wasm` beside it. `programs` holds what
/// `lockstep compile --all` has made, if any of it shall do with the first; else there is `engine_whole.wasm` for them.
pub fn divide(folder: &Path, programs: Option<&Path>) -> Outcome<()> {
    let [file, rest] = ["engine_bg.wasm", "engine_rest.wasm"].map(|name| folder.join(name));
    let module = std::fs::read(&file).at("read", &file)?;
    let outline = Outline::read(&module).map_err(|error| failed(&error.into()))?;
    let ran = match programs {
        Some(programs) => {
            ask(folder, programs, &probe::instrument(&module, &outline).map_err(|error| failed(&error))?)?
        }
        None => {
            let file = folder.join("engine_whole.wasm");
            std::fs::write(&file, whole::module(&module).map_err(|error| failed(&error))?).at("write", &file)?;
            Vec::new()
        }
    };
    let modules = choice::choose(&module, &outline, &ran)?;
    for (module, file) in modules.iter().zip([file, rest]) {
        std::fs::write(&file, module).at("write", &file)?;
    }
    Ok(())
}

fn failed(reason: &Unsplit) -> Failure {
    Failure::new("split an engine's module", reason)
}

/// Has the probe run all programs.
fn ask(folder: &Path, programs: &Path, probe: &[u8]) -> Outcome<Vec<Ran>> {
    // Without it Node.js takes the engine's script for another kind; neither file is part of the engine.
    let [package, module] = ["package.json", "probe.wasm"].map(|name| folder.join(name));
    std::fs::write(&package, r#"{"type":"module"}"#).at("write", &package)?;
    std::fs::write(&module, probe).at("write", &module)?;
    let mut node = Command::new("node");
    node.arg(crate::workspace::root().join("src/xtask/build/split/probe.mjs"));
    let said = command::output(node.arg(folder.join("engine.js")).arg(&module).arg(programs))?;
    for file in [package, module] {
        std::fs::remove_file(&file).at("remove", &file)?;
    }
    said.lines().map(|line| Ran::read(line).ok_or_else(|| Failure::new("read what the probe counted", line))).collect()
}

/// Why a module could not be split.
#[derive(Debug)]
pub enum Unsplit {
    /// It can't be read.
    Unread(String),
    /// It lacks the function that loads the second one.
    NoLoader,
    /// It lacks the function in which a program goes over to the second one.
    NoDoor,
}

impl std::fmt::Display for Unsplit {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unread(reason) => write!(out, "the module can't be read: {reason}"),
            Self::NoLoader => write!(out, "the module does not export `{LOADER}`"),
            Self::NoDoor => write!(out, "no function is called `{}`", choice::DOOR),
        }
    }
}

impl From<wasmparser::BinaryReaderError> for Unsplit {
    fn from(error: wasmparser::BinaryReaderError) -> Self {
        Self::Unread(error.to_string())
    }
}

impl From<wasm_encoder::reencode::Error> for Unsplit {
    fn from(error: wasm_encoder::reencode::Error) -> Self {
        Self::Unread(error.to_string())
    }
}

/// The exported function that loads the second module.
const LOADER: &str = "load_rest";

/// A global of the first module: whether the second one is there.
const THERE: GlobalType = GlobalType { val_type: ValType::I32, mutable: true, shared: false };

/// Who is where.
#[derive(Debug)]
pub struct Plan {
    /// The function that loads the second module.
    load: u32,
    /// Functions that the second module alone has.
    split_off: BTreeSet<u32>,
    /// All functions that the second module has.
    second: BTreeSet<u32>,
    /// Functions that only the first module has and the second one calls.
    lent: BTreeSet<u32>,
    /// Functions of the second module that the first one calls, in the order of the table through which it does.
    slots: Vec<u32>,
}

impl Plan {
    /// A plan by which these functions are in the second module alone, and those called `doors` go on there.
    fn new(outline: &Outline, split_off: BTreeSet<u32>, doors: &BTreeSet<u32>) -> Result<Self, Unsplit> {
        let load = outline.export(LOADER).ok_or(Unsplit::NoLoader)?;
        let here = (0..outline.len()).filter(|function| !split_off.contains(function));
        let called = here.flat_map(|function| outline.calls(function)).chain(&outline.elements);
        let called = called.chain(outline.exports.iter().map(|(_, function)| function));
        let slots: BTreeSet<u32> = called.filter(|one| split_off.contains(one)).chain(doors).copied().collect();

        let bound: BTreeSet<u32> = outline.bound.iter().copied().chain(outline.start).chain([load]).collect();
        let mut ahead: Vec<u32> = slots.iter().chain(&outline.elements).copied().collect();
        let (mut second, mut lent) = (BTreeSet::new(), BTreeSet::new());
        while let Some(function) = ahead.pop() {
            if function < outline.imported || bound.contains(&function) {
                lent.insert(function);
            } else if second.insert(function) {
                ahead.extend(outline.calls(function));
            }
        }
        Ok(Self { load, split_off, second, lent, slots: slots.into_iter().collect() })
    }

    fn is_split_off(&self, function: u32) -> bool {
        self.split_off.contains(&function)
    }

    fn slot(&self, function: u32) -> Option<i32> {
        self.slots.binary_search(&function).ok().map(|slot| slot as i32)
    }
}

/// Both modules; `split_off` are in the second one alone, `doors` go on there.
fn split(
    module: &[u8],
    outline: &Outline,
    split_off: BTreeSet<u32>,
    doors: &BTreeSet<u32>,
) -> Result<[Vec<u8>; 2], Unsplit> {
    let plan = Plan::new(outline, split_off, doors)?;
    Ok([first::module(module, outline, &plan)?, second::module(module, outline, &plan)?])
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{
        CodeSection, ConstExpr, ElementSection, Elements, ExportKind, ExportSection, Function, FunctionSection,
        GlobalSection, Instruction, MemorySection, MemoryType, Module, RefType, TableSection, TableType, TypeSection,
    };

    /// Function 0 is the loader, 1 calls 2, 2 calls 3 and 1, 3 stands in the table.
    fn small() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut functions = FunctionSection::new();
        let mut code = CodeSection::new();
        for calls in [&[][..], &[2], &[3, 1], &[]] {
            functions.function(0);
            let mut body = Function::new([]);
            calls.iter().for_each(|callee| _ = body.instruction(&Instruction::Call(*callee)));
            code.function(body.instruction(&Instruction::End));
        }
        let mut tables = TableSection::new();
        let element_type = RefType::FUNCREF;
        tables.table(TableType { element_type, table64: false, minimum: 1, maximum: None, shared: false });
        let mut memories = MemorySection::new();
        memories.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
        let mut globals = GlobalSection::new();
        // The stack pointer.
        globals.global(THERE, &ConstExpr::i32_const(0));
        let mut exports = ExportSection::new();
        exports.export(LOADER, ExportKind::Func, 0).export("one", ExportKind::Func, 1);
        let mut elements = ElementSection::new();
        elements.active(None, &ConstExpr::i32_const(0), Elements::Functions([3][..].into()));
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&tables).section(&memories);
        module.section(&globals).section(&exports).section(&elements).section(&code);
        module.finish()
    }

    fn valid(module: &[u8]) -> Outline {
        wasmparser::Validator::new().validate_all(module).expect("it is valid");
        Outline::read(module).expect("it is a module")
    }

    #[test]
    fn both_parts_are_modules_and_know_of_each_other() {
        let outline = valid(&small());
        let parts = split(&small(), &outline, [2, 3].into(), &BTreeSet::new()).expect("it can be split");
        let [first, second] = parts.map(|part| valid(&part));
        assert_eq!(first.functions.len(), outline.functions.len());
        assert_eq!(first.calls(2), [0], "a stub loads the second module");
        assert_eq!(second.imported, 0, "it has all that it calls");
        assert_eq!(second.len(), 4, "1, 2, 3 and what says that it is there");
        assert_eq!(second.elements, [2, 1, 2], "3 takes its place in the table, 2 and 3 those of their stubs");
        assert_eq!(second.start, Some(3));
    }

    #[test]
    fn a_door_is_in_both_parts() {
        let outline = valid(&small());
        let parts = split(&small(), &outline, [3].into(), &[1].into()).expect("it can be split");
        let [first, second] = parts.map(|part| valid(&part));
        assert_eq!(first.calls(1), [2], "it needs no second module");
        assert_eq!(first.calls(2), [3, 1]);
        assert_eq!(second.elements, [2, 0, 2], "1 and 3 are known to the first");
    }

    #[test]
    fn what_is_bound_to_the_first_is_lent() {
        let mut outline = valid(&small());
        outline.bound.push(1);
        let parts = split(&small(), &outline, [2, 3].into(), &BTreeSet::new()).expect("it can be split");
        let second = valid(&parts[1]);
        assert_eq!((second.imported, second.len()), (1, 4), "1 is imported, and stays alone");
    }

    #[test]
    fn a_probe_is_a_module() {
        valid(&probe::instrument(&small(), &valid(&small())).expect("it can be read"));
    }

    #[test]
    fn the_whole_is_what_it_was() {
        let bytes = whole::module(&small()).expect("it can be read");
        assert_eq!(valid(&bytes).calls, valid(&small()).calls);
    }

    #[test]
    fn without_a_loader_nothing_is_split() {
        let mut outline = valid(&small());
        outline.exports.clear();
        assert!(split(&small(), &outline, [2].into(), &BTreeSet::new()).is_err());
    }
}
