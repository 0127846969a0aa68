//! Every slideshow by mouse, keys, swipe and link.

use serde_json::Value;
use tests::page::show::{self, Show};
use tests::{Case, Key, Mode, Outcome, Stage, ensure, equal};

pub const CASES: &[Case] = &[
    Case { name: "slideshows turn by mouse", modes: &[Mode::Headers, Mode::SubPath], body: by_mouse },
    Case { name: "slideshows turn by keys", modes: &[Mode::Headers], body: by_keys },
    Case { name: "slideshows turn by swipe", modes: &[Mode::Headers], body: by_swipe },
    Case { name: "a link leads to a slide", modes: &[Mode::Headers], body: by_link },
    Case { name: "a show keeps its height", modes: &[Mode::Headers], body: same_height },
];

/// Something done with every show of the article.
fn each(stage: &Stage<'_>, act: impl Fn(&Show<'_>) -> Outcome) -> Outcome {
    stage.open_article()?;
    let shows = show::all(stage)?;
    ensure(!shows.is_empty(), || "the article has no slideshow".to_owned())?;
    shows.iter().try_for_each(act)
}

fn by_mouse(stage: &mut Stage<'_>) -> Outcome {
    each(stage, |show| {
        show.shows(1)?;
        for slide in 2..=show.slides {
            show.next()?;
            show.shows(slide)?;
            show.address_names(slide)?;
        }
        show.next()?;
        show.shows(show.slides)?;
        show.previous()?;
        show.shows(show.slides - 1)?;
        stage.session.click(&show.inside(".slideshow-dot:nth-of-type(1)"))?;
        show.shows(1)
    })
}

fn by_keys(stage: &mut Stage<'_>) -> Outcome {
    each(stage, |show| {
        show.focus()?;
        for (key, slide) in [(Key::Right, 2), (Key::End, show.slides), (Key::Left, show.slides - 1), (Key::Home, 1)] {
            stage.session.press(&[key])?;
            show.shows(slide)?;
        }
        Ok(())
    })
}

fn by_swipe(stage: &mut Stage<'_>) -> Outcome {
    each(stage, |show| {
        for (by, slide) in [(-160, 2), (160, 1)] {
            let (x, y) = show.middle()?;
            let from = (x - by / 2, y);
            match stage.browser().has_touch() {
                true => stage.session.swipe(from, by)?,
                false => finger_by_script(stage, show, from, by)?,
            }
            show.shows(slide)?;
        }
        Ok(())
    })
}

/// Where the driver has no touch screen, the events of one.
fn finger_by_script(stage: &Stage<'_>, show: &Show<'_>, (x, y): (i64, i64), by: i64) -> Outcome {
    let script = "
        const [target, x, y, by] = arguments;
        const send = (kind, clientX) => document.querySelector(target).dispatchEvent(new PointerEvent(kind,
            { pointerType: 'touch', isPrimary: true, bubbles: true, clientX, clientY: y }));
        send('pointerdown', x);
        send('pointermove', x + by / 2);
        send('pointerup', x + by);";
    let values = vec![show.inside(".slides").into(), x.into(), y.into(), by.into()];
    stage.session.ask_with::<Value>(script, values).map(drop)
}

fn by_link(stage: &mut Stage<'_>) -> Outcome {
    stage.open_article()?;
    let targets: Vec<(String, usize)> = show::all(stage)?.iter().map(|show| (show.id.clone(), show.slides)).collect();
    for (nth, (id, slides)) in targets.into_iter().enumerate() {
        // A page of its own for each: the same address with another anchor would not load anew.
        stage.open("")?;
        stage.open(&format!("{}#{id}-{slides}", stage.settings.article()?))?;
        show::all(stage)?[nth].shows(slides)?;
        stage.session.until(
            &format!("{id}-{slides} is in sight"),
            &format!(
                "(box => box.top < innerHeight && box.bottom > 0)
                    (document.getElementById('{id}-{slides}').getBoundingClientRect())"
            ),
        )?;
    }
    Ok(())
}

fn same_height(stage: &mut Stage<'_>) -> Outcome {
    each(stage, |show| {
        let heights = show.heights()?;
        equal(&format!("{}: heights of its slides", show.id), heights.clone(), vec![heights[0]; heights.len()])
    })
}
