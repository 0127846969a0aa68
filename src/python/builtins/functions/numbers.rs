//! Functions on numbers: `abs`, `divmod`, `pow`, `round`.

use crate::builtins::int::power_modulo;
use crate::builtins::known::{self, Known};
use crate::builtins::numbers::divmod_answer;
use crate::object::Args;
use crate::protocol::{self, Operator, special, type_error, type_name};
use crate::vm::Thread;
use crate::{Result, Value};

static DIVMOD: Known = Known::new("__divmod__");
static REFLECTED_DIVMOD: Known = Known::new("__rdivmod__");
static POWER: Known = Known::new("__pow__");

/// `abs(number)`
pub fn abs(thread: &mut Thread, args: Args) -> Result {
    protocol::absolute(thread, &args[0])
}

/// `divmod(x, y)`
pub fn divmod(thread: &mut Thread, args: Args) -> Result {
    let (a, b) = (&args[0], &args[1]);
    for (object, name, other) in [(a, &DIVMOD, b), (b, &REFLECTED_DIVMOD, a)] {
        if let Value::Instance(_) = object
            && let Some(method) = special(thread, object, name)
        {
            let answer = thread.nested(|thread| thread.call_with(&method, [other.clone()]))?;
            if !matches!(answer, Value::NotImplemented) {
                return Ok(answer);
            }
        }
    }
    match divmod_answer(thread, a, b)? {
        Value::NotImplemented => {
            let (a, b) = (type_name(a), type_name(b));
            Err(type_error(format!("unsupported operand type(s) for divmod(): '{a}' and '{b}'")))
        }
        answer => Ok(answer),
    }
}

/// `pow(base, exp, mod=None)`
pub fn pow(thread: &mut Thread, args: Args) -> Result {
    let (base, exponent, modulus) = (&args[0], &args[1], &args[2]);
    if modulus.is_null() || modulus.is_none() {
        return protocol::binary(thread, Operator::POWER, base, exponent);
    }
    if let Some(method) = protocol::overridden(thread, base, &POWER) {
        let all = [base, exponent, modulus].map(Value::clone);
        return thread.nested(|thread| thread.call_with(&method, all));
    }
    let numbers = [base, exponent, modulus].map(|value| protocol::Number::of(value).is_some());
    if numbers.contains(&false) {
        let names = [base, exponent, modulus].map(|value| format!("'{}'", type_name(value))).join(", ");
        return Err(type_error(format!("unsupported operand type(s) for ** or pow(): {names}")));
    }
    power_modulo(base, exponent, modulus)
}

/// `round(number, ndigits=None)`
pub fn round(thread: &mut Thread, args: Args) -> Result {
    match special(thread, &args[0], &known::ROUND) {
        Some(method) => {
            let digits = args[1].clone().present().filter(|digits| !digits.is_none());
            thread.nested(|thread| thread.call_with(&method, digits))
        }
        None => Err(type_error(format!("type {} doesn't define __round__ method", type_name(&args[0])))),
    }
}
