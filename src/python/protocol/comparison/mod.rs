//! Comparison: `do_richcompare` of CPython's `Objects/object.c`, and what built-in classes answer it.

mod builtin;
mod numbers;
mod overloads;
pub(super) use overloads::COMPARE_THEMSELVES;

pub use builtin::builtin_compare;
pub use numbers::order_numbers;

use super::{truth, type_error, type_name};
use crate::vm::Thread;
use crate::{Result, Value};
use std::cmp::Ordering;

/// `<`, by the number that `COMPARE_OP` gives operators.
pub const LESS: usize = 0;
/// `<=`
pub const LESS_EQUAL: usize = 1;
/// `==`
pub const EQUAL: usize = 2;
/// `!=`
pub const NOT_EQUAL: usize = 3;
/// `>`
pub const GREATER: usize = 4;
/// `>=`
pub const GREATER_EQUAL: usize = 5;

const SYMBOLS: [&str; 6] = ["<", "<=", "==", "!=", ">", ">="];
/// Of which outcomes each operator holds, as bits: less 1, equal 2, greater 4, unordered 8.
pub const OUTCOMES: [u8; 6] = [1, 3, 2, 13, 4, 6];
/// The operator that says the same with its operands swapped.
const SWAPPED: [usize; 6] = [GREATER, GREATER_EQUAL, EQUAL, NOT_EQUAL, LESS, LESS_EQUAL];

/// A comparison that needs no call, by the number that `COMPARE_OP` gives operators.
#[inline(always)]
pub fn quick_order<T: PartialOrd>(operator: usize, a: &T, b: &T) -> bool {
    match operator {
        LESS => a < b,
        LESS_EQUAL => a <= b,
        EQUAL => a == b,
        NOT_EQUAL => a != b,
        GREATER => a > b,
        _ => a >= b,
    }
}

/// What an order says of an operator; nothing but `!=` holds for what has none.
#[inline]
pub fn holds(operator: usize, order: Option<Ordering>) -> bool {
    match order {
        Some(order) => quick_order(operator, &order, &Ordering::Equal),
        None => operator == NOT_EQUAL,
    }
}

/// `a operator b`: 0 `<`, 1 `<=`, 2 `==`, 3 `!=`, 4 `>`, 5 `>=`.
///
/// # Errors
/// `TypeError` for values without an order, or what special methods raise.
pub fn compare(thread: &mut Thread, operator: usize, a: &Value, b: &Value) -> Result {
    let answer = match overloads::concerns(a) || overloads::concerns(b) {
        true => overloads::compare(thread, operator, a, b)?,
        false => builtin_compare(thread, operator, a, b)?.map(Value::Bool),
    };
    match (answer, operator) {
        (Some(answer), _) => Ok(answer),
        (None, EQUAL) => Ok(Value::Bool(a.is(b))),
        (None, NOT_EQUAL) => Ok(Value::Bool(!a.is(b))),
        _ => {
            let (symbol, left, right) = (SYMBOLS[operator.min(5)], type_name(a), type_name(b));
            Err(type_error(format!("'{symbol}' not supported between instances of '{left}' and '{right}'")))
        }
    }
}

/// [`compare`], as a truth value.
///
/// # Errors
/// See [`compare`].
pub fn compare_truth(thread: &mut Thread, operator: usize, a: &Value, b: &Value) -> Result<bool> {
    match compare(thread, operator, a, b)? {
        Value::Bool(answer) => Ok(answer),
        answer => truth(thread, &answer),
    }
}

/// `a is b or a == b`
///
/// # Errors
/// What `__eq__` raises.
#[inline]
pub fn equal(thread: &mut Thread, a: &Value, b: &Value) -> Result<bool> {
    match (a, b) {
        (Value::Int(a), Value::Int(b)) => Ok(a == b),
        (Value::Str(a), Value::Str(b)) => Ok(a == b),
        _ if a.is(b) => Ok(true),
        _ => compare_truth(thread, EQUAL, a, b),
    }
}

/// `a < b`
///
/// # Errors
/// See [`compare`].
#[inline]
pub fn less(thread: &mut Thread, a: &Value, b: &Value) -> Result<bool> {
    match (a, b) {
        (Value::Int(a), Value::Int(b)) => Ok(a < b),
        (Value::Float(a), Value::Float(b)) => Ok(a < b),
        (Value::Str(a), Value::Str(b)) => Ok(a.as_str() < b.as_str()),
        _ => compare_truth(thread, LESS, a, b),
    }
}
