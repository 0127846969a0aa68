//! Classes that programs meet without a name for them, or that a module names: iterators, views, cells, code objects.

use super::{
    Builder, async_generator, code, complex, containers, generator, introspection, iterators, memoryview, union,
};
use crate::object::{Args, Iter, Other, Part};
use crate::protocol::{self, iterators::DictIter, stop_iteration, type_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// Fills the class of that name.
pub fn class(name: &str, builder: Builder) -> Builder {
    match name {
        "dict_keys" | "dict_items" => containers::unhashable(containers::ordered(set_like(view(builder)))),
        "dict_values" => view(builder),
        "mappingproxy" => proxy(builder),
        "cell" | "traceback" | "frame" => introspection::class(name, builder).unwrap_or_else(|builder| builder),
        "Union" => union::class(builder),
        "code" => code::class(builder),
        "complex" => complex::class(builder),
        "memoryview" => memoryview::class(builder),
        "HASH" => crate::modules::hash_class(builder),
        crate::modules::WEAK_REFERENCE => crate::modules::weak_class(builder),
        "coroutine_wrapper" => generator::wrapper_class(builder),
        "async_generator_asend" | "async_generator_athrow" | "anext_awaitable" => {
            async_generator::awaitable_class(builder)
        }
        "lock" | "RLock" | "_local" | "_ThreadHandle" => {
            crate::modules::thread_class(name, builder).unwrap_or_else(|builder| builder)
        }
        _ => match iterators::class(name, builder).or_else(|builder| crate::modules::iterator_class(name, builder)) {
            Ok(builder) => iterator(builder),
            Err(builder) if name.contains("iterator") => iterator(builder),
            Err(builder) => builder,
        },
    }
}

/// `__iter__`, `__next__`: what every iterator has.
fn iterator(builder: Builder) -> Builder {
    builder
        .method("__iter__(/)", |_, args| Ok(args[0].clone()))
        .method("__next__(/)", |thread, args| {
            protocol::next(thread, &args[0])?.ok_or_else(|| stop_iteration(Value::None))
        })
        .method("__length_hint__(/)", |_, args| {
            Ok(iter(&args)?.length_hint().map_or(Value::NotImplemented, Value::count))
        })
        .method("__repr__(/)", |thread, args| match iter(&args)?.text(thread)? {
            Some(text) => Ok(Value::from(text)),
            None => protocol::repr_method(thread, args),
        })
}

fn iter(args: &Args) -> Result<&Ref<Iter>> {
    match &args[0] {
        Value::Iter(iter) => Ok(iter),
        other => Err(type_error(format!("an iterator is required, not '{}'", protocol::type_name(other)))),
    }
}

/// What the three views of a dictionary have.
fn view(builder: Builder) -> Builder {
    containers::shown(containers::collection(builder))
        .method("__reversed__(/)", |_, args| match of_view(&args[0])? {
            Other::View { dict, part } => Ok(Iter::value(DictIter::backwards(dict, *part))),
            _ => Ok(Value::NotImplemented),
        })
        .getter("mapping", |_, view| match of_view(view)? {
            Other::View { dict, .. } => Ok(Value::Other(Ref::new(Other::Proxy(dict.clone())))),
            _ => Ok(Value::None),
        })
}

fn of_view(value: &Value) -> Result<&Other> {
    match value {
        Value::Other(other) => Ok(other),
        other => Err(type_error(format!("a view is required, not '{}'", protocol::type_name(other)))),
    }
}

/// What views of keys and items have in common with sets.
fn set_like(builder: Builder) -> Builder {
    builder
        .method("isdisjoint(other, /)", |thread, args| {
            let items = protocol::collect(thread, &args[1])?;
            for item in &items {
                if protocol::contains(thread, &args[0], item)? {
                    return Ok(Value::Bool(false));
                }
            }
            Ok(Value::Bool(true))
        })
        .method("__and__(value, /)", |thread, args| protocol::binary(thread, 1, &args[0], &args[1]))
        .method("__or__(value, /)", |thread, args| protocol::binary(thread, 7, &args[0], &args[1]))
        .method("__sub__(value, /)", |thread, args| protocol::binary(thread, 10, &args[0], &args[1]))
        .method("__xor__(value, /)", |thread, args| protocol::binary(thread, 12, &args[0], &args[1]))
}

fn proxy(builder: Builder) -> Builder {
    containers::readable(containers::shown(containers::collection(builder)))
        .function("__new__(cls, mapping, /)", |_, args| match args[1].plain() {
            Value::Dict(dict) => Ok(Value::Other(Ref::new(Other::Proxy(dict.clone())))),
            other => {
                let name = protocol::type_name(other);
                Err(type_error(format!("mappingproxy() argument must be a mapping, not {name}")))
            }
        })
        .method("keys(/)", |_, args| proxy_view(&args, Part::Keys))
        .method("values(/)", |_, args| proxy_view(&args, Part::Values))
        .method("items(/)", |_, args| proxy_view(&args, Part::Items))
        .method("get(key, default=, /)", proxy_get)
}

fn proxy_view(args: &Args, part: Part) -> Result {
    match of_view(&args[0])? {
        Other::Proxy(dict) => Ok(Value::Other(Ref::new(Other::View { dict: dict.clone(), part }))),
        _ => Ok(Value::NotImplemented),
    }
}

fn proxy_get(thread: &mut Thread, mut args: Args) -> Result {
    let Other::Proxy(dict) = of_view(&args[0])? else { return Ok(Value::None) };
    let found = protocol::get_from_dict(thread, &dict.clone(), &args[1])?;
    Ok(found.unwrap_or_else(|| args.option(2).unwrap_or(Value::None)))
}
