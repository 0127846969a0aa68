//! `lockstep compile --all`: what an engine needs to run every program of a folder without a compiler.

use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// Writes, for each program below `folder`, its text and its code object into `out` (`7.py`, `7.py.code`), and the
/// library as `library.bin`. Programs that don't compile are left out: they never reach an engine.
pub fn write(folder: &str, out: &str) -> Result<(), Failure> {
    let out = Path::new(out);
    std::fs::create_dir_all(out).map_err(unwritten(out))?;
    put(&out.join("library.bin"), library::FILE)?;
    for (number, file) in programs(Path::new(folder))?.iter().enumerate() {
        let source = std::fs::read_to_string(file).map_err(unread(file))?;
        let name = format!("{number}.py");
        if let Ok(code) = compiler::compile(&source, &name) {
            put(&out.join(format!("{name}.code")), &postcard::to_allocvec(&code)?)?;
            put(&out.join(name), source.as_bytes())?;
        }
    }
    Ok(())
}

/// Every program below a folder, in a fixed order.
fn programs(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unread(folder))? {
        let path = entry.map_err(unread(folder))?.path();
        if path.is_dir() {
            found.extend(programs(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "py") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn put(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    std::fs::write(file, bytes).map_err(unwritten(file))
}

fn unread(path: &Path) -> impl FnOnce(std::io::Error) -> Failure {
    let file = path.display().to_string();
    move |reason| Failure::Read { file, reason }
}

fn unwritten(path: &Path) -> impl FnOnce(std::io::Error) -> Failure {
    let file = path.display().to_string();
    move |reason| Failure::Write { file, reason }
}
