//! The picture: for each way the counter at the end, what is in it and what is lost, and what an increment takes, on one
//! scale of powers of ten.

use messages::{Tally, Way};

use super::measurement::{Measurement, grouped, name, share_lost, steps};
use crate::{
    markup::{Element, element},
    numbers::{count, width},
};

/// The picture.
pub fn html(measured: &Measurement) -> String {
    let scale = Scale::of(measured);
    let head = |class: &'static str, text: &str| element("span").class(class).text(text);
    let heads = element("div").class("refcount-heads").children([
        head("refcount-head", ""),
        head("refcount-head", "what the counter says"),
        head("refcount-head", "what one increment takes"),
    ]);
    let rows = Way::ALL.map(|way| row(measured, way, &scale));
    let axis = element("div").class("refcount-axis").child(scale.axis());
    element("div")
        .class("refcount-picture")
        .with("role", "img")
        .with("aria-label", &label(measured))
        .child(heads)
        .children(rows)
        .child(axis)
        .html()
}

/// What the picture is, for those who don't see it.
fn label(measured: &Measurement) -> String {
    let threads = count(measured.plan.threads.into(), "thread");
    format!("Four ways in which {threads} add to one counter. The table below says the same in numbers.")
}

fn row(measured: &Measurement, way: Way, scale: &Scale) -> Element {
    let what = element("div").class("refcount-what").children([
        element("span").class("refcount-name").text(name(way)),
        element("span").class("refcount-steps").text(steps(way)),
    ]);
    let together = measured.together(way);
    let lost = together.is_some_and(|tally| tally.lost() > 0);
    let counted = element("div").class("refcount-counted").child(cell(together)).child(bar(together));
    let row = element("div").class("refcount-way").with("data-way", name(way));
    let row = if lost { row.with("data-lost", "") } else { row };
    row.child(what).child(counted).child(scale.track(measured, way))
}

/// The counter, as a heap cell with its count in the corner.
fn cell(tally: Option<&Tally>) -> Element {
    let counted = tally.map_or_else(|| "–".into(), |tally| grouped(tally.counted.into()));
    element("span").class("lab-cell").text("object").child(element("b").text(&counted))
}

/// What is in the counter of what was asked for, and what is missing.
fn bar(tally: Option<&Tally>) -> Element {
    let Some(tally) = tally else { return element("span").class("refcount-share") };
    let (asked, counted) = (u64::from(tally.asked), u64::from(tally.counted));
    let rect = |class: &'static str, x: &str, wide: &str| {
        element("rect").class(class).with("x", x).with("width", wide).with("y", "1").with("height", "14")
    };
    let (there, missing) = (width(counted, asked), width(u64::from(tally.lost()), asked));
    let mut parts = vec![rect("refcount-there", "0", &there)];
    if tally.lost() > 0 {
        parts.push(rect("refcount-lost", &there, &missing));
    }
    let words = match tally.lost() {
        0 => "none lost".into(),
        lost => format!("{} lost, {}", grouped(lost.into()), share_lost(tally)),
    };
    element("span").class("refcount-share").children([
        element("svg").class("refcount-bar").with("height", "16").children(parts),
        element("span").class("refcount-words").text(&words),
    ])
}

/// A scale of powers of ten, from a tenth of a nanosecond at the least.
struct Scale {
    /// Powers of ten, in tenths of a nanosecond.
    from: u32,
    to: u32,
}

/// How finely a place on the scale is told, between two powers of ten.
const FINE: f64 = 1000.0;

impl Scale {
    fn of(measured: &Measurement) -> Self {
        let powers = measured.tallies.iter().map(|tally| tenths(tally).log10());
        let least = powers.clone().fold(1.0, f64::min).floor().max(0.0) as u32;
        let most = powers.fold(2.0, f64::max).ceil() as u32;
        Self { from: least, to: most }
    }

    /// A place on it.
    fn place(&self, power: f64) -> String {
        let part = ((power - f64::from(self.from)) * FINE).max(0.0).round() as u64;
        width(part, u64::from(self.to - self.from) * FINE as u64)
    }

    fn powers(&self) -> impl Iterator<Item = u32> + use<> {
        self.from..=self.to
    }

