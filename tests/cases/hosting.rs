//! Hosts without headers, without a service worker, and without a network.

use serde_json::Value;
use std::time::Duration;
use tests::page::lab::{Lab, QUICK};
use tests::page::show;
use tests::{Case, Failure, Mode, Outcome, Stage, ensure, equal};

/// Hosts where the service worker has to isolate the page.
const BY_WORKER: &[Mode] = &[Mode::Worker, Mode::SubPath];

pub const CASES: &[Case] = &[
    // First: a page that the service worker does not isolate is to be had only on the first visit.
    Case {
        name: "a page that was reloaded in vain is not reloaded again",
        modes: &[Mode::Worker],
        body: asked_in_vain,
    },
    Case { name: "who never presses Run never sees a reload", modes: BY_WORKER, body: no_reload },
    Case { name: "one click runs, with at most one reload", modes: BY_WORKER, body: one_reload },
    Case {
        name: "the first Run does not wait for the copy of the site",
        modes: &[Mode::Worker],
        body: before_the_copy,
    },
    Case { name: "a program's engine is fetched before Run is pressed", modes: &[Mode::Worker], body: prefetches },
    Case { name: "the next Run needs no reload", modes: BY_WORKER, body: no_second_reload },
    Case { name: "the service worker removes itself and its copy when told to", modes: BY_WORKER, body: remove },
    Case { name: "without a service worker nothing reloads", modes: &[Mode::Blocked], body: no_loop },
    Case { name: "the site works offline after one visit", modes: &[Mode::Offline], body: offline },
];

/// The service worker answers for this page; or what stands in the way.
const INSTALLED: &str =
    "(state => state === 'activated' || `the worker is ${state}`)(navigator.serviceWorker.controller?.state)";

/// Counts what is in the service worker's copy of the site, once it is active.
const COUNT: &str = "
    navigator.serviceWorker.ready.then(({ scope }) => setInterval(async () => {
        const names = (await caches.keys()).filter(name => name.startsWith(`lockstep ${scope} `));
        const copies = await Promise.all(names.map(async name => (await caches.open(name)).keys()));
        window.kept = Math.max(0, ...copies.map(copy => copy.length));
    }, 100));";

/// Waits until the service worker is active and its copy of the site is complete.
fn active(stage: &Stage<'_>) -> Outcome {
    workers_exist(stage)?;
    stage.session.run(COUNT)?;
    let files = stage.settings.kept()?;
    stage
        .session
        .until("the copy of the site is whole", &format!("window.kept === {files} || `${{window.kept}} of {files}`"))
}

/// Waits until the service worker's copy of the site is complete and the page is in its care. WebKit often, and Chromium
/// once in some hundred runs, does not hand over a page that was open before; they do so with the next visit.
pub fn installed(stage: &Stage<'_>) -> Outcome {
    active(stage)?;
    if !is_handed_over(stage)? {
        stage.session.reload()?;
    }
    stage.session.until("the service worker is at work", INSTALLED)
}

