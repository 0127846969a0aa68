//! The places on a page that a link can lead to: its headings and directives, in one namespace.

use std::collections::BTreeMap;

use crate::{document::Inline, mistake::Mistake, source::Source, text::plain_text};

#[derive(Default)]
pub(crate) struct Anchors<'a>(Vec<(String, Source<'a>)>);

impl<'a> Anchors<'a> {
    pub fn claim(&mut self, id: &str, at: Source<'a>) {
        self.0.push((id.to_owned(), at));
    }

    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(id, _)| id.as_str())
    }

    /// A mistake for each id that stands further up already.
    pub fn duplicates(&self) -> Vec<Mistake> {
        let mut first = BTreeMap::<&str, usize>::new();
        let mut places: Vec<_> = self.0.iter().collect();
        places.sort_by_key(|(_, at)| at.start);
        let taken = places.into_iter().filter_map(|(id, at)| {
            let line = *first.entry(id).or_insert(at.line());
            (line != at.line()).then(|| at.mistake(format!("the id `{id}` is taken by line {line}")))
        });
        taken.collect()
    }
}

/// A heading's anchor, by the rule that GitHub uses, so that links work there too.
pub(crate) fn slug(heading: &[Inline]) -> String {
    let kept = |c: &char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_');
    plain_text(heading).trim().to_lowercase().chars().filter(kept).map(|c| if c == ' ' { '-' } else { c }).collect()
}
