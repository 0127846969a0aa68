//! The pages: articles in, the files of the published folder out.
//!
//! Pure: reads no file and no clock, so the same articles always make the same bytes. Where files lie on disk, what
//! their names carry and what they weigh is the caller's business. Knows the articles' tree, never Markdown.

mod address;
mod article;
mod contents;
mod date;
mod directive;
mod document;
mod feed;
mod highlight;
mod icon;
mod index;
mod manifest;
mod not_found;
mod policy;
mod prose;
mod raster;
mod robots;
mod shell;
mod social;
mod theme;
mod tokens;
mod xml;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;

use crate::{
    labs::{self, refcount::measurement::Measurement, starts, timeline::run::Recorded},
    pages::tokens::Tokens,
    program::Runnable,
};
use ::article::{Article, Example, LabId};
use leptos::prelude::Owner;
use messages::{Plan, Recording, Walk};
use std::collections::BTreeMap;

/// What the pages say about the site as a whole, and what they are linked to.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// The site's name.
    pub title: String,
    /// One sentence about it.
    pub description: String,
    /// Where it will be published, `https://host/path/`. Without it everything works that works by relative
    /// addresses; the feed, the sitemap, canonical links and social images need it and are left out.
    pub base_url: Option<String>,
    /// Where the sources can be read; an article's path is appended to it for the link "Edit this page".
    pub source_url: Option<String>,
    /// The text of the whole stylesheet: its colours go into images and metadata, all of it into the page for
    /// addresses that lead nowhere.
    pub style: String,
    /// The files that pages load.
    pub assets: Assets,
    /// Races run beforehand, by their plan: what a lab shows until the reader runs one.
    pub recordings: Vec<(Plan, Recording)>,
    /// The programs that readers can run.
    pub programs: Vec<Runnable>,
    /// Examples of the lab `bytecode`, run beforehand.
    pub walks: Vec<Walked>,
    /// Examples of the lab `gil-timeline`, run beforehand.
    pub timelines: Vec<Timed>,
    /// The programs of the lab `memory`, run beforehand.
    pub memories: Vec<Remembered>,
    /// The measurement of the lab `refcount`, made beforehand.
    pub count: Measurement,
    /// Examples of the lab `start-methods`, run beforehand in a browser.
    pub starts: Vec<Started>,
}

/// An example of the lab `start-methods`, run beforehand.
#[derive(Clone, Debug)]
pub struct Started {
    /// The example.
    pub example: Example,
    /// Its program, and what was recorded of its runs.
    pub recorded: starts::trial::Recorded,
    /// The file that holds both for the page's script, relative to the root of the site.
    pub address: String,
}

/// An example of the lab `gil-timeline`, run beforehand.
#[derive(Clone, Debug)]
pub struct Timed {
    /// The example.
    pub example: Example,
    /// Its program, and what was recorded of its run.
    pub recorded: Recorded,
    /// The file that holds both for the page's script, relative to the root of the site.
    pub address: String,
}

/// A program of the lab `memory`, run beforehand.
#[derive(Clone, Debug)]
pub struct Remembered {
    /// The program.
    pub example: Example,
    /// The same, compiled, and what it told.
    pub recorded: labs::memory::run::Recorded,
    /// The file that holds both for the page's script, relative to the root of the site.
    pub address: String,
}

/// An example of the lab `bytecode`, run beforehand.
#[derive(Clone, Debug)]
pub struct Walked {
    /// The example.
    pub example: Example,
    /// Its run.
    pub walk: Walk,
    /// The file that holds the run for the page's script, relative to the root of the site.
    pub address: String,
}

/// Addresses of files that pages load, all relative to the root of the site.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// The stylesheet.
    pub stylesheet: String,
    /// The module that starts the page's script: the only `<script src>`.
    pub boot: String,
    /// The page's script, which `boot` imports; fetched early.
    pub script: String,
    /// The page's wasm module; fetched early.
    pub wasm: String,
    /// The engine's worker with shared memory.
    pub engine_mt: String,
    /// The engine's worker without.
    pub engine_st: String,
    /// The part of Python's library that most programs need; the other part lies beside it.
    pub library: String,
    /// The compiler's worker.
    pub compiler: String,
    /// The scripts of labs that are modules of their own, by the names of the modules.
    pub labs: BTreeMap<&'static str, String>,
    /// The service worker.
    pub service_worker: String,
    /// Patterns, as `_headers` has them, of files whose names change with their content: kept by browsers for ever.
    pub immutable: Vec<String>,
}

/// A file of the published folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path from the root of the site, with `/` between folders.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl File {
    fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> File {
        File { path: path.into(), bytes: bytes.into() }
    }
}

/// Why the pages could not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RenderError {
    /// The stylesheet lacks a colour that pages need outside of it.
    #[error("the stylesheet defines no `--{0}: light-dark(#rrggbb, #rrggbb)`; add it to style/tokens.css")]
    Token(&'static str),
    /// A drawing did not become an image.
    #[error("the image {path} could not be drawn: {reason}")]
    Image {
        /// The image.
        path: String,
        /// What the rasteriser said.
        reason: String,
    },
}

/// Every file that follows from the articles, in the order of their paths' kinds: pages first.
///
/// # Errors
/// A stylesheet without the colours that metadata and images need, or a drawing that cannot be rasterised.
pub fn render(articles: &[Article], site: &Site) -> Result<Vec<File>, RenderError> {
    let tokens = Tokens::read(&site.style)?;
    let mut files = Owner::new().with(|| pages(articles, site, &tokens));
    files.extend(social::images(articles, site, &tokens)?);
    files.extend(icon::files(&tokens)?);
    files.push(manifest::file(site, &tokens));
    files.push(robots::file(site));
    files.push(policy::headers_file(site));
    files.extend(feed::file(articles, site));
    files.extend(robots::sitemap(articles, site));
    Ok(files)
}

/// The races that the articles' labs start with: what [`Site::recordings`] has to hold.
pub fn plans(articles: &[Article]) -> Vec<Plan> {
    articles.iter().flat_map(directive::plans).collect()
}

/// The examples that the articles' labs of a kind start with: what [`Site::walks`],
/// [`Site::timelines`] or [`Site::starts`] has to hold.
pub fn examples(articles: &[Article], lab: LabId) -> impl Iterator<Item = &Example> {
    articles.iter().flat_map(move |article| directive::examples(article, lab))
}

fn pages(articles: &[Article], site: &Site, tokens: &Tokens) -> Vec<File> {
    let mut files = vec![index::file(articles, site, tokens), not_found::file(articles, site)];
    files.extend((0..articles.len()).map(|at| article::file(articles, at, site, tokens)));
    files
}