    /// What an increment takes, by one thread alone and by all.
    fn track(&self, measured: &Measurement, way: Way) -> Element {
        let line = |class: &'static str, from: &str, to: &str, up: &str, down: &str| {
            element("line").class(class).with("x1", from).with("x2", to).with("y1", up).with("y2", down)
        };
        let grid = self.powers().map(|power| {
            let place = self.place(power.into());
            line("refcount-grid", &place, &place, "0", "100%")
        });
        let place = |tally: &Tally| self.place(tenths(tally).log10());
        let dot = |class: &'static str, tally: &Tally| {
            element("circle").class(class).with("cx", &place(tally)).with("cy", "50%").with("r", "6")
        };
        let alone = measured.alone(way);
        let together = measured.together(way).filter(|tally| tally.threads > 1);
        let way_between = alone
            .zip(together)
            .map(|(alone, together)| line("refcount-between", &place(alone), &place(together), "50%", "50%"));
        let dots =
            [alone.map(|tally| dot("refcount-alone", tally)), together.map(|tally| dot("refcount-together", tally))];
        let svg = element("svg").class("refcount-track").with("height", "28").children(grid);
        let svg = svg.children(way_between).children(dots.into_iter().flatten());
        let said = |tally: &Tally| {
            let who = if tally.threads == 1 { "alone".into() } else { format!("{} threads", tally.threads) };
            format!("{who} {}", measured.cost(tally))
        };
        let words: Vec<String> = [alone, together].into_iter().flatten().map(said).collect();
        element("div")
            .class("refcount-cost")
            .child(svg)
            .child(element("span").class("refcount-words").text(&words.join(", ")))
    }

    /// The powers of ten in words. The outermost lean inwards.
    fn axis(&self) -> Element {
        let mark = |power: u32| {
            let words = if power == 0 {
                "0.1\u{202f}ns".into()
            } else {
                format!("{}\u{202f}ns", grouped(10_u64.pow(power - 1)))
            };
            let anchor = match power {
                _ if power == self.from => "start",
                _ if power == self.to => "end",
                _ => "middle",
            };
            element("text")
                .with("x", &self.place(power.into()))
                .with("y", "12")
                .with("text-anchor", anchor)
                .text(&words)
        };
        element("svg").class("refcount-ticks").with("height", "16").children(self.powers().map(mark))
    }
}

/// What an increment took, in tenths of a nanosecond, and no less than one.
fn tenths(tally: &Tally) -> f64 {
    (tally.wall_ns as f64 * 10.0 / f64::from(tally.asked.max(1))).max(1.0)
}

#[cfg(test)]
mod tests {
    use super::super::measurement::tests::measured;
    use super::*;

    #[test]
    fn what_is_lost_has_its_part_of_the_bar_and_words() {
        let html = html(&measured([2, 8, 20, 2], 500)).replace('\u{202f}', " ");
        let bar = r#"<rect class="refcount-there" x="0" width="75.00%" y="1" height="14"></rect><rect class="refcount-lost" x="75.00%" width="25.00%" y="1" height="14"></rect>"#;
        assert!(html.contains(bar) && html.contains("500 lost, 25 %"), "{html}");
        assert_eq!(html.matches("none lost").count(), 3);
        assert_eq!(html.matches("data-lost").count(), 1);
    }

    #[test]
    fn a_power_of_ten_more_is_as_far_everywhere() {
        let measured = measured([1, 10, 100, 1], 0);
        let scale = Scale::of(&measured);
        assert_eq!((scale.from, scale.to), (1, 4), "from 1 ns to 1000 ns");
        let at = |way| measured.alone(way).map(|tally| scale.place(tenths(tally).log10()));
        let places = Way::ALL.map(|way| at(way).unwrap_or_default());
        assert_eq!(places, ["0.00%", "33.33%", "66.66%", "0.00%"]);
    }

    #[test]
    fn without_a_measurement_there_is_still_a_scale() {
        let scale = Scale::of(&Measurement::new(
            super::super::measurement::Origin::Here,
            super::super::measurement::USUAL,
            None,
        ));
        assert_eq!((scale.from, scale.to), (1, 2));
    }
}
