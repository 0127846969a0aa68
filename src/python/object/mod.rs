//! The objects that programs compute with: their data, and what can be done to it without running Python code.
//!
//! Knows nothing of frames or instructions; what may call back into Python (comparison, attributes, iteration) is in
//! `protocol`.

mod bytes;
mod cell;
mod class;
mod code;
mod complex;
mod cursor;
mod dict;
mod exception;
mod frame;
mod function;
mod fusion;
mod generator;
mod instance;
mod list;
mod method;
mod module;
mod name;
mod native;
mod other;
mod range;
mod set;
mod slice;
mod str;
mod thrown;
mod trash;
mod tuple;
mod window;

pub use bytes::Bytes;
pub use cell::Cell;
pub use class::{Blueprint, Class, Layout, linearise};
pub use code::{CodeObject, Handler, Instr};
pub use complex::Complex;
pub use cursor::{Cursor, Iter, Iterate};
pub use dict::{Dict, Entry, Table};
pub use exception::{ExceptionState, Scene, TraceEntry, Traceback};
pub use frame::FrameObject;
pub use function::{Defaults, Function};
pub use generator::{Course, Generator, GeneratorKind, Origin, Resumable, Suspended};
pub use instance::{Attributes, ClassOf, Instance};
pub use list::List;
pub use method::Method;
pub use module::Module;
pub use name::{Name, intern};
pub use native::{Args, Binding, Native, NativeFn, Signature};
pub use other::{Getter, Opaque, Other, Part, Setter};
pub use range::Range;
pub use set::{Set, SetTable};
pub use slice::Slice;
pub use str::Str;
pub use thrown::{Halt, Thrown};
pub use trash::{Dying, bury, discard, discard_any, discard_backwards, some_dying, take_dying};
pub use tuple::Tuple;
pub use window::Window;
