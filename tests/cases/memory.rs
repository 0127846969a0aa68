//! The lab `memory`, wherever the site may stand.

use tests::page::module::Module;
use tests::page::workers::KILL_WORKER;
use tests::{Case, Key, Mode, Outcome, Stage, ensure, equal};

/// Where threads and processes get their shared memory at once.
const AT_ONCE: &[Mode] = &[Mode::Headers];

pub const CASES: &[Case] = &[
    Case { name: "threads share a list, and processes copy it", modes: AT_ONCE, body: shares },
    Case { name: "a longer list is more bytes between processes", modes: AT_ONCE, body: longer },
    Case { name: "Stop ends the programs of a list, and the next run is whole", modes: AT_ONCE, body: stops },
    Case { name: "the keyboard alone has a list appended to", modes: AT_ONCE, body: by_keyboard },
    Case { name: "a worker that dies under a list is said", modes: AT_ONCE, body: dies },
    Case { name: "without shared memory the recorded lists stay", modes: &[Mode::Blocked], body: barred },
    Case { name: "without script the recorded lists stand there", modes: &[Mode::NoScript], body: still },
];

/// The case of a host whose service worker has to isolate the page; it comes after that has removed itself.
pub const AFTER_REMOVAL: &[Case] =
    &[Case { name: "one click shares and copies a list after the reload", modes: &[Mode::Worker], body: shares }];

/// The lab, if threads can be started here; where they can't, it has to say so.
fn lab<'a>(stage: &'a Stage<'a>) -> Outcome<Option<Module<'a>>> {
    let lab = Module::open(stage, "memory")?;
    if stage.shares_memory() {
        return Ok(Some(lab));
    }
    says_that_it_is_barred(&lab)?;
    Ok(None)
}

fn says_that_it_is_barred(lab: &Module<'_>) -> Outcome {
    let before = told(lab, "processes")?;
    lab.press()?;
    lab.ends_with("Threads and processes cannot be started here")?;
    equal("the recording", told(lab, "processes")?, before)
}

/// The cells of the table of one program: who sees what, how many items, at which id, with which count, and what crossed.
fn told(lab: &Module<'_>, program: &str) -> Outcome<Vec<Vec<String>>> {
    lab.ask(&format!(
        "[...lab.querySelectorAll('[data-part={program}-table] tbody tr')].map(row =>
            [...row.children].map(cell => cell.textContent.replace(/\\s/g, ' ')))"
    ))
}

/// How many rooms, cells and capsules the picture of one program has.
fn pictured(lab: &Module<'_>, program: &str) -> Outcome<Vec<usize>> {
    lab.ask(&format!(
        "['.memory-room', '.lab-cell', '.memory-capsule'].map(mark =>
            lab.querySelectorAll(`[data-part={program}] ${{mark}}`).length)"
    ))
}

fn column(rows: &[Vec<String>], place: usize) -> Vec<&str> {
    rows.iter().map(|row| row.get(place).map_or("", String::as_str)).collect()
}

/// What must be true of every whole run with a list of that length.
fn is_right(lab: &Module<'_>, length: usize) -> Outcome<Vec<Vec<String>>> {
    let threads = told(lab, "threads")?;
    let (one, two) = (length.to_string(), (length + 2).to_string());
    equal("a row for each look", threads.len(), 4)?;
    equal("main sees what the threads appended", [&threads[0][2], &threads[3][2]], [&one, &two])?;
    let ids = column(&threads, 3);
    ensure(ids.iter().all(|id| *id == ids[0]), || format!("threads see lists at {ids:?}"))?;
    equal("one room, one list, nothing crosses", pictured(lab, "threads")?, vec![1, 1, 0])?;

    let processes = told(lab, "processes")?;
    let mut who = column(&processes, 0);
    who.sort_unstable();
    equal("who looks", who, vec!["A", "B", "main", "main"])?;
    equal("main’s list is as it was", [&processes[0][2], &processes[3][2]], [&one, &one])?;
    equal("three rooms, a list in each, four messages", pictured(lab, "processes")?, vec![3, 3, 4])?;
    for row in &processes[1..3] {
        equal("a child has appended", &row[2], &(length + 1).to_string())?;
        ensure(row[1].ends_with(&format!("'{}']", row[0])), || format!("{row:?} lacks its own item"))?;
        ensure(row[5].ends_with('B') && row[6].ends_with('B'), || format!("{row:?} lacks its bytes"))?;
    }
    // An id that comes twice is explained, and only then.
    let twice = processes[1..3].iter().any(|row| row[3] == processes[0][3]);
    let said = lab.said()?;
    equal("that ids coincide is said", said.contains("the same id"), twice)?;
    Ok(processes)
}

fn shares(stage: &mut Stage<'_>) -> Outcome {
    let Some(lab) = lab(stage)? else { return Ok(()) };
    lab.choose("length", 0)?;
    lab.runs()?;
    let processes = is_right(&lab, 3)?;
    // Three small integers, and one letter more on the way back: as CPython's pickle has it.
    let crossed: Vec<(&str, &str)> = processes[1..3].iter().map(|row| (&*row[5], &*row[6])).collect();
    equal("bytes", crossed, vec![("22 B", "26 B"); 2])
}

fn longer(stage: &mut Stage<'_>) -> Outcome {
    let Some(lab) = lab(stage)? else { return Ok(()) };
    lab.choose("length", 2)?;
    lab.runs()?;
    let processes = is_right(&lab, 100_000)?;
    ensure(processes[1..3].iter().all(|row| row[5].ends_with(" kB")), || format!("bytes: {processes:?}"))
}

fn stops(stage: &mut Stage<'_>) -> Outcome {
    let Some(lab) = lab(stage)? else { return Ok(()) };
    lab.choose("length", 2)?;
    lab.press()?;
    lab.is_under_way()?;
    lab.press()?;
    lab.until("it has ended", "lab.dataset.state === 'ready'")?;
    lab.choose("length", 0)?;
    lab.runs()?;
    is_right(&lab, 3).map(drop)
}

fn by_keyboard(stage: &mut Stage<'_>) -> Outcome {
    let Some(lab) = lab(stage)? else { return Ok(()) };
    lab.choose("length", 0)?;
    stage.session.focus("[data-lab=memory] [name=length]")?;
    stage.session.press(&[Key::Tab, Key::Enter])?;
    lab.measured()?;
    is_right(&lab, 3).map(drop)
}

/// Ends the engine's worker as the browser ends it when its process is lost.
fn dies(stage: &mut Stage<'_>) -> Outcome {
    let Some(lab) = lab(stage)? else { return Ok(()) };
    lab.choose("length", 2)?;
    lab.press()?;
    lab.is_under_way()?;
    stage.session.run(KILL_WORKER)?;
    lab.ends_with("Press Run")?;
    lab.choose("length", 0)?;
    lab.runs()?;
    is_right(&lab, 3).map(drop)
}

fn barred(stage: &mut Stage<'_>) -> Outcome {
    says_that_it_is_barred(&Module::open(stage, "memory")?)
}

fn still(stage: &mut Stage<'_>) -> Outcome {
    stage.open_article()?;
    let parts = [".memory-room", ".memory-capsule", "table", ".memory-source", ".lab-needs-script", "[data-act=press]"];
    let seen = Module::seen(stage, "memory", &parts)?;
    equal(
        "a room, what crosses, the table, the source, the reason, and the controls",
        seen,
        vec![true, true, true, true, true, false],
    )
}
