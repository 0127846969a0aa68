//! Links: written as they work on GitHub, checked once all articles are read.

use std::{
    collections::BTreeMap,
    path::{Component, Path, PathBuf},
};

use crate::{
    document::Target,
    folder,
    mistake::{Fault, Mistake},
    page::Page,
    source::Source,
};

/// A link into the library, still to be checked.
pub(crate) struct Link<'a> {
    at: Source<'a>,
    /// The path as written, without the anchor.
    written: String,
    /// The article it leads to, as a path like those of the files.
    article: PathBuf,
    anchor: Option<String>,
}

/// The anchors of each article, by its path.
pub(crate) type Places<'p> = BTreeMap<&'p Path, Vec<&'p str>>;

/// Where `href` leads.
pub(crate) fn read<'a>(page: &mut Page<'a>, at: Source<'a>, href: &str) -> Option<Target> {
    if href.starts_with("https://") {
        return Some(Target::External(href.to_owned()));
    }
    if let Some(fault) = foreign(href) {
        page.report(at, fault);
        return None;
    }
    let link = Link::new(page.path, at, href);
    let target = link.target(page.path);
    page.links.push(link);
    Some(target)
}

/// What is wrong with a link that leads neither into the library nor to a safe address.
fn foreign(href: &str) -> Option<Fault> {
    let scheme = href.split_once(':').map(|(scheme, _)| scheme);
    let wrong = href.is_empty() || href.starts_with('/') || scheme.is_some();
    wrong.then(|| Fault {
        what: format!("the link `{href}` must lead to `https://…`, `../NN-slug/article.md` or `#anchor`"),
        suggestion: href.strip_prefix("http://").map(|rest| format!("https://{rest}")),
    })
}

impl<'a> Link<'a> {
    fn new(page: &Path, at: Source<'a>, href: &str) -> Self {
        let (written, anchor) = match href.split_once('#') {
            Some((written, anchor)) => (written, Some(anchor.to_owned())),
            None => (href, None),
        };
        let article = match written {
            "" => page.to_owned(),
            written => resolve(at.path, written),
        };
        Self { at, written: written.to_owned(), article, anchor }
    }

    fn target(&self, page: &Path) -> Target {
        match &self.anchor {
            Some(anchor) if self.article == page => Target::Anchor(anchor.clone()),
            anchor => Target::Article {
                slug: folder::of(&self.article).map(|name| name.slug).unwrap_or_default(),
                anchor: anchor.clone(),
            },
        }
    }

    /// What is wrong with it, now that all `places` are known.
    pub fn check(&self, places: &Places<'_>) -> Option<Mistake> {
        let Some(anchors) = places.get(self.article.as_path()) else {
            return Some(self.at.mistake(self.no_article(places)));
        };
        let anchor = self.anchor.as_deref()?;
        if anchors.contains(&anchor) {
            return None;
        }
        let what = format!("there is no anchor `#{anchor}` in {}", self.article.display());
        Some(self.at.mistake(Fault::from(what).near(anchor, anchors.iter().copied())))
    }

    fn no_article(&self, places: &Places<'_>) -> Fault {
        let up = "../".repeat(self.at.path.components().count().saturating_sub(2));
        let written = places.keys().filter_map(|article| {
            let below = article.components().skip(1).collect::<PathBuf>();
            below.to_str().map(|below| format!("{up}{below}"))
        });
        let known: Vec<String> = written.collect();
        Fault::from(format!("there is no article `{}`", self.written))
            .near(&self.written, known.iter().map(String::as_str))
    }
}

/// The path that `relative`, written in the file `from`, leads to.
fn resolve(from: &Path, relative: &str) -> PathBuf {
    let mut path = from.parent().unwrap_or(from).to_owned();
    for part in Path::new(relative).components() {
        match part {
            Component::ParentDir => drop(path.pop()),
            Component::CurDir => {}
            part => path.push(part),
        }
    }
    path
}
