//! Operators on integers: `Objects/longobject.c`.

use super::{Operator, floats};
use crate::protocol::{memory_error, overflow_error, value_error, zero_division};
use crate::vm::Thread;
use crate::{Result, Value};
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};

/// The message of the `OverflowError` that converting a large integer raises.
pub const INT_TOO_LARGE: &str = "int too large to convert to float";

/// Integers up to here are floats exactly.
const EXACT: u64 = 1 << 53;

/// An operator on small integers; nothing where the result is large or an error.
#[inline]
pub fn quick(operator: usize, a: i64, b: i64) -> Option<Value> {
    let number = match operator {
        0 | 13 => a.checked_add(b)?,
        10 | 23 => a.checked_sub(b)?,
        5 | 18 => multiply(a, b)?,
        2 | 15 => floor_divide(a, b)?,
        6 | 19 => modulo(a, b)?,
        1 | 14 => a & b,
        7 | 20 => a | b,
        12 | 25 => a ^ b,
        3 | 16 => shift_left(a, b)?,
        9 | 22 if b >= 0 => a >> b.min(63),
        8 | 21 => a.checked_pow(u32::try_from(b).ok()?)?,
        11 | 24 => return divide(a, b).map(Value::Float),
        _ => return None,
    };
    Some(Value::Int(number))
}

/// WebAssembly has no multiplication that tells of an overflow; half as wide factors can't have one.
#[inline]
fn multiply(a: i64, b: i64) -> Option<i64> {
    match (i32::try_from(a), i32::try_from(b)) {
        (Ok(_), Ok(_)) => Some(a * b),
        _ => a.checked_mul(b),
    }
}

/// Both numbers, if they are neither negative nor wide: processors divide such ones in a fraction of the time.
#[inline]
fn short(a: i64, b: i64) -> Option<(u32, u32)> {
    Some((u32::try_from(a).ok()?, u32::try_from(b).ok()?))
}

#[inline]
fn floor_divide(a: i64, b: i64) -> Option<i64> {
    if let Some((a, b)) = short(a, b) {
        return a.checked_div(b).map(i64::from);
    }
    let quotient = a.checked_div(b)?;
    let rest = a.wrapping_sub(quotient.wrapping_mul(b));
    Some(if rest != 0 && (rest < 0) != (b < 0) { quotient - 1 } else { quotient })
}

#[inline]
fn modulo(a: i64, b: i64) -> Option<i64> {
    if let Some((a, b)) = short(a, b) {
        return a.checked_rem(b).map(i64::from);
    }
    let rest = a.checked_rem(b)?;
    Some(if rest != 0 && (rest < 0) != (b < 0) { rest + b } else { rest })
}

#[inline]
fn shift_left(a: i64, b: i64) -> Option<i64> {
    let shifted = a << u32::try_from(b).ok().filter(|&b| b < 63)?;
    (shifted >> b == a).then_some(shifted)
}

#[inline]
fn divide(a: i64, b: i64) -> Option<f64> {
    let exact = a.unsigned_abs() <= EXACT && b.unsigned_abs() <= EXACT && b != 0;
    exact.then(|| a as f64 / b as f64)
}

/// An operator on integers of any size; nothing if they lack it.
pub fn binary(thread: &mut Thread, operator: Operator, a: &BigInt, b: &BigInt) -> Result<Option<Value>> {
    let number = match operator.base {
        Operator::ADD => a + b,
        Operator::SUBTRACT => a - b,
        Operator::AND => a & b,
        Operator::OR => a | b,
        Operator::XOR => a ^ b,
        Operator::MULTIPLY => {
            thread.reserve(((a.bits() + b.bits()) / 8) as usize)?;
            a * b
        }
        Operator::FLOOR_DIVIDE => int_divmod(a, b)?.0,
        Operator::REMAINDER => int_divmod(a, b)?.1,
        Operator::LSHIFT => lshift(thread, a, b)?,
        Operator::RSHIFT => rshift(a, b)?,
        Operator::TRUE_DIVIDE => return divide_exactly(a, b).map(|float| Some(Value::Float(float))),
        Operator::POWER if b.is_negative() => {
            let (a, b) = (super::Number::Big(a).float()?, super::Number::Big(b).float()?);
            return floats::power(a, b).map(Some);
        }
        Operator::POWER => big_power(thread, a, b)?,
        _ => return Ok(None),
    };
    Ok(Some(Value::big(number)))
}

