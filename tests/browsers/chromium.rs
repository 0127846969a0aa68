//! Chromium, headless. The flags keep it from asking anything of the network by itself.

use super::Launch;
use crate::settings::program;
use serde_json::json;
use std::process::Command;

const QUIET: [&str; 10] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--window-size=1280,1000",
];

/// The content setting that forbids scripts.
const FORBIDDEN: u8 = 2;

pub fn launch(port: u16, javascript: bool) -> Launch {
    let mut driver = Command::new(program("LOCKSTEP_CHROMEDRIVER", "chromedriver"));
    driver.arg(format!("--port={port}"));
    let scripts = match javascript {
        true => json!({}),
        false => json!({ "profile.managed_default_content_settings.javascript": FORBIDDEN }),
    };
    let capabilities = json!({
        "browserName": "chrome",
        "goog:chromeOptions": {
            "binary": program("LOCKSTEP_CHROMIUM", "/usr/bin/chromium"),
            "args": QUIET,
            "prefs": scripts,
            "perfLoggingPrefs": { "enablePage": false },
        },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    });
    Launch { driver, capabilities, needs_screen: false }
}
