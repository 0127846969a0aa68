//! Code objects made ready to run: instructions decoded, constants as values, names interned.

use super::{Name, intern};
use crate::Value;
use crate::code::{Code, Constant, Flags, Kind};
use crate::vm::Op;
use num_bigint::BigInt;
use std::sync::Arc;
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
    /// Whether a call with just the right number of positional arguments needs nothing but those.
    pub plain_call: bool,
    /// Parameters, `*args` and `**kwargs` included.
    pub parameters: usize,
    /// Where its inline caches begin among all of a thread's.
    pub cache_base: usize,
    /// How many inline caches it has.
    pub caches: usize,
}

static CACHES: AtomicUsize = AtomicUsize::new(0);

impl CodeObject {
    /// Makes a code object ready to run.
    ///
    /// # Errors
    /// What about it is not code of CPython 3.14, or can't be run here: a sentence.
    pub fn new(plain: Code) -> Result<Arc<Self>, String> {
        let decoded = Decoded::new(&plain)?;
        let mut constants = plain.constants.iter().map(constant).collect::<Result<Vec<_>, _>>()?;
        let fused = super::fusion::fuse(&decoded.instrs, &mut constants);
        let stars = Flags::VARARGS.0 | Flags::VARKEYWORDS.0;
        let simple = plain.flags.contains(Flags::OPTIMIZED) && plain.flags.0 & stars == 0;
        let all = |names: &[Box<str>]| names.iter().map(|name| intern(name)).collect();
        Ok(Arc::new(Self {
            name: intern(&plain.name),
            qualname: intern(&plain.qualname),
            constants: constants.into(),
            fused: fused.into(),
            names: all(&plain.names),
            locals: plain.locals.iter().map(|local| intern(&local.name)).collect(),
            plain_call: simple && plain.kwonly_arg_count == 0,
            parameters: plain.parameter_count() as usize,
            cache_base: CACHES.fetch_add(decoded.caches, Ordering::Relaxed),
            caches: decoded.caches,
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
                    instrs.push(Instr { op, extra: 1, cache, arg });
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
    matches!(op, Op::LoadGlobal | Op::LoadName | Op::StoreGlobal | Op::StoreName | Op::LoadAttr | Op::StoreAttr)
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
        Constant::Bytes(bytes) => Value::Bytes(Arc::new(super::Bytes::new(bytes.to_vec()))),
        Constant::Tuple(items) => Value::tuple(many(items)?),
        Constant::FrozenSet(items) => crate::protocol::frozenset_of_constants(many(items)?),
        Constant::Slice(parts) => {
            let [start, stop, step] = &**parts;
            let (start, stop, step) = (self::constant(start)?, self::constant(stop)?, self::constant(step)?);
            Value::Slice(Arc::new(super::Slice { start, stop, step }))
        }
        Constant::Code(code) => Value::Code(CodeObject::new((**code).clone())?),
    })
}

/// CPython interns constants that look like names.
fn is_name(text: &str) -> bool {
    text.bytes().all(|byte| byte == b'_' || byte.is_ascii_alphanumeric())
}
