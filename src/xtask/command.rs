//! Running another program, with an error that says which one and what to do.

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::error::{Failure, Outcome};

/// Variables that choose a compiler for the wasm artefacts and must never reach a native build.
pub const FOREIGN: [&str; 7] = [
    "RUSTC",
    "RUSTC_BOOTSTRAP",
    "LD_LIBRARY_PATH",
    "RUSTFLAGS",
    "CARGO_TARGET_DIR",
    "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER",
    "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
];

/// The cargo that builds for this machine, with the features of dependencies that the whole workspace wants, whichever of its
/// packages is asked for: what one command has built serves the others.
pub fn native() -> Command {
    let mut command = cargo();
    command.env("CARGO_UNSTABLE_FEATURE_UNIFICATION", "true").env("CARGO_RESOLVER_FEATURE_UNIFICATION", "workspace");
    command
}

/// The cargo of the toolchain that `rust-toolchain.toml` names.
pub fn cargo() -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(crate::workspace::root());
    for name in FOREIGN {
        command.env_remove(name);
    }
    // Set by rustup for whoever was started through it; a nested cargo chooses for itself.
    command.env_remove("CARGO");
    command
}

/// Runs a command to its end, its output passed on.
pub fn run(command: &mut Command) -> Outcome<()> {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(Failure::new(describe(command), format!("it ended with {status}"))) }
}

/// Runs a command to its end and returns what it printed.
pub fn output(command: &mut Command) -> Outcome<String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| not_started(command, &error))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(Failure::new(describe(command), format!("it ended with {}: {}", output.status, said.trim())))
}

/// Whether a command runs and succeeds; its output is not shown.
pub fn succeeds(command: &mut Command) -> bool {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}

/// The first folder on the search path that holds `program`, joined with it.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// The search path with `folders` before it.
pub fn path_with(folders: &[&Path]) -> Outcome<std::ffi::OsString> {
    let rest = std::env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().map(|folder| folder.to_path_buf()).chain(std::env::split_paths(&rest));
    std::env::join_paths(all).map_err(|error| Failure::new("extend the search path", error))
}

fn not_started(command: &Command, error: &std::io::Error) -> Failure {
    Failure::new(describe(command), error).advise(format!("check that `{}` is installed", word(command.get_program())))
}

fn describe(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args()).map(word);
    format!("run `{}`", words.collect::<Vec<_>>().join(" "))
}

fn word(text: &OsStr) -> String {
    text.to_string_lossy().into_owned()
}
