//! The example of the lab `start-methods`. It forks, which needs memory that can be copied: so it was run in a browser, by the
//! engine that readers run, and what it did there lies beside the article. `LOCKSTEP_RECORD` has the browser tests make it
//! anew.

use article::{Article, LabId};
use messages::Program;

use super::{Fault, Options, output, recordings};
use crate::{
    labs::starts::trial::Recorded,
    pages::{self, File, Started},
};

/// The runs of every example, and the files that hold them.
///
/// # Errors
/// An example that is no Python, or of which there is no recording.
pub fn all(articles: &[Article], options: &Options) -> Result<(Vec<Started>, Vec<File>), Fault> {
    let mut started = Vec::new();
    let mut files = Vec::new();
    for example in pages::examples(articles, LabId::StartMethods) {
        let fault = |reason: String| Fault::Program { name: example.name.clone(), reason };
        let name = format!("{}.py", example.name);
        let image = compiler::image(&example.source, &name).map_err(|error| fault(error.to_string()))?;
        let code = postcard::to_allocvec(&image).map_err(|error| fault(error.to_string()))?;
        let recording = recordings::made_in_a_browser(articles, options, &example.name)?;
        let recording = recording.ok_or_else(|| fault("it was not run in a browser yet".to_owned()))?;
        let program = Program::new(name, example.source.clone(), code);
        let recorded = Recorded { program, recording };
        let file = output::named_by_content(&format!("starts/{}", example.name), "bin", &messages::encode(&recorded));
        started.push(Started { example: example.clone(), recorded, address: file.path.clone() });
        files.push(file);
    }
    Ok((started, files))
}
