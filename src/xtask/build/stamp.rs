//! What a site was made from, and what came of it: a site of which neither has changed is not made again.

use std::{
    fs,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use crate::{
    error::{AtPath, Outcome},
    progress,
    setup::Tools,
    workspace,
};

/// Everything that a site is made from. The tests' programs decide how the engines are divided.
const SOURCES: [&str; 12] = [
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "content",
    "public",
    "rust-toolchain.toml",
    "src",
    "style",
    "tests/bench",
    "tests/python",
    "tools.toml",
];

/// What else decides about it: the addresses of the site and of its sources.
const VARIABLES: [&str; 2] = ["LOCKSTEP_BASE_URL", "LOCKSTEP_SOURCE_URL"];

/// Makes a site by `make`, which fails if anything is wrong with it, unless it lies there as it was made from just this.
pub fn unless_made(tools: &Tools, dist: &Path, make: impl FnOnce() -> Outcome<()>) -> Outcome<()> {
    let name = dist.file_name().unwrap_or_default().to_string_lossy();
    let stamp = workspace::web_target().join(format!("{name}.stamp"));
    let sources = sources(tools)?;
    if fs::read_to_string(&stamp).is_ok_and(|last| digest_of_site(&sources, dist).is_ok_and(|now| now == last)) {
        progress::note(&format!("{name}: made from just these sources already"));
        return Ok(());
    }
    make()?;
    fs::write(&stamp, digest_of_site(&sources, dist)?).at("write", &stamp)
}

/// A print of all that a site is made from.
fn sources(tools: &Tools) -> Outcome<String> {
    let folders = SOURCES.map(|path| workspace::root().join(path));
    let variables = VARIABLES.map(|name| format!("{name}={}", std::env::var(name).unwrap_or_default()));
    Ok([digest_below(&folders)?, tools.compiler.version()?, variables.join(" ")].join("\n"))
}

fn digest_of_site(sources: &str, dist: &Path) -> Outcome<String> {
    Ok(format!("{sources}\n{}", digest_below(&[dist.to_owned()])?))
}

/// A digest of all files at or below these paths, of their names and their contents.
fn digest_below(paths: &[PathBuf]) -> Outcome<String> {
    let mut files: Vec<PathBuf> = paths.iter().flat_map(|path| workspace::files(path)).collect();
    files.sort();
    let mut all = Sha256::new();
    for file in files {
        all.update(file.as_os_str().as_encoded_bytes());
        all.update(Sha256::digest(fs::read(&file).at("read", &file)?));
    }
    Ok(all.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder that is gone when the test ends.
    struct Scratch(PathBuf);

    impl Scratch {
        fn new(name: &str) -> Self {
            let folder = std::env::temp_dir().join(format!("lockstep-{name}-{}", std::process::id()));
            fs::create_dir_all(&folder).expect("a folder for the test");
            Self(folder)
        }

        fn write(&self, name: &str, text: &str) -> String {
            fs::write(self.0.join(name), text).expect("a file for the test");
            digest_below(std::slice::from_ref(&self.0)).expect("a digest")
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            drop(fs::remove_dir_all(&self.0));
        }
    }

    #[test]
    fn what_a_file_says_and_is_called_counts() {
        let folder = Scratch::new("stamp");
        let one = folder.write("one", "text");
        assert_eq!(folder.write("one", "text"), one);
        assert_ne!(folder.write("one", "other"), one);
        folder.write("one", "text");
        let both = folder.write("two", "text");
        assert_ne!(both, one);
        fs::rename(folder.0.join("two"), folder.0.join("three")).expect("a new name");
        assert_ne!(digest_below(std::slice::from_ref(&folder.0)).expect("a digest"), both);
    }

    #[test]
    fn all_that_a_site_is_made_from_is_there() {
        for path in SOURCES {
            assert!(workspace::root().join(path).exists(), "{path} has moved");
        }
    }
}
