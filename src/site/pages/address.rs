//! Addresses: from a page to the files beside it, and from the published site to the world.

use super::Site;
use article::{Article, Target};

/// The way from a page to the root of the site.
#[derive(Clone, Debug)]
pub(super) struct Root(String);

impl Root {
    /// From a page in the root itself.
    pub(super) fn here() -> Root {
        Root("./".to_owned())
    }

    /// From an article, which lies one folder down.
    pub(super) fn above() -> Root {
        Root("../".to_owned())
    }

    /// From a page that is served at any address: the path under which the site is published, if that is known.
    pub(super) fn anywhere(site: &Site) -> Root {
        let path = site.base_url.as_deref().and_then(path_of).unwrap_or_default();
        Root(format!("/{path}"))
    }

    /// The address of `path`, which is relative to the root; the root itself for an empty one.
    pub(super) fn to(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// The address of an article.
    pub(super) fn to_article(&self, article: &Article) -> String {
        self.to(&page_path(article))
    }

    /// Where a link of an article leads.
    pub(super) fn to_target(&self, target: &Target) -> String {
        match target {
            Target::External(address) => address.clone(),
            Target::Anchor(id) => format!("#{id}"),
            Target::Article { slug, anchor: None } => self.to(&format!("{slug}/")),
            Target::Article { slug, anchor: Some(id) } => self.to(&format!("{slug}/#{id}")),
        }
    }
}

/// An article's page, from the root.
pub(super) fn page_path(article: &Article) -> String {
    format!("{}/", article.slug)
}

impl Site {
    /// The address of `path` for the world, if the site knows where it will be published.
    pub(super) fn absolute(&self, path: &str) -> Option<String> {
        let base = self.base_url.as_deref()?.trim_end_matches('/');
        Some(format!("{base}/{path}"))
    }
}

/// `path/` of `https://host/path/`, empty for a host's own root.
fn path_of(address: &str) -> Option<String> {
    let (_, after_scheme) = address.split_once("://")?;
    let path = after_scheme.split_once('/')?.1.trim_matches('/');
    Some(if path.is_empty() { String::new() } else { format!("{path}/") })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn published_at(address: Option<&str>) -> Site {
        Site { base_url: address.map(str::to_owned), ..Site::default() }
    }

    #[test]
    fn a_page_at_any_address_reaches_the_root_by_its_path() {
        let home = |address| Root::anywhere(&published_at(address)).to("");
        assert_eq!(home(Some("https://example.org/some/sub")), "/some/sub/");
        assert_eq!(home(Some("https://example.org/")), "/");
        assert_eq!(home(Some("https://example.org")), "/");
        assert_eq!(home(None), "/");
    }

    #[test]
    fn an_absolute_address_has_one_slash_between_its_parts() {
        assert_eq!(
            published_at(Some("https://a.org/b/")).absolute("feed.xml").as_deref(),
            Some("https://a.org/b/feed.xml")
        );
        assert_eq!(published_at(Some("https://a.org/b")).absolute("").as_deref(), Some("https://a.org/b/"));
        assert_eq!(published_at(None).absolute("feed.xml"), None);
    }
}
