//! The text of objects that are known by what they are and where they lie: functions, classes, iterators, instances.

use super::containers::guarded;
use super::{list, repr as repr_of};
use crate::builtins::known;
use crate::object::{Binding, Class, Method, Native, Other, Part};
use crate::protocol::{class_ref, type_name};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// Whether an object of a subclass says what the built-in value in it would say.
pub fn has_text_of_its_own(payload: &Value) -> bool {
    !matches!(payload, Value::Instance(_) | Value::Other(_) | Value::Null | Value::None | Value::Class(_))
}

/// `module.qualname` of a class; built-in classes have no module in front.
pub fn class_path(class: &Class) -> String {
    let name = &*class.qualname;
    match class.own(&known::MODULE) {
        Some(Value::Str(module)) if module.as_str() != "builtins" => format!("{}.{name}", module.as_str()),
        _ => name.to_owned(),
    }
}

/// What CPython writes as `%p`.
pub fn address(value: &Value) -> String {
    format!("{:#x}", value.address().unwrap_or_default())
}

/// `repr` of what is no container, number or text.
pub fn repr(thread: &mut Thread, value: &Value) -> Result<String> {
    Ok(match value {
        Value::Range(range) if range.step == 1 => format!("range({}, {})", range.start, range.stop),
        Value::Range(range) => format!("range({}, {}, {})", range.start, range.stop, range.step),
        Value::Slice(slice) => {
            let parts = [slice.start.clone(), slice.stop.clone(), slice.step.clone()];
            format!("slice({})", list(thread, &parts)?)
        }
        Value::Function(function) => format!("<function {} at {}>", &**function.qualname.lock(), address(value)),
        Value::Generator(generator) => {
            format!("<{} object {} at {}>", type_name(value), &*generator.qualname, address(value))
        }
        Value::Native(native) => native_function(native),
        Value::Method(method) => bound(thread, method)?,
        Value::Class(class) => format!("<class '{}'>", class_path(class)),
        Value::Cell(cell) => match cell.get() {
            Value::Null => format!("<cell at {}: empty>", address(value)),
            held => format!("<cell at {}: {} object at {}>", address(value), type_name(&held), address(&held)),
        },
        Value::Module(module) => match module.dict.get_name(&known::FILE) {
            Some(file) => format!("<module '{}' from {}>", &*module.name, repr_of(thread, &file)?),
            None => format!("<module '{}' (built-in)>", &*module.name),
        },
        Value::Code(code) => {
            let (name, plain) = (&*code.name, &code.plain);
            format!(
                "<code object {name} at {}, file \"{}\", line {}>",
                address(value),
                plain.filename,
                plain.first_line
            )
        }
        Value::Other(other) => rare(thread, value, other)?,
        _ => format!("<{} object at {}>", class_path(class_ref(value)), address(value)),
    })
}

fn native_function(native: &Native) -> String {
    let (name, owner) = (native.name, native.owner);
    match owner {
        "" => format!("<built-in function {name}>"),
        _ if native.binding == Binding::Function && !is_special(name) => format!("<built-in function {name}>"),
        _ if is_special(name) => format!("<slot wrapper '{name}' of '{owner}' objects>"),
        _ => format!("<method '{name}' of '{owner}' objects>"),
    }
}

fn is_special(name: &str) -> bool {
    name.starts_with("__") && name.ends_with("__")
}

fn bound(thread: &mut Thread, method: &Method) -> Result<String> {
    let receiver = &method.receiver;
    if let Value::Native(native) = &method.function {
        let kind = if is_special(native.name) && native.name != "__new__" {
            ("method-wrapper", format!("'{}'", native.name))
        } else {
            ("built-in method", native.name.to_owned())
        };
        return Ok(format!("<{} {} of {} object at {}>", kind.0, kind.1, type_name(receiver), address(receiver)));
    }
    let name = match &method.function {
        Value::Function(function) => function.qualname.lock().to_string(),
        _ => "?".to_owned(),
    };
    Ok(format!("<bound method {name} of {}>", repr_of(thread, receiver)?))
}

fn rare(thread: &mut Thread, value: &Value, other: &Other) -> Result<String> {
    Ok(match other {
        Other::Opaque(opaque) if let Some(text) = opaque.text(&address(value)) => text,
        Other::ClassMethod(function) => format!("<classmethod({})>", repr_of(thread, function)?),
        Other::StaticMethod(function) => format!("<staticmethod({})>", repr_of(thread, function)?),
        Other::Super { class, object: Value::Class(own), .. } => {
            format!("<super: <class '{}'>, <{} object>>", &*class.name, &*own.name)
        }
        Other::Super { class, object, .. } => {
            format!("<super: <class '{}'>, <{} object>>", &*class.name, type_name(object))
        }
        Other::GetSet { name, .. } => format!("<attribute '{name}'>"),
        Other::Slot { name, hidden } => {
            let owner = hidden.split(' ').next().unwrap_or_default();
            format!("<member '{}' of '{owner}' objects>", &**name)
        }
        Other::View { dict, part } => {
            let kind = type_name(value);
            let inside = format!("{kind}([...])");
            guarded(thread, &Value::Dict(dict.clone()), &inside, |thread| {
                let entries = dict.snapshot().into_iter().map(|entry| match part {
                    Part::Keys => entry.key,
                    Part::Values => entry.value,
                    Part::Items => Value::tuple(vec![entry.key, entry.value]),
                });
                let entries: Vec<Value> = entries.collect();
                Ok(format!("{kind}([{}])", list(thread, &entries)?))
            })?
        }
        Other::Proxy(dict) => format!("mappingproxy({})", repr_of(thread, &Value::Dict(dict.clone()))?),
        Other::Complex(number) => crate::code::repr::complex(number.real, number.imag),
        Other::Memory(_) => format!("<memory at {}>", address(value)),
        Other::Closure { kind: "function", .. } => format!("<function at {}>", address(value)),
        Other::Frame(frame) => {
            let (code, line) = (&frame.code().plain, frame.line().unwrap_or_default());
            let (at, file, name) = (Ref::as_ptr(frame), &*code.filename, &*code.name);
            format!("<frame at {at:p}, file '{file}', line {line}, code {name}>")
        }
        Other::Property { .. } | Other::Opaque(_) | Other::Traceback(_) | Other::Closure { .. } => {
            format!("<{} object at {}>", type_name(value), address(value))
        }
    })
}
