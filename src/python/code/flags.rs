//! What kind of code a code object is.

use serde::{Deserialize, Serialize};

/// `co_flags`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flags(pub u32);

impl Flags {
    /// Its local variables are slots.
    pub const OPTIMIZED: Self = Self(0x1);
    /// A call makes a new set of local variables.
    pub const NEWLOCALS: Self = Self(0x2);
    /// It has `*args`.
    pub const VARARGS: Self = Self(0x4);
    /// It has `**kwargs`.
    pub const VARKEYWORDS: Self = Self(0x8);
    /// It stands inside a function.
    pub const NESTED: Self = Self(0x10);
    /// A call makes a generator.
    pub const GENERATOR: Self = Self(0x20);
    /// A call makes a coroutine.
    pub const COROUTINE: Self = Self(0x80);
    /// It is a generator that can be awaited.
    pub const ITERABLE_COROUTINE: Self = Self(0x100);
    /// A call makes an asynchronous generator.
    pub const ASYNC_GENERATOR: Self = Self(0x200);
    /// Annotations stay text: `from __future__ import annotations`.
    pub const FUTURE_ANNOTATIONS: Self = Self(0x100_0000);
    /// Its first constant is the documentation string.
    pub const HAS_DOCSTRING: Self = Self(0x400_0000);
    /// It stands directly in a class body.
    pub const METHOD: Self = Self(0x800_0000);

    /// Whether every flag of `other` is set.
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}
