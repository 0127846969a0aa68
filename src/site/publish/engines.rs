//! The files of an engine, or of the compiler, in a folder whose name changes with their content: they find each other by relative names, so
//! the folder carries the version for all of them.

use std::path::Path;

use super::{Fault, output};
use crate::pages::File;

/// An engine, as it is published.
pub struct Engine {
    /// The address of its worker's script.
    pub worker: String,
    /// All files.
    pub files: Vec<File>,
}

/// Reads the engine `name` from its folder in `engines`.
///
/// # Errors
/// A folder that cannot be read, or that holds no worker.
pub fn read(engines: &Path, name: &str) -> Result<Engine, Fault> {
    let folder = engines.join(name);
    let mut files = output::copied(&folder)?;
    if !files.iter().any(|file| file.path == "worker.js") {
        return Err(Fault::Bundle { path: folder, what: "there is no worker.js".to_owned() });
    }
    let digest = output::digest(files.iter().flat_map(|file| [file.path.as_bytes(), &file.bytes]));
    for file in &mut files {
        file.path = format!("{name}-{digest}/{}", file.path);
    }
    Ok(Engine { worker: format!("{name}-{digest}/worker.js"), files })
}
