//! The visual vocabulary: the same thing is drawn the same way in every figure and lab.
//!
//! A mark is drawn around or from the origin, in units of a view box about 640 wide, and put in its place by [`part`] or
//! [`fixed`]. Marks carry classes and `data-` attributes; every colour comes from `style/widgets/ink.css`, and where a
//! colour has a meaning a pattern or a shape doubles it. Knows nothing of slides or of the browser.

mod bar;
mod lettering;
mod machine;
mod memory;
mod place;
mod thread;

pub use bar::{Activity, bar, flag, safe_point};
pub use lettering::{Anchor, CODE, LABEL, SMALLEST, code, code_width, label};
pub use machine::{pointer, room, token, wheel};
pub use memory::{capsule, cell, cell_width, name_tag, reference, stack};
pub use place::{Place, at, fixed, part};
pub use thread::{Hue, frames, thread};

use leptos::prelude::*;

/// A picture of so many units, with the words for readers who cannot see it.
pub fn figure(width: i32, height: i32, description: &str, marks: Vec<AnyView>) -> AnyView {
    view! {
        <svg class="ink" viewBox=format!("0 0 {width} {height}") role="img" aria-label=description.to_owned()>
            {marks}
        </svg>
    }
    .into_any()
}

/// A line that is part of the drawing and no mark of its own: `kind` names its weight in `ink.css`.
pub fn stroke(kind: &'static str, path: impl Into<String>) -> AnyView {
    view! { <path class="ink-stroke" data-kind=kind d=path.into()></path> }.into_any()
}
