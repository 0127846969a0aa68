//! The lab `start-methods`, and what the engine tells of the processes that its program starts.

use messages::record::Build;
use messages::{Event, Life, Manner, Printed, Program, Request, Stage as Phase};
use serde_json::json;
use std::path::Path;
use tests::page::engine::Engine;
use tests::{Case, Failure, Mode, Outcome, Stage, ensure, equal};

const HEADERS: &[Mode] = &[Mode::Headers];

pub const CASES: &[Case] = &[
    Case { name: "every process tells what it went through, and what crossed", modes: HEADERS, body: lives },
    Case { name: "the three start methods run one after the other", modes: HEADERS, body: runs },
    Case { name: "Stop ends the start methods, and Run begins anew", modes: HEADERS, body: stops },
    Case { name: "without shared memory the recorded start methods stay", modes: &[Mode::Blocked], body: barred },
    Case { name: "without script the recorded start methods stand there", modes: &[Mode::NoScript], body: still },
];

const LAB: &str = "document.querySelector('[data-lab=start-methods]')";
const METHODS: [&str; 3] = ["spawn", "fork", "forkserver"];
/// Programs that fork, and stand in the article with what they print.
const FORKING: [&str; 2] = ["fork_with_lock", "fork_before_threads"];

fn article() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/01-threads-processes-parallelism")
}

fn text(name: &str) -> Outcome<String> {
    let path = article().join("programs").join(format!("{name}.py"));
    std::fs::read_to_string(&path).map_err(|error| Failure::new(format!("{}: {error}", path.display())))
}

/// A program of the article, as the lab has it run.
fn request(name: &str, argument: Option<&str>, recorded: bool) -> Outcome<Request> {
    let source = text(name)?;
    let source = source.split_once('\n').filter(|_| argument.is_some()).map_or(&*source, |(_, rest)| rest);
    let fault = |error: &dyn std::fmt::Display| Failure::new(format!("{name}: {error}"));
    let image = compiler::image(source, &format!("{name}.py")).map_err(|error| fault(&error))?;
    let code = postcard::to_allocvec(&image).map_err(|error| fault(&error))?;
    let arguments = argument.map(str::to_owned).into_iter().collect();
    let manner = Manner { build: Build::Gil, recorded };
    Ok(Request::Program(Program { arguments, manner, ..Program::new(format!("{name}.py"), source, code) }))
}

/// What a run told: of its processes the last word of each, what was printed, and the exit status.
#[derive(Default)]
struct Told {
    lives: Vec<Life>,
    printed: Vec<Printed>,
    status: Option<i32>,
}

impl Told {
    fn of(events: Vec<Event>) -> Outcome<Self> {
        let mut told = Self::default();
        for event in events {
            match event {
                Event::Lived(life) => {
                    let life = life.open().map_err(|error| Failure::new(error.to_string()))?;
                    told.lives.retain(|known: &Life| known.pid != life.pid);
                    told.lives.push(life);
                }
                Event::Printed(printed) => told.printed.extend(printed),
                Event::Ended(ended) => told.status = Some(ended.status),
                Event::Failed(reason) | Event::Gone(reason) => return Err(Failure::new(reason)),
                _ => {}
            }
        }
        told.lives.sort_by_key(|life| life.pid);
        Ok(told)
    }

    fn output(&self) -> String {
        self.printed.iter().map(|printed| &*printed.text).collect()
    }
}

fn stages(life: &Life) -> Vec<Phase> {
    life.marks.iter().map(|mark| mark.stage).collect()
}

fn bytes(lives: &[Life], stage: Phase) -> u64 {
    lives.iter().flat_map(|life| &life.marks).filter(|mark| mark.stage == stage).map(|mark| mark.bytes).sum()
}

fn lives(stage: &mut Stage<'_>) -> Outcome {
    if !stage.shares_memory() {
        return Err(Failure::cannot("this browser shares no memory"));
    }
    stage.open("")?;
    // The first run pays for what the browser compiles, and is not looked at.
    let mut requests = vec![request("start_methods", Some(METHODS[0]), true)?];
    for method in METHODS {
        requests.push(request("start_methods", Some(method), true)?);
    }
    for name in FORKING {
        requests.push(request(name, None, false)?);
    }
    let mut told = Vec::new();
    for events in Engine::Shared.events(stage.session, &requests.iter().collect::<Vec<_>>())?.into_iter().skip(1) {
        told.push(Told::of(events)?);
    }
    record(stage, &told)?;
    let [spawn, fork, server, locked, before] = &told[..] else { return Err(Failure::new("a run is missing")) };
    for told in [spawn, fork, server] {
        equal("the output", told.output(), "sum 799980000\nsum 799980000\n".to_owned())?;
        equal("the status", told.status, Some(0))?;
        let ordered = told.lives.iter().all(|life| life.marks.is_sorted_by_key(|mark| mark.began_us));
        ensure(ordered, || format!("stages out of order: {:?}", told.lives))?;
    }
    for child in &spawn.lives[1..] {
        let expected = [Phase::Boot, Phase::Import, Phase::Unpickle, Phase::Import, Phase::Unpickle, Phase::Run];
        equal("a spawned child", stages(child), expected.to_vec())?;
        equal("its name", child.name.starts_with("SpawnProcess-"), true)?;
        ensure(child.ended_us > 0, || "it tells no end".to_owned())?;
    }
    let (sent, come) = (bytes(&spawn.lives, Phase::Pickle), bytes(&spawn.lives, Phase::Unpickle));
    ensure(sent > 160_000 && come > 160_000 && come <= sent, || format!("pickled {sent}, unpickled {come}"))?;
    equal("forked children", fork.lives.len(), 3)?;
    for child in &fork.lives[1..] {
        equal("a forked child", stages(child)[..3].to_vec(), vec![Phase::Copy, Phase::Boot, Phase::Run])?;
        ensure(child.marks[0].bytes > 1_000_000, || format!("copied: {:?}", child.marks[0]))?;
    }
    equal("what a fork pickles", bytes(&fork.lives, Phase::Pickle), 0)?;
    equal("a helper, and two children", server.lives.len(), 4)?;
    ensure(stages(&server.lives[1]).contains(&Phase::Wait), || format!("no helper: {:?}", server.lives[1]))?;
    for child in &server.lives[2..] {
        ensure(child.name.starts_with("ForkServerProcess-"), || format!("its name: {}", child.name))?;
        let stages = stages(child);
        let wanted = [Phase::Copy, Phase::Boot, Phase::Unpickle, Phase::Import, Phase::Run];
        ensure(wanted.iter().all(|stage| stages.contains(stage)), || format!("a child of the helper: {stages:?}"))?;
    }
    let said = locked.output();
    for part in ["DeprecationWarning", "holder held when the process was forked", "the child ended with 255"] {
        ensure(said.contains(part), || format!("{part} is missing from {said}"))?;
    }
    equal("forked before", before.output(), "the child has the lock\nthe child has ended\n".to_owned())
}

