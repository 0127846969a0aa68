//! Headings: the level rule, and the anchor.

use std::ops::Range;

use pulldown_cmark::HeadingLevel;

use super::{Place, Reader};
use crate::{
    anchors::slug,
    document::{Block, Heading},
};

impl Reader<'_, '_> {
    pub(super) fn heading(&mut self, level: HeadingLevel, range: Range<usize>) -> Block {
        let text = self.whole(Self::inlines);
        let (level, id) = (level as u8, slug(&text));
        let at = self.source.after(range.start);
        if let Some(what) = self.fault(level, &id) {
            self.page.report(at, what);
        }
        if self.place == Place::Article {
            self.page.anchors.claim(&id, at);
            self.page.anchors.open(&id);
            self.level = level;
        }
        Block::Heading(Heading { level, id, text })
    }

    fn fault(&self, level: u8, id: &str) -> Option<String> {
        match (self.place, level) {
            (Place::Text, _) => Some("a heading must stand at the top level of the article".to_owned()),
            (_, _) if id.is_empty() => Some("the heading needs a letter or digit to make an anchor of".to_owned()),
            (Place::Slides, _) => None,
            (_, 1) => Some("the title stands in the front matter: use `##` for a section".to_owned()),
            (_, 5..) => Some("`####` is the deepest heading".to_owned()),
            _ if level > self.level + 1 => Some(self.gap(level)),
            _ => None,
        }
    }

    fn gap(&self, level: u8) -> String {
        let marks = |level: u8| "#".repeat(level.into());
        let above = if self.level == 1 { "the title".to_owned() } else { format!("`{}`", marks(self.level)) };
        format!("a level is left out: `{}` below {above}", marks(level))
    }
}
