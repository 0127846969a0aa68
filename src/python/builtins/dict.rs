//! `dict`.

use super::Builder;

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    builder
}
