//! The slots of a frame.

use serde::{Deserialize, Serialize};

/// A slot: a member of `co_localsplusnames` with its kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Local {
    /// The variable's name.
    pub name: Box<str>,
    /// What the slot is for.
    pub kind: Kind,
}

/// What a slot is for. Several hold at once: a parameter that an inner function uses is `LOCAL`, `CELL` and positional.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kind(pub u8);

impl Kind {
    /// A parameter that can be given by position.
    pub const POSITIONAL: Self = Self(0x02);
    /// A parameter that can be given by keyword.
    pub const KEYWORD: Self = Self(0x04);
    /// `*args` or `**kwargs`.
    pub const STAR: Self = Self(0x08);
    /// A comprehension's variable, which lives in the function that it is inlined into.
    pub const HIDDEN: Self = Self(0x10);
    /// A variable of this function.
    pub const LOCAL: Self = Self(0x20);
    /// A variable that inner functions use: the slot holds a cell.
    pub const CELL: Self = Self(0x40);
    /// A variable of an enclosing function: the slot holds its cell.
    pub const FREE: Self = Self(0x80);

    /// Whether every kind of `other` holds.
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}
