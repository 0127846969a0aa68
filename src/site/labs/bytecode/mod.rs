//! The lab `bytecode`: source, instructions and machine side by side, and every state of the run between them, forwards
//! and backwards.
//!
//! `run` reads a recorded run, `story` says what a step did, `model` decides, `view` draws what changes. `still` writes
//! the whole lab as it stands without script; `browser` brings that to life. All of it is HTML text and not a view of
//! leptos: what stands still is then not in the page's module at all, and what changes is a few parts written anew.

#[cfg(feature = "hydrate")]
pub mod browser;
pub mod model;
mod run;
#[cfg(feature = "prerender")]
pub mod still;
mod story;
mod view;
