//! Tools that are built from source, once.

use std::path::PathBuf;

use crate::{
    cache, command,
    error::{Failure, Outcome},
    pins::Crate,
    progress,
};

/// The release profile of a tool is made for its speed; ours for the speed of building it. The same build folder serves
/// all, so that what they share is built once.
const PROFILE: [(&str, &str); 5] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "false"),
    ("CARGO_PROFILE_RELEASE_STRIP", "true"),
];

/// The folder that holds the tool's program, built now if the cache has none of this version.
pub fn binary_folder(name: &str, pin: &Crate) -> Outcome<PathBuf> {
    let entry = cache::entry(&format!("tools/{name}-{}", pin.version), |draft| {
        let what = format!("{name} {}: fetched and built from source, {}", pin.version, pin.about);
        progress::step(&what, || install(name, pin, draft))
    })?;
    let folder = entry.join("bin");
    if folder.join(&pin.binary).is_file() {
        return Ok(folder);
    }
    Err(Failure::new(format!("find {name}"), format!("{} lacks `{}`", folder.display(), pin.binary))
        .advise(format!("remove {} and try again", entry.display())))
}

fn install(name: &str, pin: &Crate, root: &std::path::Path) -> Outcome<()> {
    let mut cargo = command::cargo();
    cargo.args(["install", name, "--version", &pin.version, "--force", "--root"]).arg(root);
    cargo.arg("--target-dir").arg(build_folder()?).args(&pin.arguments).envs(PROFILE);
    command::run(&mut cargo)
        .map_err(|failure| failure.advise("check the network; what was already built is kept for the next try"))
}

/// Removes what was left over from building tools.
pub fn tidy() -> Outcome<()> {
    cache::remove(&build_folder()?)
}

fn build_folder() -> Outcome<PathBuf> {
    Ok(cache::root()?.join("build"))
}
