//! Every program of `tests/python` does natively what its comments say, but for those that `not_yet.txt` lists: what
//! they need is still missing, and the day they pass the list has to lose them.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// What a program does, by its comments.
#[derive(Debug, Default, PartialEq, Eq)]
struct Behaviour {
    stdout: String,
    stderr: String,
    exit: i32,
}

impl Behaviour {
    fn expected(text: &str) -> Self {
        let all = |kind: &str| {
            text.lines().filter_map(|line| comment(line, kind)).fold(String::new(), |mut all, line| {
                all.push_str(line);
                all.push('\n');
                all
            })
        };
        let (raises, exit) = (all("raises"), all("exit"));
        let exit = exit.trim().parse().unwrap_or(i32::from(!raises.is_empty()));
        Self { stdout: all("expect"), stderr: all("stderr") + &raises, exit }
    }

    fn real(path: &Path) -> Self {
        let mut lockstep = Command::new(env!("CARGO_BIN_EXE_lockstep"));
        let output = lockstep.arg("run").arg(path).stdin(Stdio::null()).output().expect("lockstep can be started");
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        Self { stdout: text(output.stdout), stderr: text(output.stderr), exit: output.status.code().unwrap_or(-1) }
    }
}

/// The text of a comment of that kind.
fn comment<'a>(line: &'a str, kind: &str) -> Option<&'a str> {
    let (_, text) = line.split_once(&format!("# {kind}:"))?;
    Some(text.strip_prefix(' ').unwrap_or(text))
}

fn programs() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/python");
    let features = std::fs::read_dir(root).expect("there are programs").flatten().map(|entry| entry.path());
    let files = features.filter(|path| path.is_dir()).flat_map(|path| std::fs::read_dir(path).into_iter().flatten());
    let mut files: Vec<PathBuf> = files.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "py"));
    // To look at some: LOCKSTEP_PROGRAMS=strings
    if let Ok(wanted) = std::env::var("LOCKSTEP_PROGRAMS") {
        files.retain(|path| path.to_string_lossy().contains(&wanted));
    }
    files.sort();
    files
}

/// Programs that are known to do something else, as `feature/aspect.py`.
fn not_yet() -> Vec<String> {
    let list = include_str!("../../../tests/python/not_yet.txt");
    list.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(str::to_owned).collect()
}

/// `feature/aspect.py`
fn name(path: &Path) -> String {
    let parts: Vec<_> = path.components().rev().take(2).map(|part| part.as_os_str().to_string_lossy()).collect();
    format!("{}/{}", parts[1], parts[0])
}

#[test]
fn programs_do_what_they_say() {
    let programs = programs();
    let (next, failures) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(path) = programs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let text = std::fs::read_to_string(path).expect("a program can be read");
                    let (expected, real) = (Behaviour::expected(&text), Behaviour::real(path));
                    if expected != real {
                        let failure = (name(path), difference(&expected, &real));
                        failures.lock().unwrap_or_else(PoisonError::into_inner).push(failure);
                    }
                }
            });
        }
    });
    let mut failures = failures.into_inner().unwrap_or_else(PoisonError::into_inner);
    failures.sort();
    let known = not_yet();
    let mut report = String::new();
    for (name, difference) in failures.iter().filter(|(name, _)| !known.contains(name)) {
        let _ = writeln!(report, "--- {name}\n{difference}");
    }
    let tried: Vec<String> = programs.iter().map(|path| name(path)).collect();
    for name in known.iter().filter(|name| tried.contains(name) && !failures.iter().any(|(failed, _)| failed == *name))
    {
        let _ = writeln!(report, "--- {name}\n  does what it says: take it off tests/python/not_yet.txt");
    }
    println!("{} programs, {} of them not yet", programs.len(), known.len());
    assert!(report.is_empty(), "{report}\n{} of {} programs do something else", failures.len(), programs.len());
}

/// The first line in which they differ, of each stream.
fn difference(expected: &Behaviour, real: &Behaviour) -> String {
    let mut text = String::new();
    for (stream, expected, real) in
        [("stdout", &expected.stdout, &real.stdout), ("stderr", &expected.stderr, &real.stderr)]
    {
        let (mut expected, mut real, mut line) = (expected.lines(), real.lines(), 0);
        loop {
            line += 1;
            match (expected.next(), real.next()) {
                (None, None) => break,
                (expected, real) if expected == real => {}
                (expected, real) => {
                    let (expected, real) = (expected.unwrap_or("(nothing)"), real.unwrap_or("(nothing)"));
                    let _ = writeln!(text, "  {stream} {line}\n    expected {expected}\n    real     {real}");
                    break;
                }
            }
        }
    }
    if expected.exit != real.exit {
        let _ = writeln!(text, "  exit {} expected, {} real", expected.exit, real.exit);
    }
    text
}
