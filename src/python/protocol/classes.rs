//! The class of a value, and questions about classes.

use super::type_error;
use crate::builtins::{known, types};
use crate::object::{Class, GeneratorKind, Name, Other, Part, intern};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// `type(value)`
pub fn class_of(value: &Value) -> Ref<Class> {
    class_ref(value).clone()
}

/// `type(value)`, borrowed.
pub fn class_ref(value: &Value) -> &Ref<Class> {
    let types = types();
    match value {
        Value::None => &types.none,
        Value::Bool(_) => &types.bool,
        Value::Int(_) | Value::Big(_) => &types.int,
        Value::Float(_) => &types.float,
        Value::Str(_) => &types.str,
        Value::Bytes(bytes) => {
            if bytes.mutable {
                &types.bytearray
            } else {
                &types.bytes
            }
        }
        Value::Tuple(_) => &types.tuple,
        Value::List(_) => &types.list,
        Value::Dict(_) => &types.dict,
        Value::Set(set) => {
            if set.frozen {
                &types.frozenset
            } else {
                &types.set
            }
        }
        Value::Range(_) => &types.range,
        Value::Slice(_) => &types.slice,
        Value::Function(_) => &types.function,
        Value::Native(native) => match native.binding {
            crate::object::Binding::Method => &types.method_descriptor,
            _ => &types.builtin_function,
        },
        Value::Method(method) => match method.function {
            Value::Native(_) => &types.builtin_function,
            _ => &types.method,
        },
        Value::Class(class) => class.metaclass.as_ref().unwrap_or(&types.type_),
        Value::Instance(instance) => &instance.class,
        Value::Iter(iter) => types.named(iter.type_name()),
        Value::Loop(cursor) => types.named(cursor.type_name()),
        Value::Generator(generator) => match generator.kind {
            GeneratorKind::Plain => &types.generator,
            GeneratorKind::Coroutine(_) => &types.coroutine,
            GeneratorKind::Asynchronous(_) => &types.async_generator,
        },
        Value::Cell(_) => types.named("cell"),
        Value::Module(_) => &types.module,
        Value::Code(_) => types.named("code"),
        Value::NotImplemented => types.named("NotImplementedType"),
        Value::Ellipsis => types.named("ellipsis"),
        Value::Other(other) => class_of_other(other),
        Value::Null | Value::Borrowed(_) => &types.object,
    }
}

fn class_of_other(other: &Other) -> &'static Ref<Class> {
    let types = types();
    match other {
        Other::Property { .. } => &types.property,
        Other::ClassMethod(_) => &types.classmethod,
        Other::StaticMethod(_) => &types.staticmethod,
        Other::Super { .. } => &types.super_,
        Other::GetSet { .. } => types.named("getset_descriptor"),
        Other::Slot { .. } => types.named("member_descriptor"),
        Other::View { part: Part::Keys, .. } => types.named("dict_keys"),
        Other::View { part: Part::Values, .. } => types.named("dict_values"),
        Other::View { part: Part::Items, .. } => types.named("dict_items"),
        Other::Proxy(_) => types.named("mappingproxy"),
        Other::Traceback(_) => types.named("traceback"),
        Other::Frame(_) => types.named("frame"),
        Other::Complex(_) => types.named("complex"),
        Other::Memory(_) => types.named("memoryview"),
        Other::Opaque(opaque) => types.named(opaque.class()),
        Other::Closure { kind, .. } => types.named(kind),
    }
}

/// What messages call the class of a value: its name, or what CPython's own class of that name has there, such as
/// `collections.deque`.
pub fn type_name(value: &Value) -> String {
    let class = class_ref(value);
    let full = if let Value::Instance(_) | Value::Other(_) = value { class.own(&known::TP_NAME) } else { None };
    full.as_ref().and_then(Value::as_str).map_or_else(|| class.name.to_string(), str::to_owned)
}

/// `callable(value)`
pub fn is_callable(thread: &mut Thread, value: &Value) -> bool {
    match value {
        Value::Function(_) | Value::Native(_) | Value::Method(_) | Value::Class(_) => true,
        Value::Other(other) => matches!(**other, Other::Closure { .. } | Other::StaticMethod(_)),
        other => super::special(thread, other, &known::CALL).is_some(),
    }
}

