//! Modules.

use super::{Dict, Name};
use sharing::Ref;

/// A module: a name and a namespace.
#[derive(Debug)]
pub struct Module {
    /// `__name__`
    pub name: Name,
    /// `__dict__`
    pub dict: Ref<Dict>,
}
