//! The text of the content folder, by path: the compiler's whole input, so that it can run without a disk.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use crate::mistake::Mistake;

/// File texts by path, such as `content/01-slug/article.md`.
#[derive(Clone, Debug, Default)]
pub struct Files(BTreeMap<PathBuf, String>);

impl<P: Into<PathBuf>, T: Into<String>> FromIterator<(P, T)> for Files {
    fn from_iter<I: IntoIterator<Item = (P, T)>>(files: I) -> Self {
        Self(files.into_iter().map(|(path, text)| (path.into(), text.into())).collect())
    }
}

impl Files {
    /// Reads every `.md` and `.py` file below `folder`; paths begin with the folder's own name.
    pub fn read(folder: &Path) -> Result<Self, Vec<Mistake>> {
        let name = PathBuf::from(folder.file_name().unwrap_or("content".as_ref()));
        let (mut files, mut mistakes) = (Self::default(), Vec::new());
        files.walk(folder, &name, &mut mistakes);
        if mistakes.is_empty() { Ok(files) } else { Err(mistakes) }
    }

    fn walk(&mut self, from: &Path, to: &Path, mistakes: &mut Vec<Mistake>) {
        let entries = fs::read_dir(from).and_then(|entries| entries.collect::<io::Result<Vec<_>>>());
        match entries {
            Ok(entries) => {
                entries.iter().for_each(|entry| self.take(&entry.path(), &to.join(entry.file_name()), mistakes))
            }
            Err(error) => mistakes.push(unreadable(to, &error)),
        }
    }

    fn take(&mut self, from: &Path, to: &Path, mistakes: &mut Vec<Mistake>) {
        if from.is_dir() {
            self.walk(from, to, mistakes);
        } else if from.extension().is_some_and(|kind| kind == "md" || kind == "py") {
            match fs::read_to_string(from) {
                Ok(text) => drop(self.0.insert(to.to_owned(), text)),
                Err(error) => mistakes.push(unreadable(to, &error)),
            }
        }
    }

    pub(crate) fn get(&self, path: &Path) -> Option<(&Path, &str)> {
        self.0.get_key_value(path).map(|(path, text)| (path.as_path(), text.as_str()))
    }

    pub(crate) fn paths(&self) -> impl Iterator<Item = &Path> {
        self.0.keys().map(PathBuf::as_path)
    }

    /// The stems of the files right in `folder`.
    pub(crate) fn stems(&self, folder: &Path) -> impl Iterator<Item = &str> {
        self.paths().filter(move |path| path.parent() == Some(folder)).filter_map(|path| path.file_stem()?.to_str())
    }
}

fn unreadable(path: &Path, error: &io::Error) -> Mistake {
    Mistake { path: path.to_owned(), line: 1, what: format!("cannot be read: {error}"), suggestion: None }
}
