//! What the browser brings to life is what was prerendered.

use tests::{Case, Mode, Outcome, Stage, ensure, equal};

pub const CASES: &[Case] = &[
    Case { name: "hydration finds what it expects", modes: &[Mode::Checked], body: no_mismatch },
    Case { name: "hydration changes no structure", modes: &[Mode::Headers], body: same_structure },
];

/// Each widget's elements as they came and as they stand now, with what names them.
const STRUCTURES: &str = "
    const answer = arguments[arguments.length - 1];
    const names = element => ['id', 'class', 'data-lane', 'type'].map(name => element.getAttribute(name) ?? '').join(' ');
    const shape = element => `${element.localName}[${names(element)}](${[...element.children].map(shape).join()})`;
    const shapes = page => [...page.querySelectorAll('[data-widget]')].map(shape);
    fetch(location.href)
        .then(response => response.text())
        .then(text => new DOMParser().parseFromString(text, 'text/html'))
        .then(served => answer([shapes(served), shapes(document)]));";

fn no_mismatch(stage: &mut Stage<'_>) -> Outcome {
    stage.open_article()?;
    let complaints = stage.session.complaints(&stage.server.url())?;
    ensure(complaints.is_empty(), || complaints.join("\n      "))
}

fn same_structure(stage: &mut Stage<'_>) -> Outcome {
    stage.open_article()?;
    let (served, live): (Vec<String>, Vec<String>) = stage.session.await_answer(STRUCTURES, Vec::new())?;
    ensure(!served.is_empty(), || "the article has no widget".to_owned())?;
    equal("widgets", live.len(), served.len())?;
    for (live, served) in live.into_iter().zip(served) {
        equal("a widget's structure", live, served)?;
    }
    Ok(())
}
