//! How long an article takes to read.

use crate::document::{Article, Block, Directive};

const WORDS_A_MINUTE: usize = 220;
const SECONDS_A_CODE_LINE: usize = 2;
const SECONDS_A_SLIDE: usize = 10;
const SECONDS_A_LAB: usize = 60;

impl Article {
    /// Minutes to read it, rounded up: 220 words a minute, 2 seconds for a line of code, 10 for looking at a slide or
    /// a figure, and a minute for a run of a lab.
    pub fn minutes(&self) -> usize {
        let beside_words: usize = self.blocks.iter().map(seconds).sum();
        (self.words * 60 / WORDS_A_MINUTE + beside_words).div_ceil(60).max(1)
    }
}

/// What a block takes beside its words.
fn seconds(block: &Block) -> usize {
    match block {
        Block::Code(code) => lines(&code.text),
        Block::List { items, .. } => items.iter().flatten().map(seconds).sum(),
        Block::Quote(blocks) => blocks.iter().map(seconds).sum(),
        Block::Directive(directive) => directive_seconds(directive),
        Block::Heading(_) | Block::Paragraph(_) | Block::Table(_) | Block::Rule => 0,
    }
}

fn directive_seconds(directive: &Directive) -> usize {
    match directive {
        Directive::Slideshow(show) => show.slides.len() * SECONDS_A_SLIDE,
        Directive::Lab(_) => SECONDS_A_LAB,
        Directive::Program(program) => lines(&program.source),
        Directive::Figure(_) => SECONDS_A_SLIDE,
        Directive::Aside(aside) => aside.blocks.iter().map(seconds).sum(),
    }
}

fn lines(code: &str) -> usize {
    code.lines().count() * SECONDS_A_CODE_LINE
}
