//! The kinds of host that the site must work on.

use crate::Outcome;
use server::{Options, Server};
use std::path::Path;

/// A kind of host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// Sends the headers that isolate a page.
    Headers,
    /// Sends none; the site's service worker adds them.
    Worker,
    /// Sends none, and has no service worker either.
    Blocked,
    /// Sends none, and keeps the site below a path, as project pages do.
    SubPath,
}

impl Host {
    /// Every kind.
    pub const ALL: [Host; 4] = [Host::Headers, Host::Worker, Host::Blocked, Host::SubPath];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Headers => "headers",
            Self::Worker => "worker",
            Self::Blocked => "blocked",
            Self::SubPath => "sub-path",
        }
    }

    /// Whether pages on it can become isolated.
    pub fn isolates(self) -> bool {
        self != Self::Blocked
    }

    /// Puts a folder on such a host: a new port each time, so nothing is left over from another.
    ///
    /// # Errors
    /// The folder is not there.
    pub fn serve(self, folder: &Path) -> Outcome<Server> {
        let mut options = Options::new(folder);
        options.isolation = self == Self::Headers;
        options.service_worker = self != Self::Blocked;
        if self == Self::SubPath {
            options.base = "/some/sub/path/".to_owned();
        }
        Ok(Server::start(options)?)
    }
}
