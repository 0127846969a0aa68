//! Messages as bytes: a protocol version, then postcard.

use serde::{Serialize, de::DeserializeOwned};

/// The version of every message in this crate. Raise it with any change: two builds that differ in it refuse each
/// other, which is what a page sees that was cached beside a newer engine.
pub const PROTOCOL: u8 = 8;

/// Why bytes were refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WireError {
    /// The sender speaks another version.
    #[error("the sender speaks protocol {theirs}, this side speaks {PROTOCOL}: reload the page to get matching parts")]
    Protocol {
        /// The sender's version.
        theirs: u8,
    },
    /// No message at all, or one that ends too early or holds an unknown variant.
    #[error("a message of {length} bytes could not be read: {reason}")]
    Malformed {
        /// How many bytes came.
        length: usize,
        /// What the decoder said.
        reason: String,
    },
}

/// The bytes of a message, its version first.
pub fn encode<M: Serialize>(message: &M) -> Vec<u8> {
    let bytes = vec![PROTOCOL];
    postcard::to_extend(message, bytes).expect("plain data always encodes")
}

/// The message in `bytes`.
///
/// # Errors
/// Another protocol version, or bytes that are no message of type `M`.
pub fn decode<M: DeserializeOwned>(bytes: &[u8]) -> Result<M, WireError> {
    let malformed = |reason: &str| WireError::Malformed { length: bytes.len(), reason: reason.to_owned() };
    match bytes.split_first() {
        None => Err(malformed("it is empty")),
        Some((&PROTOCOL, rest)) => postcard::from_bytes(rest).map_err(|error| malformed(&error.to_string())),
        Some((&theirs, _)) => Err(WireError::Protocol { theirs }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Event, Kernel, Order, Plan, Request, Work};

    #[test]
    fn a_message_survives_the_wire() {
        let work = Work { kernel: Kernel::Mandelbrot, units: 7, size: 300 };
        let request = Request::Race(Plan { work, workers: 3 });
        assert_eq!(decode(&encode(&request)), Ok(request));
        let order = Order::Compute { work, unit: 6 };
        assert_eq!(decode(&encode(&order)), Ok(order));
    }

    #[test]
    fn another_version_is_refused_by_name() {
        let mut bytes = encode(&Event::Finished);
        bytes[0] = PROTOCOL + 1;
        assert_eq!(decode::<Event>(&bytes), Err(WireError::Protocol { theirs: PROTOCOL + 1 }));
    }

    #[test]
    fn damaged_bytes_are_refused() {
        assert!(matches!(decode::<Event>(&[]), Err(WireError::Malformed { length: 0, .. })));
        assert!(matches!(decode::<Event>(&[PROTOCOL, 250]), Err(WireError::Malformed { length: 2, .. })));
    }
}
