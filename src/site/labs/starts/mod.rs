//! The lab `start-methods`: one program that starts two children, run for real by `spawn`, `fork` and `forkserver`, and what
//! each of its processes went through, with times and bytes.
//!
//! `trial` is what is known of one run, `chart` and `table` show it and `verdict` says it. `model` decides, `view` writes
//! what changes, `still` the whole lab as it stands without script, `browser` brings that to life, in a module of its own.

#[cfg(feature = "hydrate")]
pub mod browser;
pub mod chart;
pub mod model;
#[cfg(feature = "prerender")]
pub mod still;
mod table;
pub mod trial;
mod verdict;
mod view;
