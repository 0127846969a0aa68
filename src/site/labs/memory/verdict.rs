//! The result in words, made from what the programs told.

use super::scene::{Scene, Sight, distinct};
use crate::numbers::bytes;

/// What two threads told.
pub fn of_threads(scene: &Scene) -> Option<String> {
    let (first, last) = ends(scene)?;
    let others = scene.people().len() - 1;
    let ids = distinct(scene.sights.iter().map(|sight| &*sight.id)).len();
    let same = match ids {
        1 => format!("All of them saw one list, at one id, {}", first.id),
        _ => format!("They saw lists at {ids} ids"),
    };
    let count = scene.sights.iter().map(|sight| sight.count).max().unwrap_or_default();
    Some(format!(
        "Threads: {same}; main left {} items in it and found {}, and the {others} threads needed no byte for that. Its \
         reference count went from {} up to {count}, as each Thread keeps it among its arguments and its function in a variable.",
        first.items, last.items, first.count
    ))
}

/// What two processes told.
pub fn of_processes(scene: &Scene) -> Option<String> {
    let (first, last) = ends(scene)?;
    let people = scene.people();
    let others = people.len() - 1;
    let found = match first.items == last.items {
        true => format!("main had {} items before and has them after", first.items),
        false => format!("main had {} items before and has {} after", first.items, last.items),
    };
    let crossed = bytes(scene.all_bytes());
    let alike: Vec<&str> = people
        .iter()
        .filter(|who| **who != first.who && scene.seen_by(who).any(|sight| sight.id == first.id))
        .copied()
        .collect();
    let alike = match &alike[..] {
        [] => String::new(),
        [one] => format!(" {one}’s copy has the same id as main’s list and is another object all the same{WHY}"),
        several => {
            format!(
                " The copies of {} have the same id as main’s list and are other objects all the same{WHY}",
                several.join(" and ")
            )
        }
    };
    Some(format!(
        "Processes: {found}; each of the {others} others appended to a copy of its own, and {crossed} crossed the walls.{alike}"
    ))
}

/// Why an id may come twice.
const WHY: &str = ": an id is an address, and each process has addresses of its own.";

/// What main saw first and last, once somebody else has seen something between.
fn ends(scene: &Scene) -> Option<(&Sight, &Sight)> {
    let (first, last) = (scene.sights.first()?, scene.sights.last()?);
    (first.who == last.who && scene.people().len() > 1).then_some((first, last))
}

#[cfg(test)]
mod tests {
    use super::super::scene::tests::{PROCESSES, THREADS};
    use super::*;

    fn processes(text: &str) -> String {
        of_processes(&Scene::of(text)).unwrap_or_default().replace('\u{202f}', " ")
    }

    #[test]
    fn threads_share_one_list() {
        assert_eq!(
            of_threads(&Scene::of(THREADS)).unwrap_or_default(),
            "Threads: All of them saw one list, at one id, 0x48; main left 3 items in it and found 5, and the 2 threads \
             needed no byte for that. Its reference count went from 3 up to 6, as each Thread keeps it among its arguments and its function in a variable."
        );
        let other = of_threads(&Scene::of(&THREADS.replacen("0x48", "0x60", 1))).unwrap_or_default();
        assert!(other.contains("They saw lists at 2 ids"), "{other}");
    }

    #[test]
    fn processes_have_copies_and_bytes_cross() {
        let expected = "Processes: main had 3 items before and has them after; each of the 2 others appended to a copy of \
                        its own, and 96 B crossed the walls.";
        assert_eq!(processes(&PROCESSES.replacen("0x48", "0x60", 1)), expected);
    }

    #[test]
    fn ids_that_coincide_are_explained() {
        let said = processes(PROCESSES);
        assert!(
            said.ends_with(
                "A’s copy has the same id as main’s list and is another object all the same: an id is an \
                                address, and each process has addresses of its own."
            ),
            "{said}"
        );
        let said = processes(&PROCESSES.replace("0x50", "0x48"));
        assert!(said.contains("The copies of A and B have the same id as main’s list"), "{said}");
    }

    #[test]
    fn what_is_not_told_yet_is_not_said() {
        let begun = &THREADS[..THREADS.find('A').unwrap_or_default()];
        assert_eq!((of_threads(&Scene::of(begun)), of_processes(&Scene::default())), (None, None));
    }
}
