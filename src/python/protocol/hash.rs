//! `hash(value)`, with CPython's numbers wherever CPython's don't change from run to run.

use super::comparison::COMPARE_THEMSELVES;
use super::{Number, type_error, type_name};
use crate::builtins::known;
use crate::object::{Range, Set};
use crate::vm::Thread;
use crate::{Result, Thrown, Value};
use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive};
use std::hash::Hasher;

/// Numbers are hashed modulo this prime, so that equal ones of different types hash alike.
const MODULUS: u64 = (1 << 61) - 1;
const MODULUS_BITS: i64 = 61;
/// The hash of `None`, fixed since 3.12.
pub(super) const NONE_HASH: u64 = 0xfca8_6420;
/// The hash of `float("inf")`.
const INFINITY: i64 = 314_159;

/// `hash(value)`
///
/// # Errors
/// `TypeError` for what has none, or what `__hash__` raises.
pub fn hash(thread: &mut Thread, value: &Value) -> Result<u64> {
    if let Some(number) = Number::of(value)
        && !matches!(value, Value::Instance(_))
    {
        return Ok(hash_number(number));
    }
    match value {
        Value::Str(text) => Ok(text.hash()),
        Value::None => Ok(NONE_HASH),
        Value::Tuple(items) => thread.nested(|thread| hash_items(thread, items)),
        Value::Bytes(bytes) if !bytes.mutable => Ok(hash_bytes(&bytes.lock())),
        Value::Set(set) if set.frozen => Ok(hash_set(set)),
        Value::Range(range) => hash_range(thread, range),
        Value::Slice(slice) => hash_items(thread, &[slice.start.clone(), slice.stop.clone(), slice.step.clone()]),
        Value::Method(method) => Ok(address(&method.receiver) ^ hash(thread, &method.function.clone())?),
        Value::Bytes(_) | Value::Set(_) | Value::List(_) | Value::Dict(_) => Err(unhashable(value)),
        Value::Other(other) if matches!(**other, crate::object::Other::View { .. }) => Err(unhashable(value)),
        Value::Other(other) if let crate::object::Other::Complex(number) = &**other => Ok(hash_complex(*number)),
        Value::Other(other) if matches!(**other, crate::object::Other::Memory(_)) => call_hash(thread, value),
        Value::Instance(_) | Value::Class(_) => hash_instance(thread, value),
        _ => Ok(address(value)),
    }
}

fn unhashable(value: &Value) -> Thrown {
    type_error(format!("unhashable type: '{}'", type_name(value)))
}

/// Signed, as CPython has it: -1 stands for an error there, so nothing has that hash.
fn signed(hash: i64) -> u64 {
    (if hash == -1 { -2 } else { hash }) as u64
}

/// The hash of a number: the same for equal ones.
pub fn hash_number(number: Number) -> u64 {
    match number {
        Number::Int(number) => signed(number % MODULUS as i64),
        Number::Big(number) => hash_big(number),
        Number::Float(number) => hash_float(number),
    }
}

fn hash_big(number: &BigInt) -> u64 {
    let rest = (number.magnitude() % MODULUS).to_i64().unwrap_or_default();
    signed(if number.is_negative() { -rest } else { rest })
}

/// CPython's `_Py_HashDouble`: the fraction is reduced modulo the prime, 28 bits at a time.
fn hash_float(number: f64) -> u64 {
    if !number.is_finite() {
        let sign = if number < 0.0 { -1 } else { 1 };
        return if number.is_nan() { 0 } else { (sign * INFINITY) as u64 };
    }
    let (mut fraction, mut exponent) = frexp(number.abs());
    let mut hash = 0u64;
    while fraction != 0.0 {
        hash = ((hash << 28) & MODULUS) | (hash >> (MODULUS_BITS - 28));
        fraction *= f64::from(1u32 << 28);
        exponent -= 28;
        hash += fraction as u64;
        fraction = fraction.fract();
        if hash >= MODULUS {
            hash -= MODULUS;
        }
    }
    let turn = exponent.rem_euclid(MODULUS_BITS);
    hash = ((hash << turn) & MODULUS) | (hash >> (MODULUS_BITS - turn));
    signed(if number < 0.0 { -(hash as i64) } else { hash as i64 })
}

fn hash_complex(number: crate::object::Complex) -> u64 {
    let (real, imag) = (hash_float(number.real), hash_float(number.imag));
    signed(real.wrapping_add(imag.wrapping_mul(1_000_003)) as i64)
}

