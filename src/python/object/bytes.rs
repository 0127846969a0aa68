//! `bytes` and `bytearray`.
use sharing::{Guard, Lock};

/// Bytes; which of the two types it is doesn't change.
#[derive(Debug)]
pub struct Bytes {
    content: Lock<Vec<u8>>,
    /// Whether it is a `bytearray`.
    pub mutable: bool,
}

impl Bytes {
    /// A `bytes` object.
    pub fn new(content: Vec<u8>) -> Self {
        Self { content: Lock::new(content), mutable: false }
    }

    /// A `bytearray`.
    pub fn array(content: Vec<u8>) -> Self {
        Self { content: Lock::new(content), mutable: true }
    }

    /// Its content, locked.
    pub fn lock(&self) -> Guard<'_, Vec<u8>> {
        self.content.lock()
    }

    /// A copy of its content as it is now.
    pub fn snapshot(&self) -> Vec<u8> {
        self.lock().clone()
    }
}
