//! Every program of `tests/python` does natively what its comments say, but for those that `not_yet.txt` lists: what
//! they need is still missing, and the day they pass the list has to lose them. Those with threads do so in turns, too.

use std::fmt::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use corpus::{Behaviour, Program};

fn real(program: &Program, options: &[&str]) -> Behaviour {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/python").join(&program.name);
    let mut lockstep = Command::new(env!("CARGO_BIN_EXE_lockstep"));
    let output =
        lockstep.arg("run").args(options).arg(path).stdin(Stdio::null()).output().expect("lockstep can be started");
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    Behaviour { stdout: text(output.stdout), stderr: text(output.stderr), exit: output.status.code().unwrap_or(-1) }
}

/// Names of the programs that do something else, and what.
fn failures(programs: &[Program], options: &[&str]) -> Vec<(String, String)> {
    let (next, failures) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(program) = programs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let difference = program.expected().difference(&real(program, options));
                    if !difference.is_empty() {
                        let failure = (program.name.clone(), difference);
                        failures.lock().unwrap_or_else(PoisonError::into_inner).push(failure);
                    }
                }
            });
        }
    });
    let mut failures = failures.into_inner().unwrap_or_else(PoisonError::into_inner);
    failures.sort();
    failures
}

#[test]
fn programs_do_what_they_say() {
    let (programs, known) = (corpus::programs(), corpus::not_yet());
    // Here a process is a set of threads, whose memory can't be copied: the browser tests run those.
    let (forking, programs): (Vec<Program>, Vec<Program>) = programs.into_iter().partition(|one| one.needs("fork"));
    println!("{} programs that fork are left to the browsers: processes share one memory here", forking.len());
    let failures = failures(&programs, &[]);
    let mut report = String::new();
    for (name, difference) in failures.iter().filter(|(name, _)| !known.contains(name)) {
        let _ = writeln!(report, "--- {name}\n{difference}");
    }
    let passes = |name: &&String| {
        programs.iter().any(|program| program.name == **name) && !failures.iter().any(|(failed, _)| failed == *name)
    };
    for name in known.iter().filter(passes) {
        let _ = writeln!(report, "--- {name}\n  does what it says: take it off tests/python/not_yet.txt");
    }
    println!("{} programs, {} of them not yet", programs.len(), known.len());
    assert!(report.is_empty(), "{report}\n{} of {} programs do something else", failures.len(), programs.len());
}

/// As where a page gets no shared memory.
#[test]
fn threads_do_what_they_say_in_turns() {
    let (mut programs, known) = (corpus::programs(), corpus::not_yet());
    programs.retain(|program| program.needs("threads") && !known.contains(&program.name));
    let failures = failures(&programs, &["--turns"]);
    println!("{} programs with threads in turns", programs.len());
    let report: Vec<String> = failures.iter().map(|(name, difference)| format!("--- {name}\n{difference}")).collect();
    assert!(report.is_empty(), "{}\n{} programs do something else", report.join("\n"), report.len());
}
