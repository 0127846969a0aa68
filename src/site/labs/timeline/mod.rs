//! The lab `gil-timeline`: real threads, a real lock, and what each thread did, as it was recorded: running, wanting the
//! GIL, blocked, or in a kernel.
//!
//! `spans` folds a record into what is drawn, `window` is the stretch of time that is shown, `chart` and `table` show it
//! and `story` and `verdict` say it. `model` decides, `view` writes what changes, `still` the whole lab as it stands
//! without script, `browser` brings that to life, in a module of its own.

#[cfg(feature = "hydrate")]
pub mod browser;
pub mod chart;
pub mod model;
pub mod run;
pub mod spans;
#[cfg(feature = "prerender")]
pub mod still;
mod story;
mod table;
mod verdict;
mod view;
mod window;
