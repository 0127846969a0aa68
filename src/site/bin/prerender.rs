//! Writes the site: `prerender --bundle FOLDER --engines FOLDER --out FOLDER`.
//!
//! Started with the argument of a process, it is one of a race that is being recorded.

use std::process::ExitCode;

use runtime::native::{PROCESS_ARGUMENT, process_main};
use site::publish::{Fault, Options, publish};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if words.first().is_some_and(|word| word == PROCESS_ARGUMENT) {
        return process_main();
    }
    match run(words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: Vec<String>) -> Result<(), Fault> {
    publish(&Options::parse(words)?)
}
