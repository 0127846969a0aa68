//! The lab `memory`: a list is appended to by two threads and by two processes; who sees what, at which id, with which
//! reference count, and the bytes that crossed.
//!
//! What runs are two Python programs, which tell what they see; `scene` reads that, `chart` and `table` show it and
//! `verdict` says it. `model` decides, `view` writes what changes, `still` the whole lab as it stands without script,
//! `browser` brings that to life, in a module of its own.

#[cfg(feature = "hydrate")]
pub mod browser;
mod chart;
pub mod model;
pub mod run;
pub mod scene;
#[cfg(feature = "prerender")]
pub mod still;
mod table;
mod verdict;
mod view;
