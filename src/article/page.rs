//! What one article's files say on the way to a tree: mistakes, anchors and links, for the checks at the end.

use std::path::{Path, PathBuf};

use crate::{
    anchors::Anchors,
    files::Files,
    links::Link,
    mistake::{Fault, Mistake},
    source::Source,
};

/// Whether a program of this text, under this file name, is Python; if not, on which line it isn't, and what is wrong.
pub type Check = fn(name: &str, source: &str) -> Result<(), (usize, String)>;

pub(crate) struct Page<'a> {
    pub files: &'a Files,
    check: Check,
    /// The article's path.
    pub path: &'a Path,
    pub mistakes: Vec<Mistake>,
    pub anchors: Anchors<'a>,
    pub links: Vec<Link<'a>>,
}

impl<'a> Page<'a> {
    pub fn new(files: &'a Files, path: &'a Path, check: Check) -> Self {
        Self { files, check, path, mistakes: Vec::new(), anchors: Anchors::default(), links: Vec::new() }
    }

    pub fn report(&mut self, at: Source<'_>, fault: impl Into<Fault>) {
        self.mistakes.push(at.mistake(fault));
    }

    /// Passes a value on, or reports why there is none.
    pub fn ok<T>(&mut self, at: Source<'_>, result: Result<T, Fault>) -> Option<T> {
        result.map_err(|fault| self.report(at, fault)).ok()
    }

    /// Reports a program that is to be run and is no Python.
    pub fn compiles(&mut self, program: Source<'a>) {
        let name = program.path.file_name().unwrap_or_default().to_string_lossy();
        if let Err((line, what)) = (self.check)(&name, program.text()) {
            let at = program.lines().nth(line.saturating_sub(1)).unwrap_or(program);
            self.report(at, what);
        }
    }

    /// The file `<folder>/<stem>.<kind>` beside the article.
    pub fn beside(&self, folder: &str, stem: &str, kind: &str) -> Result<Source<'a>, Fault> {
        let name = format!("{folder}/{stem}.{kind}");
        let folder = self.path.parent().unwrap_or(self.path).join(folder);
        let path: PathBuf = folder.join(format!("{stem}.{kind}"));
        match self.files.get(&path) {
            Some((path, text)) => Ok(Source::new(path, text)),
            None => Err(Fault::from(format!("the file `{name}` is missing")).near(stem, self.files.stems(&folder))),
        }
    }
}
