//! The browser's half of `cargo xtask bench`: the race in Chromium, on a host that isolates pages, and how long a program's
//! first Run lets its reader wait.
//!
//! Every run holds its own measure: its lanes follow each other at once, so a speed-up compares times of the same
//! seconds on the same machine. Nothing else is asked of the browser meanwhile: it would cost a share of the cores. Medians
//! of several runs are printed, nothing is judged.

use std::fmt::{self, Display, Formatter};
use std::process::ExitCode;
use tests::page::lab::{Lab, Plan};
use tests::page::program::Program;
use tests::{Browser, Mode, Outcome, Session, Settings, Stage, end_when_interrupted};

/// Enough work that starting up hardly counts: about three seconds of it.
const PLAN: Plan = Plan { units: 64, size: 160, workers: 2 };
/// Runs of each kernel.
const RUNS: usize = 5;

/// Notes when a lane is first seen to run after a click, and the longest task of the page's main thread.
const WATCH: &str = "
    window.measured = { first: null, longest: 0 };
    let clicked;
    document.querySelector('[data-lab=race] .lab-run').addEventListener('click', () => { clicked = performance.now(); }, { capture: true });
    new MutationObserver(() => {
        const runs = [...document.querySelectorAll('.lane-time')].some(time => time.textContent === 'runs');
        if (runs) measured.first ??= performance.now() - clicked;
    }).observe(document.querySelector('.lanes'), { subtree: true, childList: true, characterData: true });
    new PerformanceObserver(tasks => {
        for (const task of tasks.getEntries()) measured.longest = Math.max(measured.longest, task.duration);
    }).observe({ type: 'longtask' });";

/// The program that is run: one thread, and it has printed at once.
const PROGRAM: &str = "reference_counts";

/// Notes how long after a click the program's first instruction comes (the engine says so before it), and its end.
const WATCH_PROGRAM: &str = "
    window.measured = {};
    const program = document.getElementById('reference_counts');
    let clicked;
    program.querySelector('.program-run').addEventListener('click', () => { clicked = performance.now(); }, { capture: true });
    new MutationObserver(() => {
        if (!clicked) return;
        const ends = program.dataset.state === 'done';
        const begins = ends || program.querySelector('.program-result').textContent.startsWith('Running');
        if (begins) measured.first ??= performance.now() - clicked;
        if (ends) measured.done ??= performance.now() - clicked;
    }).observe(program, { subtree: true, childList: true, characterData: true, attributes: true });";

/// Brings a button into sight, as a reader does, and answers when the engine is cached and the browser has come to rest.
const REST: &str = "
    const answer = arguments[arguments.length - 1];
    document.querySelector(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' });
    navigator.serviceWorker.ready.then(() => setTimeout(() => requestIdleCallback(() => answer(true)), 2000));";

/// Answers with the state in which a run ends.
const END: &str = "
    const answer = arguments[arguments.length - 1];
    const lab = document.querySelector('.lab[data-lab=race]');
    const look = () => lab.dataset.state !== 'running' && (watch.disconnect(), answer(lab.dataset.state));
    const watch = new MutationObserver(look);
    watch.observe(lab, { attributes: true });
    look();";

/// Wall times in microseconds of the lanes that native kernels have, and what of each was start-up.
const TIMES: &str = "['wallUs', 'startupUs'].map(time =>
    ['sequential', 'threads', 'processes'].map(name =>
        Number(document.querySelector(`[data-lane=${name}]`).dataset[time])))";

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
    first_run(&stage)?;
    for kernel in ["primes", "mandelbrot"] {
        race(&stage, kernel)?;
    }
    Ok(())
}

/// The first Run of several pages, each with an engine of its own whose files are there.
fn first_run(stage: &Stage<'_>) -> Outcome {
    let mut waits = [const { Vec::new() }; 2];
    for _ in 0..RUNS {
        let program = Program::open(stage, PROGRAM)?;
        stage.session.run(WATCH_PROGRAM)?;
        stage.session.await_answer::<bool>(REST, vec![program.inside(".program-run").into()])?;
        program.press()?;
        program.becomes("done")?;
        let (first, done): (f64, f64) = stage.session.ask("[measured.first, measured.done]")?;
        println!("first Run of a page: {first:.0} ms to the first instruction, {done:.0} ms to the end");
        [first, done].into_iter().zip(&mut waits).for_each(|(wait, waits)| waits.push(wait));
    }
    let [first, done] = waits.map(median);
    println!("first Run of a page: medians {first:.0} ms to the first instruction, {done:.0} ms to the end");
    Ok(())
}

/// The times of one run, in microseconds: of all lanes, with start-up, and start-up alone.
struct Times([[f64; 3]; 2]);

impl Times {
    /// How many times as fast as the sequential lane threads and processes were: as the lab's table has it, and counted
    /// from the moment at which the last worker was able to work.
    fn speedups(&self) -> [f64; 4] {
        let [[alone, threads, processes], [_, rising, booting]] = self.0;
        [alone / threads, alone / processes, alone / (threads - rising), alone / (processes - booting)]
    }
}

impl Display for Times {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let [walls, startups] = self.0.map(|lanes| lanes.map(|us| us / 1000.0));
        let [threads, processes, ..] = self.speedups();
        write!(out, "sequential {:.0} ms, threads {:.0} ms ({threads:.2}), ", walls[0], walls[1])?;
        write!(out, "processes {:.0} ms ({processes:.2}), {:.0} ms of it start-up", walls[2], startups[2])
    }
}

/// Several runs of one kernel on a page of its own.
fn race(stage: &Stage<'_>, kernel: &str) -> Outcome {
    let lab = Lab::open(stage)?;
    stage.session.run(WATCH)?;
    lab.set(PLAN)?;
    lab.choose(kernel)?;
    stage.session.await_answer::<bool>(REST, vec!["[data-lab=race] .lab-run".into()])?;
    let mut ratios = [const { Vec::new() }; 4];
    for _ in 0..RUNS {
        let times = run(stage, &lab)?;
        println!("{kernel}: {times}");
        ratios.iter_mut().zip(times.speedups()).for_each(|(ratios, speedup)| ratios.push(speedup));
    }
    let [threads, processes, ready_threads, ready_processes] = ratios.map(median);
    println!(
        "{kernel}: median speed-up with {} threads {threads:.2}, with as many processes {processes:.2}; \
         without start-up {ready_threads:.2} and {ready_processes:.2}",
        PLAN.workers
    );
    let (first, longest): (f64, f64) = stage.session.ask("[measured.first, measured.longest]")?;
    println!("{kernel}: first Run to first lane under way {first:.0} ms; {}", longest_task(longest));
    Ok(())
}

fn run(stage: &Stage<'_>, lab: &Lab<'_>) -> Outcome<Times> {
    lab.press()?;
    stage.session.await_answer::<String>(END, Vec::new())?;
    lab.becomes("done")?;
    stage.session.ask(TIMES).map(Times)
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
