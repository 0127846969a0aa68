//! The small comforts around the text: theme, copying, contents, the way past the header.

use tests::{Case, Key, Mode, Outcome, Stage, ensure, equal};

pub const CASES: &[Case] = &[
    Case { name: "a chosen theme stays", modes: &[Mode::Headers], body: theme },
    Case { name: "a listing can be copied", modes: &[Mode::Headers], body: copying },
    Case { name: "the contents follow the reader", modes: &[Mode::Headers], body: contents },
    Case { name: "the first Tab leads past the header", modes: &[Mode::Headers], body: skip },
];

const THEME: &str = "document.documentElement.dataset.theme ?? 'system'";

fn theme(stage: &mut Stage<'_>) -> Outcome {
    stage.open_article()?;
    let begun: String = stage.session.ask(THEME)?;
    let paper = || stage.session.ask::<String>("getComputedStyle(document.body).backgroundColor");
    let mut papers = Vec::new();
    loop {
        stage.session.click("button[data-theme-switch]")?;
        let chosen: String = stage.session.ask(THEME)?;
        stage.session.reload()?;
        stage.live()?;
        equal("the theme after a reload", stage.session.ask::<String>(THEME)?, chosen.clone())?;
        papers.push(paper()?);
        if chosen == begun {
            break;
        }
    }
    papers.sort();
    papers.dedup();
    equal("different papers", papers.len(), 2)
}

fn copying(stage: &mut Stage<'_>) -> Outcome {
    stage.open_article()?;
    stage
        .session
        .run("document.querySelector('figure[data-copy]').scrollIntoView({ block: 'center', behavior: 'instant' })")?;
    stage.session.click("figure[data-copy] button")?;
    stage.session.until(
        "the button says that it copied",
        "document.querySelector('figure[data-copy] button').textContent === 'Copied'",
    )
}

fn contents(stage: &mut Stage<'_>) -> Outcome {
    stage.open_article()?;
    let count: usize = stage.session.ask("document.querySelectorAll('nav[data-contents] a').length")?;
    ensure(count > 2, || format!("the contents have only {count} entries"))?;
    for nth in [2, count / 2, 1] {
        stage.session.run(&format!(
            "const link = document.querySelectorAll('nav[data-contents] a')[{nth}];
             document.getElementById(link.hash.slice(1)).scrollIntoView({{ behavior: 'instant' }});"
        ))?;
        stage.session.until(
            &format!("entry {nth} of the contents is marked"),
            &format!(
                "[...document.querySelectorAll('nav[data-contents] a')]
                    .every((link, n) => (n === {nth}) === (link.getAttribute('aria-current') === 'true'))"
            ),
        )?;
    }
    Ok(())
}

fn skip(stage: &mut Stage<'_>) -> Outcome {
    stage.open("")?;
    stage.open_article()?;
    stage.session.press(&[Key::Tab])?;
    stage.session.until("the skip link has the focus", "document.activeElement.matches('a.skip')")?;
    let seen: bool = stage.session.ask("document.activeElement.getBoundingClientRect().top >= 0")?;
    ensure(seen, || "the skip link can't be seen though it has the focus".to_owned())?;
    stage.session.press(&[Key::Enter])?;
    stage.session.until("the focus is at the text", "document.activeElement.id === 'content'")
}
