//! Code objects made ready to run: instructions decoded, constants as values, names interned.

use super::{Name, intern};
use crate::Value;
use crate::code::{Code, Constant, Flags, Kind};
use crate::vm::{Op, kind};
use num_bigint::BigInt;
use sharing::Ref;
use std::sync::atomic::{AtomicUsize, Ordering};

/// An instruction: extended arguments folded in, jumps absolute, inline caches left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instr {
    /// What to do.
    pub op: Op,
    /// How many instructions it stands for, and what else a fused one has to tell.
    pub extra: u8,
    /// The number of its inline cache among those of the code object.
    pub cache: u16,
    /// Its argument; for jumps, the index of the instruction that they go to.
    pub arg: u32,
}

/// Where an exception goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handler {
    /// The first instruction that it covers.
    pub start: u32,
    /// One past the last instruction that it covers.
    pub end: u32,
    /// Where to go on.
    pub target: u32,
    /// How many values stay on the stack.
    pub depth: u32,
    /// Whether the faulting instruction's place is pushed before the exception.
    pub lasti: bool,
}

/// A code object that can run.
#[derive(Debug)]
pub struct CodeObject {
    /// What it was made from.
    pub plain: Code,
    /// `co_name`
    pub name: Name,
    /// `co_qualname`
    pub qualname: Name,
    /// Its instructions.
    pub instrs: Box<[Instr]>,
    /// The same, with what can be done at once done at once: what runs while nobody looks.
    pub fused: Box<[Instr]>,
    /// Where each instruction is in `co_code`, in code units.
    pub offsets: Box<[u32]>,
    /// `co_consts`, then small integers that fused instructions take as operands.
    pub constants: Box<[Value]>,
    /// `co_names`
    pub names: Box<[Name]>,
    /// `co_localsplusnames`
    pub locals: Box<[Name]>,
    /// Its exception table, innermost last.
    pub handlers: Box<[Handler]>,
    /// With how many positional arguments a call needs nothing but those; more than any call has, where there is always more.
    pub takes: usize,
    /// How many values a frame of it has room for: its variables and its stack.
    pub room: usize,
    /// Where a call begins, if nobody looks and nothing is asked at its check point: past its `RESUME`.
    pub begins: usize,
    /// Parameters, `*args` and `**kwargs` included.
    pub parameters: usize,
    /// Where its inline caches begin among all of a thread's.
    pub cache_base: usize,
    /// Where they end.
    pub cache_end: usize,
}

static CACHES: AtomicUsize = AtomicUsize::new(0);

impl CodeObject {
    /// Makes a code object ready to run.
    ///
    /// # Errors
    /// What about it is not code of CPython 3.14, or can't be run here: a sentence.
    pub fn new(plain: Code) -> Result<Ref<Self>, String> {
        let decoded = Decoded::new(&plain)?;
        let mut constants = plain.constants.iter().map(constant).collect::<Result<Vec<_>, _>>()?;
        let fused = super::fusion::fuse(&decoded.instrs, &mut constants);
        let stars = Flags::VARARGS.0 | Flags::VARKEYWORDS.0;
        let simple = plain.flags.contains(Flags::OPTIMIZED) && plain.flags.0 & stars == 0;
        let cache_base = CACHES.fetch_add(decoded.caches, Ordering::Relaxed);
        let all = |names: &[Box<str>]| names.iter().map(|name| intern(name)).collect();
        Ok(Ref::new(Self {
            name: intern(&plain.name),
            qualname: intern(&plain.qualname),
            constants: constants.into(),
            fused: fused.into(),
            names: all(&plain.names),
            locals: plain.locals.iter().map(|local| intern(&local.name)).collect(),
            takes: if simple && plain.kwonly_arg_count == 0 { plain.arg_count as usize } else { usize::MAX },
            room: plain.locals.len() + plain.stack_size as usize,
            begins: usize::from(
                decoded.instrs.first().is_some_and(|first| first.op == Op::Resume && first.arg & 3 == 0),
            ),
            parameters: plain.parameter_count() as usize,
            cache_base,
            cache_end: cache_base + decoded.caches,
            instrs: decoded.instrs.into(),
            offsets: decoded.offsets.into(),
            handlers: decoded.handlers.into(),
            plain,
        }))
    }

    /// The innermost handler of an instruction.
    pub fn handler(&self, instruction: usize) -> Option<&Handler> {
        let covers = |handler: &&Handler| (handler.start..handler.end).contains(&(instruction as u32));
        self.handlers.iter().find(covers)
    }

    /// The slot of a local variable.
    pub fn slot(&self, name: &Name) -> Option<usize> {
        self.locals.iter().position(|local| local == name)
    }

    /// Whether a slot holds a cell.
    pub fn is_cell(&self, slot: usize) -> bool {
        let kind = self.plain.locals[slot].kind;
        kind.contains(Kind::CELL) || kind.contains(Kind::FREE)
    }

