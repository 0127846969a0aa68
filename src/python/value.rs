//! A Python value: what a name, a stack slot or an element of a list holds.
//!
//! Small things are in the value itself (`None`, booleans, integers of 64 bits, floats); everything else is a counted
//! reference to an object. CPython makes its small integers immortal, so their counts say as little there as here.

use crate::object::{
    Bytes, Cell, Class, CodeObject, Cursor, Dict, Function, Generator, Instance, List, Method, Module, Native, Other,
    Range, Set, Slice, Str, Tuple,
};
use compact_str::CompactString;
use num_bigint::BigInt;
use sharing::Ref;
use std::any::Any;
use std::sync::LazyLock;

/// What holds for every kind of value that is a counted reference to an object; nothing for the others.
macro_rules! counted {
    ($value:expr, $object:ident => $what:expr) => {
        match $value {
            Value::Big($object) => Some($what),
            Value::Str($object) => Some($what),
            Value::Bytes($object) => Some($what),
            Value::Tuple($object) => Some($what),
            Value::List($object) => Some($what),
            Value::Dict($object) => Some($what),
            Value::Set($object) => Some($what),
            Value::Range($object) => Some($what),
            Value::Slice($object) => Some($what),
            Value::Function($object) => Some($what),
            Value::Method($object) => Some($what),
            Value::Class($object) => Some($what),
            Value::Instance($object) => Some($what),
            Value::Iter($object) => Some($what),
            Value::Generator($object) => Some($what),
            Value::Cell($object) => Some($what),
            Value::Module($object) => Some($what),
            Value::Code($object) => Some($what),
            Value::Other($object) => Some($what),
            _ => None,
        }
    };
}

/// A Python value. Cloning it is what CPython calls `Py_INCREF`, dropping it `Py_DECREF`.
///
/// The tag is as wide as what it tags, so that a value is moved as two words; a narrower one makes the compiler move it
/// in pieces that straddle them. Kinds that are told from others together lie together, which takes one comparison.
#[derive(Debug, Default)]
#[repr(u64)]
pub enum Value {
    /// No value: an unbound local, the empty place beside a callable. Never seen by Python code.
    #[default]
    Null,
    /// `None`.
    None,
    /// `NotImplemented`.
    NotImplemented,
    /// `...`.
    Ellipsis,
    /// `True` and `False`.
    Bool(bool),
    /// An integer that fits.
    Int(i64),
    /// A float.
    Float(f64),
    /// A function or method of ours: there is one for ever, so that nobody counts who holds it.
    Native(&'static Native),
    /// A local variable, by its index in the frame, that `LOAD_FAST_BORROW` put on the stack without counting it.
    /// Never leaves its frame's stack.
    Borrowed(u32),
    /// The iterator of a `for` loop, owned by the stack slot it is in: nobody else can see it, so it needs no lock.
    /// Never leaves its frame's stack.
    Loop(Box<Cursor>),
    /// An integer outside of [`Value::Int`]'s range, always.
    Big(Ref<BigInt>),
    /// A string.
    Str(Ref<Str>),
    /// `bytes` or `bytearray`.
    Bytes(Ref<Bytes>),
    /// A tuple.
    Tuple(Ref<Tuple>),
    /// A list.
    List(Ref<List>),
    /// A dictionary.
    Dict(Ref<Dict>),
    /// A set or a frozenset.
    Set(Ref<Set>),
    /// A `range`.
    Range(Ref<Range>),
    /// A slice.
    Slice(Ref<Slice>),
    /// A function written in Python.
    Function(Ref<Function>),
    /// A function bound to an object.
    Method(Ref<Method>),
    /// A class.
    Class(Ref<Class>),
    /// An object of a class, exceptions included.
    Instance(Ref<Instance>),
    /// An iterator.
    Iter(Ref<crate::object::Iter>),
    /// A generator or coroutine.
    Generator(Ref<Generator>),
    /// A closure's cell.
    Cell(Ref<Cell>),
    /// A module.
    Module(Ref<Module>),
    /// A code object.
    Code(Ref<CodeObject>),
    /// The rarer kinds.
    Other(Ref<Other>),
}

/// Clones a value: numbers and the like by what they hold, objects by counting.
macro_rules! cloned {
    ($value:expr, $($object:ident)*) => {
        match $value {
            Value::Null => Value::Null,
            Value::None => Value::None,
            Value::NotImplemented => Value::NotImplemented,
            Value::Ellipsis => Value::Ellipsis,
            Value::Bool(truth) => Value::Bool(*truth),
            Value::Int(number) => Value::Int(*number),
            Value::Float(number) => Value::Float(*number),
            Value::Native(native) => Value::Native(native),
            Value::Borrowed(slot) => Value::Borrowed(*slot),
            Value::Loop(cursor) => Value::another_loop(cursor),
            $(Value::$object(object) => Value::$object(object.clone()),)*
        }
    };
}

impl Clone for Value {
    fn clone(&self) -> Self {
        self.clone_here()
    }
}

impl Value {
    /// `clone`, for the few places where it counts that objects need no call either.
    #[inline(always)]
    pub fn clone_here(&self) -> Self {
        cloned!(self, Big Str Bytes Tuple List Dict Set Range Slice Function Method Class Instance Iter Generator Cell
            Module Code Other)
    }

