//! The picture of a run as text: a lane for each process, in it a bar for each stage, and an axis of time. Across it stands in
//! shares of the width and down it in pixels, so that nothing is distorted however wide the page is.

use messages::Stage;

use super::trial::{Stretch, Trial, name};
use crate::{
    markup::{Element, element},
    numbers::{duration, width},
};

/// From lane to lane, in pixels: a name, then its bar below it.
const PITCH: u64 = 48;
const NAME: u64 = 14;
const TOP: u64 = 20;
const BAR: u64 = 20;
/// Room for the axis.
const AXIS: u64 = 22;
/// What is narrower than so many thousandths of the width has no word in it.
const WORDLESS: u64 = 90;

/// The patterns that stages are filled with, once for all pictures.
pub fn inks() -> Element {
    let pattern = |stage: Stage, size: &str, lines: &str| {
        element("pattern")
            .with("id", &ink(stage))
            .with("data-stage", stage.name())
            .with("width", size)
            .with("height", size)
            .with("patternUnits", "userSpaceOnUse")
            .child(element("rect").with("width", size).with("height", size))
            .child(element("path").with("d", lines))
    };
    element("svg").class("starts-inks").with("width", "0").with("height", "0").with("aria-hidden", "true").child(
        element("defs").children([
            pattern(Stage::Copy, "4", "M3 0V4"),
            pattern(Stage::Boot, "5", "M1 1H2.5M3.5 3.5H5"),
            pattern(Stage::Import, "7", "M-1 1L1 -1M-1 8L8 -1M6 8L8 6"),
        ]),
    )
}

fn ink(stage: Stage) -> String {
    format!("starts-{}", stage.name())
}

/// A bar that stands for a stage.
pub fn bar(stage: Stage) -> Element {
    let bar = element("rect").class("starts-bar").with("data-stage", stage.name());
    match stage {
        Stage::Copy | Stage::Boot | Stage::Import => bar.with("fill", &format!("url(#{})", ink(stage))),
        _ => bar,
    }
}

/// The picture, on a scale that ends after `scale_us`; `label` is for those who don't see it.
pub fn picture(trial: &Trial, scale_us: u64, label: &str) -> String {
    let height = trial.lives.len() as u64 * PITCH + AXIS;
    let lanes = trial.lives.iter().enumerate().map(|(row, life)| {
        let top = row as u64 * PITCH;
        let title = format!("{} · {}", name(life), life.pid);
        let bars = trial.stretches(life).into_iter().flat_map(|stretch| drawn(stretch, top + TOP, scale_us));
        element("g").child(at("text", "0", top + NAME).class("starts-name").text(&title)).children(bars)
    });
    element("svg")
        .class("starts-chart")
        .with("height", &height.to_string())
        .with("role", "img")
        .with("aria-label", label)
        .child(axis(height - AXIS, scale_us))
        .children(lanes)
        .html()
}

fn at(name: &'static str, x: &str, y: u64) -> Element {
    element(name).with("x", x).with("y", &y.to_string())
}

fn drawn(stretch: Stretch, y: u64, scale_us: u64) -> impl Iterator<Item = Element> {
    let (from, length) = (width(stretch.from_us, scale_us), stretch.to_us - stretch.from_us);
    let title = format!("{}: {}", stretch.stage.name(), duration(length, 100));
    let bar = bar(stretch.stage)
        .with("x", &from)
        .with("y", &y.to_string())
        .with("width", &width(length, scale_us))
        .with("height", &BAR.to_string())
        .child(element("title").text(&title));
    let wide = length * 1000 / scale_us.max(1) >= WORDLESS;
    let word = at("text", &from, y + BAR - 6).class("starts-word").with("dx", "5");
    let word = word.with("data-stage", stretch.stage.name()).text(stretch.stage.name());
    [Some(bar), wide.then_some(word)].into_iter().flatten()
}

fn axis(bottom: u64, scale_us: u64) -> Element {
    let step = step_us(scale_us);
    let tick = |at_us: u64| {
        let x = width(at_us, scale_us);
        let line = element("line").with("x1", &x).with("x2", &x).with("y1", "0").with("y2", &bottom.to_string());
        let anchor = if at_us == 0 { "start" } else { "middle" };
        [line, at("text", &x, bottom + AXIS - 6).with("text-anchor", anchor).text(&duration(at_us, 1000))]
    };
    // The last label would stand half outside.
    let ticks = (0..).map(|nth| nth * step).take_while(|at_us| at_us + step / 3 <= scale_us);
    element("g").class("starts-axis").children(ticks.flat_map(tick))
}

/// From tick to tick: 1, 2 or 5 times a power of ten, three to six of them.
fn step_us(scale_us: u64) -> u64 {
    let mut steps = (3..9).flat_map(|power| [1, 2, 5].map(|times| times * 10_u64.pow(power)));
    steps.find(|step| scale_us / step < 6).unwrap_or(1_000_000_000)
}

#[cfg(test)]
mod tests {
    use super::super::trial::tests::spawned;
    use super::*;

    #[test]
    fn every_process_has_a_lane_with_its_stages() {
        let svg = picture(&spawned(), 200_000, "two children");
        assert_eq!(svg.matches("starts-name").count(), 3);
        assert_eq!(svg.matches("data-stage=\"boot\"").count(), 4, "two bars, wide enough for their word");
        assert!(svg.contains("<title>unpickle: 5"), "{svg}");
    }

    #[test]
    fn an_axis_has_three_to_six_ticks_whatever_its_length() {
        for scale_us in [3_000, 47_000, 199_000, 1_000_000, 8_500_000] {
            let ticks = scale_us / step_us(scale_us);
            assert!((2..6).contains(&ticks), "{scale_us}: {ticks}");
        }
    }
}
