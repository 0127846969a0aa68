//! What can be done with any value, whatever its class: CPython's abstract object layer.

mod arithmetic;
mod attributes;
mod classes;
mod comparison;
mod errors;
mod groups;
mod hash;
mod hashing;
mod inspection;
mod items;
mod iteration;
pub(crate) mod iterators;
mod numbers;
mod slicing;
mod text;
mod tracebacks;
mod truth;

pub use arithmetic::*;
pub use attributes::*;
pub use classes::*;
pub use comparison::*;
pub use errors::*;
pub use groups::*;
pub use hash::*;
pub use hashing::*;
pub use inspection::*;
pub use items::*;
pub use iteration::*;
pub use numbers::*;
pub use slicing::*;
pub use text::*;
pub use tracebacks::*;
pub use truth::*;
