//! The lab `gil-timeline`, wherever the site may stand.

use tests::page::timeline::{Bar, Timeline};
use tests::{Case, Key, Mode, Outcome, Stage, ensure, equal};

/// Where threads get their shared memory at once.
const AT_ONCE: &[Mode] = &[Mode::Headers];
/// And where they get none, and take turns.
const BOTH: &[Mode] = &[Mode::Headers, Mode::Blocked];

pub const CASES: &[Case] = &[
    Case { name: "every thread has a lane, and one at a time runs", modes: BOTH, body: lanes },
    Case { name: "waits of threads overlap", modes: BOTH, body: waits },
    Case { name: "without a GIL threads run at the same time", modes: AT_ONCE, body: free },
    Case { name: "the table tells what the picture shows", modes: AT_ONCE, body: table },
    Case { name: "what was guessed is answered, and runs are compared", modes: AT_ONCE, body: guessed },
    Case { name: "Stop ends a run on threads, and the next one runs", modes: BOTH, body: stops },
    Case { name: "the keyboard alone goes from event to event", modes: AT_ONCE, body: by_keyboard },
    Case { name: "a timeline's mistake is told, and its run stays", modes: AT_ONCE, body: mistake },
    Case { name: "threads that wait for each other are told", modes: BOTH, body: deadlock },
    Case { name: "without shared memory the lab says that threads take turns", modes: &[Mode::Blocked], body: turns },
    Case { name: "without shared memory and a GIL the recording stays", modes: &[Mode::Blocked], body: barred },
    Case { name: "without script the recorded timeline stands there", modes: &[Mode::NoScript], body: still },
];

/// The case of a host whose service worker has to isolate the page; it comes after that has removed itself.
pub const AFTER_REMOVAL: &[Case] =
    &[Case { name: "one click draws the lanes of threads after the reload", modes: &[Mode::Worker], body: lanes }];

fn says_that_it_is_barred(lab: &Timeline<'_>) -> Outcome {
    let before = lab.bars()?;
    lab.press("press")?;
    lab.until(
        "it says why not",
        "lab.querySelector('[data-part=said]').textContent.includes('Threads cannot run at the same time here')",
    )?;
    equal("the recording", lab.bars()?, before)
}

fn of<'a>(bars: &'a [Bar], activity: &str) -> Vec<&'a Bar> {
    bars.iter().filter(|bar| bar.activity == activity).collect()
}

fn overlaps(bars: &[&Bar]) -> bool {
    bars.iter().enumerate().any(|(place, bar)| bars[..place].iter().any(|other| bar.overlaps(other)))
}

fn lanes(stage: &mut Stage<'_>) -> Outcome {
    let lab = Timeline::open(stage)?;
    lab.choose("threads", 2)?;
    lab.runs()?;
    let bars = lab.bars()?;
    equal("lanes: the main thread's, and three", lab.pictured()?.len(), 4)?;
    for lane in 0..4 {
        ensure(bars.iter().any(|bar| bar.lane == lane && bar.activity == "running"), || format!("{lane} never runs"))?;
    }
    ensure(!overlaps(&of(&bars, "running")), || format!("two threads run at once: {bars:?}"))
}

/// Runs until something is seen, three times at most: on a busy machine a worker that is hired for the first run may come
/// when the others have done their part. It is kept for the next one.
fn runs_until(lab: &Timeline<'_>, seen: impl Fn(&[Bar]) -> bool) -> Outcome<Vec<Bar>> {
    let mut bars = Vec::new();
    for _ in 0..3 {
        lab.runs()?;
        bars = lab.bars()?;
        if seen(&bars) {
            break;
        }
    }
    Ok(bars)
}

fn waits(stage: &mut Stage<'_>) -> Outcome {
    let lab = Timeline::open(stage)?;
    lab.choose_example("sleep")?;
    let wait_at_once = |bars: &[Bar]| {
        let of_threads: Vec<&Bar> = of(bars, "blocked").into_iter().filter(|bar| bar.lane > 0).collect();
        overlaps(&of_threads)
    };
    let bars = runs_until(&lab, wait_at_once)?;
    ensure(wait_at_once(&bars), || format!("no two threads wait at once: {bars:?}"))?;
    ensure(!overlaps(&of(&bars, "running")), || format!("two threads run at once: {bars:?}"))
}

fn free(stage: &mut Stage<'_>) -> Outcome {
    let lab = Timeline::open(stage)?;
    lab.choose("build", 1)?;
    if !stage.shares_memory() {
        return says_that_it_is_barred(&lab);
    }
    let bars = runs_until(&lab, |bars| overlaps(&of(bars, "running")))?;
    ensure(overlaps(&of(&bars, "running")), || format!("no two threads run at once: {bars:?}"))?;
    ensure(of(&bars, "waiting").is_empty(), || format!("a thread wants a lock that is not there: {bars:?}"))
}