    /// Whether a flag is set.
    pub fn has(&self, flag: Flags) -> bool {
        self.plain.flags.contains(flag)
    }
}

struct Decoded {
    instrs: Vec<Instr>,
    offsets: Vec<u32>,
    handlers: Vec<Handler>,
    caches: usize,
}

impl Decoded {
    fn new(plain: &Code) -> Result<Self, String> {
        let units = plain.code.len() / 2;
        let (mut instrs, mut offsets, mut ends, mut caches) = (Vec::new(), Vec::new(), Vec::new(), 0);
        // Where each code unit leads: an extended argument to its instruction.
        let mut places = vec![0u32; units + 1];
        let (mut unit, mut arg) = (0, 0u32);
        while unit < units {
            let number = plain.code[2 * unit];
            places[unit] = instrs.len() as u32;
            arg = arg << 8 | u32::from(plain.code[2 * unit + 1]);
            let op = Op::from_number(number).ok_or_else(|| format!("the opcode {number} is not of CPython 3.14"))?;
            unit += 1;
            match op {
                Op::ExtendedArg => continue,
                Op::Cache => {}
                _ => {
                    offsets.push(unit as u32 - 1);
                    let cache = if caches_of(op) {
                        caches += 1;
                        caches - 1
                    } else {
                        0
                    };
                    let extra = if op == Op::BinaryOp { 1 | kind(arg) << 4 } else { 1 };
                    instrs.push(Instr { op, extra, cache, arg });
                    ends.push(unit as u32);
                }
            }
            while unit < units && plain.code[2 * unit] == Op::Cache as u8 {
                places[unit] = instrs.len() as u32;
                unit += 1;
            }
            if let Some(end) = ends.last_mut() {
                *end = unit as u32;
            }
            arg = 0;
        }
        places[units] = instrs.len() as u32;
        for (instr, end) in instrs.iter_mut().zip(ends) {
            let Some(forward) = direction(instr.op) else { continue };
            let target = if forward { end.checked_add(instr.arg) } else { end.checked_sub(instr.arg) };
            let place = target.and_then(|target| places.get(target as usize));
            instr.arg = *place.ok_or("a jump leads out of the code")?;
        }
        let place = |offset: u32| places.get(offset as usize / 2).copied().unwrap_or(u32::MAX);
        let handlers = plain.handlers().map(|entry| Handler {
            start: place(entry.start),
            end: place(entry.end),
            target: place(entry.target),
            depth: entry.depth,
            lasti: entry.push_lasti,
        });
        Ok(Self { instrs, offsets, handlers: handlers.collect(), caches: usize::from(caches) })
    }
}

/// Whether a jump goes forward; nothing for what is no jump.
fn direction(op: Op) -> Option<bool> {
    match op {
        Op::JumpForward
        | Op::PopJumpIfFalse
        | Op::PopJumpIfTrue
        | Op::PopJumpIfNone
        | Op::PopJumpIfNotNone
        | Op::ForIter
        | Op::Send => Some(true),
        Op::JumpBackward | Op::JumpBackwardNoInterrupt => Some(false),
        _ => None,
    }
}

/// Whether an instruction remembers something.
fn caches_of(op: Op) -> bool {
    matches!(
        op,
        Op::LoadGlobal | Op::LoadName | Op::StoreGlobal | Op::StoreName | Op::LoadAttr | Op::StoreAttr | Op::Call
    )
}

fn constant(constant: &Constant) -> Result<Value, String> {
    let many = |items: &[Constant]| items.iter().map(self::constant).collect::<Result<Vec<_>, _>>();
    Ok(match constant {
        Constant::None => Value::None,
        Constant::Bool(truth) => Value::Bool(*truth),
        Constant::Ellipsis => Value::Ellipsis,
        Constant::Int(number) => Value::Int(*number),
        Constant::Big(digits) => Value::big(digits.parse::<BigInt>().map_err(|error| error.to_string())?),
        Constant::Float(number) => Value::Float(*number),
        Constant::Complex { real, imag } => Value::complex(*real, *imag),
        Constant::Str(text) if is_name(text) => intern(text).value(),
        Constant::Str(text) => Value::str(&**text),
        Constant::Bytes(bytes) => Value::Bytes(Ref::new(super::Bytes::new(bytes.to_vec()))),
        Constant::Tuple(items) => Value::tuple(many(items)?),
        Constant::FrozenSet(items) => crate::protocol::frozenset_of_constants(many(items)?),
        Constant::Slice(parts) => {
            let [start, stop, step] = &**parts;
            let (start, stop, step) = (self::constant(start)?, self::constant(stop)?, self::constant(step)?);
            Value::Slice(Ref::new(super::Slice { start, stop, step }))
        }
        Constant::Code(code) => Value::Code(CodeObject::new((**code).clone())?),
    })
}

