//! `itertools`: iterators made of iterators.

mod arranging;
mod grouping;
mod selecting;

use crate::Result;
use crate::Value;
use crate::builtins::{Builder, types};
use crate::object::{Module, Native, intern};
use crate::vm::Thread;
use sharing::Ref;

/// The classes of the module.
const CLASSES: [&str; 19] = [
    "accumulate",
    "batched",
    "chain",
    "combinations",
    "combinations_with_replacement",
    "compress",
    "count",
    "cycle",
    "dropwhile",
    "filterfalse",
    "groupby",
    "islice",
    "pairwise",
    "permutations",
    "product",
    "repeat",
    "starmap",
    "takewhile",
    "zip_longest",
];

/// Fills the module.
///
/// # Errors
/// None.
pub fn fill(_: &mut Thread, module: &Ref<Module>) -> Result<()> {
    for name in CLASSES {
        module.dict.set_name(&intern(name), Value::Class(types().named(name).clone()));
    }
    module.dict.set_name(&intern("tee"), Native::function("tee(iterable, n=, /)", grouping::tee));
    Ok(())
}

/// Fills the class of that name, if it is one of the module's.
pub fn class(name: &str, builder: Builder) -> std::result::Result<Builder, Builder> {
    let known = CLASSES.contains(&name) || matches!(name, "_grouper" | "_tee");
    if !known {
        return Err(builder);
    }
    let builder = builder.value("__module__", Value::from("itertools"));
    Ok(grouping::class(name, arranging::class(name, selecting::class(name, builder))))
}