/// Keeps what was told for the page, where that is asked for: `LOCKSTEP_RECORD=Chromium 130`, say.
fn record(stage: &Stage<'_>, told: &[Told]) -> Outcome {
    let Ok(browser) = std::env::var("LOCKSTEP_RECORD") else { return Ok(()) };
    let cores: u32 = stage.session.ask("navigator.hardwareConcurrency")?;
    let trial = |told: &Told| json!({ "lives": told.lives, "printed": told.printed, "whole": true });
    let trials: Vec<_> = told[..METHODS.len()].iter().map(trial).collect();
    write("start_methods", &json!({ "browser": browser, "cores": cores, "trials": trials }))?;
    for (name, told) in FORKING.iter().zip(&told[METHODS.len()..]) {
        write(name, &json!({ "printed": told.printed, "status": told.status, "in_browser": true }))?;
    }
    Ok(())
}

fn write(name: &str, recording: &serde_json::Value) -> Outcome {
    let folder = article().join("recordings");
    let kept = std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::write(folder.join(format!("{name}.json")), format!("{recording:#}\n")));
    kept.map_err(|error| Failure::new(format!("{}: {error}", folder.display())))
}

fn open(stage: &Stage<'_>) -> Outcome {
    stage.open_article()?;
    stage.session.run(&format!("{LAB}.scrollIntoView({{ behavior: 'instant' }})"))?;
    stage.session.until("the lab takes orders", &format!("!{LAB}.querySelector('fieldset').disabled"))
}

fn press(stage: &Stage<'_>) -> Outcome {
    stage.session.click("[data-lab=start-methods] [data-act=press]")
}

fn until(stage: &Stage<'_>, what: &str, expression: &str) -> Outcome {
    stage.session.until(what, &format!("(lab => {expression})({LAB})"))
}

fn says_why_not(stage: &Stage<'_>) -> Outcome {
    press(stage)?;
    let why = "lab.querySelector('[data-part=said]').textContent.includes('Processes cannot be started here')";
    until(stage, "it says why not", why)?;
    until(stage, "the recording stays", "lab.querySelectorAll('.starts-chart').length === 3")
}

const MEASURED: &str = "lab.dataset.state === 'ready' && lab.querySelectorAll('.starts-chart').length === 3
    && lab.querySelector('[data-part=source]').textContent.includes('Measured here')";

fn runs(stage: &mut Stage<'_>) -> Outcome {
    open(stage)?;
    if !stage.shares_memory() {
        return says_why_not(stage);
    }
    press(stage)?;
    until(stage, "all three were measured", MEASURED)?;
    let lanes: Vec<usize> = stage.session.ask(&format!(
        "[...{LAB}.querySelectorAll('.starts-chart')].map(c => c.querySelectorAll('.starts-name').length)"
    ))?;
    equal("lanes", lanes, vec![3, 3, 4])?;
    let told: String = stage.session.ask(&format!("{LAB}.querySelector('[data-part=told]').textContent"))?;
    ensure(METHODS.iter().all(|method| told.contains(method)), || told.clone())
}

fn stops(stage: &mut Stage<'_>) -> Outcome {
    open(stage)?;
    if !stage.shares_memory() {
        return says_why_not(stage);
    }
    press(stage)?;
    until(stage, "it runs", "lab.dataset.state === 'running'")?;
    press(stage)?;
    until(stage, "it has stopped", "lab.dataset.state === 'ready' && lab.textContent.includes('Stopped.')")?;
    press(stage)?;
    until(stage, "all three were measured", MEASURED)
}

fn barred(stage: &mut Stage<'_>) -> Outcome {
    open(stage)?;
    says_why_not(stage)
}

fn still(stage: &mut Stage<'_>) -> Outcome {
    stage.open_article()?;
    let seen: Vec<bool> = stage.session.ask(
        "['.starts-chart rect', '.starts-numbers table', '.starts-legend', '.lab-needs-script', '[data-act=press]'].map(part =>
            document.querySelector('[data-lab=start-methods] ' + part).checkVisibility())",
    )?;
    equal("the pictures, the table, the legend, the reason, and Run", seen, vec![true, true, true, true, false])
}
