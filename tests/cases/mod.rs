//! The cases, one file for each subject.

mod accessibility;
mod bytecode;
mod comforts;
mod faults;
mod hosting;
mod hydration;
mod layout;
mod memory;
mod parts;
mod processes;
mod program;
mod programs;
mod quiet;
mod race;
mod reading;
mod refcount;
mod slideshows;
mod starts;
mod threads;
mod timeline;
mod update;

use tests::{Browser, Case, Mode};

/// The cases to try in a browser. What a page complained about is asked last, before faults are made on purpose.
pub fn of(browser: Browser) -> Vec<Case> {
    let threads = [
        race::CASES,
        program::CASES,
        threads::CASES,
        processes::CASES,
        bytecode::CASES,
        timeline::CASES,
        refcount::CASES,
        memory::CASES,
        starts::CASES,
        hosting::CASES,
        threads::AFTER_REMOVAL,
        timeline::AFTER_REMOVAL,
        refcount::AFTER_REMOVAL,
        memory::AFTER_REMOVAL,
    ];
    // WebKit has 32 GiB of addresses for all memories of a site, and 4 of them remain with each module of pages that are
    // gone, until it tidies up. A program that wants as many processes as there may be needs 8.
    let first = [programs::CASES];
    let rest = [reading::CASES, slideshows::CASES, layout::CASES, comforts::CASES, hydration::CASES, update::CASES];
    let last = [accessibility::CASES, quiet::CASES, faults::CASES];
    match browser {
        // Shared memory is all in which it differs from the other WebKit, where what runs without it is tried on hosts that
        // isolate no page. What such hosts alone have to say is asked here, on pages that say that they are isolated.
        Browser::WebKitUnshared => {
            let other = |mode: &Mode| matches!(mode, Mode::Blocked | Mode::Worker);
            let without = |case: &Case| case.modes.iter().any(other) && !case.modes.contains(&Mode::Headers);
            let cases = threads.concat().into_iter().filter(without);
            cases.map(|case| Case { modes: isolated(case.modes), ..case }).collect()
        }
        Browser::Chromium | Browser::Firefox | Browser::WebKit => {
            [first.concat(), rest.concat(), threads.concat(), parts::CASES.to_vec(), last.concat()].concat()
        }
    }
}

/// What is tried on a host without isolation is tried on one with it.
fn isolated(modes: &'static [Mode]) -> &'static [Mode] {
    if modes.contains(&Mode::Blocked) { &[Mode::Headers] } else { modes }
}
