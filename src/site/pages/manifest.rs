//! The web app manifest: a name, an icon and two colours for a phone's home screen.

use super::{File, Site, tokens::Tokens};
use serde_json::json;

/// `manifest.webmanifest`.
pub(super) fn file(site: &Site, tokens: &Tokens) -> File {
    let manifest = json!({
        "name": site.title,
        "description": site.description,
        "lang": "en",
        "start_url": "./",
        "scope": "./",
        "display": "minimal-ui",
        "background_color": tokens.paper.light,
        "theme_color": tokens.paper.light,
        "icons": [
            { "src": "icons/icon.svg", "type": "image/svg+xml", "sizes": "any" },
            { "src": "icons/icon-512.png", "type": "image/png", "sizes": "512x512", "purpose": "any maskable" },
        ],
    });
    File::new("manifest.webmanifest", format!("{manifest:#}\n"))
}
