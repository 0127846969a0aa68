//! The functions of `builtins`.

mod print;

use crate::object::NativeFn;

/// Every function, by its signature.
pub const ALL: &[(&str, NativeFn)] = &[("print(*args, sep=, end=, file=, flush=)", print::print)];
