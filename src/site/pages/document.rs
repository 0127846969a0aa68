//! A whole document: the head that every page has, around a body.

use super::{Site, address::Root, policy, theme, tokens::Tokens};
use leptos::{attr::custom::custom_attribute, prelude::*};

/// What a page's head says about it.
pub(super) struct Page {
    /// The way to the root of the site.
    pub(super) root: Root,
    /// Its address from the root: empty for the root itself.
    pub(super) path: String,
    /// Its title, as the browser's tab shows it.
    pub(super) title: String,
    /// One sentence about it.
    pub(super) description: String,
    /// The image for links to it, from the root.
    pub(super) image: String,
    /// When it was published and last changed, if it is an article.
    pub(super) dates: Option<(String, String)>,
}

/// The document around `body`. Where the engine's files lie stands on the body, for the page's script.
pub(super) fn document(page: &Page, site: &Site, tokens: &Tokens, body: AnyView) -> String {
    let address = |path: &String| page.root.to(path);
    let assets = &site.assets;
    let html = view! {
        <html lang="en">
            {head(page, site, tokens)}
            <body
                data-root=page.root.to("")
                data-engine-mt=address(&assets.engine_mt)
                data-engine-st=address(&assets.engine_st)
                data-library=address(&assets.library)
                data-compiler=address(&assets.compiler)
                data-service-worker=address(&assets.service_worker)
            >
                {body}
            </body>
        </html>
    };
    format!("<!DOCTYPE html>{}\n", html.to_html())
}

fn head(page: &Page, site: &Site, tokens: &Tokens) -> AnyView {
    let paper = &tokens.paper;
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta http-equiv="Content-Security-Policy" content=policy::page()/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>{page.title.clone()}</title>
            <meta name="description" content=page.description.clone()/>
            <meta name="color-scheme" content="light dark"/>
            {theme_colour("light", &paper.light)}
            {theme_colour("dark", &paper.dark)}
            <script inner_html=theme::SCRIPT></script>
            {files(page, site)}
            {published(page, site)}
        </head>
    }
    .into_any()
}

/// The files that the page loads.
fn files(page: &Page, site: &Site) -> AnyView {
    let address = |path: &str| page.root.to(path);
    let assets = &site.assets;
    view! {
        <link rel="stylesheet" href=address(&assets.stylesheet)/>
        <link rel="modulepreload" href=address(&assets.script)/>
        <link rel="preload" href=address(&assets.wasm) r#as="fetch" type="application/wasm" crossorigin="anonymous"/>
        <script type="module" src=address(&assets.boot)></script>
        <link rel="icon" href=address("icons/icon.svg") type="image/svg+xml"/>
        <link rel="apple-touch-icon" href=address("icons/icon-180.png")/>
        <link rel="manifest" href=address("manifest.webmanifest")/>
    }
    .into_any()
}

/// What others are told about the page; most of it only once the site knows its own address.
fn published(page: &Page, site: &Site) -> AnyView {
    let address = site.absolute(&page.path).zip(site.absolute(&page.image));
    let kind = if page.dates.is_some() { "article" } else { "website" };
    view! {
        {property("og:title", page.title.clone())}
        {property("og:description", page.description.clone())}
        {property("og:type", kind)}
        {property("og:site_name", site.title.clone())}
        {page.dates.as_ref().map(dates)}
        {address.map(|(page_address, image)| addresses(page, page_address, image))}
    }
    .into_any()
}

fn dates((published, updated): &(String, String)) -> AnyView {
    view! {
        {property("article:published_time", published.clone())}
        {property("article:modified_time", updated.clone())}
    }
    .into_any()
}

fn addresses(page: &Page, address: String, image: String) -> AnyView {
    view! {
        <link rel="canonical" href=address.clone()/>
        <link rel="alternate" type="application/atom+xml" title="New articles" href=page.root.to("feed.xml")/>
        {property("og:url", address)}
        {property("og:image", image)}
        {property("og:image:width", "1200")}
        {property("og:image:height", "630")}
        <meta name="twitter:card" content="summary_large_image"/>
    }
    .into_any()
}

/// A `meta` element as other sites read it.
fn property(name: &'static str, content: impl Into<String>) -> AnyView {
    view! { <meta content=content.into() {..custom_attribute("property", name)}/> }.into_any()
}

/// The colour of the browser's own surroundings, for a reader who prefers this scheme.
fn theme_colour(scheme: &str, colour: &str) -> AnyView {
    let media = format!("(prefers-color-scheme: {scheme})");
    view! { <meta name="theme-color" content=colour.to_owned() {..custom_attribute("media", media)}/> }.into_any()
}
