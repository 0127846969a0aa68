//! Making exceptions, with CPython's messages.

use crate::builtins::{known, types};
use crate::object::{Class, Dict, Halt, Instance, Module, Name, Thrown};
use crate::vm::{Errno, Thread};
use crate::{Result, Value};
use sharing::Ref;

/// An exception of a built-in class.
pub fn exception(class: &str, args: Vec<Value>) -> Thrown {
    let class = types().exception(class).clone();
    Thrown::Exception(Ref::new(Instance::exception(class, args)))
}

fn with_message(class: &str, message: impl Into<String>) -> Thrown {
    exception(class, vec![Value::from(message.into())])
}

/// Defines a constructor for each of the exceptions that are raised in many places.
macro_rules! raised_often {
    ($($function:ident = $class:literal,)*) => {
        $(
            #[doc = concat!("`", $class, "` with a message.")]
            #[cold]
            #[inline(never)]
            pub fn $function(message: impl Into<String>) -> Thrown {
                with_message($class, message)
            }
        )*
    };
}

raised_often! {
    type_error = "TypeError",
    value_error = "ValueError",
    index_error = "IndexError",
    overflow_error = "OverflowError",
    zero_division = "ZeroDivisionError",
    runtime_error = "RuntimeError",
    os_error = "OSError",
    syntax_error = "SyntaxError",
    lookup_error = "LookupError",
    import_error = "ImportError",
}

/// `KeyError` about a key.
#[cold]
#[inline(never)]
pub fn key_error(key: Value) -> Thrown {
    exception("KeyError", vec![key])
}

/// An exception that another one has caused: `raise … from …`.
pub fn caused_by(error: Thrown, cause: Thrown) -> Thrown {
    if let (Thrown::Exception(error), Thrown::Exception(cause)) = (&error, cause)
        && let Some(mut state) = error.state()
    {
        (state.cause, state.context) = (Some(cause.clone()), Some(cause));
        state.suppress_context = true;
    }
    error
}

/// `StopIteration`, with what a generator returned.
#[cold]
#[inline(never)]
pub fn stop_iteration(value: Value) -> Thrown {
    exception("StopIteration", if value.is_none() { Vec::new() } else { vec![value] })
}

/// `MemoryError`
#[cold]
#[inline(never)]
pub fn memory_error() -> Thrown {
    exception("MemoryError", Vec::new())
}

/// `RecursionError`
#[cold]
#[inline(never)]
pub fn recursion_error() -> Thrown {
    with_message("RecursionError", "maximum recursion depth exceeded")
}

/// What this interpreter lacks. Programs see a `NotImplementedError`, its message names what is missing.
#[cold]
#[inline(never)]
pub fn not_supported(what: &str) -> Thrown {
    with_message("NotImplementedError", format!("not supported by this page's interpreter: {what}"))
}

/// `OSError`, or the subclass that stands for that number. Who is being ended from outside is told nothing more.
#[cold]
#[inline(never)]
pub fn system_error(thread: &mut Thread, errno: Errno) -> Thrown {
    if errno == Errno::Interrupted {
        return Thrown::Halt(Halt::Stopped);
    }
    let class = Value::Class(types().exception("OSError").clone());
    match thread.call_with(&class, [Value::Int(errno as i64), Value::from(errno.text())]) {
        Ok(Value::Instance(exception)) => Thrown::Exception(exception),
        Ok(_) => os_error(errno.text()),
        Err(thrown) => thrown,
    }
}

/// Notes what an error is about, for hints and attributes such as `name` and `obj`.
/// An `AttributeError` that a `__getattr__` raised says what was looked for and where, unless it does so itself.
pub fn about_attribute(thrown: &Thrown, object: &Value, name: &Name) {
    if let Thrown::Exception(exception) = thrown
        && is_exception(exception, &["AttributeError"])
        && let Some(mut state) = exception.state()
    {
        state.about.get_or_insert_with(|| (name.value(), object.clone()));
    }
}

fn about(thrown: Thrown, name: &Name, object: Value) -> Thrown {
    if let Thrown::Exception(exception) = &thrown
        && let Some(mut state) = exception.state()
    {
        state.about = Some((name.value(), object));
    }
    thrown
}

/// `NameError` about a name that is not defined.
#[cold]
#[inline(never)]
pub fn name_error(name: &Name) -> Thrown {
    about(with_message("NameError", format!("name '{}' is not defined", &**name)), name, Value::Null)
}

/// [`name_error`], for a lookup in globals and built-ins.
#[cold]
#[inline(never)]
pub fn undefined(_: &Thread, _: &Dict, name: &Name) -> Thrown {
    name_error(name)
}

/// `UnboundLocalError`
#[cold]
#[inline(never)]
pub fn unbound_local(name: &Name) -> Thrown {
    let text = format!("cannot access local variable '{}' where it is not associated with a value", &**name);
    with_message("UnboundLocalError", text)
}

