//! Functions of real numbers, with the errors that CPython 3.14 says for what lies outside of their domains.

use crate::object::{Args, NativeFn};
use crate::protocol::{self, Number, frexp, overflow_error, value_error};
use crate::vm::Thread;
use crate::{Result, Thrown, Value};
use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive};

/// Whether a function has a value at a place; if not, what it expects.
type Domain = fn(f64) -> std::result::Result<(), &'static str>;

fn everywhere(_: f64) -> std::result::Result<(), &'static str> {
    Ok(())
}

fn expect(holds: bool, what: &'static str) -> std::result::Result<(), &'static str> {
    if holds { Ok(()) } else { Err(what) }
}

/// Applies a function of one float: a NaN that comes from no NaN, and an infinity from no infinity, are errors.
fn apply(thread: &mut Thread, args: &Args, domain: Domain, function: fn(f64) -> f64) -> Result {
    let x = protocol::float(thread, &args[0])?;
    if let Err(what) = if x.is_nan() { Ok(()) } else { domain(x) } {
        return Err(outside(thread, what, x));
    }
    let y = function(x);
    if y.is_nan() && !x.is_nan() {
        return Err(domain_error());
    }
    if y.is_infinite() && x.is_finite() {
        return Err(overflow_error("math range error"));
    }
    Ok(Value::Float(y))
}

fn outside(thread: &mut Thread, what: &str, x: f64) -> Thrown {
    match protocol::repr(thread, &Value::Float(x)) {
        Ok(text) => value_error(format!("expected {what}, got {text}")),
        Err(thrown) => thrown,
    }
}

/// The error of functions of several numbers.
pub fn domain_error() -> Thrown {
    value_error("math domain error")
}

macro_rules! function {
    ($signature:literal, $function:expr) => {
        function!($signature, everywhere, $function)
    };
    ($signature:literal, $domain:expr, $function:expr) => {
        ($signature, (|thread: &mut Thread, args: Args| apply(thread, &args, $domain, $function)) as NativeFn)
    };
}

fn finite(x: f64) -> std::result::Result<(), &'static str> {
    expect(x.is_finite(), "a finite input")
}

fn unit(x: f64) -> std::result::Result<(), &'static str> {
    expect(x.abs() <= 1.0, "a number in range from -1 up to 1")
}

fn gamma_domain(x: f64) -> std::result::Result<(), &'static str> {
    let pole = x == f64::NEG_INFINITY || (x <= 0.0 && x == x.floor());
    expect(!pole, "a noninteger or positive integer")
}

/// CPython's table of functions.
pub const FUNCTIONS: &[(&str, NativeFn)] = &[
    function!("acos(x, /)", unit, libm::acos),
    function!("acosh(x, /)", |x| expect(x >= 1.0, "argument value not less than 1"), libm::acosh),
    function!("asin(x, /)", unit, libm::asin),
    function!("asinh(x, /)", libm::asinh),
    function!("atan(x, /)", libm::atan),
    function!("atanh(x, /)", |x| expect(x.abs() < 1.0, "a number between -1 and 1"), libm::atanh),
    function!("cbrt(x, /)", libm::cbrt),
    function!("cos(x, /)", finite, libm::cos),
    function!("cosh(x, /)", libm::cosh),
    function!("degrees(x, /)", |x| x * (180.0 / std::f64::consts::PI)),
    function!("erf(x, /)", libm::erf),
    function!("erfc(x, /)", libm::erfc),
    function!("exp(x, /)", protocol::exp),
    function!("exp2(x, /)", f64::exp2),
    function!("expm1(x, /)", libm::expm1),
    function!("fabs(x, /)", f64::abs),
    function!("gamma(x, /)", gamma_domain, libm::tgamma),
    function!("lgamma(x, /)", lgamma_domain, libm::lgamma),
    function!("log1p(x, /)", |x| expect(x > -1.0, "argument value > -1"), libm::log1p),
    function!("radians(x, /)", |x| x * (std::f64::consts::PI / 180.0)),
    function!("sin(x, /)", finite, libm::sin),
    function!("sinh(x, /)", libm::sinh),
    function!("sqrt(x, /)", |x| expect(x >= 0.0, "a nonnegative input"), f64::sqrt),
    function!("tan(x, /)", finite, libm::tan),
    function!("tanh(x, /)", libm::tanh),
    ("atan2(y, x, /)", |thread, args| {
        let (y, x) = two(thread, &args)?;
        Ok(Value::Float(libm::atan2(y, x)))
    }),
    ("log(x, base=, /)", log),
    ("log2(x, /)", |thread, args| logarithm(thread, &args[0], libm::log2).map(Value::Float)),
    ("log10(x, /)", |thread, args| logarithm(thread, &args[0], libm::log10).map(Value::Float)),
    ("pow(x, y, /)", pow),
];

fn lgamma_domain(x: f64) -> std::result::Result<(), &'static str> {
    expect(x > 0.0 || x != x.floor() || x.is_infinite(), "a noninteger or positive integer")
}

fn two(thread: &mut Thread, args: &Args) -> Result<(f64, f64)> {
    Ok((protocol::float(thread, &args[0])?, protocol::float(thread, &args[1])?))
}

/// `log(x, base)`
fn log(thread: &mut Thread, args: Args) -> Result {
    let x = logarithm(thread, &args[0], protocol::ln)?;
    if args[1].is_null() {
        return Ok(Value::Float(x));
    }
    let base = logarithm(thread, &args[1], protocol::ln)?;
    if base == 0.0 {
        return Err(protocol::zero_division("division by zero"));
    }
    Ok(Value::Float(x / base))
}

/// A logarithm, of integers beyond floats too.
fn logarithm(thread: &mut Thread, value: &Value, function: fn(f64) -> f64) -> Result<f64> {
    if let Some(Number::Big(number)) = Number::of(value) {
        return logarithm_of_big(number, function);
    }
    let x = protocol::float(thread, value)?;
    if x <= 0.0 {
        return Err(match Number::of(value) {
            Some(Number::Float(_)) => outside(thread, "a positive input", x),
            _ => value_error("expected a positive input"),
        });
    }
    Ok(function(x))
}

fn logarithm_of_big(number: &BigInt, function: fn(f64) -> f64) -> Result<f64> {
    if number.is_negative() {
        return Err(value_error("expected a positive input"));
    }
    if let Some(x) = number.to_f64().filter(|x| x.is_finite()) {
        return Ok(function(x));
    }
    let shift = number.bits() - 1000;
    let (fraction, exponent) = frexp((number >> shift).to_f64().unwrap_or(1.0));
    Ok(function(fraction) + function(2.0) * (exponent as f64 + shift as f64))
}

/// `pow(x, y)`, as C's
fn pow(thread: &mut Thread, args: Args) -> Result {
    let (x, y) = two(thread, &args)?;
    let power = protocol::powf(x, y);
    if power.is_finite() || !x.is_finite() || !y.is_finite() {
        return Ok(Value::Float(power));
    }
    Err(if power.is_nan() || x == 0.0 { domain_error() } else { overflow_error("math range error") })
}
