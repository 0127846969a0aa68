//! A process: obeys its coordinator in an instance and a memory of its own.

use crate::clock::PageClock;
use crate::processes::PYTHON;
use crate::program::Worker;
use crate::scope::{listen, post, scope};
use crate::{last_words, life_line, rest};
use messages::{Kernel, Reply, Work, encode};
use runtime::program::fetch_library_by;
use runtime::race::{Process, unit};
use wasm_bindgen::prelude::*;

/// What is run before a process has booted that is to run Python: else its first unit would pay for the library and for
/// what an engine loads when a program first needs it.
const FIRST: Work = Work { kernel: Kernel::PythonPrimes, units: 1, size: 1 };

/// Makes this worker a process: it says that it has booted, and obeys until told to exit.
#[wasm_bindgen]
pub fn serve() {
    last_words::told_by(fail);
    fetch_library_by(rest::library);
    if scope().name().starts_with(PYTHON)
        && let Err(fault) = unit(&FIRST, 0, Worker)
    {
        return fail(fault.to_string());
    }
    let process = Process::new(PageClock).with(|work, number| unit(work, number, Worker));
    listen(move |order| match process.obey(&order) {
        Ok(Some(reply)) => post(&reply),
        Ok(None) => scope().close(),
        Err(fault) => fail(fault.to_string()),
    });
    life_line::hold(&scope().name(), move || post(&process.greet()));
}

fn fail(reason: String) {
    post(&encode(&Reply::Failed(reason)));
}
