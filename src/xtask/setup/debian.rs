//! Debian's packages: unpacked into the cache without installing them, or installed by the system's package manager.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    command,
    error::{AtPath, Outcome},
};

/// Whether this system has Debian's package tools.
pub fn available() -> bool {
    ["apt-get", "apt-cache", "dpkg"].iter().all(|program| command::find(program).is_some())
}

/// The version that the package manager would install, `None` where it knows of none. Reads its lists anew if they
/// don't know the package.
pub fn candidate(package: &str) -> Outcome<Option<String>> {
    match policy(package)? {
        Some(version) => Ok(Some(version)),
        None => {
            refresh()?;
            policy(package)
        }
    }
}

fn policy(package: &str) -> Outcome<Option<String>> {
    let printed = command::output(Command::new("apt-cache").args(["policy", package]))?;
    let line = printed.lines().find_map(|line| line.trim().strip_prefix("Candidate: "));
    Ok(line.filter(|version| *version != "(none)").map(str::to_owned))
}

/// Reads the package lists anew.
pub fn refresh() -> Outcome<()> {
    command::output(as_root("apt-get").args(["update", "--quiet"])).map(drop)
}

/// `packages`, and those of their dependencies that belong to the compiler itself: its std, its LLVM, and the linker
/// of the same LLVM.
pub fn compiler_closure(packages: &[String]) -> Outcome<BTreeSet<String>> {
    let mut known: BTreeSet<String> = packages.iter().cloned().collect();
    let mut open: Vec<String> = packages.to_vec();
    while let Some(package) = open.pop() {
        let printed = command::output(Command::new("apt-cache").args(["depends", &package]))?;
        let needed = printed.lines().filter_map(|line| line.trim().strip_prefix("Depends: "));
        for name in needed.filter(|name| name.starts_with("libstd-rust-web") || name.starts_with("libllvm")) {
            if known.insert(name.to_owned()) {
                open.push(name.to_owned());
            }
        }
    }
    let linker = known.iter().find_map(|name| name.strip_prefix("libllvm")).map(|major| format!("lld-{major}"));
    known.extend(linker);
    Ok(known)
}

/// Fetches packages and unpacks them below `folder`.
pub fn unpack(packages: &BTreeSet<String>, folder: &Path) -> Outcome<()> {
    let archives = folder.join("archives");
    fs::create_dir_all(&archives).at("create", &archives)?;
    let mut fetch = Command::new("apt-get");
    fetch.arg("download").args(packages).current_dir(&archives);
    command::run(&mut fetch).map_err(|failure| failure.advise("check the network and try again"))?;
    for archive in files(&archives)? {
        command::run(Command::new("dpkg").arg("-x").arg(archive).arg(folder))?;
    }
    fs::remove_dir_all(&archives).at("remove", &archives)
}

/// Installs packages for the whole system.
pub fn install(packages: &[String]) -> Outcome<()> {
    let advice = format!("install them yourself: apt-get install {}", packages.join(" "));
    refresh().map_err(|failure| failure.advise(advice.clone()))?;
    let mut install = as_root("apt-get");
    install.args(["install", "--yes", "--no-install-recommends"]).args(packages);
    install.env("DEBIAN_FRONTEND", "noninteractive");
    command::run(&mut install).map_err(|failure| failure.advise(advice))
}

/// The command itself for root, through `sudo` for anyone else.
fn as_root(program: &str) -> Command {
    let is_root = command::output(Command::new("id").arg("-u")).is_ok_and(|id| id == "0");
    if is_root || command::find("sudo").is_none() {
        return Command::new(program);
    }
    let mut sudo = Command::new("sudo");
    sudo.arg(program);
    sudo
}

fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).at("list", folder)?;
    entries.map(|entry| entry.map(|entry| entry.path()).at("list", folder)).collect()
}
