//! A thread: a head with its letter and one hue, the same on every page, over a stack of its own.

use super::{Anchor, lettering::LABEL};
use leptos::prelude::*;

/// A thread's hue, by its letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hue {
    /// The first thread.
    A,
    /// The second thread.
    B,
    /// The third thread.
    C,
    /// The fourth thread.
    D,
    /// The fifth thread.
    E,
    /// The sixth thread.
    F,
    /// The seventh thread.
    G,
    /// The eighth thread.
    H,
}

impl Hue {
    /// Every hue, in the order of their letters.
    pub const ALL: [Hue; 8] = [Hue::A, Hue::B, Hue::C, Hue::D, Hue::E, Hue::F, Hue::G, Hue::H];

    /// The value of `data-hue`, from which style takes `--hue` and `--hue-soft`.
    pub fn name(self) -> &'static str {
        ["a", "b", "c", "d", "e", "f", "g", "h"][self as usize]
    }

    /// The thread's letter.
    pub fn letter(self) -> &'static str {
        ["A", "B", "C", "D", "E", "F", "G", "H"][self as usize]
    }
}

/// How wide and high a frame is, and the height at which the first one lies below the head.
const FRAME: (i32, i32, i32) = (68, 30, 32);

/// A thread, its head around the origin.
pub fn thread(hue: Hue) -> AnyView {
    view! {
        <g class="ink-thread" data-hue=hue.name()>
            <circle r="23"></circle>
            <text class="ink-letter" y="8" font-size=LABEL text-anchor=Anchor::Middle.name()>
                {hue.letter()}
            </text>
        </g>
    }
    .into_any()
}

/// A thread's stack of so many frames, hanging below its head at the origin.
pub fn frames(hue: Hue, count: i32) -> AnyView {
    let (width, height, top) = FRAME;
    let frame = |n| view! { <rect x=-width / 2 y=top + n * height width=width height=height></rect> };
    view! {
        <g class="ink-frames" data-hue=hue.name()>
            {(0..count).map(frame).collect_view()}
        </g>
    }
    .into_any()
}
