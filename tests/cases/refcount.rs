//! The lab `refcount`, wherever the site may stand.

use tests::page::workers::KILL_WORKER;
use tests::page::{
    module::Module,
    refcount::{Refcount, Row},
};
use tests::{Case, Key, Mode, Outcome, Stage, ensure, equal};

/// Where threads get their shared memory at once.
const AT_ONCE: &[Mode] = &[Mode::Headers];

pub const CASES: &[Case] = &[
    Case { name: "threads count in every way, and only plain steps lose", modes: AT_ONCE, body: counts },
    Case { name: "plain steps do lose", modes: AT_ONCE, body: loses },
    Case { name: "one thread alone loses nothing", modes: AT_ONCE, body: alone },
    Case { name: "Stop ends the counting, and the next one counts", modes: AT_ONCE, body: stops },
    Case { name: "the keyboard alone has threads count", modes: AT_ONCE, body: by_keyboard },
    Case { name: "a worker that dies among those that count is said", modes: AT_ONCE, body: dies },
    Case { name: "without shared memory the recorded counts stay", modes: &[Mode::Blocked], body: barred },
    Case { name: "without script the recorded counts stand there", modes: &[Mode::NoScript], body: still },
];

/// The case of a host whose service worker has to isolate the page; it comes after that has removed itself.
pub const AFTER_REMOVAL: &[Case] =
    &[Case { name: "one click has threads count after the reload", modes: &[Mode::Worker], body: counts }];

/// The lab, if threads can be started here; where they can't, it has to say so.
fn lab<'a>(stage: &'a Stage<'a>) -> Outcome<Option<Refcount<'a>>> {
    let lab = Refcount::open(stage)?;
    if stage.shares_memory() {
        return Ok(Some(lab));
    }
    says_that_it_is_barred(&lab)?;
    Ok(None)
}

fn says_that_it_is_barred(lab: &Refcount<'_>) -> Outcome {
    let before = lab.rows()?;
    lab.0.press()?;
    lab.0.ends_with("Threads cannot be started here")?;
    equal("the recording", lab.rows()?, before)
}

/// Every way was asked for as many, what is lost is what is missing, and only plain steps lose.
fn is_right(lab: &Refcount<'_>, asked: u64, circles: usize) -> Outcome<Vec<Row>> {
    let rows = lab.rows()?;
    let ways: Vec<&str> = rows.iter().map(|row| &*row.way).collect();
    equal("the ways", ways, vec!["Plain", "Atomic", "Locked", "One each"])?;
    for row in &rows {
        equal("asked for", row.asked, asked)?;
        equal("counted and lost", row.counted + row.lost, asked)?;
        ensure(row.way == "Plain" || row.lost == 0, || format!("{row:?} has lost some"))?;
        ensure(row.costs.len() == circles && row.costs.iter().all(|cost| cost.ends_with("ns")), || format!("{row:?}"))?;
    }
    let shown: Vec<(bool, usize)> = rows.iter().map(|row| (row.lost > 0, circles)).collect();
    equal("the picture says what the table says", lab.pictured()?, shown)?;
    Ok(rows)
}

fn counts(stage: &mut Stage<'_>) -> Outcome {
    let Some(lab) = lab(stage)? else { return Ok(()) };
    lab.0.choose("threads", 2)?;
    lab.0.choose("each", 0)?;
    lab.0.runs()?;
    is_right(&lab, 600_000, 2).map(drop)
}

/// Threads lose where they meet: some run must show it. On a machine with one core they seldom meet.
fn loses(stage: &mut Stage<'_>) -> Outcome {
    let Some(lab) = lab(stage)? else { return Ok(()) };
    lab.0.choose("threads", 1)?;
    lab.0.choose("each", 1)?;
    for _ in 0..20 {
        lab.0.runs()?;
        let rows = is_right(&lab, 10_000_000, 2)?;
        if rows[0].lost > 0 {
            let said = lab.0.said()?;
            return ensure(said.starts_with("By plain steps 2 threads lost"), || format!("the lab says {said:?}"));
        }
        let said = lab.0.said()?;
        ensure(said.starts_with("No increment was lost this time"), || format!("the lab says {said:?}"))?;
    }
    let cores: usize = stage.session.ask("navigator.hardwareConcurrency")?;
    ensure(cores < 2, || "20 runs on several cores lost nothing".into())
}

fn alone(stage: &mut Stage<'_>) -> Outcome {
    let Some(lab) = lab(stage)? else { return Ok(()) };
    lab.0.choose("threads", 0)?;
    lab.0.choose("each", 1)?;
    lab.0.runs()?;
    let rows = is_right(&lab, 5_000_000, 1)?;
    ensure(rows.iter().all(|row| row.lost == 0), || format!("one thread has lost some: {rows:?}"))
}

fn stops(stage: &mut Stage<'_>) -> Outcome {
    let Some(lab) = lab(stage)? else { return Ok(()) };
    lab.0.choose("threads", 7)?;
    lab.0.choose("each", 2)?;
    lab.0.press()?;
    lab.0.is_under_way()?;
    lab.0.press()?;
    lab.0.ends_with("Stopped.")?;
    counts_again(&lab)
}

fn counts_again(lab: &Refcount<'_>) -> Outcome {
    lab.0.choose("threads", 1)?;
    lab.0.choose("each", 0)?;
    lab.0.runs()?;
    is_right(lab, 400_000, 2).map(drop)
}

fn by_keyboard(stage: &mut Stage<'_>) -> Outcome {
    let Some(lab) = lab(stage)? else { return Ok(()) };
    lab.0.choose("threads", 1)?;
    lab.0.choose("each", 0)?;
    stage.session.focus("[data-lab=refcount] [name=threads]")?;
    stage.session.press(&[Key::Tab, Key::Tab, Key::Enter])?;
    lab.0.measured()?;
    is_right(&lab, 400_000, 2).map(drop)
}

/// Ends the engine's worker as the browser ends it when its process is lost.
fn dies(stage: &mut Stage<'_>) -> Outcome {
    let Some(lab) = lab(stage)? else { return Ok(()) };
    lab.0.choose("threads", 7)?;
    lab.0.choose("each", 1)?;
    lab.0.press()?;
    lab.0.is_under_way()?;
    stage.session.run(KILL_WORKER)?;
    lab.0.ends_with("Press Run")?;
    counts_again(&lab)
}

fn barred(stage: &mut Stage<'_>) -> Outcome {
    says_that_it_is_barred(&Refcount::open(stage)?)
}

fn still(stage: &mut Stage<'_>) -> Outcome {
    stage.open_article()?;
    let parts =
        [".refcount-way", "table", ".refcount-legend", ".refcount-source", ".lab-needs-script", "[data-act=press]"];
    let seen = Module::seen(stage, "refcount", &parts)?;
    equal(
        "the picture, the table, the legend, the source, the reason, and the controls",
        seen,
        vec![true, true, true, true, true, false],
    )
}
