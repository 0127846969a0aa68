//! The small chart: each lane's speed-up as a bar, and a mark where every worker would count in full.

use leptos::prelude::*;
use messages::Lane;

use super::{
    lanes,
    measurement::Measurement,
    model::State,
    numbers::{times, width},
    view::Lab,
};

#[derive(Clone, Debug, PartialEq, Eq)]
struct Chart {
    label: String,
    /// For each lane: the bar's width, the mark's place, the figure.
    bars: [(String, String, String); 3],
}

/// The chart, once there is something to draw.
pub(super) fn view(lab: Lab) -> AnyView {
    let chart = lab.memo(|state: &State| state.shown.as_ref().map(Chart::of));
    (move || chart.get().map(draw)).into_any()
}

fn draw(chart: Chart) -> AnyView {
    let bars = Lane::ALL.into_iter().zip(chart.bars).map(|(lane, drawn)| bar(lane, drawn)).collect_view();
    view! {
        <figure class="lab-chart">
            <div role="img" aria-label=chart.label>{bars}</div>
            <figcaption>"Speed-up. The mark is the ideal: every worker counts in full."</figcaption>
        </figure>
    }
    .into_any()
}

fn bar(lane: Lane, (width, ideal, figure): (String, String, String)) -> AnyView {
    view! {
        <div class="chart-row">
            <span class="chart-name">{lanes::name(lane)}</span>
            <svg class="chart-track" aria-hidden="true">
                <rect class="chart-bar" width=width height="100%"></rect>
                <line class="chart-ideal" x1=ideal.clone() x2=ideal y1="0" y2="100%"></line>
            </svg>
            <span class="chart-figure">{figure}</span>
        </div>
    }
    .into_any()
}

impl Chart {
    fn of(measured: &Measurement) -> Self {
        let speedups = Lane::ALL.map(|lane| measured.figures(lane).speedup);
        let ideals = Lane::ALL.map(|lane| measured.workers(lane) * 100);
        // A little more than the longest, so that its mark is seen.
        let whole = speedups.iter().chain(&ideals).max().copied().unwrap_or(100) * 51 / 50;
        let bars = Lane::ALL.map(|lane| {
            let (speedup, ideal) = (speedups[lane as usize], ideals[lane as usize]);
            (width(speedup, whole), width(ideal, whole), times(speedup, measured.fine()))
        });
        let said = Lane::ALL.map(|lane| format!("{} {}", lanes::name(lane), bars[lane as usize].2));
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
        let chart = Chart::of(&Measurement::new(Origin::Here, None, plan(4), walls(1000, 400, 2000)));
        assert_eq!(
            chart.label.replace('\u{202f}', " "),
            "Speed-up: Sequential 1.00 ×, Threads 2.50 ×, Processes 0.50 ×"
        );
        let drawn = chart.bars.map(|(width, ideal, _)| (width, ideal));
        assert_eq!(drawn[1], ("61.27%".into(), "98.03%".into()));
        assert_eq!(drawn[0].1, "24.50%");
    }
}
