//! Speed-ups, measured: both sides in one run, and their ratio.

use crate::{build, command, error::Outcome, progress, setup, workspace};

/// Measures the race natively and in Chromium.
pub fn run() -> Outcome<()> {
    let tools = setup::for_testing()?;
    build::site()?;
    let mut native = command::cargo();
    native.args(["run", "--quiet", "--locked", "--release", "--package", "runtime", "--example", "bench"]);
    progress::step("the race, natively", || command::run(&mut native))?;
    let mut browser = command::cargo();
    browser.args(["run", "--quiet", "--locked", "--package", "tests", "--bin", "bench"]);
    browser.env("LOCKSTEP_DIST", workspace::dist());
    browser.env("PATH", command::path_with(&[&tools.browsers.geckodriver])?);
    progress::step("the race, in Chromium", || command::run(&mut browser))
}
