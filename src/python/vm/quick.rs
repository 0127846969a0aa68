//! What the loop decides without a call: operators and comparisons of numbers, items of lists, and the fused
//! instructions made of them (see `object/fusion.rs`).
//!
//! Nothing in here raises or runs Python code: where it has no answer, the general way is taken.

use super::Thread;
use crate::Value;
use crate::object::Instr;
use crate::protocol;
use std::cmp::Ordering;

/// How far in-place operators lie behind their plain ones.
const INPLACE: u32 = 13;

/// What an operator does with numbers, as instructions tell it in half a byte: 0 is anything else.
pub(crate) fn kind(operator: u32) -> u8 {
    match operator {
        0 | 13 => ADD,
        10 | 23 => SUBTRACT,
        5 | 18 => MULTIPLY,
        1 | 14 => AND,
        6 | 19 => REMAINDER,
        _ => 0,
    }
}

const ADD: u8 = 1;
const SUBTRACT: u8 = 2;
const MULTIPLY: u8 = 3;
const AND: u8 = 4;
const REMAINDER: u8 = 5;

/// The sum, difference, product, common bits or remainder of two integers; nothing where that needs more care.
#[inline(always)]
pub(super) fn integer(kind: u8, a: i64, b: i64) -> Option<i64> {
    if kind == ADD {
        a.checked_add(b)
    } else if kind == SUBTRACT {
        a.checked_sub(b)
    } else if kind == MULTIPLY {
        // Checking a product of 64 bits would take a call in WebAssembly.
        Some(i64::from(i32::try_from(a).ok()?) * i64::from(i32::try_from(b).ok()?))
    } else if kind == AND {
        Some(a & b)
    } else if kind == REMAINDER {
        // What is neither negative nor wide is divided in a fraction of the time.
        u32::try_from(a).ok()?.checked_rem(u32::try_from(b).ok()?).map(i64::from)
    } else {
        None
    }
}

/// The sum, difference or product of two floats; nothing for other operators.
#[inline(always)]
pub(super) fn float(kind: u8, a: f64, b: f64) -> Option<f64> {
    if kind == ADD {
        Some(a + b)
    } else if kind == SUBTRACT {
        Some(a - b)
    } else if kind == MULTIPLY {
        Some(a * b)
    } else {
        None
    }
}

/// `left operator right`, by the number that `BINARY_OP` gives operators, for operands and operators that are less frequent;
/// nothing where that needs more care.
#[inline(never)]
pub(super) fn others(operator: u32, left: &Value, right: &Value) -> Option<Value> {
    if operator == protocol::SUBSCRIPT as u32 {
        return item(left, right);
    }
    let base = if operator >= INPLACE { operator - INPLACE } else { operator };
    match (left, right) {
        (Value::Int(a), Value::Int(b)) => protocol::quick_int(base as usize, *a, *b),
        (Value::Float(a), Value::Float(b)) => protocol::quick_float(base as usize, *a, *b),
        (Value::Int(a), Value::Float(b)) => protocol::quick_float(base as usize, exact(*a)?, *b),
        (Value::Float(a), Value::Int(b)) => protocol::quick_float(base as usize, *a, exact(*b)?),
        _ => None,
    }
}

/// `container[key]`; nothing where that needs more care.
#[inline]
pub(super) fn item(container: &Value, key: &Value) -> Option<Value> {
    match (container, key) {
        (Value::List(list), Value::Int(index)) => list.at(*index),
        (Value::Tuple(tuple), Value::Int(index)) => {
            let index = if *index < 0 { index + tuple.len() as i64 } else { *index };
            tuple.get(usize::try_from(index).ok()?).map(Value::share)
        }
        (Value::Str(text), Value::Int(index)) if text.is_ascii() => {
            text.point(usize::try_from(*index).ok()?).map(Value::char)
        }
        (Value::Dict(dict), key) => protocol::quick_item(dict, key),
        _ => None,
    }
}

