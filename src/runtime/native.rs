//! The race on an operating system: threads by rayon, processes by the system's own; and the world that it lends to
//! programs. What the prerenderer records, and what the benchmark measures.

mod clock;
mod frame;
mod pool;
mod process;
mod record;
#[cfg(feature = "programs")]
mod system;
#[cfg(feature = "programs")]
mod world;

pub use clock::SystemClock;
pub use pool::Pool;
pub use process::{PROCESS_ARGUMENT, Program, process_main};
pub use record::{Runner, record};
#[cfg(feature = "programs")]
pub use system::Plain;
#[cfg(feature = "programs")]
pub use world::{Alone, Machine, Metered};
