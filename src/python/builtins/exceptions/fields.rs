//! The fields that some exceptions have beside their `args`: `StopIteration.value`, `NameError.name`, …

use super::base::{keep_args, receiver};
use crate::builtins::Builder;
use crate::object::Args;
use crate::protocol::{self, type_error};
use crate::vm::Thread;
use crate::{Result, Value};

/// A field that is read and written under its name.
macro_rules! with_field {
    ($builder:expr, $name:literal) => {
        $builder.attribute(
            $name,
            |_, object| Ok(field(object, $name)?.unwrap_or(Value::None)),
            |_, object, value| set_field(object, $name, value),
        )
    };
}
pub(super) use with_field;

/// A field's value, if it was ever set.
pub fn field(object: &Value, name: &str) -> Result<Option<Value>> {
    let exception = receiver(object)?;
    let state = exception.state();
    Ok(state.and_then(|state| state.fields.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone())))
}

/// Sets a field; deleting it makes it `None`.
pub fn set_field(object: &Value, name: &'static str, value: Value) -> Result<()> {
    let value = value.present().unwrap_or(Value::None);
    let old = receiver(object)?.state().and_then(|mut state| {
        match state.fields.iter_mut().find(|(known, _)| *known == name) {
            Some((_, slot)) => Some(std::mem::replace(slot, value)),
            None => {
                state.fields.push((name, value));
                None
            }
        }
    });
    drop(old);
    Ok(())
}

/// Fills the class of that name.
pub fn class(name: &str, builder: Builder) -> Builder {
    match name {
        "StopIteration" => builder.attribute("value", value, |_, object, value| set_field(object, "value", value)),
        "SystemExit" => builder.attribute("code", code, |_, object, value| set_field(object, "code", value)),
        "NameError" => builder.method("__init__(*args, name=)", name_init).attribute(
            "name",
            |_, object| about(object, "name"),
            |_, object, value| set_field(object, "name", value),
        ),
        "AttributeError" => attribute_error(builder),
        "ImportError" => import_error(builder),
        "SyntaxError" => syntax_error(builder),
        "UnicodeDecodeError" => unicode(builder).method("__str__()", decode_str),
        "UnicodeEncodeError" => unicode(builder).method("__str__()", encode_str),
        _ => builder,
    }
}

fn first_arg(object: &Value) -> Result {
    Ok(super::base::args_of(object)?.first().cloned().unwrap_or(Value::None))
}

fn value(_: &mut Thread, object: &Value) -> Result {
    field(object, "value")?.map_or_else(|| first_arg(object), Ok)
}

/// `SystemExit.code`: nothing, the one argument, or all of them.
fn code(_: &mut Thread, object: &Value) -> Result {
    if let Some(code) = field(object, "code")? {
        return Ok(code);
    }
    let mut args = super::base::args_of(object)?;
    Ok(match args.len() {
        0 => Value::None,
        1 => args.remove(0),
        _ => Value::tuple(args),
    })
}

/// A field that the interpreter's own errors have told through [`crate::object::ExceptionState::about`].
fn about(object: &Value, name: &'static str) -> Result {
    if let Some(value) = field(object, name)? {
        return Ok(value);
    }
    let known = receiver(object)?.state().and_then(|state| state.about.clone());
    let found = known.and_then(|(about, of)| if name == "obj" { of.present() } else { about.present() });
    Ok(found.unwrap_or(Value::None))
}

