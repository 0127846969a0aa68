//! A slideshow as a reader finds it on the page.

use crate::{Outcome, Stage, equal};
use serde_json::Value;

/// A show.
pub struct Show<'a> {
    stage: &'a Stage<'a>,
    /// What its slides' anchors begin with.
    pub id: String,
    /// How many slides it has.
    pub slides: usize,
}

/// Every show of the page that is open, in order.
///
/// # Errors
/// The page can't be asked.
pub fn all<'a>(stage: &'a Stage<'a>) -> Outcome<Vec<Show<'a>>> {
    let found: Vec<(String, usize)> = stage.session.ask(
        "[...document.querySelectorAll('.slideshow')].map(show => {
            const slides = show.querySelectorAll('.slides > li');
            return [slides[0].id.replace(/-1$/, ''), slides.length];
        })",
    )?;
    Ok(found.into_iter().map(|(id, slides)| Show { stage, id, slides }).collect())
}

impl Show<'_> {
    /// A selector for something inside the show.
    pub fn inside(&self, selector: &str) -> String {
        format!(".slideshow:has(#{}-1) {selector}", self.id)
    }

    /// Clicks Next.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn next(&self) -> Outcome {
        self.stage.session.click(&self.inside("[aria-label='Next slide']"))
    }

    /// Clicks Previous.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn previous(&self) -> Outcome {
        self.stage.session.click(&self.inside("[aria-label='Previous slide']"))
    }

    /// Puts the keyboard into the show.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn focus(&self) -> Outcome {
        self.stage.session.focus(&self.inside("[aria-label='Next slide']"))
    }

    /// Waits until this slide, counted from 1, is shown and no other, and the show says so.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn shows(&self, slide: usize) -> Outcome {
        let expression = format!(
            "[...document.querySelectorAll({slides})].every((slide, n) =>
                slide.checkVisibility({{ visibilityProperty: true }}) === (n + 1 === {slide}))
             && document.querySelector({count}).textContent.trim() === '{slide} / {total}'
             && document.querySelectorAll({dot})[{slide} - 1].getAttribute('aria-current') === 'true'",
            slides = quoted(&self.inside(".slides > li")),
            count = quoted(&self.inside(".slideshow-count")),
            dot = quoted(&self.inside(".slideshow-dot")),
            total = self.slides,
        );
        self.stage.session.until(&format!("{} shows slide {slide}", self.id), &expression)
    }

    /// The point in the middle of the slides, in the window.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn middle(&self) -> Outcome<(i64, i64)> {
        let (x, y): (f64, f64) = self.stage.session.ask_with(
            "const slides = document.querySelector(arguments[0]);
             slides.scrollIntoView({ block: 'center', behavior: 'instant' });
             const box = slides.getBoundingClientRect();
             return [box.x + box.width / 2, box.y + box.height / 2];",
            vec![self.inside(".slides").into()],
        )?;
        Ok((x as i64, y as i64))
    }

    /// The heights of the show at each of its slides, as its dots bring them up.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn heights(&self) -> Outcome<Vec<f64>> {
        (1..=self.slides)
            .map(|slide| {
                self.bring(slide)?;
                self.stage.session.ask(&format!(
                    "document.querySelector({}).closest('.slideshow').getBoundingClientRect().height",
                    quoted(&self.inside(".slides"))
                ))
            })
            .collect()
    }

    /// Brings a slide up by its dot, without a mouse: for looking at it.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn bring(&self, slide: usize) -> Outcome {
        let dot = self.inside(&format!(".slideshow-dot:nth-of-type({slide})"));
        self.stage.session.ask_with::<Value>("document.querySelector(arguments[0]).click()", vec![dot.into()])?;
        self.shows(slide)
    }

    /// Takes whatever travels to its end.
    ///
    /// # Errors
    /// Something always does.
    pub fn rests(&self) -> Outcome {
        let script = "
            const answer = arguments[arguments.length - 1];
            const end = motion => (motion.effect.getComputedTiming().endTime < Infinity && motion.finish(), motion.finished);
            const rest = () => Promise.allSettled(document.getAnimations().map(end));
            requestAnimationFrame(() => requestAnimationFrame(() => rest().then(() => answer(true))));";
        self.stage.session.await_answer::<bool>(script, Vec::new()).map(drop)
    }

    /// The address ends in this slide's anchor.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn address_names(&self, slide: usize) -> Outcome {
        let hash: String = self.stage.session.ask("location.hash")?;
        equal("the address", hash, format!("#{}-{slide}", self.id))
    }
}

/// A selector as a script's string.
fn quoted(selector: &str) -> String {
    Value::from(selector).to_string()
}
