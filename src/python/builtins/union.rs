//! `typing.Union`: what `int | str` is. Its members are the tuple that the object carries.

use super::{Builder, types};
use crate::object::{Args, Instance, Tuple, intern};
use crate::protocol::{self, class_path, hash, type_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    builder
        .value("__module__", Value::from("typing"))
        .method("__repr__()", repr)
        .method("__eq__(value, /)", equal)
        .method("__hash__()", |thread, args| {
            let members = members(&args[0])?.iter().map(|member| hash(thread, member)).collect::<Result<Vec<u64>>>()?;
            Ok(Value::Int(members.iter().fold(0, |sum, hash| sum ^ *hash as i64)))
        })
        .method("__or__(value, /)", |thread, args| protocol::union_of(thread, &args[0], &args[1]))
        .method("__ror__(value, /)", |thread, args| protocol::union_of(thread, &args[1], &args[0]))
        .class_method("__class_getitem__(items, /)", |thread, args| match &args[1] {
            Value::Tuple(items) if items.is_empty() => Err(type_error("Cannot take a Union of no types.")),
            Value::Tuple(items) => union(thread, items),
            item => union(thread, std::slice::from_ref(item)),
        })
        .method("__getitem__(items, /)", substituted)
        .getter("__args__", |_, object| Ok(Value::Tuple(members(object)?.clone())))
        .getter("__parameters__", parameters)
        .getter("__origin__", |_, object| Ok(Value::Class(protocol::class_of(object))))
}

/// The members, if it is a union.
fn members(value: &Value) -> Result<&Ref<Tuple>> {
    match value {
        Value::Instance(instance) if Ref::ptr_eq(&instance.class, types().named("Union")) => match &instance.payload {
            Some(Value::Tuple(members)) => Ok(members),
            _ => Err(type_error("a union without members")),
        },
        _ => Err(type_error("a union is required")),
    }
}

/// A union of types, each once and unions among them dissolved; a single type remains itself.
///
/// # Errors
/// What comparing them raises.
pub fn union(thread: &mut Thread, items: &[Value]) -> Result {
    let mut distinct: Vec<Value> = Vec::new();
    let flat = items.iter().flat_map(|item| match members(item) {
        Ok(members) => members.to_vec(),
        Err(_) if item.is_none() => vec![Value::Class(types().none.clone())],
        Err(_) => vec![item.clone()],
    });
    for member in flat {
        let mut known = false;
        for other in &distinct {
            known = known || protocol::equal(thread, other, &member)?;
        }
        if !known {
            distinct.push(member);
        }
    }
    if let [only] = &*distinct {
        return Ok(only.clone());
    }
    let union = Instance::new(types().named("Union").clone(), Some(Value::tuple(distinct)));
    Ok(Value::Instance(Ref::new(union)))
}

fn repr(thread: &mut Thread, args: Args) -> Result {
    let mut shown = Vec::new();
    for member in members(&args[0])?.iter() {
        shown.push(match member {
            Value::Class(class) if Ref::ptr_eq(class, &types().none) => "None".to_owned(),
            Value::Class(class) => class_path(class),
            other => protocol::repr(thread, other)?,
        });
    }
    Ok(Value::str(shown.join(" | ")))
}

/// Whatever the order.
fn equal(thread: &mut Thread, args: Args) -> Result {
    let (own, Ok(other)) = (members(&args[0])?.clone(), members(&args[1])) else { return Ok(Value::NotImplemented) };
    let other = Value::Tuple(other.clone());
    if own.len() != protocol::length(thread, &other)? {
        return Ok(Value::Bool(false));
    }
    for member in own.iter() {
        if !protocol::contains(thread, &other, member)? {
            return Ok(Value::Bool(false));
        }
    }
    Ok(Value::Bool(true))
}

/// `Union[T, None][int]`: the type variables replaced.
fn substituted(thread: &mut Thread, args: Args) -> Result {
    let variables = parameters(thread, &args[0])?;
    let variables = protocol::collect(thread, &variables)?;
    let given = if let Value::Tuple(items) = &args[1] { items.to_vec() } else { vec![args[1].clone()] };
    if variables.len() != given.len() {
        let shown = protocol::repr(thread, &args[0])?;
        return Err(type_error(format!("{shown} is not a generic class")));
    }
    let replace = |member: &Value| {
        let place = variables.iter().position(|variable| variable.is(member));
        place.and_then(|place| given.get(place)).unwrap_or(member).clone()
    };
    let replaced: Vec<Value> = members(&args[0])?.iter().map(replace).collect();
    union(thread, &replaced)
}

/// The type variables among the members.
fn parameters(thread: &mut Thread, object: &Value) -> Result {
    let mut found: Vec<Value> = Vec::new();
    for member in members(object)?.clone().iter() {
        let own = protocol::optional_attribute(thread, member, &intern("__typing_subst__"))?.is_some();
        match own && !matches!(member, Value::Class(_)) {
            true => found.push(member.clone()),
            false => {
                if let Some(inner) = protocol::optional_attribute(thread, member, &intern("__parameters__"))? {
                    found.extend(protocol::collect(thread, &inner).unwrap_or_default());
                }
            }
        }
    }
    Ok(Value::tuple(found))
}
