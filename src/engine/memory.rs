//! How much memory is in use: counted by the allocator, since WebAssembly's memory never shrinks and so tells nothing of
//! that; and how large it has become, for the same reason.

use allocator::Pooled;
pub(crate) use allocator::in_use;
use std::arch::wasm32::memory_size;

#[global_allocator]
static ALLOCATOR: Pooled = Pooled;

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
