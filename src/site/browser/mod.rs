//! What only the browser can do: the ways to the engine and to the compiler, the one check for shared memory and the one reload it may take,
//! and the small comforts of a page. Labs and slideshows ask here; nothing here knows what they show.

pub mod bridge;
pub mod compile_queue;
#[cfg(feature = "hydrate")]
pub mod compiler;
#[cfg(feature = "hydrate")]
pub mod contents;
#[cfg(feature = "hydrate")]
pub mod copy;
#[cfg(feature = "hydrate")]
pub mod dom;
#[cfg(feature = "hydrate")]
pub mod engine;
#[cfg(feature = "hydrate")]
pub mod isolation;
#[cfg(feature = "hydrate")]
pub mod session;
#[cfg(feature = "hydrate")]
pub mod theme;
#[cfg(feature = "hydrate")]
pub mod worker;
