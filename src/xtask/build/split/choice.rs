//! Which functions stay in the module that is loaded first.

use super::{Outline, Unsplit, split};
use crate::build::budgets::compressed;
use crate::error::{Failure, Outcome};
use std::collections::{BTreeMap, BTreeSet};

/// How many programs ran each function; an article's counts for as many as there are.
pub type Counts = BTreeMap<u32, u32>;

/// What the first module may weigh, compressed: what a reader who presses Run waits for. The budget of the engine, less
/// its scripts.
const FIRST_BYTES: usize = 208_000;

/// What only programs run, and what only watches one instruction by instruction.
const PROGRAM: [&str; 5] = ["python[", "num_bigint[", "libm[", "sha2[", "::tracing::"];

/// Both modules: what the most programs ran stays, as much of it as may.
pub fn choose(module: &[u8], outline: &Outline, counts: &Counts) -> Outcome<[Vec<u8>; 2]> {
    let stays = indispensable(outline);
    let attempt = |least: u32| -> Outcome<([Vec<u8>; 2], usize)> {
        let away = |function: &u32| !stays.contains(function) && counts.get(function).is_none_or(|ran| *ran < least);
        let split_off: BTreeSet<u32> = (outline.imported..outline.len()).filter(away).collect();
        let modules = split(module, outline, split_off).map_err(unsplit)?;
        let weight = compressed(&modules[0])?;
        Ok((modules, weight))
    };
    // The fewest programs that a function must have run in: one more than some did. Every step halves what is in question,
    // and costs a compression of some seconds.
    let bounds: Vec<u32> = counts.values().collect::<BTreeSet<_>>().into_iter().map(|ran| ran + 1).collect();
    let (mut low, mut high) = (0, bounds.len().saturating_sub(1));
    while low < high {
        let middle = usize::midpoint(low, high);
        if attempt(bounds[middle])?.1 <= FIRST_BYTES { high = middle } else { low = middle + 1 }
    }
    let least = bounds.get(high).copied().unwrap_or_default();
    eprintln!("· functions that fewer than {least} programs run are loaded later");
    Ok(attempt(least)?.0)
}

fn unsplit(reason: Unsplit) -> Failure {
    Failure::new("split an engine's module", reason)
}

/// What has to be at hand at once: all that is no part of the interpreter, since workers and their threads run it before
/// and beside programs, with what it calls. Of the interpreter that is its doors, and functions that are the same as ones
/// of a worker's, of which the compiler has kept one, under either name.
fn indispensable(outline: &Outline) -> BTreeSet<u32> {
    let program = |function: u32| {
        let name = &outline.names[function as usize];
        PROGRAM.iter().any(|one| name.contains(one))
    };
    let own = (outline.imported..outline.len()).filter(|function| !program(*function));
    let exported = outline.exports.iter().map(|(_, function)| *function);
    let mut ahead: Vec<u32> = own.chain(exported).chain(outline.start).collect();
    let mut found = BTreeSet::new();
    while let Some(function) = ahead.pop() {
        if found.insert(function) {
            let inside = program(function);
            ahead.extend(outline.calls(function).iter().filter(|callee| !(inside && program(**callee))));
        }
    }
    found
}
