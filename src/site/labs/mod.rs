//! The labs: things to run, each with a `model` that knows no browser, a `view`, and its plumbing. Siblings never
//! import each other.

pub mod bytecode;
#[cfg(feature = "hydrate")]
pub mod lent;
pub mod memory;
pub mod race;
pub mod refcount;
#[cfg(feature = "hydrate")]
pub mod root;
#[cfg(feature = "prerender")]
pub mod shell;
pub mod starts;
pub mod timeline;
