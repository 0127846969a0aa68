//! What goes wrong is said, and the next Run works.

use tests::page::lab::{LONG, Lab, QUICK};
use tests::{Case, Mode, Outcome, Stage, ensure};

pub const CASES: &[Case] = &[
    Case { name: "an engine that does not load is said", modes: &[Mode::Blocked], body: lost_engine },
    Case { name: "a worker that dies is said", modes: &[Mode::Headers, Mode::Blocked], body: dead_worker },
];

/// Keeps hold of the page's workers, so that one can be ended as the browser ends it when its process is lost: it
/// falls silent, and all that the page hears is an error.
pub(super) const HOLD_WORKERS: &str = "
    window.workers = [];
    window.Worker = class extends Worker {
        constructor(...address) { super(...address); workers.push(this); }
    };";
pub(super) const KILL_WORKER: &str = "
    const worker = workers.at(-1);
    worker.dispatchEvent(new ErrorEvent('error', { message: 'the worker was lost', cancelable: true }));
    worker.terminate(); // Last: in WebKit a terminated worker hears no event.";

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
