//! The server as a browser meets it: over a socket.

use super::{Options, Server};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};

/// A small site in a folder of its own.
fn site(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/tmp/server").join(name);
    write(&root, "index.html", "<!doctype html><body><p>home</p></body>");
    write(&root, "404.html", "<!doctype html><body>lost</body>");
    write(&root, "threads/index.html", "<!doctype html><body>threads</body>");
    write(&root, "sw.js", "");
    write(&root, "page.wasm", "\0asm");
    write(&root, "site.webmanifest", "{}");
    root
}

fn write(root: &Path, name: &str, text: &str) {
    let path = root.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

/// The whole answer to a GET, head and body, in small letters where it is the head.
fn get(server: &Server, path: &str) -> String {
    let mut stream = TcpStream::connect(server.address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nhost: here\r\nconnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn serve(name: &str, change: impl FnOnce(&mut Options)) -> Server {
    let mut options = Options::new(site(name));
    change(&mut options);
    Server::start(options).unwrap()
}

#[test]
fn files_come_with_their_type_and_without_a_cache() {
    let server = serve("types", |_| {});
    for (path, kind) in [
        ("/", "text/html"),
        ("/threads/", "text/html"),
        ("/sw.js", "text/javascript"),
        ("/page.wasm", "application/wasm"),
        ("/site.webmanifest", "application/manifest+json"),
    ] {
        let answer = get(&server, path);
        assert!(answer.starts_with("HTTP/1.1 200"), "{path}: {answer}");
        assert!(answer.contains(&format!("content-type: {kind}")), "{path}: {answer}");
        assert!(answer.contains("cache-control: no-cache"), "{path}: {answer}");
        assert!(!answer.contains("cross-origin"), "{path}: {answer}");
    }
}

#[test]
fn a_missing_page_is_the_sites_own_404() {
    let answer = get(&serve("missing", |_| {}), "/nowhere/");
    assert!(answer.starts_with("HTTP/1.1 404") && answer.contains("lost"), "{answer}");
}

#[test]
fn isolation_is_two_headers() {
    let answer = get(&serve("isolation", |options| options.isolation = true), "/");
    assert!(answer.contains("cross-origin-opener-policy: same-origin"), "{answer}");
    assert!(answer.contains("cross-origin-embedder-policy: require-corp"), "{answer}");
}

#[test]
fn a_sub_path_holds_everything_and_redirects_stay_below_it() {
    let server = serve("base", |options| options.base = "/some/sub/path/".to_owned());
    assert!(server.url().ends_with("/some/sub/path/"));
    assert!(get(&server, "/some/sub/path/").contains("home"));
    assert!(get(&server, "/some/sub/path/threads").contains("location: /some/sub/path/threads/"));
    assert!(get(&server, "/threads/").starts_with("HTTP/1.1 404"));
    assert!(get(&server, "/some/sub/pathology").starts_with("HTTP/1.1 404"));
}

#[test]
fn what_is_refused_is_not_found_until_allowed() {
    let server = serve("refuse", |options| options.service_worker = false);
    assert!(get(&server, "/sw.js").starts_with("HTTP/1.1 404"));
    server.allow("/sw.js");
    assert!(get(&server, "/sw.js").starts_with("HTTP/1.1 200"));
    assert_eq!(server.requests(), ["/sw.js", "/sw.js"]);
}

#[test]
fn only_an_author_gets_the_reload_script() {
    assert!(!get(&serve("plain", |_| {}), "/").contains("__reload"));
    let server = serve("reload", |options| options.reload = true);
    assert!(get(&server, "/").contains("<p>home</p><script src=\"/__reload.js\"></script></body>"));
    assert!(get(&server, "/__reload.js").contains("EventSource"));
}

#[test]
fn a_change_is_told_to_who_listens() {
    let server = serve("changed", |options| options.reload = true);
    let mut stream = TcpStream::connect(server.address).unwrap();
    write!(stream, "GET /__reload HTTP/1.1\r\nhost: here\r\n\r\n").unwrap();
    let mut heard = String::new();
    let mut listen = |count: usize| {
        let mut part = [0; 512];
        while heard.matches("data: ").count() < count {
            let length = stream.read(&mut part).unwrap();
            heard.push_str(std::str::from_utf8(&part[..length]).unwrap());
        }
    };
    listen(1);
    server.changed();
    listen(2);
}

#[test]
fn it_goes_down_and_comes_up_at_the_same_address() {
    let mut server = serve("down", |_| {});
    let url = server.url();
    server.down();
    assert!(TcpStream::connect(server.address).is_err());
    server.up().unwrap();
    assert_eq!(server.url(), url);
    assert!(get(&server, "/").contains("home"));
}

#[test]
fn a_missing_folder_is_named() {
    let error = Server::start(Options::new("no/such/folder")).err().unwrap().to_string();
    assert!(error.starts_with("no/such/folder: no such folder"), "{error}");
}

#[test]
fn a_missing_file_is_not_found_with_or_without_a_page_for_it() {
    let server = serve("lost", |_| {});
    assert!(get(&server, "/lost.js").starts_with("HTTP/1.1 404"));
    std::fs::remove_file(site("bare").join("404.html")).unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/tmp/server/bare");
    let server = Server::start(Options::new(root)).unwrap();
    let answer = get(&server, "/lost.js");
    assert!(answer.starts_with("HTTP/1.1 404"), "{answer}");
}
