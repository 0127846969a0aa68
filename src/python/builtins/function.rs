//! `function`, the functions of ours, and bound methods.

use super::{Builder, known};
use crate::object::{Args, Function, Method, Native, intern};
use crate::protocol::{self, type_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    builder
        .method("__get__(instance, owner=, /)", get)
        .method("__call__(*args, **kwargs)", call)
        .attribute("__name__", |_, object| Ok(receiver(object)?.name.lock().value()), set_name)
        .attribute("__qualname__", |_, object| Ok(receiver(object)?.qualname.lock().value()), set_qualname)
        .attribute("__module__", module, |_, object, value| set_own(object, "__module__", value))
        .attribute("__doc__", doc, |_, object, value| set_own(object, "__doc__", value))
        .attribute("__defaults__", defaults, set_defaults)
        .attribute("__kwdefaults__", keyword_defaults, set_keyword_defaults)
        .attribute("__annotations__", annotations, |_, object, value| set_own(object, "__annotations__", value))
        .attribute("__annotate__", annotate, |_, object, value| set_own(object, "__annotate__", value))
        .attribute("__code__", |_, object| Ok(Value::Code(receiver(object)?.current_code())), set_code)
        .getter("__globals__", |_, object| Ok(Value::Dict(receiver(object)?.globals.clone())))
        .getter("__closure__", closure)
        .attribute(
            "__type_params__",
            |_, object| Ok(receiver(object)?.own(&known::TYPE_PARAMS).unwrap_or_else(|| Value::tuple(Vec::new()))),
            |_, object, value| set_own(object, "__type_params__", value),
        )
}

fn receiver(value: &Value) -> Result<&Ref<Function>> {
    match value {
        Value::Function(function) => Ok(function),
        other => {
            let name = protocol::type_name(other);
            Err(type_error(format!("descriptor requires a 'function' object but received a '{name}'")))
        }
    }
}

fn get(_: &mut Thread, args: Args) -> Result {
    Ok(match &args[1] {
        Value::None => args[0].clone(),
        object => Value::Method(Ref::new(Method { function: args[0].clone(), receiver: object.clone() })),
    })
}

fn call(thread: &mut Thread, mut args: Args) -> Result {
    let function = args.take(0);
    args.values.remove(0);
    thread.call(&function, args)
}

fn name_from(value: &Value, attribute: &str) -> Result<crate::object::Name> {
    protocol::name_of(value).ok_or_else(|| type_error(format!("{attribute} must be set to a string object")))
}

fn set_name(_: &mut Thread, object: &Value, value: Value) -> Result<()> {
    *receiver(object)?.name.lock() = name_from(&value, "__name__")?;
    Ok(())
}

fn set_qualname(_: &mut Thread, object: &Value, value: Value) -> Result<()> {
    *receiver(object)?.qualname.lock() = name_from(&value, "__qualname__")?;
    Ok(())
}

fn set_own(object: &Value, name: &str, value: Value) -> Result<()> {
    receiver(object)?.set_own(&intern(name), value.present().unwrap_or(Value::None));
    Ok(())
}

fn module(_: &mut Thread, object: &Value) -> Result {
    let function = receiver(object)?;
    let own = function.own(&known::MODULE);
    Ok(own.or_else(|| function.globals.get_name(&known::NAME)).unwrap_or(Value::None))
}

/// The first constant of a function with a docstring is that.
fn doc(_: &mut Thread, object: &Value) -> Result {
    let function = receiver(object)?;
    if let Some(own) = function.own(&known::DOC) {
        return Ok(own);
    }
    let documented = function.code.has(crate::code::Flags::HAS_DOCSTRING);
    Ok(function.code.constants.first().filter(|_| documented).cloned().unwrap_or(Value::None))
}

fn defaults(_: &mut Thread, object: &Value) -> Result {
    let positional = receiver(object)?.defaults.lock().positional.clone();
    Ok(if positional.is_empty() { Value::None } else { Value::tuple(positional.to_vec()) })
}

fn set_defaults(_: &mut Thread, object: &Value, value: Value) -> Result<()> {
    let items: Vec<Value> = match &value {
        Value::Tuple(items) => items.to_vec(),
        Value::None | Value::Null => Vec::new(),
        _ => return Err(type_error("__defaults__ must be set to a tuple object")),
    };
    let old = std::mem::replace(&mut receiver(object)?.defaults.lock().positional, items.into());
    drop(old);
    Ok(())
}

fn keyword_defaults(_: &mut Thread, object: &Value) -> Result {
    let keyword = receiver(object)?.defaults.lock().keyword.clone();
    Ok(keyword.map_or(Value::None, Value::Dict))
}

