//! `sum`: integers exactly, floats with what rounding loses carried along, anything else by `+`.

use crate::object::Args;
use crate::protocol::{self, Operator, type_error};
use crate::vm::Thread;
use crate::{Result, Value};

/// A sum of floats that remembers what rounding lost: Neumaier's algorithm, as CPython has it since 3.12.
#[derive(Clone, Copy)]
struct Compensated {
    high: f64,
    low: f64,
}

impl Compensated {
    fn add(&mut self, x: f64) {
        let total = self.high + x;
        self.low += if self.high.abs() >= x.abs() { (self.high - total) + x } else { (x - total) + self.high };
        self.high = total;
    }

    fn total(self) -> f64 {
        // A compensation that overflowed must not spoil an infinite sum.
        if self.low != 0.0 && self.low.is_finite() { self.high + self.low } else { self.high }
    }
}

/// `sum(iterable, /, start=0)`
pub fn sum(thread: &mut Thread, args: Args) -> Result {
    let start = args[1].clone().present().unwrap_or(Value::Int(0));
    let refused = match &start {
        Value::Str(_) => Some("sum() can't sum strings [use ''.join(seq) instead]"),
        Value::Bytes(bytes) if bytes.mutable => Some("sum() can't sum bytearray [use b''.join(seq) instead]"),
        Value::Bytes(_) => Some("sum() can't sum bytes [use b''.join(seq) instead]"),
        _ => None,
    };
    if let Some(text) = refused {
        return Err(type_error(text));
    }
    let iterator = protocol::iterator(thread, &args[0])?;
    let mut total = start;
    loop {
        if let Value::Float(number) = total {
            return sum_floats(thread, &iterator, number);
        }
        let Some(item) = protocol::next(thread, &iterator)? else { return Ok(total) };
        total = match (&total, &item) {
            (Value::Int(a), Value::Int(b)) if let Some(sum) = a.checked_add(*b) => Value::Int(sum),
            _ => protocol::binary(thread, Operator::ADD, &total, &item)?,
        };
    }
}

fn sum_floats(thread: &mut Thread, iterator: &Value, start: f64) -> Result {
    let mut sum = Compensated { high: start, low: 0.0 };
    while let Some(item) = protocol::next(thread, iterator)? {
        match &item {
            Value::Float(number) => sum.add(*number),
            Value::Int(number) => sum.add(*number as f64),
            Value::Bool(truth) => sum.add(f64::from(u8::from(*truth))),
            _ => {
                let total = protocol::binary(thread, Operator::ADD, &Value::Float(sum.total()), &item)?;
                return sum_others(thread, iterator, total);
            }
        }
    }
    Ok(Value::Float(sum.total()))
}

fn sum_others(thread: &mut Thread, iterator: &Value, mut total: Value) -> Result {
    while let Some(item) = protocol::next(thread, iterator)? {
        total = protocol::binary(thread, Operator::ADD, &total, &item)?;
    }
    Ok(total)
}
