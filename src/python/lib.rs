//! The interpreter: runs CPython 3.14's bytecode.
//!
//! - [`code`]: code objects as plain data, their tables, the disassembler.
//! - [`value`], [`object`]: what programs compute with. The crate `sharing` makes objects safe to share, whatever the GIL does.
//! - [`vm`]: threads, frames, the loop over instructions, calls, unwinding.
//! - [`protocol`]: what CPython's abstract object layer does: attributes, arithmetic, comparison, iteration, text.
//! - [`builtins`], [`modules`]: the functions, types and modules that programs find.
//!
//! Knows no clock, thread or web of its own: the [`Host`](vm::Host) lends them.

// What threads wait for is looked at whether they hold the GIL or not: mutexes without poisoning.
#![feature(nonpoison_mutex, sync_nonpoison)]
// A frame is entered with room for its stack: a push that finds room needs no code that makes some.
#![feature(vec_push_within_capacity)]

pub mod builtins;
pub mod code;

pub mod modules;
pub mod object;
pub mod protocol;
pub mod value;
pub mod vm;

pub use object::Thrown;
pub use value::Value;

/// What can end in a Python exception.
pub type Result<T = Value> = std::result::Result<T, Thrown>;
