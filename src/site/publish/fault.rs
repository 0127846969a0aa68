//! Why the site was not published.

use std::path::PathBuf;

use article::Mistake;

use crate::pages::RenderError;

/// Why the site was not published. Nothing was written but for [`Fault::Write`].
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// A word of the command line is not understood.
    #[error("{0}")]
    Usage(String),
    /// The articles have mistakes.
    #[error("{}", .0.iter().map(|mistake| format!("{mistake}\n")).collect::<String>())]
    Content(Vec<Mistake>),
    /// A file cannot be read.
    #[error("{}: {reason}", path.display())]
    Read {
        /// Which file or folder.
        path: PathBuf,
        /// What the system said.
        reason: std::io::Error,
    },
    /// A stylesheet has a line that is not understood.
    #[error("{}:{line}: {what}", path.display())]
    Style {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        what: String,
    },
    /// The page or an engine was not built.
    #[error("{}: {what}; build the site with `cargo xtask build`", path.display())]
    Bundle {
        /// The folder that was looked into.
        path: PathBuf,
        /// What is missing.
        what: String,
    },
    /// A program could not be compiled or run.
    #[error("the program {name}.py could not be recorded: {reason}")]
    Program {
        /// Its name.
        name: String,
        /// What was said.
        reason: String,
    },
    /// A recording could not be made.
    #[error("a recording could not be made: {0}")]
    Recording(String),
    /// The pages could not be made.
    #[error("{0}")]
    Pages(RenderError),
    /// A file cannot be written.
    #[error("{}: {reason}", path.display())]
    Write {
        /// Which file or folder.
        path: PathBuf,
        /// What the system said.
        reason: std::io::Error,
    },
}

impl Fault {
    /// For `map_err`: the file at `path` could not be read.
    pub(super) fn read(path: &std::path::Path) -> impl FnOnce(std::io::Error) -> Fault {
        let path = path.to_owned();
        move |reason| Fault::Read { path, reason }
    }

    /// For `map_err`: the file at `path` could not be written.
    pub(super) fn write(path: &std::path::Path) -> impl FnOnce(std::io::Error) -> Fault {
        let path = path.to_owned();
        move |reason| Fault::Write { path, reason }
    }
}
