//! What a page may load: itself. The same policy stands in every page and, for hosts that read it, in `_headers`.

use super::{File, Site, not_found, theme};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

/// Headers that isolate the site, so that threads may share memory, and that a page cannot set for itself.
const ISOLATION: [&str; 5] = [
    "Cross-Origin-Opener-Policy: same-origin",
    "Cross-Origin-Embedder-Policy: require-corp",
    "Cross-Origin-Resource-Policy: same-origin",
    "X-Content-Type-Options: nosniff",
    "Referrer-Policy: no-referrer",
];

/// The policy of a page that has the theme's script and no inline style.
pub(super) fn page() -> String {
    policy("'self'")
}

/// The policy of a page whose only style is `style`, inline.
pub(super) fn page_with_style(style: &str) -> String {
    policy(&hash(style))
}

fn policy(style: &str) -> String {
    [
        "default-src 'none'",
        &format!("script-src 'self' 'wasm-unsafe-eval' {}", hash(theme::SCRIPT)),
        &format!("style-src {style}"),
        "img-src 'self'",
        "connect-src 'self'",
        // A blob names the script of a nested worker: see src/engine/worker.js. What it imports has to be `'self'`.
        "worker-src 'self' blob:",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    .join("; ")
}

fn hash(inline: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(inline)))
}

/// `_headers`, as several static hosts read it.
pub(super) fn headers_file(site: &Site) -> File {
    let style = format!("'self' {}", hash(&not_found::style(site)));
    let policy = format!("Content-Security-Policy: {}; frame-ancestors 'none'", policy(&style));
    let mut text = rule("*", ISOLATION.into_iter().chain([policy.as_str()]));
    for pattern in &site.assets.immutable {
        text += &rule(pattern, ["Cache-Control: public, max-age=31536000, immutable"]);
    }
    text += &rule(&site.assets.service_worker, ["Cache-Control: no-cache"]);
    File::new("_headers", text)
}

/// The headers of the files that a pattern fits, from the root.
fn rule<'a>(pattern: &str, headers: impl IntoIterator<Item = &'a str>) -> String {
    let lines: String = headers.into_iter().map(|header| format!("  {header}\n")).collect();
    format!("/{pattern}\n{lines}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_what_browsers_compute() {
        assert_eq!(hash(""), "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    }

    #[test]
    fn nothing_is_allowed_by_default_and_nothing_from_elsewhere() {
        let policy = page();
        assert!(policy.starts_with("default-src 'none'"));
        let policy = policy.replace("; worker-src 'self' blob:;", ";");
        for forbidden in ["unsafe-inline", "'unsafe-eval'", "http", "*", "data:", "blob:"] {
            assert!(!policy.contains(forbidden), "{forbidden} in {policy}");
        }
    }
}
