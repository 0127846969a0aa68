//! Our interpreter against CPython 3.14, on programs that nobody wrote.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::{
    command,
    error::{Failure, Outcome},
    progress, setup, workspace,
};

/// Minutes, if nothing is said.
const MINUTES: u64 = 10;

/// Fuzzes as the arguments say: `--minutes N`, and `--seed S` to see programs again.
pub fn run(arguments: &[&str]) -> Outcome<()> {
    let minutes = number(arguments, "--minutes")?.unwrap_or(MINUTES);
    let seed = number(arguments, "--seed")?.unwrap_or_else(by_chance);
    let pyodide = setup::for_fuzzing()?;
    let mut build = command::native();
    build.args(["build", "--quiet", "--locked", "--package", "lockstep", "--package", "fuzz"]);
    progress::step("the interpreter and the fuzzer", || command::run(&mut build))?;
    let built = workspace::target().join("debug");
    let mut fuzz = std::process::Command::new(built.join("fuzz"));
    fuzz.args([minutes.to_string(), seed.to_string()]).arg(built.join("lockstep")).env("LOCKSTEP_PYODIDE", pyodide);
    progress::step(&format!("{minutes} minutes from seed {seed}"), || command::run(&mut fuzz))
}

/// The number after a word, if the word is there.
fn number(arguments: &[&str], word: &str) -> Outcome<Option<u64>> {
    let Some(at) = arguments.iter().position(|argument| *argument == word) else { return Ok(None) };
    let value = arguments.get(at + 1).and_then(|value| value.parse().ok());
    value.map(Some).ok_or_else(|| Failure::usage(format!("`{word}` wants a number")))
}

/// Seeds are counted up from here: far enough from those of any other run.
fn by_chance() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() * 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_numbers_after_words() {
        assert_eq!(number(&["--seed", "7"], "--seed").ok(), Some(Some(7)));
        assert_eq!(number(&["--seed", "7"], "--minutes").ok(), Some(None));
        assert!(number(&["--seed", "x"], "--seed").is_err());
        assert!(number(&["--minutes"], "--minutes").is_err());
    }
}