    /// Clones it to a place that holds nothing counted. It is written where it is wanted: passed on through memory it would
    /// be read in wider pieces than it was written a moment ago, which processors wait for.
    #[inline(always)]
    pub fn share_to(&self, place: &mut Value) {
        match self {
            Self::Int(number) => place.fill(Self::Int(*number)),
            Self::Float(number) => place.fill(Self::Float(*number)),
            object => object.clone_to(place),
        }
    }

    #[inline(never)]
    fn clone_to(&self, place: &mut Value) {
        macro_rules! each {
            ($($object:ident)*) => {
                match self {
                    $(Value::$object(object) => place.fill(Value::$object(object.clone())),)*
                    value => place.fill(value.clone_here()),
                }
            };
        }
        each!(Big Str Bytes Tuple List Dict Set Range Slice Function Method Class Instance Iter Generator Cell Module Code
            Other)
    }

    /// Comes to a place that holds nothing counted.
    #[inline(always)]
    pub fn fill(&mut self, value: Value) {
        std::mem::forget(std::mem::replace(self, value));
    }

    /// Apart, so that the others need no room for a cursor.
    #[cold]
    #[inline(never)]
    fn another_loop(cursor: &Cursor) -> Self {
        Self::Loop(Box::new(cursor.clone()))
    }

    /// `clone`, for the places where it counts that numbers need no call.
    #[inline(always)]
    pub fn share(&self) -> Self {
        match self {
            Self::Int(number) => Self::Int(*number),
            Self::Float(number) => Self::Float(*number),
            Self::Bool(truth) => Self::Bool(*truth),
            object => object.clone(),
        }
    }

    /// `drop`, for the places where it counts that numbers need no call.
    #[inline(always)]
    pub fn release(self) {
        if self.is_counted() {
            self.end();
        } else {
            std::mem::forget(self);
        }
    }

    #[inline(never)]
    fn end(self) {}

    /// Puts another value in this one's place.
    #[inline(always)]
    pub fn set(&mut self, value: Value) {
        // Looked at where it lies: a number that is replaced need not be moved.
        let counted = self.is_counted();
        let old = std::mem::replace(self, value);
        if counted {
            old.end();
        } else {
            std::mem::forget(old);
        }
    }

    /// A string.
    pub fn str(text: impl Into<CompactString>) -> Self {
        Self::Str(Ref::new(Str::new(text)))
    }

    /// A string of one character: of the ASCII ones there is one each, as in CPython.
    pub fn char(char: char) -> Self {
        static ASCII: LazyLock<Vec<Value>> =
            LazyLock::new(|| (0..128u8).map(|byte| Value::str(&*char::from(byte).encode_utf8(&mut [0]))).collect());
        ASCII.get(char as usize).cloned().unwrap_or_else(|| Self::str(&*char.encode_utf8(&mut [0; 4])))
    }

