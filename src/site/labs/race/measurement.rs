//! What was measured: runs of one plan, and the figures that follow from them. Knows neither words nor drawings.

use messages::{Kernel, Lane, LaneReport, Plan, Recording};

use super::numbers;

/// The reports of a whole run, one for each lane of its kernel where it ran, in the order of
/// [`Kernel::lanes`].
pub type Run = Vec<LaneReport>;

/// A whole run from its reports, in any order. `None` unless each of the kernel's lanes reported exactly once.
pub fn run(kernel: Kernel, mut reports: Vec<LaneReport>) -> Option<Run> {
    let shared = !reports.iter().any(|report| report.interleaved);
    let take = |lane: &Lane| {
        let at = reports.iter().position(|report| report.lane == *lane)?;
        Some(reports.swap_remove(at))
    };
    let run = kernel.lanes(shared).iter().map(take).collect::<Option<Run>>()?;
    reports.is_empty().then_some(run)
}

/// Every time that a report holds, in microseconds.
pub fn instants(report: &LaneReport) -> impl Iterator<Item = u64> {
    let spans = report.spans.iter().flat_map(|span| [span.start_us.into(), span.end_us.into()]);
    spans.chain([report.wall_us, report.startup_us])
}

/// Where a measurement was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// While the site was built.
    Recorded,
    /// On the reader's machine.
    Here,
}

/// Runs of the same plan on the same machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measurement {
    /// Where.
    pub origin: Origin,
    /// Cores of that machine; `None` if it doesn't say.
    pub cores: Option<u32>,
    /// What was run.
    pub plan: Plan,
    /// The last run; this one is drawn.
    last: Run,
    /// The runs before it, oldest first.
    earlier: Vec<Run>,
}

/// The figures of a lane: medians over the runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// From the decision to run it until the last result, in microseconds.
    pub wall_us: u64,
    /// Until the last worker was able to work; part of the wall time.
    pub startup_us: u64,
    /// Paid before the lane began.
    pub prepaid_us: u64,
    /// To the workers.
    pub bytes_out: u64,
    /// Back from them.
    pub bytes_in: u64,
    /// Speed-up against the sequential lane, in hundredths.
    pub speedup: u64,
    /// Speed-up per worker, in hundredths.
    pub efficiency: u64,
}

impl Measurement {
    /// A first run.
    pub fn new(origin: Origin, cores: Option<u32>, plan: Plan, last: Run) -> Self {
        Self { origin, cores, plan, last, earlier: Vec::new() }
    }

    /// What was recorded at build time, if it is a whole run.
    pub fn recorded(plan: Plan, recording: &Recording) -> Option<Self> {
        let last = run(plan.work.kernel, recording.lanes.clone())?;
        Some(Self::new(Origin::Recorded, Some(recording.cores.into()), plan, last))
    }

    /// Takes in one more run of the reader's: it joins those of the same plan, and replaces any other.
    pub fn with(shown: Option<Self>, cores: Option<u32>, plan: Plan, run: Run) -> Self {
        match shown {
            Some(mut same) if same.origin == Origin::Here && same.plan == plan => {
                same.earlier.push(std::mem::replace(&mut same.last, run));
                same
            }
            _ => Self::new(Origin::Here, cores, plan, run),
        }
    }

    /// How many runs there are.
    pub fn count(&self) -> usize {
        self.earlier.len() + 1
    }

