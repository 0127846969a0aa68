//! What the site's pages hold, as a reader finds it: how to use it, and what must be true of it.

pub mod engine;
pub mod lab;
pub mod module;
pub mod program;
pub mod refcount;
pub mod show;
pub mod stepper;
pub mod timeline;
pub mod workers;