    /// A tuple.
    pub fn tuple(items: Vec<Value>) -> Self {
        Self::Tuple(Ref::new(Tuple::new(items)))
    }

    /// A list.
    pub fn list(items: Vec<Value>) -> Self {
        Self::List(Ref::new(List::new(items)))
    }

    /// An integer of any size.
    pub fn big(number: BigInt) -> Self {
        match i64::try_from(&number) {
            Ok(small) => Self::Int(small),
            Err(_) => Self::Big(Ref::new(number)),
        }
    }

    /// A length or count.
    pub fn count(number: usize) -> Self {
        Self::Int(number as i64)
    }

    /// Whether this is an absent value.
    #[inline(always)]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether it is a reference to an object, whose end may be the end of others.
    #[inline(always)]
    pub fn is_counted(&self) -> bool {
        !matches!(
            self,
            Self::Null
                | Self::Borrowed(_)
                | Self::None
                | Self::NotImplemented
                | Self::Ellipsis
                | Self::Bool(_)
                | Self::Int(_)
                | Self::Float(_)
                | Self::Native(_)
        )
    }

    /// Whether it may not leave the stack that it is on.
    #[inline(always)]
    pub(crate) fn is_bound(&self) -> bool {
        matches!(self, Self::Borrowed(_) | Self::Loop(_))
    }

    /// Whether this is `None`.
    #[inline(always)]
    pub fn is_none(&self) -> bool {
        matches!(self, Self::None)
    }

    /// This value, or nothing for an absent one.
    pub fn present(self) -> Option<Value> {
        if self.is_null() { None } else { Some(self) }
    }

    /// What an object of a class that derives from a built-in one is beside its attributes; other values themselves.
    #[inline]
    pub fn plain(&self) -> &Value {
        match self {
            Self::Instance(instance) => instance.payload.as_ref().unwrap_or(self),
            _ => self,
        }
    }

    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Str(text) => Some(text.as_str()),
            Self::Instance(instance) => instance.payload.as_ref().and_then(Value::as_str),
            _ => None,
        }
    }

    /// `is`: the same object. Equal integers are the same, whatever their size, as are equal floats: they have no
    /// address here.
    pub fn is(&self, other: &Value) -> bool {
        match (self, other) {
            (Self::Int(a), Self::Int(b)) => a == b,
            (Self::Bool(a), Self::Bool(b)) => a == b,
            (Self::Float(a), Self::Float(b)) => a.to_bits() == b.to_bits(),
            (Self::None, Self::None)
            | (Self::NotImplemented, Self::NotImplemented)
            | (Self::Ellipsis, Self::Ellipsis)
            | (Self::Null, Self::Null) => true,
            _ => self.address().is_some() && self.address() == other.address(),
        }
    }

    /// Where the object lies in memory; nothing for values that are no objects.
    pub fn address(&self) -> Option<usize> {
        if let Self::Native(native) = self {
            return Some(std::ptr::from_ref(*native) as usize);
        }
        counted!(self, object => Ref::as_ptr(object) as *const u8 as usize)
    }

    /// How many references there are to the object, as `sys.getrefcount` counts them; nothing for immortal values.
    pub fn references(&self) -> Option<usize> {
        counted!(self, object => Ref::strong_count(object))
    }

    /// Something that keeps the object's address from being used again, and counts as no reference; nothing for values
    /// that are no objects.
    pub fn watch(&self) -> Option<Box<dyn Any + Send + Sync>> {
        counted!(self, object => Box::new(Ref::downgrade(object)) as Box<dyn Any + Send + Sync>)
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Self {
        Self::Bool(truth)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Self::Float(number)
    }
}

impl From<BigInt> for Value {
    fn from(number: BigInt) -> Self {
        Self::big(number)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::str(text)
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::str(text)
    }
}