/// A float as a fraction of at least a half, below 1, and a power of two.
pub fn frexp(number: f64) -> (f64, i64) {
    if number == 0.0 || !number.is_finite() {
        return (number, 0);
    }
    let exponent = |bits: u64| ((bits >> 52) & 0x7ff) as i64;
    let (number, shift) = if exponent(number.to_bits()) == 0 { (number * 2f64.powi(64), 64) } else { (number, 0) };
    let bits = number.to_bits();
    let fraction = f64::from_bits((bits & !(0x7ff << 52)) | (1022 << 52));
    (fraction, exponent(bits) - 1022 - shift)
}

fn hash_items(thread: &mut Thread, items: &[Value]) -> Result<u64> {
    let hashes = items.iter().map(|item| hash(thread, item)).collect::<Result<Vec<u64>>>()?;
    Ok(combine_hashes(&hashes))
}

/// CPython's `tuple_hash`: a variant of xxHash.
pub(super) fn combine_hashes(hashes: &[u64]) -> u64 {
    const PRIME_1: u64 = 11_400_714_785_074_694_791;
    const PRIME_2: u64 = 14_029_467_366_897_019_727;
    const PRIME_5: u64 = 2_870_177_450_012_600_261;
    let mix = |sum: u64, lane: &u64| sum.wrapping_add(lane.wrapping_mul(PRIME_2)).rotate_left(31).wrapping_mul(PRIME_1);
    let sum = hashes.iter().fold(PRIME_5, mix).wrapping_add(hashes.len() as u64 ^ (PRIME_5 ^ 3_527_539));
    if sum == u64::MAX { 1_546_275_796 } else { sum }
}

pub(super) fn hash_bytes(bytes: &[u8]) -> u64 {
    let mut hasher = std::hash::DefaultHasher::new();
    hasher.write(bytes);
    signed(hasher.finish() as i64)
}

/// CPython's `frozenset_hash`: the same whatever the order.
fn hash_set(set: &Set) -> u64 {
    let table = set.lock();
    let shuffle = |hash: u64| ((hash ^ 89_869_747) ^ (hash << 16)).wrapping_mul(3_644_798_167);
    let mut sum = table.iter().fold(0, |sum, (hash, _)| sum ^ shuffle(hash));
    sum ^= (table.len() as u64 + 1).wrapping_mul(1_927_868_237);
    sum ^= (sum >> 11) ^ (sum >> 25);
    sum = sum.wrapping_mul(69_069).wrapping_add(907_133_923);
    if sum == u64::MAX { 590_923_713 } else { sum }
}

/// Equal ranges hash alike, however they were written.
fn hash_range(thread: &mut Thread, range: &Range) -> Result<u64> {
    let length = range.len();
    let start = if length == 0 { Value::None } else { Value::Int(range.start) };
    let step = if length <= 1 { Value::None } else { Value::Int(range.step) };
    hash_items(thread, &[Value::Int(length as i64), start, step])
}

/// Where an object lies, without the bits that are alike for all.
fn address(value: &Value) -> u64 {
    let address = value.address().unwrap_or(1) as u64;
    signed(address.rotate_right(4) as i64)
}

fn hash_instance(thread: &mut Thread, value: &Value) -> Result<u64> {
    let found = thread.methods.find(super::class_ref(value), &known::HASH).clone();
    match (&found, value) {
        (Value::None, _) => return Err(unhashable(value)),
        (Value::Native(native), _) if native.owner == "object" || native.owner == "type" => {}
        (Value::Native(native), _) if COMPARE_THEMSELVES.contains(&native.owner) => return call_hash(thread, value),
        (Value::Null | Value::Native(_), Value::Instance(instance)) => {
            return match &instance.payload {
                Some(payload @ Value::Tuple(_)) => hash(thread, &payload.clone()),
                Some(payload) => hash(thread, &payload.clone()).map_err(|_| unhashable(value)),
                None => Ok(address(value)),
            };
        }
        (Value::Null | Value::Native(_), _) => {}
        _ => return call_hash(thread, value),
    }
    Ok(address(value))
}

fn call_hash(thread: &mut Thread, value: &Value) -> Result<u64> {
    let method = super::special(thread, value, &known::HASH).unwrap_or_default();
    let result = thread.nested(|thread| thread.call_with(&method, []))?;
    match Number::of(&result) {
        // What fits into a machine word is taken as it is.
        Some(Number::Int(number)) => Ok(signed(number)),
        Some(Number::Big(number)) => Ok(hash_big(number)),
        _ => Err(type_error("__hash__ method should return an integer")),
    }
}
