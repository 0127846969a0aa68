//! Footnotes: named by the author, numbered by the first reference.

use std::collections::BTreeMap;

use crate::{
    document::{Block, Footnote, Inline},
    mistake::{Fault, Mistake},
    source::Source,
};

#[derive(Default)]
pub(crate) struct Footnotes<'a> {
    /// Labels in the order of their first reference, with the number of references.
    order: Vec<(String, usize)>,
    bodies: BTreeMap<String, (Source<'a>, Vec<Block>)>,
}

impl<'a> Footnotes<'a> {
    pub fn refer(&mut self, label: &str) -> Inline {
        let label = label.to_lowercase();
        let index = self.order.iter().position(|(known, _)| *known == label).unwrap_or_else(|| {
            self.order.push((label, 0));
            self.order.len() - 1
        });
        self.order[index].1 += 1;
        Inline::FootnoteRef { number: index + 1, nth: self.order[index].1 }
    }

    pub fn define(&mut self, label: &str, at: Source<'a>, blocks: Vec<Block>) -> Result<(), Fault> {
        match self.bodies.insert(label.to_lowercase(), (at, blocks)) {
            Some((first, _)) => Err(format!("the footnote `{label}` is taken by line {}", first.line()).into()),
            None => Ok(()),
        }
    }

    /// The footnotes in order, and a mistake for each that nothing refers to.
    pub fn finish(mut self) -> (Vec<Footnote>, Vec<Mistake>) {
        let bodies = &mut self.bodies;
        let numbered = self.order.into_iter().enumerate().map(|(index, (label, references))| Footnote {
            number: index + 1,
            references,
            blocks: bodies.remove(&label).map(|(_, blocks)| blocks).unwrap_or_default(),
        });
        let footnotes = numbered.collect();
        let unused = |(label, (at, _)): (&String, &(Source<'a>, _))| {
            at.mistake(format!("nothing refers to the footnote `{label}`"))
        };
        (footnotes, self.bodies.iter().map(unused).collect())
    }
}
