//! The token's way between two threads. Time runs to the right; the rail between the lanes runs along whoever holds the
//! token, and the token is where time has come to.

use super::Draw;
use crate::ink::{
    Activity::{Blocked, Native, Running, Waiting},
    Anchor::{End, Middle, Start},
    Hue::{self, A, B},
    at, bar, fixed, flag, label, part, safe_point, stroke, thread, token,
};
use leptos::prelude::*;

pub(super) const SLIDES: [Draw; 3] = [one_runs, handed_over, let_go];

/// Where the lanes begin.
const START: i32 = 84;
/// The upper edge of a lane's bars, and the height at which the rail runs along it.
const LANE_A: (i32, i32) = (92, 166);
const LANE_B: (i32, i32) = (236, 210);

fn one_runs() -> Vec<AnyView> {
    let mut marks = lanes();
    marks.extend([
        part("a-runs", at(START, LANE_A.0), bar(A, Running, 216)),
        part("b-waits", at(START, LANE_B.0), bar(B, Waiting, 216)),
        label(START, 78, Start, "runs bytecode"),
        label(START, 314, Start, "waits for the token"),
        rail("M84 166H300"),
        part("token", at(300, LANE_A.1), token()),
    ]);
    marks
}

fn handed_over() -> Vec<AnyView> {
    let mut marks = lanes();
    marks.extend([
        part("a-runs", at(START, LANE_A.0), bar(A, Running, 266)),
        part("a-waits", at(350, LANE_A.0), bar(A, Waiting, 200)),
        part("b-waits", at(START, LANE_B.0), bar(B, Waiting, 266)),
        part("b-runs", at(350, LANE_B.0), bar(B, Running, 200)),
        part("flag", at(290, LANE_A.0), flag()),
        label(278, 66, End, "B asks for it"),
        fixed(at(0, 140), ticks(&[138, 196, 246, 350])),
        label(340, 198, End, "check point"),
        stroke("measure", "M84 298v16M84 306H290M290 298v16"),
        label(187, 334, Middle, "5 ms"),
        label(550, 314, End, "runs bytecode"),
        rail("M84 166H350V210H550"),
        part("token", at(550, LANE_B.1), token()),
    ]);
    marks
}

fn let_go() -> Vec<AnyView> {
    let mut marks = lanes();
    marks.extend([
        part("a-runs", at(START, LANE_A.0), bar(A, Running, 56)),
        part("a-blocked", at(140, LANE_A.0), bar(A, Blocked, 150)),
        part("a-waits", at(290, LANE_A.0), bar(A, Waiting, 50)),
        part("a-again", at(340, LANE_A.0), bar(A, Running, 50)),
        part("a-native", at(390, LANE_A.0), bar(A, Native, 200)),
        part("b-waits", at(START, LANE_B.0), bar(B, Waiting, 56)),
        part("b-runs", at(140, LANE_B.0), bar(B, Running, 200)),
        part("b-waits-again", at(340, LANE_B.0), bar(B, Waiting, 50)),
        part("b-runs-again", at(390, LANE_B.0), bar(B, Running, 200)),
        label(215, 78, Middle, "waits for I/O"),
        label(490, 78, Middle, "in a C kernel"),
        label(240, 314, Middle, "runs"),
        label(490, 314, Middle, "runs"),
        rail("M84 166H140V210H340V166H390V210H590"),
        part("token", at(590, LANE_B.1), token()),
    ]);
    marks
}

/// Both threads with their lanes, and the direction of time.
fn lanes() -> Vec<AnyView> {
    vec![
        lane(A, LANE_A.0 + 24),
        lane(B, LANE_B.0 + 24),
        stroke("arrow", "M560 340H628M616 330L628 340L616 350"),
        label(548, 347, End, "time"),
    ]
}

fn lane(hue: Hue, y: i32) -> AnyView {
    view! { {stroke("lane", format!("M84 {y}H632"))} {fixed(at(42, y), thread(hue))} }.into_any()
}

/// The way that the token has come.
fn rail(path: &'static str) -> AnyView {
    stroke("rail", path)
}

/// The places where the holder looks whether it was asked; at the last of them it drops the token.
fn ticks(places: &[i32]) -> Vec<AnyView> {
    let tick = |x: &i32| fixed(at(*x, 0), safe_point(Some(x) == places.last()));
    places.iter().map(tick).collect()
}
