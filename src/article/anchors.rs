//! The ids of a page: headings and directives share one namespace; headings and asides can be linked to.

use std::collections::BTreeMap;

use crate::{document::Inline, mistake::Mistake, source::Source, text::plain_text};

#[derive(Default)]
pub(crate) struct Anchors<'a> {
    /// Every id, with its place.
    ids: Vec<(String, Source<'a>)>,
    /// Those that a link can lead to.
    targets: Vec<String>,
}

impl<'a> Anchors<'a> {
    /// Takes an id for something on the page.
    pub fn claim(&mut self, id: &str, at: Source<'a>) {
        self.ids.push((id.to_owned(), at));
    }

    /// Makes an id one that a link can lead to.
    pub fn open(&mut self, id: &str) {
        self.targets.push(id.to_owned());
    }

    pub fn targets(&self) -> impl Iterator<Item = &str> {
        self.targets.iter().map(String::as_str)
    }

    /// A mistake for each id that stands further up already.
    pub fn duplicates(&self) -> Vec<Mistake> {
        let mut first = BTreeMap::<&str, usize>::new();
        let mut places: Vec<_> = self.ids.iter().collect();
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
