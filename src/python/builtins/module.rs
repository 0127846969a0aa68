//! `module`.

use super::Builder;
use crate::object::{Dict, Module, intern};
use crate::protocol;
use crate::{Result, Value};
use sharing::Ref;

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    builder
        .function("__new__(cls, name, doc=, /)", |_, args| {
            let name = protocol::name_of(&args[1])
                .ok_or_else(|| protocol::type_error("module() argument 'name' must be str"))?;
            let dict = Ref::new(Dict::default());
            dict.set_name(&intern("__name__"), name.value());
            dict.set_name(&intern("__doc__"), args[2].clone().present().unwrap_or(Value::None));
            Ok(Value::Module(Ref::new(Module { name, dict })))
        })
        .getter("__dict__", |_, object| namespace(object))
}

fn namespace(object: &Value) -> Result {
    match object {
        Value::Module(module) => Ok(Value::Dict(module.dict.clone())),
        _ => Err(protocol::type_error("descriptor requires a 'module' object")),
    }
}
