//! The page's script and wasm module, as Trunk bundled them.

use std::path::Path;

use super::{Fault, output};
use crate::pages::File;

/// The bundle's files, and which of them the page starts with.
pub struct Bundle {
    /// The script that wasm-bindgen made.
    pub script: String,
    /// The module it loads.
    pub module: String,
    /// All files.
    pub files: Vec<File>,
}

/// Reads what Trunk made. Its HTML is left out: it only told Trunk what to build.
///
/// # Errors
/// A folder that cannot be read, or that holds no script or no module.
pub fn read(folder: &Path) -> Result<Bundle, Fault> {
    let mut files = output::copied(folder)?;
    files.retain(|file| !file.path.ends_with(".html"));
    let find = |what: &str, ending: &str| {
        let file = files.iter().find(|file| file.path.starts_with("page-") && file.path.ends_with(ending));
        let missing = || Fault::Bundle { path: folder.to_owned(), what: format!("there is no {what}") };
        file.map(|file| file.path.clone()).ok_or_else(missing)
    };
    Ok(Bundle { script: find("script", ".js")?, module: find("module", "_bg.wasm")?, files })
}
