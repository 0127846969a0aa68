//! The image that stands for a page where others link to it: its title over two lanes and the token that they share.

use super::{File, RenderError, Site, raster, tokens::Tokens, xml::escape};
use article::Article;

const WIDTH: u32 = 1200;
const MARGIN: u32 = 90;
/// Characters that fit on a line of the title.
const LINE: usize = 30;

/// Where the image of an article lies, or the one of the whole site.
pub(super) fn path(article: Option<&Article>) -> String {
    article.map_or_else(|| "social.png".to_owned(), |article| format!("{}/social.png", article.slug))
}

/// One image for the site and one for each article; none if the site does not know its address, since only absolute
/// addresses lead to them.
pub(super) fn images(articles: &[Article], site: &Site, tokens: &Tokens) -> Result<Vec<File>, RenderError> {
    if site.base_url.is_none() {
        return Ok(Vec::new());
    }
    let draw = |path, title| raster::png(path, &svg(title, site, tokens), WIDTH);
    let article = |article| draw(path(Some(article)), &article.front.title);
    std::iter::once(draw(path(None), &site.description)).chain(articles.iter().map(article)).collect()
}

fn svg(title: &str, site: &Site, tokens: &Tokens) -> String {
    let lines = wrapped(title);
    let size = if lines.len() > 3 { 58 } else { 70 };
    let line = |(at, text): (usize, &String)| {
        format!(r#"<text x="{MARGIN}" y="{}">{}</text>"#, 210 + at * size * 6 / 5, escape(text))
    };
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630">
<rect width="1200" height="630" fill="{paper}"/>
<g font-family="{family}" fill="{ink}">
<text x="{MARGIN}" y="112" font-size="32" fill="{ink_2}">{name}</text>
<g font-size="{size}">{lines}</g>
</g>
{lanes}
</svg>"#,
        paper = tokens.paper.light,
        family = raster::FAMILY,
        ink = tokens.ink.light,
        ink_2 = tokens.ink_2.light,
        name = escape(&site.title),
        lines = lines.iter().enumerate().map(line).collect::<String>(),
        lanes = lanes(tokens),
    )
}

/// Two threads in turn: who holds the token runs, the other waits.
fn lanes(tokens: &Tokens) -> String {
    format!(
        r#"<g fill="none" stroke-width="26">
<path d="M90 500h300M670 500h210" stroke="{a}"/><path d="M390 560h280M880 560h230" stroke="{b}"/>
<g stroke="{rule}" stroke-width="4"><path d="M390 500h280M880 500h230M90 560h300M670 560h210"/></g>
</g>
<circle cx="880" cy="530" r="22" fill="{accent}" stroke="{paper}" stroke-width="7"/>"#,
        a = tokens.thread_a.light,
        b = tokens.thread_b.light,
        rule = tokens.rule.light,
        accent = tokens.accent.light,
        paper = tokens.paper.light,
    )
}

/// The title in lines, broken between words.
fn wrapped(title: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in title.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= LINE => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_breaks_between_words() {
        let lines = wrapped("Threads, processes and parallelism in Python");
        assert_eq!(lines, ["Threads, processes and", "parallelism in Python"]);
        assert_eq!(wrapped(""), Vec::<String>::new());
    }
}
