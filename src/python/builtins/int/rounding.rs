//! `round` of integers.

use super::magnitude;
use crate::object::Args;
use crate::protocol;
use crate::vm::Thread;
use crate::{Result, Value};
use num_bigint::BigInt;
use num_integer::Integer;

/// `int.__round__(ndigits)`: to the even neighbour where it lies half-way.
pub fn round(thread: &mut Thread, args: Args) -> Result {
    let itself = args[0].plain().clone();
    if args[1].is_null() || args[1].is_none() {
        return protocol::index(thread, &itself);
    }
    let digits = protocol::small_index(thread, &args[1])?;
    let number = magnitude(&itself);
    if digits >= 0 {
        return protocol::index(thread, &itself);
    }
    // A decimal digit is worth more than three bits.
    if digits.unsigned_abs() > number.bits() / 3 + 1 {
        return Ok(Value::Int(0));
    }
    let unit = BigInt::from(10).pow(digits.unsigned_abs() as u32);
    let (quotient, rest) = number.div_mod_floor(&unit);
    let twice = rest * 2;
    let up = twice > unit || (twice == unit && quotient.is_odd());
    Ok(Value::big((quotient + i32::from(up)) * unit))
}
