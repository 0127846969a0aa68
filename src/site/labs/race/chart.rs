//! The small chart: each lane's speed-up as a bar, and a mark where every worker would count in full.

use messages::Lane;

use super::{
    lanes,
    measurement::Measurement,
    numbers::{times, width},
};
use crate::markup::{Element, element};

#[derive(Clone, Debug, PartialEq, Eq)]
struct Chart {
    label: String,
    /// Each lane: the bar's width, the mark's place, the figure.
    bars: Vec<(Lane, [String; 3])>,
}

/// The chart.
pub(super) fn draw(measured: &Measurement) -> Element {
    let Chart { label, bars } = Chart::of(measured);
    let rows = bars.iter().map(|(lane, drawn)| row(*lane, drawn));
    element("figure").class("lab-chart").children([
        element("div").with("role", "img").with("aria-label", &label).children(rows),
        element("figcaption").text("Speed-up. The mark is the ideal: every worker counts in full."),
    ])
}

fn row(lane: Lane, [width, ideal, figure]: &[String; 3]) -> Element {
    let bar = element("rect").class("chart-bar").with("width", width).with("height", "100%");
    let mark =
        element("line").class("chart-ideal").with("x1", ideal).with("x2", ideal).with("y1", "0").with("y2", "100%");
    element("div").class("chart-row").children([
        element("span").class("chart-name").text(lanes::name(lane)),
        element("svg").class("chart-track").with("aria-hidden", "true").children([bar, mark]),
        element("span").class("chart-figure").text(figure),
    ])
}

impl Chart {
    fn of(measured: &Measurement) -> Self {
        let lanes = measured.lanes().iter();
        let figures: Vec<_> =
            lanes.map(|&lane| (lane, measured.figures(lane).speedup, measured.workers(lane) * 100)).collect();
        // A little more than the longest, so that its mark is seen.
        let longest = figures.iter().map(|&(_, speedup, ideal)| speedup.max(ideal)).max();
        let whole = longest.unwrap_or(100) * 51 / 50;
        let bar = |&(lane, speedup, ideal): &(Lane, u64, u64)| {
            (lane, [width(speedup, whole), width(ideal, whole), times(speedup, measured.fine())])
        };
        let bars: Vec<_> = figures.iter().map(bar).collect();
        let said: Vec<_> = bars.iter().map(|(lane, [.., figure])| format!("{} {figure}", lanes::name(*lane))).collect();
        Self { label: format!("Speed-up: {}", said.join(", ")), bars }
    }
}

#[cfg(test)]
mod tests {
    use super::super::measurement::{
        Origin,
        tests::{plan, walls},
    };
    use super::*;

    #[test]
    fn bars_end_before_the_ideal_unless_they_beat_it() {
        let measured = Measurement::new(Origin::Here, None, plan(4), walls(1000, 400, 2000));
        let chart = Chart::of(&measured);
        assert_eq!(
            chart.label.replace('\u{202f}', " "),
            "Speed-up: Sequential 1.00 ×, Threads 2.50 ×, Processes 0.50 ×"
        );
        let drawn: Vec<_> = chart.bars.iter().map(|(_, [width, ideal, _])| (width.as_str(), ideal.as_str())).collect();
        assert_eq!(drawn[1], ("61.27%", "98.03%"));
        assert_eq!(drawn[0].1, "24.50%");
        let mark = r#"<line class="chart-ideal" x1="98.03%" x2="98.03%" y1="0" y2="100%"></line>"#;
        assert_eq!(draw(&measured).html().matches(mark).count(), 2, "threads and processes");
    }
}
