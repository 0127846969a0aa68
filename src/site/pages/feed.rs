//! The Atom feed. Its entries are named by absolute addresses, so a site that does not know its own has none.

use super::{File, Site, address::page_path, xml::escape};
use article::Article;

/// `feed.xml`.
pub(super) fn file(articles: &[Article], site: &Site) -> Option<File> {
    let (home, own) = (site.absolute("")?, site.absolute("feed.xml")?);
    let entries: Option<String> = articles.iter().map(|article| entry(article, site)).collect();
    let newest = articles.iter().map(|article| article.front.updated.as_str()).max()?;
    let (title, entries) = (escape(&site.title), entries?);
    let text = format!(
        r#"<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>{home}</id>
<title>{title}</title>
<subtitle>{subtitle}</subtitle>
<link href="{home}"/>
<link rel="self" type="application/atom+xml" href="{own}"/>
<updated>{newest}T00:00:00Z</updated>
<author><name>{title}</name></author>
{entries}</feed>
"#,
        subtitle = escape(&site.description),
    );
    Some(File::new("feed.xml", text))
}

fn entry(article: &Article, site: &Site) -> Option<String> {
    let (address, front) = (site.absolute(&page_path(article))?, &article.front);
    Some(format!(
        r#"<entry>
<id>{address}</id>
<title>{title}</title>
<link href="{address}"/>
<published>{published}T00:00:00Z</published>
<updated>{updated}T00:00:00Z</updated>
<summary>{summary}</summary>
</entry>
"#,
        title = escape(&front.title),
        published = front.published,
        updated = front.updated,
        summary = escape(&front.summary),
    ))
}
