//! A lab that is a module of its own, as a reader finds it on the page: it comes when the lab is near.

use crate::{Outcome, Stage};
use serde_json::Value;

/// The lab.
pub struct Module<'a> {
    stage: &'a Stage<'a>,
    /// It, for scripts.
    lab: String,
    /// It, for style.
    selector: String,
}

impl<'a> Module<'a> {
    /// The lab of the article, by its id, on the page on which others ran before.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn open(stage: &'a Stage<'a>, id: &str) -> Outcome<Self> {
        stage.go_on_in_article()?;
        let selector = format!("[data-lab={id}]");
        let lab = format!("document.querySelector('{selector}')");
        stage.session.run(&format!("{lab}.scrollIntoView({{ behavior: 'instant' }})"))?;
        stage.session.until("the lab takes orders", &format!("!{lab}.querySelector('fieldset').disabled"))?;
        Ok(Self { stage, lab, selector })
    }

    /// What an expression over `lab` comes to.
    ///
    /// # Errors
    /// It throws, or is something else.
    pub fn ask<T: serde::de::DeserializeOwned>(&self, expression: &str) -> Outcome<T> {
        self.stage.session.ask(&format!("(lab => {expression})({})", self.lab))
    }

    /// Waits for what an expression over `lab` says.
    ///
    /// # Errors
    /// It never became true; the message says what the lab said last.
    pub fn until(&self, what: &str, expression: &str) -> Outcome {
        let waited = self.stage.session.until(what, &format!("(lab => {expression})({})", self.lab));
        waited.map_err(|failure| failure.and(format!("the lab says {:?}", self.said().unwrap_or_default())))
    }

    /// Presses Run, or Stop in its place.
    ///
    /// # Errors
    /// It is not there, or something is above it.
    pub fn press(&self) -> Outcome {
        self.stage.session.click(&format!("{} [data-act=press]", self.selector))
    }

    /// Presses Run and waits until what stands there was measured here, as a whole.
    ///
    /// # Errors
    /// It did not end, or nothing was measured.
    pub fn runs(&self) -> Outcome {
        self.press()?;
        self.measured()
    }

    /// Waits until what stands there was measured here, as a whole.
    ///
    /// # Errors
    /// It did not end, or nothing was measured.
    pub fn measured(&self) -> Outcome {
        self.until(
            "it was measured here",
            "lab.dataset.state === 'ready' && lab.querySelector('[data-part=took]').textContent !== ''
                && lab.querySelector('[data-part=source]').textContent.includes('measured here, just now')",
        )
    }

    /// Waits until a run is under way and has told something.
    ///
    /// # Errors
    /// It never was.
    pub fn is_under_way(&self) -> Outcome {
        self.until(
            "a run is under way",
            "lab.dataset.state === 'running' && lab.querySelector('[data-part=source]').textContent.includes('running here')",
        )
    }

    /// Waits until no run is under way, and something is said.
    ///
    /// # Errors
    /// It never was.
    pub fn ends_with(&self, words: &str) -> Outcome {
        let said = format!("lab.querySelector('.lab-result').textContent.includes('{words}')");
        self.until(&format!("it says {words:?}"), &format!("lab.dataset.state === 'ready' && {said}"))
    }

    /// Chooses from one of its lists.
    ///
    /// # Errors
    /// There is no such list.
    pub fn choose(&self, list: &str, place: usize) -> Outcome {
        let script = format!(
            "const choice = {}.querySelector(`select[name=${{arguments[0]}}]`);
             choice.selectedIndex = arguments[1];
             choice.dispatchEvent(new Event('change', {{ bubbles: true }}));",
            self.lab
        );
        self.stage.session.ask_with::<Value>(&script, vec![list.into(), place.into()]).map(drop)
    }

    /// The result, and what is the matter.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn said(&self) -> Outcome<String> {
        self.ask("lab.querySelector('.lab-result').textContent")
    }

    /// What of it can be seen, of several parts.
    ///
    /// # Errors
    /// One of them is not there.
    pub fn seen(stage: &Stage<'_>, id: &str, parts: &[&str]) -> Outcome<Vec<bool>> {
        let parts = serde_json::json!(parts);
        stage
            .session
            .ask(&format!("{parts}.map(part => document.querySelector(`[data-lab={id}] ${{part}}`).checkVisibility())"))
    }
}
