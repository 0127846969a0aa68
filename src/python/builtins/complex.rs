//! `complex`.

use super::{Builder, float, operators};
use crate::object::{Args, Complex, intern};
use crate::protocol::{self, Operator, type_error, type_name, value_error};
use crate::vm::Thread;
use crate::{Result, Value};

const OPERATORS: &[usize] =
    &[Operator::ADD, Operator::SUBTRACT, Operator::MULTIPLY, Operator::TRUE_DIVIDE, Operator::POWER];

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    let builder = operators::with_reflected(operators::with_forward(builder, OPERATORS), OPERATORS);
    operators::with_hash(operators::with_equality(builder))
        .function("__new__(cls, real=, imag=)", new)
        .getter("real", |_, value| Ok(Value::Float(receiver(value)?.real)))
        .getter("imag", |_, value| Ok(Value::Float(receiver(value)?.imag)))
        .method("conjugate()", |_, args| {
            let number = receiver(&args[0])?;
            Ok(Value::complex(number.real, -number.imag))
        })
        .method("__complex__()", |_, args| receiver(&args[0]).map(Value::from))
        .method("__neg__()", |thread, args| protocol::negative(thread, &args[0]))
        .method("__pos__()", |thread, args| protocol::positive(thread, &args[0]))
        .method("__abs__()", |thread, args| protocol::absolute(thread, &args[0]))
        .method("__bool__()", |thread, args| protocol::truth(thread, args[0].plain()).map(Value::Bool))
        .method("__repr__()", protocol::repr_method)
        .method("__format__(format_spec, /)", protocol::format_method)
        .method("__getnewargs__()", |_, args| {
            let Complex { real, imag } = receiver(&args[0])?;
            Ok(Value::tuple(vec![Value::Float(real), Value::Float(imag)]))
        })
}

fn receiver(value: &Value) -> Result<Complex> {
    value.as_complex().ok_or_else(|| {
        let name = type_name(value);
        type_error(format!("descriptor requires a 'complex' object but received a '{name}'"))
    })
}

fn new(thread: &mut Thread, args: Args) -> Result {
    if let Some(text) = args[1].as_str() {
        if !args[2].is_null() {
            return Err(type_error("complex() argument 'real' must be a real number, not str"));
        }
        let number = parse(text.trim()).ok_or_else(|| value_error("complex() arg is a malformed string"))?;
        return Ok(number.into());
    }
    let (only, parts) = (args[2].is_null(), [args[1].as_complex(), args[2].as_complex()]);
    let real = part(thread, &args[1], if only { "" } else { "real" })?;
    let imag = part(thread, &args[2], "imag")?;
    // A zero that isn't there must not change the sign of another.
    Ok(Value::complex(
        if parts[1].is_some() { real.real - imag.imag } else { real.real },
        if only || parts[0].is_some() { real.imag + imag.real } else { imag.real },
    ))
}

/// An argument as a number; `name` is empty if it is the only one.
fn part(thread: &mut Thread, value: &Value, name: &str) -> Result<Complex> {
    if value.is_null() {
        return Ok(Complex::real(0.0));
    }
    if let Some(method) = protocol::special(thread, value, &intern("__complex__")) {
        let number = thread.nested(|thread| thread.call_with(&method, []))?;
        return receiver(&number);
    }
    if value.as_str().is_none()
        && (protocol::has_index(thread, value) || protocol::special(thread, value, &super::known::FLOAT).is_some())
    {
        return protocol::float(thread, value).map(Complex::real);
    }
    let given = type_name(value);
    Err(type_error(match name {
        "" => format!("complex() argument must be a string or a number, not {given}"),
        _ => format!("complex() argument '{name}' must be a real number, not {given}"),
    }))
}

/// `1+2j`, perhaps in parentheses.
fn parse(text: &str) -> Option<Complex> {
    let inner = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).map_or(text, str::trim);
    let Some(body) = inner.strip_suffix(['j', 'J']) else { return float::parse(inner).map(Complex::real) };
    // The imaginary part begins with the last sign that doesn't belong to an exponent.
    let signs = body.char_indices().filter(|(_, char)| matches!(char, '+' | '-'));
    let split = signs.map(|(place, _)| place).rfind(|&place| !body[..place].ends_with(['e', 'E'])).unwrap_or(0);
    let (real, imag) = body.split_at(split);
    let imag = match imag {
        "" | "+" => 1.0,
        "-" => -1.0,
        digits => float::parse(digits)?,
    };
    let real = if real.is_empty() { 0.0 } else { float::parse(real)? };
    Some(Complex { real, imag })
}
