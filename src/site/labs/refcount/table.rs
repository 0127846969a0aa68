//! The measurement as a table: for everybody, and for those who don't see the picture it is the picture.

use messages::{Tally, Way};

use super::measurement::{Measurement, grouped, name};
use crate::markup::{Element, element};

/// The table. What is not measured yet is a dash.
pub fn html(measured: &Measurement) -> String {
    let threads = measured.plan.threads;
    let head = |text: &str| element("th").with("scope", "col").text(text);
    let mut heads: Vec<Element> = ["way", "asked for", "counted", "lost", "1 thread"].map(head).into();
    if threads > 1 {
        heads.push(head(&format!("{threads} threads")));
    }
    element("table")
        .class("lab-table")
        .child(element("caption").text(
            "Increments of all threads together, and what one takes: the time from the first to the last, divided by \
             their number.",
        ))
        .child(element("thead").child(element("tr").children(heads)))
        .child(element("tbody").children(Way::ALL.map(|way| row(measured, way))))
        .html()
}

fn row(measured: &Measurement, way: Way) -> Element {
    let (alone, together) = (measured.alone(way), measured.together(way));
    let cell = |tally: Option<&Tally>, text: &dyn Fn(&Tally) -> String| {
        element("td").text(&tally.map_or_else(|| "–".into(), text))
    };
    let number = |of: fn(&Tally) -> u32| cell(together, &|tally| grouped(of(tally).into()));
    let cost = |tally| cell(tally, &|tally| measured.cost(tally));
    let lost = together.map_or(0, Tally::lost);
    let lost = if lost > 0 { number(Tally::lost).with("data-lost", "") } else { number(Tally::lost) };
    let row = element("tr").with("data-way", name(way)).child(element("th").with("scope", "row").text(name(way)));
    let row = row.children([number(|tally| tally.asked), number(|tally| tally.counted), lost, cost(alone)]);
    if measured.plan.threads > 1 { row.child(cost(together)) } else { row }
}

#[cfg(test)]
mod tests {
    use super::super::measurement::tests::measured;
    use super::*;

    #[test]
    fn every_way_has_its_row() {
        let html = html(&measured([2, 8, 20, 2], 820)).replace('\u{202f}', " ");
        let plain = "<th scope=\"row\">Plain</th><td>2 000</td><td>1 180</td><td data-lost=\"\">820</td><td>2 ns</td><td>3 ns</td>";
        assert!(html.contains(plain), "{html}");
        assert_eq!(html.matches("<td>0</td>").count(), 3, "the others lost none");
    }

    #[test]
    fn what_is_not_measured_yet_is_a_dash() {
        let mut measured = measured([2, 8, 20, 2], 820);
        measured.tallies.truncate(1);
        let html = html(&measured).replace('\u{202f}', " ");
        assert!(html.contains("<th scope=\"row\">Plain</th><td>–</td><td>–</td><td>–</td><td>2 ns</td><td>–</td>"));
    }

    #[test]
    fn one_thread_needs_no_column_twice() {
        let mut measured = measured([2, 8, 20, 2], 0);
        measured.plan.threads = 1;
        assert!(!html(&measured).contains("1 threads"));
    }
}
