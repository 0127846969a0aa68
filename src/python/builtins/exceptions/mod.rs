//! The exception classes.

mod base;
mod fields;
mod group;
mod os;
mod texts;

use super::Builder;
use crate::object::{Class, Layout};
use sharing::Ref;
use std::collections::HashMap;

/// Every exception class and its base, bases first: CPython 3.14's, as `Lib/test/exception_hierarchy.txt` lists them.
const HIERARCHY: &[(&str, &str)] = &[
    ("BaseExceptionGroup", "BaseException"),
    ("GeneratorExit", "BaseException"),
    ("KeyboardInterrupt", "BaseException"),
    ("SystemExit", "BaseException"),
    ("Exception", "BaseException"),
    ("ArithmeticError", "Exception"),
    ("FloatingPointError", "ArithmeticError"),
    ("OverflowError", "ArithmeticError"),
    ("ZeroDivisionError", "ArithmeticError"),
    ("AssertionError", "Exception"),
    ("AttributeError", "Exception"),
    ("BufferError", "Exception"),
    ("EOFError", "Exception"),
    ("ImportError", "Exception"),
    ("ModuleNotFoundError", "ImportError"),
    ("LookupError", "Exception"),
    ("IndexError", "LookupError"),
    ("KeyError", "LookupError"),
    ("MemoryError", "Exception"),
    ("NameError", "Exception"),
    ("UnboundLocalError", "NameError"),
    ("OSError", "Exception"),
    ("BlockingIOError", "OSError"),
    ("ChildProcessError", "OSError"),
    ("ConnectionError", "OSError"),
    ("BrokenPipeError", "ConnectionError"),
    ("ConnectionAbortedError", "ConnectionError"),
    ("ConnectionRefusedError", "ConnectionError"),
    ("ConnectionResetError", "ConnectionError"),
    ("FileExistsError", "OSError"),
    ("FileNotFoundError", "OSError"),
    ("InterruptedError", "OSError"),
    ("IsADirectoryError", "OSError"),
    ("NotADirectoryError", "OSError"),
    ("PermissionError", "OSError"),
    ("ProcessLookupError", "OSError"),
    ("TimeoutError", "OSError"),
    ("ReferenceError", "Exception"),
    ("RuntimeError", "Exception"),
    ("NotImplementedError", "RuntimeError"),
    ("PythonFinalizationError", "RuntimeError"),
    ("RecursionError", "RuntimeError"),
    ("StopAsyncIteration", "Exception"),
    ("StopIteration", "Exception"),
    ("SyntaxError", "Exception"),
    ("IndentationError", "SyntaxError"),
    ("TabError", "IndentationError"),
    ("SystemError", "Exception"),
    ("TypeError", "Exception"),
    ("ValueError", "Exception"),
    ("UnicodeError", "ValueError"),
    ("UnicodeDecodeError", "UnicodeError"),
    ("UnicodeEncodeError", "UnicodeError"),
    ("UnicodeTranslateError", "UnicodeError"),
    ("Warning", "Exception"),
    ("BytesWarning", "Warning"),
    ("DeprecationWarning", "Warning"),
    ("EncodingWarning", "Warning"),
    ("FutureWarning", "Warning"),
    ("ImportWarning", "Warning"),
    ("PendingDeprecationWarning", "Warning"),
    ("ResourceWarning", "Warning"),
    ("RuntimeWarning", "Warning"),
    ("SyntaxWarning", "Warning"),
    ("UnicodeWarning", "Warning"),
    ("UserWarning", "Warning"),
];

/// The classes by name.
pub fn classes(object: &Ref<Class>) -> HashMap<&'static str, Ref<Class>> {
    let mut classes = HashMap::new();
    let base = Builder::new("BaseException", Some(object), Layout::Exception);
    classes.insert("BaseException", fill("BaseException", base).build());
    for (name, base) in HIERARCHY {
        let builder = Builder::new(name, classes.get(base), Layout::Exception);
        classes.insert(name, fill(name, builder).build());
    }
    let group = Builder::new("ExceptionGroup", classes.get("BaseExceptionGroup"), Layout::Exception);
    let group = classes.get("Exception").into_iter().fold(group, Builder::base);
    classes.insert("ExceptionGroup", group.build());
    classes
}

/// What a class has beside what it inherits.
fn fill(name: &str, builder: Builder) -> Builder {
    match name {
        "BaseException" => base::class(builder),
        "BaseExceptionGroup" => group::class(builder),
        "OSError" => os::class(builder),
        "KeyError" => texts::key_error(builder),
        _ => fields::class(name, builder),
    }
}
