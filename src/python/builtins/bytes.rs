//! `bytes`.

use super::Builder;

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    builder
}

/// Fills `bytearray`.
pub fn array_class(builder: Builder) -> Builder {
    builder
}
