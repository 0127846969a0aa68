//! The modules that programs can import.

mod itertools;

use crate::Result;
use crate::builtins::Builder;
use crate::object::Module;
use crate::vm::Thread;
use std::sync::Arc;

/// Fills a new module.
pub type Fill = fn(&mut Thread, &Arc<Module>) -> Result<()>;

/// What fills the module of that name.
pub fn find(name: &str) -> Option<Fill> {
    match name {
        "itertools" => Some(itertools::fill),
        _ => None,
    }
}

/// Fills the class of that name, if it is an iterator of one of the modules.
pub(crate) fn iterator_class(name: &str, builder: Builder) -> std::result::Result<Builder, Builder> {
    itertools::class(name, builder)
}
