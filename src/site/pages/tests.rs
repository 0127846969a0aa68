//! Whole pages: the golden HTML of an article that has one of everything, and what holds for every page.

use super::{File, Site, render, sample};
use std::sync::LazyLock;

fn rendered(site: &Site) -> Vec<File> {
    render(&[sample::article(), sample::short_article()], site).expect("the sample renders")
}

/// The sample, drawn once for all tests: its images take a moment.
fn published() -> &'static [File] {
    static FILES: LazyLock<Vec<File>> = LazyLock::new(|| rendered(&sample::site()));
    &FILES
}

fn text(files: &[File], path: &str) -> String {
    let file = files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("{path} is not among the files"));
    String::from_utf8(file.bytes.clone()).expect("a page is text")
}

fn pages(files: &[File]) -> impl Iterator<Item = (&str, String)> {
    let html = files.iter().filter(|file| file.path.ends_with(".html"));
    html.map(|file| (file.path.as_str(), String::from_utf8(file.bytes.clone()).expect("a page is text")))
}

/// The values of every attribute of this name.
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let before = format!(" {name}=\"");
    html.split(before.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn the_site_is_these_files() {
    let paths = |files: &[File]| files.iter().map(|file| file.path.clone()).collect::<Vec<_>>();
    let everywhere = [
        "index.html",
        "404.html",
        "sample/index.html",
        "short/index.html",
        "icons/icon.svg",
        "icons/icon-180.png",
        "icons/icon-512.png",
        "manifest.webmanifest",
        "robots.txt",
        "_headers",
    ];
    let unaddressed = Site { base_url: None, ..sample::site() };
    assert_eq!(paths(&rendered(&unaddressed)), everywhere);
    let mut more = paths(published());
    more.retain(|path| !everywhere.contains(&path.as_str()));
    assert_eq!(more, ["social.png", "sample/social.png", "short/social.png", "feed.xml", "sitemap.xml"]);
}

/// One element a line, and nothing of what others draw: widgets and figures have tests where they are made.
fn legible(html: &str) -> String {
    let text = html.replace("<!>", "").replace("><", ">\n<");
    let text = without(&text, "<div data-widget=", "<figure data-copy");
    without(&text, "<svg viewBox=\"0 0 6", "<figcaption>")
}

/// `text` without what lies between the first `from` and the next `to`.
fn without(text: &str, from: &str, to: &str) -> String {
    let cut = text.split_once(from).and_then(|(before, rest)| Some((before, rest.split_once(to)?.1)));
    cut.map_or_else(|| text.to_owned(), |(before, after)| format!("{before}…\n{to}{after}"))
}

#[test]
fn golden_article() {
    insta::assert_snapshot!(legible(&text(published(), "sample/index.html")));
}

#[test]
fn golden_index() {
    insta::assert_snapshot!(legible(&text(published(), "index.html")));
}

#[test]
fn golden_feed_and_headers() {
    let files = published();
    let parts = ["feed.xml", "sitemap.xml", "robots.txt", "_headers"].map(|path| text(files, path));
    insta::assert_snapshot!(parts.join("\n"));
}

#[test]
fn nothing_inline_that_the_policy_would_block() {
    for (path, html) in pages(published()) {
        assert_eq!(attributes(&html, "style"), [""; 0], "{path}");
        let handler = html.split(" on").skip(1).find(|rest| {
            rest.split_once("=\"").is_some_and(|(name, _)| name.chars().all(|letter| letter.is_ascii_lowercase()))
        });
        assert_eq!(handler, None, "{path}");
        assert!(html.matches("<script>").count() == 1, "{path}: the theme’s script is the only inline one");
    }
}

#[test]
fn what_a_page_loads_lies_beside_it() {
    for (path, html) in pages(published()).filter(|(path, _)| *path != "404.html") {
        let loads =
            html.split('<').filter(|tag| ["script", "img", "source", "iframe"].iter().any(|it| tag.starts_with(it)));
        let links = html.split('<').filter(|tag| tag.starts_with("link") && !tag.contains("rel=\"canonical\""));
        let addresses =
            loads.flat_map(|tag| attributes(tag, "src")).chain(links.flat_map(|tag| attributes(tag, "href")));
        for address in addresses {
            assert!(address.starts_with("./") || address.starts_with("../"), "{path} loads {address}");
        }
    }
}

#[test]
fn links_are_relative_except_to_elsewhere() {
    for (path, html) in pages(published()).filter(|(path, _)| *path != "404.html") {
        let anchors = html.split("<a ").skip(1).map(|tag| format!(" {}", tag.split('>').next().unwrap_or_default()));
        for tag in anchors.filter(|tag| !tag.contains("rel=\"external\"")) {
            let address = attributes(&tag, "href")[0];
            assert!(["#", "./", "../"].iter().any(|start| address.starts_with(start)), "{path} links {address}");
        }
    }
}

#[test]
fn the_lost_page_needs_nothing_and_finds_home_from_anywhere() {
    let html = text(published(), "404.html");
    assert!(html.contains("href=\"/sub/\"") && html.contains("href=\"/sub/sample/\""));
    assert_eq!(html.matches("<link").count(), 1, "the icon, which it can do without");
    assert!(html.contains("href=\"/sub/icons/icon.svg\"") && !html.contains(" src="));
}

#[test]
fn an_id_stands_once() {
    for (path, html) in pages(published()) {
        let mut ids = attributes(&html, "id");
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all, "{path} has an id twice");
    }
}

#[test]
fn images_are_light() {
    for image in published().iter().filter(|file| file.path.ends_with(".png")) {
        assert!(image.bytes.starts_with(b"\x89PNG") && image.bytes.len() < 100_000, "{}", image.path);
    }
}
