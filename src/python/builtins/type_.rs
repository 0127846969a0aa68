//! `type`: what classes can do.

use super::{Builder, known, types};
use crate::object::{Args, Class, Dict, Other, intern};
use crate::protocol::{self, type_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    builder
        .function("__new__(cls, /, *args, **kwargs)", new)
        .method("__init__(*args, **kwargs)", init)
        .method("__call__(*args, **kwargs)", call)
        .method("__repr__()", repr)
        .method("mro()", |_, args| Ok(Value::list(order(&args[0])?)))
        .method("__subclasses__()", subclasses)
        .method("__instancecheck__(instance, /)", instance_check)
        .method("__subclasscheck__(subclass, /)", subclass_check)
        .method("__dir__()", |_, args| {
            Ok(Value::list(protocol::names_of(&args[0]).iter().map(crate::object::Name::value).collect()))
        })
        .method("__or__(value, /)", |thread, args| union(thread, &args[0], &args[1]))
        .method("__ror__(value, /)", |thread, args| union(thread, &args[1], &args[0]))
        .class_method("__prepare__(*args, **kwargs)", |_, _| Ok(Value::Dict(Ref::default())))
        .attribute("__name__", |_, object| Ok(receiver(object)?.name.value()), refuse_name)
        .attribute("__qualname__", |_, object| Ok(receiver(object)?.qualname.value()), refuse_name)
        .attribute("__module__", module, |_, object, value| set_own(object, "__module__", value))
        .attribute("__doc__", doc, |_, object, value| set_own(object, "__doc__", value))
        .attribute("__annotations__", annotations, |_, object, value| set_own(object, "__annotations__", value))
        .attribute("__annotate__", annotate, |_, object, value| set_own(object, "__annotate__", value))
        .attribute("__abstractmethods__", abstract_methods, |_, object, value| {
            set_own(object, "__abstractmethods__", value)
        })
        .getter("__mro__", |_, object| order(object).map(Value::tuple))
        .getter("__bases__", |_, object| {
            Ok(Value::tuple(receiver(object)?.bases.iter().cloned().map(Value::Class).collect()))
        })
        .getter("__base__", |_, object| Ok(receiver(object)?.bases.first().cloned().map_or(Value::None, Value::Class)))
        .getter("__dict__", |_, object| Ok(Value::Other(Ref::new(Other::Proxy(namespace(receiver(object)?))))))
        .getter("__flags__", |_, _| Ok(Value::Int(0)))
}

/// The class that a native was called for.
fn receiver(value: &Value) -> Result<&Ref<Class>> {
    match value {
        Value::Class(class) => Ok(class),
        other => {
            let name = protocol::type_name(other);
            Err(type_error(format!("descriptor requires a 'type' object but received a '{name}'")))
        }
    }
}

/// `type(object)`, or a new class.
fn new(thread: &mut Thread, mut args: Args) -> Result {
    let Value::Class(metaclass) = args.take(0) else {
        return Err(type_error("type.__new__(X): X is not a type object"));
    };
    args.values.remove(0);
    let plain = Ref::ptr_eq(&metaclass, &types().type_);
    match args.values.len() {
        1 if plain && args.keywords.is_empty() => Ok(Value::Class(protocol::class_of(&args[0]))),
        3 => {
            check(&args)?;
            // The bases' metaclass may be another, with a `__new__` of its own.
            let bases = protocol::collect(thread, &args[1])?;
            let winner = crate::vm::derived_metaclass(Some(Value::Class(metaclass.clone())), &bases)?;
            if let Value::Class(winner) = &winner
                && !Ref::ptr_eq(winner, &metaclass)
                && let Some(new) = winner.find(&known::NEW)
                && !matches!(new, Value::Native(_))
            {
                return thread.call(&new, args.with_receiver(Value::Class(winner.clone())));
            }
            crate::vm::new_class(thread, &metaclass, args)
        }
        _ if plain => Err(type_error("type() takes 1 or 3 arguments")),
        given => Err(type_error(format!("type.__new__() takes exactly 3 arguments ({given} given)"))),
    }
}

/// The kinds of the three arguments.
fn check(args: &Args) -> Result<()> {
    let fits = [args[0].as_str().is_some(), matches!(args[1], Value::Tuple(_)), matches!(args[2], Value::Dict(_))];
    match fits.iter().position(|fits| !fits) {
        Some(place) => {
            let (wanted, given) = (["str", "tuple", "dict"][place], protocol::type_name(&args[place]));
            Err(type_error(format!("type.__new__() argument {} must be {wanted}, not {given}", place + 1)))
        }
        None => Ok(()),
    }
}

