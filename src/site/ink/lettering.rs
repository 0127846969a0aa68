//! Words in a figure: few, short, and large enough for a phone.

use leptos::prelude::*;

/// No text in a figure is smaller: 640 units are 328 pixels on a small phone, so this is 11 pixels there.
pub const SMALLEST: i32 = 22;
/// The size of words.
pub const LABEL: i32 = 23;
/// The size of code.
pub const CODE: i32 = 24;

/// Which end of a word stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// It begins there.
    Start,
    /// It stands around it.
    Middle,
    /// It ends there.
    End,
}

impl Anchor {
    /// The value of `text-anchor`.
    pub fn name(self) -> &'static str {
        match self {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        }
    }
}

/// A word or two, on the base line through `(x, y)`.
pub fn label(x: i32, y: i32, anchor: Anchor, text: impl Into<String>) -> AnyView {
    lettering("ink-label", LABEL, x, y, anchor, text.into())
}

/// A piece of code, its middle at the height of `y`.
pub fn code(x: i32, y: i32, anchor: Anchor, text: impl Into<String>) -> AnyView {
    lettering("ink-code", CODE, x, y + CODE / 3, anchor, text.into())
}

/// How wide a piece of code is, near enough to leave room for it.
pub fn code_width(text: &str) -> i32 {
    let letters = i32::try_from(text.chars().count()).unwrap_or(i32::MAX / CODE);
    letters * CODE * 3 / 5
}

fn lettering(class: &'static str, size: i32, x: i32, y: i32, anchor: Anchor, text: String) -> AnyView {
    view! {
        <text class=class x=x y=y font-size=size text-anchor=anchor.name()>
            {text}
        </text>
    }
    .into_any()
}
