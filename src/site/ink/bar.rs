//! What a thread does over time: bars on its lane, with a pattern for each activity, and the marks of a hand-over.

use super::Hue;
use leptos::prelude::*;
use std::fmt::Write;

/// How high a bar is.
const HEIGHT: i32 = 48;

/// What a thread is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activity {
    /// Running bytecode: solid.
    Running,
    /// Wanting the GIL: hatched.
    Waiting,
    /// Blocked, the GIL released: outline only.
    Blocked,
    /// In a native kernel, the GIL released: solid with a fine vertical texture.
    Native,
}

impl Activity {
    /// The value of `data-activity`, for style.
    pub fn name(self) -> &'static str {
        match self {
            Activity::Running => "running",
            Activity::Waiting => "waiting",
            Activity::Blocked => "blocked",
            Activity::Native => "native",
        }
    }

    /// The lines of its pattern in a bar of this width. Drawn rather than a `<pattern>`: they need no id on the page.
    fn pattern(self, width: i32) -> Option<String> {
        match self {
            Activity::Running | Activity::Blocked => None,
            Activity::Waiting => Some(hatching(width, HEIGHT)),
            Activity::Native => Some(verticals(width, HEIGHT)),
        }
    }
}

/// A bar of this width, its upper left corner at the origin.
pub fn bar(hue: Hue, activity: Activity, width: i32) -> AnyView {
    view! {
        <g class="ink-bar" data-hue=hue.name() data-activity=activity.name()>
            <rect width=width height=HEIGHT></rect>
            {activity.pattern(width).map(|lines| view! { <path d=lines></path> })}
        </g>
    }
    .into_any()
}

/// A request to drop the GIL, raised on the upper edge of the holder's bar.
pub fn flag() -> AnyView {
    view! { <path class="ink-flag" d="M0 0V-38L26 -28L0 -18"></path> }.into_any()
}

/// A place where the GIL may be dropped: a tick under the bar, stronger where it `was_taken`.
pub fn safe_point(was_taken: bool) -> AnyView {
    view! { <path class="ink-tick" data-taken=was_taken.then_some("") d="M0 0V10"></path> }.into_any()
}

/// Diagonals, 12 units apart, cut at the edges of a rectangle.
fn hatching(width: i32, height: i32) -> String {
    (6..width + height).step_by(12).fold(String::new(), |mut path, t| {
        let (top_x, top_y) = (t.min(width), (t - width).max(0));
        let (bottom_x, bottom_y) = ((t - height).max(0), t.min(height));
        let _ = write!(path, "M{top_x} {top_y}L{bottom_x} {bottom_y}");
        path
    })
}

/// Upright lines, 6 units apart.
fn verticals(width: i32, height: i32) -> String {
    (6..width).step_by(6).map(|x| format!("M{x} 0V{height}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hatching_stays_within_its_bar() {
        for (width, height) in [(10, 48), (48, 48), (301, 48)] {
            let path = hatching(width, height);
            for point in path.split(['M', 'L']).filter(|point| !point.is_empty()) {
                let (x, y) = point.split_once(' ').expect("two numbers");
                let (x, y): (i32, i32) = (x.parse().expect("x"), y.parse().expect("y"));
                assert!((0..=width).contains(&x) && (0..=height).contains(&y), "{x} {y} in {width}x{height}");
            }
        }
    }
}
