//! `object`: what every class inherits.

use super::{Builder, known, types};
use crate::object::{Args, Class, Instance, Layout, Name};
use crate::protocol::{self, type_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    let builder = builder
        .function("__new__(cls, /, *args, **kwargs)", new)
        .method("__init__(*args, **kwargs)", init)
        .method("__repr__()", repr)
        .method("__str__()", |thread, args| protocol::repr(thread, &args[0]).map(Value::str))
        .method("__format__(format_spec, /)", format)
        .method("__hash__()", hash)
        .method("__eq__(value, /)", eq)
        .method("__ne__(value, /)", ne);
    let builder = ["__lt__(value, /)", "__le__(value, /)", "__gt__(value, /)", "__ge__(value, /)"]
        .into_iter()
        .fold(builder, |builder, signature| builder.method(signature, |_, _| Ok(Value::NotImplemented)));
    builder
        .method("__getattribute__(name, /)", getattribute)
        .method("__setattr__(name, value, /)", setattr)
        .method("__delattr__(name, /)", delattr)
        .method("__dir__()", dir)
        .method("__sizeof__()", |_, args| Ok(Value::count(protocol::size_of(&args[0]))))
        .method("__reduce__()", |thread, args| protocol::reduce(thread, &args[0], 0))
        .method("__reduce_ex__(protocol, /)", reduce_ex)
        .method("__getstate__()", |_, args| Ok(protocol::state_of(&args[0])))
        .class_method("__init_subclass__(*args, **kwargs)", init_subclass)
        .class_method("__subclasshook__(*args)", |_, _| Ok(Value::NotImplemented))
        .attribute("__class__", |_, object| Ok(Value::Class(protocol::class_of(object))), set_class)
        .attribute("__dict__", |_, object| dict(object), set_dict)
        .value("__doc__", Value::from(DOC))
}

const DOC: &str = "The base class of the class hierarchy.

When called, it accepts no arguments and returns a new featureless
instance that has no instance attributes and cannot be given any.
";

/// What takes the arguments that `object` takes none of.
fn new(_: &mut Thread, mut args: Args) -> Result {
    let Value::Class(class) = args.take(0) else {
        let name = protocol::type_name(&args[0]);
        return Err(type_error(format!("object.__new__(X): X is not a type object ({name})")));
    };
    if args.values.len() > 1 || !args.keywords.is_empty() {
        if !class.find(&known::NEW).is_some_and(|new| new.is(types().object_new())) {
            return Err(type_error("object.__new__() takes exactly one argument (the type to instantiate)"));
        }
        if is_native(&class, &known::INIT) {
            return Err(type_error(format!("{}() takes no arguments", &*class.name)));
        }
    }
    refuse_abstract(&class)?;
    match class.layout {
        Layout::Object if !class.immutable || Ref::ptr_eq(&class, &types().object) => {
            Ok(Value::Instance(Ref::new(Instance::new(class, None))))
        }
        _ => {
            let name = &*class.name;
            Err(type_error(format!("object.__new__({name}) is not safe, use {name}.__new__()")))
        }
    }
}

/// Whether a class has what `object` has under a name.
fn is_native(class: &Class, name: &Name) -> bool {
    matches!((class.find(name), types().object.own(name)), (Some(own), Some(base)) if own.is(&base))
}

/// Objects of classes with abstract methods can't be made.
fn refuse_abstract(class: &Class) -> Result<()> {
    let Some(Value::Set(set)) = class.own(&crate::object::intern("__abstractmethods__")) else { return Ok(()) };
    let mut names: Vec<String> =
        set.snapshot().iter().filter_map(|(_, name)| name.as_str().map(|name| format!("'{name}'"))).collect();
    names.sort();
    if names.is_empty() {
        return Ok(());
    }
    let (name, plural) = (&*class.name, if names.len() == 1 { "" } else { "s" });
    let text = "Can't instantiate abstract class";
    Err(type_error(format!("{text} {name} without an implementation for abstract method{plural} {}", names.join(", "))))
}

fn init(_: &mut Thread, args: Args) -> Result {
    if args.values.len() == 1 && args.keywords.is_empty() {
        return Ok(Value::None);
    }
    let class = protocol::class_of(&args[0]);
    if !is_native(&class, &known::INIT) {
        return Err(type_error("object.__init__() takes exactly one argument (the instance to initialize)"));
    }
    if class.find(&known::NEW).is_some_and(|new| new.is(types().object_new())) {
        let text = "__init__() takes exactly one argument (the instance to initialize)";
        return Err(type_error(format!("{}.{text}", &*class.name)));
    }
    Ok(Value::None)
}

/// `<module.Class object at 0x…>`
fn repr(_: &mut Thread, args: Args) -> Result {
    let class = protocol::class_of(&args[0]);
    let address = args[0].address().unwrap_or_default();
    Ok(Value::str(format!("<{} object at {address:#x}>", protocol::full_name(&class))))
}

fn format(thread: &mut Thread, args: Args) -> Result {
    match args[1].as_str() {
        Some("") => protocol::str(thread, &args[0]),
        Some(_) => {
            let name = protocol::type_name(&args[0]);
            Err(type_error(format!("unsupported format string passed to {name}.__format__")))
        }
        None => {
            let name = protocol::type_name(&args[1]);
            Err(type_error(format!("__format__() argument must be str, not {name}")))
        }
    }
}

