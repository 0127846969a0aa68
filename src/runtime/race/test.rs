//! What holds for every lane, tried without an operating system: a clock that ticks when it is read, threads that run
//! when they are started, processes that answer within the call.

use super::*;
use messages::{Kernel, LaneReport, Plan, Reply, Work, encode};
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

#[derive(Clone, Copy, Debug)]
struct Ticks;

impl Clock for Ticks {
    fn now_us(self) -> u64 {
        static NOW: AtomicU64 = AtomicU64::new(1_000_000);
        NOW.fetch_add(1, Ordering::Relaxed)
    }
}

struct SystemThreads;

impl Threads for SystemThreads {
    fn start(&self, body: impl FnOnce() + Send + 'static) {
        thread::spawn(body);
    }
}

/// Processes whose answers wait in a list.
#[derive(Clone, Debug, Default)]
struct Answers(Rc<RefCell<Waiting>>);

#[derive(Debug, Default)]
struct Waiting {
    started: u8,
    answers: Vec<(u8, Vec<u8>)>,
}

impl Processes for Answers {
    fn start(&mut self) -> Result<(), Fault> {
        let waiting = &mut *self.0.borrow_mut();
        waiting.answers.push((waiting.started, Process::new(Ticks).greet()));
        waiting.started += 1;
        Ok(())
    }

    fn send(&mut self, process: u8, order: Vec<u8>) -> Result<(), Fault> {
        if let Some(answer) = Process::new(Ticks).obey(&order)? {
            self.0.borrow_mut().answers.push((process, answer));
        }
        Ok(())
    }
}

const PLAN: Plan = Plan { work: Work { kernel: Kernel::Mandelbrot, units: 9, size: 2 }, workers: 3 };

fn turns(mut turns: Turns<Ticks>) -> LaneReport {
    loop {
        turns.step();
        if let Some(report) = turns.report() {
            return report;
        }
    }
}

fn team(plan: Plan) -> LaneReport {
    let mut team = Team::threads(plan, Ticks, &SystemThreads, 5).expect("a valid plan");
    while team.look() {
        thread::yield_now();
    }
    team.report().expect("nobody stopped it")
}

fn crew(plan: Plan) -> LaneReport {
    let answers = Answers::default();
    let mut crew = Crew::begin(plan, Ticks, answers.clone()).expect("a valid plan");
    loop {
        let (process, answer) = answers.0.borrow_mut().answers.remove(0);
        crew.hear(process, &answer).expect("well-behaved");
        if let Some(report) = crew.report() {
            return report;
        }
    }
}

fn lanes(plan: Plan) -> [LaneReport; 4] {
    let sequential = Turns::sequential(plan, Ticks).expect("a valid plan");
    let interleaved = Turns::threads(plan, Ticks).expect("a valid plan");
    [turns(sequential), turns(interleaved), team(plan), crew(plan)]
}

#[test]
fn every_lane_does_every_unit_once_and_finds_the_same() {
    let reports = lanes(PLAN);
    for report in &reports {
        let mut units: Vec<u16> = report.spans.iter().map(|span| span.unit).collect();
        units.sort_unstable();
        assert_eq!(units, (0..9).collect::<Vec<_>>(), "{:?}", report.lane);
        assert_eq!(report.checksum, reports[0].checksum, "{:?}", report.lane);
    }
}

#[test]
fn spans_lie_within_the_lane_and_in_order() {
    for report in lanes(PLAN) {
        assert!(report.spans.iter().all(|span| span.start_us <= span.end_us && span.worker < 3));
        assert!(report.spans.is_sorted_by_key(|span| span.end_us));
        assert_eq!(report.spans.last().map(|span| u64::from(span.end_us)), Some(report.wall_us));
        assert!(report.startup_us <= report.wall_us);
    }
}

