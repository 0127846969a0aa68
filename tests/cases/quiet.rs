//! Nothing to hear in the console, and nobody else is asked for anything.

use tests::page::lab::{Lab, QUICK};
use tests::{Case, Mode, Outcome, Stage, equal};

const MODES: &[Mode] = &[Mode::Headers, Mode::Worker, Mode::SubPath];

pub const CASES: &[Case] = &[Case { name: "no complaint, and no request to another site", modes: MODES, body: quiet }];

/// What other cases ask for though it is not there, and the icon that browsers look for on a page without one.
const ASKED_FOR: [&str; 2] = ["/no/such/page/", "/favicon.ico"];

fn quiet(stage: &mut Stage<'_>) -> Outcome {
    let origin = stage.server.url();
    let own = |page: &String| page != "no/such/page/";
    for page in stage.settings.pages()?.into_iter().filter(own) {
        stage.open(&page)?;
        stage.session.run("scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })")?;
        nothing(stage, &origin)?;
    }
    let lab = Lab::open(stage)?;
    lab.set(QUICK)?;
    lab.press()?;
    lab.ends_after("done")?;
    nothing(stage, &origin)
}

fn nothing(stage: &Stage<'_>, origin: &str) -> Outcome {
    let mut complaints = stage.session.complaints(origin)?;
    complaints.retain(|words| !ASKED_FOR.iter().any(|asked| words.contains(asked)));
    equal("complaints", complaints, Vec::new())?;
    equal("requests to others", stage.session.strangers()?, Vec::new())
}
