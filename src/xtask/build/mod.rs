//! The site, from sources to `dist/`.
//!
//! Trunk bundles the page; its hooks call back for what it has no settings for: the engines before (each with compiler
//! flags of its own, which Trunk would give to everything), the prerendered pages after, while the result still lies in
//! its staging folder. So nothing half-built ever reaches `dist/`.

mod budgets;
mod copies;
mod engines;
mod prerender;
mod split;
mod stamp;
mod trim;

use std::path::{Path, PathBuf};

use crate::{
    cache, command,
    error::{AtPath, Failure, Outcome},
    progress,
    setup::{self, Flavour, Tools},
    workspace,
};

pub use prerender::refresh;

/// Which build of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Page {
    /// The page that is published.
    Published,
    /// The page with debug assertions, in which leptos reports hydration mismatches; for tests.
    Checked,
}

/// Builds the site into `dist/` and checks its budgets.
pub fn site() -> Outcome<()> {
    let (tools, dist) = (setup::for_building()?, workspace::dist());
    stamp::unless_made(&tools, &dist, || {
        progress::step("the site, into dist/", || trunk(&tools, Page::Published, &dist))?;
        budgets::check(&dist)
    })
}

/// Builds the site with the page that checks itself, into `dist`.
pub fn checked(tools: &Tools, dist: &Path) -> Outcome<()> {
    let make = || progress::step("the site with debug assertions", || trunk(tools, Page::Checked, dist));
    stamp::unless_made(tools, dist, make)
}

fn trunk(tools: &Tools, page: Page, dist: &Path) -> Outcome<()> {
    let this_program = std::env::current_exe().map_err(|error| Failure::new("find this program", error))?;
    let mut trunk = std::process::Command::new(tools.trunk.join("trunk"));
    trunk.current_dir(workspace::root()).args(["build", "--offline", "--dist"]).arg(dist);
    match page {
        Page::Published => trunk.arg("--release"),
        Page::Checked => trunk.args(["--cargo-profile", "page-checked"]),
    };
    tools.compiler.apply(&mut trunk, Flavour::Plain);
    if page == Page::Published {
        engines::lean(&mut trunk);
    }
    trunk.env("PATH", tools.path()?).env("LOCKSTEP_XTASK", this_program).env_remove("CARGO").env_remove("NO_COLOR");
    command::run(&mut trunk)
}

/// Builds both engines and the compiler: Trunk's hook before its own work.
pub fn engines() -> Outcome<()> {
    engines::build(&setup::for_building()?)
}

/// Puts the site together in Trunk's staging folder: Trunk's hook after its own work.
pub fn assemble() -> Outcome<()> {
    let [staging, dist] = ["TRUNK_STAGING_DIR", "TRUNK_DIST_DIR"].map(folder_from_trunk);
    let (staging, dist) = (staging?, dist?);
    let bundle = bundle_of(&dist);
    take_bundle(&staging, &bundle)?;
    prerender::into(&bundle, &staging)
}

fn folder_from_trunk(variable: &str) -> Outcome<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from).ok_or_else(|| {
        Failure::new("assemble the site", format!("{variable} is not set"))
            .advise("this is a hook of Trunk's: use `cargo xtask build`")
    })
}

/// Where what Trunk made for `dist` is kept, so that the pages can be made anew without Trunk.
fn bundle_of(dist: &Path) -> PathBuf {
    let name = dist.file_name().unwrap_or_default().to_string_lossy();
    workspace::web_target().join(format!("bundle-{name}"))
}

/// Moves the page's script and module out of the staging folder; Trunk's own HTML is not used.
fn take_bundle(staging: &Path, bundle: &Path) -> Outcome<()> {
    cache::remove(bundle)?;
    std::fs::rename(staging, bundle).at("keep what Trunk made in", bundle)?;
    std::fs::create_dir_all(staging).at("create", staging)?;
    // What is built for debugging is left as it is.
    if std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release") { shorten(bundle) } else { Ok(()) }
}

/// Makes the page's script and module shorter than Trunk leaves them, and names them by what they have become.
fn shorten(bundle: &Path) -> Outcome<()> {
    let files = std::fs::read_dir(bundle).at("list", bundle)?.flatten().map(|entry| entry.path());
    let (modules, others): (Vec<_>, Vec<_>) = files.partition(|file| file.extension().is_some_and(|end| end == "wasm"));
    let scripts: Vec<_> = others.into_iter().filter(|file| file.extension().is_some_and(|end| end == "js")).collect();
    let ([module], [script]) = (&*modules, &*scripts) else {
        return Err(Failure::new("shorten the page", "Trunk did not make one script and one module"));
    };
    trim::pair(script, module)?;
    engines::optimise_for_size(&setup::for_building()?, module)?;
    let digest = engines::digest_of(&[script, module])?;
    for (file, ending) in [(script, ".js"), (module, "_bg.wasm")] {
        let named = bundle.join(format!("page-{}{ending}", &digest[..16]));
        std::fs::rename(file, &named).at("rename to", &named)?;
    }
    Ok(())
}
