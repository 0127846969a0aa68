//! `tools.toml`: which tools, in which versions.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::error::{AtPath, Failure, Outcome};

/// Every pinned tool.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pins {
    /// Crates that are built from source.
    pub cargo: BTreeMap<String, Crate>,
    /// Packages that are unpacked.
    pub npm: BTreeMap<String, Package>,
    /// Debian's packages.
    pub debian: Debian,
}

/// A tool built from source.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Crate {
    /// Its exact version.
    pub version: String,
    /// The program that it installs.
    pub binary: String,
    /// What `cargo install` needs to know besides.
    pub arguments: Vec<String>,
    /// How long it takes.
    pub about: String,
}

/// An npm package.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Package {
    /// Its exact version.
    pub version: String,
    /// The digest of the archive.
    pub sha256: String,
    /// The program in its `bin` folder, where it has one.
    pub binary: Option<String>,
}

/// Debian's packages by purpose.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Debian {
    /// A compiler with the sources of std.
    pub toolchain: Vec<String>,
    /// Browsers and what drives them.
    pub browsers: Vec<String>,
}

/// Reads `tools.toml`.
pub fn read() -> Outcome<Pins> {
    let path = crate::workspace::root().join("tools.toml");
    let text = std::fs::read_to_string(&path).at("read", &path)?;
    toml::from_str(&text).map_err(|error| Failure::new("read tools.toml", error))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_bindgen_tool_has_the_librarys_version() {
        let manifest = include_str!("../../Cargo.toml").parse::<toml::Table>().expect("the manifest is TOML");
        let library = manifest["workspace"]["dependencies"]["wasm-bindgen"].as_str().expect("a plain version");
        let tool = &super::read().expect("tools.toml reads").cargo["wasm-bindgen-cli"].version;
        assert_eq!(library, format!("={tool}"));
    }
}
