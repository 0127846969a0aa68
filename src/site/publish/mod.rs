//! From a checkout to a published folder: reads what the pages are made of, has them made, and writes the result.
//!
//! The pages themselves are made in [`crate::pages`], which touches no file. Nothing is written before everything is
//! known to be right.

mod bundle;
mod counts;
mod engines;
mod fault;
mod memories;
mod options;
mod output;
mod programs;
mod recordings;
mod scripts;
mod starts;
mod stylesheet;
mod timelines;
mod walks;

pub use fault::Fault;
pub use options::Options;

use std::collections::BTreeMap;

use ::article::LabId;
use library::Volume;

use crate::pages::{self, Assets, File, Site};

/// One sentence about the site, for its first page and for those who link to it.
const DESCRIPTION: &str = "How Python runs your code: its interpreter, its lock, threads and processes, explained, and measured on your machine.";

/// Patterns of files whose names change with their content.
const IMMUTABLE: [&str; 16] = [
    "style-*",
    "boot-*",
    "page-*",
    "engine-*",
    "compiler-*",
    "bytecode-*",
    "timeline-*",
    "refcount-*",
    "memory-*",
    "starts-*",
    "library-*",
    "programs/*",
    "walks/*",
    "timelines/*",
    "memories/*",
    "starts/*",
];

/// The labs that are modules of their own.
const LABS: [&str; 5] = ["bytecode", "timeline", "refcount", "memory", "starts"];

/// Publishes the site into the empty folder `options.out`.
///
/// # Errors
/// Every mistake in the articles at once, or what could not be read, recorded or written.
pub fn publish(options: &Options) -> Result<(), Fault> {
    let articles = ::article::library(&options.content, programs::check).map_err(Fault::Content)?;
    let style = stylesheet::read(&options.style)?;
    let mut files = output::copied(&options.public)?;
    let assets = assets(options, &style, &mut files)?;
    let (programs, codes): (Vec<_>, Vec<_>) = programs::all(&articles, options)?.into_iter().unzip();
    // The same program in two articles is one file.
    let codes: BTreeMap<String, File> = codes.into_iter().map(|file| (file.path.clone(), file)).collect();
    files.extend(codes.into_values());
    let (walks, runs) = walks::all(pages::examples(&articles, LabId::Bytecode))?;
    files.extend(runs);
    let (timelines, runs) = timelines::all(pages::examples(&articles, LabId::GilTimeline), &options.recordings)?;
    files.extend(runs);
    let (memories, runs) = memories::all(pages::examples(&articles, LabId::Memory), &options.recordings)?;
    files.extend(runs);
    let (starts, runs) = starts::all(&articles, options)?;
    files.extend(runs);
    let site = Site {
        title: "Lockstep".to_owned(),
        description: DESCRIPTION.to_owned(),
        base_url: options.base_url.clone(),
        source_url: options.source_url.clone(),
        style,
        assets,
        recordings: recordings::all(&pages::plans(&articles), &options.recordings)?,
        programs,
        walks,
        timelines,
        memories,
        count: counts::one(&options.recordings)?,
        starts,
    };
    files.extend(pages::render(&articles, &site).map_err(Fault::Pages)?);
    files.push(scripts::service_worker(&files));
    output::write(&files, &options.out)
}

/// The library's volumes, beside each other: who knows where one lies finds the other.
fn library() -> [File; 2] {
    let folder = format!("library-{}", output::digest(Volume::ALL.map(Volume::bytes)));
    Volume::ALL.map(|volume| File { path: format!("{folder}/{}", volume.file()), bytes: volume.bytes().to_vec() })
}

/// Adds the files that pages load, and gives their addresses.
fn assets(options: &Options, style: &str, files: &mut Vec<File>) -> Result<Assets, Fault> {
    let page = bundle::read(&options.bundle)?;
    let boot = scripts::boot(&page.script, &page.module);
    let stylesheet = output::named_by_content("style", "css", style.as_bytes());
    let worker = |name| engines::read(&options.engines, name, "worker.js");
    let (engine_mt, engine_st, compiler) = (worker("engine-mt")?, worker("engine-st")?, worker("compiler")?);
    let mut labs = BTreeMap::new();
    for name in LABS {
        let lab = engines::read(&options.engines, name, &format!("{name}.js"))?;
        labs.insert(name, lab.script);
        files.extend(lab.files);
    }
    let library = library();
    let assets = Assets {
        stylesheet: stylesheet.path.clone(),
        boot: boot.path.clone(),
        script: page.script,
        wasm: page.module,
        engine_mt: engine_mt.script,
        engine_st: engine_st.script,
        library: library[Volume::Usual as usize].path.clone(),
        compiler: compiler.script,
        labs,
        service_worker: scripts::SERVICE_WORKER.to_owned(),
        immutable: IMMUTABLE.map(str::to_owned).to_vec(),
    };
    files.extend([stylesheet, boot]);
    files.extend(library);
    files.extend([page.files, engine_mt.files, engine_st.files, compiler.files].concat());
    Ok(assets)
}
