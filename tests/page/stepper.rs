//! The lab `bytecode` as a reader finds it on the page.

use crate::{Outcome, Stage};
use serde_json::Value;

/// The lab.
pub struct Stepper<'a> {
    stage: &'a Stage<'a>,
}

/// The lab, for scripts.
const LAB: &str = "document.querySelector('[data-lab=bytecode]')";

impl<'a> Stepper<'a> {
    /// The lab of the article, which is opened for it and reached for, so that its recorded run comes.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn open(stage: &'a Stage<'a>) -> Outcome<Self> {
        stage.open_article()?;
        // It is a module of its own, which comes when the lab is near.
        stage.session.run(&format!("{LAB}.scrollIntoView({{ behavior: 'instant' }})"))?;
        stage.session.until("the lab takes orders", &format!("!{LAB}.querySelector('fieldset').disabled"))?;
        let lab = Self { stage };
        stage.session.focus("[data-lab=bytecode] [name=at]")?;
        lab.arrives()?;
        Ok(lab)
    }

    /// Waits until there is a run to step through.
    ///
    /// # Errors
    /// None came.
    pub fn arrives(&self) -> Outcome {
        self.until(
            "a run is there",
            "lab.querySelector('[name=at]').max > 0 && lab.querySelector('[data-part=told]').textContent !== ''",
        )
    }

    /// Waits for what an expression over `lab` says.
    ///
    /// # Errors
    /// It never became true; the message says what the lab said last.
    pub fn until(&self, what: &str, expression: &str) -> Outcome {
        let waited = self.stage.session.until(what, &format!("(lab => {expression})({LAB})"));
        waited.map_err(|failure| failure.and(format!("the lab says {:?}", self.said().unwrap_or_default())))
    }

    /// Presses one of its buttons.
    ///
    /// # Errors
    /// It is not there, or something is above it.
    pub fn press(&self, act: &str) -> Outcome {
        self.stage.session.click(&format!("[data-lab=bytecode] [data-act={act}]"))
    }

    /// Which state is shown, and which is the last.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn place(&self) -> Outcome<(usize, usize)> {
        self.stage
            .session
            .ask(&format!("[+{LAB}.querySelector('[name=at]').value, +{LAB}.querySelector('[name=at]').max]"))
    }

    /// Moves the scrubber.
    ///
    /// # Errors
    /// It is not there.
    pub fn scrub(&self, at: usize) -> Outcome {
        let script = format!(
            "const scrub = {LAB}.querySelector('[name=at]');
             scrub.value = arguments[0];
             scrub.dispatchEvent(new Event('input', {{ bubbles: true }}));"
        );
        self.stage.session.ask_with::<Value>(&script, vec![at.into()]).map(drop)
    }

    /// The sentence about the last step, and what is the matter.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn said(&self) -> Outcome<String> {
        self.stage.session.ask(&format!("{LAB}.querySelector('[data-part=said]').textContent"))
    }

    /// Everything that shows a state, as HTML.
    ///
    /// # Errors
    /// The page is not as it should be; the message says in what.
    pub fn shown(&self) -> Outcome<String> {
        self.stage.session.ask(&format!(
            "['lines', 'code', 'machine', 'said', 'place'].map(part => {LAB}.querySelector(`[data-part=${{part}}]`).innerHTML).join()"
        ))
    }

    /// Puts another text into the editor, as typing does.
    ///
    /// # Errors
    /// There is no editor.
    pub fn write(&self, text: &str) -> Outcome {
        let script = format!(
            "const area = {LAB}.querySelector('textarea');
             area.value = arguments[0];
             area.dispatchEvent(new Event('input', {{ bubbles: true }}));"
        );
        self.stage.session.ask_with::<Value>(&script, vec![text.into()]).map(drop)
    }

    /// Chooses an example by its place in the list.
    ///
    /// # Errors
    /// There is none.
    pub fn choose(&self, place: usize) -> Outcome {
        let script = format!(
            "const choice = {LAB}.querySelector('select');
             choice.selectedIndex = arguments[0];
             choice.dispatchEvent(new Event('change', {{ bubbles: true }}));"
        );
        self.stage.session.ask_with::<Value>(&script, vec![place.into()]).map(drop)
    }

    /// Traces the text in the editor, to the end of the run.
    ///
    /// # Errors
    /// It did not end.
    pub fn traces(&self) -> Outcome {
        self.press("press")?;
        self.until("the text has been traced", "lab.dataset.state === 'ready' && !lab.querySelector('[data-part=place]').textContent.includes('has changed')")
    }
}
