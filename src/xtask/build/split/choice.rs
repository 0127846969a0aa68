//! Which functions stay in the module that is loaded first.

use super::{Outline, Unsplit, split};
use crate::build::budgets::compressed;
use crate::error::{Failure, Outcome};
use std::collections::{BTreeMap, BTreeSet};

/// What the first module may weigh, compressed: what a reader who presses Run waits for. The budget of the engine, less
/// its scripts.
const FIRST_BYTES: usize = 208_000;

/// What workers and their threads consist of.
const WORKER: [&str; 9] =
    ["engine[", "runtime[", "messages[", "wasm_bindgen", "js_sys[", "rayon", "std[", "dlmalloc[", "cap["];

/// What only programs run of that, and what only watches one instruction by instruction.
const PROGRAM: [&str; 3] = ["python[", "::trace", "::tracing::"];

/// The loop over instructions, which is left and entered anew now and then: a program that is under way when the second
/// module comes goes on there.
pub(super) const DOOR: &str = "::execute::";

/// A program that the probe has run.
#[derive(Debug)]
pub struct Ran {
    /// For how many programs it counts.
    weight: u32,
    /// The functions that ran.
    functions: Vec<u32>,
}

impl Ran {
    /// Reads a line of the probe's.
    pub fn read(line: &str) -> Option<Self> {
        let mut numbers = line.split(' ').map(|number| number.parse().ok());
        Some(Self { weight: numbers.next()??, functions: numbers.collect::<Option<_>>()? })
    }
}

/// Both modules. As many programs as possible shall do with the first.
pub fn choose(module: &[u8], outline: &Outline, ran: &[Ran]) -> Outcome<[Vec<u8>; 2]> {
    let (stays, doors) = (indispensable(outline), doors(outline));
    if doors.is_empty() {
        return Err(unsplit(Unsplit::NoDoor));
    }
    let order = order(outline, &stays, ran);
    let attempt = |programs: usize| -> Outcome<([Vec<u8>; 2], usize)> {
        let needed: BTreeSet<u32> =
            order[..programs].iter().flat_map(|program| &ran[*program].functions).copied().collect();
        let away = |function: &u32| !stays.contains(function) && !needed.contains(function);
        let split_off: BTreeSet<u32> = (outline.imported..outline.len()).filter(away).collect();
        let open = doors.difference(&split_off).copied().collect();
        let modules = split(module, outline, split_off, &open).map_err(unsplit)?;
        let weight = compressed(&modules[0])?;
        Ok((modules, weight))
    };
    // Every step halves what is in question, and costs a compression of some seconds.
    let (mut low, mut high) = (0, order.len());
    while low < high {
        let middle = (low + high).div_ceil(2);
        if attempt(middle)?.1 <= FIRST_BYTES { low = middle } else { high = middle - 1 }
    }
    if !ran.is_empty() {
        eprintln!("· {low} of {} programs do with the engine's first part", ran.len());
    }
    Ok(attempt(low)?.0)
}

fn unsplit(reason: Unsplit) -> Failure {
    Failure::new("split an engine's module", reason)
}

/// The order in which programs' functions are taken in: always those of the program next that adds the fewest bytes, as
/// measured by its weight.
fn order(outline: &Outline, stays: &BTreeSet<u32>, ran: &[Ran]) -> Vec<usize> {
    let mut missing: Vec<u64> = vec![0; ran.len()];
    let mut wanted: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (place, program) in ran.iter().enumerate() {
        for function in program.functions.iter().filter(|function| !stays.contains(function)) {
            missing[place] += outline.size(*function);
            wanted.entry(*function).or_default().push(place);
        }
    }
    let mut ahead: BTreeSet<usize> = (0..ran.len()).collect();
    let mut order = Vec::new();
    while let Some(next) = ahead.iter().copied().min_by_key(|place| missing[*place] / u64::from(ran[*place].weight)) {
        ahead.remove(&next);
        order.push(next);
        for function in &ran[next].functions {
            for place in wanted.remove(function).into_iter().flatten() {
                missing[place] -= outline.size(*function);
            }
        }
    }
    order
}

fn is_named(outline: &Outline, function: u32, names: &[&str]) -> bool {
    names.iter().any(|name| outline.names[function as usize].contains(name))
}

fn doors(outline: &Outline) -> BTreeSet<u32> {
    let program = |function: &u32| ["python[", DOOR].iter().all(|name| is_named(outline, *function, &[name]));
    (outline.imported..outline.len()).filter(program).collect()
}

/// What has to be at hand at once: what workers consist of, since they and their threads run it before and beside
/// programs, with what it calls, up to the interpreter's doors. Among it are functions that are the same as ones of the
/// interpreter, of which the compiler has kept one, under either name.
fn indispensable(outline: &Outline) -> BTreeSet<u32> {
    let program = |function: u32| is_named(outline, function, &PROGRAM);
    let own = (outline.imported..outline.len()).filter(|one| !program(*one) && is_named(outline, *one, &WORKER));
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
