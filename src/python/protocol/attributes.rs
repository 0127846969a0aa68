//! Attributes: `Objects/object.c`'s generic lookup, with descriptors.

use super::{attribute_error, class_of, class_ref, not_supported, type_error, type_name};
use crate::builtins::known;
use crate::object::{Binding, Class, Dict, Instance, Method, Name, Other, Thrown};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// The class of ours whose objects keep their attributes elsewhere.
const PER_THREAD: &str = "_local";

/// What a name means on the class of an object, bound to the object: how special methods are found.
pub fn special(thread: &mut Thread, object: &Value, name: &Name) -> Option<Value> {
    let class = class_ref(object);
    match thread.methods.find(class, name) {
        Value::Null | Value::None => None,
        found => {
            let found = found.clone();
            match &found {
                Value::Function(_) | Value::Native(_) => Some(bind(object, found)),
                _ => describe(thread, &found, object, &class.clone()).ok(),
            }
        }
    }
}

/// A special method that is written in Python, unbound: the quick question whether a class overrides anything.
pub fn overridden(thread: &mut Thread, object: &Value, name: &Name) -> Option<Value> {
    let class = match object {
        Value::Instance(instance) => &instance.class,
        Value::Class(class) => class.metaclass.as_ref()?,
        _ => return None,
    };
    match thread.methods.find(class, name) {
        Value::Null => None,
        Value::Native(native) if native.owner != PER_THREAD => None,
        found => Some(found.clone()),
    }
}

fn bind(object: &Value, function: Value) -> Value {
    match &function {
        Value::Native(native) if native.binding == Binding::Function => function,
        Value::Native(native) if native.binding == Binding::Class => {
            Value::Method(Ref::new(Method { receiver: Value::Class(class_of(object)), function }))
        }
        _ => Value::Method(Ref::new(Method { function, receiver: object.clone() })),
    }
}

/// `object.name`
///
/// # Errors
/// `AttributeError`, or what a descriptor or `__getattr__` raises.
pub fn attribute(thread: &mut Thread, object: &Value, name: &Name) -> Result {
    if let Some(hook) = overridden(thread, object, &known::GETATTRIBUTE) {
        let result = thread.nested(|thread| thread.call_with(&hook, [object.clone(), name.value()]));
        return or_getattr(thread, object, name, result);
    }
    let result = generic_attribute(thread, object, name);
    or_getattr(thread, object, name, result)
}

/// `__getattr__` gets its chance when nothing else was found.
fn or_getattr(thread: &mut Thread, object: &Value, name: &Name, result: Result) -> Result {
    match &result {
        Err(Thrown::Exception(e)) if super::is_exception(e, &["AttributeError"]) => {}
        _ => return result,
    }
    let hook = match object {
        Value::Class(class) => class.metaclass.as_ref().and_then(|metaclass| metaclass.find(&known::GETATTR)),
        Value::Module(module) => match module.dict.get_name(&known::GETATTR) {
            Some(hook) => return thread.call_with(&hook, [name.value()]),
            None => None,
        },
        _ => overridden(thread, object, &known::GETATTR),
    };
    match hook {
        Some(hook) => {
            let result = thread.nested(|thread| thread.call_with(&hook, [object.clone(), name.value()]));
            result.inspect_err(|thrown| super::about_attribute(thrown, object, name))
        }
        None => result,
    }
}

/// `object.__getattribute__(name)`
///
/// # Errors
/// `AttributeError`, or what a descriptor raises.
pub fn generic_attribute(thread: &mut Thread, object: &Value, name: &Name) -> Result {
    match object {
        Value::Class(class) => return class_attribute(thread, class, name),
        Value::Module(module) => {
            if let Some(value) = module.dict.get_name(name) {
                return Ok(value);
            }
        }
        Value::Other(other) => {
            if let Other::Super { class, object, order } = &**other {
                return super_attribute(thread, class, object, order, name);
            }
        }
        _ => {}
    }
    let class = class_of(object);
    let found = thread.methods.find(&class, name).clone();
    if is_data_descriptor(thread, &found) {
        return describe(thread, &found, object, &class);
    }
    if let Some(value) = own_attribute(object, name) {
        return Ok(value);
    }
    if !found.is_null() {
        return describe(thread, &found, object, &class);
    }
    Err(no_attribute(object, name))
}

