//! The whole content folder: every article read, then what only shows across them.

use std::{collections::BTreeMap, path::Path};

use crate::{
    document::Article,
    files::Files,
    folder, front_matter,
    links::Places,
    markdown,
    mistake::Mistake,
    page::{Check, Page},
    source::Source,
    text,
};

/// The articles of the folder `content`, in reading order, or every mistake, by file and line.
///
/// Each `NN-slug/article.md` is an article: adding a folder adds a page. `check` looks at the programs that readers can
/// run.
pub fn library(content: &Path, check: Check) -> Result<Vec<Article>, Vec<Mistake>> {
    compile(&Files::read(content)?, check)
}

/// The articles of `files`, in reading order, or every mistake, by file and line.
pub fn compile(files: &Files, check: Check) -> Result<Vec<Article>, Vec<Mistake>> {
    let (mut articles, pages): (Vec<Article>, Vec<Page<'_>>) = sources(files)
        .map(|source| {
            let mut page = Page::new(files, source.path, check);
            (article(&mut page, source), page)
        })
        .unzip();
    articles.sort_by_key(|article| article.number);
    let mut mistakes = [folders(files), twins(&articles), across(&pages)].concat();
    mistakes.extend(pages.into_iter().flat_map(|page| page.mistakes));
    mistakes.sort();
    if mistakes.is_empty() { Ok(articles) } else { Err(mistakes) }
}

fn sources(files: &Files) -> impl Iterator<Item = Source<'_>> {
    let articles = files.paths().filter(|path| path.components().count() == 3 && path.ends_with("article.md"));
    articles.filter_map(|path| files.get(path)).map(|(path, text)| Source::new(path, text))
}

fn article<'a>(page: &mut Page<'a>, source: Source<'a>) -> Article {
    let name = page.ok(source, folder::of(source.path));
    let (number, slug) = name.map_or_else(Default::default, |name| (name.number, name.slug));
    let (front, body) = front_matter::read(source, &mut page.mistakes);
    let (blocks, footnotes) = markdown::article(page, body);
    Article { number, slug, path: source.path.to_owned(), front, words: text::words(&blocks), blocks, footnotes }
}

/// A mistake for each folder without an article.
fn folders(files: &Files) -> Vec<Mistake> {
    let mut without: Vec<Mistake> = files
        .paths()
        .filter_map(|path| path.ancestors().find(|folder| folder.components().count() == 2 && *folder != path))
        .map(|folder| folder.join("article.md"))
        .filter(|article| files.get(article).is_none())
        .map(|article| Source::new(&article, "").mistake("the file is missing: every folder here is an article"))
        .collect();
    without.dedup();
    without
}

/// A mistake for each article whose number or slug another has already.
fn twins(articles: &[Article]) -> Vec<Mistake> {
    let twin = |(index, article): (usize, &Article)| {
        articles[..index].iter().find_map(|first| {
            let what = match article {
                Article { slug, .. } if slug.is_empty() => return None,
                Article { number, .. } if *number == first.number => format!("the number {number}"),
                Article { slug, .. } if *slug == first.slug => format!("the slug `{slug}`"),
                _ => return None,
            };
            Some(Source::new(&article.path, "").mistake(format!("{what} is taken by {}", first.path.display())))
        })
    };
    articles.iter().enumerate().filter_map(twin).collect()
}

/// Links that lead nowhere, and ids that stand twice on a page.
fn across(pages: &[Page<'_>]) -> Vec<Mistake> {
    let places: Places<'_> =
        pages.iter().map(|page| (page.path, page.anchors.targets().collect())).collect::<BTreeMap<_, _>>();
    let links = pages.iter().flat_map(|page| &page.links).filter_map(|link| link.check(&places));
    let duplicates = pages.iter().flat_map(|page| page.anchors.duplicates());
    links.chain(duplicates).collect()
}
