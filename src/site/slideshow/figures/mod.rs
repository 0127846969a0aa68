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
