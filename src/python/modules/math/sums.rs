//! Functions of many numbers: sums, products, distances.

use crate::object::{Args, NativeFn};
use crate::protocol::{self, Operator, overflow_error, value_error};
use crate::vm::Thread;
use crate::{Result, Value};
use num_bigint::BigInt;

/// CPython's table of functions.
pub const FUNCTIONS: &[(&str, NativeFn)] = &[
    ("dist(p, q, /)", dist),
    ("fsum(seq, /)", fsum),
    ("hypot(*coordinates)", hypot),
    ("prod(iterable, /, *, start=)", prod),
    ("sumprod(p, q, /)", sumprod),
];

fn floats(thread: &mut Thread, values: &[Value]) -> Result<Vec<f64>> {
    values.iter().map(|value| protocol::float(thread, value)).collect()
}

/// The exact sum of floats, rounded once: they are all multiples of the smallest float.
fn exact_sum(numbers: &[f64]) -> Result<f64> {
    if let Some(special) = sum_of_specials(numbers)? {
        return Ok(special);
    }
    let smallest = 1074;
    let total = numbers.iter().fold(BigInt::ZERO, |total, &number| {
        let (numerator, denominator) = crate::builtins::float::integer_ratio(number);
        total + (numerator << (smallest - (denominator.bits() as usize - 1)))
    });
    let unit = BigInt::from(1) << smallest;
    protocol::divide_exactly(&total, &unit).map_err(|_| overflow_error("intermediate overflow in fsum"))
}

/// The sum where infinities or NaNs are among the numbers.
fn sum_of_specials(numbers: &[f64]) -> Result<Option<f64>> {
    if numbers.iter().all(|number| number.is_finite()) {
        return Ok(None);
    }
    let has = |wanted: f64| numbers.contains(&wanted);
    if has(f64::INFINITY) && has(f64::NEG_INFINITY) {
        return Err(value_error("-inf + inf in fsum"));
    }
    Ok(Some(numbers.iter().filter(|number| !number.is_finite()).sum()))
}

fn fsum(thread: &mut Thread, args: Args) -> Result {
    let items = protocol::collect(thread, &args[0])?;
    exact_sum(&floats(thread, &items)?).map(Value::Float)
}

/// The length of a vector: exact squares, summed exactly, so that only the root rounds noticeably.
fn length(coordinates: &[f64]) -> f64 {
    if coordinates.iter().any(|number| number.is_infinite()) {
        return f64::INFINITY;
    }
    let largest = coordinates.iter().fold(0f64, |most, number| most.max(number.abs()));
    if coordinates.iter().any(|number| number.is_nan()) || largest == 0.0 {
        return coordinates.iter().map(|number| number.abs()).sum();
    }
    let (_, exponent) = protocol::frexp(largest);
    let parts = coordinates.iter().flat_map(|&number| {
        let scaled = protocol::ldexp(number, -exponent);
        let square = scaled * scaled;
        [square, libm::fma(scaled, scaled, -square)]
    });
    let parts: Vec<f64> = parts.collect();
    let sum = exact_sum(&parts).unwrap_or(f64::NAN);
    let root = sum.sqrt();
    // What rounding the root lost is half the rest over the root.
    let square = root * root;
    let rest = exact_sum(&[&parts[..], &[-square, -libm::fma(root, root, -square)]].concat()).unwrap_or(0.0);
    protocol::ldexp(root + rest / (2.0 * root), exponent)
}

fn hypot(thread: &mut Thread, args: Args) -> Result {
    let coordinates = floats(thread, &args.values)?;
    Ok(Value::Float(length(&coordinates)))
}

fn dist(thread: &mut Thread, args: Args) -> Result {
    let (p, q) = (protocol::collect(thread, &args[0])?, protocol::collect(thread, &args[1])?);
    if p.len() != q.len() {
        return Err(value_error("both points must have the same number of dimensions"));
    }
    let (p, q) = (floats(thread, &p)?, floats(thread, &q)?);
    let differences: Vec<f64> = p.iter().zip(&q).map(|(p, q)| p - q).collect();
    Ok(Value::Float(length(&differences)))
}

fn prod(thread: &mut Thread, args: Args) -> Result {
    let mut product = args[1].clone().present().unwrap_or(Value::Int(1));
    for item in protocol::collect(thread, &args[0])? {
        product = protocol::binary(thread, Operator::MULTIPLY, &product, &item)?;
    }
    Ok(product)
}

/// `sumprod(p, q)`: floats are summed exactly, anything else by its operators.
fn sumprod(thread: &mut Thread, args: Args) -> Result {
    let (p, q) = (protocol::collect(thread, &args[0])?, protocol::collect(thread, &args[1])?);
    if p.len() != q.len() {
        return Err(value_error("Inputs are not the same length"));
    }
    let is_plain = |value: &Value| matches!(value, Value::Float(_) | Value::Int(_) | Value::Bool(_));
    let has_float = p.iter().chain(&q).any(|value| matches!(value, Value::Float(_)));
    if has_float && p.iter().chain(&q).all(is_plain) {
        let (p, q) = (floats(thread, &p)?, floats(thread, &q)?);
        let parts = p.iter().zip(&q).flat_map(|(p, q)| [p * q, libm::fma(*p, *q, -(p * q))]);
        let parts: Vec<f64> = parts.collect();

        return exact_sum(&parts).map(Value::Float);
    }
    let mut total = Value::Int(0);
    for (p, q) in p.iter().zip(&q) {
        let product = protocol::binary(thread, Operator::MULTIPLY, p, q)?;
        total = protocol::binary(thread, Operator::ADD, &total, &product)?;
    }
    Ok(total)
}
