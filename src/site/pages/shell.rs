//! What stands around every page: the way past it, the header, the footer.

use super::{Site, address::Root};
use leptos::prelude::*;

/// The body of a page: `content` between header and footer. `checked` is the Python version that its facts were
/// last checked against.
pub(super) fn shell(site: &Site, root: &Root, checked: Option<&str>, content: AnyView) -> AnyView {
    view! {
        <a class="skip" href="#content">"Skip to the text"</a>
        {header(site, root)}
        <main>
            // Where the skip link leads. Not the whole of it: that would take the focus from wherever one clicks.
            <div id="content" tabindex="-1"></div>
            {content}
        </main>
        {footer(site, root, checked)}
    }
    .into_any()
}

fn header(site: &Site, root: &Root) -> AnyView {
    view! {
        <header class="site-header">
            <a class="site-name" href=root.to("")>{mark()}{site.title.clone()}</a>
            <nav aria-label="Site">
                <a href=root.to("#articles")>"Articles"</a>
            </nav>
            {theme_switch()}
        </header>
    }
    .into_any()
}

/// The site's mark: two lanes, and the token on one of them.
fn mark() -> AnyView {
    view! {
        <svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path class="mark-a" d="M1 5h11"/>
            <path class="mark-b" d="M12 19h11"/>
            <path class="mark-wait" d="M12 5h11M1 19h11"/>
            <circle class="mark-token" cx="12" cy="12" r="4"/>
        </svg>
    }
    .into_any()
}

/// Hidden until the page's script, which gives it its work, shows it.
fn theme_switch() -> AnyView {
    view! {
        <button type="button" class="theme-switch" data-theme-switch="" hidden>
            <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                <circle cx="12" cy="12" r="8"/>
                <path d="M12 4a8 8 0 0 1 0 16z"/>
            </svg>
            <span class="visually-hidden">"Theme: system"</span>
        </button>
    }
    .into_any()
}

fn footer(site: &Site, root: &Root, checked: Option<&str>) -> AnyView {
    let checked = checked.map(|version| view! { <p>{format!("Facts last checked against {version}.")}</p> });
    let feed = site.base_url.is_some().then(|| view! { <a href=root.to("feed.xml")>"Feed"</a> });
    let source = site.source_url.clone().map(|address| view! { <a href=address rel="external">"Source"</a> });
    view! {
        <footer class="site-footer">
            <p>"No cookies, no trackers, nothing loaded from anywhere else. What you run here runs on your machine."</p>
            {checked}
            <p class="site-links">
                <a href=root.to("")>"Articles"</a>
                {feed}
                {source}
                <span>"Text and code: MIT or Apache-2.0, as you like"</span>
            </p>
        </footer>
    }
    .into_any()
}
