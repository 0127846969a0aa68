//! The instructions of a code object, one by one.

use super::{Code, Opcode, Operand};

/// An instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instruction {
    /// Where it lies in `Code::code`, in bytes.
    pub offset: u32,
    /// Which instruction it is.
    pub opcode: Opcode,
    /// Its argument, together with what the `EXTENDED_ARG`s before it lend; zero if it has none.
    pub arg: u32,
}

impl Instruction {
    /// The offset of the instruction after it, past its cache units.
    pub fn end(&self) -> u32 {
        self.offset + 2 + 2 * self.opcode.caches() as u32
    }

    /// The offset that it may jump to; for `END_ASYNC_FOR`, the start of the loop.
    pub fn target(&self) -> Option<u32> {
        match self.opcode.operand() {
            Operand::Forward => Some(self.end().saturating_add(self.arg.saturating_mul(2))),
            Operand::Backward | Operand::LoopStart => Some(self.end().saturating_sub(self.arg.saturating_mul(2))),
            _ => None,
        }
    }
}

impl Code {
    /// Every instruction, `EXTENDED_ARG`s included, cache units not.
    pub fn instructions(&self) -> impl Iterator<Item = Instruction> {
        let (mut offset, mut lent) = (0_usize, 0_u32);
        std::iter::from_fn(move || {
            let unit = self.code.get(offset..offset + 2)?;
            let opcode = Opcode::from_number(unit[0]);
            let arg = if opcode.has_argument() { lent | u32::from(unit[1]) } else { 0 };
            lent = if opcode == Opcode::ExtendedArg { arg << 8 } else { 0 };
            let instruction = Instruction { offset: offset as u32, opcode, arg };
            offset = instruction.end() as usize;
            Some(instruction)
        })
    }
}
