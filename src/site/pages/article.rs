//! An article's page.

use super::{
    File, Site,
    address::{Root, page_path},
    contents::contents,
    date::spoken,
    document::{Page, document},
    prose::{self, Setting},
    shell::shell,
    social,
    tokens::Tokens,
};
use article::Article;
use leptos::prelude::*;

/// The page of the article at `at`, which knows its neighbours.
pub(super) fn file(articles: &[Article], at: usize, site: &Site, tokens: &Tokens) -> File {
    let article = &articles[at];
    let root = Root::above();
    let content = content(article, neighbours(articles, at, &root), &Setting { site, root: &root });
    let body = shell(site, &root, Some(&article.front.checked_against), content);
    let path = format!("{}index.html", page_path(article));
    File::new(path, document(&page(article, root, site), site, tokens, body))
}

fn page(article: &Article, root: Root, site: &Site) -> Page {
    let front = &article.front;
    Page {
        root,
        path: page_path(article),
        title: format!("{} · {}", front.title, site.title),
        description: front.summary.clone(),
        image: social::path(Some(article)),
        dates: Some((front.published.clone(), front.updated.clone())),
    }
}

fn content(article: &Article, neighbours: Option<AnyView>, setting: &Setting<'_>) -> AnyView {
    view! {
        <article class="article">
            <header class="article-header">
                <h1>{article.front.title.clone()}</h1>
                <p class="lead">{article.front.summary.clone()}</p>
                {meta(article, setting.site)}
            </header>
            {contents(article)}
            <div class="prose">
                {prose::blocks(&article.blocks, setting)}
                {prose::footnotes(&article.footnotes, setting)}
            </div>
            {neighbours}
        </article>
    }
    .into_any()
}

fn meta(article: &Article, site: &Site) -> AnyView {
    let front = &article.front;
    let edit = site.source_url.as_deref().map(|source| {
        let address = format!("{}/{}", source.trim_end_matches('/'), article.path.display());
        view! { <span><a href=address rel="external">"Source of this page"</a></span> }
    });
    view! {
        <p class="meta">
            <span>{reading_time(article)}</span>
            <span>"Updated " <time datetime=front.updated.clone()>{spoken(&front.updated)}</time></span>
            <span>{format!("Last checked against {}", front.checked_against)}</span>
            {edit}
        </p>
    }
    .into_any()
}

/// How long an article takes, in words.
pub(super) fn reading_time(article: &Article) -> String {
    format!("{}-minute read, labs apart", article.minutes())
}

fn neighbours(articles: &[Article], at: usize, root: &Root) -> Option<AnyView> {
    let neighbour = |at: Option<usize>| at.and_then(|at| articles.get(at));
    let (previous, next) = (neighbour(at.checked_sub(1)), neighbour(Some(at + 1)));
    (previous.or(next).is_some()).then(|| {
        view! {
            <nav class="neighbours" aria-label="Other articles">
                {previous.map(|article| neighbour_link(article, "prev", "Previous", root))}
                {next.map(|article| neighbour_link(article, "next", "Next", root))}
            </nav>
        }
        .into_any()
    })
}

fn neighbour_link(article: &Article, relation: &'static str, label: &'static str, root: &Root) -> AnyView {
    view! {
        <a rel=relation href=root.to_article(article)>
            <span class="neighbour-label">{label}</span>
            <span class="neighbour-title">{article.front.title.clone()}</span>
        </a>
    }
    .into_any()
}
