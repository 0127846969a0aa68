//! The binary operators: their numbers, symbols and special methods.

use crate::builtins::known::Known;

/// A binary operator, perhaps in its in-place form.
#[derive(Clone, Copy, Debug)]
pub struct Operator {
    /// Its number without regard to the form.
    pub base: usize,
    /// Whether it is the in-place form.
    pub inplace: bool,
}

struct Entry {
    symbol: &'static str,
    inplace_symbol: &'static str,
    method: Known,
    reflected: Known,
    inplace: Known,
}

macro_rules! entries {
    ($($symbol:literal $name:literal,)*) => {
        [$(Entry {
            symbol: $symbol,
            inplace_symbol: concat!($symbol, "="),
            method: Known::new(concat!("__", $name, "__")),
            reflected: Known::new(concat!("__r", $name, "__")),
            inplace: Known::new(concat!("__i", $name, "__")),
        },)*]
    };
}

static ENTRIES: [Entry; 13] = entries! {
    "+" "add", "&" "and", "//" "floordiv", "<<" "lshift", "@" "matmul", "*" "mul", "%" "mod", "|" "or", "**" "pow",
    ">>" "rshift", "-" "sub", "/" "truediv", "^" "xor",
};

impl Operator {
    /// `+`
    pub const ADD: usize = 0;
    /// `&`
    pub const AND: usize = 1;
    /// `//`
    pub const FLOOR_DIVIDE: usize = 2;
    /// `<<`
    pub const LSHIFT: usize = 3;
    /// `*`
    pub const MULTIPLY: usize = 5;
    /// `%`
    pub const REMAINDER: usize = 6;
    /// `|`
    pub const OR: usize = 7;
    /// `**`
    pub const POWER: usize = 8;
    /// `>>`
    pub const RSHIFT: usize = 9;
    /// `-`
    pub const SUBTRACT: usize = 10;
    /// `/`
    pub const TRUE_DIVIDE: usize = 11;
    /// `^`
    pub const XOR: usize = 12;

    /// The operator that `BINARY_OP` gives that number, which isn't [`super::SUBSCRIPT`].
    pub fn new(number: usize) -> Self {
        Self { base: number % ENTRIES.len(), inplace: number >= ENTRIES.len() }
    }

    fn entry(self) -> &'static Entry {
        &ENTRIES[self.base]
    }

    /// How messages call it.
    pub fn symbol(self) -> &'static str {
        match (self.base, self.inplace) {
            (Self::POWER, false) => "** or pow()",
            (_, false) => self.entry().symbol,
            (_, true) => self.entry().inplace_symbol,
        }
    }

    /// `__add__` and the like.
    pub fn method(self) -> &'static Known {
        &self.entry().method
    }

    /// `__radd__` and the like.
    pub fn reflected(self) -> &'static Known {
        &self.entry().reflected
    }

    /// `__iadd__` and the like.
    pub fn inplace_method(self) -> &'static Known {
        &self.entry().inplace
    }
}
