//! `_weakref`: references that don't keep what they refer to (`Modules/_weakref.c`, `Objects/weakrefobject.c`).
//!
//! An object of a class written in Python knows its weak references, so that they hear of its end. Other kinds can be
//! referred to, but not with a callback.

use super::{add_value, put};
use crate::builtins::{Builder, types};
use crate::object::{
    Args, Class, CodeObject, Function, Generator, Instance, Method, Module, Opaque, Other, Set, intern,
};
use crate::protocol::{self, address, type_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::{Lock, Ref, Watch};

/// The name of the class.
pub const NAME: &str = "ReferenceType";

/// What a weak reference is beside an object of its class.
#[derive(Debug)]
struct Weak {
    to: Target,
    /// Called with the reference when the object has ended; [`Value::None`] if nobody is.
    callback: Lock<Value>,
    /// The object's hash, once it was asked for: it outlives the object.
    hash: Lock<Value>,
}

/// What it refers to.
#[derive(Debug)]
enum Target {
    Instance(Watch<Instance>),
    Function(Watch<Function>),
    Method(Watch<Method>),
    Class(Watch<Class>),
    Set(Watch<Set>),
    Generator(Watch<Generator>),
    Module(Watch<Module>),
    Code(Watch<CodeObject>),
    Other(Watch<Other>),
    /// What lives for ever.
    Always(Value),
}

impl Target {
    /// Nothing for objects that can't be referred to weakly.
    fn of(value: &Value) -> Option<Self> {
        Some(match value {
            Value::Instance(object) if has_room(&object.class) => Self::Instance(Ref::downgrade(object)),
            Value::Function(object) => Self::Function(Ref::downgrade(object)),
            Value::Method(object) => Self::Method(Ref::downgrade(object)),
            Value::Class(object) => Self::Class(Ref::downgrade(object)),
            Value::Set(object) => Self::Set(Ref::downgrade(object)),
            Value::Generator(object) => Self::Generator(Ref::downgrade(object)),
            Value::Module(object) => Self::Module(Ref::downgrade(object)),
            Value::Code(object) => Self::Code(Ref::downgrade(object)),
            Value::Other(object) if matches!(**object, Other::Opaque(_)) => Self::Other(Ref::downgrade(object)),
            Value::Native(_) => Self::Always(value.clone()),
            _ => return None,
        })
    }

    /// The object, if it is still there.
    fn get(&self) -> Option<Value> {
        Some(match self {
            Self::Instance(object) => Value::Instance(object.upgrade()?),
            Self::Function(object) => Value::Function(object.upgrade()?),
            Self::Method(object) => Value::Method(object.upgrade()?),
            Self::Class(object) => Value::Class(object.upgrade()?),
            Self::Set(object) => Value::Set(object.upgrade()?),
            Self::Generator(object) => Value::Generator(object.upgrade()?),
            Self::Module(object) => Value::Module(object.upgrade()?),
            Self::Code(object) => Value::Code(object.upgrade()?),
            Self::Other(object) => Value::Other(object.upgrade()?),
            Self::Always(value) => value.clone(),
        })
    }
}

/// Whether objects of a class have `__weakref__`: unless it, and all that it derives from, has slots without that name.
fn has_room(class: &Class) -> bool {
    let named = intern("__weakref__");
    let gives = |class: &Class| !class.immutable && (!class.slots_only || class.own(&named).is_some());
    gives(class) || class.ancestors.iter().any(|class| gives(class))
}

impl Opaque for Weak {}

/// Fills the module.
///
/// # Errors
/// None.
pub fn fill(_: &mut Thread, module: &Ref<Module>) -> Result<()> {
    for name in ["ref", "ReferenceType"] {
        add_value(module, name, Value::Class(types().named(NAME).clone()));
    }
    put(module, "getweakrefs(object, /)", |_, args| {
        Ok(Value::list(references(&args[0]).into_iter().map(Value::Instance).collect()))
    });
    put(module, "getweakrefcount(object, /)", |_, args| Ok(Value::count(references(&args[0]).len())));
    Ok(())
}

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    builder
        .value("__module__", Value::from("weakref"))
        .function("__new__(cls, object, callback=, /)", new)
        .method("__init__(object, callback=, /)", |_, _| Ok(Value::None))
        .method("__call__()", |_, args| Ok(this(&args[0])?.to.get().unwrap_or(Value::None)))
        .method("__eq__(other, /)", |thread, args| same(thread, &args, true))
        .method("__ne__(other, /)", |thread, args| same(thread, &args, false))
        .method("__hash__()", hash)
        .method("__repr__(/)", |_, args| {
            let place = address(&args[0]);
            Ok(Value::str(match this(&args[0])?.to.get() {
                Some(object) => {
                    format!("<weakref at {place}; to '{}' at {}>", protocol::type_name(&object), address(&object))
                }
                None => format!("<weakref at {place}; dead>"),
            }))
        })
        .getter("__callback__", |_, reference| Ok(this(reference)?.callback.lock().clone()))
}

