//! `_asyncio`: which asynchronous generators a thread's loops have begun with. CPython's loops keep them in a `WeakSet`.

use super::put;
use crate::object::{Args, Module};
use crate::protocol::{self, type_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::{Ref, Watch};

/// Fills the module.
///
/// # Errors
/// None.
pub fn fill(_: &mut Thread, module: &Ref<Module>) -> Result<()> {
    put(module, "remember(generator, /)", remember);
    put(module, "take_remembered()", take_remembered);
    Ok(())
}

/// Remembers one, for as long as somebody else holds it.
fn remember(thread: &mut Thread, args: Args) -> Result {
    let Value::Generator(generator) = &args[0] else {
        let name = protocol::type_name(&args[0]);
        return Err(type_error(format!("an asynchronous generator is required, not '{name}'")));
    };
    thread.asyncgens.retain(|other| other.strong_count() > 0);
    thread.asyncgens.push(Ref::downgrade(generator));
    Ok(Value::None)
}

/// Those that are there still; they are forgotten.
fn take_remembered(thread: &mut Thread, _: Args) -> Result {
    let remembered = std::mem::take(&mut thread.asyncgens);
    Ok(Value::list(remembered.iter().filter_map(Watch::upgrade).map(Value::Generator).collect()))
}
