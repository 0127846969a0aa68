//! `dir`.

use super::frames::local_names;
use crate::builtins::known;
use crate::object::{Args, Class, Dict};
use crate::protocol::{self, class_of};
use crate::vm::Thread;
use crate::{Result, Value};
use std::collections::BTreeSet;

/// `dir(object)`: sorted.
pub fn dir(thread: &mut Thread, args: Args) -> Result {
    if args[0].is_null() {
        let mut names = BTreeSet::new();
        add_keys(&local_names(thread), &mut names);
        return Ok(list(names));
    }
    if let Some(method) = protocol::overridden(thread, &args[0], &known::DIR) {
        let names = thread.nested(|thread| thread.call_with(&method, [args[0].clone()]))?;
        let names = protocol::collect(thread, &names)?;
        let sort = Args::positional([Value::list(names)]);
        let sorted = thread.interpreter.builtins.get_str("sorted").unwrap_or_default();
        return thread.call(&sorted, sort);
    }
    Ok(list(names_of(&args[0])))
}

fn list(names: BTreeSet<String>) -> Value {
    Value::list(names.into_iter().map(Value::from).collect())
}

/// The names that `object.__dir__` gives.
pub fn names_of(object: &Value) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    match object {
        Value::Module(module) => {
            add_keys(&module.dict, &mut names);
            return names;
        }
        Value::Class(class) => {
            add_members(class, &mut names);
            return names;
        }
        Value::Instance(instance) if !instance.class.slots_only => add_keys(&instance.dict(), &mut names),
        Value::Function(function) => add_keys(&function.dict(), &mut names),
        _ => {}
    }
    add_members(&class_of(object), &mut names);
    names
}

fn add_keys(dict: &Dict, names: &mut BTreeSet<String>) {
    names.extend(dict.snapshot().iter().filter_map(|entry| entry.key.as_str().map(str::to_owned)));
}

fn add_members(class: &Class, names: &mut BTreeSet<String>) {
    let own = |class: &Class| -> Vec<String> {
        let dict = class.dict();
        dict.entries().filter_map(|entry| entry.key.as_str().map(str::to_owned)).collect()
    };
    names.extend(own(class));
    class.ancestors.iter().for_each(|class| names.extend(own(class)));
}
