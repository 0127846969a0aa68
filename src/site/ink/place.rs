//! Where a mark stands, and what makes it one thing on every slide.

use leptos::prelude::*;

/// Where a part stands in a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    x: i32,
    y: i32,
    shown: bool,
}

/// A part's place: its origin in the figure's units.
pub fn at(x: i32, y: i32) -> Place {
    Place { x, y, shown: true }
}

impl Place {
    /// There, but not to be seen: where a part comes from, or has gone to.
    pub fn hidden(self) -> Self {
        Place { shown: false, ..self }
    }
}

/// A thing that the reader can follow: the same name on two slides is the same thing, and it travels between its places.
pub fn part(name: &'static str, place: Place, drawing: impl IntoView + 'static) -> AnyView {
    let Place { x, y, shown } = place;
    let opacity = (!shown).then_some("0");
    view! {
        <g data-part=name transform=format!("translate({x} {y})") opacity=opacity>
            {drawing.into_any()}
        </g>
    }
    .into_any()
}

/// A mark in its place that nothing is to be told about.
pub fn fixed(place: Place, drawing: impl IntoView + 'static) -> AnyView {
    let Place { x, y, .. } = place;
    view! { <g transform=format!("translate({x} {y})")>{drawing.into_any()}</g> }.into_any()
}
