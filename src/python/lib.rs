//! The interpreter: runs CPython 3.14's bytecode.

pub mod code;