fn this(value: &Value) -> Result<&Weak> {
    Other::inside(value).ok_or_else(|| {
        let name = protocol::type_name(value);
        type_error(format!("descriptor requires a 'weakref.ReferenceType' object but received a '{name}'"))
    })
}

fn new(_: &mut Thread, mut args: Args) -> Result {
    let Value::Class(class) = args.take(0) else {
        return Err(type_error("ReferenceType.__new__(X): X is not a type object"));
    };
    let (object, callback) = (args.take(1), args.option(2).unwrap_or(Value::None));
    let name = protocol::type_name(&object);
    let Some(to) = Target::of(&object) else {
        return Err(type_error(format!("cannot create weak reference to '{name}' object")));
    };
    let plain = class.immutable && matches!(callback, Value::None);
    if plain && let Some(known) = references(&object).into_iter().find(is_plain) {
        return Ok(Value::Instance(known));
    }
    if !matches!(callback, Value::None) && !matches!(to, Target::Instance(_) | Target::Always(_)) {
        return Err(protocol::not_supported(&format!("callbacks of weak references to '{name}' objects")));
    }
    let weak = Weak { to, callback: Lock::new(callback), hash: Lock::default() };
    let payload = Value::Other(Ref::new(Other::Opaque(Box::new(weak))));
    let reference = Ref::new(Instance::new(class, Some(payload)));
    if let Value::Instance(object) = &object {
        object.refer_weakly(&reference);
    }
    Ok(Value::Instance(reference))
}

/// The weak references that an object knows of.
fn references(object: &Value) -> Vec<Ref<Instance>> {
    match object {
        Value::Instance(object) => object.weak_references(),
        _ => Vec::new(),
    }
}

/// Whether it is one that everybody who refers to the object without a callback can have.
fn is_plain(reference: &Ref<Instance>) -> bool {
    reference.class.immutable && inside(reference).is_some_and(|weak| matches!(*weak.callback.lock(), Value::None))
}

fn inside(reference: &Instance) -> Option<&Weak> {
    Other::inside(reference.payload.as_ref()?)
}

/// Takes the callback of a weak reference: it is called once.
pub fn callback(reference: &Instance) -> Option<Value> {
    let callback = std::mem::replace(&mut *inside(reference)?.callback.lock(), Value::None);
    (!matches!(callback, Value::None)).then_some(callback)
}

/// That of the object, which is remembered.
fn hash(thread: &mut Thread, args: Args) -> Result {
    let weak = this(&args[0])?;
    let known = weak.hash.lock().clone();
    if !known.is_null() {
        return Ok(known);
    }
    let object = weak.to.get().ok_or_else(|| type_error("weak object has gone away"))?;
    let hash = Value::Int(protocol::hash(thread, &object)? as i64);
    weak.hash.lock().clone_from(&hash);
    Ok(hash)
}

/// References to objects that are there are as equal as these; all others are equal to themselves alone.
fn same(thread: &mut Thread, args: &Args, wanted: bool) -> Result {
    let Some(other) = Other::inside::<Weak>(&args[1]) else { return Ok(Value::NotImplemented) };
    let equal = match (this(&args[0])?.to.get(), other.to.get()) {
        (Some(one), Some(other)) => protocol::equal(thread, &one, &other)?,
        _ => args[0].is(&args[1]),
    };
    Ok(Value::Bool(equal == wanted))
}
