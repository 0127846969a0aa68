//! Packages that are fetched as an archive, checked and unpacked; none of their scripts is run.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use sha2::{Digest, Sha256};

use crate::{
    cache, command,
    error::{AtPath, Failure, Outcome},
    pins::Package,
    progress,
};

/// The package's folder, fetched now if the cache has none of this version.
pub fn package(name: &str, pin: &Package) -> Outcome<PathBuf> {
    // A scope is no folder.
    let entry = cache::entry(&format!("tools/{}-{}", name.replace('/', "-"), pin.version), |draft| {
        progress::step(&format!("{name} {}: fetched and checked", pin.version), || fetch(name, pin, draft))
    })?;
    Ok(entry.join("package"))
}

fn fetch(name: &str, pin: &Package, folder: &Path) -> Outcome<()> {
    let mut npm = Command::new("npm");
    npm.args(["pack", "--silent", &format!("{name}@{}", pin.version)]).current_dir(folder);
    let printed = command::output(&mut npm).map_err(|failure| {
        failure.advise("install Node.js 20 or newer (with npm), check the network, and try again")
    })?;
    let archive = folder.join(printed.lines().last().unwrap_or_default());
    check(&archive, pin)?;
    command::run(Command::new("tar").arg("-xzf").arg(&archive).current_dir(folder))?;
    if let Some(binary) = &pin.binary {
        make_executable(&folder.join("package/bin").join(binary))?;
    }
    fs::remove_file(&archive).at("remove", &archive)
}

fn check(archive: &Path, pin: &Package) -> Outcome<()> {
    let bytes = fs::read(archive).at("read", archive)?;
    let digest: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    if digest == pin.sha256 {
        return Ok(());
    }
    let reason = format!("its digest is {digest}, tools.toml says {}", pin.sha256);
    Err(Failure::new(format!("check {}", archive.display()), reason).advise("do not use it; find out why it changed"))
}

#[cfg(unix)]
fn make_executable(file: &Path) -> Outcome<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(file, fs::Permissions::from_mode(0o755)).at("make executable", file)
}

#[cfg(not(unix))]
fn make_executable(_: &Path) -> Outcome<()> {
    Ok(())
}
