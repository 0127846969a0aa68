//! Speed, measured: both sides in one run, and their ratio.

use crate::{build, command, error::Outcome, progress, setup, workspace};
use std::process::Command;

/// Measures the race natively and in Chromium.
pub fn run() -> Outcome<()> {
    let tools = setup::for_testing()?;
    build::site()?;
    for kernel in ["primes", "mandelbrot"] {
        progress::step(&format!("the race natively: {kernel}"), || command::run(&mut native(kernel)))?;
    }
    let mut browser = command::native();
    browser.args(["run", "--quiet", "--locked", "--package", "tests", "--bin", "bench"]);
    browser.env("LOCKSTEP_DIST", workspace::dist());
    browser.env("PATH", command::path_with(&[&tools.browsers.geckodriver])?);
    progress::step("the race, in Chromium", || command::run(&mut browser))
}

/// Measures the programs of `tests/bench` on the published engines, on Pyodide, natively, and on the `python3` that is
/// here: all in one run, in turn. `words` are `compare.mjs`'s.
pub fn python(words: &[&str]) -> Outcome<()> {
    let pyodide = setup::for_testing()?.pyodide;
    progress::step("the engines", build::engines)?;
    progress::step("the interpreter, natively", || command::run(&mut lockstep()))?;
    let mut compare = Command::new("node");
    compare.arg(workspace::root().join("tests/bench/compare.mjs")).args(words);
    compare.env("LOCKSTEP_ENGINES", workspace::web_target().join("engines"));
    compare.env("LOCKSTEP", workspace::root().join("target/release/lockstep"));
    compare.env("LOCKSTEP_PYODIDE", pyodide).env("LOCKSTEP_CPYTHON", "python3");
    progress::step("the programs, on every engine", || command::run(&mut compare))
}

/// Measures what threads and processes cost and gain, natively, beside the `python3` that is here. `words` are
/// `costs.mjs`'s.
pub fn costs(words: &[&str]) -> Outcome<()> {
    progress::step("the interpreter, natively", || command::run(&mut lockstep()))?;
    let mut costs = Command::new("node");
    costs.arg(workspace::root().join("tests/bench/costs.mjs")).args(words);
    costs.env("LOCKSTEP", workspace::root().join("target/release/lockstep")).env("LOCKSTEP_CPYTHON", "python3");
    progress::step("what threads and processes cost", || command::run(&mut costs))
}

/// The command line, optimised.
fn lockstep() -> Command {
    let mut cargo = command::native();
    cargo.args(["build", "--quiet", "--locked", "--release", "--package", "lockstep"]);
    cargo
}

/// 32 units on 2 workers, 5 times, all lanes in each run.
fn native(kernel: &str) -> Command {
    let mut cargo = command::native();
    cargo.args(["run", "--quiet", "--locked", "--release", "--package", "runtime", "--bin", "race", "--"]);
    cargo.args([kernel, "32", "200", "2", "5"]);
    cargo
}
