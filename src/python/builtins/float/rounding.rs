//! `round` of floats: to the even neighbour of what the float really is.

use super::receiver;
use crate::builtins::int::whole;
use crate::object::Args;
use crate::protocol::{self, Number, overflow_error};
use crate::vm::Thread;
use crate::{Result, Value};

/// `float.__round__(ndigits)`
pub fn round(thread: &mut Thread, args: Args) -> Result {
    let number = receiver(&args[0]);
    if args[1].is_null() || args[1].is_none() {
        return whole(Number::Float(number.round_ties_even()));
    }
    let digits = protocol::small_index(thread, &args[1])?;
    if !number.is_finite() || digits > 323 || number == 0.0 {
        return Ok(Value::Float(number));
    }
    let rounded = if digits >= 0 { after_point(number, digits as usize) } else { before_point(number, digits) };
    match rounded.is_infinite() {
        true => Err(overflow_error("rounded value too large to represent")),
        false => Ok(Value::Float(rounded)),
    }
}

fn after_point(number: f64, digits: usize) -> f64 {
    format!("{number:.digits$}").parse().unwrap_or(number)
}

fn before_point(number: f64, digits: i64) -> f64 {
    let scientific = format!("{number:e}");
    let exponent = scientific.split_once('e').and_then(|(_, exponent)| exponent.parse::<i64>().ok()).unwrap_or(0);
    let kept = exponent.saturating_add(digits);
    if kept >= 0 {
        return format!("{number:.*e}", kept as usize).parse().unwrap_or(number);
    }
    // Less than one unit: it is zero, or the unit itself above its half.
    let half: f64 = format!("5e{exponent}").parse().unwrap_or(f64::INFINITY);
    let unit: f64 = format!("1e{}", exponent + 1).parse().unwrap_or(f64::INFINITY);
    if kept == -1 && number.abs() > half { unit.copysign(number) } else { 0f64.copysign(number) }
}
