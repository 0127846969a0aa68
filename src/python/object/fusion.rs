//! Fused instructions: what a few instructions do one by one, done at once while nobody looks.
//!
//! They stand beside CPython's in a list of the same length, each in the place of its first instruction, so that jumps,
//! handlers and line numbers mean the same in both lists; a traced run takes CPython's. A fused instruction only does
//! what can't fail and runs no Python code. Where it can't, the loop takes up CPython's instruction in its place. None
//! of them contains a check point but what begins with one: a call and a jump back.

use super::code::Instr;
use crate::Value;
use crate::vm::Op;

/// How much a fused instruction's fields can tell: slots and constants are one byte each.
const MOST: u32 = 255;

/// Fuses what can be; small integers that become operands join the constants.
pub(super) fn fuse(plain: &[Instr], constants: &mut Vec<Value>) -> Vec<Instr> {
    let known = constants.len();
    (0..plain.len())
        .map(|place| {
            let rest = &plain[place..];
            let fused = operation(rest, constants, known).or_else(|| returned(rest, constants, known));
            let fused = fused.or_else(|| again(rest, plain));
            let fused = fused.or_else(|| membership(rest)).or_else(|| triple(rest)).or_else(|| pair(rest));
            fused.unwrap_or(plain[place])
        })
        .collect()
}

/// Where an operand is taken from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum From {
    Top,
    Local(u8),
    Const(u8),
}

impl From {
    fn local(slot: u32) -> Option<Self> {
        (slot <= MOST).then_some(Self::Local(slot as u8))
    }

    fn place(self) -> u16 {
        match self {
            Self::Top => 0,
            Self::Local(place) | Self::Const(place) => u16::from(place),
        }
    }
}

/// The operands of an operator, and how many instructions put them on the stack.
fn operands(rest: &[Instr], constants: &mut Vec<Value>, known: usize) -> Option<(From, From, usize)> {
    let single = |instr: Option<&Instr>, constants: &mut Vec<Value>| match instr {
        Some(Instr { op: Op::LoadFastBorrow, arg, .. }) => From::local(*arg),
        Some(Instr { op: Op::LoadConst, arg, .. }) => (*arg <= MOST).then_some(From::Const(*arg as u8)),
        Some(Instr { op: Op::LoadSmallInt, arg, .. }) => small_int(i64::from(*arg), constants, known),
        _ => None,
    };
    let first = rest.first()?;
    if first.op == Op::LoadFastBorrowLoadFastBorrow {
        return Some((From::local(first.arg >> 4)?, From::local(first.arg & 15)?, 1));
    }
    if matches!(first.op, Op::BinaryOp | Op::CompareOp) {
        return Some((From::Top, From::Top, 0));
    }
    let operator = |at: usize| rest.get(at).is_some_and(|i| matches!(i.op, Op::BinaryOp | Op::CompareOp));
    if operator(1) {
        return Some((From::Top, single(Some(first), constants)?, 1));
    }
    if operator(2) && first.op == Op::LoadFastBorrow {
        return Some((From::local(first.arg)?, single(rest.get(1), constants)?, 2));
    }
    None
}

/// The place of a small integer among the constants.
fn small_int(number: i64, constants: &mut Vec<Value>, known: usize) -> Option<From> {
    let mut ours = constants[known..].iter();
    let place = match ours.position(|constant| matches!(constant, Value::Int(it) if *it == number)) {
        Some(place) => known + place,
        None => {
            constants.push(Value::Int(number));
            constants.len() - 1
        }
    };
    u8::try_from(place).ok().map(From::Const)
}

/// An operator with its operands, and what becomes of its result.
fn operation(rest: &[Instr], constants: &mut Vec<Value>, known: usize) -> Option<Instr> {
    let (left, right, used) = operands(rest, constants, known)?;
    let (operator, then) = (rest.get(used)?, rest.get(used + 1));
    let cache = left.place() | right.place() << 8;
    match (operator.op, then) {
        (Op::CompareOp, Some(jump)) => {
            let sense = match jump.op {
                Op::PopJumpIfTrue => 0,
                Op::PopJumpIfFalse => ALL,
                _ => return None,
            };
            let op = forms(
                left,
                right,
                [Op::JumpTopTop, Op::JumpTopLocal, Op::JumpTopConst, Op::JumpLocalLocal, Op::JumpLocalConst],
            )?;
            let taken = if rest.get(used + 2).is_some_and(|next| next.op == Op::NotTaken) { 3 } else { 2 };
            let outcomes = crate::protocol::OUTCOMES[(operator.arg >> 5) as usize % 6] ^ sense;
            Some(Instr { op, extra: outcomes | ((used + taken) as u8) << 4, cache, arg: jump.arg })
        }
        (Op::BinaryOp, Some(Instr { op: Op::StoreFast, arg: slot, .. })) if *slot <= MOST => {
            let op = forms(
                left,
                right,
                [Op::StoreTopTop, Op::StoreTopLocal, Op::StoreTopConst, Op::StoreLocalLocal, Op::StoreLocalConst],
            )?;
            Some(Instr { op, extra: (used as u8 + 2) | (operator.extra & KIND), cache, arg: operator.arg | slot << 8 })
        }
        (Op::BinaryOp, _) if used > 0 => {
            let op = forms(
                left,
                right,
                [Op::BinaryOp, Op::BinaryTopLocal, Op::BinaryTopConst, Op::BinaryLocalLocal, Op::BinaryLocalConst],
            )?;
            Some(Instr { op, extra: (used as u8 + 1) | (operator.extra & KIND), cache, arg: operator.arg })
        }
        _ => None,
    }
}

