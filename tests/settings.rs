//! What the environment says: which folders, which browsers, which programs.

use crate::{Browser, Failure, Mode, Outcome};
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
    /// The modes (`LOCKSTEP_MODES`, likewise); all, if nothing is said.
    pub modes: Vec<Mode>,
    /// The accessibility checker's script (`LOCKSTEP_AXE`).
    pub axe: Option<PathBuf>,
    /// Where logs and pictures of failures go.
    pub logs: PathBuf,
}

impl Settings {
    /// What the environment says, with defaults for all of it.
    ///
    /// # Errors
    /// There is no built site, or a browser or a mode has an unknown name.
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
        let modes = match env::var("LOCKSTEP_MODES") {
            Ok(names) => names.split(',').map(Mode::named).collect::<Outcome<_>>()?,
            Err(_) => Mode::ALL.to_vec(),
        };
        Ok(Self { dist, checked: folder("LOCKSTEP_DIST_CHECKED"), browsers, modes, axe: folder("LOCKSTEP_AXE"), logs })
    }

    /// The folder of the checked build.
    ///
    /// # Errors
    /// None was named, or nothing is there.
    pub fn checked(&self) -> Outcome<&Path> {
        match &self.checked {
            None => Err(Failure::cannot("no build with debug assertions was named (LOCKSTEP_DIST_CHECKED)")),
            Some(folder) if !folder.join("index.html").is_file() => {
                Err(Failure::new(format!("{}: no site with debug assertions there", folder.display())))
            }
            Some(folder) => Ok(folder),
        }
    }

    /// Every page by its address below the root, and one that leads nowhere.
    ///
    /// # Errors
    /// The built site can't be read.
    pub fn pages(&self) -> Outcome<Vec<String>> {
        let unreadable = |error| Failure::new(format!("{}: {error}", self.dist.display()));
        let mut pages = vec![String::new(), "no/such/page/".to_owned()];
        for entry in std::fs::read_dir(&self.dist).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            if entry.path().join("index.html").is_file() {
                pages.push(format!("{}/", entry.file_name().to_string_lossy()));
            }
        }
        Ok(pages)
    }

    /// How many files the service worker keeps for readers without a network.
    ///
    /// # Errors
    /// Its script can't be read.
    pub fn kept(&self) -> Outcome<usize> {
        let script = self.dist.join("sw.js");
        let unreadable = |why: String| Failure::new(format!("{}: {why}", script.display()));
        let text = std::fs::read_to_string(&script).map_err(|error| unreadable(error.to_string()))?;
        let list = text.lines().find_map(|line| line.strip_prefix("const FILES = ")?.strip_suffix(';'));
        let list = list.ok_or_else(|| unreadable("no list of files there".to_owned()))?;
        let files: Vec<String> = serde_json::from_str(list)?;
        Ok(files.len())
    }

    /// The long article's address below the root: the page that has the lab.
    ///
    /// # Errors
    /// No page has it.
    pub fn article(&self) -> Outcome<String> {
        let has_lab = |page: &String| {
            let file = self.dist.join(page).join("index.html");
            std::fs::read_to_string(file).is_ok_and(|html| html.contains("data-lab=\"race\""))
        };
        self.pages()?.into_iter().find(has_lab).ok_or_else(|| Failure::new("no page of the site has the lab `race`"))
    }
}

/// A program's name or path: from the environment, or its usual one.
pub fn program(variable: &str, usual: &str) -> String {
    env::var(variable).unwrap_or_else(|_| usual.to_owned())
}
