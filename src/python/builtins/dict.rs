//! `dict`.

use super::{Builder, containers, types};
use crate::object::{Args, Dict, Entry, Iter, Other, Part, intern};
use crate::protocol::{self, iterators::DictIter, key_error, merge_mapping, type_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    let builder = containers::equatable(containers::shown(containers::collection(builder)));
    let builder = containers::generic(containers::unhashable(containers::writable(builder)));
    operators(builder)
        .function("__new__(cls, /, *args, **kwargs)", new)
        .method("__init__(/, *args, **kwargs)", |thread, args| {
            update_with(thread, dict(&args)?, &args, "dict")?;
            Ok(Value::None)
        })
        .method("__getitem__(key, /)", |thread, args| match args[0].plain() {
            Value::Dict(dict) => protocol::dict_item(thread, &args[0], dict, &args[1]),
            other => protocol::item(thread, other, &args[1]),
        })
        .method("__reversed__(/)", |_, args| Ok(Iter::value(DictIter::backwards(dict(&args)?, Part::Keys))))
        .class_method("fromkeys(iterable, value=, /)", from_keys)
        .method("clear(/)", |_, args| {
            let old = std::mem::take(&mut *dict(&args)?.change());
            dict(&args)?.change().generation = old.generation.wrapping_add(1);
            drop(old);
            Ok(Value::None)
        })
        .method("copy(/)", |_, args| Ok(Value::Dict(copy(dict(&args)?))))
        .method("get(key, default=, /)", |thread, mut args| {
            let found = protocol::get_from_dict(thread, dict(&args)?, &args[1])?;
            Ok(found.unwrap_or_else(|| args.option(2).unwrap_or(Value::None)))
        })
        .method("items(/)", |_, args| view(&args, Part::Items))
        .method("keys(/)", |_, args| view(&args, Part::Keys))
        .method("values(/)", |_, args| view(&args, Part::Values))
        .method("pop(key, default=, /)", |thread, mut args| {
            let found = protocol::remove_from_dict(thread, dict(&args)?, &args[1])?;
            found.or_else(|| args.option(2)).ok_or_else(|| key_error(args.take(1)))
        })
        .method("popitem(/)", pop_item)
        .method("setdefault(key, default=, /)", |thread, mut args| {
            let value = args.option(2).unwrap_or(Value::None);
            protocol::set_default(thread, dict(&args)?, &args[1], value)
        })
        .method("update(/, *args, **kwargs)", |thread, args| {
            update_with(thread, dict(&args)?, &args, "update")?;
            Ok(Value::None)
        })
}

fn operators(builder: Builder) -> Builder {
    builder
        .method("__or__(value, /)", |thread, args| join(thread, &args[0], &args[1]))
        .method("__ror__(value, /)", |thread, args| join(thread, &args[1], &args[0]))
        .method("__ior__(value, /)", |thread, args| {
            update_from(thread, dict(&args)?, &args[1])?;
            Ok(args[0].clone())
        })
}

fn dict(args: &Args) -> Result<&Ref<Dict>> {
    match &args[0] {
        Value::Dict(dict) => Ok(dict),
        other => Err(type_error(format!("a dict is required, not '{}'", protocol::type_name(other)))),
    }
}

/// For subclasses, `__init__` takes the entries.
fn new(thread: &mut Thread, args: Args) -> Result {
    let dict = Ref::new(Dict::default());
    if matches!(&args[0], Value::Class(class) if Ref::ptr_eq(class, &types().dict)) {
        update_with(thread, &dict, &args, "dict")?;
    }
    Ok(Value::Dict(dict))
}

/// `dict(…)` and `dict.update(…)`: a mapping or pairs, then keywords.
fn update_with(thread: &mut Thread, dict: &Dict, args: &Args, called: &str) -> Result<()> {
    match args.values.len() {
        1 => {}
        2 => update_from(thread, dict, &args[1])?,
        given => {
            return Err(type_error(format!("{called} expected at most 1 argument, got {}", given - 1)));
        }
    }
    for (name, value) in &args.keywords {
        drop(dict.set_name(name, value.clone()));
    }
    Ok(())
}

/// `dict.update(source)`: a mapping, or pairs.
///
/// # Errors
/// It is neither, or what it raises.
pub fn update_from(thread: &mut Thread, dict: &Dict, source: &Value) -> Result<()> {
    let mapping = matches!(source.plain(), Value::Dict(_));
    if mapping || protocol::optional_attribute(thread, source, &intern("keys"))?.is_some() {
        return merge_mapping(thread, dict, source);
    }
    protocol::merge_pairs(thread, dict, source)
}

/// A new dictionary with the same entries.
pub fn copy(dict: &Dict) -> Ref<Dict> {
    Ref::new(Dict::new(dict.lock().clone()))
}

fn join(thread: &mut Thread, a: &Value, b: &Value) -> Result {
    let (Value::Dict(first), Value::Dict(_)) = (a.plain(), b.plain()) else { return Ok(Value::NotImplemented) };
    let joined = copy(first);
    merge_mapping(thread, &joined, b)?;
    Ok(Value::Dict(joined))
}

fn from_keys(thread: &mut Thread, mut args: Args) -> Result {
    let value = args.option(2).unwrap_or(Value::None);
    let result = thread.call_with(&args[0], [])?;
    let keys = protocol::iterator(thread, &args[1])?;
    let mut given = 0;
    while let Some(key) = protocol::next(thread, &keys)? {
        protocol::set_item(thread, &result, &key, value.clone())?;
        given += 1;
        thread.grow::<Entry>(given)?;
    }
    Ok(result)
}

fn view(args: &Args, part: Part) -> Result {
    Ok(Value::Other(Ref::new(Other::View { dict: dict(args)?.clone(), part })))
}

fn pop_item(_: &mut Thread, args: Args) -> Result {
    let mut table = dict(&args)?.change();
    let Some((place, _)) = table.previous(table.end()) else {
        return Err(key_error(Value::from("popitem(): dictionary is empty")));
    };
    let entry = table.remove(place);
    Ok(Value::tuple(vec![entry.key, entry.value]))
}

/// `reversed(view)`
pub fn reversed_view(dict: &Ref<Dict>, part: Part) -> Value {
    Iter::value(DictIter::backwards(dict, part))
}