/// Keeps positional arguments as `args`, the others as fields.
fn keep(mut args: Args, names: &[&'static str]) -> Result<Value> {
    let object = args.take(0);
    for (place, name) in names.iter().enumerate() {
        if let Some(value) = args.option(1 + place) {
            set_field(&object, name, value)?;
        }
    }
    keep_args(&object, args.values.drain(..).skip(1 + names.len()).collect())?;
    Ok(object)
}

fn name_init(_: &mut Thread, args: Args) -> Result {
    keep(args, &["name"])?;
    Ok(Value::None)
}

fn attribute_error(builder: Builder) -> Builder {
    builder
        .method("__init__(*args, name=, obj=)", |_, args| keep(args, &["name", "obj"]).map(|_| Value::None))
        .attribute("name", |_, object| about(object, "name"), |_, object, value| set_field(object, "name", value))
        .attribute("obj", |_, object| about(object, "obj"), |_, object, value| set_field(object, "obj", value))
}

fn import_error(builder: Builder) -> Builder {
    let builder = builder
        .method("__init__(*args, name=, path=, name_from=)", import_init)
        .method("__str__()", import_str)
        .attribute("name", import_name, |_, object, value| set_field(object, "name", value))
        .attribute(
            "msg",
            |_, object| field(object, "msg")?.map_or_else(|| first_arg(object), Ok),
            |_, object, value| set_field(object, "msg", value),
        )
        .attribute("name_from", import_name_from, |_, object, value| set_field(object, "name_from", value));
    with_field!(builder, "path")
}

fn import_init(_: &mut Thread, args: Args) -> Result {
    let object = keep(args, &["name", "path", "name_from"])?;
    if let [message] = &*super::base::args_of(&object)? {
        set_field(&object, "msg", message.clone())?;
    }
    Ok(Value::None)
}

/// For `from module import name`, the module's name.
fn import_name(_: &mut Thread, object: &Value) -> Result {
    match about(object, "obj")? {
        Value::Module(module) => Ok(module.name.value()),
        _ => about(object, "name"),
    }
}

/// The name that a module lacks.
fn import_name_from(_: &mut Thread, object: &Value) -> Result {
    match (field(object, "name_from")?, about(object, "obj")?) {
        (Some(name), _) => Ok(name),
        (None, Value::Module(_)) => about(object, "name"),
        _ => Ok(Value::None),
    }
}

fn import_str(thread: &mut Thread, args: Args) -> Result {
    match &*super::base::args_of(&args[0])? {
        [] => Ok(Value::from("")),
        [only] => protocol::str(thread, only),
        many => Ok(Value::str(protocol::repr(thread, &Value::tuple(many.to_vec()))?)),
    }
}

/// The fields of the second argument of `SyntaxError`.
const PLACE: [&str; 6] = ["filename", "lineno", "offset", "text", "end_lineno", "end_offset"];

fn syntax_error(builder: Builder) -> Builder {
    let builder = with_field!(with_field!(with_field!(builder, "msg"), "filename"), "lineno");
    let builder = with_field!(with_field!(with_field!(builder, "offset"), "text"), "end_lineno");
    let builder = with_field!(with_field!(builder, "end_offset"), "print_file_and_line");
    builder.method("__init__(*args)", syntax_init).method("__str__()", syntax_str)
}

fn syntax_init(thread: &mut Thread, args: Args) -> Result {
    let object = keep(args, &[])?;
    let given = super::base::args_of(&object)?;
    if let Some(message) = given.first() {
        set_field(&object, "msg", message.clone())?;
    }
    if let [_, place] = &*given {
        let place = protocol::collect(thread, place)?;
        if ![4, 6].contains(&place.len()) {
            let text = format!("function takes exactly 4 or 6 arguments ({} given)", place.len());
            return Err(type_error(text));
        }
        for (name, value) in PLACE.into_iter().zip(place) {
            set_field(&object, name, value)?;
        }
    }
    Ok(Value::None)
}

fn syntax_str(thread: &mut Thread, args: Args) -> Result {
    let message = match field(&args[0], "msg")? {
        Some(message) => protocol::str(thread, &message)?,
        None => protocol::str(thread, &first_arg(&args[0])?)?,
    };
    let text = message.as_str().unwrap_or_default().to_owned();
    let (file, line) = (field(&args[0], "filename")?, field(&args[0], "lineno")?);
    Ok(Value::str(match (file.as_ref().and_then(Value::as_str), line) {
        (Some(file), Some(Value::Int(line))) => {
            format!("{text} ({}, line {line})", file.rsplit('/').next().unwrap_or(file))
        }
        (Some(file), _) => format!("{text} ({})", file.rsplit('/').next().unwrap_or(file)),
        (None, Some(Value::Int(line))) => format!("{text} (line {line})"),
        _ => text,
    }))
}

/// The arguments of `UnicodeDecodeError` and `UnicodeEncodeError`.
const UNICODE: [&str; 5] = ["encoding", "object", "start", "end", "reason"];

/// A field that is an argument, too: errors of the interpreter's own have only those.
macro_rules! argument {
    ($builder:expr, $place:literal) => {
        $builder.attribute(
            UNICODE[$place],
            |_, object| argument(object, $place),
            |_, object, value| set_field(object, UNICODE[$place], value),
        )
    };
}

fn argument(object: &Value, place: usize) -> Result {
    let set = field(object, UNICODE[place])?;
    set.map_or_else(|| Ok(super::base::args_of(object)?.get(place).cloned().unwrap_or(Value::None)), Ok)
}

fn unicode(builder: Builder) -> Builder {
    let builder = argument!(argument!(argument!(builder, 0), 1), 2);
    argument!(argument!(builder, 3), 4).method("__init__(*args)", unicode_init)
}

fn unicode_init(_: &mut Thread, args: Args) -> Result {
    let given = args.values.len().saturating_sub(1);
    if given != UNICODE.len() {
        return Err(type_error(format!("function takes exactly 5 arguments ({given} given)")));
    }
    keep(args, &[]).map(|_| Value::None)
}

/// Where a codec stopped: encoding, start, end, reason.
fn place(thread: &mut Thread, object: &Value) -> Result<(String, i64, i64, String)> {
    let number = |value: Value| if let Value::Int(number) = value { number } else { 0 };
    let encoding = protocol::str(thread, &argument(object, 0)?)?;
    let reason = protocol::str(thread, &argument(object, 4)?)?;
    let text = |value: Value| value.as_str().unwrap_or_default().to_owned();
    Ok((text(encoding), number(argument(object, 2)?), number(argument(object, 3)?), text(reason)))
}

fn decode_str(thread: &mut Thread, args: Args) -> Result {
    let (encoding, start, end, reason) = place(thread, &args[0])?;
    let byte = match argument(&args[0], 1)? {
        Value::Bytes(bytes) if end == start + 1 => bytes.lock().get(start as usize).copied(),
        _ => None,
    };
    Ok(Value::str(match byte {
        Some(byte) => format!("'{encoding}' codec can't decode byte 0x{byte:02x} in position {start}: {reason}"),
        None => format!("'{encoding}' codec can't decode bytes in position {start}-{}: {reason}", end - 1),
    }))
}

fn encode_str(thread: &mut Thread, args: Args) -> Result {
    let (encoding, start, end, reason) = place(thread, &args[0])?;
    let object = argument(&args[0], 1)?;
    let point = match (&object, end == start + 1) {
        (Value::Str(text), true) => text.point(start as usize),
        _ => None,
    };
    let Some(point) = point else {
        let text = format!("'{encoding}' codec can't encode characters in position {start}-{}: {reason}", end - 1);
        return Ok(Value::str(text));
    };
    let escaped = match point as u32 {
        code @ 0..=0xff => format!("\\x{code:02x}"),
        code @ 0x100..=0xffff => format!("\\u{code:04x}"),
        code => format!("\\U{code:08x}"),
    };
    Ok(Value::str(format!("'{encoding}' codec can't encode character '{escaped}' in position {start}: {reason}")))
}
