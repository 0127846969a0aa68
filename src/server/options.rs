//! What kind of host to play.

use std::path::PathBuf;

/// What kind of host to play. Start from [`Options::new`], a host as plain as they come.
#[derive(Clone, Debug)]
pub struct Options {
    /// The folder to serve.
    pub root: PathBuf,
    /// The port on 127.0.0.1; `None` takes any that is free.
    pub port: Option<u16>,
    /// Where the site stands on the host: `/`, or `/some/sub/path/`.
    pub base: String,
    /// Whether to send the headers that isolate a page (COOP and COEP), which shared memory asks for.
    pub isolation: bool,
    /// For authors: every HTML page gets, on its way out, a script that reloads it on [`Server::changed`]. No file is
    /// touched.
    ///
    /// [`Server::changed`]: crate::Server::changed
    pub reload: bool,
    /// Whether the service worker's file is there; without it the site must do without one.
    pub service_worker: bool,
}

impl Options {
    /// A plain host for a folder: the root of any free port, no headers, no reload, every file there.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            port: None,
            base: "/".to_owned(),
            isolation: false,
            reload: false,
            service_worker: true,
        }
    }
}
