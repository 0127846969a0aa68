//! A thread's lists of free blocks, and the allocator that looks there first.
//!
//! The one place of this crate that is `unsafe`: an allocator can't be written otherwise.
#![allow(unsafe_code)]

use crate::{lend, take_back};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::ptr::{self, NonNull};

/// Sizes of blocks are multiples of it. What is free holds a pointer, and the system aligns blocks as far.
const STEP: usize = 2 * size_of::<usize>();

/// How many sizes have a list.
const SIZES: usize = 64;

/// The largest block that has a list.
const LARGEST: usize = STEP * SIZES;

/// A free block: where the next one of its list is.
struct Free {
    next: Option<NonNull<Free>>,
}

/// The blocks of one size that a thread has let go of.
struct List {
    first: Cell<Option<NonNull<Free>>>,
    length: Cell<usize>,
}

/// A thread's lists, by size.
pub(crate) struct Cache {
    lists: [List; SIZES],
    /// Makes a thread's variables larger than any block that has a list. In WebAssembly their place is asked for before
    /// they can be used: that request must not look for a list.
    _width: usize,
}

const _: () = assert!(size_of::<Cache>() > LARGEST);

thread_local! {
    /// It needs no `drop`, so that it can be used at any time; what lies in the lists of a thread that ends stays there. The
    /// threads of an engine end with its memory.
    static CACHE: Cache = const { Cache::new() };
}

impl Cache {
    /// Bytes that a list may hold.
    pub(crate) const KEPT: usize = 16 << 10;

    const fn new() -> Self {
        Self { lists: [const { List { first: Cell::new(None), length: Cell::new(0) } }; SIZES], _width: 0 }
    }
}

impl List {
    fn take(&self) -> Option<NonNull<Free>> {
        let block = self.first.get()?;
        // SAFETY: what is in a list is free, large enough for a `Free` and holds one, which `keep` wrote; and the list is
        // this thread's own.
        self.first.set(unsafe { block.read() }.next);
        self.length.set(self.length.get() - 1);
        Some(block)
    }

    /// # Safety
    /// The block is not used by anybody any more, is not in a list, and is aligned and large enough for a `Free`.
    unsafe fn keep(&self, block: NonNull<Free>) {
        // SAFETY: as promised.
        unsafe { block.write(Free { next: self.first.get() }) };
        self.first.set(Some(block));
        self.length.set(self.length.get() + 1);
    }
}

/// The system's allocator behind the threads' lists. All that are made share them, and are the same.
#[derive(Clone, Copy, Debug, Default)]
pub struct Pooled;

/// Which list a block of that layout belongs to, and the layout that blocks of that list have.
#[inline(always)]
fn list_of(layout: Layout) -> Option<(usize, Layout)> {
    let (size, align) = (layout.size(), layout.align());
    if size > LARGEST || align > STEP {
        return None;
    }
    let index = size.saturating_sub(1) / STEP;
    // SAFETY: `STEP` is a power of two, and `LARGEST` is far below `isize::MAX`.
    Some((index, unsafe { Layout::from_size_align_unchecked((index + 1) * STEP, STEP) }))
}

// SAFETY: each block comes from `System` with a layout that depends on the layout asked for alone: that of its list, which
// is as large and as aligned at least, or the very one. It goes back to `System` with the same, or waits in a list of the
// thread that freed it, from where it is handed out again once, for a layout of the same list. Nothing here panics or
// allocates: `CACHE` is made at compile time and has nothing to drop, so that looking there can't fail either.
unsafe impl GlobalAlloc for Pooled {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        match list_of(layout) {
            Some((index, whole)) => match CACHE.with(|cache| cache.lists[index].take()) {
                Some(block) => block.as_ptr().cast(),
                // SAFETY: the layout of a list is not empty.
                None => unsafe { alloc(whole) },
            },
            // SAFETY: as the caller promises.
            None => unsafe { alloc(layout) },
        }
    }

    #[inline]
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        let Some((index, whole)) = list_of(layout) else {
            // SAFETY: it came from `System` with this layout.
            return unsafe { dealloc(block, layout) };
        };
        CACHE.with(|cache| {
            let list = &cache.lists[index];
            match NonNull::new(block.cast::<Free>()) {
                Some(free) if list.length.get() < Cache::KEPT / whole.size() => {
                    // SAFETY: it is of this list's layout, which has room for a `Free`, and the caller lets go of it.
                    unsafe { list.keep(free) };
                }
                // SAFETY: it came from `System` with this layout.
                _ => unsafe { dealloc(block, whole) },
            }
        });
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        match list_of(layout) {
            Some(_) => {
                // SAFETY: as the caller promises.
                let block = unsafe { self.alloc(layout) };
                if !block.is_null() {
                    // SAFETY: the block has as many bytes, and nobody else has it.
                    unsafe { ptr::write_bytes(block, 0, layout.size()) };
                }
                block
            }
            None => {
                // SAFETY: as the caller promises.
                let block = unsafe { System.alloc_zeroed(layout) };
                if !block.is_null() {
                    lend(layout.size());
                }
                block
            }
        }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: the caller promises that the new size, rounded up, is not too large.
        let wanted = unsafe { Layout::from_size_align_unchecked(size, layout.align()) };
        match (list_of(layout), list_of(wanted)) {
            (Some((from, _)), Some((to, _))) if from == to => block,
            (None, None) => {
                // SAFETY: it came from `System` with this layout.
                let moved = unsafe { System.realloc(block, layout, size) };
                if !moved.is_null() {
                    lend(size);
                    take_back(layout.size());
                }
                moved
            }
            _ => {
                // SAFETY: as the caller promises.
                let moved = unsafe { self.alloc(wanted) };
                if !moved.is_null() {
                    // SAFETY: both have as many bytes, and are different blocks; the old one came from here.
                    unsafe {
                        ptr::copy_nonoverlapping(block, moved, layout.size().min(size));
                        self.dealloc(block, layout);
                    }
                }
                moved
            }
        }
    }
}

/// A block of the system's.
///
/// # Safety
/// As `System::alloc`.
#[inline(never)]
unsafe fn alloc(layout: Layout) -> *mut u8 {
    // SAFETY: as the caller promises.
    let block = unsafe { System.alloc(layout) };
    if !block.is_null() {
        lend(layout.size());
    }
    block
}

/// Gives a block back to the system.
///
/// # Safety
/// As `System::dealloc`.
#[inline(never)]
unsafe fn dealloc(block: *mut u8, layout: Layout) {
    take_back(layout.size());
    // SAFETY: as the caller promises.
    unsafe { System.dealloc(block, layout) }
}
