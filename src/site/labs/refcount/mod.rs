//! The lab `refcount`: threads add to one counter, by plain steps, by an atomic one, under a lock, and each to a counter of
//! its own: what is lost, and what each way costs.
//!
//! `measurement` is what was measured, `chart` and `table` show it, `verdict` says it. `model` decides, `view` writes what
//! changes, `still` the whole lab as it stands without script, `browser` brings that to life, in a module of its own.

#[cfg(feature = "hydrate")]
pub mod browser;
mod chart;
pub mod measurement;
pub mod model;
#[cfg(feature = "prerender")]
pub mod still;
mod table;
mod verdict;
mod view;
