//! The figures as a table: a column for each lane, so that it fits a phone.

use messages::{Kernel, Plan};

use super::{
    lanes,
    measurement::{Figures, Measurement},
    numbers::{bytes, count, duration, percent, times},
};
use crate::markup::{Element, element};

/// A row: what it is, and a cell for each lane.
type Row = (&'static str, Vec<String>);

/// What the table says.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Contents {
    caption: String,
    heads: Vec<&'static str>,
    rows: Vec<Row>,
}

/// The table.
pub(super) fn draw(measured: &Measurement) -> Element {
    let Contents { caption, heads, rows } = Contents::of(measured);
    let heads = heads.into_iter().map(|name| element("th").with("scope", "col").text(name));
    let head = element("tr").child(element("td")).children(heads);
    let table = element("table").class("lab-table").children([
        element("caption").text(&caption),
        element("thead").child(head),
        element("tbody").children(rows.iter().map(row)),
    ]);
    let region = element("div").class("table").with("role", "region").with("tabindex", "0");
    region.with("aria-label", "Table: what each lane took").child(table)
}

fn row((name, cells): &Row) -> Element {
    let head = element("th").with("scope", "row").text(name);
    element("tr").child(head).children(cells.iter().map(|cell| element("td").text(cell)))
}

impl Contents {
    fn of(measured: &Measurement) -> Self {
        let lanes = measured.lanes();
        let cells = |of: &dyn Fn(Figures) -> String| lanes.iter().map(|lane| of(measured.figures(*lane))).collect();
        let grain = measured.grain();
        let fine = measured.fine();
        let mut rows = vec![
            ("Wall time", cells(&|of| duration(of.wall_us, grain))),
            ("Speed-up", cells(&|of| times(of.speedup, fine))),
            ("Efficiency", cells(&|of| percent(of.efficiency))),
            ("Start-up", cells(&|of| duration(of.startup_us, grain))),
            ("Paid before", cells(&|of| duration(of.prepaid_us, grain))),
            ("Bytes sent", cells(&|of| bytes(of.bytes_out))),
            ("Bytes back", cells(&|of| bytes(of.bytes_in))),
        ];
        // Python's threads come from no pool.
        rows.retain(|(name, _)| *name != "Paid before" || !measured.plan.work.kernel.is_python());
        let heads = lanes.iter().map(|lane| lanes::name(*lane)).collect();
        Self { caption: caption(&measured.plan, measured.count()), heads, rows }
    }
}

fn caption(plan: &Plan, runs: usize) -> String {
    let units = count(plan.work.units.into(), "unit");
    let size = plan.work.size;
    let what = match plan.work.kernel {
        Kernel::Primes => format!("{size}\u{202f}000 numbers tested for primes"),
        Kernel::Mandelbrot => format!("{size}\u{202f}000 points of the Mandelbrot set"),
        Kernel::PythonPrimes => format!("{size}\u{202f}000 numbers tested for primes in Python"),
        Kernel::PythonWait => format!("{size}\u{202f}ms of waiting in Python"),
        Kernel::PythonDigest => format!("{size} blocks of 100\u{202f}kB hashed in Python"),
    };
    let workers = count(plan.workers.into(), "worker");
    let medians = if runs > 1 { format!(", medians of {runs} runs") } else { String::new() };
    format!("{units} of {what}, {workers}{medians}")
}

#[cfg(test)]
mod tests {
    use super::super::measurement::{
        Origin,
        tests::{plan, walls},
    };
    use super::*;

    #[test]
    fn every_figure_has_its_unit() {
        let measured = Measurement::new(Origin::Here, Some(2), plan(2), walls(1000, 537, 600));
        let contents = Contents::of(&measured);
        let text: Vec<String> = contents
            .rows
            .iter()
            .map(|(name, cells)| format!("{name}: {}", cells.join(" | ")).replace('\u{202f}', " "))
            .collect();
        assert_eq!(
            text,
            [
                "Wall time: 1.00 s | 537 ms | 600 ms",
                "Speed-up: 1.00 × | 1.86 × | 1.67 ×",
                "Efficiency: 100 % | 93 % | 83 %",
                "Start-up: 0 ms | 0 ms | 40.0 ms",
                "Paid before: 0 ms | 30.0 ms | 0 ms",
                "Bytes sent: 0 B | 0 B | 160 B",
                "Bytes back: 0 B | 0 B | 240 B",
            ]
        );
        assert_eq!(contents.caption.replace('\u{202f}', " "), "8 units of 50 000 numbers tested for primes, 2 workers");
        let html = draw(&measured).html();
        assert!(html.contains(r#"<table class="lab-table"><caption>8 units"#), "{html}");
        assert_eq!([html.matches("<td>").count(), html.matches("<th scope").count()], [22, 10], "{html}");
        assert!(caption(&plan(1), 3).ends_with("1 worker, medians of 3 runs"));
    }
}