/// CPython interns constants that look like names.
fn is_name(text: &str) -> bool {
    text.bytes().all(|byte| byte == b'_' || byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Local;

    /// A code object of these units: an instruction's number and its argument.
    fn code(units: &[(Op, u8)], exception_table: &[u8]) -> Code {
        let local = |name: &str| Local { name: name.into(), kind: Kind::LOCAL };
        Code {
            name: "f".into(),
            qualname: "f".into(),
            filename: "f.py".into(),
            first_line: 1,
            arg_count: 0,
            posonly_arg_count: 0,
            kwonly_arg_count: 0,
            flags: Flags(0),
            stack_size: 1,
            code: units.iter().flat_map(|(op, arg)| [*op as u8, *arg]).collect(),
            constants: Box::default(),
            names: Box::default(),
            locals: [local("a"), local("b")].into(),
            line_table: Box::default(),
            exception_table: exception_table.into(),
        }
    }

    /// The instructions that units are read as, by name, argument and cache.
    fn check(units: &[(Op, u8)], expected: &[(Op, u32, u16)]) {
        let read = Decoded::new(&code(units, &[])).expect("it is code");
        let instrs: Vec<_> = read.instrs.iter().map(|instr| (instr.op, instr.arg, instr.cache)).collect();
        assert_eq!(instrs, expected, "{units:?}");
    }

    #[test]
    fn extended_arguments_are_folded_in() {
        check(&[(Op::LoadConst, 7)], &[(Op::LoadConst, 7, 0)]);
        check(&[(Op::ExtendedArg, 1), (Op::LoadConst, 2)], &[(Op::LoadConst, 0x102, 0)]);
        check(
            &[(Op::ExtendedArg, 1), (Op::ExtendedArg, 2), (Op::ExtendedArg, 3), (Op::LoadConst, 4), (Op::LoadConst, 5)],
            &[(Op::LoadConst, 0x0102_0304, 0), (Op::LoadConst, 5, 0)],
        );
    }

    #[test]
    fn caches_are_left_out_and_numbered() {
        check(
            &[
                (Op::LoadGlobal, 1),
                (Op::Cache, 9),
                (Op::Cache, 9),
                (Op::LoadConst, 0),
                (Op::LoadAttr, 3),
                (Op::Cache, 0),
            ],
            &[(Op::LoadGlobal, 1, 0), (Op::LoadConst, 0, 0), (Op::LoadAttr, 3, 1)],
        );
        let read = Decoded::new(&code(&[(Op::LoadGlobal, 1), (Op::Cache, 0), (Op::LoadAttr, 3)], &[])).expect("code");
        assert_eq!((read.caches, read.offsets), (2, vec![0, 2]));
    }

    #[test]
    fn jumps_lead_to_instructions() {
        // Forward, from behind the jump and its cache, over one instruction.
        check(
            &[(Op::PopJumpIfFalse, 1), (Op::Cache, 0), (Op::Nop, 0), (Op::PopTop, 0)],
            &[(Op::PopJumpIfFalse, 2, 0), (Op::Nop, 0, 0), (Op::PopTop, 0, 0)],
        );
        // Backward, to the extended argument that belongs to an instruction.
        check(
            &[(Op::Nop, 0), (Op::ExtendedArg, 1), (Op::LoadConst, 0), (Op::JumpBackward, 4), (Op::Cache, 0)],
            &[(Op::Nop, 0, 0), (Op::LoadConst, 0x100, 0), (Op::JumpBackward, 1, 0)],
        );
        // To the very end, and no further.
        check(&[(Op::JumpForward, 1), (Op::Nop, 0)], &[(Op::JumpForward, 2, 0), (Op::Nop, 0, 0)]);
        assert!(Decoded::new(&code(&[(Op::JumpForward, 2), (Op::Nop, 0)], &[])).is_err());
        assert!(Decoded::new(&code(&[(Op::JumpBackward, 2)], &[])).is_err());
    }

    #[test]
    fn unknown_opcodes_are_refused() {
        let mut unknown = code(&[(Op::Nop, 0)], &[]);
        unknown.code[0] = 250;
        assert!(Decoded::new(&unknown).is_err_and(|reason| reason.contains("250")));
    }

    #[test]
    fn handlers_count_instructions() {
        // Units 1 to 3, of which 1 and 2 are one instruction and its cache: to unit 4, with 2 values and the place.
        let units = [(Op::Nop, 0), (Op::LoadGlobal, 0), (Op::Cache, 0), (Op::PopTop, 0), (Op::PushExcInfo, 0)];
        let read = CodeObject::new(code(&units, &[0x80 | 1, 3, 4, 5])).expect("code");
        assert_eq!(*read.handlers, [Handler { start: 1, end: 3, target: 3, depth: 2, lasti: true }]);
        let found: Vec<bool> = (0..4).map(|at| read.handler(at).is_some()).collect();
        assert_eq!(found, [false, true, true, false]);
    }
}
