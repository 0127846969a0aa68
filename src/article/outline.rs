//! The contents list: the headings that a reader steers by.

use crate::document::{Article, Block, Heading};

/// A heading of level 2 with those of level 3 below it.
#[derive(Clone, Debug, PartialEq)]
pub struct Section<'a> {
    /// The section's heading.
    pub heading: &'a Heading,
    /// The headings of level 3 in it.
    pub parts: Vec<&'a Heading>,
}

impl Article {
    /// The sections, in reading order. Deeper headings stay out.
    pub fn outline(&self) -> Vec<Section<'_>> {
        let mut sections: Vec<Section<'_>> = Vec::new();
        for heading in self.blocks.iter().filter_map(heading) {
            match (heading.level, sections.last_mut()) {
                (2, _) => sections.push(Section { heading, parts: Vec::new() }),
                (3, Some(section)) => section.parts.push(heading),
                _ => {}
            }
        }
        sections
    }
}

fn heading(block: &Block) -> Option<&Heading> {
    match block {
        Block::Heading(heading) => Some(heading),
        _ => None,
    }
}
