//! What values live in: heap cells, the value stack, names, and the bytes that cross between processes.

use super::{Anchor, LABEL, code, code_width, label};
use leptos::prelude::*;

/// How high a cell is.
const HEIGHT: i32 = 44;

/// How wide the cell of a value is.
pub fn cell_width(repr: &str) -> i32 {
    code_width(repr) + 24
}

/// A heap object around the origin, and where it matters its reference count in the corner.
pub fn cell(repr: &'static str, references: Option<u8>) -> AnyView {
    let width = cell_width(repr);
    let count = move |count: u8| {
        view! {
            <g class="ink-count" transform=format!("translate({} {})", width / 2 - 2, -HEIGHT / 2)>
                <circle r="15"></circle>
                <text class="ink-label" y="8" font-size=LABEL text-anchor="middle">{count}</text>
            </g>
        }
    };
    view! {
        <g class="ink-cell">
            <rect x=-width / 2 y=-HEIGHT / 2 width=width height=HEIGHT rx="6"></rect>
            {code(0, 0, Anchor::Middle, repr)}
            {references.map(count)}
        </g>
    }
    .into_any()
}

/// A value stack open at the top, its bottom centred on the origin.
pub fn stack(width: i32, height: i32) -> AnyView {
    let (left, right) = (-width / 2, width / 2);
    view! { <path class="ink-stack" d=format!("M{left} {}V0H{right}V{}", -height, -height)></path> }.into_any()
}

/// A name, around the origin: a tag with a straight edge towards what it is bound to, below it.
pub fn name_tag(name: &'static str) -> AnyView {
    let half = code_width(name) / 2 + 16;
    view! {
        <g class="ink-name">
            <path d=format!("M{} -22H{half}V14L0 26L{} 14Z", -half, -half)></path>
            {code(0, -3, Anchor::Middle, name)}
        </g>
    }
    .into_any()
}

/// A reference: a line to the right, so far from the dot at the origin where it is held.
pub fn reference(length: i32) -> AnyView {
    view! {
        <g class="ink-reference">
            <circle r="5"></circle>
            <path d=format!("M0 0H{length}")></path>
        </g>
    }
    .into_any()
}

/// Pickled bytes around the origin, with their size.
pub fn capsule(size: &'static str) -> AnyView {
    view! {
        <g class="ink-capsule">
            <rect x="-52" y="-22" width="104" height="44" rx="22"></rect>
            {label(0, 8, Anchor::Middle, size)}
        </g>
    }
    .into_any()
}