fn set_keyword_defaults(_: &mut Thread, object: &Value, value: Value) -> Result<()> {
    let keyword = match value {
        Value::Dict(dict) => Some(dict),
        Value::None | Value::Null => None,
        _ => return Err(type_error("__kwdefaults__ must be set to a dict object")),
    };
    let old = std::mem::replace(&mut receiver(object)?.defaults.lock().keyword, keyword);
    drop(old);
    Ok(())
}

fn set_code(_: &mut Thread, object: &Value, value: Value) -> Result<()> {
    let Value::Code(code) = value else { return Err(type_error("__code__ must be set to a code object")) };
    let function = receiver(object)?;
    let (has, needs) = (function.closure.lock().len(), code.plain.names_of(crate::code::Kind::FREE).count());
    if has != needs {
        let name = function.name.lock().to_string();
        let text = format!("{name}() requires a code object with {has} free vars, not {needs}");
        return Err(protocol::value_error(text));
    }
    function.replace_code(code);
    Ok(())
}

fn annotate(_: &mut Thread, object: &Value) -> Result {
    Ok(receiver(object)?.own(&known::ANNOTATE).unwrap_or(Value::None))
}

/// Made by `__annotate__` when they are first asked for: PEP 649.
fn annotations(thread: &mut Thread, object: &Value) -> Result {
    let function = receiver(object)?.clone();
    if let Some(kept) = function.own(&known::ANNOTATIONS) {
        return Ok(kept);
    }
    let made = match function.own(&known::ANNOTATE) {
        None | Some(Value::None) => Value::Dict(Ref::default()),
        Some(annotate) => thread.call_with(&annotate, [Value::Int(1)])?,
    };
    set_own(object, "__annotations__", made.clone())?;
    Ok(made)
}

fn closure(_: &mut Thread, object: &Value) -> Result {
    let cells = receiver(object)?.closure.lock().clone();
    Ok(if cells.is_empty() { Value::None } else { Value::tuple(cells.iter().cloned().map(Value::Cell).collect()) })
}

/// Fills the class of natives.
pub fn native_class(builder: Builder) -> Builder {
    builder
        .method("__call__(*args, **kwargs)", call)
        .getter("__name__", |_, object| Ok(Value::from(native(object)?.name)))
        .getter("__qualname__", |_, object| Ok(Value::str(native(object)?.qualname())))
        .getter("__module__", |_, object| {
            Ok(if native(object)?.owner.is_empty() { "builtins".into() } else { Value::None })
        })
        .getter("__doc__", |_, _| Ok(Value::None))
        .getter("__self__", |thread, object| match object {
            Value::Method(method) => Ok(method.receiver.clone()),
            _ => thread.import(&intern("builtins")),
        })
}

fn native(object: &Value) -> Result<&Native> {
    match object {
        Value::Native(native) => Ok(native),
        Value::Method(method) => native(&method.function),
        _ => Err(type_error("descriptor requires a built-in function")),
    }
}

/// Fills the class of bound methods.
pub fn method_class(builder: Builder) -> Builder {
    builder
        .function("__new__(cls, function, instance, /)", |thread, mut args| {
            let (function, receiver) = (args.take(1), args.take(2));
            match (protocol::is_callable(thread, &function), receiver.is_none()) {
                (false, _) => Err(type_error("first argument must be callable")),
                (_, true) => Err(type_error("instance must not be None")),
                _ => Ok(Value::Method(Ref::new(Method { function, receiver }))),
            }
        })
        .method("__call__(*args, **kwargs)", call)
        .getter("__self__", |_, object| Ok(bound(object)?.receiver.clone()))
        .getter("__func__", |_, object| Ok(bound(object)?.function.clone()))
        .getter("__name__", |thread, object| protocol::attribute(thread, &bound(object)?.function, &known::NAME))
        .getter("__qualname__", |thread, object| {
            protocol::attribute(thread, &bound(object)?.function, &known::QUALNAME)
        })
        .getter("__doc__", |thread, object| protocol::attribute(thread, &bound(object)?.function, &known::DOC))
        .getter("__module__", |thread, object| protocol::attribute(thread, &bound(object)?.function, &known::MODULE))
        .method("__eq__(value, /)", |_, args| same(&args))
        .method("__hash__()", |_, args| {
            let method = bound(&args[0])?;
            let parts = method.receiver.address().unwrap_or_default() ^ method.function.address().unwrap_or_default();
            Ok(Value::Int((parts >> 4) as i64))
        })
}

fn bound(object: &Value) -> Result<&Method> {
    match object {
        Value::Method(method) => Ok(method),
        _ => Err(type_error("descriptor requires a 'method' object")),
    }
}

fn same(args: &Args) -> Result {
    let (a, Value::Method(b)) = (bound(&args[0])?, &args[1]) else { return Ok(Value::NotImplemented) };
    Ok(Value::Bool(a.receiver.is(&b.receiver) && a.function.is(&b.function)))
}
