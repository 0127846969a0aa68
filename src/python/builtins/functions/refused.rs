//! What a page's interpreter doesn't do, refused by name; and what leads out of it or into a module.

use crate::object::Args;
use crate::protocol::{self, not_supported, type_error};
use crate::vm::Thread;
use crate::{Result, Value};

macro_rules! refused {
    ($($function:ident $what:literal,)*) => {
        $(
            #[doc = concat!("Refuses `", stringify!($function), "`.")]
            pub fn $function(_: &mut Thread, _: Args) -> Result {
                Err(not_supported($what))
            }
        )*
    };
}

refused! {
    breakpoint "breakpoint()",
    compile "compile()",
    eval "eval()",
    exec "exec()",
    help "help()",
    input "input()",
    open "open()",
}

/// `exit(code)` and `quit(code)`, which CPython's module `site` adds.
pub fn exit(_: &mut Thread, mut args: Args) -> Result {
    Err(protocol::exception("SystemExit", vec![args.option(0).unwrap_or(Value::None)]))
}

/// `__import__(name)`: the topmost package, or the module itself where names are taken from it.
pub fn import(thread: &mut Thread, args: Args) -> Result {
    let Some(name) = protocol::name_of(&args[0]) else {
        return Err(type_error(format!("__import__() argument 1 must be str, not {}", protocol::type_name(&args[0]))));
    };
    let module = thread.import(&name)?;
    let from = !args[3].is_null() && protocol::truth(thread, &args[3])?;
    match name.split_once('.') {
        Some((root, _)) if !from => thread.import(&crate::object::intern(root)),
        _ => Ok(module),
    }
}
