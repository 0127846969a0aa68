//! WebKit as WebKitGTK's MiniBrowser. It draws on a screen, so it gets one that nobody sees.

use super::Launch;
use crate::settings::program;
use serde_json::json;
use std::process::Command;

const MINI_BROWSER: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

pub fn launch(port: u16, javascript: bool, shared_memory: bool) -> Launch {
    let mut driver = Command::new(program("LOCKSTEP_WEBKITDRIVER", "WebKitWebDriver"));
    driver.arg(format!("--port={port}"));
    // Its sandbox refuses to start for root, who CI is in many containers.
    driver.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
    // Without a graphics processor it would compose layers by programs that an emulator runs: a third of its work here.
    driver.env("WEBKIT_DISABLE_COMPOSITING_MODE", "1");
    if shared_memory {
        driver.env("JSC_useSharedArrayBuffer", "1");
    }
    let capabilities = json!({
        "webkitgtk:browserOptions": {
            "binary": program("LOCKSTEP_MINIBROWSER", MINI_BROWSER),
            "args": [
                "--automation",
                "--javascript-can-open-windows-automatically=true",
                format!("--enable-javascript={javascript}"),
            ],
        },
    });
    Launch { driver, capabilities, needs_screen: true }
}
