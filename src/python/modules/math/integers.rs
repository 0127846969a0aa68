//! Functions of integers.

use crate::object::{Args, NativeFn};
use crate::protocol::{self, Number, memory_error, overflow_error, value_error};
use crate::vm::Thread;
use crate::{Result, Value};
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Signed, ToPrimitive, Zero};

/// CPython's table of functions.
pub const FUNCTIONS: &[(&str, NativeFn)] = &[
    ("comb(n, k, /)", comb),
    ("factorial(n, /)", factorial),
    ("gcd(*integers)", |thread, args| fold(thread, &args, BigInt::ZERO, |a, b| a.gcd(b))),
    ("isqrt(n, /)", isqrt),
    ("lcm(*integers)", |thread, args| fold(thread, &args, BigInt::one(), |a, b| a.lcm(b))),
    ("perm(n, k=, /)", perm),
];

fn integer(thread: &mut Thread, value: &Value) -> Result<BigInt> {
    let number = protocol::index(thread, value)?;
    Ok(Number::of(&number).and_then(Number::big).unwrap_or_default())
}

fn fold(thread: &mut Thread, args: &Args, start: BigInt, join: fn(&BigInt, &BigInt) -> BigInt) -> Result {
    let mut joined = start;
    for value in &args.values {
        joined = join(&joined, &integer(thread, value)?);
    }
    Ok(Value::big(joined.abs()))
}

fn isqrt(thread: &mut Thread, args: Args) -> Result {
    let number = integer(thread, &args[0])?;
    if number.is_negative() {
        return Err(value_error("isqrt() argument must be nonnegative"));
    }
    Ok(Value::big(number.sqrt()))
}

fn factorial(thread: &mut Thread, args: Args) -> Result {
    let number = integer(thread, &args[0])?;
    if number.is_negative() {
        return Err(value_error("factorial() not defined for negative values"));
    }
    let text = "factorial() argument should not exceed 9223372036854775807";
    let number = number.to_i64().ok_or_else(|| overflow_error(text))? as u64;
    thread.reserve((number as usize).saturating_mul((u64::BITS - number.leading_zeros()) as usize) / 8)?;
    Ok(Value::big(product(1, number)))
}

/// The product of all numbers from one to another, halves first, so that the factors stay of like size.
fn product(from: u64, to: u64) -> BigInt {
    match to {
        _ if from > to => BigInt::one(),
        _ if to - from < 8 => (from..=to).fold(BigInt::one(), |product, factor| product * factor),
        _ => {
            let middle = from + (to - from) / 2;
            product(from, middle) * product(middle + 1, to)
        }
    }
}

/// `n` and `k` of `comb` and `perm`, which are not negative.
fn two(thread: &mut Thread, args: &Args) -> Result<(BigInt, BigInt)> {
    let (n, k) = (integer(thread, &args[0])?, integer(thread, &args[1])?);
    for (name, number) in [("n", &n), ("k", &k)] {
        if number.is_negative() {
            return Err(value_error(format!("{name} must be a non-negative integer")));
        }
    }
    Ok((n, k))
}

fn perm(thread: &mut Thread, args: Args) -> Result {
    if args[1].is_null() || args[1].is_none() {
        return factorial(thread, args);
    }
    let (n, k) = two(thread, &args)?;
    if k > n { Ok(Value::Int(0)) } else { falling(thread, &n, &k).map(Value::big) }
}

/// `n * (n - 1) * …`, of `k` factors.
fn falling(thread: &Thread, n: &BigInt, k: &BigInt) -> Result<BigInt> {
    let count = k.to_u64().ok_or_else(memory_error)?;
    thread.reserve((n.bits() as usize).saturating_mul(count as usize) / 8)?;
    if let Some(n) = n.to_u64() {
        return Ok(product(n - count + 1, n));
    }
    Ok((0..count).fold(BigInt::one(), |product, step| product * (n - step)))
}

fn comb(thread: &mut Thread, args: Args) -> Result {
    let (n, k) = two(thread, &args)?;
    if k > n {
        return Ok(Value::Int(0));
    }
    let k = std::cmp::min(&n - &k, k);
    if k.is_zero() {
        return Ok(Value::Int(1));
    }
    let divisor = product(1, k.to_u64().ok_or_else(memory_error)?);
    Ok(Value::big(falling(thread, &n, &k)? / divisor))
}
