//! Says what is being done and how long it took.

use std::time::Instant;

use crate::error::Outcome;

/// Runs a step that takes a while: announces it, and says how long it took once it is done.
pub fn step<T>(what: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    eprintln!("→ {what}");
    let start = Instant::now();
    let result = work()?;
    eprintln!("✓ {what} ({:.1} s)", start.elapsed().as_secs_f64());
    Ok(result)
}

/// Says something that took no time.
pub fn note(what: &str) {
    eprintln!("· {what}");
}
