//! The order of numbers, exact however different their types are.

use crate::protocol::Number;
use num_bigint::BigInt;
use num_traits::FromPrimitive;
use std::cmp::Ordering;

/// Integers up to here are floats exactly.
const EXACT: u64 = 1 << 53;

/// How two numbers lie; nothing with a NaN.
pub fn order_numbers(a: Number, b: Number) -> Option<Ordering> {
    match (a, b) {
        (Number::Int(a), Number::Int(b)) => Some(a.cmp(&b)),
        (Number::Float(a), Number::Float(b)) => a.partial_cmp(&b),
        (Number::Float(a), b) => order_mixed(b, a).map(Ordering::reverse),
        (a, Number::Float(b)) => order_mixed(a, b),
        (Number::Big(a), Number::Big(b)) => Some(a.cmp(b)),
        (a, b) => Some(a.big()?.cmp(&b.big()?)),
    }
}

fn order_mixed(integer: Number, float: f64) -> Option<Ordering> {
    match integer {
        _ if float.is_nan() => None,
        Number::Int(number) if number.unsigned_abs() <= EXACT => (number as f64).partial_cmp(&float),
        _ if float.is_infinite() => Some(if float > 0.0 { Ordering::Less } else { Ordering::Greater }),
        _ => {
            let floor = float.floor();
            let order = integer.big()?.cmp(&BigInt::from_f64(floor)?);
            Some(if order == Ordering::Equal && floor < float { Ordering::Less } else { order })
        }
    }
}
