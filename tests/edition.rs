//! The published site with some of its files changed, in a folder of its own.

use crate::{Failure, Outcome};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Copies the site from `dist` to `folder`, whatever was there. Each file, by its path below the site's root, goes under
/// the path, and with the bytes, that `change` makes of it.
///
/// # Errors
/// A file can't be read or written.
pub fn publish(dist: &Path, folder: &Path, change: impl Fn(&Path, Vec<u8>) -> (PathBuf, Vec<u8>)) -> Outcome {
    let failed = |error| Failure::new(format!("{}: {error}", folder.display()));
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(failed)?;
    }
    for file in files(dist)? {
        let (target, bytes) = change(&file, fs::read(dist.join(&file)).map_err(failed)?);
        let target = folder.join(target);
        fs::create_dir_all(target.parent().unwrap_or(folder)).map_err(failed)?;
        fs::write(target, bytes).map_err(failed)?;
    }
    Ok(())
}

/// Every file below a folder, by its path from there.
///
/// # Errors
/// The folder can't be read.
pub fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    below(folder).map_err(|error| Failure::new(format!("{}: {error}", folder.display())))
}

fn below(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(below) = folders.pop() {
        for entry in fs::read_dir(folder.join(&below))? {
            let entry = entry?;
            let path = below.join(entry.file_name());
            if entry.file_type()?.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    Ok(found)
}
