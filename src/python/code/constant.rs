//! The values that a program spells out.

use serde::{Deserialize, Serialize};

use super::Code;

/// A member of `co_consts`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Constant {
    /// `None`
    None,
    /// `True` or `False`.
    Bool(bool),
    /// `...`
    Ellipsis,
    /// An integer of 64 bits.
    Int(i64),
    /// An integer beyond 64 bits, in decimal digits, perhaps after a minus.
    Big(Box<str>),
    /// A float.
    Float(f64),
    /// A complex number.
    Complex {
        /// Its real part.
        real: f64,
        /// Its imaginary part.
        imag: f64,
    },
    /// Text.
    Str(Box<str>),
    /// Bytes.
    Bytes(Box<[u8]>),
    /// A tuple of constants.
    Tuple(Box<[Constant]>),
    /// A set of constants, in the order of the source.
    FrozenSet(Box<[Constant]>),
    /// Start, stop and step of a slice.
    Slice(Box<[Constant; 3]>),
    /// The code of a function, class or comprehension.
    Code(Box<Code>),
}
