//! The ways in which a reader may meet the site.

use crate::{Failure, Outcome, Settings};
use server::{Options, Server};

/// A way of meeting the site: what its host sends, and what the reader's browser allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The host sends the headers that isolate a page.
    Headers,
    /// It sends none; the site's service worker adds them.
    Worker,
    /// It sends none, and the service worker is blocked.
    Blocked,
    /// It sends none, and keeps the site below a path, as project pages do.
    SubPath,
    /// The network is gone after the first visit.
    Offline,
    /// The page with debug assertions, in which hydration reports its mismatches.
    Checked,
    /// The reader's browser runs no JavaScript.
    NoScript,
}

impl Mode {
    /// Every way, those that can share a browser beside each other.
    pub const ALL: [Mode; 7] =
        [Mode::Headers, Mode::Worker, Mode::Blocked, Mode::SubPath, Mode::Offline, Mode::Checked, Mode::NoScript];

    /// The mode of this name.
    ///
    /// # Errors
    /// There is none.
    pub fn named(name: &str) -> Outcome<Self> {
        let known = || Self::ALL.map(Self::name).join(", ");
        let found = Self::ALL.into_iter().find(|mode| mode.name() == name.trim());
        found.ok_or_else(|| Failure::new(format!("no mode is called `{name}`; there are {}", known())))
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Headers => "headers",
            Self::Worker => "worker",
            Self::Blocked => "blocked",
            Self::SubPath => "sub-path",
            Self::Offline => "offline",
            Self::Checked => "checked",
            Self::NoScript => "no-script",
        }
    }

    /// Whether its pages run scripts.
    pub fn javascript(self) -> bool {
        self != Self::NoScript
    }

    /// Whether its pages can become isolated.
    pub fn isolates(self) -> bool {
        !matches!(self, Self::Blocked | Self::NoScript)
    }

    /// Puts the site on such a host, at a new port each time: nothing that a browser kept of another is found there.
    ///
    /// # Errors
    /// The site is not there.
    pub fn serve(self, settings: &Settings) -> Outcome<Server> {
        let folder = if self == Self::Checked { settings.checked()? } else { &settings.dist };
        let mut options = Options::new(folder);
        options.isolation = matches!(self, Self::Headers | Self::Checked);
        options.service_worker = self != Self::Blocked;
        if self == Self::SubPath {
            options.base = "/some/sub/path/".to_owned();
        }
        Ok(Server::start(options)?)
    }
}