fn forms(left: From, right: From, [top, top_local, top_const, locals, local_const]: [Op; 5]) -> Option<Op> {
    match (left, right) {
        (From::Top, From::Top) => Some(top),
        (From::Top, From::Local(_)) => Some(top_local),
        (From::Top, From::Const(_)) => Some(top_const),
        (From::Local(_), From::Local(_)) => Some(locals),
        (From::Local(_), From::Const(_)) => Some(local_const),
        _ => None,
    }
}

/// Which of an operator's bits say what it does (see `vm/quick.rs`).
const KIND: u8 = 0xf0;

/// A local variable or a constant that is returned.
fn returned(rest: &[Instr], constants: &mut Vec<Value>, known: usize) -> Option<Instr> {
    let [first, Instr { op: Op::ReturnValue, .. }, ..] = rest else { return None };
    match first.op {
        Op::LoadFast | Op::LoadFastBorrow => Some(Instr { op: Op::ReturnLocal, ..*first }),
        Op::LoadConst => Some(Instr { op: Op::ReturnConst, ..*first }),
        Op::LoadSmallInt => match small_int(i64::from(first.arg), constants, known)? {
            From::Const(place) => Some(Instr { op: Op::ReturnConst, arg: u32::from(place), ..*first }),
            _ => None,
        },
        _ => None,
    }
}

/// Every outcome of a comparison: less 1, equal 2, greater 4, unordered 8.
const ALL: u8 = 15;

/// A jump by what `in` says, with the container on the stack or in a local variable.
fn membership(rest: &[Instr]) -> Option<Instr> {
    let used = usize::from(rest.first()?.op == Op::LoadFastBorrow);
    let (operator, jump) = (rest.get(used)?, rest.get(used + 1)?);
    let truth = match (operator.op, jump.op) {
        (Op::ContainsOp, Op::PopJumpIfTrue) => 1,
        (Op::ContainsOp, Op::PopJumpIfFalse) => 0,
        _ => return None,
    };
    let taken = if rest.get(used + 2).is_some_and(|next| next.op == Op::NotTaken) { 3 } else { 2 };
    let extra = truth ^ (operator.arg & 1) as u8 | ((used + taken) as u8) << 4;
    let (op, cache) = match used {
        0 => (Op::JumpIn, 0),
        _ => (Op::JumpInLocal, u16::try_from(rest[0].arg).ok()?),
    };
    Some(Instr { op, extra, cache, arg: jump.arg })
}

/// The jump back to a loop over an iterator, and the loop's next item. If there is none, it is `FOR_ITER` that ends the
/// loop.
fn again(rest: &[Instr], plain: &[Instr]) -> Option<Instr> {
    let jump = rest.first().filter(|jump| jump.op == Op::JumpBackward)?;
    match plain.get(jump.arg as usize..)? {
        [Instr { op: Op::ForIter, .. }, Instr { op: Op::StoreFast, arg: slot, .. }, ..] => {
            Some(Instr { op: Op::JumpBackwardStore, cache: u16::try_from(*slot).ok()?, ..*jump })
        }
        _ => None,
    }
}

/// Two instructions in one.
fn pair(rest: &[Instr]) -> Option<Instr> {
    let [first, second, ..] = rest else { return None };
    let slot = u8::try_from(first.arg).ok();
    match (first.op, second.op) {
        (Op::ForIter, Op::StoreFast) => {
            let cache = u16::try_from(second.arg).ok()?;
            Some(Instr { op: Op::ForIterStore, cache, ..*first })
        }
        (Op::LoadFastBorrow, Op::LoadAttr) => Some(Instr { op: Op::LoadLocalAttr, extra: slot?, ..*second }),
        (Op::LoadFastBorrow, Op::StoreAttr) => Some(Instr { op: Op::StoreLocalAttr, extra: slot?, ..*second }),
        (Op::LoadFastBorrowLoadFastBorrow, Op::StoreSubscr) => Some(Instr { op: Op::StoreLocalSubscr, ..*first }),
        (Op::LoadFastBorrowLoadFastBorrow, Op::StoreAttr) => {
            Some(Instr { op: Op::StoreLocalAttrLocal, extra: slot?, ..*second })
        }
        (Op::Swap, Op::StoreAttr) if first.arg == 2 => Some(Instr { op: Op::StoreAttrBelow, ..*second }),
        (Op::Call, Op::PopTop) => Some(Instr { op: Op::CallPop, ..*first }),
        (Op::PopJumpIfFalse, Op::NotTaken) => Some(Instr { op: Op::PopJumpIfFalseNotTaken, ..*first }),
        (Op::PopJumpIfTrue, Op::NotTaken) => Some(Instr { op: Op::PopJumpIfTrueNotTaken, ..*first }),
        _ => None,
    }
}

/// Three instructions in one: what goes before and after an in-place operator on an item or attribute.
fn triple(rest: &[Instr]) -> Option<Instr> {
    let [first, second, third, ..] = rest else { return None };
    match (first.op, second.op, third.op) {
        (Op::LoadFastBorrow, Op::Copy, Op::LoadAttr) if second.arg == 1 && third.arg & 1 == 0 => {
            Some(Instr { op: Op::KeepLocalAttr, extra: u8::try_from(first.arg).ok()?, ..*third })
        }
        (Op::Copy, Op::Copy, Op::BinaryOp)
            if (first.arg, second.arg, third.arg) == (2, 2, crate::protocol::SUBSCRIPT as u32) =>
        {
            Some(Instr { op: Op::KeepSubscr, ..*third })
        }
        (Op::Swap, Op::Swap, Op::StoreSubscr) if (first.arg, second.arg) == (3, 2) => {
            Some(Instr { op: Op::StoreSubscrBelow, ..*third })
        }
        _ => None,
    }
}
