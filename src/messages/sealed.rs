//! A message within a message: whoever only passes it on need not know how it is read.
//!
//! The page hears listings, traces and records for labs that are modules of their own. Sealed, they are bytes to it; what
//! reads and writes all their parts would weigh some kilobytes in a module that never looks inside.

use std::marker::PhantomData;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{DeserializeOwned, Error, Visitor},
};

use crate::{WireError, decode, encode};

/// The bytes of a `T`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed<T> {
    bytes: Vec<u8>,
    of: PhantomData<fn() -> T>,
}

impl<T: Serialize> Sealed<T> {
    /// Seals a value.
    pub fn new(value: &T) -> Self {
        Self { bytes: encode(value), of: PhantomData }
    }
}

impl<T: DeserializeOwned> Sealed<T> {
    /// The value.
    ///
    /// # Errors
    /// The bytes are none of a `T`.
    pub fn open(&self) -> Result<T, WireError> {
        decode(&self.bytes)
    }
}

impl<T> Serialize for Sealed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.bytes)
    }
}

impl<'de, T> Deserialize<'de> for Sealed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self { bytes: deserializer.deserialize_byte_buf(Bytes)?, of: PhantomData })
    }
}

struct Bytes;

impl Visitor<'_> for Bytes {
    type Value = Vec<u8>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("bytes")
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Vec<u8>, E> {
        Ok(bytes.to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_crosses_as_bytes_and_is_read_at_the_end() {
        let sealed = Sealed::new(&("Grüße".to_owned(), 7_u32));
        let passed: Sealed<(String, u32)> = decode(&encode(&sealed)).expect("it was written just now");
        assert_eq!(passed, sealed);
        assert_eq!(passed.open(), Ok(("Grüße".to_owned(), 7)));
    }

    #[test]
    fn damaged_bytes_are_refused_when_they_are_read() {
        let sealed = Sealed::<u32> { bytes: vec![1, 2, 3], of: PhantomData };
        assert_eq!(decode(&encode(&sealed)), Ok(sealed.clone()));
        assert!(sealed.open().is_err());
    }
}
