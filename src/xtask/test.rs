//! Every test, in the order in which a failure is found soonest; one line closes the run.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::{
    build, command,
    error::{Failure, Outcome},
    progress,
    setup::{self, TestTools},
    workspace,
};

/// Tests by how they ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Count {
    passed: u32,
    failed: u32,
}

impl Count {
    fn add(&mut self, other: Count) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// Everything: formatting, lints, native tests, the build with its budgets, and every browser.
pub fn all() -> Outcome<()> {
    let tools = setup::for_testing()?;
    progress::step("formatting", || command::run(command::cargo().args(["fmt", "--all", "--check"])))?;
    progress::step("lints", lints)?;
    let mut count = native(&tools)?;
    count.add(explored()?);
    build::site()?;
    build::checked(&tools.tools, &checked())?;
    // The slowest first.
    count.add(browsers(&tools, "webkit,chromium,firefox,webkit-nosab", None, Some(&checked()))?);
    close(count)
}

/// The inner loop: native tests, and one browser on the two kinds of host that readers meet.
pub fn quick() -> Outcome<()> {
    let tools = setup::for_testing()?;
    let mut count = native(&tools)?;
    build::site()?;
    count.add(browsers(&tools, "chromium", Some("headers,worker"), None)?);
    close(count)
}

/// What must hold however often and however long: see `tests/stress`.
pub fn stress(words: &[&str]) -> Outcome<()> {
    setup::for_testing()?;
    build::site()?;
    let mut cargo = command::native();
    cargo.args(["run", "--quiet", "--locked", "--package", "tests", "--bin", "stress", "--"]).args(words);
    cargo.env("LOCKSTEP_DIST", workspace::dist());
    progress::step("stress, in Chromium", || command::run(&mut cargo))
}

/// The line that closes the run, and its verdict.
fn close(count: Count) -> Outcome<()> {
    println!("{} passed, {} failed", count.passed, count.failed);
    match count {
        Count { failed: 0, passed: 1.. } => Ok(()),
        Count { failed: 0, .. } => Err(Failure::new("run the tests", "not one was run")),
        Count { failed, .. } => Err(Failure::new("run the tests", format!("{failed} failed, listed above"))),
    }
}

fn checked() -> PathBuf {
    workspace::web_target().join("dist-checked")
}

/// Clippy over everything native, and over the page's browser code, which compiles natively too.
fn lints() -> Outcome<()> {
    let clippy = |mut cargo: Command, arguments: &[&str]| {
        cargo.args(["clippy", "--locked"]).args(arguments).args(["--all-targets", "--", "-D", "warnings"]);
        command::run(&mut cargo)
    };
    clippy(command::native(), &["--workspace"])?;
    clippy(command::cargo(), &["--package", "site", "--no-default-features", "--features", "hydrate"])
}

fn native(tools: &TestTools) -> Outcome<Count> {
    let mut cargo = command::native();
    cargo.args(["test", "--locked", "--workspace", "--exclude", "tests", "--no-fail-fast"]);
    cargo.env("LOCKSTEP_PYODIDE", &tools.pyodide);
    progress::step("native tests", || counted(&mut cargo))
}

/// The GIL, and how threads share objects, in every order in which threads can meet. Other compiler flags, so another
/// folder.
fn explored() -> Outcome<Count> {
    let mut cargo = command::cargo();
    cargo.args(["test", "--locked", "--release", "--package", "runtime", "--package", "sharing", "--lib"]);
    cargo.args(["--no-default-features", "loom::"]);
    cargo.env("RUSTFLAGS", "--cfg loom").env("CARGO_TARGET_DIR", workspace::target().join("loom"));
    progress::step("the locks under loom", || counted(&mut cargo))
}

/// The browser tests, in some modes or in all. Without a build with debug assertions, the cases that need one say that they are skipped.
fn browsers(tools: &TestTools, names: &str, modes: Option<&str>, checked: Option<&Path>) -> Outcome<Count> {
    let mut cargo = command::native();
    cargo.args(["test", "--locked", "--package", "tests", "--test", "browser"]);
    cargo.env("LOCKSTEP_DIST", workspace::dist()).envs(checked.map(|dist| ("LOCKSTEP_DIST_CHECKED", dist)));
    cargo
        .env("LOCKSTEP_BROWSERS", names)
        .envs(modes.map(|modes| ("LOCKSTEP_MODES", modes)))
        .env("LOCKSTEP_AXE", &tools.axe);
    cargo.env("PATH", command::path_with(&[&tools.browsers.geckodriver])?);
    progress::step(&format!("browser tests: {names}"), || counted(&mut cargo))
}

/// Runs a test command, its output passed on, and adds up the tests that it names in its closing lines.
fn counted(command: &mut Command) -> Outcome<Count> {
    let failure = |error: std::io::Error| Failure::new("run the tests", error);
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(failure)?;
    let mut count = Count::default();
    for line in child.stdout.take().into_iter().flat_map(|out| BufReader::new(out).lines()) {
        let line = line.map_err(failure)?;
        count.add(closing_line(&line).unwrap_or_default());
        println!("{line}");
    }
    let status = child.wait().map_err(failure)?;
    if !status.success() && count.failed == 0 {
        return Err(Failure::new("run the tests", format!("they ended with {status} before they were counted")));
    }
    Ok(count)
}

/// The counts in `test result: ok. 3 passed; 0 failed; …` or in `browser: 3 passed, 0 failed, …`.
fn closing_line(line: &str) -> Option<Count> {
    let results = line.strip_prefix("test result: ").or_else(|| line.strip_prefix("browser: "))?;
    let number_before = |word: &str| {
        let words: Vec<&str> = results.split([' ', ';', ',']).filter(|part| !part.is_empty()).collect();
        let place = words.iter().position(|candidate| *candidate == word)?;
        words.get(place.checked_sub(1)?)?.parse().ok()
    };
    Some(Count { passed: number_before("passed")?, failed: number_before("failed")? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_counted() {
        let cargo = "test result: FAILED. 3 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s";
        assert_eq!(closing_line(cargo), Some(Count { passed: 3, failed: 1 }));
        assert_eq!(closing_line("browser: 12 passed, 2 failed, 1 skipped"), Some(Count { passed: 12, failed: 2 }));
        assert_eq!(closing_line("test a ... ok"), None);
    }

    #[test]
    fn a_run_without_tests_is_no_success() {
        assert!(close(Count::default()).is_err());
        assert!(close(Count { passed: 1, failed: 0 }).is_ok());
        assert!(close(Count { passed: 9, failed: 1 }).is_err());
    }
}
