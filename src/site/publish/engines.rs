//! The files of a module beside the page's, in a folder whose name changes with their content: they find each other by
//! relative names, so the folder carries the version for all of them.

use std::path::Path;

use super::{Fault, output};
use crate::pages::File;

/// A module, as it is published.
pub struct Engine {
    /// The address of the script that starts it.
    pub script: String,
    /// All files.
    pub files: Vec<File>,
}

/// Reads the module `name`, which `script` starts, from its folder in `engines`.
///
/// # Errors
/// A folder that cannot be read, or that holds no such script.
pub fn read(engines: &Path, name: &str, script: &str) -> Result<Engine, Fault> {
    let folder = engines.join(name);
    let mut files = output::copied(&folder)?;
    if !files.iter().any(|file| file.path == script) {
        return Err(Fault::Bundle { path: folder, what: format!("there is no {script}") });
    }
    let digest = output::digest(files.iter().flat_map(|file| [file.path.as_bytes(), &file.bytes]));
    for file in &mut files {
        file.path = format!("{name}-{digest}/{}", file.path);
    }
    Ok(Engine { script: format!("{name}-{digest}/{script}"), files })
}