/// `object.name`, with its own attributes in a dictionary: `_PyObject_GenericGetAttrWithDict`.
///
/// # Errors
/// `AttributeError`, or what a descriptor raises.
pub fn attribute_with_dict(thread: &mut Thread, object: &Value, name: &Name, dict: &Dict) -> Result {
    let class = class_of(object);
    let found = thread.methods.find(&class, name).clone();
    if !is_data_descriptor(thread, &found)
        && let Some(value) = dict.get_name(name)
    {
        return Ok(value);
    }
    if found.is_null() { Err(no_attribute(object, name)) } else { describe(thread, &found, object, &class) }
}

/// `object.name = value`, with its own attributes in a dictionary; [`Value::Null`] deletes.
///
/// # Errors
/// `AttributeError`, or what a descriptor raises.
pub fn set_attribute_with_dict(
    thread: &mut Thread,
    object: &Value,
    name: &Name,
    dict: &Dict,
    value: Value,
) -> Result<()> {
    let class = class_of(object);
    let found = thread.methods.find(&class, name).clone();
    if is_data_descriptor(thread, &found) {
        return store_through(thread, &found, object, &class, name, value);
    }
    if !value.is_null() {
        drop(dict.set_name(name, value));
        return Ok(());
    }
    dict.remove_name(name).map(drop).ok_or_else(|| no_attribute(object, name))
}

/// What an object holds itself.
fn own_attribute(object: &Value, name: &Name) -> Option<Value> {
    match object {
        Value::Instance(instance) => instance.get(name),
        Value::Function(function) => function.get(name),
        Value::Method(method) => match &method.function {
            Value::Function(function) => function.get(name),
            _ => None,
        },
        _ => None,
    }
}

fn no_attribute(object: &Value, name: &Name) -> Thrown {
    let text = match object {
        Value::Module(module) => format!("module '{}' has no attribute '{}'", &*module.name, &**name),
        _ => format!("'{}' object has no attribute '{}'", type_name(object), &**name),
    };
    attribute_error(object, name, text)
}

/// Whether what a class holds under a name comes before the object's own attributes.
fn is_data_descriptor(thread: &mut Thread, found: &Value) -> bool {
    match found {
        Value::Other(other) => matches!(**other, Other::Property { .. } | Other::GetSet { .. } | Other::Slot { .. }),
        Value::Instance(_) => {
            special(thread, found, &known::SET).is_some() || special(thread, found, &known::DELETE).is_some()
        }
        _ => false,
    }
}

/// What reading an attribute of a class makes of it for an object: `__get__`.
fn describe(thread: &mut Thread, found: &Value, object: &Value, class: &Ref<Class>) -> Result {
    match found {
        Value::Function(_) | Value::Native(_) => Ok(bind(object, found.clone())),
        Value::Other(other) => match &**other {
            Other::Property { get, .. } if get.is_none() => {
                let name = property_name(class, found);
                let text = format!("property{name} of '{}' object has no getter", &*class.name);
                Err(super::nameless_attribute_error(text))
            }
            Other::Property { get, .. } => thread.call_with(&get.clone(), [object.clone()]),
            Other::ClassMethod(function) => Ok(class_method(function, class)),
            Other::StaticMethod(function) => Ok(function.clone()),
            Other::GetSet { get, .. } => get(thread, object),
            Other::Slot { name, hidden } => match object {
                Value::Instance(instance) => instance.slot(hidden).ok_or_else(|| no_attribute(object, name)),
                _ => Err(no_attribute(object, name)),
            },
            Other::Closure { kind: "function", .. } => {
                Ok(Value::Method(Ref::new(Method { function: found.clone(), receiver: object.clone() })))
            }
            _ => Ok(found.clone()),
        },
        Value::Instance(_) => match special(thread, found, &known::GET) {
            Some(get) => thread.call_with(&get, [object.clone(), Value::Class(class.clone())]),
            None => Ok(found.clone()),
        },
        _ => Ok(found.clone()),
    }
}

