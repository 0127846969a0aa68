//! The browser's half of `cargo xtask bench`: the race in Chromium, on a host that isolates pages.
//!
//! Every run holds its own measure: its lanes follow each other at once, so a speed-up compares times of the same
//! seconds on the same machine. Medians of several runs are printed, nothing is judged.

use std::process::ExitCode;
use tests::page::lab::{Lab, Plan};
use tests::{Browser, Mode, Outcome, Session, Settings, Stage, end_when_interrupted};

/// Enough work that starting up hardly counts.
const PLAN: Plan = Plan { units: 64, size: 60, workers: 2 };
/// Runs of each kernel.
const RUNS: usize = 5;

/// Notes when a lane is first seen to run after a click, and the longest task of the page's main thread.
const WATCH: &str = "
    window.measured = { first: null, longest: 0 };
    let clicked;
    document.querySelector('.lab-run').addEventListener('click', () => { clicked = performance.now(); }, { capture: true });
    new MutationObserver(() => {
        const runs = [...document.querySelectorAll('.lane-time')].some(time => time.textContent === 'runs');
        if (runs) measured.first ??= performance.now() - clicked;
    }).observe(document.querySelector('.lanes'), { subtree: true, childList: true, characterData: true });
    new PerformanceObserver(tasks => {
        for (const task of tasks.getEntries()) measured.longest = Math.max(measured.longest, task.duration);
    }).observe({ type: 'longtask' });";

/// The walls of a run's lanes in microseconds, in their order.
const WALLS: &str = "[...document.querySelectorAll('[data-lane]')].map(lane => Number(lane.dataset.wallUs))";

fn main() -> ExitCode {
    end_when_interrupted();
    match bench() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("bench: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn bench() -> Outcome {
    let settings = Settings::from_environment()?;
    let session = Session::start(Browser::Chromium, true, &settings.logs)?;
    let mode = Mode::Headers;
    let stage = Stage { session: &session, server: mode.serve(&settings)?, mode, settings: &settings };
    for kernel in ["primes", "mandelbrot"] {
        race(&stage, kernel)?;
    }
    Ok(())
}

/// Several runs of one kernel on a page of its own.
fn race(stage: &Stage<'_>, kernel: &str) -> Outcome {
    let lab = Lab::open(stage)?;
    stage.session.run(WATCH)?;
    lab.set(PLAN)?;
    lab.choose(kernel)?;
    let mut ratios = [Vec::new(), Vec::new()];
    for _ in 0..RUNS {
        lab.runs()?;
        let walls: [f64; 3] = stage.session.ask(WALLS)?;
        let speedups = [walls[0] / walls[1], walls[0] / walls[2]];
        println!("{kernel}: {}", line(walls, speedups));
        ratios.iter_mut().zip(speedups).for_each(|(ratios, speedup)| ratios.push(speedup));
    }
    let [threads, processes] = ratios.map(median);
    println!(
        "{kernel}: median speed-up with {} threads {threads:.2}, with as many processes {processes:.2}",
        PLAN.workers
    );
    let (first, longest): (f64, f64) = stage.session.ask("[measured.first, measured.longest]")?;
    println!("{kernel}: first Run to first lane under way {first:.0} ms; {}", longest_task(longest));
    Ok(())
}

fn line(walls: [f64; 3], [threads, processes]: [f64; 2]) -> String {
    let [alone, shared, apart] = walls.map(|us| us / 1000.0);
    format!("sequential {alone:.0} ms, threads {shared:.0} ms ({threads:.2}), processes {apart:.0} ms ({processes:.2})")
}

/// Browsers report no task shorter than 50 ms.
fn longest_task(ms: f64) -> String {
    if ms == 0.0 {
        "no task of the page's main thread took 50 ms".into()
    } else {
        format!("longest task of the page's main thread {ms:.0} ms")
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
