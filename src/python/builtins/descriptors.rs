//! `property`, `classmethod`, `staticmethod` and `super`.

use super::{Builder, known};
use crate::object::{Args, Other};
use crate::protocol::{self, type_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// Fills `property`.
pub fn property(builder: Builder) -> Builder {
    builder
        .function("__new__(cls, /, fget=, fset=, fdel=, doc=)", new_property)
        .method("getter(object, /)", |_, args| changed(&args, 0))
        .method("setter(object, /)", |_, args| changed(&args, 1))
        .method("deleter(object, /)", |_, args| changed(&args, 2))
        .method("__get__(object, type=, /)", property_get)
        .getter("fget", |_, object| parts(object).map(|parts| parts[0].clone()))
        .getter("fset", |_, object| parts(object).map(|parts| parts[1].clone()))
        .getter("fdel", |_, object| parts(object).map(|parts| parts[2].clone()))
        .getter("__doc__", |_, object| parts(object).map(|parts| parts[3].clone()))
        .getter("__isabstractmethod__", |thread, object| {
            let parts = parts(object)?;
            is_abstract(thread, &parts[..3])
        })
}

fn new_property(thread: &mut Thread, mut args: Args) -> Result {
    let mut part = |place: usize| args.option(place).unwrap_or(Value::None);
    let (get, set, delete, doc) = (part(1), part(2), part(3), part(4));
    let doc = match doc {
        Value::None => protocol::optional_attribute(thread, &get, &known::DOC)?.unwrap_or(Value::None),
        doc => doc,
    };
    Ok(Value::Other(Ref::new(Other::Property { get, set, delete, doc })))
}

/// Getter, setter, deleter, documentation.
fn parts(property: &Value) -> Result<[Value; 4]> {
    if let Value::Other(other) = property
        && let Other::Property { get, set, delete, doc } = &**other
    {
        return Ok([get.clone(), set.clone(), delete.clone(), doc.clone()]);
    }
    let name = protocol::type_name(property);
    Err(type_error(format!("descriptor requires a 'property' object but received a '{name}'")))
}

/// The same property with another part.
fn changed(args: &Args, place: usize) -> Result {
    let mut parts = parts(&args[0])?;
    parts[place] = args[1].clone();
    let [get, set, delete, doc] = parts;
    Ok(Value::Other(Ref::new(Other::Property { get, set, delete, doc })))
}

fn property_get(thread: &mut Thread, args: Args) -> Result {
    let [get, ..] = parts(&args[0])?;
    match &args[1] {
        Value::None => Ok(args[0].clone()),
        object => thread.call_with(&get, [object.clone()]),
    }
}

/// Whether one of some functions is an abstract method.
fn is_abstract(thread: &mut Thread, functions: &[Value]) -> Result {
    let name = crate::object::intern("__isabstractmethod__");
    for function in functions {
        if let Some(mark) = protocol::optional_attribute(thread, function, &name)?
            && protocol::truth(thread, &mark)?
        {
            return Ok(Value::Bool(true));
        }
    }
    Ok(Value::Bool(false))
}

/// Fills `classmethod`.
pub fn classmethod(builder: Builder) -> Builder {
    wrapper(builder.function("__new__(cls, function, /)", |_, mut args| {
        Ok(Value::Other(Ref::new(Other::ClassMethod(args.take(1)))))
    }))
}

/// Fills `staticmethod`.
pub fn staticmethod(builder: Builder) -> Builder {
    wrapper(builder.function("__new__(cls, function, /)", |_, mut args| {
        Ok(Value::Other(Ref::new(Other::StaticMethod(args.take(1)))))
    }))
    .method("__call__(*args, **kwargs)", |thread, mut args| {
        let function = wrapped(&args.take(0))?;
        args.values.remove(0);
        thread.call(&function, args)
    })
}

/// What `classmethod` and `staticmethod` share.
fn wrapper(builder: Builder) -> Builder {
    builder
        .method("__get__(object, type=, /)", bind)
        .getter("__func__", |_, object| wrapped(object))
        .getter("__wrapped__", |_, object| wrapped(object))
        .getter("__isabstractmethod__", |thread, object| {
            let function = wrapped(object)?;
            is_abstract(thread, &[function])
        })
        .getter("__name__", |thread, object| protocol::attribute(thread, &wrapped(object)?, &known::NAME))
        .getter("__qualname__", |thread, object| protocol::attribute(thread, &wrapped(object)?, &known::QUALNAME))
        .getter("__doc__", |thread, object| protocol::attribute(thread, &wrapped(object)?, &known::DOC))
}

/// The function that a `classmethod` or `staticmethod` was made of.
fn wrapped(object: &Value) -> Result {
    if let Value::Other(other) = object
        && let Other::ClassMethod(function) | Other::StaticMethod(function) = &**other
    {
        return Ok(function.clone());
    }
    Err(type_error("descriptor requires a 'classmethod' or 'staticmethod' object"))
}

fn bind(_: &mut Thread, args: Args) -> Result {
    let function = wrapped(&args[0])?;
    if !matches!(&args[0], Value::Other(other) if matches!(**other, Other::ClassMethod(_))) {
        return Ok(function);
    }
    let receiver = match &args[2] {
        class @ Value::Class(_) => class.clone(),
        _ => Value::Class(protocol::class_of(&args[1])),
    };
    Ok(Value::Method(Ref::new(crate::object::Method { function, receiver })))
}

/// Fills `super`.
pub fn super_class(builder: Builder) -> Builder {
    builder
        .function("__new__(cls, type=, object=, /)", |thread, args| match (&args[1], &args[2]) {
            (Value::Null, _) => {
                let (class, object) = around(thread).map_err(protocol::runtime_error)?;
                protocol::super_object(&class, &object)
            }
            (_, Value::Null) => Err(protocol::not_supported("super() with one argument")),
            (class, object) => protocol::super_object(class, object),
        })
        .getter("__self__", |_, object| entered(object).map(|(_, object)| object))
        .getter("__thisclass__", |_, object| entered(object).map(|(class, _)| class))
}

/// The class and the object that `super()` means in the frame that calls it.
fn around(thread: &Thread) -> std::result::Result<(Value, Value), &'static str> {
    let frame = thread.frames.last().ok_or("super(): no current frame")?;
    let code = frame.code();
    let variable = |slot: usize| match thread.stack.get(frame.base + slot) {
        Some(Value::Cell(cell)) if code.is_cell(slot) => cell.get(),
        found => found.cloned().unwrap_or_default(),
    };
    if code.plain.arg_count == 0 {
        return Err("super(): no arguments");
    }
    let object = variable(0).present().ok_or("super(): arg[0] deleted")?;
    let slot =
        code.slot(&known::CLASS).filter(|&slot| code.is_cell(slot)).ok_or("super(): __class__ cell not found")?;
    let class = variable(slot).present().ok_or("super(): empty __class__ cell")?;
    Ok((class, object))
}

/// The class and the object of a `super`.
fn entered(object: &Value) -> Result<(Value, Value)> {
    if let Value::Other(other) = object
        && let Other::Super { class, object, .. } = &**other
    {
        return Ok((Value::Class(class.clone()), object.clone()));
    }
    Err(type_error("descriptor requires a 'super' object"))
}
