//! What a `memoryview` shows: some bytes of an object, at equal distances.

use super::{Bytes, Other};
use crate::Value;
use sharing::Ref;
use std::sync::atomic::{AtomicBool, Ordering};

/// A view of bytes.
#[derive(Debug)]
pub struct Window {
    /// The object it looks at.
    pub bytes: Ref<Bytes>,
    /// Where its first byte lies.
    pub start: i64,
    /// How far its bytes lie apart.
    pub step: i64,
    /// How many there are.
    pub count: usize,
    /// Whether nothing can be written through it.
    pub readonly: bool,
    /// Whether it was given back.
    pub released: AtomicBool,
}

impl Window {
    /// All bytes of an object.
    pub fn new(bytes: &Ref<Bytes>) -> Self {
        let (count, readonly) = (bytes.lock().len(), !bytes.mutable);
        Self { bytes: bytes.clone(), start: 0, step: 1, count, readonly, released: AtomicBool::new(false) }
    }

    /// Where one of its bytes lies in the object.
    pub fn place(&self, index: usize) -> usize {
        (self.start + index as i64 * self.step) as usize
    }

    /// A copy of what it shows; what the object has lost meanwhile is left out.
    pub fn snapshot(&self) -> Vec<u8> {
        let content = self.bytes.lock();
        (0..self.count).filter_map(|index| content.get(self.place(index)).copied()).collect()
    }

    /// Whether it was given back.
    pub fn is_released(&self) -> bool {
        self.released.load(Ordering::Relaxed)
    }

    /// The view that a value is.
    pub fn of(value: &Value) -> Option<&Self> {
        match value {
            Value::Other(other) => match &**other {
                Other::Memory(window) => Some(window),
                _ => None,
            },
            _ => None,
        }
    }

    /// The content of `bytes`, `bytearray` or `memoryview`.
    pub fn content(value: &Value) -> Option<Vec<u8>> {
        match value.plain() {
            Value::Bytes(bytes) => Some(bytes.snapshot()),
            other => Self::of(other).map(Self::snapshot),
        }
    }

    /// Whether two values show the same bytes; nothing if neither is a view, or one shows none.
    pub fn equal(a: &Value, b: &Value) -> Option<bool> {
        Self::of(a).or_else(|| Self::of(b))?;
        Some(Self::content(a)? == Self::content(b)?)
    }
}