/// An integer as the float that equals it.
fn exact(number: i64) -> Option<f64> {
    (number.unsigned_abs() <= 1 << 53).then_some(number as f64)
}

/// How two values compare, as a bit: less 1, equal 2, greater 4, unordered 8; nothing where that needs more care.
#[inline(always)]
pub(super) fn outcome(left: &Value, right: &Value) -> Option<u8> {
    match (left, right) {
        (Value::Int(a), Value::Int(b)) => Some(order(*a, *b)),
        _ => other_outcome(left, right),
    }
}

/// [`outcome`] for values that are less frequent.
#[inline(never)]
pub(super) fn other_outcome(left: &Value, right: &Value) -> Option<u8> {
    match (left, right) {
        (Value::Float(a), Value::Float(b)) => Some(a.partial_cmp(b).map_or(8, bit)),
        (Value::Int(a), Value::Float(b)) => Some(exact(*a)?.partial_cmp(b).map_or(8, bit)),
        (Value::Float(a), Value::Int(b)) => Some(a.partial_cmp(&exact(*b)?).map_or(8, bit)),
        (Value::Str(a), Value::Str(b)) => Some(bit(a.as_str().cmp(b.as_str()))),
        _ => None,
    }
}

/// How two integers compare, as such a bit.
#[inline(always)]
pub(super) fn order(a: i64, b: i64) -> u8 {
    1 << (u8::from(a == b) + 2 * u8::from(a > b))
}

fn bit(order: Ordering) -> u8 {
    match order {
        Ordering::Less => 1,
        Ordering::Equal => 2,
        Ordering::Greater => 4,
    }
}

/// `item in container`; nothing where that needs more care.
#[inline(never)]
pub(super) fn contains(container: &Value, item: &Value) -> Option<bool> {
    match container {
        Value::Set(set) => protocol::quick_contains_in_set(set, item),
        Value::Dict(dict) => protocol::quick_lookup(dict, item).map(|found| found.is_some()),
        _ => None,
    }
}

/// Whether a value is true, where that takes no call.
#[inline]
pub(super) fn truth(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(truth) => Some(*truth),
        Value::Int(number) => Some(*number != 0),
        Value::None => Some(false),
        Value::Str(text) => Some(text.points() != 0),
        Value::List(list) => Some(!list.is_empty()),
        _ => None,
    }
}

/// Operands of fused instructions.
impl Thread {
    /// The place of a fused instruction's left operand, a local variable.
    #[inline(always)]
    pub(super) fn left(&self, base: usize, instr: &Instr) -> &Value {
        &self.stack[base + usize::from(instr.cache as u8)]
    }

    /// The place of a fused instruction's right operand, a local variable.
    #[inline(always)]
    pub(super) fn right(&self, base: usize, instr: &Instr) -> &Value {
        &self.stack[base + usize::from(instr.cache >> 8)]
    }

    /// Takes so many values off the stack.
    #[inline(always)]
    pub(super) fn shed(&mut self, count: usize) {
        for _ in 0..count {
            self.shed_one();
        }
    }

    /// Takes the topmost value off the stack, and lets go of it; whether it was counted.
    #[inline(always)]
    pub(super) fn shed_one(&mut self) -> bool {
        // Looked at where it lies: a number that goes need not be moved.
        let counted = self.stack.last().is_some_and(Value::is_counted);
        if counted {
            self.drop_one();
        } else {
            std::mem::forget(self.stack.pop());
        }
        counted
    }

    #[inline(never)]
    fn drop_one(&mut self) {
        self.stack.truncate(self.stack.len() - 1);
    }

    /// Replaces the topmost value.
    #[inline(always)]
    pub(super) fn replace_top(&mut self, value: Value) {
        if let Some(top) = self.stack.last_mut() {
            top.set(value);
        }
    }

    /// Replaces the topmost two values by one.
    #[inline(always)]
    pub(super) fn replace_two(&mut self, value: Value) {
        self.shed(1);
        self.replace_top(value);
    }
}
