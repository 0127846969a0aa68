//! Removes what was built.

use crate::{cache, command, error::Outcome, progress, workspace};

/// Removes `dist/` and `target/`; the tools stay, and the user hears where.
pub fn run() -> Outcome<()> {
    cache::remove(&workspace::dist())?;
    command::run(command::cargo().arg("clean"))?;
    progress::note(&format!("tools stay in {}: remove that folder to fetch them anew", cache::root()?.display()));
    Ok(())
}
