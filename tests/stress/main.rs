//! `cargo xtask stress`: what must hold however often and however long. Too long for every test run; it prints what it
//! saw, and fails when something did not hold.
//!
//! - `cycles N`: Run and Stop, N times in one page, of a program with threads and of one with a process: neither the
//!   browser's workers nor its memory become more.
//! - `kills N`: a worker is lost at N moments, spread over a run: each is said, and the next Run works.
//! - `mix MINUTES`: eight threads, locks, queues and exceptions for so long: nothing is lost.

mod programs;

use programs::{ENDLESS, MIX, PROCESS};
use std::process::ExitCode;
use tests::page::program::Program;
use tests::page::workers::{HOLD_WORKERS, KILL_WORKER};
use tests::{Browser, Failure, Mode, Outcome, Session, Settings, Stage, end_when_interrupted, ensure};

/// The program of the article that everything is run in.
const PLACE: &str = "thread_pool";
/// Cycles after which a browser has what it keeps: warm code, an engine in reserve, and as many workers for threads as once
/// were needed together, since they are kept for the next run.
const WARM: usize = 200;
/// How much more memory a browser may hold after all cycles than when it was warm. What it keeps for itself moves.
const GROWTH_PERCENT: u64 = 25;

fn main() -> ExitCode {
    end_when_interrupted();
    let words: Vec<String> = std::env::args().skip(1).collect();
    match stress(&words.iter().map(String::as_str).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("stress: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn stress(words: &[&str]) -> Outcome {
    let number = |word: &str| word.parse::<usize>().map_err(|_| Failure::new(format!("`{word}` is no number")));
    let settings = Settings::from_environment()?;
    let session = Session::start(Browser::Chromium, true, &settings.logs)?;
    let mode = Mode::Headers;
    let stage = Stage { session: &session, server: mode.serve(&settings)?, mode, settings: &settings };
    match words {
        [] => {
            cycles(&stage, 1000)?;
            kills(&stage, 50)?;
            mix(&stage, 10)
        }
        ["cycles", count] => cycles(&stage, number(count)?),
        ["kills", count] => kills(&stage, number(count)?),
        ["mix", minutes] => mix(&stage, number(minutes)?),
        _ => Err(Failure::new("cycles N, kills N or mix MINUTES")),
    }
}

/// Run and Stop, again and again, in turn of threads and of a process.
fn cycles(stage: &Stage<'_>, count: usize) -> Outcome {
    let program = Program::open(stage, PLACE)?;
    let mut warm = None;
    for cycle in 0..count.max(WARM + 2) {
        program.write(if cycle % 2 == 0 { ENDLESS } else { PROCESS })?;
        program.press()?;
        program.prints("spins")?;
        program.press()?;
        program.becomes("stopped")?;
        if cycle == WARM || (cycle + 1) % 100 == 0 {
            let seen = Seen::now(stage)?;
            println!("after {} cycles: {seen}", cycle + 1);
            warm.get_or_insert(seen);
        }
    }
    let (warm, end) = (warm.unwrap_or_default(), Seen::now(stage)?);
    println!("{count} cycles of Run and Stop: {warm} when warm, {end} in the end");
    ensure(end.workers <= warm.workers, || format!("workers became more: {warm}, then {end}"))?;
    let most = warm.kilobytes * (100 + GROWTH_PERCENT) / 100;
    ensure(end.kilobytes <= most, || format!("memory became more: {warm}, then {end}"))
}

/// What a browser consists of.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    /// Workers of the page, and theirs.
    workers: usize,
    /// Memory of the page's process that is its own.
    kilobytes: u64,
}

impl std::fmt::Display for Seen {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} workers, {} MB", self.workers, self.kilobytes / 1000)
    }
}

impl Seen {
    /// As the operating system sees the page's process: the one with the most workers.
    fn now(stage: &Stage<'_>) -> Outcome<Self> {
        // What has been ended is gone a moment later.
        stage.session.await_answer::<bool>("setTimeout(arguments[0], 1500, true)", Vec::new())?;
        let folders = std::fs::read_dir("/proc").map_err(|error| Failure::new(format!("/proc: {error}")))?;
        let seen = folders.flatten().filter_map(|process| Self::of(&process.path()));
        seen.max_by_key(|seen| seen.workers).ok_or_else(|| Failure::new("no process of the page is seen"))
    }

    fn of(process: &std::path::Path) -> Option<Self> {
        let named = |thread: std::fs::DirEntry| std::fs::read_to_string(thread.path().join("comm")).ok();
        let threads = std::fs::read_dir(process.join("task")).ok()?.flatten().filter_map(named);
        let workers = threads.filter(|name| name.starts_with("DedicatedWorker")).count();
        let rollup = std::fs::read_to_string(process.join("smaps_rollup")).ok()?;
        let own = rollup.lines().filter(|line| line.starts_with("Private_"));
        let kilobytes = own.filter_map(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok()).sum();
        (workers > 0).then_some(Self { workers, kilobytes })
    }
}

/// A worker is lost, at one moment of a run after another.
fn kills(stage: &Stage<'_>, count: usize) -> Outcome {
    let program = Program::open(stage, PLACE)?;
    stage.session.run(HOLD_WORKERS)?;
    let mut said = 0;
    for kill in 0..count {
        program.write(if kill % 2 == 0 { ENDLESS } else { PROCESS })?;
        program.press()?;
        // One that is lost before is replaced without a word.
        let there = "workers.some(worker => worker.address.includes('engine-') && worker.asked)";
        stage.session.until("an engine has the program", there)?;
        // From before the engine has answered to well within the run.
        let wait = format!("setTimeout(arguments[0], {}, true)", kill * 500 / count.max(1));
        stage.session.await_answer::<bool>(&wait, Vec::new())?;
        stage.session.run(KILL_WORKER)?;
        program.becomes("failed")?;
        let result = program.result()?;
        said += usize::from(result.contains("Run"));
        let text = program.runs("print(6 * 7)\n")?;
        ensure(text == "42\n", || format!("after kill {kill} a program printed {text:?}"))?;
    }
    println!("{count} workers lost: {said} times the page said what to do, and each time the next Run worked");
    ensure(said == count, || "once the page did not say what to do".to_owned())
}

/// Threads that share locks and queues, for minutes.
fn mix(stage: &Stage<'_>, minutes: usize) -> Outcome {
    let program = Program::open(stage, PLACE)?;
    program.write(&format!("MINUTES = {minutes}\n{MIX}"))?;
    program.press()?;
    for _ in 0..=minutes * 2 {
        if program.has_ended()? {
            break;
        }
        stage.session.await_answer::<bool>("setTimeout(arguments[0], 30_000, true)", Vec::new())?;
    }
    program.becomes("done")?;
    let (told, errors) = (program.output("out")?, program.output("err")?);
    println!("{minutes} minutes of eight threads: {}", told.trim());
    ensure(errors.is_empty() && told.contains("nothing lost"), || format!("it printed {told} {errors}"))
}
