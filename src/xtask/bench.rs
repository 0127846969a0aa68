//! Speed-ups, measured: both sides in one run, and their ratio.

use crate::{build, command, error::Outcome, progress, setup, workspace};

/// Measures the race natively and in Chromium.
pub fn run() -> Outcome<()> {
    let tools = setup::for_testing()?;
    build::site()?;
    for kernel in ["primes", "mandelbrot"] {
        progress::step(&format!("the race natively: {kernel}"), || command::run(&mut native(kernel)))?;
    }
    let mut browser = command::cargo();
    browser.args(["run", "--quiet", "--locked", "--package", "tests", "--bin", "bench"]);
    browser.env("LOCKSTEP_DIST", workspace::dist());
    browser.env("PATH", command::path_with(&[&tools.browsers.geckodriver])?);
    progress::step("the race, in Chromium", || command::run(&mut browser))
}

/// 32 units on 2 workers, 5 times, all lanes in each run.
fn native(kernel: &str) -> std::process::Command {
    let mut cargo = command::cargo();
    cargo.args(["run", "--quiet", "--locked", "--release", "--package", "runtime", "--bin", "race", "--"]);
    cargo.args([kernel, "32", "200", "2", "5"]);
    cargo
}
