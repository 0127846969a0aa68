//! `str.encode`.

use super::arguments::this;
use crate::builtins::{Builder, bytes_of, codecs};
use crate::object::Args;
use crate::protocol::{plain, type_error, type_name};
use crate::vm::Thread;
use crate::{Result, Value};

pub fn fill(builder: Builder) -> Builder {
    builder.method("encode(/, encoding=, errors=)", encode)
}

fn encode(_: &mut Thread, args: Args) -> Result {
    let (encoding, errors) = names(&args, 1, "encode")?;
    codecs::encode(this(&args)?, &encoding, &errors).map(bytes_of)
}

/// The arguments `encoding` and `errors`, the first at that place.
pub fn names(args: &Args, place: usize, function: &str) -> Result<(String, String)> {
    let name = |place: usize, what: &str, default: &str| match plain(&args[place]) {
        Value::Null => Ok(default.to_owned()),
        Value::Str(name) => Ok(name.as_str().to_owned()),
        other => {
            let given = type_name(other);
            Err(type_error(format!("{function}() argument '{what}' must be str, not {given}")))
        }
    };
    Ok((name(place, "encoding", "utf-8")?, name(place + 1, "errors", "strict")?))
}
