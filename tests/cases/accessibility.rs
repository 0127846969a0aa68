//! The accessibility checker on every page, in both themes.

use serde_json::Value;
use tests::{Case, Failure, Mode, Outcome, Stage, ensure};

pub const CASES: &[Case] =
    &[Case { name: "no page has an accessibility fault", modes: &[Mode::Headers], body: no_fault }];

const CHECK: &str = "
    const answer = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'] }).then(
        result => answer(result.violations.map(fault =>
            `${fault.id}: ${fault.help}: ${fault.nodes.slice(0, 3).map(node => node.target.join(' ')).join(' | ')}`)),
        error => answer([String(error)]));";

fn no_fault(stage: &mut Stage<'_>) -> Outcome {
    let path = stage.settings.axe.as_ref();
    let path = path.ok_or_else(|| Failure::cannot("no checker was named (LOCKSTEP_AXE)"))?;
    let unreadable = |error| Failure::new(format!("{}: {error}", path.display()));
    let checker = std::fs::read_to_string(path).map_err(unreadable)?;
    let mut faults = Vec::new();
    for page in stage.settings.pages()? {
        stage.session.open(&stage.address(&page))?;
        stage.session.run(&checker)?;
        for theme in ["light", "dark"] {
            let found = check(stage, theme)?;
            faults.extend(found.into_iter().map(|fault| format!("/{page} {theme}: {fault}")));
        }
    }
    ensure(faults.is_empty(), || faults.join("\n      "))
}

fn check(stage: &Stage<'_>, theme: &str) -> Outcome<Vec<String>> {
    stage.session.ask_with::<Value>("document.documentElement.dataset.theme = arguments[0]", vec![theme.into()])?;
    stage.session.await_answer(CHECK, Vec::new())
}
