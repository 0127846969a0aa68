//! The per-user cache: tools and toolchains, keyed by version, shared by every checkout.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::error::{AtPath, Failure, Outcome};

/// The cache's folder: `$LOCKSTEP_CACHE`, else `$XDG_CACHE_HOME/lockstep`, else `~/.cache/lockstep`.
pub fn root() -> Outcome<PathBuf> {
    let variable = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    variable("LOCKSTEP_CACHE")
        .or_else(|| variable("XDG_CACHE_HOME").map(|folder| folder.join("lockstep")))
        .or_else(|| variable("HOME").map(|folder| folder.join(".cache/lockstep")))
        .ok_or_else(|| Failure::new("find the cache folder", "neither LOCKSTEP_CACHE, XDG_CACHE_HOME nor HOME is set"))
}

/// A folder of the cache that is either whole or not there: `fill` gets an empty folder beside it, and only what it
/// filled without a failure is moved to its place. Returns the place.
pub fn entry(key: &str, fill: impl FnOnce(&Path) -> Outcome<()>) -> Outcome<PathBuf> {
    let place = root()?.join(key);
    if place.is_dir() {
        return Ok(place);
    }
    let draft = root()?.join(format!("{key}.{}.part", std::process::id()));
    remove(&draft)?;
    fs::create_dir_all(&draft).at("create", &draft)?;
    fill(&draft).inspect_err(|_| drop(remove(&draft)))?;
    fs::rename(&draft, &place).at("move into place", &place)?;
    Ok(place)
}

/// Removes a folder if it is there.
pub fn remove(folder: &Path) -> Outcome<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        result => result.at("remove", folder),
    }
}