/// `NameError` about a variable of an enclosing function.
#[cold]
#[inline(never)]
pub fn unbound_free(name: &Name) -> Thrown {
    let name_text = &**name;
    let text =
        format!("cannot access free variable '{name_text}' where it is not associated with a value in enclosing scope");
    about(with_message("NameError", text), name, Value::Null)
}

/// `AttributeError` about a name that an object lacks.
pub fn attribute_error(object: &Value, name: &Name, message: impl Into<String>) -> Thrown {
    about(with_message("AttributeError", message), name, object.clone())
}

/// `AttributeError` that names neither object nor attribute: those of properties.
pub fn nameless_attribute_error(message: impl Into<String>) -> Thrown {
    with_message("AttributeError", message)
}

/// `ModuleNotFoundError`; about one that CPython has, that it is missing here.
pub fn module_not_found(name: &Name) -> Thrown {
    let known = super::MODULES.binary_search(&&**name).is_ok() || &**name == "_thread";
    let text = match known {
        true => format!("not supported by this page's interpreter: the module {}", &**name),
        false => format!("No module named '{}'", &**name),
    };
    about(with_message("ModuleNotFoundError", text), name, Value::Null)
}

/// The packages among the modules of the standard library.
const PACKAGES: [&str; 8] =
    ["asyncio", "collections", "concurrent", "concurrent.futures", "importlib", "json", "multiprocessing", "xml"];

/// `ModuleNotFoundError` about a module below one that is no package, where an import failed because of that.
pub fn no_package(thrown: Thrown, name: &Name, parent: &str) -> Thrown {
    match &thrown {
        Thrown::Exception(e) if is_exception(e, &["ModuleNotFoundError"]) && !PACKAGES.contains(&parent) => {
            let text = format!("No module named '{}'; '{parent}' is not a package", &**name);
            about(with_message("ModuleNotFoundError", text), name, Value::Null)
        }
        _ => thrown,
    }
}

/// `ImportError` about a name that a module lacks.
pub fn cannot_import(module: &Ref<Module>, name: &Name) -> Thrown {
    let text = format!("cannot import name '{}' from '{}' (unknown location)", &**name, &*module.name);
    about(with_message("ImportError", text), name, Value::Module(module.clone()))
}

/// `TypeError` of a `with` statement.
pub fn no_context_manager(owner: &Value, which: usize) -> Thrown {
    let missed = ["__enter__", "__exit__", "__aenter__", "__aexit__"][which.min(3)];
    let kind = if which < 2 { "context manager" } else { "asynchronous context manager" };
    let name = super::type_name(owner);
    let class = super::class_of(owner);
    let other = if which < 2 { [&known::AENTER, &known::AEXIT] } else { [&known::ENTER, &known::EXIT] };
    let hint = match (which < 2, other.iter().all(|method| class.find(method).is_some())) {
        (_, false) => "",
        (true, true) => " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?",
        (false, true) => " but it supports the context manager protocol. Did you mean to use 'with'?",
    };
    type_error(format!("'{name}' object does not support the {kind} protocol (missed {missed} method){hint}"))
}

/// Whether an exception is of one of these built-in classes, or derives from one.
pub fn is_exception(exception: &Instance, classes: &[&str]) -> bool {
    classes.iter().any(|class| exception.class.derives_from(types().exception(class)))
}

/// Whether a class derives from `BaseException`.
pub fn is_exception_class(class: &Class) -> bool {
    class.derives_from(types().exception("BaseException"))
}

/// The value of a `StopIteration`; nothing for other exceptions.
pub fn stop_iteration_value(exception: &Instance) -> Option<Value> {
    let stops = is_exception(exception, &["StopIteration"]);
    stops.then(|| exception.state().and_then(|state| state.args.first().cloned()).unwrap_or(Value::None))
}

/// Whether `except wanted` catches an exception.
///
/// # Errors
/// `wanted` is neither an exception class nor a tuple of them.
pub fn matches_exception(exception: &Instance, wanted: &Value) -> Result<bool> {
    let (mut left, mut any) = (vec![wanted], false);
    while let Some(wanted) = left.pop() {
        match wanted {
            Value::Class(class) if is_exception_class(class) => any |= exception.class.derives_from(class),
            Value::Tuple(classes) => left.extend(classes.iter()),
            _ => return Err(type_error("catching classes that do not inherit from BaseException is not allowed")),
        }
    }
    Ok(any)
}

/// `exception.add_note(note)`
pub fn add_note(thrown: &Thrown, note: &str) {
    let Thrown::Exception(exception) = thrown else { return };
    let name = &crate::builtins::known::NOTES;
    match exception.get(name) {
        Some(Value::List(notes)) => notes.lock().push(Value::str(note)),
        _ => exception.set(name, Value::list(vec![Value::str(note)])),
    }
}
