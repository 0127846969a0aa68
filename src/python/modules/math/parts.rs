//! Parts of floats, their neighbours, and functions of several floats.

use super::real::domain_error;
use crate::builtins::int::from_float;
use crate::builtins::known::Known;
use crate::object::{Args, NativeFn};
use crate::protocol::{self, Number, frexp, ldexp, overflow_error, special, type_error, type_name, value_error};
use crate::vm::Thread;
use crate::{Result, Value};

static FLOOR: Known = Known::new("__floor__");
static CEIL: Known = Known::new("__ceil__");

/// CPython's table of functions.
pub const FUNCTIONS: &[(&str, NativeFn)] = &[
    ("ceil(x, /)", |thread, args| whole(thread, &args[0], &CEIL, f64::ceil)),
    ("copysign(x, y, /)", |thread, args| floats(thread, &args).map(|(x, y)| Value::Float(x.copysign(y)))),
    ("floor(x, /)", |thread, args| whole(thread, &args[0], &FLOOR, f64::floor)),
    ("fma(x, y, z, /)", fma),
    ("fmod(x, y, /)", fmod),
    ("frexp(x, /)", split_exponent),
    ("isclose(a, b, *, rel_tol=, abs_tol=)", isclose),
    ("isfinite(x, /)", |thread, args| protocol::float(thread, &args[0]).map(|x| Value::Bool(x.is_finite()))),
    ("isinf(x, /)", |thread, args| protocol::float(thread, &args[0]).map(|x| Value::Bool(x.is_infinite()))),
    ("isnan(x, /)", |thread, args| protocol::float(thread, &args[0]).map(|x| Value::Bool(x.is_nan()))),
    ("ldexp(x, i, /)", scale),
    ("modf(x, /)", modf),
    ("nextafter(x, y, /, *, steps=)", nextafter),
    ("remainder(x, y, /)", remainder),
    ("trunc(x, /)", trunc),
    ("ulp(x, /)", |thread, args| protocol::float(thread, &args[0]).map(|x| Value::Float(ulp(x)))),
];

fn floats(thread: &mut Thread, args: &Args) -> Result<(f64, f64)> {
    Ok((protocol::float(thread, &args[0])?, protocol::float(thread, &args[1])?))
}

fn pair(a: f64, b: f64) -> Value {
    Value::tuple(vec![Value::Float(a), Value::Float(b)])
}

/// `floor` and `ceil`: the class's own, or the float's.
fn whole(thread: &mut Thread, value: &Value, name: &Known, round: fn(f64) -> f64) -> Result {
    match special(thread, value, name) {
        Some(method) => thread.nested(|thread| thread.call_with(&method, [])),
        None => from_float(round(protocol::float(thread, value)?)),
    }
}

fn trunc(thread: &mut Thread, args: Args) -> Result {
    match special(thread, &args[0], &crate::builtins::known::TRUNC) {
        Some(method) => thread.nested(|thread| thread.call_with(&method, [])),
        None => Err(type_error(format!("type {} doesn't define __trunc__ method", type_name(&args[0])))),
    }
}

fn split_exponent(thread: &mut Thread, args: Args) -> Result {
    let (fraction, exponent) = frexp(protocol::float(thread, &args[0])?);
    Ok(Value::tuple(vec![Value::Float(fraction), Value::Int(exponent)]))
}

fn modf(thread: &mut Thread, args: Args) -> Result {
    let x = protocol::float(thread, &args[0])?;
    let fraction = if x.is_infinite() { 0.0 } else { x.fract() };
    Ok(pair(fraction.copysign(x), x.trunc()))
}

fn scale(thread: &mut Thread, args: Args) -> Result {
    let x = protocol::float(thread, &args[0])?;
    let exponent = match Number::of(&args[1]) {
        Some(Number::Int(exponent)) => exponent,
        Some(Number::Big(exponent)) => {
            if exponent.sign() == num_bigint::Sign::Minus {
                i64::MIN
            } else {
                i64::MAX
            }
        }
        _ => return Err(type_error("Expected an int as second argument to ldexp.")),
    };
    let scaled = ldexp(x, exponent);
    if scaled.is_infinite() && x.is_finite() {
        Err(overflow_error("math range error"))
    } else {
        Ok(Value::Float(scaled))
    }
}

fn fmod(thread: &mut Thread, args: Args) -> Result {
    let (x, y) = floats(thread, &args)?;
    let rest = if y.is_infinite() && x.is_finite() { x } else { x % y };
    if rest.is_nan() && !x.is_nan() && !y.is_nan() { Err(domain_error()) } else { Ok(Value::Float(rest)) }
}

fn remainder(thread: &mut Thread, args: Args) -> Result {
    let (x, y) = floats(thread, &args)?;
    let rest = libm::remainder(x, y);
    if rest.is_nan() && !x.is_nan() && !y.is_nan() { Err(domain_error()) } else { Ok(Value::Float(rest)) }
}

fn fma(thread: &mut Thread, args: Args) -> Result {
    let ((x, y), z) = (floats(thread, &args)?, protocol::float(thread, &args[2])?);
    let result = libm::fma(x, y, z);
    if result.is_nan() && ![x, y, z].iter().any(|part| part.is_nan()) {
        return Err(value_error("invalid operation in fma"));
    }
    if result.is_infinite() && [x, y, z].iter().all(|part| part.is_finite()) {
        return Err(overflow_error("overflow in fma"));
    }
    Ok(Value::Float(result))
}

fn isclose(thread: &mut Thread, args: Args) -> Result {
    let (a, b) = floats(thread, &args)?;
    let relative = if args[2].is_null() { 1e-9 } else { protocol::float(thread, &args[2])? };
    let absolute = if args[3].is_null() { 0.0 } else { protocol::float(thread, &args[3])? };
    if relative < 0.0 || absolute < 0.0 {
        return Err(value_error("tolerances must be non-negative"));
    }
    let distance = (b - a).abs();
    let near = distance <= (relative * b).abs() || distance <= (relative * a).abs() || distance <= absolute;
    Ok(Value::Bool(a == b || (a.is_finite() && b.is_finite() && near)))
}

fn ulp(x: f64) -> f64 {
    let x = x.abs();
    match x.next_up() {
        _ if !x.is_finite() => x,
        next if next.is_infinite() => x - x.next_down(),
        next => next - x,
    }
}

fn nextafter(thread: &mut Thread, args: Args) -> Result {
    let (x, y) = floats(thread, &args)?;
    let steps = if args[2].is_null() || args[2].is_none() { 1 } else { protocol::small_index(thread, &args[2])? };
    let steps = u64::try_from(steps).map_err(|_| value_error("steps must be a non-negative integer"))?;
    if x.is_nan() || y.is_nan() {
        return Ok(Value::Float(f64::NAN));
    }
    let (from, to) = (ordinal(x), ordinal(y));
    let distance = i128::from(steps).min((to - from).abs());
    Ok(Value::Float(of_ordinal(
        if to >= from { from + distance } else { from - distance },
        if steps == 0 { x } else { y },
    )))
}

/// Where a float is among all floats, counted from zero.
fn ordinal(x: f64) -> i128 {
    let magnitude = i128::from(x.abs().to_bits());
    if x.is_sign_negative() { -magnitude } else { magnitude }
}

/// The float at a place; zero has the sign of `towards`.
fn of_ordinal(place: i128, towards: f64) -> f64 {
    let magnitude = f64::from_bits(place.unsigned_abs() as u64);
    match place {
        0 => magnitude.copysign(towards),
        _ if place < 0 => -magnitude,
        _ => magnitude,
    }
}
