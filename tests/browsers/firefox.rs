//! Firefox, headless. Its console is read from the browser's own side, which the driver must allow.

use super::Launch;
use crate::settings::program;
use serde_json::json;
use std::process::Command;

pub fn launch(port: u16, javascript: bool) -> Launch {
    let mut driver = Command::new(program("LOCKSTEP_GECKODRIVER", "geckodriver"));
    driver.args(["--allow-system-access", "--port", &port.to_string()]);
    let capabilities = json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "binary": program("LOCKSTEP_FIREFOX", "/usr/bin/firefox-esr"),
            "args": ["-headless"],
            "prefs": { "javascript.enabled": javascript, "dom.disable_open_during_load": false },
        },
    });
    Launch { driver, capabilities, needs_screen: false }
}
