//! The programs of `tests/python` in the published engines: they do there what they say, as they do natively.

use std::fmt::Write;
use tests::page::engine::Engine;
use tests::{Browser, Case, Failure, Mode, Outcome, Stage, ensure};

pub const CASES: &[Case] = &[
    Case {
        name: "programs do in engine-mt what they say",
        modes: &[Mode::Headers],
        body: |stage| corpus(stage, Engine::Shared),
    },
    Case {
        name: "programs do in engine-st what they say",
        modes: &[Mode::Blocked],
        body: |stage| corpus(stage, Engine::Alone),
    },
];

fn corpus(stage: &mut Stage<'_>, engine: Engine) -> Outcome {
    // A page without labs: nothing else runs beside.
    stage.open("")?;
    let known = corpus::not_yet();
    // Threads take turns where they share no memory.
    let together = ["processes", "interpreters", "fork"];
    let alone = |program: &corpus::Program| !together.iter().any(|need| program.needs(need));
    let can = |program: &corpus::Program| engine == Engine::Shared || alone(program);
    // What one thread does on its own is the same engine's work everywhere: of that each engine's programs are run in one
    // browser, and threads and processes in all.
    let by_itself = |program: &corpus::Program| alone(program) && !program.needs("threads");
    let here = |program: &corpus::Program| stage.browser() == Browser::Chromium || !by_itself(program);
    let programs: Vec<corpus::Program> = corpus::programs()
        .into_iter()
        .filter(|program| !known.contains(&program.name) && can(program) && here(program))
        .collect();
    let texts: Vec<(&str, &str)> =
        programs.iter().map(|program| (program.file_name(), program.source.as_str())).collect();
    let answers = engine.run(stage.session, &texts)?;
    if answers.iter().flat_map(|answer| answer.as_ref().err()).any(|reason| reason.contains("no interpreter")) {
        return Err(Failure::cannot("this engine has no interpreter"));
    }
    let mut report = String::new();
    for (program, real) in programs.iter().zip(answers) {
        let difference = match real {
            Ok(real) => program.expected().difference(&real),
            Err(reason) => format!("  {reason}\n"),
        };
        if !difference.is_empty() {
            let _ = write!(report, "\n--- {}\n{difference}", program.name);
        }
    }
    ensure(report.is_empty(), || report)
}