fn class_method(function: &Value, class: &Ref<Class>) -> Value {
    Value::Method(Ref::new(Method { function: function.clone(), receiver: Value::Class(class.clone()) }))
}

/// ` 'name'`: how messages name a property.
fn property_name(class: &Class, property: &Value) -> String {
    let named = |class: &Class| {
        let dict = class.dict();
        dict.entries().find(|entry| entry.value.is(property)).and_then(|entry| entry.key.as_str().map(str::to_owned))
    };
    let name = named(class).or_else(|| class.ancestors.iter().find_map(|class| named(class)));
    name.map(|name| format!(" '{name}'")).unwrap_or_default()
}

/// `class.name`
fn class_attribute(thread: &mut Thread, class: &Ref<Class>, name: &Name) -> Result {
    let object = Value::Class(class.clone());
    let metaclass = class_of(&object);
    let meta = thread.methods.find(&metaclass, name).clone();
    if is_data_descriptor(thread, &meta) {
        return describe(thread, &meta, &object, &metaclass);
    }
    let found = thread.methods.find(class, name).clone();
    match &found {
        Value::Null => {}
        Value::Native(native) if native.binding == Binding::Class => return Ok(class_method(&found, class)),
        Value::Other(other) => {
            return match &**other {
                Other::ClassMethod(function) => Ok(class_method(function, class)),
                Other::StaticMethod(function) => Ok(function.clone()),
                _ => Ok(found),
            };
        }
        Value::Instance(_) => {
            return match special(thread, &found, &known::GET) {
                Some(get) => thread.call_with(&get, [Value::None, object]),
                None => Ok(found),
            };
        }
        _ => return Ok(found),
    }
    if !meta.is_null() {
        return describe(thread, &meta, &object, &metaclass);
    }
    let text = format!("type object '{}' has no attribute '{}'", &*class.name, &**name);
    Err(attribute_error(&object, name, text))
}

/// `super().name`: the lookup begins after `class`.
fn super_attribute(thread: &mut Thread, class: &Ref<Class>, object: &Value, order: &Ref<Class>, name: &Name) -> Result {
    let after = |candidate: &&Ref<Class>| !Ref::ptr_eq(candidate, class);
    let all: Vec<&Ref<Class>> = [order].into_iter().chain(&order.ancestors).skip_while(after).skip(1).collect();
    let Some(found) = all.iter().find_map(|class| class.own(name)) else {
        let text = format!("'super' object has no attribute '{}'", &**name);
        let superior = Other::Super { class: class.clone(), object: object.clone(), order: order.clone() };
        return Err(attribute_error(&Value::Other(Ref::new(superior)), name, text));
    };
    match (&found, object) {
        // In a class method `self` is the class: functions stay as they are.
        (Value::Function(_) | Value::Native(_), Value::Class(own)) if Ref::ptr_eq(own, order) => match &found {
            Value::Native(native) if native.binding == Binding::Class => Ok(class_method(&found, own)),
            _ => Ok(found),
        },
        (Value::Other(other), Value::Class(own)) => match &**other {
            Other::ClassMethod(function) => Ok(class_method(function, own)),
            Other::StaticMethod(function) => Ok(function.clone()),
            _ => describe(thread, &found, object, order),
        },
        _ => describe(thread, &found, object, order),
    }
}

