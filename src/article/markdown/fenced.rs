//! Fenced blocks: listings anywhere, directives at an article's top level.

use std::ops::Range;

use pulldown_cmark::Event;

use super::{Place, Reader};
use crate::{
    directive::Written,
    document::{Block, Code, Directive},
    fence::{self, Info},
};

impl<'a> Reader<'a, '_> {
    pub(super) fn fenced(&mut self, info: &str, range: Range<usize>) -> Option<Block> {
        let text = self.whole(Self::code_text);
        let block = self.source.part(range);
        let Some(body) = fence::body(block) else {
            self.page.report(block, "this fenced block is never closed");
            return None;
        };
        match self.page.ok(block, fence::info(info))? {
            Info::Listing(language) => Some(Block::Code(Code { language, text })),
            Info::Directive(kind, id) => {
                let (id, body) = (id.as_str(), block.part(body));
                self.directive(Written { kind, id, opening: block, body }).map(Block::Directive)
            }
        }
    }

    fn directive(&mut self, written: Written<'a, '_>) -> Option<Directive> {
        if self.place == Place::Article {
            return written.read(self.page);
        }
        self.page.report(written.opening, "a directive must stand at the top level of the article");
        None
    }

    fn code_text(&mut self) -> String {
        let mut code = String::new();
        while let Some((Event::Text(text), _)) = self.events.next_if(|(event, _)| matches!(event, Event::Text(_))) {
            code.push_str(&text);
        }
        code.truncate(code.trim_end_matches('\n').len());
        code
    }
}
