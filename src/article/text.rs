//! What is left of a document when only its words count.

use crate::document::{Block, Directive, Inline};

/// The words of `text` without their marks; footnote references vanish.
pub fn plain_text(text: &[Inline]) -> String {
    text.iter().map(inline).collect()
}

fn inline(inline: &Inline) -> String {
    match inline {
        Inline::Text(text) | Inline::Code(text) => text.clone(),
        Inline::Emphasis(text) | Inline::Strong(text) | Inline::Link { text, .. } => plain_text(text),
        Inline::FootnoteRef { .. } => String::new(),
        Inline::Break => " ".to_owned(),
    }
}

/// Words of prose in `blocks`: captions and asides count, listings and programs do not.
pub(crate) fn words(blocks: &[Block]) -> usize {
    blocks.iter().map(block).sum()
}

fn block(block: &Block) -> usize {
    match block {
        Block::Heading(heading) => count(&heading.text),
        Block::Paragraph(text) => count(text),
        Block::List { items, .. } => items.iter().map(|item| words(item)).sum(),
        Block::Table(table) => table.head.iter().chain(table.rows.iter().flatten()).map(|cell| count(cell)).sum(),
        Block::Quote(blocks) => words(blocks),
        Block::Code(_) | Block::Rule => 0,
        Block::Directive(directive) => within(directive),
    }
}

fn within(directive: &Directive) -> usize {
    match directive {
        Directive::Slideshow(show) => show.slides.iter().map(|slide| words(&slide.caption)).sum(),
        Directive::Lab(lab) => words(&lab.about),
        Directive::Program(_) | Directive::Pair(_) => 0,
        Directive::Figure(figure) => count(&figure.caption),
        Directive::Aside(aside) => words(&aside.blocks),
    }
}

fn count(text: &[Inline]) -> usize {
    plain_text(text).split_whitespace().count()
}
