//! What a program runs in: the process, its interpreter, and the one token that lets a thread run bytecode.

use super::{Anchor, label};
use leptos::prelude::*;

/// A process of this size, its upper left corner at the origin: a room with a visible wall and its name on it. Rooms
/// side by side have different tints, by their number from 1.
pub fn room(number: u8, width: i32, height: i32, name: &'static str) -> AnyView {
    let sign = 12 * i32::try_from(name.len()).unwrap_or(0) + 16;
    view! {
        <g class="ink-room" data-room=number>
            <rect width=width height=height rx="18"></rect>
            <rect class="ink-sign" x=(width - sign) / 2 y="-17" width=sign height="34" rx="6"></rect>
            {label(width / 2, 8, Anchor::Middle, name)}
        </g>
    }
    .into_any()
}

/// The GIL: a disc with a key notch, around the origin. One for each interpreter, and it moves.
pub fn token() -> AnyView {
    view! {
        <g class="ink-token">
            <circle r="19"></circle>
            <path d="M-3.5 21V4A6.5 6.5 0 1 1 3.5 4V21Z"></path>
        </g>
    }
    .into_any()
}

/// An interpreter: a wheel around the origin.
pub fn wheel() -> AnyView {
    view! {
        <g class="ink-wheel">
            <circle r="32"></circle>
            <path d="M0 -32V32M-32 0H32M-22.6 -22.6L22.6 22.6M-22.6 22.6L22.6 -22.6"></path>
            <circle class="ink-hub" r="10"></circle>
        </g>
    }
    .into_any()
}

/// The instruction pointer, at the left of the wheel around the origin.
pub fn pointer() -> AnyView {
    view! { <path class="ink-pointer" d="M-56 0L-37 -11V11Z"></path> }.into_any()
}