fn init(_: &mut Thread, args: Args) -> Result {
    match args.values.len() {
        2 | 4 => Ok(Value::None),
        _ => Err(type_error("type.__init__() takes 1 or 3 arguments")),
    }
}

fn call(thread: &mut Thread, mut args: Args) -> Result {
    let class = args.take(0);
    args.values.remove(0);
    thread.construct(&receiver(&class)?.clone(), args)
}

fn repr(_: &mut Thread, args: Args) -> Result {
    Ok(Value::str(format!("<class '{}'>", protocol::full_name(receiver(&args[0])?))))
}

fn order(class: &Value) -> Result<Vec<Value>> {
    let class = receiver(class)?;
    Ok([class].into_iter().chain(&class.ancestors).cloned().map(Value::Class).collect())
}

fn subclasses(_: &mut Thread, args: Args) -> Result {
    Ok(Value::list(receiver(&args[0])?.subclasses().into_iter().map(Value::Class).collect()))
}

fn instance_check(_: &mut Thread, args: Args) -> Result {
    let class = receiver(&args[0])?;
    Ok(Value::Bool(protocol::class_ref(&args[1]).derives_from(class)))
}

fn subclass_check(_: &mut Thread, args: Args) -> Result {
    match &args[1] {
        Value::Class(inner) => Ok(Value::Bool(inner.derives_from(receiver(&args[0])?))),
        _ => Err(type_error("issubclass() arg 1 must be a class")),
    }
}

/// `int | str`
fn union(thread: &mut Thread, left: &Value, right: &Value) -> Result {
    protocol::union_of(thread, left, right)
}

fn refuse_name(_: &mut Thread, object: &Value, _: Value) -> Result<()> {
    receiver(object)?;
    Err(protocol::not_supported("another name for a class"))
}

fn set_own(object: &Value, name: &str, value: Value) -> Result<()> {
    let class = receiver(object)?;
    if class.immutable {
        return Err(type_error(format!("cannot set '{name}' attribute of immutable type '{}'", &*class.name)));
    }
    match value.present() {
        Some(value) => class.set(&intern(name), value),
        None => drop(class.remove(&intern(name))),
    }
    Ok(())
}

fn module(_: &mut Thread, object: &Value) -> Result {
    // What `type` itself has under the name is this getter.
    let own = receiver(object)?.own(&known::MODULE).filter(|own| !matches!(own, Value::Other(_)));
    Ok(own.unwrap_or_else(|| Value::from("builtins")))
}

fn doc(_: &mut Thread, object: &Value) -> Result {
    let own = receiver(object)?.own(&known::DOC).filter(|own| !matches!(own, Value::Other(_)));
    Ok(own.unwrap_or(Value::None))
}

fn abstract_methods(_: &mut Thread, object: &Value) -> Result {
    let name = intern("__abstractmethods__");
    receiver(object)?.own(&name).ok_or_else(|| protocol::attribute_error(object, &name, "__abstractmethods__"))
}

/// The function that makes the annotations: PEP 649.
fn annotate(_: &mut Thread, object: &Value) -> Result {
    let class = receiver(object)?;
    let compiled = class.own(&intern("__annotate_func__"));
    Ok(compiled.or_else(|| class.own(&known::ANNOTATE)).unwrap_or(Value::None))
}

/// What the annotations were made to once is kept.
fn annotations(thread: &mut Thread, object: &Value) -> Result {
    let class = receiver(object)?.clone();
    let cache = intern("__annotations_cache__");
    for name in [known::ANNOTATIONS.clone(), cache.clone()] {
        if let Some(kept) = class.own(&name) {
            return Ok(kept);
        }
    }
    let made = match annotate(thread, object)? {
        Value::None => Value::Dict(Ref::default()),
        function => thread.call_with(&function, [Value::Int(1)])?,
    };
    if !class.immutable {
        class.set(&cache, made.clone());
    }
    Ok(made)
}

/// A class's namespace as it is now.
fn namespace(class: &Class) -> Ref<Dict> {
    let table = class.dict().clone();
    Ref::new(Dict::new(table))
}
