//! What crawlers are told: everything may be read, and where it all is.

use super::{File, Site, address::page_path, xml::escape};
use article::Article;

/// `robots.txt`.
pub(super) fn file(site: &Site) -> File {
    let sitemap = site.absolute("sitemap.xml").map(|address| format!("\nSitemap: {address}\n")).unwrap_or_default();
    File::new("robots.txt", format!("User-agent: *\nAllow: /\n{sitemap}"))
}

/// `sitemap.xml`, which needs absolute addresses.
pub(super) fn sitemap(articles: &[Article], site: &Site) -> Option<File> {
    let newest = articles.iter().map(|article| article.front.updated.as_str()).max()?;
    let home = page(&site.absolute("")?, newest);
    let pages = articles.iter().map(|article| Some(page(&site.absolute(&page_path(article))?, &article.front.updated)));
    let pages: Option<String> = pages.collect();
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{home}{}</urlset>\n",
        pages?
    );
    Some(File::new("sitemap.xml", text))
}

fn page(address: &str, updated: &str) -> String {
    format!("<url><loc>{}</loc><lastmod>{updated}</lastmod></url>\n", escape(address))
}