/// `super(class, object)`
///
/// # Errors
/// `object` is neither an object nor a subclass of `class`.
pub fn super_object(class: &Value, object: &Value) -> Result {
    let Value::Class(class) = class else { return Err(type_error("super() argument 1 must be a type")) };
    let order = match object {
        Value::Class(own) if own.derives_from(class) => own.clone(),
        other if class_ref(other).derives_from(class) => class_of(other),
        other => {
            let text = format!(
                "super(type, obj): obj ({} {}) is not an instance or subtype of type ({}).",
                if matches!(other, Value::Class(_)) { "type" } else { "instance of" },
                match other {
                    Value::Class(class) => class.name.to_string(),
                    other => type_name(other),
                },
                &*class.name
            );
            return Err(type_error(text));
        }
    };
    Ok(Value::Other(Ref::new(Other::Super { class: class.clone(), object: object.clone(), order })))
}

/// `object.name`, for a call: the callable, and the object where it is the first argument.
///
/// # Errors
/// See [`attribute`].
pub fn method(thread: &mut Thread, object: &Value, name: &Name) -> Result<(Value, Value)> {
    let plain = match object {
        Value::Instance(instance) => has_plain_attributes(thread, &instance.class.clone()) && !instance.has(name),
        Value::Class(_) | Value::Module(_) | Value::Other(_) => false,
        _ => true,
    };
    if plain {
        match thread.methods.find(class_ref(object), name) {
            function @ Value::Function(_) => return Ok((function.clone(), object.clone())),
            Value::Native(native) if native.binding == Binding::Method => {
                return Ok((Value::Native(native), object.clone()));
            }
            _ => {}
        }
    }
    Ok((attribute(thread, object, name)?, Value::Null))
}

/// Whether what a class has to read or store attributes is `object`'s own.
fn is_generic(method: &Value) -> bool {
    match method {
        Value::Null => true,
        Value::Native(native) => native.owner != PER_THREAD,
        _ => false,
    }
}

/// Whether objects of a class are read by the generic lookup.
pub fn has_plain_attributes(thread: &mut Thread, class: &Ref<Class>) -> bool {
    is_generic(thread.methods.find(class, &known::GETATTRIBUTE))
}

/// Whether storing an attribute of that name does nothing but keep it with the object.
pub fn stores_plainly(thread: &mut Thread, class: &Ref<Class>, name: &Name) -> bool {
    let generic = is_generic(thread.methods.find(class, &known::SETATTR));
    generic && !class.slots_only && !class.immutable && thread.methods.find(class, name).is_null()
}

/// `object.name`, or nothing instead of an `AttributeError`.
///
/// # Errors
/// Anything else that the lookup raises.
pub fn optional_attribute(thread: &mut Thread, object: &Value, name: &Name) -> Result<Option<Value>> {
    match attribute(thread, object, name) {
        Ok(value) => Ok(Some(value)),
        Err(Thrown::Exception(e)) if super::is_exception(&e, &["AttributeError"]) => Ok(None),
        Err(thrown) => Err(thrown),
    }
}

/// `object.name = value`
///
/// # Errors
/// `AttributeError`, or what a descriptor or `__setattr__` raises.
pub fn set_attribute(thread: &mut Thread, object: &Value, name: &Name, value: Value) -> Result<()> {
    if let Some(hook) = overridden(thread, object, &known::SETATTR) {
        return thread.nested(|thread| thread.call_with(&hook, [object.clone(), name.value(), value])).map(drop);
    }
    generic_set_attribute(thread, object, name, value)
}

/// `del object.name`
///
/// # Errors
/// See [`set_attribute`].
pub fn delete_attribute(thread: &mut Thread, object: &Value, name: &Name) -> Result<()> {
    if let Some(hook) = overridden(thread, object, &known::DELATTR) {
        return thread.nested(|thread| thread.call_with(&hook, [object.clone(), name.value()])).map(drop);
    }
    generic_set_attribute(thread, object, name, Value::Null)
}

