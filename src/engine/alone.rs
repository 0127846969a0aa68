//! A program without a page: how tests and benchmarks run the engine outside of a browser.

use crate::program::perform;
use messages::{Event, Pipe, Program};
use runtime::program::{Volume, wanted_volume};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

/// What a program did.
#[wasm_bindgen(getter_with_clone)]
#[derive(Clone, Debug, Default)]
pub struct Run {
    /// What it printed.
    pub stdout: String,
    /// What it printed to `sys.stderr`, the traceback of an uncaught exception included.
    pub stderr: String,
    /// Its exit status; -1 if it could not be run.
    pub exit: i32,
    /// Microseconds from its first instruction to its last.
    pub ran_us: f64,
}

thread_local! {
    static RUN: RefCell<Run> = RefCell::default();
}

/// Lends a volume of the library to all programs that follow, by its file's name.
///
/// # Errors
/// It is no such file.
#[wasm_bindgen]
pub fn lend_library(name: &str, file: Vec<u8>) -> Result<(), String> {
    let volume = Volume::ALL.into_iter().find(|volume| volume.file() == name).ok_or("no volume has that name")?;
    runtime::program::lend_library(volume, file).map_err(|fault| fault.to_string())
}

/// Runs a compiled program in this very worker, on the same way as the coordinator, which asks first what is missing
/// of the library: here it has to be lent before.
#[wasm_bindgen]
pub fn run_alone(name: String, source: String, code: Vec<u8>) -> Run {
    RUN.set(Run { exit: -1, ..Run::default() });
    let program = Program::new(name, source, code);
    match wanted_volume(&program) {
        Ok(Some(_)) => note(&Event::Failed("this program needs the library: lend it first".into())),
        _ => {
            let last = perform(&program, note);
            note(&last);
        }
    }
    RUN.take()
}

fn note(event: &Event) {
    RUN.with_borrow_mut(|run| match event {
        Event::Printed(printed) => {
            for stretch in printed {
                let pipe = if stretch.pipe == Pipe::Out { &mut run.stdout } else { &mut run.stderr };
                pipe.push_str(&stretch.text);
            }
        }
        Event::Ended(ended) => (run.exit, run.ran_us) = (ended.status, ended.ran_us as f64),
        Event::Failed(reason) => run.stderr.push_str(reason),
        _ => {}
    });
}
