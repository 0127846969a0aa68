//! std for wasm32, built once for each set of flags and kept in the cache.
//!
//! Building it here and not with every artefact (`-Zbuild-std`) keeps a minute out of each clean build, and keeps
//! unstable settings out of every build but this one.

use std::{
    fs,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use super::compiler::{Base, TARGET};
use crate::{
    cache, command,
    error::{AtPath, Failure, Outcome},
    progress,
};

/// Which std an artefact is linked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavour {
    /// One thread, a memory of its own.
    Plain,
    /// Threads that share one memory.
    Threads,
}

/// The largest memory of an engine whose threads share it. Fixed and modest: phones reserve it at once, and growing a
/// shared memory has crashed them (emscripten-core/emscripten#25905).
const SHARED_MAXIMUM: u32 = 256 << 20;

impl Flavour {
    /// The compiler's flags for an artefact of this flavour. Since rust-lang/rust#147225 `+atomics` no longer brings
    /// the linker's part with it; without it posting the memory fails ("could not be cloned").
    pub fn flags(self) -> Vec<String> {
        if self == Self::Plain {
            return Vec::new();
        }
        let link = ["--shared-memory", "--import-memory", &format!("--max-memory={SHARED_MAXIMUM}")].map(str::to_owned);
        let exports =
            ["__wasm_init_tls", "__tls_size", "__tls_align", "__tls_base"].map(|name| format!("--export={name}"));
        let arguments = link.into_iter().chain(exports).map(|argument| format!("-Clink-arg={argument}"));
        std::iter::once(FEATURES.to_owned()).chain(arguments).collect()
    }

    fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Threads => "threads",
        }
    }
}

const FEATURES: &str = "-Ctarget-feature=+atomics,+bulk-memory,+mutable-globals";

/// Without it nothing that is linked with this std could be optimised as a whole.
const BITCODE: &str = "-Cembed-bitcode=yes";

const MANIFEST: &str = r#"[package]
name = "sysroot"
version = "0.0.0"
edition = "2024"

[lib]
path = "lib.rs"

[profile.release]
opt-level = "s"
panic = "abort"

[workspace]
"#;

/// A folder to give to the compiler as `--sysroot`.
pub fn build(base: &Base, flavour: Flavour) -> Outcome<PathBuf> {
    let version = base.version()?;
    let digest = Sha256::digest(format!("{version}{MANIFEST}{BITCODE}{FEATURES}"));
    let key = format!("std/{}-{:02x}{:02x}{:02x}{:02x}", flavour.name(), digest[0], digest[1], digest[2], digest[3]);
    cache::entry(&key, |draft| {
        let what = format!("std for wasm32, {}, by {version}: built once, about 1 minute on 2 cores", flavour.name());
        progress::step(&what, || fill(base, flavour, draft))
    })
}

fn fill(base: &Base, flavour: Flavour, sysroot: &Path) -> Outcome<()> {
    let workshop = sysroot.join("workshop");
    fs::create_dir_all(&workshop).at("create", &workshop)?;
    fs::write(workshop.join("Cargo.toml"), MANIFEST).at("write to", &workshop)?;
    fs::write(workshop.join("lib.rs"), "#![no_std]\n").at("write to", &workshop)?;
    let mut cargo = command::cargo();
    cargo.current_dir(&workshop).args([
        "+nightly",
        "build",
        "--release",
        "-Zbuild-std=std,panic_abort",
        "--target",
        TARGET,
    ]);
    base.apply(&mut cargo);
    let features = if flavour == Flavour::Threads { FEATURES } else { "" };
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", format!("{BITCODE} {features}"));
    cargo.env("CARGO_TARGET_DIR", workshop.join("target"));
    command::run(&mut cargo)?;
    collect(&workshop.join("target").join(TARGET).join("release/deps"), sysroot)?;
    cache::remove(&workshop)
}

/// Copies the libraries to where the compiler looks for them.
fn collect(built: &Path, sysroot: &Path) -> Outcome<()> {
    let libraries = sysroot.join("lib/rustlib").join(TARGET).join("lib");
    fs::create_dir_all(&libraries).at("create", &libraries)?;
    let mut copied = 0;
    for entry in fs::read_dir(built).at("list", built)? {
        let path = entry.at("list", built)?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if (name.ends_with(".rlib") || name.ends_with(".rmeta")) && !name.starts_with("libsysroot-") {
            fs::copy(&path, libraries.join(&name)).at("copy", &path)?;
            copied += 1;
        }
    }
    if copied > 0 { Ok(()) } else { Err(Failure::new("build std", format!("{} holds no library", built.display()))) }
}
