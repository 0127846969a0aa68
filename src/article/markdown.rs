//! Markdown to blocks: a recursive descent over pulldown-cmark's events. What the tree has no place for is a mistake.
//!
//! Headings, fenced blocks, tables and inlines are in files of their own below.

mod events;
mod fenced;
mod headings;
mod inlines;
mod tables;

use std::{iter::Peekable, mem, ops::Range, vec};

use pulldown_cmark::{CodeBlockKind, CowStr, Event, Tag};

use crate::{
    document::{Block, Footnote},
    footnotes::Footnotes,
    page::Page,
    pairs,
    source::Source,
};

/// Where text stands, and so what it may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// An article's top level: everything.
    Article,
    /// The captions of a slideshow: headings too.
    Slides,
    /// Within a list, a quotation, a footnote or a directive.
    Text,
}

/// A block and its offset in the source that it was read from.
pub(crate) struct Placed {
    pub offset: usize,
    pub block: Block,
}

/// The text of an article.
pub(crate) fn article<'a>(page: &mut Page<'a>, source: Source<'a>) -> (Vec<Block>, Vec<Footnote>) {
    let mut reader = Reader::new(page, source, Place::Article);
    let blocks = reader.blocks();
    let (footnotes, mistakes) = reader.footnotes.finish();
    page.mistakes.extend(mistakes);
    (pairs::join(page, source, blocks), footnotes)
}

/// Text within something else.
pub(crate) fn text<'a>(page: &mut Page<'a>, source: Source<'a>) -> Vec<Block> {
    bare(blocks(page, source, Place::Text))
}

/// Blocks with their offsets.
pub(crate) fn blocks<'a>(page: &mut Page<'a>, source: Source<'a>, place: Place) -> Vec<Placed> {
    Reader::new(page, source, place).blocks()
}

fn bare(blocks: Vec<Placed>) -> Vec<Block> {
    blocks.into_iter().map(|placed| placed.block).collect()
}

struct Reader<'a, 'p> {
    page: &'p mut Page<'a>,
    source: Source<'a>,
    events: Peekable<vec::IntoIter<(Event<'a>, Range<usize>)>>,
    place: Place,
    footnotes: Footnotes<'a>,
    /// The level of the last heading; the title is the first.
    level: u8,
}

impl<'a, 'p> Reader<'a, 'p> {
    fn new(page: &'p mut Page<'a>, source: Source<'a>, place: Place) -> Self {
        let events = events::read(page, source);
        Self { page, source, events: events.into_iter().peekable(), place, footnotes: Footnotes::default(), level: 1 }
    }

    /// Everything up to the end of what is being read.
    fn blocks(&mut self) -> Vec<Placed> {
        let mut blocks = Vec::new();
        while let Some((event, range)) = self.events.next_if(|(event, _)| !matches!(event, Event::End(_))) {
            let offset = range.start;
            let block = match event {
                Event::Start(tag) if !inlines::is_inline(&tag) => self.block(tag, range),
                Event::Rule => Some(Block::Rule),
                event => Some(Block::Paragraph(self.loose_inlines(event, range))),
            };
            blocks.extend(block.map(|block| Placed { offset, block }));
        }
        blocks
    }

    fn block(&mut self, tag: Tag<'a>, range: Range<usize>) -> Option<Block> {
        match tag {
            Tag::Paragraph => Some(Block::Paragraph(self.whole(Self::inlines))),
            Tag::Heading { level, .. } => Some(self.heading(level, range)),
            Tag::BlockQuote(_) => Some(Block::Quote(self.nested())),
            Tag::List(start) => Some(self.list(start)),
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => self.fenced(&info, range),
            Tag::CodeBlock(CodeBlockKind::Indented) => {
                self.refuse(range, "indented code: put it between fences, with a language")
            }
            Tag::Table(columns) => Some(Block::Table(self.whole(|reader| reader.table(&columns)))),
            Tag::FootnoteDefinition(label) => self.footnote(&label, range),
            Tag::HtmlBlock => self.refuse(range, inlines::NO_HTML),
            _ => self.refuse(range, "this kind of Markdown has no place in an article"),
        }
    }

    fn list(&mut self, start: Option<u64>) -> Block {
        let items = self.whole(|reader| {
            let mut items = Vec::new();
            while reader.begins(&Tag::Item) {
                items.push(reader.nested());
            }
            items
        });
        Block::List { start, items }
    }

    fn footnote(&mut self, label: &CowStr<'a>, range: Range<usize>) -> Option<Block> {
        let at = self.source.after(range.start);
        if self.place != Place::Article {
            return self.refuse(range, "a footnote must stand at the top level of the article");
        }
        let blocks = self.nested();
        let defined = self.footnotes.define(label, at, blocks);
        self.page.ok(at, defined);
        None
    }

    /// The blocks of a container, where less is allowed, with its end.
    fn nested(&mut self) -> Vec<Block> {
        let outer = mem::replace(&mut self.place, Place::Text);
        let blocks = self.whole(Self::blocks);
        self.place = outer;
        bare(blocks)
    }

    /// What `read` makes of the events up to the end tag, which goes too.
    fn whole<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let read = read(self);
        self.events.next();
        read
    }

    /// Takes the next event if it begins a `kind`.
    fn begins(&mut self, kind: &Tag<'_>) -> bool {
        let next = self.events.next_if(|(event, _)| matches!(event, Event::Start(tag) if tag == kind));
        next.is_some()
    }

    /// Reports what has just begun, and passes over it.
    fn refuse<T>(&mut self, range: Range<usize>, what: &str) -> Option<T> {
        self.page.report(self.source.after(range.start), what);
        let mut depth = 1;
        while depth > 0 {
            match self.events.next() {
                Some((Event::Start(_), _)) => depth += 1,
                Some((Event::End(_), _)) => depth -= 1,
                Some(_) => {}
                None => break,
            }
        }
        None
    }
}
