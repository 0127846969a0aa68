//! The race on an operating system: threads by rayon, processes by the system's own. What the prerenderer records, and
//! what the benchmark measures.

mod clock;
mod frame;
mod pool;
mod process;
mod record;

pub use clock::SystemClock;
pub use pool::Pool;
pub use process::{PROCESS_ARGUMENT, Program, process_main};
pub use record::{Runner, record};