#[test]
fn a_worker_does_one_unit_at_a_time() {
    for report in lanes(PLAN) {
        for worker in 0..3 {
            let spans: Vec<_> = report.spans.iter().filter(|span| span.worker == worker).collect();
            assert!(spans.is_sorted_by(|one, next| one.end_us <= next.start_us), "{:?}", report.lane);
        }
    }
}

#[test]
fn turns_are_taken_slice_by_slice() {
    let report = turns(Turns::threads(PLAN, Ticks).expect("a valid plan"));
    assert!(report.interleaved);
    let first: Vec<u8> = report.spans.iter().take(3).map(|span| span.worker).collect();
    assert_eq!(first, [0, 1, 2]);
}

#[test]
fn only_processes_send_bytes() {
    let [sequential, _, threads, processes] = lanes(PLAN);
    assert_eq!((sequential.bytes_out, sequential.bytes_in), (0, 0));
    assert_eq!((threads.bytes_out, threads.bytes_in, threads.prepaid_us), (0, 0, 5));
    assert!(processes.bytes_in > 9 * 2000, "the picture comes back: {}", processes.bytes_in);
    assert!(processes.bytes_out > 0);
}

#[test]
fn more_workers_than_units_is_no_trouble() {
    let plan = Plan { work: Work { units: 1, ..PLAN.work }, workers: 8 };
    for report in lanes(plan) {
        assert_eq!(report.spans.len(), 1);
    }
}

#[test]
fn a_plan_beyond_its_limits_is_refused_with_them() {
    let plan = Plan { workers: 9, ..PLAN };
    let fault = Turns::threads(plan, Ticks).expect_err("nine are too many");
    assert!(fault.to_string().contains("1 to 8 workers"), "{fault}");
}

#[test]
fn a_dropped_team_ends_its_threads() {
    let plan = Plan { work: Work { kernel: Kernel::Primes, units: 64, size: 1000 }, workers: 2 };
    let (tell, ended) = std::sync::mpsc::channel::<()>();
    struct Watched(std::sync::mpsc::Sender<()>);
    impl Threads for Watched {
        fn start(&self, body: impl FnOnce() + Send + 'static) {
            let tell = self.0.clone();
            thread::spawn(move || (body(), drop(tell)));
        }
    }
    drop(Team::threads(plan, Ticks, &Watched(tell), 0).expect("a valid plan"));
    let closed = ended.recv_timeout(std::time::Duration::from_secs(2));
    assert_eq!(closed, Err(std::sync::mpsc::RecvTimeoutError::Disconnected));
}

#[test]
fn a_process_that_ends_or_errs_is_a_fault_with_its_number() {
    let begin = || Crew::begin(PLAN, Ticks, Answers::default()).expect("a valid plan");
    let booted = encode(&Reply::Booted);
    let mut crew = begin();
    assert!(matches!(crew.lost(1, "gone".into()), Err(Fault::Start { process: 1, .. })));
    crew.hear(1, &booted).expect("it has booted");
    assert!(matches!(crew.lost(1, "gone".into()), Err(Fault::Lost { process: 1, .. })));
    assert!(matches!(crew.hear(1, &booted), Err(Fault::OutOfTurn { process: 1, .. })));
    assert!(matches!(
        begin().hear(2, &encode(&Reply::Failed("no memory".into()))),
        Err(Fault::Lost { process: 2, .. })
    ));
    assert!(matches!(begin().hear(0, &[99]), Err(Fault::Wire(_))));
}

/// A clock that leaps a minute with each reading.
#[derive(Clone, Copy, Debug)]
struct Leaps;

impl Clock for Leaps {
    fn now_us(self) -> u64 {
        60_000_000 * Ticks.now_us()
    }
}

#[test]
fn a_process_that_never_boots_is_a_fault() {
    let crew = Crew::begin(PLAN, Leaps, Answers::default()).expect("a valid plan");
    assert!(matches!(crew.check(), Err(Fault::Start { process: 0, .. })));
}
