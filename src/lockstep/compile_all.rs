//! `lockstep compile --all`: what an engine needs to run every program of a folder without a compiler.

use library::Volume;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// Writes, for each program below the folders, its text and its code object into `out` (of the second folder's eighth:
/// `1-7.py`, `1-7.py.code`), an empty one as `empty.py`, and the library's volumes. Programs that don't compile are
/// left out: they never reach an engine. So are those that say that they need threads or interpreters: who runs them all has
/// one thread, on which others could only take turns.
pub fn write(out: &str, folders: &[&str]) -> Result<(), Failure> {
    let out = Path::new(out);
    std::fs::create_dir_all(out).map_err(unwritten(out))?;
    for volume in Volume::ALL {
        put(&out.join(volume.file()), volume.bytes())?;
    }
    program("", "empty.py", out)?;
    for (place, folder) in folders.iter().enumerate() {
        for (number, file) in programs(Path::new(folder))?.iter().enumerate() {
            let source = std::fs::read_to_string(file).map_err(unread(file))?;
            if !matches!(source.lines().nth(1), Some("# needs: threads" | "# needs: interpreters")) {
                program(&source, &format!("{place}-{number}.py"), out)?;
            }
        }
    }
    Ok(())
}

fn program(source: &str, name: &str, out: &Path) -> Result<(), Failure> {
    let Ok(image) = compiler::image(source, name) else { return Ok(()) };
    put(&out.join(format!("{name}.code")), &postcard::to_allocvec(&image)?)?;
    put(&out.join(name), source.as_bytes())
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
