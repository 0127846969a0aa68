//! Small copies of memory, written out as loads and stores.
//!
//! The compiler does so up to 64 bytes; beyond, it has them done by `memory.copy`, which browsers do by a call out of
//! WebAssembly. A native function's arguments are 96 bytes, and move with each call.

use std::path::Path;

use wasm_encoder::reencode::{self, Reencode, RoundtripReencoder};
use wasm_encoder::{CodeSection, Function, Instruction, MemArg, MemArgTarget, Module, ValType};
use wasmparser::{FunctionBody, FunctionSectionReader, TypeSectionReader};

use crate::error::{AtPath, Failure, Outcome};

/// The most bytes that are written out.
const MOST: u32 = 96;

/// Rewrites a module in place. It wants to be optimised after it.
pub fn write_out(module: &Path) -> Outcome<()> {
    let bytes = std::fs::read(module).at("read", module)?;
    let rewritten = rewritten(&bytes)
        .map_err(|error| Failure::new(format!("write out the copies in {}", module.display()), error))?;
    std::fs::write(module, rewritten).at("write", module)
}

fn rewritten(module: &[u8]) -> Result<Vec<u8>, Error> {
    let mut out = Module::new();
    Copies::default().parse_core_module(&mut out, wasmparser::Parser::new(0), module)?;
    Ok(out.finish())
}

type Error = reencode::Error<std::convert::Infallible>;

/// A module on its way.
#[derive(Default)]
struct Copies {
    /// How many parameters a function of each type has.
    parameters: Vec<u32>,
    /// The types of the functions that have a body, in their order.
    types: Vec<u32>,
    /// How many bodies came before.
    body: usize,
}

impl Reencode for Copies {
    type Error = std::convert::Infallible;

    fn parse_type_section(
        &mut self,
        out: &mut wasm_encoder::TypeSection,
        section: TypeSectionReader<'_>,
    ) -> Result<(), Error> {
        for declared in section.clone().into_iter_err_on_gc_types() {
            self.parameters.push(declared?.params().len() as u32);
        }
        RoundtripReencoder.parse_type_section(out, section)
    }

    fn parse_function_section(
        &mut self,
        out: &mut wasm_encoder::FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error> {
        for declared in section.clone() {
            self.types.push(declared?);
        }
        RoundtripReencoder.parse_function_section(out, section)
    }

    fn parse_function_body(&mut self, out: &mut CodeSection, body: FunctionBody<'_>) -> Result<(), Error> {
        let mut locals = Vec::new();
        let mut count = self.parameters[self.types[self.body] as usize];
        self.body += 1;
        for declared in body.get_locals_reader()? {
            let (more, kind) = declared?;
            count += more;
            locals.push((more, self.val_type(kind)?));
        }
        locals.push((2, ValType::I32));
        let mut writer = Writer { to: count, from: count + 1, function: Function::new(locals), held: Vec::new() };
        let mut reader = body.get_operators_reader()?;
        while !reader.eof() {
            writer.take(RoundtripReencoder.parse_instruction(&mut reader)?);
        }
        writer.let_go();
        out.function(&writer.function);
        Ok(())
    }
}

/// A function on its way.
struct Writer<'a> {
    function: Function,
    /// Constants that may turn out to be operands of what follows.
    held: Vec<Instruction<'a>>,
    /// Locals for addresses.
    to: u32,
    from: u32,
}

impl<'a> Writer<'a> {
    fn take(&mut self, instruction: Instruction<'a>) {
        match (&instruction, &*self.held) {
            (Instruction::MemoryCopy { .. }, [.., Instruction::I32Const(size)]) if is_small(*size) => {
                let size = *size as u32;
                self.held.pop();
                self.let_go();
                self.copy(size);
            }
            (Instruction::MemoryFill(_), [.., Instruction::I32Const(byte), Instruction::I32Const(size)])
                if is_small(*size) =>
            {
                let (byte, size) = (*byte as u8, *size as u32);
                self.held.truncate(self.held.len() - 2);
                self.let_go();
                self.fill(byte, size);
            }
            (Instruction::I32Const(_), _) => self.held.push(instruction),
            _ => {
                self.let_go();
                self.function.instruction(&instruction);
            }
        }
    }

    /// Writes what was held.
    fn let_go(&mut self) {
        for held in self.held.drain(..) {
            self.function.instruction(&held);
        }
    }

    /// `[to, from] -> []`. Everything is loaded before anything is stored, since the two may overlap.
    fn copy(&mut self, size: u32) {
        self.function.instruction(&Instruction::LocalSet(self.from)).instruction(&Instruction::LocalSet(self.to));
        let pieces: Vec<Piece> = pieces(size).collect();
        for piece in &pieces {
            self.function.instruction(&Instruction::LocalGet(self.to)).instruction(&Instruction::LocalGet(self.from));
            self.function.instruction(&piece.load());
        }
        for piece in pieces.iter().rev() {
            self.function.instruction(&piece.store());
        }
    }

    /// `[to] -> []`
    fn fill(&mut self, byte: u8, size: u32) {
        self.function.instruction(&Instruction::LocalSet(self.to));
        for piece in pieces(size) {
            self.function.instruction(&Instruction::LocalGet(self.to)).instruction(&piece.constant(byte));
            self.function.instruction(&piece.store());
        }
    }
}

