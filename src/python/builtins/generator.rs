//! `generator`.

use super::Builder;

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    builder
}

/// Fills `coroutine`.
pub fn coroutine_class(builder: Builder) -> Builder {
    builder
}
