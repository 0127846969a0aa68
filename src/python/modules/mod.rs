//! The modules that programs can import.

mod os;
mod sys;
mod time;

use crate::Result;
use crate::object::{Module, Native, NativeFn, intern};
use crate::vm::Thread;
use std::sync::Arc;

/// Fills a new module.
pub type Fill = fn(&mut Thread, &Arc<Module>) -> Result<()>;

/// What fills the module of that name.
pub fn find(name: &str) -> Option<Fill> {
    Some(match name {
        "os" => os::fill,
        "sys" => sys::fill,
        "time" => time::fill,
        _ => return None,
    })
}

/// Puts a function into a module, by its signature.
fn put(module: &Module, signature: &'static str, call: NativeFn) {
    let name = signature.split('(').next().unwrap_or(signature);
    module.dict.set_name(&intern(name), Native::function(signature, call));
}