/// Whether the page that is open comes into the service worker's care, which takes a moment.
fn is_handed_over(stage: &Stage<'_>) -> Outcome<bool> {
    let looks = if stage.browser().is_webkit() { 1 } else { 50 };
    for look in 0..looks {
        if look > 0 {
            std::thread::sleep(Duration::from_millis(200));
        }
        if stage.session.ask::<Value>(INSTALLED)? == Value::Bool(true) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn workers_exist(stage: &Stage<'_>) -> Outcome {
    match stage.session.ask("'serviceWorker' in navigator && isSecureContext")? {
        true => Ok(()),
        false => Err(Failure::cannot(format!("{} offers no service workers here", stage.browser().name()))),
    }
}

fn asked_in_vain(stage: &mut Stage<'_>) -> Outcome {
    let lab = Lab::open(stage)?;
    workers_exist(stage)?;
    ensure(!stage.session.ask::<bool>("crossOriginIsolated")?, || "the first visit is isolated already".to_owned())?;
    stage.session.run("sessionStorage.setItem('lockstep:reloaded', '1')")?;
    lab.set(QUICK)?;
    lab.press()?;
    equal("pages until the end", lab.ends_after("done")?, 1)?;
    let said: String = stage.session.ask("document.querySelector('[data-lab=race]').innerText")?;
    ensure(said.contains("asked for it and did not give it"), || format!("the lab does not say why: {said}"))?;
    stage.session.run("sessionStorage.clear()")
}

fn no_reload(stage: &mut Stage<'_>) -> Outcome {
    stage.open_article()?;
    let page = stage.session.page()?;
    stage.session.run("document.querySelector('[data-lab=race]').scrollIntoView({ behavior: 'instant' })")?;
    active(stage)?;
    // The page must stay as it is, whether it is handed over or not.
    is_handed_over(stage)?;
    stage.session.run("scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })")?;
    stage.session.until("the page is idle", "document.readyState === 'complete'")?;
    equal("the page", stage.session.page()?, page)
}

fn one_reload(stage: &mut Stage<'_>) -> Outcome {
    let lab = Lab::open(stage)?;
    lab.set(QUICK)?;
    let plan = lab.plan()?;
    let shows = show::all(stage)?;
    shows[0].bring(2)?;
    stage.session.run(
        "document.querySelector('[data-lab=race] .lab-run').scrollIntoView({ block: 'center', behavior: 'instant' })",
    )?;
    let place = place_of_run(stage)?;
    lab.press()?;
    let pages = lab.ends_after("done")?;
    ensure(pages <= 2, || format!("the page was loaded {pages} times"))?;
    lab.is_right()?;
    equal("the controls", lab.plan()?, plan)?;
    shows[0].shows(2)?;
    let moved = place_of_run(stage)? - place;
    ensure(moved.abs() < 4.0, || format!("Run moved by {moved} px under the reader"))
}

/// A copy that can't be made whole, on a host of its own, stands for one that takes long.
fn before_the_copy(stage: &mut Stage<'_>) -> Outcome {
    const PART: &str = "icon-512.png";
    let host = stage.on_another_host(stage.settings)?;
    host.server.refuse(PART);
    one_click(&host)?;
    ensure(host.session.ask("crossOriginIsolated")?, || "the page was not isolated".to_owned())?;
    host.session.run(COUNT)?;
    host.session.until("the copy has begun", "window.kept > 0")?;
    let (kept, files): (usize, usize) = (host.session.ask("window.kept")?, host.settings.kept()?);
    ensure(kept < files, || "the copy is whole without a part of it".to_owned())?;
    host.server.allow(PART);
    host.session.reload()?;
    active(&host)
}

/// On a host of its own, whose page is not isolated yet.
fn prefetches(stage: &mut Stage<'_>) -> Outcome {
    const FETCHED: &str = "performance.getEntriesByType('resource').map(({ name }) => name)";
    let host = stage.on_another_host(stage.settings)?;
    host.open_article()?;
    for (program, module) in
        [("reference_counts", "engine-st-.*engine_rest"), ("io_threads", "engine-mt-.*engine_whole")]
    {
        host.session.run(&format!("document.getElementById('{program}').scrollIntoView({{ behavior: 'instant' }})"))?;
        let there = format!("{FETCHED}.some(name => /{module}.wasm$/.test(name))");
        host.session.until(&format!("{module} is fetched for {program}"), &there)?;
    }
    ensure(!host.session.ask("crossOriginIsolated")?, || "the page was isolated before anybody asked".to_owned())
}

fn one_click(stage: &Stage<'_>) -> Outcome {
    let lab = Lab::open(stage)?;
    lab.set(QUICK)?;
    lab.press()?;
    let pages = lab.ends_after("done")?;
    ensure(pages <= 2, || format!("the page was loaded {pages} times"))?;
    lab.is_right()
}

/// How far Run is from the window's top.
fn place_of_run(stage: &Stage<'_>) -> Outcome<f64> {
    stage.session.ask("document.querySelector('[data-lab=race] .lab-run').getBoundingClientRect().top")
}

fn no_second_reload(stage: &mut Stage<'_>) -> Outcome {
    stage.open_article()?;
    installed(stage)?;
    // A page that was open before the service worker came is in its care, but was not isolated when it was loaded.
    stage.open_article()?;
    let lab = Lab::here(stage)?;
    lab.set(QUICK)?;
    lab.press()?;
    equal("pages until the end", lab.ends_after("done")?, 1)?;
    lab.is_right()
}

fn remove(stage: &mut Stage<'_>) -> Outcome {
    stage.open_article()?;
    installed(stage)?;
    // Without a script of its own, which would ask for a service worker again.
    stage.session.open(&stage.address("robots.txt"))?;
    stage.session.until("the service worker is at work", INSTALLED)?;
    stage.session.run(
        "navigator.serviceWorker.controller.postMessage('remove');
        setInterval(async () => {
            const [copies, workers] = [await caches.keys(), await navigator.serviceWorker.getRegistrations()];
            const states = (worker) => ['installing', 'waiting', 'active'].filter(state => worker[state]).join();
            window.left = [...copies, ...workers.map(states)].join('; ');
        }, 50);",
    )?;
    stage.session.until("neither a copy nor a service worker is left", "window.left === '' || window.left")
}

fn no_loop(stage: &mut Stage<'_>) -> Outcome {
    let lab = Lab::open(stage)?;
    lab.set(QUICK)?;
    lab.press()?;
    equal("pages until the end", lab.ends_after("done")?, 1)?;
    lab.is_right()
}

fn offline(stage: &mut Stage<'_>) -> Outcome {
    stage.open_article()?;
    installed(stage)?;
    stage.server.down();
    let outcome = works_offline(stage);
    stage.server.up()?;
    outcome
}

fn works_offline(stage: &Stage<'_>) -> Outcome {
    for page in stage.settings.pages()? {
        stage.session.open(&stage.address(&page))?;
        ensure(stage.session.ask("!!document.querySelector('h1')")?, || format!("/{page} is empty without a network"))?;
    }
    let lab = Lab::open(stage)?;
    lab.set(QUICK)?;
    lab.press()?;
    lab.ends_after("done")?;
    lab.checksums_agree()
}
