//! Serves the site and keeps it up to date: pages within a moment of an edit, the wasm parts after an edit of sources.

use std::{
    fs, thread,
    time::{Duration, SystemTime},
};

use server::{Options, Server};

use crate::{
    build,
    error::{Failure, Outcome},
    progress, workspace,
};

/// How often the files are looked at. Asking a few hundred files for their time costs under a millisecond, works on
/// every file system, and needs no watcher.
const EVERY: Duration = Duration::from_millis(250);

/// What the pages are made of, without any wasm.
const PAGES: [&str; 3] = ["content", "style", "public"];
/// What the programs are made of.
const PROGRAMS: [&str; 2] = ["src", "Cargo.lock"];

/// Builds and serves until the user ends it.
pub fn run(port: u16) -> Outcome<()> {
    build::site()?;
    let options = Options { port: Some(port), isolation: true, reload: true, ..Options::new(workspace::dist()) };
    let server = Server::start(options).map_err(|error| {
        Failure::new("serve the site", error).advise(format!("another port: `cargo xtask serve {}`", port + 1))
    })?;
    progress::note(&format!("the site is at {}: edit content/, style/ or src/, and the browser follows", server.url()));
    watch(&server)
}

fn watch(server: &Server) -> Outcome<()> {
    let mut pages = newest(&PAGES);
    let mut programs = newest(&PROGRAMS);
    loop {
        thread::sleep(EVERY);
        let (pages_now, programs_now) = (newest(&PAGES), newest(&PROGRAMS));
        let outcome = match (pages_now == pages, programs_now == programs) {
            (true, true) => continue,
            (false, true) => progress::step("the pages", build::refresh),
            (_, false) => build::site(),
        };
        (pages, programs) = (pages_now, programs_now);
        match outcome {
            Ok(()) => server.changed(),
            // An author in the middle of a sentence: the last good site stays up.
            Err(failure) => eprintln!("\n{failure}\n"),
        }
    }
}

/// A print of the files below `folders`: how many there are, and when the newest changed.
fn newest(folders: &[&str]) -> (usize, Option<SystemTime>) {
    let files: Vec<_> = folders.iter().flat_map(|folder| workspace::files(&workspace::root().join(folder))).collect();
    let changed = files.iter().filter_map(|file| fs::metadata(file).ok()?.modified().ok()).max();
    (files.len(), changed)
}
