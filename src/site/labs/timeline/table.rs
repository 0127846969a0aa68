//! The picture as a table: how long each thread ran, wanted the GIL, was blocked, computed in kernels, and how often it
//! got a turn. For everybody; for those who don't see the picture it is the picture.

use messages::record::Build;

use super::{
    chart::{hue, letter},
    spans::{Lane, Timeline},
    verdict::duration,
};
use crate::{
    ink::Activity,
    markup::{Element, element},
    numbers,
};

/// The columns, in the order in which they stand.
const COLUMNS: [(Activity, &str); 4] = [
    (Activity::Running, "running"),
    (Activity::Waiting, "wants the GIL"),
    (Activity::Blocked, "blocked"),
    (Activity::Native, "in kernels"),
];

/// The table of a run: what no thread ever did has no column.
pub fn html(timeline: &Timeline) -> String {
    let spent = |activity| timeline.lanes.iter().any(|lane| lane.spent_ns(activity) > 0);
    let columns: Vec<_> = COLUMNS.into_iter().filter(|column| spent(column.0)).collect();
    let head = |text: &str| element("th").with("scope", "col").text(text);
    let heads =
        ["thread"].into_iter().chain(columns.iter().map(|column| column.1)).chain(["times it got the GIL"]).map(head);
    let rows = timeline.lanes.iter().enumerate().map(|(thread, lane)| row(thread, lane, &columns));
    element("table")
        .class("lab-table")
        .child(element("caption").text(&caption(timeline)))
        .child(element("thead").child(element("tr").children(heads)))
        .child(element("tbody").children(rows))
        .html()
}

fn row(thread: usize, lane: &Lane, columns: &[(Activity, &'static str)]) -> Element {
    let all: u64 = columns.iter().map(|column| lane.spent_ns(column.0)).sum();
    let cells = columns.iter().map(|column| {
        let spent = lane.spent_ns(column.0);
        let share = numbers::percent(spent.saturating_mul(100).saturating_add(all / 2) / all.max(1));
        let time = element("td").with("data-ns", &spent.to_string()).text(&duration(spent));
        if spent == 0 { time } else { time.text(" ").child(element("span").class("timeline-share").text(&share)) }
    });
    let letter = element("b").class("lab-badge").with("data-hue", hue(thread)).text(&letter(thread));
    let name = element("span").class("timeline-thread").text(&lane.name);
    let name = element("th").with("scope", "row").child(letter).text(" ").child(name);
    element("tr")
        .with("data-thread", &thread.to_string())
        .child(name)
        .children(cells)
        .child(element("td").text(&lane.turns.to_string()))
}

fn caption(timeline: &Timeline) -> String {
    let [alone, together] =
        [timeline.alone_ns(), timeline.together_ns()].map(|time| time.map_or_else(|| "not known".into(), duration));
    let walls = format!("One after the other {alone}, together {together}");
    match timeline.build {
        Build::FreeThreaded => format!("{walls}; without a GIL."),
        Build::Gil => format!(
            "{walls}; {} of the GIL, {}.",
            numbers::count(timeline.switches, "hand-over"),
            numbers::count(timeline.requests, "drop request")
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::super::spans::tests::{handed_over, record};
    use super::*;
    use messages::record::What;

    /// The text of every cell, row by row.
    fn cells(html: &str) -> Vec<String> {
        let mut text = String::new();
        let mut inside = false;
        for letter in html.replace("</tr>", "\n").replace("</td>", " |").replace("</th>", " |").chars() {
            match letter {
                '<' => inside = true,
                '>' => inside = false,
                _ if !inside => text.push(letter),
                _ => {}
            }
        }
        text.replace('\u{202f}', " ").lines().map(str::to_owned).collect()
    }

    #[test]
    fn every_thread_has_its_times() {
        let html = html(&Timeline::of(&handed_over()));
        assert_eq!(
            cells(&html),
            [
                "One after the other 1.0 ms, together 11.0 ms; 4 hand-overs of the GIL, 1 drop request.\
                 thread |running |wants the GIL |blocked |times it got the GIL |",
                "M MainThread |6.2 ms 51 % |3.0 ms 25 % |2.9 ms 24 % |3 |",
                "A Thread-1 (work) |4.0 ms 36 % |5.0 ms 46 % |2.0 ms 18 % |2 |",
            ]
        );
    }

    #[test]
    fn without_a_gil_nobody_wants_it() {
        let html = html(&Timeline::of(&record(Build::FreeThreaded, &[&[(0, What::Run), (9, What::Exit)]])));
        assert!(!html.contains("wants the GIL") && html.contains("together not known; without a GIL."), "{html}");
    }
}
