//! A slideshow: drawn figures with words under them, one after the other.
//!
//! The figures are drawn once, at build time. In the browser a show only moves what is there: when the slide changes,
//! the parts that both figures have travel from where they stood (see [`crate::ink::part`]). Before the page has come to
//! life, without JavaScript and on paper, all slides stand in order.

#[cfg(feature = "hydrate")]
mod browser;
#[cfg(feature = "prerender")]
pub mod figures;
pub mod model;
#[cfg(feature = "hydrate")]
mod motion;
mod view;

pub use view::slideshow;

use serde::{Deserialize, Serialize};

/// What a show needs from the article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Props {
    /// The show's name, such as `gil-token`: the anchor of its slides, and which figures it has.
    pub id: String,
    /// What it shows, in a few words.
    pub title: String,
    /// Its slides, as many as it has figures.
    pub slides: Vec<Slide>,
}

/// The words of a slide. Only the title travels with the page: the rest is on it already, as HTML.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slide {
    /// Its title, in plain text.
    pub title: String,
    /// What a reader who cannot see the figure needs to hear, in plain text.
    #[serde(skip)]
    pub description: String,
    /// What is said under the figure, as HTML that is known to be safe.
    #[serde(skip)]
    pub caption_html: String,
}

/// The anchor of a slide, counted from 0: `gil-token-1` for the first.
pub fn anchor(id: &str, slide: usize) -> String {
    format!("{id}-{}", slide + 1)
}

/// The slide that an anchor names, counted from 0, if it is one of this show.
#[cfg(any(feature = "hydrate", test))]
fn slide_of(id: &str, anchor: &str) -> Option<usize> {
    let number: usize = anchor.strip_prefix(id)?.strip_prefix('-')?.parse().ok()?;
    number.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packed;

    #[test]
    fn an_anchor_leads_back_to_its_slide() {
        assert_eq!(slide_of("gil-token", &anchor("gil-token", 2)), Some(2));
        for other in ["gil-token", "gil-token-0", "gil-token-x", "gil-1", ""] {
            assert_eq!(slide_of("gil-token", other), None, "{other}");
        }
    }

    #[test]
    fn words_that_stand_on_the_page_do_not_travel_twice() {
        let slide = Slide { title: "T".into(), description: "D".into(), caption_html: "<p>C</p>".into() };
        let props = Props { id: "gil-token".into(), title: "S".into(), slides: vec![slide] };
        let read: Props = packed::unpack(&packed::pack(&props)).expect("plain data");
        let words = &read.slides[0];
        assert_eq!([&words.title, &words.description, &words.caption_html], ["T", "", ""]);
    }
}
