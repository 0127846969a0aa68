//! `_thread._local`: an object whose attributes each thread has its own of.
//!
//! It keeps a dictionary for each thread that has come by; a thread that ends takes its own away. A class that derives from
//! it has its `__init__` run once in each thread, before the first attribute is looked at there.

use super::{inside, wrap};
use crate::builtins::{Builder, known, types};
use crate::object::{Args, Dict, Instance, Name, Opaque};
use crate::protocol::{self, type_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::{Lock, Ref, Watch};

/// The dictionaries of an object, by the number of the thread.
pub type Dicts = Lock<Vec<(u32, Ref<Dict>)>>;

#[derive(Debug)]
struct Local {
    dicts: Ref<Dicts>,
    /// What it was made with, for `__init__` in other threads.
    args: Vec<Value>,
    keywords: Vec<(Name, Value)>,
}

impl Opaque for Local {
    fn class(&self) -> &'static str {
        "opaque"
    }
}

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    builder
        .value("__tp_name__", Value::from("_thread._local"))
        .function("__new__(cls, /, *args, **keywords)", new)
        .method("__getattribute__(name, /)", |thread, args| {
            let (dict, name) = (dict(thread, &args[0])?, name(&args[1])?);
            if name == *known::DICT {
                return Ok(Value::Dict(dict));
            }
            protocol::attribute_with_dict(thread, &args[0], &name, &dict)
        })
        .method("__setattr__(name, value, /)", |thread, mut args| {
            let value = args.take(2);
            store(thread, &args, value)
        })
        .method("__reduce_ex__(protocol, /)", |_, args| {
            Err(type_error(format!("cannot pickle '{}' object", protocol::type_name(&args[0]))))
        })
        .method("__delattr__(name, /)", |thread, args| store(thread, &args, Value::Null))
}

fn new(thread: &mut Thread, mut args: Args) -> Result {
    let Value::Class(class) = args.take(0) else { return Err(type_error("_local.__new__(X): X is not a type object")) };
    let given: Vec<Value> = args.values.drain(1..).collect();
    let plain =
        class.find(&known::INIT).is_none_or(|init| types().object.own(&known::INIT).is_some_and(|own| own.is(&init)));
    if plain && !(given.is_empty() && args.keywords.is_empty()) {
        return Err(type_error("Initialization arguments are not supported"));
    }
    let local = Local { dicts: Ref::default(), args: given, keywords: args.keywords };
    add_dict(thread, &local);
    Ok(Value::Instance(Ref::new(Instance::new(class, Some(wrap(local))))))
}

fn name(value: &Value) -> Result<Name> {
    protocol::name_of(value).ok_or_else(|| {
        let name = protocol::type_name(value);
        type_error(format!("attribute name must be string, not '{name}'"))
    })
}

fn store(thread: &mut Thread, args: &Args, value: Value) -> Result {
    let (dict, name) = (dict(thread, &args[0])?, name(&args[1])?);
    if name == *known::DICT {
        let class = protocol::class_of(&args[0]);
        let text = format!("'{}' object attribute '__dict__' is read-only", &*class.name);
        return Err(protocol::attribute_error(&args[0], &name, text));
    }
    protocol::set_attribute_with_dict(thread, &args[0], &name, &dict, value).map(|()| Value::None)
}

/// `_ldict`: the dictionary of the thread that asks, new and filled by `__init__` if it is there for the first time.
fn dict(thread: &mut Thread, object: &Value) -> Result<Ref<Dict>> {
    let local: &Local = inside(object.plain(), "_local")?;
    if let Some(dict) = own(&local.dicts, thread) {
        return Ok(dict);
    }
    let dict = add_dict(thread, local);
    let init = protocol::class_of(object).find(&known::INIT);
    if let Some(init @ Value::Function(_)) = init {
        let mut args = Args::positional([object.clone()].into_iter().chain(local.args.iter().cloned()));
        args.keywords = local.keywords.clone();
        // Should it fail, the next look begins anew.
        thread.nested(|thread| thread.call(&init, args)).inspect_err(|_| remove(&local.dicts, thread.peer.number))?;
    }
    Ok(dict)
}

fn own(dicts: &Dicts, thread: &Thread) -> Option<Ref<Dict>> {
    let dicts = dicts.lock();
    dicts.iter().find(|(number, _)| *number == thread.peer.number).map(|(_, dict)| dict.clone())
}

fn add_dict(thread: &mut Thread, local: &Local) -> Ref<Dict> {
    let dict = Ref::new(Dict::default());
    local.dicts.lock().push((thread.peer.number, dict.clone()));
    thread.locals.retain(|known| known.strong_count() > 0);
    thread.locals.push(Ref::downgrade(&local.dicts));
    dict
}

fn remove(dicts: &Dicts, number: u32) {
    let removed: Vec<_> = dicts.lock().extract_if(.., |(owner, _)| *owner == number).collect();
    drop(removed);
}

/// A thread ends: what belonged to it alone goes.
pub fn forget(locals: Vec<Watch<Dicts>>, number: u32) {
    locals.into_iter().filter_map(|dicts| dicts.upgrade()).for_each(|dicts| remove(&dicts, number));
}
