//! Templates: `%`, `format` and `format_map`.

use super::arguments::this;
use crate::builtins::Builder;
use crate::object::Args;
use crate::protocol::{PercentKind, Source, format_fields, format_method, percent, plain, str_method};
use crate::vm::Thread;
use crate::{Result, Value};

pub fn fill(builder: Builder) -> Builder {
    builder
        .method("__str__(/)", str_method)
        .method("__format__(format_spec, /)", format_method)
        .method("__mod__(value, /)", modulo)
        .method("format(/, *args, **kwargs)", |thread, args| {
            let text = this(&args)?.clone();
            format_fields(thread, text.as_str(), &Source::Call(&args.values[1..], &args.keywords)).map(Value::str)
        })
        .method("format_map(mapping, /)", |thread, args| {
            let text = this(&args)?.clone();
            format_fields(thread, text.as_str(), &Source::Mapping(&args[1])).map(Value::str)
        })
}

fn modulo(thread: &mut Thread, args: Args) -> Result {
    match plain(&args[0]) {
        Value::Str(template) => percent(thread, template.as_str(), &args[1], PercentKind::Text).map(Value::str),
        _ => Ok(Value::NotImplemented),
    }
}
