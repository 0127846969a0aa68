//! The compiler against CPython 3.14 itself: code objects, listings, instructions and syntax errors.
//!
//! CPython is asked through Pyodide in Node, in one process for everything. The cases are data in `tests/bytecode`.
//! What may differ is listed in `docs/bytecode-divergences.md`, and a listed difference that is gone fails too.

mod bytecode;
mod cases;
mod instructions;
mod mistakes;
mod oracle;

/// Each test asks the same process; without Pyodide there is nothing to compare with, and they say so.
fn oracle() -> Option<&'static oracle::Oracle> {
    let oracle = oracle::get();
    if oracle.is_none() {
        println!("skipped: LOCKSTEP_PYODIDE does not name the folder of the npm package pyodide, or node is missing");
    }
    oracle
}
