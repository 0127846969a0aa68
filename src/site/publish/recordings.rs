//! What is run at build time, by what readers run: the races and the output of programs that stand on a page before the
//! first Run.
//!
//! A recording is a measurement, and differs each time; so it is kept between builds, and an edit of an article does
//! not wait for one. It is made anew when what it is of or the program that makes it has changed.

use std::{fs, path::Path, time::SystemTime};

use article::Article;
use messages::{Plan, Recording};
use runtime::native::{Program, record};
use serde::{Serialize, de::DeserializeOwned};

use super::{Fault, Options, output};

/// A recording of every plan, from `folder` or made now.
///
/// # Errors
/// A race that cannot be run, or a recording that cannot be kept.
pub fn all(plans: &[Plan], folder: &Path) -> Result<Vec<(Plan, Recording)>, Fault> {
    plans.iter().map(|plan| Ok((*plan, race(*plan, folder)?))).collect()
}

fn race(plan: Plan, folder: &Path) -> Result<Recording, Fault> {
    kept_or_made("race", &messages::encode(&plan), folder, || {
        let program = Program::this().map_err(|fault| Fault::Recording(fault.to_string()))?;
        record(plan, program).map_err(|fault| Fault::Recording(fault.to_string()))
    })
}

/// The recording of `what`, from `folder` or made now and kept there.
///
/// # Errors
/// It cannot be made or kept.
pub fn kept_or_made<R: Serialize + DeserializeOwned>(
    kind: &str,
    what: &[u8],
    folder: &Path,
    make: impl FnOnce() -> Result<R, Fault>,
) -> Result<R, Fault> {
    let name = output::digest([what, env!("CARGO_PKG_VERSION").as_bytes()]);
    let path = folder.join(format!("{kind}-{name}.json"));
    if let Some(kept) = kept(&path) {
        return Ok(kept);
    }
    let recording = make()?;
    fs::create_dir_all(folder).map_err(Fault::write(folder))?;
    let text = serde_json::to_string(&recording).map_err(|error| Fault::Recording(error.to_string()))?;
    fs::write(&path, text).map_err(Fault::write(&path))?;
    Ok(recording)
}

/// What was recorded of a program in a browser, as it needs what a browser alone has: `recordings/<name>.json` beside the
/// article.
///
/// # Errors
/// It is no such recording.
pub fn made_in_a_browser<R: DeserializeOwned>(
    articles: &[Article],
    options: &Options,
    name: &str,
) -> Result<Option<R>, Fault> {
    let folders = articles.iter().filter_map(|article| article.path.parent()?.file_name());
    let mut paths = folders.map(|folder| options.content.join(folder).join("recordings").join(format!("{name}.json")));
    let Some(text) = paths.find_map(|path| fs::read_to_string(path).ok()) else { return Ok(None) };
    let fault = |error: serde_json::Error| Fault::Program { name: name.to_owned(), reason: error.to_string() };
    serde_json::from_str(&text).map(Some).map_err(fault)
}

/// The recording at `path`, if it is newer than this program. One that does not read is made anew.
fn kept<R: DeserializeOwned>(path: &Path) -> Option<R> {
    let changed = |path: &Path| -> Option<SystemTime> { fs::metadata(path).ok()?.modified().ok() };
    let program = std::env::current_exe().ok()?;
    if changed(path)? < changed(&program)? {
        return None;
    }
    serde_json::from_str(&fs::read_to_string(path).ok()?).ok()
}