/// `object.__setattr__(name, value)`; [`Value::Null`] deletes.
///
/// # Errors
/// `AttributeError`, or what a descriptor raises.
pub fn generic_set_attribute(thread: &mut Thread, object: &Value, name: &Name, value: Value) -> Result<()> {
    let class = class_of(object);
    let found = thread.methods.find(&class, name).clone();
    if is_data_descriptor(thread, &found) {
        return store_through(thread, &found, object, &class, name, value);
    }
    let deletes = value.is_null();
    let done = match object {
        Value::Instance(instance) => set_own(instance, name, value),
        Value::Class(class) if class.immutable => {
            let text = format!("cannot set '{}' attribute of immutable type '{}'", &**name, &*class.name);
            return Err(type_error(text));
        }
        Value::Class(class) if deletes => class.remove(name),
        Value::Class(class) => {
            class.set(name, value);
            true
        }
        Value::Module(module) if deletes => module.dict.remove_name(name).is_some(),
        Value::Module(module) => {
            module.dict.set_name(name, value);
            true
        }
        Value::Function(function) if deletes => function.dict().remove_name(name).is_some(),
        Value::Function(function) => {
            function.dict().set_name(name, value);
            true
        }
        _ => false,
    };
    if done { Ok(()) } else { Err(cannot_set(object, &class, name, &found, deletes)) }
}

fn set_own(instance: &Instance, name: &Name, value: Value) -> bool {
    if value.is_null() {
        return instance.remove(name);
    }
    let allowed = !instance.class.slots_only && !(instance.class.immutable && !instance.is_exception());
    if allowed {
        instance.set(name, value);
    }
    allowed
}

fn cannot_set(object: &Value, class: &Class, name: &Name, found: &Value, deletes: bool) -> Thrown {
    let overrides = matches!(class.find(&known::SETATTR), Some(Value::Function(_)));
    let (class, name_text) = (&*class.name, &**name);
    let text = match object {
        Value::Class(own) => format!("type object '{}' has no attribute '{name_text}'", &*own.name),
        Value::Instance(_) if deletes => format!("'{class}' object has no attribute '{name_text}'"),
        _ if !found.is_null() => format!("'{class}' object attribute '{name_text}' is read-only"),
        _ if overrides => format!("'{class}' object has no attribute '{name_text}'"),
        _ => format!("'{class}' object has no attribute '{name_text}' and no __dict__ for setting new attributes"),
    };
    attribute_error(object, name, text)
}

/// `descriptor.__set__(object, value)`, or `__delete__`.
fn store_through(
    thread: &mut Thread,
    descriptor: &Value,
    object: &Value,
    class: &Ref<Class>,
    name: &Name,
    value: Value,
) -> Result<()> {
    match descriptor {
        Value::Other(other) => match &**other {
            Other::Property { set, delete, .. } => {
                let (hook, missing) = if value.is_null() { (delete, "deleter") } else { (set, "setter") };
                if hook.is_none() {
                    let what = property_name(class, descriptor);
                    let text = format!("property{what} of '{}' object has no {missing}", &*class.name);
                    return Err(super::nameless_attribute_error(text));
                }
                thread.call_with(&hook.clone(), [object.clone()].into_iter().chain(value.present())).map(drop)
            }
            Other::GetSet { set: Some(set), .. } => set(thread, object, value),
            Other::GetSet { .. } => {
                let text = format!("attribute '{}' of '{}' objects is not writable", &**name, &*class.name);
                Err(attribute_error(object, name, text))
            }
            Other::Slot { hidden, .. } => match object {
                Value::Instance(instance) => {
                    let deletes = value.is_null();
                    match instance.set_slot(hidden, value) {
                        None if deletes => Err(no_attribute(object, name)),
                        _ => Ok(()),
                    }
                }
                _ => Err(no_attribute(object, name)),
            },
            _ => Err(not_supported("a descriptor of that kind")),
        },
        _ => {
            let hook = if value.is_null() { &known::DELETE } else { &known::SET };
            match special(thread, descriptor, hook) {
                Some(hook) => thread.call_with(&hook, [object.clone()].into_iter().chain(value.present())).map(drop),
                None => Err(super::nameless_attribute_error(hook.to_string())),
            }
        }
    }
}
