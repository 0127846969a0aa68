//! Firefox, headless. Its console is read from the browser's own side, which the driver must allow.

use super::Launch;
use crate::settings::program;
use serde_json::json;
use std::process::Command;

pub fn launch(port: u16, javascript: bool) -> Launch {
    let mut driver = Command::new(program("LOCKSTEP_GECKODRIVER", "geckodriver"));
    driver.args(["--allow-system-access", "--port", &port.to_string()]);
    let preferences = json!({
        "javascript.enabled": javascript,
        "dom.disable_open_during_load": false,
        // A page that isolates leaves the process of the page before to its end. Firefox would cut off what still runs
        // there in the middle of a call, and then complain of it, and of all that finds that call half done.
        "dom.abort_script_on_child_shutdown": false,
    });
    let capabilities = json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "binary": program("LOCKSTEP_FIREFOX", "/usr/bin/firefox-esr"),
            "args": ["-headless"],
            "prefs": preferences,
        },
    });
    Launch { driver, capabilities, needs_screen: false }
}
