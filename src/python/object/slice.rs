//! Slices.

use crate::Value;

/// A `slice`: three values, [`Value::None`] where nothing was given.
#[derive(Clone, Debug)]
pub struct Slice {
    /// Where it begins.
    pub start: Value,
    /// Where it ends, itself not in.
    pub stop: Value,
    /// The distance.
    pub step: Value,
}
