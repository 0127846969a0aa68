//! The race on this machine, from the command line: what the benchmark measures natively.
//!
//! `race [primes|mandelbrot] [UNITS] [SIZE] [WORKERS] [RUNS]` runs all lanes in each run, since only times from the same
//! run compare, and prints each run and the medians of the speed-ups.

use messages::{Kernel, LaneReport, Plan, Work};
use runtime::native::{PROCESS_ARGUMENT, Program, process_main, record};
use runtime::race::Fault;
use std::env::args;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = args().skip(1).collect();
    if arguments.first().is_some_and(|first| first == PROCESS_ARGUMENT) {
        return process_main();
    }
    let outcome = parse(&arguments).and_then(|(plan, runs)| run(plan, runs).map_err(|fault| fault.to_string()));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

/// The plan and the number of runs that the arguments ask for.
fn parse(arguments: &[String]) -> Result<(Plan, u32), String> {
    let number = |at: usize, otherwise: u32| match arguments.get(at) {
        None => Ok(otherwise),
        Some(text) => text.parse::<u32>().map_err(|error| format!("argument {}: \"{text}\": {error}", at + 1)),
    };
    let name = arguments.first().map_or(Kernel::Primes.name(), String::as_str);
    let known = Kernel::ALL.map(Kernel::name).join(", ");
    let kernel = Kernel::named(name).ok_or_else(|| format!("argument 1: \"{name}\" is none of {known}"))?;
    // A number too large for its type is far beyond the limits, and the plan is refused with them.
    let units = number(1, 32)?.try_into().unwrap_or(u16::MAX);
    let workers = number(3, 2)?.try_into().unwrap_or(u8::MAX);
    let work = Work { kernel, units, size: number(2, 200)? };
    Ok((Plan { work, workers }, number(4, 5)?.max(1)))
}

fn run(plan: Plan, runs: u32) -> Result<(), Fault> {
    let (mut threads, mut processes) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        let recording = record(plan, Program::this()?)?;
        let [sequential, team, crew] = recording.lanes.as_slice() else { continue };
        println!("{}", [sequential, team, crew].map(describe).join("   "));
        threads.push(speed_up(sequential, team));
        processes.push(speed_up(sequential, crew));
    }
    println!(
        "speed-up of {} workers, median of {runs}: threads {:.2}, processes {:.2}",
        plan.workers,
        median(threads),
        median(processes)
    );
    Ok(())
}

fn describe(lane: &LaneReport) -> String {
    format!("{:?} {:.1} ms ({:016x})", lane.lane, lane.wall_us as f64 / 1000.0, lane.checksum)
}

fn speed_up(sequential: &LaneReport, other: &LaneReport) -> f64 {
    sequential.wall_us as f64 / other.wall_us.max(1) as f64
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