/// The interned name of a string.
pub fn name_of(value: &Value) -> Option<Name> {
    value.as_str().map(intern)
}

/// `isinstance(value, classes)`
///
/// # Errors
/// `classes` is neither a class nor a tuple of them, or `__instancecheck__` raises.
pub fn is_instance(thread: &mut Thread, value: &Value, classes: &Value) -> Result<bool> {
    let text = "isinstance() arg 2 must be a type, a tuple of types, or a union";
    let mut question = Question { subject: value, class: class_of(value), hook: &known::INSTANCECHECK, text };
    Ok(question.decide(thread, classes)?
        || match said_class(thread, value)? {
            Some(class) if !Ref::ptr_eq(&class, &question.class) => {
                question.class = class;
                question.decide(thread, classes)?
            }
            _ => false,
        })
}

/// What an object says that its class is, if it has a say in that: a proxy's is that of what it stands for.
fn said_class(thread: &mut Thread, value: &Value) -> Result<Option<Ref<Class>>> {
    let Value::Instance(instance) = value else { return Ok(None) };
    let computed = |found: &Value| matches!(found, Value::Other(other) if matches!(**other, Other::Property { .. }));
    let says = super::overridden(thread, value, &known::GETATTRIBUTE).is_some()
        || instance.class.find(&known::CLASS).as_ref().is_some_and(computed);
    if !says {
        return Ok(None);
    }
    Ok(match super::optional_attribute(thread, value, &known::CLASS)? {
        Some(Value::Class(class)) => Some(class),
        _ => None,
    })
}

/// `issubclass(class, classes)`
///
/// # Errors
/// See [`is_instance`].
pub fn is_subclass(thread: &mut Thread, class: &Value, classes: &Value) -> Result<bool> {
    let Value::Class(inner) = class else { return Err(type_error("issubclass() arg 1 must be a class")) };
    let text = "issubclass() arg 2 must be a class, a tuple of classes, or a union";
    Question { subject: class, class: inner.clone(), hook: &known::SUBCLASSCHECK, text }.decide(thread, classes)
}

/// Whether something belongs to a class.
struct Question<'a> {
    subject: &'a Value,
    class: Ref<Class>,
    hook: &'a Name,
    text: &'a str,
}

impl Question<'_> {
    fn decide(&self, thread: &mut Thread, classes: &Value) -> Result<bool> {
        match classes {
            Value::Class(wanted) if self.class.derives_from(wanted) => Ok(true),
            Value::Class(wanted) => match wanted.metaclass.as_ref().and_then(|metaclass| metaclass.find(self.hook)) {
                Some(check @ Value::Function(_)) => {
                    let answer = thread.call_with(&check, [classes.clone(), self.subject.clone()])?;
                    super::truth(thread, &answer)
                }
                _ => Ok(false),
            },
            Value::Tuple(several) => {
                for class in several.iter() {
                    if thread.nested_a_little(|thread| self.decide(thread, class))? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            Value::None => Ok(self.class.derives_from(&types().none)),
            Value::Instance(union) if &*union.class.name == "Union" => {
                let members = union.payload.clone().unwrap_or_default();
                self.decide(thread, &members)
            }
            other => match super::special(thread, other, self.hook) {
                Some(check) => {
                    let answer = thread.call_with(&check, [self.subject.clone()])?;
                    super::truth(thread, &answer)
                }
                None => Err(type_error(self.text)),
            },
        }
    }
}

/// `left | right` of classes: a union, which `isinstance` takes.
///
/// # Errors
/// One side is no type.
pub fn union_of(thread: &mut Thread, left: &Value, right: &Value) -> Result {
    for side in [left, right] {
        let fits = match side {
            Value::Class(_) | Value::None => true,
            Value::Instance(union) if Ref::ptr_eq(&union.class, types().named("Union")) => true,
            Value::Instance(_) => super::optional_attribute(thread, side, &intern("__origin__"))?.is_some(),
            _ => false,
        };
        if !fits {
            return Ok(Value::NotImplemented);
        }
    }
    crate::builtins::union(thread, &[left.clone(), right.clone()])
}
