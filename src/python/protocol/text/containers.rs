//! The text of containers: of what they contain, and `[...]` where they contain themselves.

use super::repr as repr_of;
use crate::code::repr as spelling;
use crate::object::{Name, Set};
use crate::vm::Thread;
use crate::{Result, Value};

/// `repr` of a container that programs see as an object of the class `class`.
pub fn repr(thread: &mut Thread, value: &Value, class: Name) -> Result<String> {
    match value {
        Value::Bytes(bytes) => {
            let text = spelling::bytes(&bytes.lock());
            Ok(if bytes.mutable { format!("{}({text})", &*class) } else { text })
        }
        Value::Tuple(items) => guarded(thread, value, "(...)", |thread| {
            let comma = if items.len() == 1 { "," } else { "" };
            Ok(format!("({}{comma})", list(thread, items)?))
        }),
        Value::List(items) => guarded(thread, value, "[...]", |thread| {
            let items = items.snapshot();
            Ok(format!("[{}]", list(thread, &items)?))
        }),
        Value::Dict(dict) => guarded(thread, value, "{...}", |thread| {
            let mut pairs = Vec::new();
            for entry in dict.snapshot() {
                pairs.push(format!("{}: {}", repr_of(thread, &entry.key)?, repr_of(thread, &entry.value)?));
            }
            Ok(format!("{{{}}}", pairs.join(", ")))
        }),
        Value::Set(set) => guarded(thread, value, &format!("{}(...)", &*class), |thread| set_repr(thread, set, &class)),
        other => repr_of(thread, other),
    }
}

fn set_repr(thread: &mut Thread, set: &Set, class: &Name) -> Result<String> {
    let items: Vec<Value> = set.snapshot().iter().map(|(_, key)| key.clone()).collect();
    if items.is_empty() {
        return Ok(format!("{}()", &**class));
    }
    let text = list(thread, &items)?;
    Ok(if &**class == "set" { format!("{{{text}}}") } else { format!("{}({{{text}}})", &**class) })
}

/// The items' texts with commas between them.
pub fn list(thread: &mut Thread, items: &[Value]) -> Result<String> {
    let mut out = String::new();
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push_str(", ");
        }
        out.push_str(&repr_of(thread, item)?);
    }
    Ok(out)
}

/// Makes the text of an object, unless it is being made already: then it is `inside`.
///
/// # Errors
/// What `body` raises, `RecursionError`.
pub fn guarded(
    thread: &mut Thread,
    value: &Value,
    inside: &str,
    body: impl FnOnce(&mut Thread) -> Result<String>,
) -> Result<String> {
    let address = value.address().unwrap_or_default();
    if thread.repr_guard.contains(&address) {
        return Ok(inside.to_owned());
    }
    thread.repr_guard.push(address);
    let result = thread.nested(body);
    thread.repr_guard.pop();
    result
}
