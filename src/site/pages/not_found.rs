//! The page for addresses that lead nowhere.
//!
//! Hosts serve it at the address that was asked for, however deep, so nothing in it is relative and nothing has to be
//! loaded: its style stands in it, allowed by its hash. Its links begin with the path under which the site is
//! published; a site that does not know its address takes itself for the root of its host.

use super::{File, Site, address::Root, policy, shell::shell, theme};
use article::Article;
use leptos::prelude::*;

/// `404.html`.
pub(super) fn file(articles: &[Article], site: &Site) -> File {
    let style = style(site);
    let icon = Root::anywhere(site).to("icons/icon.svg");
    let html = view! {
        <html lang="en">
            <head>
                <meta charset="utf-8"/>
                <meta http-equiv="Content-Security-Policy" content=policy::page_with_style(&style)/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{format!("Page not found · {}", site.title)}</title>
                <meta name="robots" content="noindex"/>
                <meta name="color-scheme" content="light dark"/>
                <link rel="icon" href=icon type="image/svg+xml"/>
                <script inner_html=theme::SCRIPT></script>
                <style inner_html=style></style>
            </head>
            <body>{body(articles, site)}</body>
        </html>
    };
    File::new("404.html", format!("<!DOCTYPE html>{}\n", html.to_html()))
}

/// The style that stands in the page: all of the site's, so that it looks like the others.
pub(super) fn style(site: &Site) -> String {
    site.style.trim().to_owned()
}

fn body(articles: &[Article], site: &Site) -> AnyView {
    let root = Root::anywhere(site);
    let entry = |article: &Article| {
        view! { <li><a href=root.to_article(article)>{article.front.title.clone()}</a></li> }.into_any()
    };
    let content = view! {
        <div class="not-found">
            <h1>"There is no page at this address"</h1>
            <p class="lead">"It may have moved, or the link to it was mistyped. These are here:"</p>
            <ul>
                <li><a href=root.to("")>{format!("{}, the first page", site.title)}</a></li>
                {articles.iter().map(entry).collect::<Vec<_>>()}
            </ul>
        </div>
    };
    shell(site, &root, None, content.into_any())
}