fn hash(_: &mut Thread, args: Args) -> Result {
    Ok(Value::Int((args[0].address().unwrap_or_default() >> 4) as i64))
}

fn eq(_: &mut Thread, args: Args) -> Result {
    Ok(if args[0].is(&args[1]) { Value::Bool(true) } else { Value::NotImplemented })
}

/// The opposite of `__eq__`, whoever defines that.
fn ne(thread: &mut Thread, args: Args) -> Result {
    let Some(eq) = protocol::special(thread, &args[0], &known::EQ) else { return Ok(Value::NotImplemented) };
    match thread.call_with(&eq, [args[1].clone()])? {
        Value::NotImplemented => Ok(Value::NotImplemented),
        answer => Ok(Value::Bool(!protocol::truth(thread, &answer)?)),
    }
}

fn name(value: &Value) -> Result<Name> {
    protocol::name_of(value).ok_or_else(|| {
        let name = protocol::type_name(value);
        type_error(format!("attribute name must be string, not '{name}'"))
    })
}

fn getattribute(thread: &mut Thread, args: Args) -> Result {
    protocol::generic_attribute(thread, &args[0], &name(&args[1])?)
}

fn setattr(thread: &mut Thread, mut args: Args) -> Result {
    let value = args.take(2);
    protocol::generic_set_attribute(thread, &args[0], &name(&args[1])?, value).map(|()| Value::None)
}

fn delattr(thread: &mut Thread, args: Args) -> Result {
    protocol::generic_set_attribute(thread, &args[0], &name(&args[1])?, Value::Null).map(|()| Value::None)
}

fn dir(_: &mut Thread, args: Args) -> Result {
    Ok(Value::list(protocol::names_of(&args[0]).iter().map(Name::value).collect()))
}

fn reduce_ex(thread: &mut Thread, args: Args) -> Result {
    let number = if let Value::Int(number) = args[1] { number } else { 0 };
    let name = crate::object::intern("__reduce__");
    if !is_native(&protocol::class_of(&args[0]), &name)
        && let Some(reduce) = protocol::special(thread, &args[0], &name)
    {
        return thread.call_with(&reduce, []);
    }
    protocol::reduce(thread, &args[0], number)
}

fn init_subclass(_: &mut Thread, args: Args) -> Result {
    if args.keywords.is_empty() && args.values.len() == 1 {
        return Ok(Value::None);
    }
    let Value::Class(class) = &args[0] else { return Ok(Value::None) };
    Err(type_error(format!("{}.__init_subclass__() takes no keyword arguments", &*class.name)))
}

fn set_class(_: &mut Thread, object: &Value, value: Value) -> Result<()> {
    let class = match &value {
        Value::Class(class) => class,
        Value::Null => return Err(type_error("can't delete __class__ attribute")),
        other => {
            let name = protocol::type_name(other);
            return Err(type_error(format!("__class__ must be set to a class, not '{name}' object")));
        }
    };
    let (Value::Instance(instance), false) = (object, class.immutable) else {
        let text = "__class__ assignment only supported for mutable types or ModuleType subclasses";
        return Err(type_error(text));
    };
    if instance.class.layout != class.layout || members(&instance.class) != members(class) {
        let (new, old) = (&*class.name, &*instance.class.name);
        return Err(type_error(format!("__class__ assignment: '{new}' object layout differs from '{old}'")));
    }
    instance.change_class(class);
    Ok(())
}

/// What objects of a class have beside a dictionary: the built-in class that it derives from, and its slots.
fn members(class: &Ref<Class>) -> (bool, Vec<*const Class>) {
    let solid =
        |class: &&Ref<Class>| class.layout == Layout::Builtin && class.immutable || class.own(&known::SLOTS).is_some();
    let all = [class].into_iter().chain(&class.ancestors);
    (class.slots_only, all.filter(solid).map(Ref::as_ptr).collect())
}

/// `object.__dict__ = value`
fn set_dict(_: &mut Thread, object: &Value, value: Value) -> Result<()> {
    dict(object)?;
    let Value::Instance(instance) = object else {
        let text = format!("attribute '__dict__' of '{}' objects is not writable", protocol::type_name(object));
        return Err(protocol::attribute_error(object, &known::DICT, text));
    };
    match value.plain() {
        Value::Dict(dict) => instance.set_dict(dict.clone()),
        Value::Null => instance.set_dict(Ref::default()),
        other => {
            let name = protocol::type_name(other);
            return Err(type_error(format!("__dict__ must be set to a dictionary, not a '{name}'")));
        }
    }
    Ok(())
}

/// `object.__dict__`
fn dict(object: &Value) -> Result {
    match object {
        Value::Instance(instance)
            if !instance.class.slots_only && (!instance.class.immutable || instance.is_exception()) =>
        {
            Ok(Value::Dict(instance.dict()))
        }
        Value::Function(function) => Ok(Value::Dict(function.dict())),
        Value::Module(module) => Ok(Value::Dict(module.dict.clone())),
        other => {
            let text = format!("'{}' object has no attribute '__dict__'", protocol::type_name(other));
            Err(protocol::attribute_error(other, &known::DICT, text))
        }
    }
}
