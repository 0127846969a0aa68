//! `builtins`: the functions and classes that every program finds.

pub mod async_generator;
mod bool;
mod builder;
pub mod bytes;
pub mod code;
pub mod codecs;
mod complex;
mod containers;
mod descriptors;
mod dict;
mod exceptions;
pub mod float;
mod function;
mod functions;
mod generator;
pub mod int;
mod introspection;
pub mod iterators;
pub mod known;
mod list;
mod memoryview;
mod module;
mod nameless;
mod none;
pub mod numbers;
mod object;
pub mod operators;
mod range;
mod set;
mod slice;
pub mod str;
mod tuple;
mod type_;
mod types;
mod union;

pub use builder::Builder;
pub use bytes::bytes_of;
pub use containers::alias as generic_alias;
pub use dict::update_from as update_dict;
pub use introspection::frame_value;
pub use list::sort_values;
use sharing::Ref;
pub use types::{Types, types};
pub use union::union;

use crate::Value;
use crate::object::{Class, Dict, Native, intern};
use std::sync::OnceLock;

/// The namespace of the module, new.
pub fn namespace() -> Ref<Dict> {
    let dict = Ref::new(Dict::default());
    let put = |name: &str, value: Value| drop(dict.set_name(&intern(name), value));
    functions::ALL.iter().for_each(|(signature, call)| {
        let name = signature.split('(').next().unwrap_or(signature);
        put(name, Native::function(signature, *call));
    });
    let t = types();
    let classes: [&Ref<Class>; 19] = [
        &t.object,
        &t.type_,
        &t.bool,
        &t.int,
        &t.float,
        &t.str,
        &t.bytes,
        &t.bytearray,
        &t.tuple,
        &t.list,
        &t.dict,
        &t.set,
        &t.frozenset,
        &t.range,
        &t.slice,
        &t.property,
        &t.classmethod,
        &t.staticmethod,
        &t.super_,
    ];
    classes.into_iter().chain(t.exceptions()).for_each(|class| put(&class.name, Value::Class(class.clone())));
    for name in ["complex", "enumerate", "filter", "map", "memoryview", "reversed", "zip"] {
        put(name, Value::Class(t.named(name).clone()));
    }
    for alias in ["EnvironmentError", "IOError"] {
        put(alias, Value::Class(t.exception("OSError").clone()));
    }
    put("NotImplemented", Value::NotImplemented);
    put("Ellipsis", Value::Ellipsis);
    put("__debug__", Value::Bool(true));
    put("__name__", Value::from("builtins"));
    put("__build_class__", build_class());
    dict
}

/// `__build_class__`
pub fn build_class() -> Value {
    static FUNCTION: OnceLock<Value> = OnceLock::new();
    let signature = "__build_class__(func, name, /, *bases, **keywords)";
    FUNCTION.get_or_init(|| Native::function(signature, crate::vm::build_class)).clone()
}
