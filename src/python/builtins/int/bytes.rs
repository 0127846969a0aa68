//! Integers as bytes.

use super::magnitude;
use crate::builtins::types;
use crate::object::{Args, Bytes};
use crate::protocol::{self, overflow_error, value_error};
use crate::vm::Thread;
use crate::{Result, Value};
use num_bigint::{BigInt, Sign};
use num_traits::Signed;
use sharing::Ref;

/// Whether the first byte is the highest.
fn is_big_endian(order: &Value) -> Result<bool> {
    match (order, order.as_str()) {
        (Value::Null, _) | (_, Some("big")) => Ok(true),
        (_, Some("little")) => Ok(false),
        (_, Some(_)) => Err(value_error("byteorder must be either 'little' or 'big'")),
        _ => {
            let name = protocol::type_name(order);
            Err(protocol::type_error(format!("argument 'byteorder' must be str, not {name}")))
        }
    }
}

fn is_signed(thread: &mut Thread, signed: &Value) -> Result<bool> {
    if signed.is_null() { Ok(false) } else { protocol::truth(thread, signed) }
}

/// `int.to_bytes(length=1, byteorder="big", *, signed=False)`
pub fn to_bytes(thread: &mut Thread, args: Args) -> Result {
    let number = magnitude(&args[0]);
    let length = if args[1].is_null() { 1 } else { protocol::small_index(thread, &args[1])? };
    let (big, signed) = (is_big_endian(&args[2])?, is_signed(thread, &args[3])?);
    let length = usize::try_from(length).map_err(|_| value_error("length argument must be non-negative"))?;
    if number.is_negative() && !signed {
        return Err(overflow_error("can't convert negative int to unsigned"));
    }
    thread.reserve(length)?;
    let mut bytes = if signed { number.to_signed_bytes_le() } else { number.to_bytes_le().1 };
    if number.sign() == Sign::NoSign {
        bytes.clear();
    }
    if bytes.len() > length {
        return Err(overflow_error("int too big to convert"));
    }
    bytes.resize(length, if number.is_negative() { 0xff } else { 0 });
    if big {
        bytes.reverse();
    }
    Ok(Value::Bytes(Ref::new(Bytes::new(bytes))))
}

/// `int.from_bytes(bytes, byteorder="big", *, signed=False)`
pub fn from_bytes(thread: &mut Thread, args: Args) -> Result {
    let (big, signed) = (is_big_endian(&args[2])?, is_signed(thread, &args[3])?);
    let mut bytes = match args[1].plain() {
        Value::Bytes(bytes) => bytes.snapshot(),
        Value::Str(_) => return Err(protocol::type_error("cannot convert 'str' object to bytes")),
        iterable => {
            let made = thread.call_with(&Value::Class(types().bytes.clone()), [iterable.clone()])?;
            if let Value::Bytes(bytes) = &made { bytes.snapshot() } else { Vec::new() }
        }
    };
    if big {
        bytes.reverse();
    }
    let number = match signed {
        true => BigInt::from_signed_bytes_le(&bytes),
        false => BigInt::from_bytes_le(Sign::Plus, &bytes),
    };
    let number = Value::big(number);
    match &args[0] {
        Value::Class(class) if !Ref::ptr_eq(class, &types().int) => thread.call_with(&args[0], [number]),
        _ => Ok(number),
    }
}
