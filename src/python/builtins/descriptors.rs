//! `property`, `classmethod`, `staticmethod` and `super`.

use super::Builder;

/// Fills `property`.
pub fn property(builder: Builder) -> Builder {
    builder
}

/// Fills `classmethod`.
pub fn classmethod(builder: Builder) -> Builder {
    builder
}

/// Fills `staticmethod`.
pub fn staticmethod(builder: Builder) -> Builder {
    builder
}

/// Fills `super`.
pub fn super_class(builder: Builder) -> Builder {
    builder
}
