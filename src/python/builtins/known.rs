//! The names that the interpreter itself looks up.

use crate::object::{Name, intern};
use std::ops::Deref;
use std::sync::OnceLock;

/// A name that is interned when it is first used.
pub struct Known(&'static str, OnceLock<Name>);

impl Known {
    /// A name of that text.
    pub const fn new(text: &'static str) -> Self {
        Self(text, OnceLock::new())
    }
}

impl Deref for Known {
    type Target = Name;
    #[inline]
    fn deref(&self) -> &Name {
        self.1.get_or_init(|| intern(self.0))
    }
}

macro_rules! known {
    ($($name:ident = $text:literal,)*) => {
        $(#[doc = $text] pub static $name: Known = Known::new($text);)*
    };
}

known! {
    ABS = "__abs__",
    ADD = "__add__",
    AENTER = "__aenter__",
    AEXIT = "__aexit__",
    AITER = "__aiter__",
    ALL = "__all__",
    ANEXT = "__anext__",
    ANNOTATE = "__annotate__",
    ANNOTATIONS = "__annotations__",
    AWAIT = "__await__",
    BOOL = "__bool__",
    BUILD_CLASS = "__build_class__",
    BUILTINS = "__builtins__",
    CALL = "__call__",
    CLASS = "__class__",
    CLASS_GETITEM = "__class_getitem__",
    CLASSCELL = "__classcell__",
    CLASSDICTCELL = "__classdictcell__",
    CONTAINS = "__contains__",
    DEL = "__del__",
    DELATTR = "__delattr__",
    DELETE = "__delete__",
    DELITEM = "__delitem__",
    DICT = "__dict__",
    DIR = "__dir__",
    DOC = "__doc__",
    ENTER = "__enter__",
    EQ = "__eq__",
    EXIT = "__exit__",
    FILE = "__file__",
    FLOAT = "__float__",
    FORMAT = "__format__",
    GE = "__ge__",
    GET = "__get__",
    GETATTR = "__getattr__",
    GETATTRIBUTE = "__getattribute__",
    GETITEM = "__getitem__",
    GT = "__gt__",
    HASH = "__hash__",
    INDEX = "__index__",
    INIT = "__init__",
    INIT_SUBCLASS = "__init_subclass__",
    INSTANCECHECK = "__instancecheck__",
    INT = "__int__",
    INVERT = "__invert__",
    ITER = "__iter__",
    LE = "__le__",
    LEN = "__len__",
    LENGTH_HINT = "__length_hint__",
    LT = "__lt__",
    MAIN = "__main__",
    MATCH_ARGS = "__match_args__",
    MISSING = "__missing__",
    MODULE = "__module__",
    MRO_ENTRIES = "__mro_entries__",
    NAME = "__name__",
    NE = "__ne__",
    NEG = "__neg__",
    NEW = "__new__",
    NEXT = "__next__",
    NOTES = "__notes__",
    POS = "__pos__",
    PREPARE = "__prepare__",
    QUALNAME = "__qualname__",
    REPR = "__repr__",
    REVERSED = "__reversed__",
    ROUND = "__round__",
    SET = "__set__",
    SET_NAME = "__set_name__",
    SETATTR = "__setattr__",
    SETITEM = "__setitem__",
    SLOTS = "__slots__",
    STR = "__str__",
    SUBCLASSCHECK = "__subclasscheck__",
    TP_NAME = "__tp_name__",
    TRUNC = "__trunc__",
    TYPE_PARAMS = "__type_params__",
    SEND = "send",
    THROW = "throw",
    CLOSE = "close",
    ARGS = "args",
    VALUE = "value",
    PRINT_FILE_AND_LINE = "print_file_and_line",
}
