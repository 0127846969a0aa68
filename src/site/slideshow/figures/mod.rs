//! The figures of the shows, by the show's name. A figure is drawn for one slide; a part that more than one slide has
//! keeps its name, so that the reader can follow it.

mod address_spaces;
mod gil_token;
mod how_python_runs;

use leptos::prelude::*;

/// How many figures a show has; `None` for an unknown show.
pub fn slides(id: &str) -> Option<usize> {
    show(id).map(<[_]>::len)
}

/// The figure of a slide, counted from 0, with the words for readers who cannot see it.
pub fn figure(id: &str, slide: usize, description: &str) -> Option<AnyView> {
    let draw = show(id)?.get(slide)?;
    Some(crate::ink::figure(640, 360, description, draw()))
}

/// Draws one figure.
type Draw = fn() -> Vec<AnyView>;

fn show(id: &str) -> Option<&'static [Draw]> {
    match id {
        "how-python-runs" => Some(&how_python_runs::SLIDES),
        "gil-token" => Some(&gil_token::SLIDES),
        "address-spaces" => Some(&address_spaces::SLIDES),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    const SHOWS: [(&str, usize); 3] = [("how-python-runs", 4), ("gil-token", 3), ("address-spaces", 3)];

    /// Every figure as SVG, with its name.
    fn drawn() -> Vec<(String, String)> {
        let figures = |(id, count): (&'static str, usize)| {
            (0..count).map(move |slide| {
                let figure = figure(id, slide, "what is seen").expect("a figure for every slide");
                (super::super::anchor(id, slide), figure.to_html())
            })
        };
        SHOWS.into_iter().flat_map(figures).collect()
    }

    /// The values of an attribute, in the order in which they stand.
    fn values<'a>(svg: &'a str, attribute: &str) -> Vec<&'a str> {
        let start = format!(" {attribute}=\"");
        svg.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
    }

    #[test]
    fn every_show_has_its_figures_and_no_other_show_has_any() {
        for (id, count) in SHOWS {
            assert_eq!(slides(id), Some(count), "{id}");
            assert!(figure(id, count, "").is_none(), "{id}");
        }
        assert_eq!(slides("gil"), None);
    }

    #[test]
    fn every_figure_is_an_image_with_words() {
        for (name, svg) in drawn() {
            assert!(svg.starts_with("<svg"), "{name}: {svg:.80}");
            assert_eq!(
                (values(&svg, "role"), values(&svg, "aria-label")),
                (vec!["img"], vec!["what is seen"]),
                "{name}"
            );
        }
    }

    #[test]
    fn no_figure_needs_a_style_attribute_or_an_id() {
        for (name, svg) in drawn() {
            assert!(values(&svg, "style").is_empty() && values(&svg, "id").is_empty(), "{name}");
        }
    }

    #[test]
    fn all_text_can_be_read_on_a_phone() {
        for (name, svg) in drawn() {
            let sizes = values(&svg, "font-size");
            assert_eq!(sizes.len(), svg.matches("<text").count(), "{name}: text without a size");
            for size in sizes {
                assert!(size.parse::<i32>().expect("a number") >= crate::ink::SMALLEST, "{name}: {size}");
            }
        }
    }

    #[test]
    fn a_part_is_one_thing_and_neighbours_share_some() {
        let mut before: (String, BTreeSet<String>) = Default::default();
        for (name, svg) in drawn() {
            let listed = values(&svg, "data-part");
            let parts: BTreeSet<String> = listed.iter().map(|part| (*part).to_owned()).collect();
            assert_eq!(listed.len(), parts.len(), "{name}: a part stands twice in {listed:?}");
            let same_show = name.trim_end_matches(char::is_numeric) == before.0.trim_end_matches(char::is_numeric);
            assert!(!same_show || !parts.is_disjoint(&before.1), "{name}: nothing to follow from {}", before.0);
            before = (name, parts);
        }
    }

    #[test]
    fn each_interpreter_has_one_token() {
        for (name, svg) in drawn() {
            let interpreters = svg.matches("class=\"ink-wheel\"").count();
            let tokens = svg.matches("class=\"ink-token\"").count();
            let expected = match name.as_str() {
                name if name.starts_with("gil-token") => 1,
                name if name.starts_with("address-spaces") => interpreters,
                _ => 0,
            };
            assert_eq!(tokens, expected, "{name}");
        }
    }
}
