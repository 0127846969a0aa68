//! The functions of `builtins`.

use crate::object::NativeFn;

/// Every function, by its signature.
pub const ALL: &[(&str, NativeFn)] = &[];
