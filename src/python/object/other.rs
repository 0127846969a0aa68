//! The rarer kinds of objects.

use super::{Args, Class, Complex, Dict, FrameObject, Name, Traceback, Window};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// Reads an attribute that is computed.
pub type Getter = fn(&mut Thread, &Value) -> Result;
/// Writes an attribute that is computed; [`Value::Null`] deletes it.
pub type Setter = fn(&mut Thread, &Value, Value) -> Result<()>;

/// An object of one of the rarer kinds.
#[derive(Debug)]
pub enum Other {
    /// `property`: getter, setter, deleter, documentation; [`Value::None`] for those that are not there.
    Property {
        /// Called to read.
        get: Value,
        /// Called to write.
        set: Value,
        /// Called to delete.
        delete: Value,
        /// `__doc__`
        doc: Value,
    },
    /// `classmethod`
    ClassMethod(Value),
    /// `staticmethod`
    StaticMethod(Value),
    /// What `super()` gives: lookups begin after `class` in the order of `object`'s class.
    Super {
        /// Where the order is entered.
        class: Ref<Class>,
        /// The object, or the class in a class method.
        object: Value,
        /// The class whose order it is.
        order: Ref<Class>,
    },
    /// An attribute that is computed by code of ours: CPython's getset and member descriptors.
    GetSet {
        /// Its name.
        name: &'static str,
        /// Reads it.
        get: Getter,
        /// Writes it, if programs may.
        set: Option<Setter>,
    },
    /// A member of `__slots__`.
    Slot {
        /// Its name.
        name: Name,
        /// The name under which objects keep it.
        hidden: Name,
    },
    /// `dict.keys()`, `.values()` and `.items()`.
    View {
        /// What it shows.
        dict: Ref<Dict>,
        /// Which part of it.
        part: Part,
    },
    /// `types.MappingProxyType`: a class's `__dict__`, as it was.
    Proxy(Ref<Dict>),
    /// `complex`
    Complex(Complex),
    /// `memoryview`
    Memory(Window),
    /// Something of a module's that only its natives look into.
    Opaque(Box<dyn Opaque>),
    /// A traceback, from an entry on inwards.
    Traceback(Traceback),
    /// A call.
    Frame(Ref<FrameObject>),
    /// A method of ours with arguments held: `functools.partial`, the methods of decorated functions and the like.
    Closure {
        /// What programs see as its type.
        kind: &'static str,
        /// Called with the held values first.
        call: fn(&mut Thread, &[Value], Args) -> Result,
        /// What it holds.
        held: Vec<Value>,
    },
}

impl Drop for Other {
    fn drop(&mut self) {
        let held = match self {
            Self::Closure { held, .. } => std::mem::take(held),
            Self::ClassMethod(held) | Self::StaticMethod(held) | Self::Super { object: held, .. } => {
                vec![std::mem::take(held)]
            }
            Self::Property { get, set, delete, .. } => [get, set, delete].map(std::mem::take).into(),
            _ => return,
        };
        super::discard(held);
    }
}

/// What an object can be that only natives look into.
pub trait Opaque: std::any::Any + std::fmt::Debug + Send + Sync {
    /// The name of its class.
    fn class(&self) -> &'static str {
        "opaque"
    }

    /// Its `repr`, if it has one of its own.
    fn text(&self, _address: &str) -> Option<String> {
        None
    }
}

impl Other {
    /// What natives look into, if that is what a value is, or an object of a class that derives from its class.
    pub fn inside<T: Opaque>(value: &Value) -> Option<&T> {
        match value.plain() {
            Value::Other(other) => match &**other {
                Self::Opaque(opaque) => (&**opaque as &dyn std::any::Any).downcast_ref(),
                _ => None,
            },
            _ => None,
        }
    }
}

/// Part of a dictionary's entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The keys.
    Keys,
    /// The values.
    Values,
    /// Both, as pairs.
    Items,
}
