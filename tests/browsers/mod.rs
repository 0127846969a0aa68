//! The browsers, and all in which driving one differs from driving another.

mod chromium;
mod firefox;
mod webkit;

use crate::{Failure, Mode, Outcome};
use serde_json::Value;
use std::process::Command;

/// A browser to test in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// Chromium, without a window.
    Chromium,
    /// Firefox, without a window.
    Firefox,
    /// WebKit, which offers shared memory only when told to.
    WebKit,
    /// WebKit as it comes: isolated pages, and yet no shared memory.
    WebKitUnshared,
}

/// How to start a browser: its driver's command, and what the driver is asked for.
pub struct Launch {
    pub driver: Command,
    pub capabilities: Value,
    /// Whether the driver needs a screen to start its browser on.
    pub needs_screen: bool,
}

impl Browser {
    /// Every browser, the quickest to start first.
    pub const ALL: [Browser; 4] = [Browser::Chromium, Browser::Firefox, Browser::WebKit, Browser::WebKitUnshared];

    /// The browser of this name.
    ///
    /// # Errors
    /// There is none.
    pub fn named(name: &str) -> Outcome<Self> {
        let known = || Self::ALL.map(Self::name).join(", ");
        let found = Self::ALL.into_iter().find(|browser| browser.name() == name.trim());
        found.ok_or_else(|| Failure::new(format!("no browser is called `{name}`; there are {}", known())))
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
            Self::WebKitUnshared => "webkit-nosab",
        }
    }

    /// Whether a way of meeting the site is another one for it than for browsers that were tried in it already: without shared
    /// memory, WebKit differs from WebKit only where pages are isolated, and it is enough to see both ways to that.
    pub fn meets(self, mode: Mode) -> bool {
        self != Self::WebKitUnshared || matches!(mode, Mode::Headers | Mode::Worker)
    }

    /// Whether it is WebKit, with shared memory or without.
    pub fn is_webkit(self) -> bool {
        matches!(self, Self::WebKit | Self::WebKitUnshared)
    }

    /// Whether an isolated page gets shared memory.
    pub fn shares_memory(self) -> bool {
        self != Self::WebKitUnshared
    }

    /// Whether its driver has a touch screen; WebKitGTK's takes every pointer for a mouse.
    pub fn has_touch(self) -> bool {
        matches!(self, Self::Chromium | Self::Firefox)
    }

    /// How to start it with its driver on a port, with or without JavaScript.
    pub fn launch(self, port: u16, javascript: bool) -> Launch {
        match self {
            Self::Chromium => chromium::launch(port, javascript),
            Self::Firefox => firefox::launch(port, javascript),
            Self::WebKit => webkit::launch(port, javascript, true),
            Self::WebKitUnshared => webkit::launch(port, javascript, false),
        }
    }
}
