//! How much memory is in use: counted by the allocator, since WebAssembly's memory never shrinks and so tells nothing.

use cap::Cap;
use std::alloc::System;

#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

/// Bytes in use by everything in this memory.
pub(crate) fn in_use() -> usize {
    ALLOCATOR.allocated()
}
