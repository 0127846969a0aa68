//! Classes that programs meet without a name for them: iterators, views, cells, code objects.

use super::Builder;

/// Fills the class of that name.
pub fn class(_name: &str, builder: Builder) -> Builder {
    builder
}
