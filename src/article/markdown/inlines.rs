//! Text within a block.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag};

use super::Reader;
use crate::{document::Inline, links};

pub(super) const NO_HTML: &str = "raw HTML: write Markdown, or `<` within backticks";

pub(super) fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. })
}

impl<'a> Reader<'a, '_> {
    /// Inlines up to an end tag or the next block.
    pub(super) fn inlines(&mut self) -> Vec<Inline> {
        let mut text = Vec::new();
        while let Some((event, range)) = self.events.next_if(|(event, _)| belongs(event)) {
            self.inline(event, range, &mut text);
        }
        text
    }

    /// The paragraph of a tight list item, which has no tags of its own.
    pub(super) fn loose_inlines(&mut self, first: Event<'a>, range: Range<usize>) -> Vec<Inline> {
        let mut text = Vec::new();
        self.inline(first, range, &mut text);
        for inline in self.inlines() {
            push(&mut text, inline);
        }
        text
    }

    fn inline(&mut self, event: Event<'a>, range: Range<usize>, text: &mut Vec<Inline>) {
        let inline = match event {
            Event::Text(words) => Some(Inline::Text(words.into_string())),
            Event::SoftBreak => Some(Inline::Text(" ".to_owned())),
            Event::HardBreak => Some(Inline::Break),
            Event::Code(code) => Some(Inline::Code(code.into_string())),
            Event::FootnoteReference(label) => Some(self.footnotes.refer(&label)),
            Event::Start(tag) => self.span(tag, range),
            _ => {
                self.page.report(self.source.after(range.start), NO_HTML);
                None
            }
        };
        inline.into_iter().for_each(|inline| push(text, inline));
    }

    fn span(&mut self, tag: Tag<'a>, range: Range<usize>) -> Option<Inline> {
        match tag {
            Tag::Emphasis => Some(Inline::Emphasis(self.whole(Self::inlines))),
            Tag::Strong => Some(Inline::Strong(self.whole(Self::inlines))),
            Tag::Link { dest_url, title, .. } => self.link(&dest_url, &title, range),
            _ => self.refuse(range, "an image: have the site draw it, and show it by a `figure` directive"),
        }
    }

    fn link(&mut self, href: &str, title: &CowStr<'a>, range: Range<usize>) -> Option<Inline> {
        let at = self.source.after(range.start);
        let text = self.whole(Self::inlines);
        if !title.is_empty() {
            self.page.report(at, format!("a link has no title here: leave out \"{title}\""));
        }
        let target = links::read(self.page, at, href)?;
        Some(Inline::Link { target, text })
    }
}

fn belongs(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => is_inline(tag),
        Event::End(_) | Event::Rule => false,
        _ => true,
    }
}

/// Adds an inline; text joins text.
fn push(text: &mut Vec<Inline>, inline: Inline) {
    match (text.last_mut(), inline) {
        (Some(Inline::Text(before)), Inline::Text(more)) => before.push_str(&more),
        (_, inline) => text.push(inline),
    }
}
