//! How much memory is in use: counted by the allocator, since WebAssembly's memory never shrinks and so tells nothing of
//! that; and how large it has become, for the same reason.

use cap::Cap;
use std::alloc::System;
use std::arch::wasm32::memory_size;

#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

/// Bytes of memory from which on an engine is worn: a program that makes it grow as far, or many that each leave a little
/// behind (classes refer to themselves, and nothing collects cycles), should not take it from the programs to come, nor
/// keep it from the reader's other pages.
const WORN: usize = 96 << 20;

/// A page of WebAssembly's memory, in bytes.
const PAGE: usize = 64 << 10;

/// Whether the memory has become so large that another engine had better take over.
pub(crate) fn is_worn() -> bool {
    memory_size::<0>() * PAGE >= WORN
}

/// Bytes in use by everything in this memory.
pub(crate) fn in_use() -> usize {
    ALLOCATOR.allocated()
}
