//! What the environment says: which folders, which browsers, which programs.

use crate::{Browser, Failure, Outcome};
use std::env;
use std::path::{Path, PathBuf};

/// What to test, and in what.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The built site (`LOCKSTEP_DIST`).
    pub dist: PathBuf,
    /// The same with debug assertions in the page, where hydration reports its mismatches (`LOCKSTEP_DIST_CHECKED`).
    pub checked: Option<PathBuf>,
    /// The browsers (`LOCKSTEP_BROWSERS`, names with commas between).
    pub browsers: Vec<Browser>,
    /// The accessibility checker's script (`LOCKSTEP_AXE`).
    pub axe: Option<PathBuf>,
    /// Where logs and pictures of failures go.
    pub logs: PathBuf,
}

impl Settings {
    /// What the environment says, with defaults for all of it.
    ///
    /// # Errors
    /// There is no built site, or a browser has an unknown name.
    pub fn from_environment() -> Outcome<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default();
        let folder = |name: &str| env::var_os(name).map(PathBuf::from);
        let dist = folder("LOCKSTEP_DIST").unwrap_or_else(|| root.join("dist"));
        if !dist.join("index.html").is_file() {
            let folder = dist.display();
            return Err(Failure::new(format!("{folder}: no built site there; `cargo xtask build` makes one")));
        }
        let logs = root.join("target/browser");
        std::fs::create_dir_all(&logs).map_err(|error| Failure::new(format!("{}: {error}", logs.display())))?;
        let browsers = match env::var("LOCKSTEP_BROWSERS") {
            Ok(names) => names.split(',').map(Browser::named).collect::<Outcome<_>>()?,
            Err(_) => Browser::ALL.to_vec(),
        };
        Ok(Self { dist, checked: folder("LOCKSTEP_DIST_CHECKED"), browsers, axe: folder("LOCKSTEP_AXE"), logs })
    }
}

/// A program's name or path: from the environment, or its usual one.
pub fn program(variable: &str, usual: &str) -> String {
    env::var(variable).unwrap_or_else(|_| usual.to_owned())
}