fn is_small(size: i32) -> bool {
    (1..=MOST as i32).contains(&size)
}

/// What is moved at once.
struct Piece {
    offset: u32,
    bytes: u32,
}

/// So many bytes in pieces, the largest first.
fn pieces(size: u32) -> impl Iterator<Item = Piece> {
    let mut offset = 0;
    std::iter::from_fn(move || {
        let bytes = [8, 4, 2, 1].into_iter().find(|bytes| offset + bytes <= size)?;
        offset += bytes;
        Some(Piece { offset: offset - bytes, bytes })
    })
}

impl Piece {
    /// Nothing is promised about alignment.
    fn place(&self) -> MemArg {
        MemArg { offset: self.offset.into(), align: 0, target: MemArgTarget::default(), ordering: None }
    }

    fn load(&self) -> Instruction<'static> {
        match self.bytes {
            8 => Instruction::I64Load(self.place()),
            4 => Instruction::I32Load(self.place()),
            2 => Instruction::I32Load16U(self.place()),
            _ => Instruction::I32Load8U(self.place()),
        }
    }

    fn store(&self) -> Instruction<'static> {
        match self.bytes {
            8 => Instruction::I64Store(self.place()),
            4 => Instruction::I32Store(self.place()),
            2 => Instruction::I32Store16(self.place()),
            _ => Instruction::I32Store8(self.place()),
        }
    }

    fn constant(&self, byte: u8) -> Instruction<'static> {
        match self.bytes {
            8 => Instruction::I64Const(i64::from_le_bytes([byte; 8])),
            _ => Instruction::I32Const(i32::from_le_bytes([byte; 4])),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{FunctionSection, MemorySection, MemoryType, TypeSection};
    use wasmparser::{Operator, Parser, Payload};

    /// A module with a function of two addresses and these instructions.
    fn module(instructions: &[Instruction<'_>]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([ValType::I32, ValType::I32], []);
        let mut functions = FunctionSection::new();
        functions.function(0);
        let mut memories = MemorySection::new();
        memories.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
        let mut body = Function::new([(1, ValType::I64)]);
        instructions.iter().for_each(|instruction| _ = body.instruction(instruction));
        let mut code = CodeSection::new();
        code.function(body.instruction(&Instruction::End));
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&memories).section(&code);
        module.finish()
    }

    /// The stores in it, by what they write: offset and bytes; `None` for a copy or fill as it was.
    fn stores(module: &[u8]) -> Vec<Option<(u64, u32)>> {
        wasmparser::Validator::new().validate_all(module).expect("it is valid");
        let mut found = Vec::new();
        for payload in Parser::new(0).parse_all(module) {
            let Payload::CodeSectionEntry(body) = payload.expect("it can be read") else { continue };
            for operator in body.get_operators_reader().expect("it has instructions") {
                match operator.expect("it can be read") {
                    Operator::I64Store { memarg } => found.push(Some((memarg.offset, 8))),
                    Operator::I32Store { memarg } => found.push(Some((memarg.offset, 4))),
                    Operator::I32Store16 { memarg } => found.push(Some((memarg.offset, 2))),
                    Operator::I32Store8 { memarg } => found.push(Some((memarg.offset, 1))),
                    Operator::MemoryCopy { .. } | Operator::MemoryFill { .. } => found.push(None),
                    _ => {}
                }
            }
        }
        found
    }

    fn copying(size: i32) -> Vec<u8> {
        module(&[
            Instruction::LocalGet(0),
            Instruction::LocalGet(1),
            Instruction::I32Const(size),
            Instruction::MemoryCopy { src_mem: 0, dst_mem: 0 },
        ])
    }

    #[test]
    fn small_copies_become_stores_of_every_byte() {
        for size in [1, 8, 31, MOST as i32] {
            let mut written = Vec::new();
            for store in stores(&rewritten(&copying(size)).expect("it can be rewritten")) {
                let (offset, bytes) = store.expect("nothing is left to copy");
                written.extend(offset..offset + u64::from(bytes));
            }
            written.sort_unstable();
            assert_eq!(written, (0..size as u64).collect::<Vec<_>>(), "{size} bytes");
        }
    }

    #[test]
    fn large_copies_and_those_of_unknown_size_stay() {
        assert_eq!(stores(&rewritten(&copying(MOST as i32 + 1)).expect("it can be rewritten")), [None]);
        let unknown = module(&[
            Instruction::I32Const(8),
            Instruction::I32Const(16),
            Instruction::LocalGet(1),
            Instruction::MemoryCopy { src_mem: 0, dst_mem: 0 },
        ]);
        assert_eq!(stores(&rewritten(&unknown).expect("it can be rewritten")), [None]);
    }

    #[test]
    fn small_fills_become_stores() {
        let filling = module(&[
            Instruction::LocalGet(0),
            Instruction::I32Const(0),
            Instruction::I32Const(12),
            Instruction::MemoryFill(0),
        ]);
        assert_eq!(stores(&rewritten(&filling).expect("it can be rewritten")), [Some((0, 8)), Some((8, 4))]);
    }
}
