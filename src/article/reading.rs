//! How long an article takes to read.

use crate::document::{Article, Block, Directive};

const WORDS_A_MINUTE: usize = 220;
const SECONDS_A_DRAWING: usize = 10;
const SECONDS_A_LAB: usize = 60;

impl Article {
    /// Minutes to read it, rounded up: 220 words a minute, 10 seconds for looking at a slide or a figure, and a minute
    /// for a run of a lab. Code takes each reader a different time, so it does not count.
    pub fn minutes(&self) -> usize {
        let drawings: usize = self.blocks.iter().map(seconds).sum();
        (self.words * 60 / WORDS_A_MINUTE + drawings).div_ceil(60).max(1)
    }
}

/// What a block takes beside its words. Directives stand at the top level alone.
fn seconds(block: &Block) -> usize {
    match block {
        Block::Directive(Directive::Slideshow(show)) => show.slides.len() * SECONDS_A_DRAWING,
        Block::Directive(Directive::Figure(_)) => SECONDS_A_DRAWING,
        Block::Directive(Directive::Lab(_)) => SECONDS_A_LAB,
        _ => 0,
    }
}
