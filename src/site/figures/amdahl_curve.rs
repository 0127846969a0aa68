//! Amdahl's law: how much faster a program gets with more workers, for several parallel shares of its work.
//!
//! Both axes double from line to line, so that a program that is parallel through and through climbs a straight line.

use crate::ink::{
    Anchor::{End, Middle, Start},
    figure, label, stroke,
};
use leptos::prelude::*;

/// The parallel shares, in percent.
const SHARES: [u8; 5] = [50, 75, 90, 95, 99];
/// Both axes run from 1 to 64: six doublings.
const DOUBLINGS: i32 = 6;
/// The plot: its left, right, upper and lower edge.
const PLOT: (i32, i32, i32, i32) = (70, 550, 56, 416);

/// The figure, with the words for readers who cannot see it.
pub fn amdahl_curve(description: &str) -> AnyView {
    let mut marks = axes();
    marks.push(stroke("ideal", path(1.0)));
    marks.push(end_label(1.0, "100 %".to_owned()));
    for percent in SHARES {
        let share = f64::from(percent) / 100.0;
        marks.push(stroke("curve", path(share)));
        marks.push(end_label(share, format!("{percent} %")));
    }
    figure(640, 480, description, marks)
}

/// Amdahl's law.
fn speed_up(share: f64, workers: f64) -> f64 {
    1.0 / ((1.0 - share) + share / workers)
}

fn x(workers: f64) -> f64 {
    let (left, right, ..) = PLOT;
    f64::from(left) + workers.log2() / f64::from(DOUBLINGS) * f64::from(right - left)
}

fn y(speed_up: f64) -> f64 {
    let (.., top, bottom) = PLOT;
    f64::from(bottom) - speed_up.log2() / f64::from(DOUBLINGS) * f64::from(bottom - top)
}

/// The curve of a share, four points for each doubling.
fn path(share: f64) -> String {
    let point = |step: i32| {
        let workers = (f64::from(step) / 4.0).exp2();
        format!("{:.1} {:.1}", x(workers), y(speed_up(share, workers)))
    };
    let points: Vec<String> = (0..=4 * DOUBLINGS).map(point).collect();
    format!("M{}", points.join("L"))
}

fn end_label(share: f64, text: String) -> AnyView {
    label(PLOT.1 + 10, y(speed_up(share, 64.0)).round() as i32 + 8, Start, text)
}

fn axes() -> Vec<AnyView> {
    let (left, right, top, bottom) = PLOT;
    let mut marks = vec![label(left - 58, 30, Start, "speed-up"), label(right, bottom + 56, End, "workers")];
    marks.push(label(636, 30, End, "parallel"));
    for doubling in 0..=DOUBLINGS {
        let value = f64::from(1 << doubling);
        let (x, y) = (x(value).round() as i32, y(value).round() as i32);
        marks.push(stroke("grid", format!("M{left} {y}H{right}M{x} {top}V{bottom}")));
        marks.push(label(left - 10, y + 8, End, value.to_string()));
        marks.push(label(x, bottom + 30, Middle, value.to_string()));
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_law_has_its_known_values() {
        for (share, workers, expected) in [(0.5, 2.0, 1.333), (0.95, 64.0, 15.422), (1.0, 64.0, 64.0), (0.9, 1.0, 1.0)]
        {
            assert!((speed_up(share, workers) - expected).abs() < 0.001, "{share} {workers}");
        }
    }

    #[test]
    fn every_curve_starts_at_one_and_stays_in_the_plot() {
        let (left, right, top, bottom) = PLOT;
        for percent in SHARES {
            let share = f64::from(percent) / 100.0;
            assert!(path(share).starts_with(&format!("M{left}.0 {bottom}.0L")), "{percent}");
            let end = y(speed_up(share, 64.0));
            assert!(end > f64::from(top) && end < f64::from(bottom), "{percent}");
        }
        assert!((x(64.0) - f64::from(right)).abs() < 0.001);
    }
}
