//! Nothing overflows, from a phone to a desk.

use tests::page::show;
use tests::{Case, Mode, Outcome, Stage, equal};

pub const CASES: &[Case] = &[
    Case { name: "nothing overflows at 360 px", modes: &[Mode::Headers], body: phone },
    Case { name: "nothing overflows at 768 px", modes: &[Mode::Headers], body: tablet },
    Case { name: "nothing overflows at 1280 px", modes: &[Mode::Headers], body: desk },
];

/// What reaches beyond the window without a scrollable box of its own to do so in.
const WIDER: &str = "
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= edge) return [];
    return [...document.querySelectorAll('body *')]
        .filter(element => element.getBoundingClientRect().right > edge + 1)
        .slice(0, 5)
        .map(element => element.tagName + '.' + element.getAttribute('class'));";

/// What sticks out of the slide that is shown: words out of their boxes, letters out of the drawing.
const STICKS_OUT: &str = "
    const out = [];
    const within = (inner, outer) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1
        && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
    for (const slide of document.querySelectorAll('.slides > li[data-current]')) {
        const box = slide.getBoundingClientRect();
        for (const part of slide.querySelectorAll('.slide-words, .slide-title, .slide-caption, svg')) {
            if (!within(part.getBoundingClientRect(), box)) out.push(slide.id + ' ' + part.getAttribute('class'));
        }
        for (const letters of slide.querySelectorAll('svg text')) {
            const drawing = letters.ownerSVGElement.getBoundingClientRect();
            const shown = letters.getBoundingClientRect();
            const seen = letters.checkVisibility({ opacityProperty: true, visibilityProperty: true });
            if (seen && !within(shown, drawing)) out.push(slide.id + ' ' + letters.textContent);
        }
    }
    return out;";

fn phone(stage: &mut Stage<'_>) -> Outcome {
    at(stage, 360)
}

fn tablet(stage: &mut Stage<'_>) -> Outcome {
    at(stage, 768)
}

fn desk(stage: &mut Stage<'_>) -> Outcome {
    at(stage, 1280)
}

fn at(stage: &Stage<'_>, width: u32) -> Outcome {
    stage.open("")?;
    for page in stage.settings.pages()? {
        stage.session.in_window(&stage.address(&page), width, || fits(stage, &page))?;
    }
    Ok(())
}

fn fits(stage: &Stage<'_>, page: &str) -> Outcome {
    let nothing: Vec<String> = Vec::new();
    equal(&format!("/{page} is wider than the window"), stage.session.ask_with(WIDER, Vec::new())?, nothing.clone())?;
    for show in show::all(stage)? {
        stage.live()?;
        for slide in 1..=show.slides {
            show.bring(slide)?;
            show.rests()?;
            equal("sticks out", stage.session.ask_with(STICKS_OUT, Vec::new())?, nothing.clone())?;
        }
    }
    Ok(())
}
