//! The list of an article's sections; the browser's half marks where the reader is.

use article::{Article, Heading, Section, plain_text};
use leptos::prelude::*;

/// The list, folded on phones; nothing for an article with fewer than two sections.
pub(super) fn contents(article: &Article) -> Option<AnyView> {
    let sections = article.outline();
    (sections.len() > 1).then(|| {
        view! {
            // In reach of the keyboard itself, since beside the text it scrolls.
            <nav class="contents" data-contents="" aria-label="Contents" tabindex="0">
                <details>
                    <summary>"Contents"</summary>
                    {list(&sections, "")}
                </details>
            </nav>
        }
        .into_any()
    })
}

/// The sections of the first level only, each a link to `page`.
pub(super) fn outline(article: &Article, page: &str) -> AnyView {
    let mut sections = article.outline();
    sections.iter_mut().for_each(|section| section.parts.clear());
    list(&sections, page)
}

fn list(sections: &[Section<'_>], page: &str) -> AnyView {
    let items = sections.iter().map(|section| {
        let parts = section.parts.iter().map(|part| view! { <li>{link(part, page)}</li> }.into_any());
        let parts = parts.collect::<Vec<_>>();
        let parts = (!parts.is_empty()).then(|| view! { <ol>{parts}</ol> });
        view! { <li>{link(section.heading, page)}{parts}</li> }.into_any()
    });
    view! { <ol>{items.collect::<Vec<_>>()}</ol> }.into_any()
}

fn link(heading: &Heading, page: &str) -> AnyView {
    view! { <a href=format!("{page}#{}", heading.id)>{plain_text(&heading.text)}</a> }.into_any()
}
