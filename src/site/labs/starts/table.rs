//! The same in numbers: what each process spent on each stage.

use messages::{Life, Stage};

use super::trial::{METHODS, Trial, name};
use crate::{
    markup::{Element, element},
    numbers::{bytes, duration},
};

/// The stages that a start consists of.
const COLUMNS: [Stage; 6] = [Stage::Pickle, Stage::Copy, Stage::Boot, Stage::Import, Stage::Unpickle, Stage::Run];

/// The table of all runs.
pub fn html(trials: &[Option<Trial>]) -> String {
    let head = |text: &str| element("th").with("scope", "col").text(text);
    let heads = element("tr").child(head("Process")).children(COLUMNS.map(|stage| head(stage.name())));
    let bodies = METHODS.iter().zip(trials).filter_map(|(method, trial)| Some(body(method, trial.as_ref()?)));
    element("table")
        .class("lab-table")
        .child(element("caption").text(
            "Times from the first child's start on, and bytes. What the program and the helper do beside that is waiting.",
        ))
        .child(element("thead").child(heads))
        .children(bodies)
        .html()
}

fn body(method: &str, trial: &Trial) -> Element {
    let group = element("th").with("scope", "rowgroup").with("colspan", "7").text(method);
    let rows = trial.lives.iter().map(|life| row(trial, life));
    element("tbody").child(element("tr").child(group)).children(rows)
}

fn row(trial: &Trial, life: &Life) -> Element {
    let stretches = trial.stretches(life);
    let cell = |stage: Stage| {
        let own = stretches.iter().filter(|stretch| stretch.stage == stage);
        let (us, count) = own.fold((0, 0), |sum, one| (sum.0 + one.to_us - one.from_us, sum.1 + one.bytes));
        let cell = element("td");
        match (us, count) {
            (0, 0) => cell.text("–"),
            (_, 0) => cell.text(&duration(us, 100)),
            _ => cell.text(&duration(us, 100)).child(element("span").class("starts-bytes").text(&bytes(count))),
        }
    };
    element("tr").child(element("th").with("scope", "row").text(&name(life))).children(COLUMNS.map(cell))
}

#[cfg(test)]
mod tests {
    use super::super::trial::tests::spawned;
    use super::*;

    #[test]
    fn times_and_bytes_stand_in_the_row_of_their_process() {
        let html = html(&[Some(spawned()), None, None]).replace('\u{202f}', " ");
        assert_eq!(html.matches("scope=\"row\"").count(), 3);
        assert!(html.contains("<td>5.0 ms<span class=\"starts-bytes\">3.0 kB</span></td>"), "{html}");
        assert!(html.contains("spawn") && !html.contains("forkserver"));
    }
}
