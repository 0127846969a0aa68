//! The race on real threads and real processes.

use messages::{Kernel, Lane, LaneReport, Plan, Work};
use runtime::native::{Program, Runner, record};
use runtime::race::Fault;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

const LONG: Plan = Plan { work: Work { kernel: Kernel::Primes, units: 64, size: 1000 }, workers: 2 };

fn program() -> Program {
    Program::at(env!("CARGO_BIN_EXE_race"))
}

fn plan(kernel: Kernel) -> Plan {
    Plan { work: Work { kernel, units: 12, size: 5 }, workers: 3 }
}

#[test]
fn all_lanes_compute_the_same_and_only_processes_send() {
    for kernel in [Kernel::Primes, Kernel::Mandelbrot] {
        let recording = record(plan(kernel), program()).expect("threads and processes can be had");
        let lanes: Vec<Lane> = recording.lanes.iter().map(|report| report.lane).collect();
        assert_eq!(lanes, kernel.lanes(true));
        assert!(recording.cores > 0);
        for report in &recording.lanes {
            assert_eq!(report.checksum, recording.lanes[0].checksum, "{kernel:?}, {:?}", report.lane);
            assert_eq!(report.spans.len(), 12);
            assert_eq!(report.bytes_in > 0, report.lane == Lane::Processes);
        }
    }
}

fn stops(lane: impl FnOnce(&Runner) -> Result<LaneReport, Fault> + Send) {
    let stop = AtomicBool::new(false);
    let runner = Runner { plan: LONG, program: program(), stop: &stop };
    thread::scope(|scope| {
        let running = scope.spawn(|| lane(&runner));
        thread::sleep(Duration::from_millis(100));
        let raised = Instant::now();
        stop.store(true, Ordering::Relaxed);
        let outcome = running.join().expect("no panic");
        assert!(matches!(outcome, Err(Fault::Stopped)), "{outcome:?}");
        let took = raised.elapsed();
        assert!(took < Duration::from_secs(1), "it took {took:?}");
    });
}

#[test]
fn stop_ends_every_lane_at_once() {
    stops(|runner| runner.sequential());
    stops(|runner| runner.threads());
    stops(|runner| runner.processes());
}

fn processes_of(program: Program) -> Result<LaneReport, Fault> {
    Runner { plan: LONG, program, stop: &AtomicBool::new(false) }.processes()
}

#[test]
fn a_program_that_cannot_be_started_is_a_fault() {
    let outcome = processes_of(Program::at("/there/is/no/such/program"));
    assert!(matches!(outcome, Err(Fault::Start { process: 0, .. })), "{outcome:?}");
}

#[cfg(unix)]
#[test]
fn a_killed_process_is_a_fault_and_no_hang() {
    use std::os::unix::fs::PermissionsExt;
    let script = std::env::temp_dir().join(format!("race-killed-{}", std::process::id()));
    let text = format!("#!/bin/sh\nexec timeout -s KILL 0.3 {} \"$1\"\n", env!("CARGO_BIN_EXE_race"));
    std::fs::write(&script, text).expect("the folder for temporary files can be written");
    std::fs::set_permissions(&script, PermissionsExt::from_mode(0o700)).expect("one's own file");
    let outcome = processes_of(Program::at(&script));
    std::fs::remove_file(&script).expect("one's own file");
    assert!(matches!(outcome, Err(Fault::Lost { .. })), "{outcome:?}");
}
