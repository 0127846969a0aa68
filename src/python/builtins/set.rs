//! `set`.

use super::Builder;

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    builder
}

/// Fills `frozenset`.
pub fn frozen_class(builder: Builder) -> Builder {
    builder
}
