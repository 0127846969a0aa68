//! The whole article, for whoever reads it without JavaScript, and for all others too.

use std::path::Path;
use tests::page::show;
use tests::{Case, Failure, Mode, Outcome, Stage, ensure, equal};

pub const CASES: &[Case] = &[
    Case { name: "the article is complete", modes: &[Mode::NoScript, Mode::SubPath], body: complete },
    Case { name: "all slides stand in order", modes: &[Mode::NoScript], body: slides_in_order },
    Case { name: "the lab shows what was recorded", modes: &[Mode::NoScript], body: recorded },
    Case { name: "nothing is offered that needs JavaScript", modes: &[Mode::NoScript], body: nothing_dead },
    Case { name: "an address that leads nowhere says so", modes: &[Mode::Headers, Mode::NoScript], body: nowhere },
];

fn complete(stage: &mut Stage<'_>) -> Outcome {
    stage.open_article()?;
    let written = written_headings(&stage.settings.article()?)?;
    let shown: Vec<String> = stage.session.ask(
        "[...document.querySelectorAll('.prose :is(h2, h3, h4)')].filter(heading => heading.checkVisibility())
            .filter(heading => !heading.closest('[data-widget], .footnotes'))
            .map(heading => [...heading.childNodes].filter(node => !node.matches?.('a[aria-label], .anchor'))
                .map(node => node.textContent).join('').trim())",
    )?;
    for heading in &written {
        ensure(shown.iter().any(|shown| letters(shown).starts_with(&letters(heading))), || {
            format!("no heading {heading:?} on the page, only {shown:?}")
        })?;
    }
    Ok(())
}

/// The headings of the article's source.
fn written_headings(page: &str) -> Outcome<Vec<String>> {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    let unreadable = |error| Failure::new(format!("{}: {error}", content.display()));
    let slug = page.trim_end_matches('/');
    let folders = std::fs::read_dir(&content).map_err(unreadable)?.filter_map(Result::ok);
    let folder = folders.map(|entry| entry.path()).find(|path| path.to_string_lossy().ends_with(slug));
    let folder = folder.ok_or_else(|| Failure::new(format!("{}: no article {slug}", content.display())))?;
    let text = std::fs::read_to_string(folder.join("article.md")).map_err(unreadable)?;
    let mut fenced = false;
    let headings = text.lines().filter(|line| {
        fenced ^= line.starts_with("```");
        !fenced && line.starts_with("##")
    });
    Ok(headings.map(|line| line.trim_start_matches('#').trim().to_owned()).collect())
}

/// Only what is a letter or a digit: markup and typography aside.
fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

fn slides_in_order(stage: &mut Stage<'_>) -> Outcome {
    stage.open_article()?;
    for show in show::all(stage)? {
        let tops: Vec<f64> = stage.session.ask_with(
            "return [...document.querySelectorAll(arguments[0])].filter(slide => slide.checkVisibility())
                .filter(slide => slide.querySelector('svg') && slide.querySelector('.slide-caption').textContent.trim())
                .map(slide => slide.getBoundingClientRect().top);",
            vec![show.inside(".slides > li").into()],
        )?;
        equal(&format!("slides of {} in sight", show.id), tops.len(), show.slides)?;
        ensure(tops.is_sorted(), || format!("slides of {} stand at {tops:?}", show.id))?;
    }
    Ok(())
}

fn recorded(stage: &mut Stage<'_>) -> Outcome {
    stage.open_article()?;
    let (lanes, bars, table, source): (usize, usize, bool, String) = stage.session.ask(
        "[document.querySelectorAll('[data-lab=race] [data-lane]:not([hidden])').length,
          document.querySelectorAll('[data-lab=race] .lane-bar').length,
          !!document.querySelector('[data-lab=race] .lab-table')?.checkVisibility(),
          document.querySelector('[data-lab=race] .lanes figcaption').textContent]",
    )?;
    equal("lanes", lanes, 3)?;
    ensure(bars > 0, || "no bar is drawn in the lanes".to_owned())?;
    ensure(table, || "the recorded figures are not in sight".to_owned())?;
    ensure(source.contains("recorded"), || format!("the figure says {source:?}, not that it was recorded"))
}

/// A control without JavaScript is a promise that nobody keeps.
fn nothing_dead(stage: &mut Stage<'_>) -> Outcome {
    stage.open_article()?;
    let dead: Vec<String> = stage.session.ask(
        "[...document.querySelectorAll('button, input, select')].filter(control => control.checkVisibility())
            .map(control => control.getAttribute('class') || control.textContent)",
    )?;
    equal("controls in sight", dead, Vec::new())
}

fn nowhere(stage: &mut Stage<'_>) -> Outcome {
    stage.session.open(&stage.address("no/such/page/"))?;
    let title: String = stage.session.ask("document.querySelector('h1').textContent")?;
    ensure(title.contains("no page"), || format!("the page says {title:?}"))
}
