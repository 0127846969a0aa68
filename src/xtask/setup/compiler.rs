//! A compiler that can build for wasm32, and build std for it with shared memory.
//!
//! The first that fits: rustup's nightly with the sources of std; Debian's `rustc-web`, unpacked into the cache (to
//! install it would conflict with rustup). The first needs nothing but rustup; the second works where rustup can fetch
//! nothing.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use super::{
    debian,
    std_library::{self, Flavour},
};
use crate::{
    cache, command,
    error::{Failure, Outcome},
    pins::Debian,
    progress,
};

/// The wasm32 target that everything in the browser is built for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// A compiler for wasm32 with both flavours of std.
pub struct Compiler {
    base: Base,
    plain: PathBuf,
    threads: PathBuf,
}

/// The compiler as it was found, before std is built for it.
pub struct Base {
    rustc: PathBuf,
    /// Libraries of its own that the system's loader has to find.
    libraries: Option<PathBuf>,
    /// The linker, where the compiler does not bring one.
    linker: Option<PathBuf>,
}

impl Base {
    /// Makes `cargo` build with this compiler.
    pub fn apply(&self, cargo: &mut Command) {
        // Debian's compiler is a stable one; building std needs what only a nightly allows.
        cargo.env("RUSTC", &self.rustc).env("RUSTC_BOOTSTRAP", "1");
        if let Some(libraries) = &self.libraries {
            cargo.env("LD_LIBRARY_PATH", libraries);
        }
        if let Some(linker) = &self.linker {
            cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
    }

    /// What it says of itself, with its commit: the key of what it built.
    pub fn version(&self) -> Outcome<String> {
        let mut rustc = Command::new(&self.rustc);
        rustc.arg("--version").envs(self.libraries.iter().map(|folder| ("LD_LIBRARY_PATH", folder)));
        command::output(&mut rustc)
    }
}

impl Compiler {
    /// What it says of itself, with its commit.
    pub fn version(&self) -> Outcome<String> {
        self.base.version()
    }

    /// Makes `cargo` (or Trunk, which runs cargo) build for wasm32 with std of this flavour.
    pub fn apply(&self, cargo: &mut Command, flavour: Flavour) {
        self.base.apply(cargo);
        let sysroot = match flavour {
            Flavour::Plain => &self.plain,
            Flavour::Threads => &self.threads,
        };
        let mut flags = vec![format!("--sysroot={}", sysroot.display())];
        flags.extend(flavour.flags());
        flags.extend(neutral_paths());
        cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags.join(" "));
        cargo.env("CARGO_TARGET_DIR", crate::workspace::web_target());
    }
}

/// Keeps the folders of this machine out of what is published: the same sources make the same bytes anywhere.
fn neutral_paths() -> Vec<String> {
    let home = |variable: &str, folder: &str| {
        let set = std::env::var_os(variable).map(PathBuf::from);
        set.or_else(|| std::env::var_os("HOME").map(|home| Path::new(&home).join(folder)))
    };
    let checkout = Some(crate::workspace::root().to_path_buf());
    let folders =
        [(home("CARGO_HOME", ".cargo"), "cargo"), (home("RUSTUP_HOME", ".rustup"), "rustup"), (checkout, "lockstep")];
    let flag =
        |(folder, name): (Option<PathBuf>, &str)| Some(format!("--remap-path-prefix={}={name}", folder?.display()));
    folders.into_iter().filter_map(flag).collect()
}

/// The first compiler that fits, with std built for it.
pub fn find_or_fetch(pins: &Debian) -> Outcome<Compiler> {
    let base = base(pins)?;
    let [plain, threads] = [Flavour::Plain, Flavour::Threads].map(|flavour| std_library::build(&base, flavour));
    Ok(Compiler { plain: plain?, threads: threads?, base })
}

fn base(pins: &Debian) -> Outcome<Base> {
    if let Some(base) = rustup(false) {
        return Ok(base);
    }
    if let Some(folder) = unpacked()? {
        return debian_base(&folder);
    }
    if let Some(base) = rustup(true) {
        return Ok(base);
    }
    if debian::available() && debian::candidate(&pins.toolchain[0])?.is_some() {
        return debian_base(&fetch_debian(pins)?);
    }
    Err(Failure::new("find a compiler that can build std for wasm32", "neither rustup's nightly nor Debian has one")
        .advise("run `rustup toolchain install nightly --component rust-src`, then try again"))
}

/// rustup's nightly, if it has the sources of std or may fetch them now.
fn rustup(may_fetch: bool) -> Option<Base> {
    let asked = command::output(Command::new("rustup").args(["which", "--toolchain", "nightly", "rustc"])).ok()?;
    let rustc = PathBuf::from(asked);
    let sysroot = rustc.ancestors().nth(2)?;
    let sources = sysroot.join("lib/rustlib/src/rust/library/Cargo.lock");
    if !sources.is_file() && may_fetch {
        progress::note("asking rustup for the sources of std");
        let mut add = Command::new("rustup");
        command::succeeds(add.args(["component", "add", "rust-src", "--toolchain", "nightly"]));
    }
    sources.is_file().then_some(Base { rustc, libraries: None, linker: None })
}

/// Debian's compiler, if the cache has it: the newest of several.
fn unpacked() -> Outcome<Option<PathBuf>> {
    let Ok(entries) = std::fs::read_dir(cache::root()?.join("toolchain")) else { return Ok(None) };
    let whole = |path: &PathBuf| path.extension().is_none_or(|extension| extension != "part");
    Ok(entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).filter(whole).max())
}

fn fetch_debian(pins: &Debian) -> Outcome<PathBuf> {
    let version = debian::candidate(&pins.toolchain[0])?.unwrap_or_default();
    let what = format!("{} {version}: fetched and unpacked, about 140 MB", pins.toolchain[0]);
    cache::entry(&format!("toolchain/{}-{version}", pins.toolchain[0]), |draft| {
        progress::step(&what, || debian::unpack(&debian::compiler_closure(&pins.toolchain)?, draft))
    })
}

fn debian_base(folder: &Path) -> Outcome<Base> {
    let usr = folder.join("usr");
    let llvm = std::fs::read_dir(usr.join("lib")).ok().and_then(|entries| {
        let paths = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
        paths.map(|path| path.join("bin/wasm-ld")).find(|linker| linker.exists())
    });
    let linker = llvm.ok_or_else(|| {
        Failure::new("find the linker", format!("{} lacks wasm-ld", folder.display()))
            .advise(format!("remove {} and try again", folder.display()))
    })?;
    let machine = command::output(Command::new("dpkg-architecture").arg("-qDEB_HOST_MULTIARCH"))
        .unwrap_or_else(|_| format!("{}-linux-gnu", std::env::consts::ARCH));
    Ok(Base { rustc: usr.join("bin/rustc"), libraries: Some(usr.join("lib").join(machine)), linker: Some(linker) })
}
