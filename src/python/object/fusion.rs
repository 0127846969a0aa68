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
            let fused = in_place(rest, constants, known).or_else(|| operation(rest, constants, known));
            let fused = fused.or_else(|| returned(rest, constants, known));
            let fused = fused.or_else(|| again(rest, plain));
            let fused = fused
                .or_else(|| membership(rest))
                .or_else(|| truth(rest))
                .or_else(|| triple(rest))
                .or_else(|| pair(rest));
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

/// An operand that an instruction puts on the stack.
fn single(instr: Option<&Instr>, constants: &mut Vec<Value>, known: usize) -> Option<From> {
    match instr? {
        Instr { op: Op::LoadFastBorrow, arg, .. } => From::local(*arg),
        Instr { op: Op::LoadConst, arg, .. } => (*arg <= MOST).then_some(From::Const(*arg as u8)),
        Instr { op: Op::LoadSmallInt, arg, .. } => small_int(i64::from(*arg), constants, known),
        _ => None,
    }
}

/// The operands of an operator, and how many instructions put them on the stack.
fn operands(rest: &[Instr], constants: &mut Vec<Value>, known: usize) -> Option<(From, From, usize)> {
    let first = rest.first()?;
    if first.op == Op::LoadFastBorrowLoadFastBorrow {
        return Some((From::local(first.arg >> 4)?, From::local(first.arg & 15)?, 1));
    }
    if matches!(first.op, Op::BinaryOp | Op::CompareOp) {
        return Some((From::Top, From::Top, 0));
    }
    let operator = |at: usize| rest.get(at).is_some_and(|i| matches!(i.op, Op::BinaryOp | Op::CompareOp));
    if operator(1) {
        return Some((From::Top, single(Some(first), constants, known)?, 1));
    }
    if operator(2) && first.op == Op::LoadFastBorrow {
        return Some((From::local(first.arg)?, single(rest.get(1), constants, known)?, 2));
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

/// A jump by whether a value is true.
fn truth(rest: &[Instr]) -> Option<Instr> {
    let [Instr { op: Op::ToBool, .. }, jump, ..] = rest else { return None };
    let sense = match jump.op {
        Op::PopJumpIfTrue => 1,
        Op::PopJumpIfFalse => 0,
        _ => return None,
    };
    let taken = if rest.get(2).is_some_and(|next| next.op == Op::NotTaken) { 3 } else { 2 };
    Some(Instr { op: Op::JumpTruth, extra: sense | taken << 4, ..*jump })
}

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

/// Operators whose operands are attributes or items.
fn in_place(rest: &[Instr], constants: &mut Vec<Value>, known: usize) -> Option<Instr> {
    const SUBSCRIPT: u32 = crate::protocol::SUBSCRIPT as u32;
    let is = |at: usize, op: Op, arg: u32| rest.get(at).is_some_and(|instr| (instr.op, instr.arg) == (op, arg));
    let first = rest.first()?;
    let slot = u8::try_from(first.arg).ok();
    let keeps = |at: usize| is(at, Op::Copy, 2) && is(at + 1, Op::Copy, 2) && is(at + 2, Op::BinaryOp, SUBSCRIPT);
    match (first.op, rest.get(1)?.op) {
        (Op::LoadFastBorrow, Op::LoadAttr) => {
            let [_, left, Instr { op: Op::LoadFastBorrow, arg: second, .. }, right, operator, ..] = rest else {
                return None;
            };
            let plain = right.op == Op::LoadAttr && (left.arg | right.arg) & 1 == 0 && right.cache == left.cache + 1;
            let quick = operator.op == Op::BinaryOp && operator.extra & KIND != 0;
            let slots = u16::from(slot?) | u16::from(u8::try_from(*second).ok()?) << 8;
            let (op, extra) = (Op::OperateAttrs, operator.extra & KIND | 5);
            (plain && quick).then_some(Instr { op, extra, cache: left.cache, arg: u32::from(slots) })
        }
        (Op::LoadFastBorrow, Op::Copy) => {
            let [_, _, load, operand, operator, _, store, ..] = rest else { return None };
            let op = if operand.op == Op::LoadFastBorrow { Op::UpdateAttrLocal } else { Op::UpdateAttrConst };
            let place = single(Some(operand), constants, known)?.place();
            let fits = is(1, Op::Copy, 1) && load.op == Op::LoadAttr && load.arg & 1 == 0 && is(5, Op::Swap, 2);
            let fits = fits && operator.op == Op::BinaryOp && operator.extra & KIND != 0;
            let fits = fits && store.op == Op::StoreAttr && store.cache == load.cache + 1;
            let arg = u32::from(slot?) | u32::from(place) << 8;
            fits.then_some(Instr { op, extra: operator.extra & KIND | 7, cache: load.cache, arg })
        }
        (Op::LoadFastBorrow, Op::LoadSmallInt) if keeps(2) => {
            let cache = small_int(i64::from(rest[1].arg), constants, known)?.place();
            Some(Instr { op: Op::KeepItemConst, extra: slot?, cache, arg: SUBSCRIPT })
        }
        (Op::LoadConst | Op::LoadSmallInt, Op::LoadFastBorrowLoadFastBorrow)
            if rest.get(2).is_some_and(|third| third.op == Op::StoreSubscr) =>
        {
            let cache = single(Some(first), constants, known)?.place();
            Some(Instr { op: Op::StoreConstSubscr, cache, ..rest[1] })
        }
        (Op::LoadFastBorrowLoadFastBorrow, Op::Copy) if keeps(1) => Some(Instr { op: Op::KeepItemLocal, ..*first }),
        (Op::BinaryOp, Op::Swap) if is(1, Op::Swap, 3) && is(2, Op::Swap, 2) && rest.get(3)?.op == Op::StoreSubscr => {
            Some(Instr { op: Op::UpdateItem, extra: first.extra & KIND | 4, ..*first })
        }
        _ => None,
    }
}

/// Three instructions in one: what goes before and after an in-place operator on an item or attribute.
fn triple(rest: &[Instr]) -> Option<Instr> {
    let [first, second, third, ..] = rest else { return None };
    match (first.op, second.op, third.op) {
        (Op::YieldValue, Op::Resume, Op::PopTop) if second.arg & 3 == 1 => Some(Instr { op: Op::YieldBare, ..*first }),
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
