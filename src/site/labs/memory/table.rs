//! What the programs told, as a table: for those who don't see the picture it is the picture.

use super::{
    run::Kind,
    scene::{Scene, Sight},
};
use crate::{
    markup::{Element, element},
    numbers::bytes,
};

/// The table of what one program told.
pub fn html(kind: Kind, scene: &Scene) -> String {
    let columns: &[&str] = match kind {
        Kind::Threads => &["thread", "sees", "items", "id", "count"],
        Kind::Processes => &["process", "sees", "items", "id", "count", "bytes in", "bytes back"],
    };
    let caption = match kind {
        Kind::Threads => "Two threads, in the order in which they told what they see.",
        Kind::Processes => "Two processes, likewise. Bytes are counted by whoever received them.",
    };
    let head = |text: &&str| element("th").with("scope", "col").text(text);
    element("table")
        .class("lab-table")
        .child(element("caption").text(caption))
        .child(element("thead").child(element("tr").children(columns.iter().map(head))))
        .child(element("tbody").children(scene.sights.iter().map(|sight| row(kind, scene, sight))))
        .html()
}

fn row(kind: Kind, scene: &Scene, sight: &Sight) -> Element {
    let cell = |text: &str| element("td").text(text);
    let row = element("tr").with("data-who", &sight.who).children([
        element("th").with("scope", "row").text(&sight.who),
        element("td").class("memory-repr").text(&sight.repr),
        cell(&sight.items.to_string()),
        cell(&sight.id),
        cell(&sight.count.to_string()),
    ]);
    let crossed = |back| scene.bytes(&sight.who, back).map_or_else(|| "–".into(), bytes);
    match kind {
        Kind::Threads => row,
        Kind::Processes => row.child(cell(&crossed(false))).child(cell(&crossed(true))),
    }
}

#[cfg(test)]
mod tests {
    use super::super::scene::tests::{PROCESSES, THREADS};
    use super::*;

    #[test]
    fn every_sight_has_its_row() {
        let html = html(Kind::Processes, &Scene::of(PROCESSES)).replace('\u{202f}', " ");
        let row = "<th scope=\"row\">A</th><td class=\"memory-repr\">[0, 1, 2, 'A']</td><td>4</td><td>0x48</td><td>3</td><td>22 B</td><td>26 B</td>";
        assert!(html.contains(row), "{html}");
        assert_eq!(html.matches("<tr data-who").count(), 4);
    }

    #[test]
    fn between_threads_nothing_crosses() {
        assert!(!html(Kind::Threads, &Scene::of(THREADS)).contains("bytes"));
    }
}
