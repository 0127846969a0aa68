//! Functions on any object: attributes, classes, identity, hash.

use crate::builtins::known;
use crate::object::{Args, Name, Other};
use crate::protocol::{self, type_error, type_name};
use crate::vm::Thread;
use crate::{Result, Value};

fn name(function: &str, value: &Value) -> Result<Name> {
    protocol::name_of(value).ok_or_else(|| {
        let found = type_name(value);
        match function {
            "" => type_error(format!("attribute name must be string, not '{found}'")),
            _ => type_error(format!("{function}(): attribute name must be string, not '{found}'")),
        }
    })
}

/// `getattr(object, name, default)`
pub fn getattr(thread: &mut Thread, mut args: Args) -> Result {
    let name = name("", &args[1])?;
    match args.option(2) {
        None => protocol::attribute(thread, &args[0], &name),
        Some(default) => Ok(protocol::optional_attribute(thread, &args[0], &name)?.unwrap_or(default)),
    }
}

/// `hasattr(object, name)`
pub fn hasattr(thread: &mut Thread, args: Args) -> Result {
    let name = name("", &args[1])?;
    protocol::optional_attribute(thread, &args[0], &name).map(|found| Value::Bool(found.is_some()))
}

/// `setattr(object, name, value)`
pub fn setattr(thread: &mut Thread, mut args: Args) -> Result {
    let name = name("", &args[1])?;
    let value = args.take(2);
    protocol::set_attribute(thread, &args[0], &name, value)?;
    Ok(Value::None)
}

/// `delattr(object, name)`
pub fn delattr(thread: &mut Thread, args: Args) -> Result {
    let name = name("", &args[1])?;
    protocol::delete_attribute(thread, &args[0], &name)?;
    Ok(Value::None)
}

/// `isinstance(object, class_or_tuple)`
pub fn isinstance(thread: &mut Thread, args: Args) -> Result {
    protocol::is_instance(thread, &args[0], &args[1]).map(Value::Bool)
}

/// `issubclass(cls, class_or_tuple)`
pub fn issubclass(thread: &mut Thread, args: Args) -> Result {
    protocol::is_subclass(thread, &args[0], &args[1]).map(Value::Bool)
}

/// `callable(object)`
pub fn callable(thread: &mut Thread, args: Args) -> Result {
    Ok(Value::Bool(is_callable(thread, &args[0])))
}

/// Whether an object can be called.
pub fn is_callable(thread: &mut Thread, value: &Value) -> bool {
    match value {
        Value::Function(_) | Value::Native(_) | Value::Method(_) | Value::Class(_) => true,
        Value::Other(other) => matches!(**other, Other::Closure { .. } | Other::StaticMethod(_)),
        Value::Instance(_) => protocol::special(thread, value, &known::CALL).is_some(),
        _ => false,
    }
}

/// `id(object)`: where it lies; for what lies nowhere, a number that equal ones share.
pub fn id(_: &mut Thread, args: Args) -> Result {
    let number = match &args[0] {
        Value::Int(number) => number.wrapping_mul(32).wrapping_add(0x0f00_0000) & i64::MAX,
        Value::Float(number) => (number.to_bits() >> 1) as i64,
        Value::Bool(truth) => 0x0e00_0000 + 32 * i64::from(*truth),
        Value::None => 0x0d00_0000,
        Value::Ellipsis => 0x0d00_0020,
        Value::NotImplemented => 0x0d00_0040,
        object => object.address().unwrap_or_default() as i64,
    };
    Ok(Value::Int(number))
}

/// `hash(object)`
pub fn hash(thread: &mut Thread, args: Args) -> Result {
    protocol::hash(thread, &args[0]).map(|hash| Value::Int(hash as i64))
}