    /// The lanes that ran.
    pub fn lanes(&self) -> &'static [Lane] {
        self.plan.work.kernel.lanes(!self.interleaved())
    }

    /// The last run's report of a lane, if it has one.
    pub fn report(&self, lane: Lane) -> Option<&LaneReport> {
        self.last.iter().find(|report| report.lane == lane)
    }

    /// The medians of a lane.
    pub fn figures(&self, lane: Lane) -> Figures {
        let wall_us = self.median(lane, |report| report.wall_us);
        let sequential_us = self.median(Lane::Sequential, |report| report.wall_us);
        let speedup = (sequential_us * 100 + wall_us / 2) / wall_us.max(1);
        Figures {
            wall_us,
            startup_us: self.median(lane, |report| report.startup_us),
            prepaid_us: self.median(lane, |report| report.prepaid_us),
            bytes_out: self.median(lane, |report| report.bytes_out),
            bytes_in: self.median(lane, |report| report.bytes_in),
            speedup,
            efficiency: speedup / self.workers(lane).max(1),
        }
    }

    /// Workers of a lane.
    pub fn workers(&self, lane: Lane) -> u64 {
        if lane == Lane::Sequential { 1 } else { self.plan.workers.into() }
    }

    /// Whether the threads took turns for want of shared memory.
    pub fn interleaved(&self) -> bool {
        self.report(Lane::Threads).is_some_and(|report| report.interleaved)
    }

    /// Whether every lane of every run computed the same.
    pub fn agrees(&self) -> bool {
        let checksum = self.last[0].checksum;
        self.runs().flatten().all(|report| report.checksum == checksum)
    }

    /// The longest wall time of the last run: what all its drawings are measured against.
    pub fn longest_us(&self) -> u64 {
        self.last.iter().map(|report| report.wall_us).max().unwrap_or(0)
    }

    /// How long the workers of a lane were at their units in the last run, taken together.
    pub fn busy_us(&self, lane: Lane) -> u64 {
        let spans = self.report(lane).into_iter().flat_map(|report| &report.spans);
        spans.map(|span| u64::from(span.end_us.saturating_sub(span.start_us))).sum()
    }

    /// The finest step that the clock behind these times resolves.
    pub fn grain(&self) -> u64 {
        numbers::grain(self.runs().flatten().flat_map(instants))
    }

    /// Whether the wall times are long enough for the clock to tell hundredths of a speed-up.
    pub fn fine(&self) -> bool {
        self.runs().flatten().all(|report| report.wall_us >= 200 * self.grain())
    }

    fn runs(&self) -> impl Iterator<Item = &Run> {
        self.earlier.iter().chain([&self.last])
    }

    /// 0 for a lane that did not run.
    fn median(&self, lane: Lane, of: impl Fn(&LaneReport) -> u64) -> u64 {
        let values: Vec<u64> = self.runs().flatten().filter(|report| report.lane == lane).map(of).collect();
        let (low, high) = (ranked(&values, values.len().saturating_sub(1) / 2), ranked(&values, values.len() / 2));
        low + (high - low) / 2
    }
}