fn table(stage: &mut Stage<'_>) -> Outcome {
    let lab = Timeline::open(stage)?;
    equal("recorded", lab.tabled()?, lab.pictured()?)?;
    lab.choose_example("Mixed")?;
    lab.runs()?;
    equal("run here", lab.tabled()?, lab.pictured()?)
}

fn guessed(stage: &mut Stage<'_>) -> Outcome {
    let lab = Timeline::open(stage)?;
    stage.session.click("[data-lab=gil-timeline] .timeline-guess label:nth-of-type(1)")?;
    lab.runs()?;
    let said = lab.said()?;
    ensure(said.contains("You said “faster”"), || format!("the lab says {said:?}"))?;
    lab.choose("threads", 3)?;
    lab.runs()?;
    lab.until("both runs stand there", "lab.querySelectorAll('.timeline-figure .timeline-chart').length === 2")?;
    lab.press("compare")?;
    lab.until("the last one stands alone", "lab.querySelectorAll('.timeline-figure .timeline-chart').length === 1")
}

const ENDLESS: &str =
    "from threading import Thread\n\n\ndef work():\n    while True:\n        pass\n\n\nThread(target=work).start()\n";
const SHORT: &str = "from threading import Thread\n\nThread(target=print, args=(5,)).start()\n";

fn stops(stage: &mut Stage<'_>) -> Outcome {
    let lab = Timeline::open(stage)?;
    lab.write(ENDLESS)?;
    lab.press("press")?;
    lab.until("its lanes grow", "lab.querySelectorAll('[data-part=chart] .timeline-lane').length === 2")?;
    lab.press("press")?;
    lab.until(
        "it has stopped",
        "lab.dataset.state === 'ready' && lab.querySelector('[data-part=said]').textContent.includes('Stopped.')",
    )?;
    lab.write(SHORT)?;
    lab.runs()
}

fn by_keyboard(stage: &mut Stage<'_>) -> Outcome {
    let lab = Timeline::open(stage)?;
    stage.session.focus("[data-lab=gil-timeline] [name=at]")?;
    stage.session.press(&[Key::End])?;
    let end = lab.story()?;
    ensure(end.contains("main thread"), || format!("the last event is {end:?}"))?;
    stage.session.press(&[Key::Left])?;
    let before = lab.story()?;
    ensure(before != end, || "a step back tells the same event".into())?;
    stage.session.press(&[Key::Home])?;
    let first = lab.story()?;
    ensure(first.contains("begins the run"), || format!("the first event is {first:?}"))?;
    let picture = lab.bars()?;
    stage.session.press(&[Key::Add])?;
    ensure(lab.bars()? != picture, || "closer, the picture is the same".into())?;
    stage.session.press(&[Key::NumPad0])?;
    equal("the whole run again", lab.bars()?, picture)
}

fn mistake(stage: &mut Stage<'_>) -> Outcome {
    let lab = Timeline::open(stage)?;
    let before = lab.bars()?;
    lab.write("x = (\n")?;
    lab.press("press")?;
    lab.until("the mistake is told", "lab.querySelector('[data-part=said]').textContent.includes('was never closed')")?;
    equal("the run", lab.bars()?, before)
}

const DEADLOCK: &str = "from threading import Lock, Thread\n\nlock = Lock()\nlock.acquire()\nthread = Thread(target=lock.acquire)\nthread.start()\nthread.join()\n";

fn deadlock(stage: &mut Stage<'_>) -> Outcome {
    let lab = Timeline::open(stage)?;
    lab.write(DEADLOCK)?;
    lab.press("press")?;
    lab.until(
        "who waits for whom is told",
        "lab.dataset.state === 'ready' && lab.querySelector('[data-part=said]').textContent.includes('every thread waits')",
    )
}

fn turns(stage: &mut Stage<'_>) -> Outcome {
    let lab = Timeline::open(stage)?;
    lab.runs()?;
    lab.until(
        "it says how",
        "lab.querySelector('.timeline-figure > [data-part=source]').textContent.includes('take turns on one worker here')",
    )
}

fn barred(stage: &mut Stage<'_>) -> Outcome {
    let lab = Timeline::open(stage)?;
    lab.choose("build", 1)?;
    says_that_it_is_barred(&lab)
}

fn still(stage: &mut Stage<'_>) -> Outcome {
    stage.open_article()?;
    let seen: Vec<bool> = stage.session.ask(
        "['.timeline-chart rect', '.timeline-numbers table', '.timeline-legend', '.timeline-others .timeline-chart', '.lab-needs-script', '[data-act=on]'].map(part =>
            document.querySelector('[data-lab=gil-timeline] ' + part).checkVisibility())",
    )?;
    equal(
        "the picture, the table, the legend, the other examples, the reason, and the controls",
        seen,
        vec![true, true, true, true, true, false],
    )
}
