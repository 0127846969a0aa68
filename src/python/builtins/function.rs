//! `function`.

use super::Builder;

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    builder
}

/// Fills the class of natives.
pub fn native_class(builder: Builder) -> Builder {
    builder
}

/// Fills the class of bound methods.
pub fn method_class(builder: Builder) -> Builder {
    builder
}
