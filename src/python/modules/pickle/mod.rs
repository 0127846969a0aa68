//! `_pickle`: the part of pickling that has to be quick, plain data; what objects say of themselves is asked for in the
//! library's `pickle.py`.

mod opcode;
mod reading;
mod writing;

use super::put;
use crate::Result;
use crate::object::Module;
use crate::vm::Thread;
use sharing::Ref;

/// Fills the module.
///
/// # Errors
/// None.
pub fn fill(_: &mut Thread, module: &Ref<Module>) -> Result<()> {
    put(module, "_start(protocol, other, persistent, /)", writing::start);
    put(module, "_save(state, object, /)", writing::save);
    put(module, "_write(state, data, /)", writing::write);
    put(module, "_memoize(state, object, /)", writing::memoize);
    put(module, "_recall(state, object, /)", writing::recall);
    put(module, "_is_known(state, object, /)", writing::is_known);
    put(module, "_finish(state, /)", writing::finish);
    put(module, "_load(data, find_class, build, persistent, /)", reading::load);
    Ok(())
}
