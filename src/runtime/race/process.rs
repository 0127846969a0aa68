//! The other end of a crew: what runs inside a process, whatever a process is on this host.

use super::{Clock, Fault};
use crate::kernel::compute;
use messages::{Order, Reply, Result as Computed, Unit, Work, decode, encode};
use std::sync::atomic::AtomicBool;

/// Runs a unit that is Python on an interpreter.
pub type Python = fn(&Work, u16) -> Result<Unit, Fault>;

/// A process that waits for orders.
#[derive(Clone, Copy, Debug)]
pub struct Process<C> {
    clock: C,
    python: Option<Python>,
}

impl<C: Clock> Process<C> {
    /// A process that measures by `clock`, and that has no interpreter.
    pub fn new(clock: C) -> Self {
        Self { clock, python: None }
    }

    /// The same with an interpreter.
    pub fn with(self, python: Python) -> Self {
        Self { python: Some(python), ..self }
    }

    /// What it says first: that it has booted.
    pub fn greet(&self) -> Vec<u8> {
        encode(&Reply::Booted)
    }

    /// Does what the order's bytes say, and gives the bytes of the answer; `None` when told to exit.
    ///
    /// # Errors
    /// The order cannot be read, or what it asks for not be computed here.
    pub fn obey(&self, order: &[u8]) -> Result<Option<Vec<u8>>, Fault> {
        Ok(match decode(order)? {
            Order::Compute { work, unit } => {
                let start_us = self.clock.now_us();
                self.compute(&work, unit)?.map(|yielded| {
                    let busy_us = self.clock.now_us().saturating_sub(start_us);
                    let busy_us = busy_us.try_into().unwrap_or(u32::MAX);
                    encode(&Reply::Done(Computed { unit, yielded, busy_us }))
                })
            }
            Order::Exit => None,
        })
    }
    /// Whoever wants it stopped ends the process.
    fn compute(&self, work: &Work, unit: u16) -> Result<Option<Unit>, Fault> {
        if !work.kernel.is_python() {
            return Ok(compute(work, unit, &AtomicBool::new(false)));
        }
        let python = self.python.ok_or_else(|| Fault::Script { reason: "there is no interpreter".to_owned() })?;
        python(work, unit).map(Some)
    }
}
