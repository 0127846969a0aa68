//! Runs the prerenderer: articles, style and bundle in, a whole site out.

use std::path::Path;

use super::bundle_of;
use crate::{
    cache, command,
    error::{AtPath, Failure, Outcome},
    workspace,
};

/// Writes the whole site into the empty folder `out`.
pub fn into(bundle: &Path, out: &Path) -> Outcome<()> {
    let mut prerender = command::native();
    prerender.args(["run", "--quiet", "--package", "site", "--bin", "prerender", "--"]);
    prerender.arg("--bundle").arg(bundle).arg("--out").arg(out);
    prerender.arg("--engines").arg(super::engines::published());
    command::run(&mut prerender).map_err(|_| {
        Failure::new("write the pages", "the articles have mistakes, listed above")
            .advise("mend them; dist/ is as it was")
    })
}

/// Makes the pages of `dist/` anew from what was bundled last: all that an edit of an article or a style needs.
pub fn refresh() -> Outcome<()> {
    let dist = workspace::dist();
    let [next, last] = ["next", "last"].map(|name| workspace::web_target().join(name));
    cache::remove(&next)?;
    std::fs::create_dir_all(&next).at("create", &next)?;
    into(&bundle_of(&dist), &next)?;
    cache::remove(&last)?;
    std::fs::rename(&dist, &last).at("move away", &dist)?;
    std::fs::rename(&next, &dist).at("move into place", &dist)
}
