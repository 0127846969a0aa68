//! A program without a page: how tests and benchmarks run the engine outside of a browser.

use crate::program::perform;
use messages::{Event, Pipe, Program};
use runtime::program::wants_library;
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

/// Lends the library's file to all programs that follow.
///
/// # Errors
/// It is no such file.
#[wasm_bindgen]
pub fn lend_library(file: Vec<u8>) -> Result<(), String> {
    runtime::program::lend_library(file).map_err(|fault| fault.to_string())
}

/// Runs a compiled program in this very worker, on the same way as the coordinator, which asks first whether the library
/// is missing: here it has to be lent before.
#[wasm_bindgen]
pub fn run_alone(name: String, source: String, code: Vec<u8>) -> Run {
    RUN.set(Run { exit: -1, ..Run::default() });
    let program = Program::new(name, source, code);
    match wants_library(&program) {
        Ok(true) => note(&Event::Failed("this program needs the library: lend it first".into())),
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
