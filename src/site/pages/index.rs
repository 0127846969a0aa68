//! The first page: what the site is, the first article with its sections, and the others below it.

use super::{
    File, Site,
    address::{Root, page_path},
    article::reading_time,
    contents::outline,
    document::{Page, document},
    shell::shell,
    social,
    tokens::Tokens,
};
use article::Article;
use leptos::prelude::*;

/// The page in the root.
pub(super) fn file(articles: &[Article], site: &Site, tokens: &Tokens) -> File {
    let root = Root::here();
    let checked = articles.first().map(|article| article.front.checked_against.as_str());
    let body = shell(site, &root, checked, content(articles, site, &root));
    let page = Page {
        path: String::new(),
        title: site.title.clone(),
        description: site.description.clone(),
        image: social::path(None),
        dates: None,
        root,
    };
    File::new("index.html", document(&page, site, tokens, body))
}

fn content(articles: &[Article], site: &Site, root: &Root) -> AnyView {
    let (first, others) = match articles {
        [first, others @ ..] => (Some(first), others),
        [] => (None, [].as_slice()),
    };
    let others = others.iter().map(|article| entry(article, root)).collect::<Vec<_>>();
    view! {
        <div class="index">
            <header class="index-header">
                <h1>{site.title.clone()}</h1>
                <p class="lead">{site.description.clone()}</p>
            </header>
            <section id="articles" aria-label="Articles">
                {first.map(|article| lead(article, root))}
                {others}
            </section>
        </div>
    }
    .into_any()
}

/// The article that a first visit is for.
fn lead(article: &Article, root: &Root) -> AnyView {
    let address = root.to_article(article);
    view! {
        <article class="index-lead">
            <h2><a href=address.clone()>{article.front.title.clone()}</a></h2>
            <p class="summary">{article.front.summary.clone()}</p>
            <p class="meta">
                <a class="button" href=address>"Start reading"</a>
                <span>{reading_time(article)}</span>
                <span>{format!("Checked against {}", article.front.checked_against)}</span>
            </p>
            <nav class="index-sections" aria-label=format!("Sections of “{}”", article.front.title)>
                {outline(article, &root.to(&page_path(article)))}
            </nav>
        </article>
    }
    .into_any()
}

fn entry(article: &Article, root: &Root) -> AnyView {
    view! {
        <article class="index-entry">
            <h2><a href=root.to_article(article)>{article.front.title.clone()}</a></h2>
            <p class="summary">{article.front.summary.clone()}</p>
            <p class="meta"><span>{reading_time(article)}</span></p>
        </article>
    }
    .into_any()
}
