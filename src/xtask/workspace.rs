//! Where things are in this checkout.

use std::path::{Path, PathBuf};

/// The checkout's root.
pub fn root() -> &'static Path {
    // The crate lies at src/xtask.
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("the crate lies two folders deep")
}

/// The site as it is published.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Where native builds go.
pub fn target() -> PathBuf {
    root().join("target")
}

/// Where the wasm artefacts go: another compiler builds them, and neither should wait for the other's lock.
pub fn web_target() -> PathBuf {
    target().join("web")
}

/// Every file at or below `path`; what vanishes meanwhile is left out.
pub fn files(path: &Path) -> Vec<PathBuf> {
    match std::fs::read_dir(path) {
        Ok(entries) => entries.filter_map(Result::ok).flat_map(|entry| files(&entry.path())).collect(),
        Err(_) => vec![path.to_owned()],
    }
}