/// `divmod(a, b)`
///
/// # Errors
/// `ZeroDivisionError`
pub fn int_divmod(a: &BigInt, b: &BigInt) -> Result<(BigInt, BigInt)> {
    if b.is_zero() { Err(zero_division("division by zero")) } else { Ok(a.div_mod_floor(b)) }
}

fn lshift(thread: &mut Thread, a: &BigInt, b: &BigInt) -> Result<BigInt> {
    if b.is_negative() {
        return Err(value_error("negative shift count"));
    }
    if a.is_zero() {
        return Ok(BigInt::ZERO);
    }
    let distance = b.to_usize().ok_or_else(|| overflow_error("too many digits in integer"))?;
    thread.reserve((a.bits() as usize).saturating_add(distance) / 8)?;
    Ok(a << distance)
}

fn rshift(a: &BigInt, b: &BigInt) -> Result<BigInt> {
    if b.is_negative() {
        return Err(value_error("negative shift count"));
    }
    Ok(match b.to_usize() {
        Some(distance) if (distance as u64) < a.bits() => a >> distance,
        _ if a.is_negative() => BigInt::from(-1),
        _ => BigInt::ZERO,
    })
}

/// `a ** b` for an exponent that isn't negative.
///
/// # Errors
/// `MemoryError`
pub fn big_power(thread: &mut Thread, a: &BigInt, b: &BigInt) -> Result<BigInt> {
    if a.bits() <= 1 && !b.is_zero() {
        let even = a.is_negative() && b.is_even();
        return Ok(if even { -a } else { a.clone() });
    }
    let exponent = b.to_u32().ok_or_else(memory_error)?;
    thread.reserve((a.bits() as usize).saturating_mul(exponent as usize) / 8)?;
    Ok(a.pow(exponent))
}

/// `a / b`, rounded once: CPython's `long_true_divide`.
///
/// # Errors
/// `ZeroDivisionError`, `OverflowError`
pub fn divide_exactly(a: &BigInt, b: &BigInt) -> Result<f64> {
    if b.is_zero() {
        return Err(zero_division("division by zero"));
    }
    let float = rounded_quotient(a, b);
    if float.is_infinite() { Err(overflow_error("integer division result too large for a float")) } else { Ok(float) }
}

/// `a / b`, rounded once, of a divisor that isn't zero; infinite if it is too large. It knows nothing of exceptions: the
/// compiler folds constants with it, and must not bring along an interpreter.
pub fn rounded_quotient(a: &BigInt, b: &BigInt) -> f64 {
    let negative = a.is_negative() != b.is_negative() && !a.is_zero();
    let signed = |magnitude: f64| if negative { -magnitude } else { magnitude };
    let magnitude = a.bits() as i64 - b.bits() as i64;
    if a.is_zero() || magnitude < -1080 {
        return signed(0.0);
    }
    if magnitude > 1025 {
        return signed(f64::INFINITY);
    }
    // The quotient gets two bits more than a float has, of which the last says whether anything lies below.
    let shift = magnitude.max(-1021) - 55;
    let (x, y) = (a.magnitude(), b.magnitude());
    let (quotient, rest) = match usize::try_from(shift) {
        Ok(right) => x.div_rem(&(y << right)),
        Err(_) => (x << shift.unsigned_abs()).div_rem(y),
    };
    let quotient = quotient.to_u64().unwrap_or(u64::MAX) | u64::from(!rest.is_zero());
    signed(ldexp(round(quotient, shift) as f64, shift))
}

/// Rounds to as many bits as a float of that exponent has, half to even.
fn round(number: u64, shift: i64) -> u64 {
    let bits = i64::from(u64::BITS - number.leading_zeros());
    let extra = (bits.max(-1021 - shift) - 53).clamp(0, 63) as u32;
    if extra == 0 {
        return number;
    }
    let (unit, half) = (1u64 << extra, 1u64 << (extra - 1));
    let (kept, rest) = (number & !(unit - 1), number & (unit - 1));
    let up = rest > half || (rest == half && kept & unit != 0);
    if up { kept.saturating_add(unit) } else { kept }
}

/// `number * 2 ** exponent`, infinite if too large, rounded once if too small.
pub fn ldexp(mut number: f64, exponent: i64) -> f64 {
    let power = |exponent: i64| f64::from_bits(((1023 + exponent) as u64) << 52);
    let mut exponent = exponent.clamp(-4000, 4000);
    for _ in 0..2 {
        if exponent > 1023 {
            number *= power(1023);
            exponent -= 1023;
        } else if exponent < -1022 {
            // 53 bits are kept above, so that only the last step rounds.
            number *= power(-969);
            exponent += 969;
        }
    }
    number * power(exponent.clamp(-1022, 1023))
}
