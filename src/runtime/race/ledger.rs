//! The one book of a lane: what every kind of lane writes, and what its report is read from.

use super::Fault;
use crate::kernel::share;
use messages::{Lane, LaneReport, Plan, Progress, Span, Unit};

/// What is known of a lane so far. Moments go in as the clock gives them, and come out counted from the beginning.
#[derive(Debug)]
pub(super) struct Ledger {
    plan: Plan,
    began_us: u64,
    done: Vec<u16>,
    report: LaneReport,
}

/// One unit that a worker has done.
#[derive(Debug)]
pub(super) struct Entry {
    pub worker: u8,
    pub unit: u16,
    pub start_us: u64,
    pub end_us: u64,
    pub share: u64,
}

impl Entry {
    pub fn new(worker: u8, unit: u16, yielded: &Unit, start_us: u64, end_us: u64) -> Self {
        Self { worker, unit, start_us, end_us, share: share(unit, yielded) }
    }
}

impl Ledger {
    pub fn open(lane: Lane, plan: Plan, began_us: u64) -> Result<Self, Fault> {
        if !plan.is_valid() {
            return Err(Fault::Plan(plan));
        }
        let report = LaneReport {
            lane,
            wall_us: 0,
            startup_us: 0,
            prepaid_us: 0,
            bytes_out: 0,
            bytes_in: 0,
            checksum: 0,
            interleaved: false,
            spans: Vec::with_capacity(plan.work.units.into()),
        };
        Ok(Self { plan, began_us, done: vec![0; plan.workers.into()], report })
    }

    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    pub fn began_us(&self) -> u64 {
        self.began_us
    }

    /// What was paid before the lane began.
    pub fn prepaid(&mut self, us: u64) {
        self.report.prepaid_us = us;
    }

    pub fn interleaved(&mut self) {
        self.report.interleaved = true;
    }

    /// One more worker is able to work.
    pub fn ready(&mut self, now_us: u64) {
        self.report.startup_us = self.report.startup_us.max(now_us.saturating_sub(self.began_us));
    }

    pub fn sent(&mut self, bytes: usize) {
        self.report.bytes_out += bytes as u64;
    }

    pub fn received(&mut self, bytes: usize) {
        self.report.bytes_in += bytes as u64;
    }

    pub fn enter(&mut self, entry: Entry) {
        let start_us = self.since(entry.start_us);
        let end_us = self.since(entry.end_us).max(start_us);
        self.done[usize::from(entry.worker)] += 1;
        self.report.checksum = self.report.checksum.wrapping_add(entry.share);
        self.report.wall_us = self.report.wall_us.max(end_us.into());
        self.report.spans.push(Span { worker: entry.worker, unit: entry.unit, start_us, end_us });
    }

    pub fn progress(&self) -> Progress {
        Progress { lane: self.report.lane, done: self.done.clone() }
    }

    /// What was measured, once every unit is done.
    pub fn report(&self) -> Option<LaneReport> {
        let complete = self.report.spans.len() == usize::from(self.plan.work.units);
        complete.then(|| {
            let mut report = self.report.clone();
            report.spans.sort_by_key(|span| span.end_us);
            report.startup_us = report.startup_us.min(report.wall_us);
            report
        })
    }

    fn since(&self, us: u64) -> u32 {
        us.saturating_sub(self.began_us).try_into().unwrap_or(u32::MAX)
    }
}
