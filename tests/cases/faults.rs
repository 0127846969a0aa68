//! What goes wrong is said, and the next Run works.

use tests::page::lab::{LONG, Lab, QUICK};
use tests::page::workers::{HOLD_WORKERS, KILL_WORKER};
use tests::{Case, Mode, Outcome, Stage, ensure};

pub const CASES: &[Case] = &[
    Case { name: "an engine that does not load is said", modes: &[Mode::Blocked], body: lost_engine },
    Case { name: "a worker that dies is said", modes: &[Mode::Headers, Mode::Blocked], body: dead_worker },
];

fn lost_engine(stage: &mut Stage<'_>) -> Outcome {
    const ENGINE: &str = ".wasm";
    stage.open_article()?;
    let lab = Lab::here(stage)?;
    stage.server.refuse(ENGINE);
    let failed = lab.set(QUICK).and_then(|()| lab.press()).and_then(|()| lab.becomes("failed"));
    stage.server.allow(ENGINE);
    failed?;
    says_what_to_do(&lab)?;
    lab.runs()?;
    lab.is_right()
}

fn dead_worker(stage: &mut Stage<'_>) -> Outcome {
    let lab = Lab::open(stage)?;
    stage.session.run(HOLD_WORKERS)?;
    lab.set(LONG)?;
    lab.press()?;
    lab.is_under_way()?;
    stage.session.run(KILL_WORKER)?;
    lab.becomes("failed")?;
    says_what_to_do(&lab)?;
    lab.set(QUICK)?;
    lab.runs()?;
    lab.is_right()
}

fn says_what_to_do(lab: &Lab<'_>) -> Outcome {
    let result = lab.result()?;
    ensure(result.contains("Run"), || format!("the lab only says {result:?}"))
}
