//! The two scripts that are not wasm: what starts the page's module, and the service worker.

use super::output;
use crate::pages::File;

/// The service worker's address. It never changes: browsers look there for a new version.
pub const SERVICE_WORKER: &str = "sw.js";

/// What starts the page's module.
pub fn boot(script: &str, module: &str) -> File {
    let text = include_str!("../scripts/boot.js").replace("PAGE_SCRIPT", script).replace("PAGE_MODULE", module);
    output::named_by_content("boot", "js", text.as_bytes())
}

/// The service worker for a site of these files: it keeps a copy of all of them, pages last, under a version that changes
/// with any.
pub fn service_worker(files: &[File]) -> File {
    let version = output::digest(files.iter().flat_map(|file| [file.path.as_bytes(), &file.bytes]));
    let (pages, parts): (Vec<&File>, Vec<&File>) = files.iter().partition(|file| file.path.ends_with(".html"));
    let addresses: Vec<&str> = parts.into_iter().chain(pages).filter_map(|file| address(&file.path)).collect();
    let lines =
        format!("const VERSION = {};\nconst FILES = {};\n", serde_json::json!(version), serde_json::json!(addresses),);
    let bytes = (lines + include_str!("../scripts/service_worker.js")).into_bytes();
    File { path: SERVICE_WORKER.to_owned(), bytes }
}

/// How a reader's browser asks for a file, relative to the root; `None` for what only machines read.
fn address(path: &str) -> Option<&str> {
    match path {
        "_headers" | "robots.txt" | "sitemap.xml" | "feed.xml" => None,
        _ if path.starts_with("social/") || path.starts_with('.') => None,
        "index.html" => Some("./"),
        _ => Some(path.strip_suffix("index.html").unwrap_or(path)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> File {
        File { path: path.to_owned(), bytes: text.as_bytes().to_vec() }
    }

    fn text(files: &[File]) -> String {
        String::from_utf8(service_worker(files).bytes).expect("the script is text")
    }

    #[test]
    fn pages_are_kept_under_the_address_they_are_asked_by() {
        let script =
            text(&[file("index.html", ""), file("a/index.html", ""), file("404.html", ""), file("_headers", "")]);
        assert!(script.contains(r#"const FILES = ["./","a/","404.html"];"#), "{}", &script[..200]);
    }

    #[test]
    fn pages_are_kept_after_what_they_load() {
        let script = text(&[file("index.html", ""), file("a.css", "")]);
        assert!(script.contains(r#"const FILES = ["a.css","./"];"#), "{}", &script[..200]);
    }

    #[test]
    fn any_change_is_a_new_version() {
        assert_ne!(text(&[file("a.css", "1")]).lines().next(), text(&[file("a.css", "2")]).lines().next());
    }

    #[test]
    fn the_boot_script_names_what_it_starts() {
        let boot = String::from_utf8(boot("page-1.js", "page-1_bg.wasm").bytes).expect("the script is text");
        assert!(boot.contains("import(\"./page-1.js\")") && boot.contains("\"./page-1_bg.wasm\""));
    }
}
