//! The picture: a process is a room with a wall, a thread a line of what it saw, an object a cell with its count in the
//! corner, and what crosses a wall a dashed capsule of bytes.

use super::{
    run::Kind,
    scene::{Scene, Sight, distinct},
};
use crate::{
    markup::{Element, element},
    numbers::{bytes, count},
};

/// The picture of what a program told.
pub fn html(kind: Kind, scene: &Scene) -> String {
    let people = scene.people();
    let rooms = match kind {
        Kind::Threads => vec![room(scene, "one process", 1, &people)],
        Kind::Processes => apart(scene, &people),
    };
    element("div").class("memory-rooms").with("role", "img").with("aria-label", label(kind)).children(rooms).html()
}

/// What it is, for those who don't see it.
fn label(kind: Kind) -> &'static str {
    match kind {
        Kind::Threads => "One process: its threads, and the list that they see. The table below says the same.",
        Kind::Processes => {
            "Three processes, each with a list, and the bytes that cross. The table below says the same."
        }
    }
}

/// A room for each process, and between main's and each other what crossed.
fn apart(scene: &Scene, people: &[&str]) -> Vec<Element> {
    let mut rooms = Vec::new();
    for (place, who) in people.iter().enumerate() {
        if place > 0 {
            rooms.push(crossing(scene, who));
        }
        let name = if place == 0 { "the parent process".into() } else { format!("process {who}") };
        rooms.push(room(scene, &name, place % 2 + 1, &[who]));
    }
    rooms
}

/// A process: who is in it and what they saw, one line after the other, and the objects that they saw.
fn room(scene: &Scene, name: &str, tint: usize, people: &[&str]) -> Element {
    let sights = || scene.sights.iter().filter(|sight| people.contains(&&*sight.who));
    let objects = distinct(sights().map(|sight| &*sight.id)).into_iter().filter_map(|id| {
        let last = sights().rfind(|sight| sight.id == id)?;
        Some(object(last))
    });
    element("div").class("memory-room").with("data-room", &tint.to_string()).children([
        element("span").class("memory-sign").text(name),
        element("ul").class("memory-lanes").children(sights().map(line)),
        element("div").class("memory-heap").children(objects),
    ])
}

/// What somebody saw.
fn line(sight: &Sight) -> Element {
    let letter: String = sight.who.chars().take(1).collect::<String>().to_uppercase();
    let said = format!("sees {}, count {}", count(sight.items, "item"), sight.count);
    element("li")
        .with("data-hue", hue(&sight.who))
        .child(element("b").class("lab-badge").text(&letter))
        .child(element("span").text(&said))
}

/// An object as it was seen last.
fn object(sight: &Sight) -> Element {
    let cell = element("span").class("lab-cell").text(&sight.repr);
    element("div")
        .class("memory-object")
        .child(cell.child(element("b").text(&sight.count.to_string())))
        .child(element("span").class("memory-id").text(&format!("id {}", sight.id)))
}

/// The pipe between main's room and another: what has come through it.
fn crossing(scene: &Scene, who: &str) -> Element {
    let capsule = |back: bool| {
        let size = scene.bytes(who, back)?;
        let capsule = element("span").class("memory-capsule").text(&bytes(size));
        Some(element("span").class("memory-pipe").with("data-way", if back { "back" } else { "in" }).child(capsule))
    };
    element("div").class("memory-crossing").children([false, true].into_iter().filter_map(capsule))
}

/// A thread's or a process's hue: the one of its letter.
fn hue(who: &str) -> &'static str {
    match who {
        "A" => "a",
        "B" => "b",
        _ => "main",
    }
}

#[cfg(test)]
mod tests {
    use super::super::scene::tests::{PROCESSES, THREADS};
    use super::*;

    #[test]
    fn threads_are_in_one_room_around_one_object() {
        let html = html(Kind::Threads, &Scene::of(THREADS));
        assert_eq!((html.matches("memory-room\"").count(), html.matches("lab-cell").count()), (1, 1));
        assert!(html.contains("[0, 1, 2, 'A', 'B']<b>3</b>") && !html.contains("memory-crossing"), "{html}");
        assert_eq!(html.matches("<li").count(), 4);
    }

    #[test]
    fn another_id_in_a_room_is_another_object() {
        let html = html(Kind::Threads, &Scene::of(&THREADS.replacen("0x48", "0x60", 1)));
        assert_eq!(html.matches("lab-cell").count(), 2);
    }

    #[test]
    fn processes_have_rooms_and_objects_of_their_own_even_at_one_id() {
        let html = html(Kind::Processes, &Scene::of(&PROCESSES.replace("0x50", "0x48"))).replace('\u{202f}', " ");
        assert_eq!((html.matches("memory-room\"").count(), html.matches("lab-cell").count()), (3, 3));
        let capsules = html.matches("memory-capsule\">22 B").count() + html.matches("memory-capsule\">26 B").count();
        assert_eq!(capsules, 4, "{html}");
    }
}
