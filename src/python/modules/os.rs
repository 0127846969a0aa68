//! `os`, the part that reaches the host; paths are in the library's `os.py`.

use super::put;
use crate::object::{Args, Bytes, Module};
use crate::protocol::{self, type_error, value_error};
use crate::vm::Thread;
use crate::{Result, Value};
use std::sync::Arc;

/// Fills the module.
pub fn fill(_: &mut Thread, module: &Arc<Module>) -> Result<()> {
    for name in ["cpu_count()", "process_cpu_count()"] {
        put(module, name, |thread, _| Ok(Value::count(thread.interpreter.host.cpu_count())));
    }
    // The number that CPython has in a browser, where there are no processes to tell apart.
    put(module, "getpid()", |_, _| Ok(Value::Int(42)));
    put(module, "urandom(size, /)", urandom);
    Ok(())
}

fn urandom(thread: &mut Thread, args: Args) -> Result {
    let Value::Int(size) = args[0] else {
        let name = protocol::type_name(&args[0]);
        return Err(type_error(format!("'{name}' object cannot be interpreted as an integer")));
    };
    let size = usize::try_from(size).map_err(|_| value_error("negative argument not allowed"))?;
    thread.reserve(size)?;
    let mut bytes = vec![0; size];
    thread.interpreter.host.random(&mut bytes);
    Ok(Value::Bytes(Arc::new(Bytes::new(bytes))))
}
