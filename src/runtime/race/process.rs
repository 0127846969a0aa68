//! The other end of a crew: what runs inside a process, whatever a process is on this host.

use super::{Clock, Fault};
use crate::kernel::compute;
use messages::{Order, Reply, Result as Computed, decode, encode};
use std::sync::atomic::AtomicBool;

/// A process that waits for orders.
#[derive(Clone, Copy, Debug)]
pub struct Process<C> {
    clock: C,
}

impl<C: Clock> Process<C> {
    /// A process that measures by `clock`.
    pub fn new(clock: C) -> Self {
        Self { clock }
    }

    /// What it says first: that it has booted.
    pub fn greet(&self) -> Vec<u8> {
        encode(&Reply::Booted)
    }

    /// Does what the order's bytes say, and gives the bytes of the answer; `None` when told to exit.
    ///
    /// # Errors
    /// The order cannot be read.
    pub fn obey(&self, order: &[u8]) -> Result<Option<Vec<u8>>, Fault> {
        Ok(match decode(order)? {
            Order::Compute { work, unit } => {
                let start_us = self.clock.now_us();
                // Whoever wants it stopped ends the process.
                compute(&work, unit, &AtomicBool::new(false)).map(|yielded| {
                    let busy_us = self.clock.now_us().saturating_sub(start_us);
                    let busy_us = busy_us.try_into().unwrap_or(u32::MAX);
                    encode(&Reply::Done(Computed { unit, yielded, busy_us }))
                })
            }
            Order::Exit => None,
        })
    }
}