/// What would stand at `rank` if the values were sorted. Counted instead: there are few, and the sorts of the standard
/// library weigh more than the rest of this lab's arithmetic.
fn ranked(values: &[u64], rank: usize) -> u64 {
    let reaches = |value: &u64| values.iter().filter(|other| *other <= value).count() > rank;
    values.iter().copied().filter(reaches).min().unwrap_or(0)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use messages::{Span, Work};

    pub fn plan(workers: u8) -> Plan {
        Plan { work: Work { kernel: Kernel::Primes, units: 8, size: 50 }, workers }
    }

    pub fn report(lane: Lane, wall_ms: u64) -> LaneReport {
        let end_us = u32::try_from(wall_ms * 1000).expect("short");
        let startup_us = if lane == Lane::Processes { 40_000 } else { 0 };
        LaneReport {
            lane,
            wall_us: wall_ms * 1000,
            startup_us: startup_us.into(),
            prepaid_us: if lane == Lane::Threads { 30_000 } else { 0 },
            bytes_out: if lane == Lane::Processes { 160 } else { 0 },
            bytes_in: if lane == Lane::Processes { 240 } else { 0 },
            checksum: 7,
            interleaved: false,
            spans: vec![Span { worker: 0, unit: 0, start_us: startup_us + 5, end_us }],
        }
    }

    pub fn walls(sequential: u64, threads: u64, processes: u64) -> Run {
        vec![report(Lane::Sequential, sequential), report(Lane::Threads, threads), report(Lane::Processes, processes)]
    }

    #[test]
    fn a_run_is_whole_or_none() {
        let whole = walls(3, 2, 1);
        let picked = |places: &[usize]| run(Kernel::Primes, places.iter().map(|at| whole[*at].clone()).collect());
        assert_eq!(picked(&[2, 0, 1]), Some(whole.clone()));
        assert_eq!(picked(&[0, 1]), None);
        assert_eq!(picked(&[0, 0, 2]), None);
        assert_eq!(picked(&[0, 0, 1, 2]), None);
        assert_eq!(run(Kernel::PythonPrimes, whole.clone()), None, "Python has more ways");
    }

    #[test]
    fn figures_are_medians_and_follow_from_them() {
        let mut measured = Measurement::new(Origin::Here, Some(2), plan(2), walls(1000, 900, 700));
        for (sequential, threads) in [(1200, 500), (800, 100)] {
            measured = Measurement::with(Some(measured), Some(2), plan(2), walls(sequential, threads, 700));
        }
        assert_eq!(measured.count(), 3);
        assert_eq!(measured.figures(Lane::Sequential).wall_us, 1_000_000);
        let threads = measured.figures(Lane::Threads);
        assert_eq!((threads.wall_us, threads.speedup, threads.efficiency), (500_000, 200, 100));
        assert_eq!(measured.figures(Lane::Processes).speedup, 143);
        let drawn = measured.report(Lane::Threads).map(|report| report.wall_us);
        assert_eq!(drawn, Some(100_000), "the last run is drawn");
    }

    #[test]
    fn two_runs_meet_in_the_middle() {
        let first = Measurement::new(Origin::Here, None, plan(2), walls(100, 50, 50));
        let both = Measurement::with(Some(first), None, plan(2), walls(200, 50, 50));
        assert_eq!(both.figures(Lane::Sequential).wall_us, 150_000);
    }

    #[test]
    fn another_plan_or_a_recording_is_replaced() {
        let first = Measurement::new(Origin::Here, None, plan(2), walls(100, 50, 50));
        assert_eq!(Measurement::with(Some(first), None, plan(3), walls(100, 50, 50)).count(), 1);
        let recorded = Measurement::new(Origin::Recorded, None, plan(2), walls(100, 50, 50));
        let here = Measurement::with(Some(recorded), Some(4), plan(2), walls(100, 50, 50));
        assert_eq!((here.origin, here.cores, here.count()), (Origin::Here, Some(4), 1));
    }

    #[test]
    fn a_recording_without_every_lane_is_not_shown() {
        let recording = Recording { cores: 2, lanes: vec![report(Lane::Threads, 5)] };
        assert_eq!(Measurement::recorded(plan(2), &recording), None);
    }

    #[test]
    fn checksums_of_earlier_runs_count_too() {
        let mut odd = walls(100, 50, 50);
        odd[2].checksum = 8;
        let measured = Measurement::new(Origin::Here, None, plan(2), odd);
        assert!(!measured.agrees());
        let later = Measurement::with(Some(measured), None, plan(2), walls(100, 50, 50));
        assert!(!later.agrees());
    }

    #[test]
    fn a_run_of_no_time_divides_by_nothing() {
        let measured = Measurement::new(Origin::Here, None, plan(2), walls(0, 0, 0));
        assert_eq!(measured.figures(Lane::Threads).speedup, 0);
        assert_eq!(measured.longest_us(), 0);
    }

    #[test]
    fn the_clock_is_read_from_the_times() {
        let mut run = walls(100, 50, 50);
        run.iter_mut().for_each(|report| report.spans.clear());
        let coarse = Measurement::new(Origin::Here, None, plan(2), run);
        assert_eq!((coarse.grain(), coarse.fine()), (10_000, false));
    }
}
